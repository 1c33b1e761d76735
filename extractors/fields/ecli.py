"""ECLI: the European Case Law Identifier, and the LJN that came before it.

`ECLI:country:court:year:number`. OCR and people lose colons, exchange separators and letters; what
can be put right without a doubt is put right. A year in the future of the scheme, an unknown
country or a court code that cannot be is refused. That a number has the shape of an ECLI proves
nothing about the document.

Source: Council conclusions inviting the introduction of the European Case Law Identifier
(OJ C 127, 29.4.2011); rechtspraak.nl for the court codes.

>>> validate("ecli nl rbdha 2023 20080")
'ECLI:NL:RBDHA:2023:20080'
>>> parse("ECLI;NL:RVS.2017:2629"), parse("ECLI:NL:RBDHA:0203:1"), parse("ECLI:NL:2019:12")
('ECLI:NL:RVS:2017:2629', None, None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.errors import NotSuchValue
from extractors.folding import flatten

_COUNTRIES = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "EL",
        "ES",
        "FI",
        "FR",
        "GB",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
        "EU",
        "CE",
    ]
)
_DUTCH_COURTS = frozenset(
    [
        "HR",
        "RVS",
        "CRVB",
        "CBB",
        "PHR",
        "GHAMS",
        "GHARL",
        "GHDHA",
        "GHSHE",
        "GHLEE",
        "GHARN",
        "GHSGR",
        "RBAMS",
        "RBDHA",
        "RBGEL",
        "RBLIM",
        "RBMNE",
        "RBNHO",
        "RBNNE",
        "RBNOB",
        "RBOBR",
        "RBOVE",
        "RBROT",
        "RBZWB",
        "RBSGR",
        "RBHAA",
        "RBUTR",
        "RBARN",
        "RBASS",
        "RBBRE",
        "RBDOR",
        "RBGRO",
        "RBLEE",
        "RBMAA",
        "RBMID",
        "RBROE",
        "RBSHE",
        "RBZLY",
        "RBZUT",
        "RBALK",
        "RBALM",
        "RBONE",
        "OGHACMB",
    ]
)
_SEP = r"[\s:;.,·\-]{1,3}"
_PATTERN = re.compile(
    rf"(?<![a-z0-9])(?:ecl[i1l]|fcli|ec1i){_SEP}(?P<c>[a-z]{{2}}){_SEP}(?P<k>[a-z][a-z0-9]{{0,6}})"
    rf"{_SEP}(?P<y>[12][0-9o]{{3}}){_SEP}(?P<n>[a-z0-9](?:[a-z0-9]|\.(?=[a-z0-9])){{0,24}})"
)
_LJN = re.compile(r"\bljn[\s:]{0,3}(?P<v>[a-z]{2}\s?\d{4})(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 1900, 2060
_SAME_LETTERS = str.maketrans("015", "OIS")


@dataclass(frozen=True, slots=True)
class EcliFound:
    start: int
    end: int
    value: str


def compact(text: str) -> str:
    """Upper case, one colon between the parts."""
    match = _PATTERN.search(flatten(text))
    if match is None:
        return text.strip().upper()
    year = match["y"].replace("o", "0")
    court, number = match["k"].upper(), match["n"].upper().rstrip(".")
    if match["c"] == "nl":
        court = _dutch_court(court)
        number = number.replace("O", "0") if re.fullmatch(r"[O\d]+", number) else number
    return f"ECLI:{match['c'].upper()}:{court}:{year}:{number}"


def validate(text: str) -> str:
    """The ECLI in its one form, or NotSuchValue."""
    parts = compact(text).split(":")
    if len(parts) != 5 or parts[0] != "ECLI" or parts[1] not in _COUNTRIES:
        raise NotSuchValue("an ECLI has five parts and a country of the Union, EU or CE")
    if not parts[3].isdigit() or not _FIRST_YEAR <= int(parts[3]) <= _LAST_YEAR:
        raise NotSuchValue("the fourth part of an ECLI is a year")
    if parts[1] == "NL" and parts[2] not in _DUTCH_COURTS:
        raise NotSuchValue("no Dutch court has this code")
    if parts[1] == "NL" and not re.fullmatch(r"\d{1,6}|[A-Z]{2}\d{4}", parts[4]):
        raise NotSuchValue("the last part of a Dutch ECLI is a number or an old LJN")
    return ":".join(parts)


def parse(text: str) -> str | None:
    """The ECLI that the text is, or holds."""
    try:
        return validate(text)
    except NotSuchValue:
        return None


def find(text: str) -> Iterator[EcliFound]:
    """Every ECLI of the text.

    >>> [e.value for e in find("zie ECLI:NL:RVS:2019:1973, en ECLI:EU:C:2021:478.")]
    ['ECLI:NL:RVS:2019:1973', 'ECLI:EU:C:2021:478']
    """
    for match in _PATTERN.finditer(flatten(text)):
        value = parse(match.group())
        if value is not None:
            yield EcliFound(*match.span(), value)


def find_ljn(text: str) -> Iterator[EcliFound]:
    """Old numbers of rulings (before 28 June 2013), two letters and four digits.

    >>> [e.value for e in find_ljn("LJN: BI 5889")]
    ['BI5889']
    """
    for match in _LJN.finditer(flatten(text)):
        yield EcliFound(*match.span("v"), re.sub(r"\s", "", match["v"]).upper())


def _dutch_court(code: str) -> str:
    """The court meant by a code with a digit read for a letter."""
    return code if code in _DUTCH_COURTS else code.translate(_SAME_LETTERS)
