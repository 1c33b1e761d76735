"""A stretch of time: {"from": ISO date, "to": ISO date}; an open end is left out.

>>> parse("van 3 mei 2012 tot en met 1 juni 2015")
{'from': '2012-05-03', 'to': '2015-06-01'}
>>> parse("verblijft sinds maart 2019 in onze opvang"), parse("2012 - 2015")
({'from': '2019-03'}, {'from': '2012', 'to': '2015'})
>>> parse("de stukken over de jaren 2014 tot en met 2022")
{'from': '2014', 'to': '2022'}
>>> parse("van 1 januari t/m 31 december 2019"), parse("van begin 2015 tot eind 2018")
({'from': '2019-01-01', 'to': '2019-12-31'}, {'from': '2015', 'to': '2018'})
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields import date
from extractors.folding import flatten

_ABOUT = r"(?:de |het jaar |about |ongeveer |circa |ca\. |begin |medio |eind |early |late )*"
_FROM = re.compile(
    r"\b(?:van|vanaf|sinds|sedert|from|since|per|ingaande|met ingang van|ingang|depuis|period[e]?|jaren|"
    r"tussen|between)\b[\s:]{1,3}(?:(?:zijn|haar|hun|uw) (?:komst|aankomst|binnenkomst) (?:\w+ ){0,3}?)?"
    + _ABOUT
)
_TO = re.compile(
    r"^[\s,]{0,3}(?:tot en met|t/m|tot|to|until|till|-|–|and|en|through|heden)[\s:]*(?:op )?"
    + _ABOUT
)
_OPEN = re.compile(r"^(?:heden|vandaag|nu|present|now|date|today|op heden|de dag van vandaag)\b")
_YEAR = re.compile(r"(?:19|20)\d{2}(?![\d\-/.]\d)")
_SHORT = re.compile(
    r"(?:(?P<d>\d{1,2})(?: (?P<m>[a-z]{3,9}))??|(?P<alone>[a-z]{3,9}))"
    r"(?=[\s,]{1,3}(?:tot|t/m|until|till|to\b|-|–|en\b|and\b))"
)
_YEARS = re.compile(
    r"(?<![\d\-/.])(?P<a>(?:19|20)\d{2})\s?[-–/]\s?(?P<b>(?:19|20)\d{2})(?![\d\-/])"
)


@dataclass(frozen=True, slots=True)
class PeriodFound:
    start: int
    end: int
    value: dict[str, str]


def find(text: str) -> Iterator[PeriodFound]:
    """Every period that is said with "van", "sinds" or the like."""
    flat = flatten(text)
    for opening in _FROM.finditer(flat):
        begin = _point(flat, opening.end()) or _without_year(flat, opening.end())
        if begin is None:
            continue
        value, end = {"from": begin[0]}, begin[1]
        link = _TO.match(flat[end : end + 24])
        if link is not None:
            until = _point(flat, end + link.end())
            if until is not None:
                value["to"], end = until
            elif _OPEN.match(flat[end + link.end() :]):
                end += link.end()
        yield PeriodFound(opening.start(), end, value)


def parse(text: str) -> dict[str, str] | None:
    """The first period; a lone "2012 - 2015" and "date - date" count too."""
    for found in find(text):
        return found.value
    flat = flatten(text)
    years = _YEARS.search(flat)
    if years is not None:
        return {"from": years["a"], "to": years["b"]}
    dates = [found.value for found in date.find_flat(flat, coarse=True)]
    return {"from": dates[0], "to": dates[1]} if len(dates) == 2 else None


def _without_year(flat: str, start: int) -> tuple[str, int] | None:
    """A day or month whose year stands only behind the end: "van 3 tot 12 mei 2019"."""
    first = _SHORT.match(flat, start)
    if first is None:
        return None
    link = _TO.match(flat[first.end() : first.end() + 24])
    until = _point(flat, first.end() + link.end()) if link is not None else None
    if until is None or len(until[0]) < 7:
        return None
    month = first["m"] or first["alone"] or flat[first.end() : until[1]].split()[-2]
    said = date.parse(f"{first['d'] or ''} {month} {until[0][:4]}")
    return (said, first.end()) if said is not None and said <= until[0] else None


def _point(flat: str, start: int) -> tuple[str, int] | None:
    """A date, month or year that begins here: its value and end."""
    window = flat[start : start + 40]
    for found in date.find_flat(window, coarse=True):
        if found.start == 0:
            return found.value, start + found.end
        break
    year = _YEAR.match(window)
    return (year.group(), start + 4) if year else None
