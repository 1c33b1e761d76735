"""BSN: the Dutch citizen service number. Detected so that it can be hidden.

Eight or nine digits with the "elfproef": the sum of digits times 9, 8, 7, 6, 5, 4, 3, 2, -1 is a
multiple of 11. One in eleven random numbers passes, so a label is needed too, and passing proves
nothing about the document. Organisations without a legal ground may not process the number
(UAVG art. 46): the value handed on is masked.

>>> validate("1112.22.333")
'111222333'
>>> parse("111222333"), parse("123456789"), parse("000000000")
('******333', None, None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.errors import NotSuchValue
from extractors.folding import flatten

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_SHOWN = 3  # digits left in the masked form: enough for a person to compare two papers
_LABELLED = re.compile(
    r"(?<![a-z])(?:bsn|b\.s\.n\.|burgerservice ?nummer|burger service nummer|sofi-?nummer|"
    r"a-?nummer/bsn|citizen service number)(?:[ -]?(?:nummer|nr|no))?[^\w\n]{0,10}"
    r"(?P<v>\d(?:[ .\-]?\d){7,8})(?!\d)"
)


@dataclass(frozen=True, slots=True)
class BsnFound:
    """A BSN at [start, end); `value` is masked."""

    start: int
    end: int
    value: str


def compact(text: str) -> str:
    """Nine digits: without blanks and stops, a lost leading zero put back."""
    return re.sub(r"[\s.\-]", "", text).zfill(9)


def validate(text: str) -> str:
    """The nine digits, or NotSuchValue."""
    digits = compact(text)
    if len(digits) != 9 or not (digits.isascii() and digits.isdigit()) or not int(digits):
        raise NotSuchValue("a BSN has eight or nine digits")
    if sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11:
        raise NotSuchValue("the digits fail the elfproef")
    return digits


def format(value: str) -> str:
    """All but the last digits hidden."""
    return "*" * (len(value) - _SHOWN) + value[-_SHOWN:]


def parse(text: str) -> str | None:
    """The masked number, or None; a masked number stays as it is."""
    if re.fullmatch(r"\*{6}\d{3}", text.strip()):
        return text.strip()
    try:
        return format(validate(text))
    except NotSuchValue:
        return None


def find(text: str) -> Iterator[BsnFound]:
    """Every labelled BSN.

    >>> [b.value for b in find("BSN: 999990019, tel. 030 1234567")]
    ['******019']
    """
    for match in _LABELLED.finditer(flatten(text)):
        value = parse(match["v"])
        if value is not None:
            yield BsnFound(*match.span("v"), value)


def mask_all(text: str) -> str:
    """The text with every labelled BSN hidden, of the same length.

    >>> mask_all("BSN 111222333.")
    'BSN ******333.'
    """
    masked = list(text)
    for found in find(text):
        places = [n for n in range(found.start, found.end) if masked[n].isdigit()]
        for place in places[:-_SHOWN]:
            masked[place] = "*"
    return "".join(masked)
