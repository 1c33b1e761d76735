"""Payloads: sealed as they arrive, opened chunk by chunk, never released out of place."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto import age_stream
from vault.crypto.age_recipients import HybridIdentity, X25519Identity
from vault.crypto.age_stream import CHUNK, NONCE_BYTES, SEALED_CHUNK, FileSealer
from vault.errors import IntegrityError

IDENTITY = HybridIdentity(b"i" * 32)
NOISE = os.urandom(4 * CHUNK)
EDGES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 4 * CHUNK]


def seal(parts: Iterable[bytes]) -> tuple[bytes, bytes]:
    """File key and payload of what arrives in parts."""
    sealer = FileSealer(())
    payload = b"".join([*(sealer.update(part) for part in parts), sealer.finish()])
    assert sealer.payload_length == len(payload)
    return sealer.file_key, payload


def opened(file_key: bytes, payload: bytes, length: int | None = None) -> tuple[bytes, str]:
    """What was released, and the code of the error that ended it ("" when none did)."""
    plain = b""
    try:
        for chunk in age_stream.open_stream(
            file_key, [payload], len(payload) if length is None else length
        ):
            plain += chunk
    except IntegrityError as error:
        return plain, error.code
    return plain, ""


@pytest.mark.parametrize("size", EDGES)
def test_a_file_of_any_size_opens_again(size: int) -> None:
    sealed = age_stream.seal_file(NOISE[:size], [IDENTITY.recipient])
    assert age_stream.open_file(sealed, [IDENTITY]) == NOISE[:size]


@given(
    cuts=st.lists(st.integers(0, 3 * CHUNK), max_size=6),
    pieces=st.lists(st.integers(0, SEALED_CHUNK + 40), max_size=6),
    size=st.one_of(st.sampled_from(EDGES), st.integers(0, 3 * CHUNK)),
)
def test_how_bytes_arrive_does_not_matter(cuts: list[int], pieces: list[int], size: int) -> None:
    plain, places = NOISE[:size], [0, *sorted(cuts), size]
    file_key, payload = seal(plain[a:b] for a, b in itertools.pairwise(places))
    stops = [0, *sorted(pieces), len(payload)]
    parts = [payload[a:b] for a, b in itertools.pairwise(stops)]
    assert b"".join(age_stream.open_stream(file_key, parts, len(payload))) == plain


def test_the_pad_behind_the_payload_is_not_read() -> None:
    file_key, payload = seal([NOISE[:1000]])
    assert opened(file_key, payload + os.urandom(24), len(payload)) == (NOISE[:1000], "")


@pytest.mark.parametrize("chunks", [1, 2, 3])
@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_a_payload_cut_at_a_chunk_boundary_does_not_open(chunks: int, shift: int) -> None:
    """Also when whoever cut it gives the shorter length as the right one (A-02)."""
    file_key, payload = seal([NOISE])
    cut = NONCE_BYTES + chunks * SEALED_CHUNK + shift
    plain, code = opened(file_key, payload[:cut])
    assert code == "age_payload"
    assert len(plain) <= (chunks - 1) * CHUNK
    assert NOISE.startswith(plain)
    whole, code = opened(file_key, payload[:cut], len(payload))
    assert code == "age_truncated"
    assert NOISE.startswith(whole)


def test_duplicated_or_reordered_chunks_are_never_released() -> None:
    file_key, payload = seal([NOISE])
    nonce, rest = payload[:NONCE_BYTES], payload[NONCE_BYTES:]
    one, two, three, last = (rest[i * SEALED_CHUNK : (i + 1) * SEALED_CHUNK] for i in range(4))
    orders = {
        (one, two, three, last): 4,
        (two, one, three, last): 0,
        (one, one, two, three, last): 1,
        (one, two, two, last): 2,
        (one, two, last): 2,
        (last,): 0,
        (one, two, three, last, last): 3,
        (one, two, three, last, b"x" * 20): 3,
    }
    for order, right in orders.items():
        plain, code = opened(file_key, nonce + b"".join(order))
        assert plain == NOISE[: right * CHUNK]
        assert (code == "") == (right == 4)


def test_a_payload_of_another_file_does_not_open() -> None:
    file_key, _ = seal([NOISE[:100]])
    _, other = seal([NOISE[:100]])
    assert opened(file_key, other) == (b"", "age_payload")


@pytest.mark.parametrize("length", [0, 15, 16, 31, NONCE_BYTES + SEALED_CHUNK + 16])
def test_a_length_no_file_has_is_refused_before_anything_is_opened(length: int) -> None:
    file_key, payload = seal([NOISE])
    assert opened(file_key, payload, length) == (b"", "age_payload")


def test_any_flipped_bit_of_a_small_file_is_noticed() -> None:
    """Exhaustive over payload; the header has its own test (A-01)."""
    file_key, payload = seal([b"statement"])
    for bit in range(8 * len(payload)):
        changed = bytearray(payload)
        changed[bit // 8] ^= 1 << bit % 8
        assert opened(file_key, bytes(changed)) == (b"", "age_payload")


def test_nothing_is_added_after_the_end() -> None:
    sealer = FileSealer([IDENTITY.recipient])
    sealer.finish()
    with pytest.raises(ValueError, match="finished"):
        sealer.update(b"more")
    with pytest.raises(ValueError, match="finished"):
        sealer.finish()


def test_a_file_needs_a_recipient() -> None:
    with pytest.raises(ValueError, match="recipient"):
        age_stream.seal_file(b"", [])
    with pytest.raises(ValueError, match="recipient"):
        age_stream.header_for(b"k" * 16, [])


def test_one_payload_takes_any_number_of_headers() -> None:
    """Sharing and exporting make a new header; the payload stays byte for byte."""
    file_key, payload = seal([NOISE])
    export = X25519Identity.generate()
    for identity in (IDENTITY, export):
        file = age_stream.header_for(file_key, [identity.recipient]) + payload
        assert age_stream.open_file(file, [identity]) == NOISE
    with pytest.raises(IntegrityError) as failure:
        age_stream.open_file(file, [IDENTITY])
    assert failure.value.code == "age_no_match"


def test_a_sealer_prints_no_key() -> None:
    assert repr(FileSealer(())) == "FileSealer(<redacted>)"
