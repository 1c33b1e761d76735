"""The date of a letter: alone in its head or after a place, and not a date that is another's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.headers import header_date
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


def _date(reading: Reading) -> str | None:
    found = header_date()(View(reading))
    return found[0].raw if found else None


@pytest.mark.parametrize(
    "line", ["12 maart 2019", "Utrecht, 12 maart 2019", "12 maart 2019 te Utrecht"]
)
def test_the_date_stands_alone_or_beside_a_place(type_out: TypeOut, line: str) -> None:
    assert _date(type_out(f"Ministerie van Justitie\n\n{line}\n\nGeachte heer,")) == "12 maart 2019"


@pytest.mark.parametrize(
    "line",
    [
        "Op 14 maart 2005 heeft betrokkene een aanvraag ingediend.",
        "U bent op 2 juni 2025 in Nederland aangekomen.",
    ],
)
def test_a_sentence_that_tells_of_a_day_dates_no_letter(type_out: TypeOut, line: str) -> None:
    assert _date(type_out(f"Ministerie van Justitie\n\n{line}")) is None


def test_a_date_below_the_label_of_a_birth_dates_no_letter(type_out: TypeOut) -> None:
    text = "BESCHIKKING\n\nGeb.datum        V-nummer\n1 januari 1992   2801147702\n"
    assert _date(type_out(text)) is None


def test_a_date_with_which_a_sentence_ends_on_the_next_line_dates_no_letter(
    type_out: TypeOut,
) -> None:
    text = "BESCHIKKING\n\nGezien het nader gehoor en de zienswijze van\n17 oktober 2011;\n"
    assert _date(type_out(text)) is None
    text = "BESCHIKKING\n\nGezien het nader gehoor\nen de zienswijze van 17 oktober 2011;\n"
    assert _date(type_out(text)) is None
    label = "BMA-advies\n\nUitgebracht op\n6 september 2023\n"
    assert _date(type_out(label)) == "6 september 2023"
