"""Recipients and identities, and that other people's age programs agree with us."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto import age_stream, bech32
from vault.crypto.age_recipients import (
    HybridIdentity,
    HybridRecipient,
    X25519Identity,
    X25519Recipient,
)
from vault.crypto.age_scrypt import ScryptIdentity
from vault.errors import IntegrityError

pyrage = pytest.importorskip("pyrage", reason="the oracle is a development dependency")

AGE = shutil.which("age")
PLAIN = os.urandom(200_000)
# From the testkit file "hybrid": an identity and, made by the age tools, its text.
PQ_TEXT = "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG"


def test_text_forms_are_those_of_the_age_tools() -> None:
    hybrid, classic = HybridIdentity.parse(PQ_TEXT), X25519Identity.generate()
    assert hybrid.text() == PQ_TEXT
    assert str(hybrid.recipient).startswith("age1pq1")
    assert HybridRecipient.parse(str(hybrid.recipient)) == hybrid.recipient
    assert classic.text().startswith("AGE-SECRET-KEY-1")
    assert str(classic.recipient) == str(
        pyrage.x25519.Identity.from_str(classic.text()).to_public()
    )
    assert X25519Recipient.parse(str(classic.recipient)) == classic.recipient


def test_a_text_that_is_no_key_is_refused() -> None:
    hybrid, classic = HybridIdentity.generate(), X25519Identity.generate()
    good = str(classic.recipient)
    for text in ("", "age1", good.upper(), good[:-1], good + "q", "é", str(hybrid.recipient)):
        with pytest.raises(IntegrityError) as failure:
            X25519Recipient.parse(text)
        assert failure.value.code == "bad_key_text"
    for text in (classic.text(), hybrid.text().lower(), str(hybrid.recipient)):
        with pytest.raises(IntegrityError):
            HybridIdentity.parse(text)
    with pytest.raises(IntegrityError):
        X25519Identity.parse(hybrid.text())


def test_identities_print_nothing() -> None:
    for identity in (HybridIdentity.generate(), X25519Identity.generate(), ScryptIdentity("x")):
        assert repr(identity) == f"{type(identity).__name__}(<redacted>)"
        assert str(identity) == repr(identity)


@given(st.binary(max_size=1300), st.sampled_from(["age", "age1pq", "age-secret-key-"]))
def test_bech32_reads_what_it_writes(raw: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, raw)
    assert bech32.decode(text) == (prefix, raw)
    assert bech32.decode(text.upper()) == (prefix, raw)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 57), st.sampled_from(bech32.CHARSET))
def test_a_mistyped_letter_is_noticed(raw: bytes, place: int, letter: str) -> None:
    text = bech32.encode("age", raw)
    typed = text[: 4 + place] + letter + text[5 + place :]
    if typed == text:
        assert bech32.decode(typed) == ("age", raw)
    else:
        with pytest.raises(ValueError, match="checksum"):
            bech32.decode(typed)


def test_bytes_have_one_spelling_in_bech32() -> None:
    """The last letter holds bits that belong to no byte; they must be zero (BIP 173)."""
    words = bech32._regroup(b"k" * 32, 8, 5, pad=True)
    words[-1] |= 1
    checksum = bech32._polymod(bech32._expand("age") + words + [0] * 6) ^ 1
    words += [(checksum >> 5 * (5 - i)) & 31 for i in range(6)]
    with pytest.raises(ValueError, match="tail"):
        bech32.decode("age1" + "".join(bech32.CHARSET[word] for word in words))


def test_pyrage_opens_what_we_seal_and_we_open_what_it_seals() -> None:
    ours = X25519Identity.generate()
    theirs = pyrage.x25519.Identity.from_str(ours.text())
    for plain in (b"", b"x", PLAIN, PLAIN[:65536], PLAIN[:131072]):
        assert pyrage.decrypt(age_stream.seal_file(plain, [ours.recipient]), [theirs]) == plain
        sealed = pyrage.encrypt(plain, [theirs.to_public()])
        assert age_stream.open_file(sealed, [ours]) == plain


@pytest.mark.skipif(AGE is None, reason="the age program is not installed")
def test_the_age_program_opens_an_export(tmp_path: Path) -> None:
    identity, key_file = X25519Identity.generate(), tmp_path / "key.txt"
    key_file.write_text(identity.text() + "\n")
    sealed = age_stream.seal_file(PLAIN, [identity.recipient])
    done = subprocess.run(
        [str(AGE), "--decrypt", "-i", str(key_file)], input=sealed, capture_output=True, check=True
    )
    assert done.stdout == PLAIN


@pytest.mark.skipif(AGE is None, reason="the age program is not installed")
def test_we_open_what_the_age_program_seals() -> None:
    identity = X25519Identity.generate()
    done = subprocess.run(
        [str(AGE), "-r", str(identity.recipient)], input=PLAIN, capture_output=True, check=True
    )
    assert age_stream.open_file(done.stdout, [identity]) == PLAIN
