"""Forms that print the label under the line on which its value is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.underneath import labels_below
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]
NAME, BORN, ISSUED = (
    label("naam"),
    label("geboortedatum", pick=pick_date),
    label("datum van afgifte", pick=pick_date),
)
BELOW = (
    "Samba Coulibaly\nNaam\n3 mei 1990\nGeboortedatum\n4 juni 2012\nDatum van afgifte\n\nDe consul"
)
ABOVE = (
    "Naam\nSamba Coulibaly\nGeboortedatum\n3 mei 1990\nDatum van afgifte\n4 juni 2012\n\nDe consul"
)


@pytest.mark.parametrize(("text", "below"), [(BELOW, True), (ABOVE, False)])
def test_a_form_tells_by_its_dates_on_which_side_its_labels_stand(
    type_out: TypeOut, text: str, below: bool
) -> None:
    view = View(type_out(text))
    assert labels_below(view) is below
    assert [locate(view)[0].raw for locate in (NAME, BORN, ISSUED)] == [
        "Samba Coulibaly",
        "3 mei 1990",
        "4 juni 2012",
    ]


def test_a_value_beside_its_label_counts_for_neither_side(type_out: TypeOut) -> None:
    view = View(type_out("4 juni 2012\nNaam   Samba\nGeboortedatum   3 mei 1990\nPlaats   Kayes"))
    assert not labels_below(view)
    assert BORN(view)[0].raw == "3 mei 1990"
