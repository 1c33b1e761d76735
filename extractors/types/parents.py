"""The parents of whoever a civil act or identity paper is about."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.types import told, worded
from extractors.types.persons import completed
from extractors.types.specs import spec

_CHILD_OF = r"\b(?:(?:zoon|dochter|kind) van|(?:son|daughter|child) of|(?:fils|fille|enfant) de) "
_PERSON = r"[a-z'][a-z'. \-]{3,40}?"
_AND = r",?\s(?:en van|et de|and of|en|et|and)\s"
FATHER = spec(
    "father",
    completed(
        label(
            *(
                "nom et prénoms du père",
                "prénoms et nom du père",
                "prénom du père",
                "prénoms du père",
            ),
            "naam van de vader",
            "naam vader",
            "vader",
            "father's name",
            "name of father",
            "father's full name",
            "full name of father",
            "name and surname of father",
            "father",
            "nom du père",
            "père",
            *("fils de", "filho de", "filha de", "hijo de", "hija de"),
            "отец",
            "اسم الأب",
            "son of",
            "s/o",
            pick=worded.pick_person,
        )
    ),
    worded.FATHER,
    told.FATHER,
    captured(rf"{_CHILD_OF}(?P<v>{_PERSON}){_AND}{_PERSON}", confidence=0.75),
)
MOTHER = spec(
    "mother",
    completed(
        label(
            *("nom et prénoms de la mère", "prénoms et nom de la mère", "prénom de la mère"),
            "naam van de moeder",
            "naam moeder",
            "moeder",
            "mother's name",
            "name of mother",
            "mother's full name",
            "full name of mother",
            *(
                "name and surname of mother",
                "name and maiden name of mother",
                "maiden name of mother",
            ),
            "mother",
            "nom de la mère",
            "mère",
            *("et de", "e de", "y de", "en van"),
            "мать",
            "اسم الأم",
            pick=worded.pick_person,
        )
    ),
    worded.MOTHER,
    told.MOTHER,
    captured(
        rf"{_CHILD_OF}{_PERSON}{_AND}(?P<v>{_PERSON})"
        r"(?=[,.;:()\n\t]|\s+(?:geboren|wonende|is|was|were|born|residing|nee?|qui)\b|\s*$)",
        confidence=0.75,
    ),
)
