"""Fields of the state somebody belongs to or comes from: nationality and country."""

from __future__ import annotations

import re

from extractors.fields import (
    nationality,
)
from extractors.locating.labels import label
from extractors.locating.nations import of_nationality
from extractors.locating.patterns import after, captured, everywhere
from extractors.locating.view import View
from extractors.model import Found, Locator, Method
from extractors.types import worded
from extractors.types.specs import pick_country, spec

NATIONALITY = spec(
    "nationality",
    label(
        "nationaliteit",
        *("nat.", "nat"),
        "gestelde nationaliteit",
        "nationality",
        "nationalite",
        "citizenship",
        "burgerschap",
        "гражданство",
        "الجنسية",
    ),
    worded.NATIONALITY,
    captured(
        r"\bnationalit(?:eit|y|e)\b,? (?:(?:is|was|staat|geregistreerd|vermeld|recorded|registered|est) )?(?:(?:als|as|comme) )?"
        r"(?P<v>onbekend|niet bekend|unknown|inconnue|staatloos|stateless)\b",
        r"\bnationaliteit (?:heeft|hebt|bezit|is)[^?.]{0,20}\?\W{0,4}(?:antwoord\W{0,3})?(?:ik (?:ben|heb|bezit) )?(?:de |een )?(?P<v>[a-z]{4,}(?:-[a-z]+)?)",
        r"\b(?P<v>onbekende|unknown|undetermined) (?:nationaliteit|nationality)\b",
        confidence=0.7,
    ),
    everywhere(nationality.find, 0.7, Method.PHRASE),
    of_nationality,
)


_OFFICES = {  # authorities that only one country has, under whose letterhead it is not named
    "DEU": r"\b(?:bundesgebiet|bundesamt|bundesrepublik|auslanderbehorde|landratsamt|landeshauptstadt)\b",
    "ITA": r"\b(?:questura|prefettura)\b",
    "ESP": r"\b(?:extranjeria|subdelegacion del gobierno)\b",
    "SWE": r"\bmigrationsverket\b",
    "NOR": r"\butlendingsdirektoratet\b",
    "GBR": r"\b(?:home office|uk visas)\b",
    "BEL": r"\b(?:dienst vreemdelingenzaken|office des etrangers)\b",
}


def office_country(view: View) -> list[Found]:
    """The country of an authority that is known by its name: "Ausländerbehörde"."""
    found = (
        (match, country)
        for country, pattern in _OFFICES.items()
        for match in re.finditer(pattern, view.flat)
    )
    return [
        view.found(match.start(), match.end(), Method.HEADER, 0.6, country)
        for match, country in found
    ]


COUNTRY_OF_ORIGIN = spec(
    "country",
    label(
        "land van herkomst",
        "herkomstland",
        "country of origin",
        "land",
        "country",
        pick=pick_country,
    ),
    worded.COUNTRY,
    after(
        r"land van herkomst",
        r"in het herkomstland",
        r"\bin\b (?:het )?land",
        pick=pick_country,
        within=30,
    ),
)


def _country_of_adjective(view: View) -> list[Found]:
    """The country behind "de Sri Lankaanse autoriteiten"."""
    match = re.search(
        r"(?:de |het |the )(?P<v>[\w\- ]{4,24}?) (?:autoriteiten|ambassade|consulaat|delegatie|"
        r"authorities|embassy|vertegenwoordiging|consulate|mission|overheid|regering|government)",
        view.flat,
    )
    value = nationality.parse(match["v"]) if match else None
    if match is None or value is None or len(value) != 3:
        return []
    return [view.found(*match.span("v"), Method.PHRASE, 0.7, value)]


def _country_of_nationality(view: View) -> list[Found]:
    """The country whose nationality the paper says that somebody has."""
    for locate in NATIONALITY.locators:
        for found in locate(view):
            value = found.value or NATIONALITY.parse(found.raw)
            if isinstance(value, str) and len(value) == 3 and value[:2] != "XX" and value != "NLD":
                return [found._replace(value=value, confidence=0.5)]
    return []


COUNTRY_OF_NATIONALITY: Locator = _country_of_nationality
ADJECTIVE_COUNTRY: Locator = _country_of_adjective
