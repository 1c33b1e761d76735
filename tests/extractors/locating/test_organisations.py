"""Who a paper comes from: the line of its letterhead, or the name in its first sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.organisations import (
    CHURCHES,
    HOSPITALS,
    SCHOOLS,
    SHELTERING,
    first_line,
    letterhead,
    mentioned,
)
from extractors.locating.view import View
from extractors.model import Locator, Reading

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("locate", "text", "said"),
    [
        (
            letterhead(HOSPITALS),
            "Republic of Ghana\nMinistry of Health\nKOFORIDUA REGIONAL HOSPITAL\n\nDear Sir,",
            "KOFORIDUA REGIONAL HOSPITAL",
        ),
        (
            letterhead(CHURCHES),
            "Gereformeerde Kerk\nOosterwold\nKerkenraad\n\nDe Gereformeerde Kerk Oosterwold zegt",
            "Gereformeerde Kerk Oosterwold",
        ),
        (letterhead(CHURCHES), "Gereformeerde Kerk\nNoordwolde\nTel. 0561", "Gereformeerde Kerk"),
        (letterhead(SCHOOLS), "UNIVERSITÉ DE LOMÉ\nFaculté de droit", "UNIVERSITÉ DE LOMÉ"),
        (letterhead(HOSPITALS), "Price list of the hospital\n\nSomething", None),
        (letterhead(CHURCHES), "Doopbewijs van de kerk\n\nAli is gedoopt.", None),
        (
            mentioned(HOSPITALS),
            "We, physicians of Saint Paul Hospital, Addis Ababa, certify this.",
            "Saint Paul Hospital",
        ),
        (
            mentioned(SHELTERING),
            "Ik werk bij Vluchtelingenopvang De Toevlucht te Zwolle.",
            "Vluchtelingenopvang De Toevlucht",
        ),
        (
            mentioned(CHURCHES, seat=True),
            "Ouderlingen van de Protestantse Gemeente te Heerde verklaren dit.",
            "Protestantse Gemeente te Heerde",
        ),
        (mentioned(HOSPITALS), "He was seen in a hospital in Kabul.", None),
        (first_line, "Ariana Diagnostics\nKabul", "Ariana Diagnostics"),
        (first_line, "Aan wie dit aangaat\n\nIk verklaar.", None),
    ],
)
def test_the_house_is_named_as_it_calls_itself(
    locate: Locator, text: str, said: str | None, type_out: TypeOut
) -> None:
    found = locate(View(type_out(text)))
    assert (found[0].raw if found else None) == said
