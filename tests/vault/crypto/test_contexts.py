"""Context strings: two different meanings never give the same bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto.contexts import Kind, context

kinds = st.sampled_from(list(Kind))
fields = st.lists(st.binary(max_size=12), max_size=5)


def parsed(raw: bytes) -> tuple[str, list[bytes]]:
    """Read a context string back; possible only because nothing in it is ambiguous."""
    assert raw.startswith(b"vault/v1\0")
    raw = raw[9:]
    kind, raw = raw[1 : 1 + raw[0]].decode(), raw[1 + raw[0] :]
    count, raw, found = raw[0], raw[1:], []
    for _ in range(count):
        length = int.from_bytes(raw[:4], "big")
        found.append(raw[4 : 4 + length])
        raw = raw[4 + length :]
    assert raw == b""
    return kind, found


@given(kinds, fields)
def test_a_context_can_be_read_back(kind: Kind, some: list[bytes]) -> None:
    assert parsed(context(kind, *some)) == (str(kind), some)


@given(kinds, kinds, fields, fields)
def test_different_fields_give_different_contexts(
    kind: Kind, other_kind: Kind, some: list[bytes], other: list[bytes]
) -> None:
    same = context(kind, *some) == context(other_kind, *other)
    assert same == ((kind, some) == (other_kind, other))


def test_moving_a_border_between_fields_is_seen() -> None:
    assert context(Kind.ROW, b"ab", b"c") != context(Kind.ROW, b"a", b"bc")
    assert context(Kind.ROW, b"ab") != context(Kind.ROW, b"ab", b"")


def test_integers_are_64_bits_and_text_is_utf_8() -> None:
    assert parsed(context(Kind.ROW, 258, "é"))[1] == [bytes(6) + b"\1\2", "é".encode()]
    for wrong in (-1, 1 << 64, True):
        with pytest.raises(ValueError, match="64 bits"):
            context(Kind.ROW, wrong)
    with pytest.raises(ValueError, match="too many"):
        context(Kind.ROW, *[b""] * 256)


def test_every_kind_has_a_name_of_its_own_that_fits() -> None:
    assert len({kind.value for kind in Kind}) == len(Kind.__members__)
    assert all(1 <= len(kind.encode("ascii")) <= 255 for kind in Kind)
