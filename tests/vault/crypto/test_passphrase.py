"""Passphrases: one seed, one phrase, and parameters nobody can lower or raise unseen."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace
from typing import Any

import pytest

from vault.crypto import passphrase
from vault.crypto.passphrase import CEILING, FLOOR, Envelope, KdfParameters
from vault.domain.ids import new_id
from vault.errors import AccessError, IntegrityError, NewerFormat, Throttled, UsageError

SEED, PEPPER, PHRASE = b"seed".ljust(32), b"p" * 32, "kruik lantaarn vlieger oever"


class Kept:
    """An envelope of Amina's and the way to open it, at a cost for tests."""

    def __init__(self, org: str, amina: str, cheap: KdfParameters, phrase: str = PHRASE) -> None:
        self.names = (org, amina, new_id())
        self.cheap = cheap
        self.envelope = passphrase.seal_seed(SEED, phrase, PEPPER, *self.names, cheap, floor=cheap)

    def open(self, phrase: str = PHRASE, pepper: bytes = PEPPER, **changed: Any) -> bytes:
        envelope = changed.get("envelope", self.envelope)
        org, user, method = changed.get("names", self.names)
        return passphrase.open_seed(envelope, phrase, pepper, org, user, method, self.cheap)


@pytest.fixture
def kept(org: str, amina: str, cheap: KdfParameters) -> Kept:
    return Kept(org, amina, cheap)


def test_the_right_phrase_opens(kept: Kept) -> None:
    assert kept.open() == SEED


def test_a_wrong_phrase_pepper_or_person_does_not(kept: Kept) -> None:
    org, user, method = kept.names
    with pytest.raises(AccessError) as failure:
        kept.open(PHRASE + " ")
    assert failure.value.code == "wrong_passphrase"
    with pytest.raises(AccessError):
        kept.open(pepper=b"q" * 32)
    for names in ((new_id(), user, method), (org, new_id(), method), (org, user, new_id())):
        with pytest.raises(AccessError):
            kept.open(names=names)


def test_parameters_changed_within_bounds_do_not_open(kept: Kept) -> None:
    """A-11: memory, passes, lanes and salt stand in the context."""
    old, salt = passphrase.parse_phc(kept.envelope.phc)
    for parameters, other_salt in (
        (replace(old, memory_kib=128), salt),
        (replace(old, iterations=2), salt),
        (replace(old, lanes=2), salt),
        (old, bytes(16)),
    ):
        phc = passphrase.phc_string(parameters, other_salt)
        with pytest.raises(AccessError):
            kept.open(envelope=replace(kept.envelope, phc=phc))


@pytest.mark.parametrize(
    "parameters",
    [
        replace(FLOOR, memory_kib=FLOOR.memory_kib - 1),
        replace(FLOOR, iterations=2),
        replace(FLOOR, lanes=0),
        replace(CEILING, memory_kib=64 * 1024 * 1024),
        replace(CEILING, iterations=1_000_000),
        replace(CEILING, lanes=200),
    ],
)
def test_parameters_out_of_bounds_are_refused_before_any_work(
    kept: Kept, parameters: KdfParameters
) -> None:
    """A-11, A-12: no hash of 64 GiB is begun because a row says so."""
    envelope = replace(kept.envelope, phc=passphrase.phc_string(parameters, bytes(16)))
    start = time.perf_counter()
    with pytest.raises(IntegrityError) as failure:
        passphrase.open_seed(envelope, PHRASE, PEPPER, *kept.names)
    assert failure.value.code == "kdf_parameters"
    assert time.perf_counter() - start < 0.05
    with pytest.raises(ValueError, match="out of bounds"):
        passphrase.seal_seed(SEED, PHRASE, PEPPER, *kept.names, parameters)


@pytest.mark.parametrize(
    "phc",
    [
        "",
        "$argon2id$v=19$m=65536,t=3,p=4$" + "A" * 22 + "$hash",
        "$argon2i$v=19$m=65536,t=3,p=4$" + "A" * 22,
        "$argon2id$v=16$m=65536,t=3,p=4$" + "A" * 22,
        "$argon2id$v=19$m=065536,t=3,p=4$" + "A" * 22,
        "$argon2id$v=19$m=65536,t=3,p=4$" + "A" * 21 + "B",
        "$argon2id$v=19$m=65536,t=3,p=4$" + "A" * 22 + "\n",
        "$argon2id$v=19$m=٦5536,t=3,p=4$" + "A" * 22,
    ],
)
def test_a_parameter_string_has_one_spelling(phc: str) -> None:
    with pytest.raises(IntegrityError):
        passphrase.parse_phc(phc)


