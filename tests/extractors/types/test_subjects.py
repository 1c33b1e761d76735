"""The person whom the subject of a letter names, however little else it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.view import View
from extractors.model import Reading
from extractors.types.subjects import ENDS_SUBJECT, IN_SUBJECT

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Rohullah Karimzade", "Rohullah Karimzade"),
        ("mevrouw Parisa Shahrokh, V-nummer 2700011936", "Parisa Shahrokh"),
        ("Omar el Amin (2700011936)", "Omar el Amin"),
    ],
)
def test_a_subject_may_be_a_name_and_nothing_else(
    type_out: TypeOut, subject: str, name: str
) -> None:
    assert IN_SUBJECT(View(type_out(f"Betreft: {subject}\n\nGeachte heer,")))[0].raw == name


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("individueel ambtsbericht Emeka Obi", "Emeka Obi"),
        ("advies casus Nuradin Shirwa (2700011936)", "Nuradin Shirwa"),
        ("vlucht de heer Sarkis Nersisyan", "Sarkis Nersisyan"),
    ],
)
def test_a_subject_may_end_in_a_name(type_out: TypeOut, subject: str, name: str) -> None:
    assert ENDS_SUBJECT(View(type_out(f"Betreft: {subject}\n\nGeachte heer,")))[0].raw == name


@pytest.mark.parametrize(
    "subject",
    [
        "Bevestiging Aanmelding",
        "presentatie bij de autoriteiten van Sierra Leone",
        "uw verblijf in Den Haag",
        "brief aan de Staatssecretaris van Justitie",
        "Besluit artikel 64",
    ],
)
def test_a_matter_is_no_name(type_out: TypeOut, subject: str) -> None:
    view = View(type_out(f"Betreft: {subject}\n\nGeachte heer,"))
    assert IN_SUBJECT(view) == [] and ENDS_SUBJECT(view) == []
