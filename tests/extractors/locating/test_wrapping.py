"""What wraps in a narrow cell is one value, and what only stands below it is not."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import Box, Page, Reading, TextSource, Word


def _page(*lines: tuple[str, float, float]) -> Reading:
    """Words given as (text, left, top); texts of one top make a line."""
    tops = sorted({top for _, _, top in lines})
    words = []
    for text, left, top in lines:
        for word in text.split():
            right = left + 0.012 * len(word)
            words.append(Word(word, Box(left, top, right, top + 0.012), tops.index(top)))
            left = right + 0.006
    page = Page(1, TextSource.TEXT, tuple(words), 595.0, 842.0)
    return Reading("application/pdf", (page,))


def _cells(view: View) -> list[list[str]]:
    return [[view.text[c.start : c.end] for c in line.cells] for line in view.lines]


def test_a_value_goes_on_below_itself_in_its_column() -> None:
    reading = _page(
        ("Kenmerk", 0.1, 0.1), ("Betreft", 0.5, 0.1),
        ("AB-933", 0.1, 0.13), ("ambtsbericht inzake", 0.5, 0.13),
        ("de heer Samba", 0.5, 0.145),
        ("Coulibaly", 0.5, 0.16),
    )  # fmt: skip
    about = label("betreft")
    label("kenmerk")
    assert about(View(reading))[0].raw == "ambtsbericht inzake de heer Samba Coulibaly"


def test_a_label_that_breaks_off_is_one_label() -> None:
    reading = _page(
        ("Name and maiden", 0.1, 0.1), ("Kadiatu Konneh", 0.3, 0.1), ("name of mother", 0.1, 0.115)
    )
    assert _cells(View(reading)) == [["Name and maiden name of mother", "Kadiatu Konneh"]]


def test_the_next_row_is_no_rest_of_the_row_above() -> None:
    label("naam", "stad")
    reading = _page(
        ("Naam", 0.1, 0.1), ("Samba", 0.2, 0.1), ("Stad", 0.1, 0.115), ("Kayes", 0.2, 0.115)
    )
    assert _cells(View(reading)) == [["Naam", "Samba"], ["Stad", "Kayes"]]


def test_an_address_beside_the_header_of_a_letter_stays_line_by_line() -> None:
    reading = _page(
        ("Postbus 1", 0.1, 0.1), ("Datum: 3 mei 2019", 0.6, 0.1), ("9560 AA Ter Apel", 0.1, 0.115)
    )
    assert _cells(View(reading)) == [["Postbus 1", "Datum: 3 mei 2019"], ["9560 AA Ter Apel"]]


def test_a_small_gap_parts_cells_where_a_neighbouring_row_has_a_cell() -> None:
    reading = _page(
        ("Nom et prenom", 0.1, 0.1), ("BA Ali", 0.285, 0.1),
        ("Ne le", 0.1, 0.13), ("31/12/1979", 0.285, 0.13),
    )  # fmt: skip
    assert _cells(View(reading))[0] == ["Nom et prenom", "BA Ali"]


def test_a_word_that_a_full_cell_broke_off_is_whole_again() -> None:
    words = (
        Word("Geboortedat", Box(0.1, 0.1, 0.232, 0.112), 0),
        Word("um", Box(0.1, 0.115, 0.124, 0.127), 0),
        Word("21-02-1996", Box(0.25, 0.1, 0.37, 0.112), 0),
    )
    view = View(Reading("x/y", (Page(1, TextSource.TEXT, words, 595.0, 842.0),)))
    assert _cells(view) == [["Geboortedatum", "21-02-1996"]]
