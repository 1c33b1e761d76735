"""Where each field stands in each kind of machine readable zone, as data.

Sources: ICAO Doc 9303, 8th edition 2021: part 4 (TD3), part 5 (TD1), part 6 (TD2), part 7 (MRV-A,
MRV-B). The French national identity card issued until August 2021 is older than TD2 and has a
layout of its own. Lines and columns count from 0, ends are exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Characters(StrEnum):
    """Which characters may stand in a field."""

    LETTERS = "letters"  # A-Z and the filler
    DIGITS = "digits"
    DATE = "date"  # digits, or fillers where a part is unknown (9303 part 3, 4.8)
    SEX = "sex"  # M, F or the filler
    ANY = "any"  # A-Z, 0-9 and the filler

    def admits(self, character: str) -> bool:
        return character in _ADMITTED[self]


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_ADMITTED = {
    Characters.LETTERS: frozenset(_LETTERS + "<"),
    Characters.DIGITS: frozenset(_DIGITS),
    Characters.DATE: frozenset(_DIGITS + "<"),
    Characters.SEX: frozenset("MF<"),
    Characters.ANY: frozenset(_LETTERS + _DIGITS + "<"),
}


class Span(NamedTuple):
    line: int
    start: int
    end: int

    def of(self, lines: Sequence[str]) -> str:
        return lines[self.line][self.start : self.end]

    def places(self) -> list[tuple[int, int]]:
        return [(self.line, column) for column in range(self.start, self.end)]


class FieldSpan(NamedTuple):
    name: str
    span: Span
    characters: Characters


class CheckSpan(NamedTuple):
    """One check digit: the field it is named after, what it covers, where it stands."""

    name: str
    covers: tuple[Span, ...]
    digit: Span
    empty_allowed: bool = False  # a filler may stand for the digit of an empty field

    def text(self, lines: Sequence[str]) -> str:
        return "".join(span.of(lines) for span in self.covers)

    def places(self) -> list[tuple[int, int]]:
        return [place for span in (*self.covers, self.digit) for place in span.places()]


@dataclass(frozen=True, slots=True)
class Format:
    """`number_continues`: a filler in place of the number's digit says that the number goes on in
    the optional field, digit last (9303 part 5, 4.2.4 note j; part 6, 4.2.4 note j).
    """

    name: str
    lines: int
    width: int
    fields: tuple[FieldSpan, ...]
    checks: tuple[CheckSpan, ...]
    number_continues: bool = False

    def field(self, name: str) -> FieldSpan:
        return next(field for field in self.fields if field.name == name)

    def characters_at(self, line: int, column: int) -> Characters:
        """What may stand at a place: of its field, or a digit where a check digit stands."""
        for field in self.fields:
            if field.span.line == line and field.span.start <= column < field.span.end:
                return field.characters
        return Characters.DIGITS


def _head(name_end: int) -> tuple[FieldSpan, ...]:
    return (
        FieldSpan("document_code", Span(0, 0, 2), Characters.LETTERS),
        FieldSpan("issuing_state", Span(0, 2, 5), Characters.LETTERS),
        FieldSpan("names", Span(0, 5, name_end), Characters.LETTERS),
    )


def _second_line(optional_end: int) -> tuple[FieldSpan, ...]:
    return (
        FieldSpan("document_number", Span(1, 0, 9), Characters.ANY),
        FieldSpan("nationality", Span(1, 10, 13), Characters.LETTERS),
        FieldSpan("birth_date", Span(1, 13, 19), Characters.DATE),
        FieldSpan("sex", Span(1, 20, 21), Characters.SEX),
        FieldSpan("expiry_date", Span(1, 21, 27), Characters.DATE),
        FieldSpan("optional", Span(1, 28, optional_end), Characters.ANY),
    )


_SECOND_LINE_CHECKS = (
    CheckSpan("document_number", (Span(1, 0, 9),), Span(1, 9, 10)),
    CheckSpan("birth_date", (Span(1, 13, 19),), Span(1, 19, 20)),
    CheckSpan("expiry_date", (Span(1, 21, 27),), Span(1, 27, 28)),
)

COMPOSITE = "composite"

TD3 = Format(
    "TD3",
    2,
    44,
    _head(44) + _second_line(42),
    (
        *_SECOND_LINE_CHECKS,
        CheckSpan("optional", (Span(1, 28, 42),), Span(1, 42, 43), empty_allowed=True),
        CheckSpan(COMPOSITE, (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, 43)), Span(1, 43, 44)),
    ),
)

TD2 = Format(
    "TD2",
    2,
    36,
    _head(36) + _second_line(35),
    (
        *_SECOND_LINE_CHECKS,
        CheckSpan(COMPOSITE, (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, 35)), Span(1, 35, 36)),
    ),
    number_continues=True,
)

TD1 = Format(
    "TD1",
    3,
    30,
    (
        FieldSpan("document_code", Span(0, 0, 2), Characters.LETTERS),
        FieldSpan("issuing_state", Span(0, 2, 5), Characters.LETTERS),
        FieldSpan("document_number", Span(0, 5, 14), Characters.ANY),
        FieldSpan("optional", Span(0, 15, 30), Characters.ANY),
        FieldSpan("birth_date", Span(1, 0, 6), Characters.DATE),
        FieldSpan("sex", Span(1, 7, 8), Characters.SEX),
        FieldSpan("expiry_date", Span(1, 8, 14), Characters.DATE),
        FieldSpan("nationality", Span(1, 15, 18), Characters.LETTERS),
        FieldSpan("optional_2", Span(1, 18, 29), Characters.ANY),
        FieldSpan("names", Span(2, 0, 30), Characters.LETTERS),
    ),
    (
        CheckSpan("document_number", (Span(0, 5, 14),), Span(0, 14, 15)),
        CheckSpan("birth_date", (Span(1, 0, 6),), Span(1, 6, 7)),
        CheckSpan("expiry_date", (Span(1, 8, 14),), Span(1, 14, 15)),
        CheckSpan(
            COMPOSITE,
            (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)),
            Span(1, 29, 30),
        ),
    ),
    number_continues=True,
)

MRV_A = Format("MRV-A", 2, 44, _head(44) + _second_line(44), _SECOND_LINE_CHECKS)

MRV_B = Format("MRV-B", 2, 36, _head(36) + _second_line(36), _SECOND_LINE_CHECKS)

FRENCH_ID = Format(
    "FRA-ID",
    2,
    36,
    (
        FieldSpan("document_code", Span(0, 0, 2), Characters.LETTERS),
        FieldSpan("issuing_state", Span(0, 2, 5), Characters.LETTERS),
        FieldSpan("surname", Span(0, 5, 30), Characters.LETTERS),
        FieldSpan("issuing_office", Span(0, 30, 36), Characters.ANY),
        FieldSpan("document_number", Span(1, 0, 12), Characters.ANY),
        FieldSpan("given_names", Span(1, 13, 27), Characters.LETTERS),
        FieldSpan("birth_date", Span(1, 27, 33), Characters.DATE),
        FieldSpan("sex", Span(1, 34, 35), Characters.SEX),
    ),
    (
        CheckSpan("document_number", (Span(1, 0, 12),), Span(1, 12, 13)),
        CheckSpan("birth_date", (Span(1, 27, 33),), Span(1, 33, 34)),
        CheckSpan(COMPOSITE, (Span(0, 0, 36), Span(1, 0, 35)), Span(1, 35, 36)),
    ),
)

FORMATS = (TD3, TD2, TD1, MRV_A, MRV_B, FRENCH_ID)


def format_of(lines: Sequence[str]) -> Format | None:
    """The format by number and width of the lines, then by the first letters; None when no known.

    >>> format_of(["V" + "<" * 43, "<" * 44]).name
    'MRV-A'
    >>> format_of(["IDFRA" + "<" * 31, "880692310285" + "<" * 24]).name
    'FRA-ID'
    >>> format_of(["P<UTO"]) is None
    True
    """
    if not lines or len({len(line) for line in lines}) != 1:
        return None
    match (len(lines), len(lines[0])):
        case (3, 30):
            return TD1
        case (2, 44):
            return MRV_A if lines[0].startswith("V") else TD3
        case (2, 36) if lines[0].startswith("V"):
            return MRV_B
        case (2, 36):
            return FRENCH_ID if _is_french(lines) else TD2
        case _:
            return None


def _is_french(lines: Sequence[str]) -> bool:
    """Both may begin with IDFRA; only a TD2 has the nationality where the French card has digits
    and names, and its given names end where a TD2 has the expiry date.
    """
    return lines[0].startswith("IDFRA") and not lines[1][10:13].isalpha()
