"""Numbers of a person where no label announces them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.view import View
from extractors.model import Found, Reading
from extractors.types.persons import V_NUMBER

TypeOut = Callable[[str], Reading]


def _found(view: View) -> list[Found]:
    return next((found for one in V_NUMBER.locators if (found := one(view))), [])


@pytest.mark.parametrize(
    "text",
    [
        "Betreft: Yonas Abraham (2700011936)",
        "Deelnemer: Yonas Abraham, 2700011936",
        "Onderwerp: casus Abraham / 270 001 1936",
    ],
)
def test_ten_digits_behind_a_name_are_its_v_number(type_out: TypeOut, text: str) -> None:
    found = _found(View(type_out(text + "\n\nGeachte leden,")))
    assert found[0].raw.replace(" ", "") == "2700011936"


@pytest.mark.parametrize(
    "text",
    [
        "Bel mevrouw Jansen (0612345678)",
        "Ons dossiernummer (2700011936) graag vermelden.",
        "Zie het rapport van Jansen, nr. 2700011936",
    ],
)
def test_telephones_and_numbers_of_files_are_none(type_out: TypeOut, text: str) -> None:
    assert _found(View(type_out(text + "\n\nGeachte leden,"))) == []
