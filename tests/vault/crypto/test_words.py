"""The word list keeps its rules, and weak passphrases are told so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vault.crypto import make_words, words
from vault.crypto.words import WORDS, guess_bits, strength_problem

KNOWN = ("noor", "Visser", "dossierkluis", "kluis")
DEBIAN = Path("/usr/share/dict/dutch")


def test_there_are_7776_words_of_4_to_8_plain_letters() -> None:
    assert len(WORDS) == len(set(WORDS)) == 6**5
    assert list(WORDS) == sorted(WORDS)
    assert all(re.fullmatch("[a-z]{4,8}", word) for word in WORDS)


def test_four_letters_tell_two_words_apart() -> None:
    assert len({word[:4] for word in WORDS}) == len(WORDS)


def test_no_word_insults_or_hurts() -> None:
    assert not [word for word in WORDS if any(stem in word for stem in make_words.STEMS)]


@pytest.mark.skipif(not DEBIAN.exists(), reason="Debian's wdutch is not installed")
def test_the_list_can_be_made_again() -> None:
    assert make_words.choose(DEBIAN.read_text("utf-8").splitlines()) == list(WORDS)


def test_too_small_a_source_is_refused() -> None:
    with pytest.raises(ValueError, match="only 2 words"):
        make_words.choose(["lantaarn", "lantaarns", "kruik", "Kruik", "xyz", "oeverloos-heid"])


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "vluchteling",
        "Welkom2026!",
        "paard paard paard paard paard",
        "paardpaardpaardpaard",
        "dossierkluis kluis noor visser",
        "Dossierkluis2026!",
        "wachtwoord123",
        "v1uchtel1ng!",
        "qwertyuiop1234567890",
        "0612345678 01-01-1990",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "!!!!!!!!!!!!!!!!!!!!!!!!",
        "        ",
        "de kat zit op de mat",
        "kruik lantaarn vlieger",
    ],
)
def test_a_weak_phrase_is_refused_with_advice(phrase: str) -> None:
    problem = strength_problem(phrase, KNOWN)
    assert problem is not None
    assert "woorden" in problem.nl
    assert "words" in problem.en
    assert len(phrase) < 4 or phrase not in problem.nl + problem.en


@pytest.mark.parametrize(
    "phrase",
    [
        "kruik lantaarn vlieger oever tarwe zolder",
        "mijn moeder bakt elke zondag appeltaart",
        "xk7Qp2vN9sLw4",
        "T7#kq9!Zm2$wPx",
        "جمل يشرب القهوة صباحا دائما",
    ],
)
def test_a_strong_phrase_passes(phrase: str) -> None:
    assert strength_problem(phrase, KNOWN) is None


def test_every_generated_phrase_passes() -> None:
    for _ in range(300):
        phrase = words.new_passphrase()
        if len(set(phrase.split())) == 6:
            assert guess_bits(phrase) == pytest.approx(6 * 12.925, abs=0.01)
            assert strength_problem(phrase, KNOWN) is None


def test_a_phrase_of_megabytes_is_judged_quickly() -> None:
    assert strength_problem("paard " * 1_000_000, KNOWN) is not None
