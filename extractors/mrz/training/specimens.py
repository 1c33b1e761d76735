"""Invented, valid machine readable zones of every format, and character soup for training."""

from __future__ import annotations

import numpy as np

from extractors.mrz.check_digits import FILLER, check_digit
from extractors.mrz.formats import FORMATS, FRENCH_ID, MRV_A, MRV_B, Characters, Format
from extractors.mrz.labels import SYMBOLS

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STATES = ("XXA", "XXB", "XXC", "XXX", "UNO", "UNK", "EUE", "D<<", "UTO", "NLD", "SDN", "ERI")


def soup(lines: int, width: int, rng: np.random.Generator) -> list[str]:
    """Lines of evenly drawn characters with some runs of fillers: every class equally often."""
    rows = rng.choice(list(SYMBOLS), size=(lines, width))
    for row in rows:
        if rng.random() < 0.3:
            start = int(rng.integers(0, width))
            row[start : start + int(rng.integers(2, 9))] = FILLER
    return ["".join(row) for row in rows]


def valid(form: Format, rng: np.random.Generator) -> list[str]:
    """A strip of this format in which every check digit agrees."""
    rows = [[FILLER] * form.width for _ in range(form.lines)]
    for field in form.fields:
        text = _text(form, field.name, field.characters, field.span.end - field.span.start, rng)
        rows[field.span.line][field.span.start : field.span.end] = text
    for check in form.checks:
        lines = ["".join(row) for row in rows]
        digit = check_digit(check.text(lines))
        rows[check.digit.line][check.digit.start] = str(digit)
    return ["".join(row) for row in rows]


def any_valid(rng: np.random.Generator) -> tuple[Format, list[str]]:
    """A valid strip of a format drawn evenly."""
    form = FORMATS[int(rng.integers(len(FORMATS)))]
    return form, valid(form, rng)


def _text(
    form: Format, name: str, characters: Characters, width: int, rng: np.random.Generator
) -> str:
    match name:
        case "document_code":
            return {MRV_A.name: "V<", MRV_B.name: "V<", FRENCH_ID.name: "ID"}.get(
                form.name, "P<" if form.width == 44 else "I<"
            )
        case "issuing_state" | "nationality":
            return "FRA" if form is FRENCH_ID else str(rng.choice(_STATES))
        case "names" | "surname" | "given_names":
            return _name(width, name == "names", rng)
        case "sex":
            return str(rng.choice(list("MF<")))
        case "document_number":
            digits = form is FRENCH_ID
            return _drawn("0123456789" if digits else "0123456789" + _LETTERS, width, rng)
    if characters is Characters.DATE:
        return "".join(f"{int(rng.integers(low, high)):02}" for low, high in _DATE_PARTS)
    filled = int(rng.integers(0, width + 1))
    return _drawn("0123456789" + _LETTERS, filled, rng).ljust(width, FILLER)


_DATE_PARTS = ((0, 100), (1, 13), (1, 29))


def _name(width: int, both: bool, rng: np.random.Generator) -> str:
    words = [
        _drawn(_LETTERS, int(rng.integers(3, 10)), rng) for _ in range(int(rng.integers(1, 4)))
    ]
    text = words[0] + FILLER * 2 + FILLER.join(words[1:]) if both else FILLER.join(words)
    return text[:width].ljust(width, FILLER)


def _drawn(alphabet: str, count: int, rng: np.random.Generator) -> str:
    return "".join(rng.choice(list(alphabet), size=count)) if count else ""
