"""Numbers of the immigration service's cases.

The old dossier number `YYMM.DD.NNNN` carries the day of the application: `0308.08.0373` was filed on
8 August 2003. The modern number begins with Z; its exact form is not published, so it counts only
beside the label "zaaknummer" and is taken with some latitude.

>>> parse("0308.08.0373"), application_date("0308.08.0373")
('0308.08.0373', '2003-08-08')
>>> parse("Z1-234 5678 9012"), parse("0313.08.0373")
('Z1-23456789012', None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extractors.folding import flatten

_OLD = re.compile(
    r"(?<![\d.])(?P<y>\d{2})(?P<m>\d{2})\s?[.,]\s?(?P<d>\d{2})\s?[.,]\s?(?P<n>\d{4})(?![\d.]\d)"
)
_NEW = re.compile(r"(?<![a-z0-9])z\s?(?P<a>\d?)\s?(?P<s>-?)\s?(?P<n>\d(?:[ ]?\d){7,11})(?!\d)")
_LABEL = re.compile(
    r"(?:ind[\s-]?)?(?:zaak|dossier|aanvraag)[\s-]?(?:nummer|nr)?\W{0,6}$|kenmerk\W{0,6}$"
)


@dataclass(frozen=True, slots=True)
class IndNumberFound:
    start: int
    end: int
    value: str


def parse(text: str) -> str | None:
    """The number that the text is, or holds."""
    flat = flatten(text)
    for match in _OLD.finditer(flat):
        if _day(match) is not None:
            return _old(match)
    found = _NEW.search(flat)
    return _new(found) if found is not None else None


def find(text: str) -> Iterator[IndNumberFound]:
    """Old numbers anywhere, new ones beside a label."""
    flat = flatten(text)
    for match in _OLD.finditer(flat):
        if _day(match) is not None:
            yield IndNumberFound(*match.span(), _old(match))
    for match in _NEW.finditer(flat):
        if _LABEL.search(flat[max(0, match.start() - 30) : match.start()]):
            yield IndNumberFound(*match.span(), _new(match))


def application_date(value: str) -> str | None:
    """The day of application that an old number carries, ISO."""
    match = _OLD.search(value)
    day = _day(match) if match is not None else None
    return day.isoformat() if day is not None else None


def _old(match: re.Match[str]) -> str:
    return f"{match['y']}{match['m']}.{match['d']}.{match['n']}"


def _new(match: re.Match[str]) -> str:
    digits = match["a"] + match["n"].replace(" ", "")
    return f"Z{match['a']}-{digits[len(match['a']) :]}" if match["s"] else f"Z{digits}"


def _day(match: re.Match[str]) -> date | None:
    year = int(match["y"])
    try:
        return date(year + (1900 if year > 60 else 2000), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
