"""Numbers of weeks, days, months and years in set phrases: departure terms and entry bans.

>>> departure_days("U dient Nederland binnen vier weken te verlaten")
28
>>> departure_days("De vertrektermijn is nul dagen"), departure_days("onmiddellijk te verlaten")
(0, 0)
>>> entry_ban_years("Tegen u wordt een inreisverbod uitgevaardigd voor de duur van twee jaar")
2
>>> entry_ban_years("er wordt geen inreisverbod van twee jaar opgelegd") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from extractors.fields.number_words import WORD, number
from extractors.folding import flatten, loosen

_N = rf"(?P<n>{WORD}|\d{{1,2}})(?:\s?\(\s?\w+\s?\))?"  # "tien (10)"
_LEAVE = r"(?:verlaten|vertrekken|vertrek|terugkeren|te keren|vertrokken)"
_UNIT = r"(?P<u>dag(?:en)?|week|weken|uur|uren)"
_DEPARTURE = (
    re.compile(
        rf"nederland (?:uit eigen beweging )?binnen (?:een termijn van )?{_N} (?P<u>dag(?:en)?|week|weken|uur|uren)"
    ),
    re.compile(
        rf"vertrektermijn\W{{1,3}}(?:van |is |bedraagt |betreft )?{_N} (?P<u>dag(?:en)?|week|weken|uur|uren)"
    ),
    re.compile(
        rf"binnen {_N} (?P<u>dag(?:en)?|week|weken|uur|uren)[^.]{{0,40}}(?:nederland|europese unie|eu)[^.]{{0,40}}(?:verlaten|vertrek|vertrokken|weg zijn)"
    ),
    re.compile(rf"binnen {_N} (?P<u>dag(?:en)?|week|weken)[^.]{{0,30}}(?:te )?vertrekken"),
    re.compile(
        rf"(?:nederland|europese unie|grondgebied|land|eu|lidstaten|schengen\w*)\b[^.]{{0,60}}? binnen "
        rf"(?:een termijn van )?{_N} {_UNIT} (?:[\w-]+ ){{0,5}}{_LEAVE}"
    ),
    re.compile(
        rf"{_LEAVE}\b[^.]{{0,60}}(?:\. )?(?:daarvoor|hiervoor|hiertoe|u)\b[^.]{{0,30}}?(?:binnen |krijgt |heeft |hebt )(?:u )?"
        rf"(?:nog )?(?:een termijn van )?{_N} {_UNIT}"
    ),
    re.compile(
        rf"(?:vertrek|verlaten)\w*[^.]{{0,40}}? (?:binnen|een termijn van) {_N} {_UNIT}\b(?! [^.]{{0,60}}(?:beroep|bezwaar))"
    ),
    re.compile(rf"termijn van {_N} {_UNIT} (?:[\w-]+ ){{0,4}}{_LEAVE}"),
    re.compile(rf"\b{_N} {_UNIT} (?:de tijd )?om (?:[\w-]+ ){{0,4}}nederland (?:te )?{_LEAVE}"),
)
_AT_ONCE = re.compile(
    loosen(
        r"(?:nederland|het grondgebied)[^.]{0,40}onmiddellijk[^.]{0,20}verlaten|onmiddellijk te verlaten|"
        r"(?:geen|(?:onthoud|onthouden)[^.]{0,30}) (?:termijn voor vrijwillig vertrek|vertrektermijn)|"
        r"vertrektermijn (?:\w+ ){0,3}onthouden"
    )
)
_BANS = (
    re.compile(loosen("inreisverbod") + rf"[^.]{{0,80}}?\b{_N}\s*(?:jaar|jaren)"),
    re.compile(
        loosen("inreisverbod")
        + rf"[^.]{{0,60}}\. (?:de |die )?(?:duur|looptijd|termijn)\b[^.]{{0,30}}\b{_N}\s*(?:jaar|jaren)"
    ),
    re.compile(rf"\b{_N}\s*(?:jaar|jaren) [^.]{{0,50}}" + loosen("inreisverbod")),
    re.compile(
        rf"\b{_N}\s*(?:jaar|jaren) [^.]{{0,60}}(?:lang )?(?:niet|geen) [^.]{{0,60}}(?:inreizen|terugkeren|terugkomen|"
        r"(?:europese unie|nederland|schengen\w*|eu|lidstaten) (?:in|binnen))"
    ),
)
_NO_BAN = re.compile(
    r"\b(?:geen|afgezien van|opgeheven|ziet (?:\w+ ){0,3}af van|niet)\W+(?:\w+\W+){0,3}$"
)
_EARLIER = re.compile(  # not imposed by this paper: "het eerder opgelegde", "eerder kreeg u een"
    r"\b(?:(?:eerder|destijds|voorheen)\b(?: [\w-]+){0,3}? (?:opgelegd|uitgevaardigd|gegeven)\w*|vorige?|eerdere)"
    r"(?: [\w-]+){0,2}\s*$|"
    r"\b(?:eerder|destijds|voorheen)(?:,[^.,]{0,30},)? (?:kreeg|kregen|legd\w+|vaardigd\w+|is|werd)\b[^.]{0,40}$"
)
_FACTORS = {"dag": 1, "dagen": 1, "week": 7, "weken": 7, "uur": 1 / 24, "uren": 1 / 24}


@dataclass(frozen=True, slots=True)
class TermFound:
    start: int
    end: int
    value: int


def find_departure(text: str) -> Iterator[TermFound]:
    """Terms within which the person must leave, in days; 0 for at once."""
    flat = flatten(text)
    for pattern in _DEPARTURE:
        for match in pattern.finditer(flat):
            count = number(match["n"])
            if count is not None:
                yield TermFound(*match.span(), round(count * _FACTORS[match["u"]]))
    for match in _AT_ONCE.finditer(flat):
        yield TermFound(*match.span(), 0)


def find_entry_ban(text: str) -> Iterator[TermFound]:
    """Entry bans in years; a sentence that says there is none does not count."""
    flat = flatten(text)
    for match in (m for pattern in _BANS for m in pattern.finditer(flat)):
        years = number(match["n"])
        before = flat[max(0, match.start() - 60) : match.start()]
        if _EARLIER.search(before):
            continue
        if years is not None and years <= 20 and not _NO_BAN.search(before):
            yield TermFound(*match.span(), years)


def departure_days(text: str) -> int | None:
    """The departure term in days; "vier weken" and "28 dagen" alone are understood too."""
    return _first(find_departure, text, rf"^{_N} (?P<u>dag(?:en)?|week|weken|days|weeks)$")


def entry_ban_years(text: str) -> int | None:
    """The years of an entry ban; "twee jaar" alone is understood too."""
    return _first(find_entry_ban, text, rf"^{_N}(?: (?:jaar|jaren|years?))?$")


def months(text: str) -> int | None:
    """A term in months, the longest that is said: 6 for "drie tot zes maanden".

    >>> months("binnen een termijn van drie tot zes maanden"), months("binnen drie maanden")
    (6, 3)
    >>> months("3 à 6 mnd"), months("binnen een half jaar"), months("op termijn")
    (6, 6, None)
    """
    flat = flatten(text)
    match = re.search(
        rf"(?P<a>{WORD}|\d+)(?: ?(?:tot|a|-|en|of|to) ?(?P<b>{WORD}|\d+))? ?(?:maanden|maand|mnd|months?)\b",
        flat,
    ) or re.fullmatch(r"\s*(?P<a>\d+)(?:\s*-\s*(?P<b>\d+))?\s*", flat)
    if match is None:
        return 6 if re.search(r"\bhalf ?jaar\b", flat) else None
    return number(match["b"] or "") or number(match["a"])


def _first(find: Callable[[str], Iterator[TermFound]], text: str, alone: str) -> int | None:
    for found in find(text):
        return found.value
    match = re.match(alone, flatten(text.strip()))
    if match is None:
        return int(text) if text.strip().isdigit() else None
    count = number(match["n"])
    unit = match.groupdict().get("u") or "dag"
    return None if count is None else round(count * (7 if unit.startswith("we") else 1))
