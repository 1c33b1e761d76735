"""Padmé: never shorter, at most 12 % longer, and few different sizes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto.padme import padded_length


@given(st.integers(0, 1 << 40))
def test_padding_is_never_shorter_and_at_most_12_percent_longer(length: int) -> None:
    padded = padded_length(length)
    assert length <= padded <= length * 1.12
    assert padded_length(padded) == padded


@given(st.integers(0, 1 << 40), st.integers(0, 1 << 20))
def test_longer_never_becomes_shorter(length: int, more: int) -> None:
    assert padded_length(length) <= padded_length(length + more)


def test_a_megabyte_of_lengths_becomes_a_few_hundred_sizes() -> None:
    assert len({padded_length(n) for n in range(0, 1 << 20, 7)}) < 320


def test_a_negative_length_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        padded_length(-1)
