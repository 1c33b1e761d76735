"""The part of a ruling in which the court decides, with and without its heading."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.fields import dictum
from extractors.locating.meanings import of_decision
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]
_CONSIDERS = (
    "Overwegingen\n\nVerweerder stelt dat het beroep ongegrond is. De rechtbank stelt vast dat\n"
    "dit standpunt niet is gemotiveerd. Het advies is verouderd en eiser heeft dat bestreden.\n\n"
)


@pytest.mark.parametrize(
    ("ending", "codes"),
    [
        ("Beslissing\n\nDe rechtbank verklaart het beroep gegrond.", ["GEGROND"]),
        (
            "De rechtbank, rechtdoende:\n\nverklaart het beroep niet-ontvankelijk.",
            ["NIET_ONTVANKELIJK"],
        ),
        (
            "De rechtbank beslist als volgt. Het beroep is gegrond. Het besluit van 3 mei 2018\n"
            "wordt vernietigd. De rechtsgevolgen van dat besluit blijven in stand.",
            ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND"],
        ),
        ("De rechtbank wijst het verzoek om een voorlopige voorziening af.", ["VOVO_AFGEWEZEN"]),
        ("De voorzieningenrechter schorst de uitzetting.", ["VOVO_TOEGEWEZEN"]),
        ("De Afdeling bevestigt de aangevallen uitspraak.", ["BEVESTIGT"]),
    ],
)
def test_what_is_decided_is_told_from_what_a_party_says(
    type_out: TypeOut, ending: str, codes: list[str]
) -> None:
    found = of_decision(dictum.parse)(View(type_out(_CONSIDERS + ending)))
    assert [f.value for f in found] == [codes]


def test_a_ruling_that_decides_nothing_has_no_dictum(type_out: TypeOut) -> None:
    text = "Inleiding\n\nEiser is geboren in 1985.\n\nOverwegingen\n\nDe zitting was op 3 mei 2018."
    assert of_decision(dictum.parse)(View(type_out(text))) == []
