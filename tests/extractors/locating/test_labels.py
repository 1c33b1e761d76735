"""Values beside labels, and labels that OCR damaged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import Locator, Reading

TypeOut = Callable[[str], Reading]
MEETING = label("datum lso", "datum overleg", pick=pick_date)


def _first(view: View, locate: Locator) -> str | None:
    found = locate(view)
    return found[0].raw if found else None


@pytest.mark.parametrize("text", ["Datum LSO: 15 april 2020", "Datum overieg  15 april 2020"])
def test_a_label_is_known_though_a_letter_is_damaged(type_out: TypeOut, text: str) -> None:
    assert _first(View(type_out(text)), MEETING) == "15 april 2020"


@pytest.mark.parametrize("text", ["Datum: 15 april 2020", "Datum  15 april 2020"])
def test_a_value_is_never_taken_for_the_rest_of_a_label(type_out: TypeOut, text: str) -> None:
    """ "Datum: 15" has nearly the letters of "Datum LSO", and the day would be lost with it."""
    assert _first(View(type_out(text)), MEETING) is None


def test_a_line_that_goes_on_with_a_sentence_begins_with_no_label(type_out: TypeOut) -> None:
    text = (
        "Eiser heeft beroep ingesteld tegen het besluit van 22 januari 2018 dat hij\n"
        "bestreden besluit noemt. De behandeling vond plaats op 5 juni 2018.\n"
    )
    assert _first(View(type_out(text)), label("bestreden besluit", pick=pick_date)) is None


def test_a_value_ends_where_the_next_known_label_begins(type_out: TypeOut) -> None:
    label("voornaam")  # known from now on
    words = label("naam", pick=pick_with(r"(?P<v>[^\n]+)"))
    assert _first(View(type_out("Naam : VOSKANJAN Voornaam : Artur")), words) == "VOSKANJAN"


def test_a_date_that_running_text_breaks_is_read_whole(type_out: TypeOut) -> None:
    text = "De vreemdeling zegt uit Kambia te komen. Datum overleg: 13 januari\n2011. Taal: Fula."
    assert _first(View(type_out(text)), MEETING) == "13 januari 2011"


def test_a_label_may_be_a_question(type_out: TypeOut) -> None:
    locate = label("waaraan lijdt betrokkene")
    assert _first(View(type_out("Waaraan lijdt betrokkene?  astma")), locate) == "astma"


def test_a_long_value_goes_on_in_small_letters_and_ends_before_a_new_sentence(
    type_out: TypeOut,
) -> None:
    advice = label("advies", lines=3)
    goes_on = (
        "Advies: start een procedure voor vaststelling van staatloosheid bij de rechtbank en\n"
        "vraag opvang gedurende die procedure\n"
    )
    ends = (
        "Advies: een laatste poging tot presentatie in persoon, en dan een aanvraag\n"
        "Het team heeft kennisgenomen van het dossier en van het verslag van het overleg.\n"
    )
    assert str(_first(View(type_out(goes_on)), advice)).endswith("gedurende die procedure")
    assert str(_first(View(type_out(ends)), advice)).endswith("een aanvraag")
