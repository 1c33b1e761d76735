"""Surname and given names of the holder of a paper."""

from __future__ import annotations

from extractors.locating.headers import pick_with
from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import Found
from extractors.types import told, worded
from extractors.types.specs import spec

_pick_surname = pick_with(r"(?P<v>[^\W\d_][^\n\t,;]{1,50})")  # what stands before the comma
_SURNAME = label(
    "surname", "achternaam", "familienaam", "geslachtsnaam", "family name", "last name"
)
_VORNAME = label("vorname", "vornamen")
_NAME = label("name", "naam", pick=pick_with(r"^[^\w,]*(?P<v>[^\W\d_][^\n\t\d:]{1,50})\s*$"))


_BOTH = (  # one label over "ADJEI, ABENA"
    *("surname, name", "surname, given name", "surname, first name", "surname, forenames"),
    *("naam, voornaam", "naam, voornamen", "achternaam, voornaam", "nom, prénom", "nom, prénoms"),
    *("surname, given names", "surname, first names", "achternaam, voornamen"),
)
_BEFORE_COMMA = label(*_BOTH, pick=pick_with(r"(?P<v>[^\W\d_][^\n\t,;]{1,50}),"))
_BEHIND_COMMA = label(*_BOTH, pick=pick_with(r"[^\W\d_],\s?(?P<v>[^\W\d_][^\n\t,;]{1,50})"))


def _given_beside_surname(view: View) -> list[Found]:
    """What stands at "Name" where another label says "Surname"."""
    return _NAME(view) if _SURNAME(view) else []


def _surname_beside_given(view: View) -> list[Found]:
    """What stands at "Name" where another label says "Vorname": the German for a surname."""
    return _NAME(view) if _VORNAME(view) else []


SURNAME = spec(
    "surname",
    _BEFORE_COMMA,
    label(
        "surname",
        "achternaam",
        "geslachtsnaam",
        "family name",
        "last name",
        "nom de famille",
        "nom",
        "familienaam",
        "фамилия",
        "اللقب",
    ),
    worded.SURNAME,
    told.SURNAME,
    _surname_beside_given,
)
SURNAME_OR_NAME = spec(
    "surname", *SURNAME.locators, label("naam", "name", "nom", pick=_pick_surname)
)
GIVEN_NAMES = spec(
    "given_names",
    _BEHIND_COMMA,
    label(
        "given names",
        "given name",
        "voornamen",
        "voornaam",
        "voorna(a)m(en)",
        "first names",
        "first name",
        "forenames",
        "prénoms",
        "prénom",
        "имя",
        "الاسم",
    ),
    worded.GIVEN_NAMES,
    told.GIVEN_NAMES,
    _given_beside_surname,
)
