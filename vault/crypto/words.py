"""Generated passphrases, and how guessable a chosen one is.

Six words out of 7776 are 77 bits. A chosen passphrase is measured the pessimistic way: letters in
a row count as one dictionary word at most, words of the organisation and repeats as nothing.
"""

from __future__ import annotations

import importlib.resources
import math
import re
import secrets
import unicodedata
from collections.abc import Iterable

from extractors.model import Text

WORDS: tuple[str, ...] = tuple(
    importlib.resources.files("vault.crypto").joinpath("words_nl.txt").read_text("utf-8").split()
)
PHRASE_WORDS = 6
ENOUGH_BITS = 60.0  # five listed words, four others; Argon2id adds about 20 more
LISTED_BITS = math.log2(6**5)
UNLISTED_BITS = 18.0  # a word list has 2^18 words; nothing in a row of letters shows it is not one
SHORT_RUN, SHORT_BITS = 3, 9.0  # words of up to three letters: there are a few hundred
LETTER_BITS, CASE_BITS, DIGIT_BITS, SIGN_BITS = math.log2(26), 1.0, math.log2(10), 4.0
DATE_BITS = 2.0  # a digit, in a row of four or more: years, dates, phone numbers
_RUNS = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_LISTED = frozenset(WORDS)


def new_passphrase() -> str:
    """Six words, drawn evenly and independently."""
    return " ".join(secrets.choice(WORDS) for _ in range(PHRASE_WORDS))


def guess_bits(phrase: str, known: Iterable[str] = ()) -> float:
    """A low estimate, in bits, of what guessing costs someone who knows the words in `known`."""
    seen = {unicodedata.normalize("NFKC", word).casefold() for word in known if len(word) > 1}
    bits = 0.0
    previous = ""
    for run in _RUNS.findall(unicodedata.normalize("NFKC", phrase)[:256]):
        folded = run.casefold()
        if folded not in seen and not (run == previous or folded.isspace()):
            bits += _run_bits(run, folded)
        if len(run) > 1:
            seen.add(folded)
        previous = run
    return bits


def strength_problem(phrase: str, words: Iterable[str]) -> Text | None:
    """Why the passphrase is too easy to guess, or None; `words` are names an attacker knows."""
    if guess_bits(phrase, words) >= ENOUGH_BITS:
        return None
    return Text(
        "Deze wachtzin is te makkelijk te raden. Neem vijf of zes woorden die niets met u of met "
        "elkaar te maken hebben, of laat de kluis een wachtzin maken.",
        "This passphrase is too easy to guess. Take five or six words that have nothing to do with "
        "you or each other, or let the vault make one.",
    )


def _run_bits(run: str, folded: str) -> float:
    if run.isdigit():
        return len(run) * (DIGIT_BITS if len(run) < 4 else DATE_BITS)
    if not run.isalpha():
        return SIGN_BITS
    if len(set(folded)) == 1:
        return LETTER_BITS
    case = CASE_BITS if run != folded else 0.0
    if folded in _LISTED:
        return LISTED_BITS + case
    if len(run) <= SHORT_RUN:
        mixed = run not in (folded, run.upper())
        return (
            len(run) * (LETTER_BITS + CASE_BITS)
            if mixed
            else min(SHORT_BITS, len(run) * LETTER_BITS)
        )
    return min(len(run) * LETTER_BITS, UNLISTED_BITS) + case
