"""Numbers of a paper in the running text of its head."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.view import View
from extractors.model import Reading
from extractors.types.references import IN_BRACKETS, RUN_IN

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("Rapportdatum: 30 mei 2016. Dossier BLT/16/1120. Analist ARA31.", "BLT/16/1120"),
        ("Date: 16 May 2019 No. 1147", "1147"),
        ("Ingediend met referentie TS 15.0944 door mr. Jansma", "TS 15.0944"),
    ],
)
def test_a_number_may_stand_in_a_sentence_of_the_head(
    type_out: TypeOut, head: str, number: str
) -> None:
    assert [found.raw for found in RUN_IN(View(type_out(head)))] == [number]


@pytest.mark.parametrize(
    "head",
    [
        "Naar aanleiding van uw kenmerk BLT/16/1120 bericht ik u.",
        "Wij ontvingen uw dossier van 3-5-2016.",
        "In dit dossier 12 bijlagen",
    ],
)
def test_a_number_of_the_reader_or_a_day_is_none(type_out: TypeOut, head: str) -> None:
    assert RUN_IN(View(type_out(head))) == []


@pytest.mark.parametrize(
    "text",
    ["Wij sluiten het dossier (NL-20-00318).", "Uw zoekverzoek (dossier NL-20-00318) loopt nog."],
)
def test_a_number_may_stand_in_brackets(type_out: TypeOut, text: str) -> None:
    assert [found.raw for found in IN_BRACKETS(View(type_out(text)))] == ["NL-20-00318"]
