"""Headers: one spelling, bounded work, and a MAC that sees every bit."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto import age_stream
from vault.crypto.age_header import (
    MAX_HEADER,
    MAX_STANZAS,
    Stanza,
    decode64,
    encode64,
    read_header,
    write_header,
)
from vault.crypto.age_recipients import HybridIdentity
from vault.errors import IntegrityError, NewerFormat

KEY = b"k" * 16
IDENTITY = HybridIdentity(b"i" * 32)
words = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
stanzas = st.builds(Stanza, words, st.lists(words, max_size=3).map(tuple), st.binary(max_size=200))


@given(st.lists(stanzas, min_size=1, max_size=5), st.binary(max_size=50))
def test_what_is_written_is_read_back(some: list[Stanza], payload: bytes) -> None:
    written = write_header(KEY, some)
    header = read_header(written + payload)
    assert header.stanzas == tuple(some)
    assert header.length == len(written)
    header.check(KEY)
    with pytest.raises(IntegrityError) as failure:
        header.check(b"q" * 16)
    assert failure.value.code == "age_mac"


@given(st.binary(max_size=300))
def test_noise_is_refused_and_never_crashes(noise: bytes) -> None:
    for file in (noise, b"age-encryption.org/v1\n" + noise, b"age-encryption.org/v1\n-> " + noise):
        with pytest.raises(IntegrityError):
            read_header(file)


@given(st.binary(max_size=100))
def test_base64_has_one_spelling(raw: bytes) -> None:
    text = encode64(raw)
    assert decode64(text) == raw
    assert "=" not in text
    for other in (text + "=", text + "\n", " " + text):
        with pytest.raises(IntegrityError):
            decode64(other)


def test_a_version_we_do_not_know_is_called_newer() -> None:
    with pytest.raises(NewerFormat):
        read_header(b"age-encryption.org/v2\n-> X25519 x\n\n--- ")


@pytest.mark.parametrize(
    "file",
    [
        b"age-encryption.org/v1\n" + b"-> grease\n\n" * 1_000_000,
        b"age-encryption.org/v1\n-> " + b"a" * 10_000_000 + b"\n\n",
        b"age-encryption.org/v1\n-> grease\n" + (b"A" * 64 + b"\n") * 200_000,
        b"a" * 10_000_000,
    ],
    ids=["a million stanzas", "a line of 10 MB", "a body of 13 MB", "no line at all"],
)
def test_a_hostile_header_is_refused_in_little_memory(file: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(IntegrityError) as failure:
        read_header(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert failure.value.code == "age_header"
    assert peak < 2_000_000


def test_the_limit_on_stanzas_is_exact() -> None:
    grease = Stanza("grease", (), b"")
    assert len(read_header(write_header(KEY, [grease] * MAX_STANZAS)).stanzas) == MAX_STANZAS
    with pytest.raises(IntegrityError):
        read_header(write_header(KEY, [grease] * (MAX_STANZAS + 1)))
    assert (MAX_STANZAS, MAX_HEADER) == (64, 64 * 1024)


def test_any_flipped_bit_of_a_hybrid_header_is_noticed() -> None:
    header = age_stream.header_for(KEY, [IDENTITY.recipient])
    for bit in range(8 * len(header)):
        changed = bytearray(header)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(IntegrityError):
            age_stream.open_header(bytes(changed), [IDENTITY])
