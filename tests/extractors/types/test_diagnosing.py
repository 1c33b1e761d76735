"""An illness is taken out of the sentence that names it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.view import View
from extractors.model import Reading
from extractors.types.diagnosing import DIAGNOSED

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        (
            "Ik behandel haar sinds 2019 voor een complexe posttraumatische stressstoornis.",
            "complexe posttraumatische stressstoornis",
        ),
        ("Zij lijdt aan epilepsie en gebruikt lamotrigine.", "epilepsie"),
        (
            "Zij is bekend met diabetes mellitus\ntype 2 en gebruikt metformine.",
            "diabetes mellitus type 2",
        ),
        ("Wat is de diagnose? Eindstadium nierfalen. Sinds 2019.", "Eindstadium nierfalen"),
        ("Classificatie volgens DSM-5: paniekstoornis. Zij slaapt slecht.", "paniekstoornis"),
        ("Bij haar is in 2012 sikkelcelziekte vastgesteld.", "sikkelcelziekte"),
        ("De diagnose luidt: chronisch nierfalen.", "chronisch nierfalen"),
        ("Graag uw beoordeling van deze patiënte met hartfalen.", "hartfalen"),
        (
            "Wij zien hem wegens een depressie met psychotische kenmerken.",
            "depressie met psychotische kenmerken",
        ),
    ],
)
def test_the_illness_alone_is_found(type_out: TypeOut, text: str, illness: str) -> None:
    assert DIAGNOSED(View(type_out(text)))[0].raw == illness


def test_medicine_and_place_are_no_illness(type_out: TypeOut) -> None:
    text = "Hij wordt behandeld met sertraline in Utrecht en heeft een afspraak op 3 mei 2021."
    assert DIAGNOSED(View(type_out(text))) == []
