"""Sealed values: they open as what they were sealed, or not at all."""

from __future__ import annotations

import itertools
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.errors import IntegrityError, NewerFormat

KEY = b"k" * 32


@given(st.binary(max_size=40_000), st.binary(max_size=100), st.integers(0, records.MAX_EPOCH))
def test_a_record_opens_again(plain: bytes, what: bytes, epoch: int) -> None:
    sealed = records.seal(KEY, plain, what, epoch)
    assert records.open_record(KEY, sealed, what) == plain
    assert records.epoch_of(sealed) == epoch


@given(st.binary(max_size=3000))
def test_a_row_opens_again_and_shows_only_a_step_of_its_size(body: bytes) -> None:
    sealed = records.seal_row(KEY, body, b"", 1)
    assert records.open_row(KEY, sealed, b"") == body
    padded = len(sealed) - 77
    assert padded >= 64
    assert padded & (padded - 1) == 0
    assert len(body) < padded


def test_rows_of_about_the_same_size_look_the_same() -> None:
    assert {len(records.seal_row(KEY, b"x" * n, b"", 1)) for n in range(64)} == {64 + 77}


def test_a_value_sealed_as_one_kind_opens_as_no_other() -> None:
    """The swap matrix: every pair of kinds, same key, same fields (A-04)."""
    sealed = {kind: records.seal(KEY, kind.encode(), context(kind, b"id"), 1) for kind in Kind}
    for kind, other in itertools.product(Kind, Kind):
        if kind is other:
            assert records.open_record(KEY, sealed[kind], context(kind, b"id")) == kind.encode()
        else:
            with pytest.raises(IntegrityError):
                records.open_record(KEY, sealed[kind], context(other, b"id"))


def test_a_swapped_row_does_not_open() -> None:
    """Each field of a row's context counts: organisation, case, epoch, kind, row, version."""
    place: list[bytes | int | str] = [b"org", b"case", 1, "document", b"row", 7, 1]
    sealed = records.seal_row(KEY, b"{}", context(Kind.ROW, *place), 1)
    for changed in range(len(place)):
        elsewhere = list(place)
        old = elsewhere[changed]
        elsewhere[changed] = old + 1 if isinstance(old, int) else old[:-1]
        with pytest.raises(IntegrityError):
            records.open_row(KEY, sealed, context(Kind.ROW, *elsewhere))


@pytest.mark.parametrize("size", [0, 9, 500])
def test_any_flipped_bit_is_noticed(size: int) -> None:
    sealed = records.seal(KEY, os.urandom(size), b"what", 3)
    for bit in range(8 * len(sealed)):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(IntegrityError) as failure:
            records.open_record(KEY, bytes(changed), b"what")
        assert isinstance(failure.value, NewerFormat) == (bit < 8)


@pytest.mark.parametrize("size", [10, 16384, 40_000])
def test_a_cut_or_lengthened_record_does_not_open(size: int) -> None:
    sealed = records.seal(KEY, os.urandom(size), b"", 0)
    cuts = {0, 1, 4, 5, 28, 29, 60, 61, 76, len(sealed) - 17, len(sealed) - 16, len(sealed) - 1}
    cuts |= {61 + 16400 * n + d for n in (1, 2) for d in (-1, 0, 1, 16)}
    for cut in sorted(cut for cut in cuts if cut < len(sealed)):
        with pytest.raises(IntegrityError):
            records.open_record(KEY, sealed[:cut], b"")
    for more in (b"\0", b"\0" * 16, sealed):
        with pytest.raises(IntegrityError):
            records.open_record(KEY, sealed + more, b"")


def test_chunks_that_change_places_do_not_open() -> None:
    sealed = records.seal(KEY, os.urandom(3 * 16384 + 5), b"", 0)
    head, rest = sealed[:61], sealed[61:]
    one, two, three, last = (rest[i * 16400 : (i + 1) * 16400] for i in range(4))
    for order in ((two, one, three, last), (one, one, three, last), (one, two, last), (last,)):
        with pytest.raises(IntegrityError):
            records.open_record(KEY, head + b"".join(order), b"")


def test_the_wrong_key_is_an_integrity_error_and_a_newer_format_says_so() -> None:
    sealed = records.seal(KEY, b"value", b"", 1)
    with pytest.raises(IntegrityError) as failure:
        records.open_record(b"q" * 32, sealed, b"")
    assert failure.value.code == "record_not_authentic"
    for version in (0, 2, 255):
        with pytest.raises(NewerFormat):
            records.open_record(KEY, bytes((version,)) + sealed[1:], b"")
        with pytest.raises(NewerFormat):
            records.epoch_of(bytes((version,)) + sealed[1:])


def test_padding_nobody_wrote_is_refused() -> None:
    for padded in (b"", b"\0" * 64, b"abc", b"\x80", b"\x80" + bytes(127), b"a" * 64):
        with pytest.raises(IntegrityError):
            records.unpad(padded)


def test_an_epoch_has_32_bits() -> None:
    for epoch in (-1, 1 << 32):
        with pytest.raises(ValueError, match="32 bits"):
            records.seal(KEY, b"", b"", epoch)
