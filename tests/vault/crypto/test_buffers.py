"""Buffers: filled in place, cut to measure, never shared with whoever still holds a view."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto.buffers import Filled, Pieces, TooShort


def test_what_was_written_is_handed_out() -> None:
    out = Filled(4)
    out.view[1:3] = b"ab"
    assert out.value() == b"\0ab\0"
    with pytest.raises(ValueError, match="released"):
        out.view[0] = 1


def test_a_view_that_lives_on_cannot_change_what_was_handed_out() -> None:
    out = Filled(4)
    kept = out.view[:2]
    value = out.value()
    kept[0] = 255
    assert value == bytes(4)


@given(st.lists(st.binary(max_size=9)), st.lists(st.integers(0, 12)))
def test_pieces_come_in_order_and_to_measure(stored: list[bytes], wanted: list[int]) -> None:
    pieces, left = Pieces(stored), b"".join(stored)
    for count in wanted:
        if count > len(left):
            with pytest.raises(TooShort):
                pieces.take(count)
            return
        assert bytes(pieces.take(count)) == left[:count]
        left = left[count:]
