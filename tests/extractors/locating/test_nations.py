"""States that a letterhead does not name outright, and nationalities in sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.nations import adjective_in_head, of_nationality, town_in_head
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("head", "code"), [("RÉPUBLIQUE TOGOLAISE", "TGO"), ("The Georgian authorities", "GEO")]
)
def test_an_adjective_names_the_state_of_a_paper(type_out: TypeOut, head: str, code: str) -> None:
    assert [found.value for found in adjective_in_head(View(type_out(head)))] == [code]


def test_a_town_of_the_letterhead_names_its_country(type_out: TypeOut) -> None:
    view = View(type_out("Cliniques universitaires\nKinshasa"))
    assert [found.value for found in town_in_head(view)] == ["COD"]


def test_a_national_of_a_state_has_its_nationality_unless_it_is_denied(type_out: TypeOut) -> None:
    says = "She is a national of the Democratic Republic of the Congo."
    denies = "She is not a national of Burundi."
    assert [found.value for found in of_nationality(View(type_out(says)))] == ["COD"]
    assert of_nationality(View(type_out(denies))) == []
