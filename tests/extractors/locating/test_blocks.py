"""Whose block of a form a name stands in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]
FORM = """1. {first}
Geboortedatum: 21-11-1957

2. {second}
Naam: Zejna Osmanovich
"""


@pytest.mark.parametrize(
    "heading", ["Gegevens behandelaar", "Details of interpreter (tolk)", "Gemachtigde"]
)
def test_a_name_in_the_block_of_another_is_his(type_out: TypeOut, heading: str) -> None:
    view = View(type_out(FORM.format(first="Gegevens patiënt", second=heading)))
    assert label("naam")(view) == []


@pytest.mark.parametrize("heading", ["Gegevens vreemdeling", "Persoonsgegevens", "Over uzelf"])
def test_a_block_of_the_person_holds_his_name(type_out: TypeOut, heading: str) -> None:
    view = View(type_out(FORM.format(first="Gegevens behandelaar", second=heading)))
    assert [found.raw for found in label("naam")(view)] == ["Zejna Osmanovich"]