def test_any_flipped_bit_of_the_envelope_is_noticed(kept: Kept) -> None:
    sealed = kept.envelope.sealed
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        wanted = NewerFormat if place == 0 else AccessError
        with pytest.raises(wanted):
            kept.open(envelope=Envelope(kept.envelope.phc, bytes(changed)))


def test_an_accent_is_the_same_from_every_keyboard(
    org: str, amina: str, cheap: KdfParameters
) -> None:
    kept = Kept(org, amina, cheap, phrase="cafe\u0301 zolder")
    assert kept.open("caf\u00e9 zolder") == SEED


@pytest.mark.parametrize("phrase", [" spaties ", "nul\0teken", "🗝️🧳", "é" * 512, ""])
def test_every_phrase_up_to_1024_bytes_is_used_as_typed(
    org: str, amina: str, cheap: KdfParameters, phrase: str
) -> None:
    kept = Kept(org, amina, cheap, phrase=phrase)
    assert kept.open(phrase) == SEED
    with pytest.raises(AccessError):
        kept.open((phrase[:500] + " ").strip() + "x")


def test_a_longer_phrase_is_refused_not_cut(kept: Kept) -> None:
    for phrase in ("x" * 1025, "é" * 513, "x" * 10_000_000):
        with pytest.raises(UsageError) as failure:
            kept.open(phrase)
        assert failure.value.code == "too_long"


def test_the_same_phrase_seals_differently_each_time(
    org: str, amina: str, cheap: KdfParameters
) -> None:
    one, other = Kept(org, amina, cheap).envelope, Kept(org, amina, cheap).envelope
    assert one.phc != other.phc
    assert one.sealed != other.sealed


def test_no_more_than_two_hashes_run_at_once(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, lock = 0, 0, threading.Lock()

    def slow_hash(*_: object, **__: object) -> bytes:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return bytes(32)

    monkeypatch.setattr(passphrase, "argon2id", slow_hash)
    threads = [
        threading.Thread(target=passphrase.burn, args=(PHRASE, PEPPER, 64)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2


def test_who_waits_too_long_for_a_turn_is_told_to_come_back(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrase, "SLOT_SECONDS", 0.01)
    with passphrase.SLOTS, passphrase.SLOTS, pytest.raises(Throttled):
        kept.open()
    assert kept.open() == SEED


def test_the_default_cost_is_between_floor_and_ceiling() -> None:
    assert KdfParameters().within(FLOOR, CEILING)
    assert KdfParameters() == KdfParameters(128 * 1024, 3, 4)
    assert FLOOR.within(FLOOR, CEILING)
    assert CEILING.within(FLOOR, CEILING)


def test_real_costs_open_and_take_their_time(org: str, amina: str) -> None:
    """The one test at the real cost: 128 MiB, three passes, four lanes."""
    names = (org, amina, new_id())
    envelope = passphrase.seal_seed(SEED, PHRASE, PEPPER, *names, KdfParameters())
    assert envelope.phc.startswith("$argon2id$v=19$m=131072,t=3,p=4$")
    start = time.perf_counter()
    assert passphrase.open_seed(envelope, PHRASE, PEPPER, *names) == SEED
    opening = time.perf_counter() - start
    start = time.perf_counter()
    passphrase.burn(PHRASE, PEPPER, 128 * 1024)
    burning = time.perf_counter() - start
    assert opening > 0.05
    # Coarse, for a busy machine; the fine measurement is the sign-in test of A-27.
    assert 0.3 < burning / opening < 3


def test_generated_phrases_are_six_words_and_never_the_same() -> None:
    phrases = [passphrase.new_passphrase() for _ in range(200)]
    assert all(len(phrase.split(" ")) == 6 for phrase in phrases)
    assert len(set(phrases)) == 200
    assert not any(one == other for one, other in itertools.pairwise(phrases))
