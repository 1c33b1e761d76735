"""The person of a running text, and who is named there without being it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.named import dated_behind, named
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("This is to certify that Mr. Adam Haroun, born on 3 May 1990, lives here.", "Adam Haroun"),
        ("Betreft: mevrouw S. Farahmandi, geboren 3-9-1982", "S. Farahmandi"),
        (
            "Wij verklaren dat Samira Haddadian sinds 2016 onze diensten bezoekt.",
            "Samira Haddadian",
        ),
        ("Namens cliënt, Bereket Habtemichael, vraag ik u te bemiddelen.", "Bereket Habtemichael"),
        (
            "atteste que le nommé Jean-Bosco Nguema, né le 5 mai 1985, est inconnu",
            "Jean-Bosco Nguema",
        ),
        ("I have known Daryoush Mehran since March 2017.", "Daryoush Mehran"),
        (
            "Your request about Mrs. Nguyen Van Long (20 November 1979) is granted.",
            "Nguyen Van Long",
        ),
        ("Ondergetekende, Ibrahim Suleyman, geeft toestemming.", "Ibrahim Suleyman"),
        ("Aan de gemachtigde van de heer Yusuf Mohamud", "Yusuf Mohamud"),
        ("Betreft: A. Mensah (V-nummer 2090871123)", "A. Mensah"),
        (
            "Onderwerp\nadvies in de zaak van Nasrin\nHaidari, V-nummer 2090871123",
            "Nasrin Haidari",
        ),
        (
            "Rapport over de bekering van Leila Farrokh\nWij spraken mevrouw Farrokh.",
            "Leila Farrokh",
        ),
        ("Mevrouw Farrokh kwam met haar broer Ali Farrokh.", "Farrokh"),
        ("Re: Enquiry for Mr. Kofi Amponsah\n\nDear Doctor,", "Kofi Amponsah"),
        ("Objet : Identification de Monsieur Jean Ndayizi\n\nMonsieur,", "Jean Ndayizi"),
        (
            "Geachte mevrouw,\n\nU vraagt of Hasan Demirtas de Turkse nationaliteit heeft.",
            "Hasan Demirtas",
        ),
        ("Ms. van Loon:\n\nYour letter about Mr. Wang Xiaoming arrived.", "Wang Xiaoming"),
        ("Een mentorschap ten behoeve van Hamid Ghafari, geboren op 3 mei 1964.", "Hamid Ghafari"),
        ("Ondergetekende, ds. M. Bloemhof, kent de heer Ali Esfandyari.", "Ali Esfandyari"),
    ],
)
def test_the_person_is_named_by_what_stands_around(
    type_out: TypeOut, text: str, person: str
) -> None:
    assert named(View(type_out(text)))[0].raw == person


def test_an_old_day_behind_the_name_of_a_subject_is_that_of_birth(type_out: TypeOut) -> None:
    letter = "Almere, 6 april 2022\nBetreft: Yusuf Abdulkadir, {}\n\nGeachte heer,"
    assert dated_behind(View(type_out(letter.format("15-08-1986"))))[0].raw == "15-08-1986"
    assert dated_behind(View(type_out(letter.format("15-03-2022")))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dit rapport is opgesteld door de psychiater, mevrouw H. Zuidgeest.",
        "In de zaak is mr. T. Wolfswinkel advocaat.",
        "Onderwerp: Verzoek Laissez-Passer",
        "Waterstad, 1 juni 2021",
        "De tolk, de heer B. Karel, was aanwezig.",
    ],
)
def test_whoever_has_a_trade_and_what_is_no_name_is_not_it(type_out: TypeOut, text: str) -> None:
    assert named(View(type_out(text))) == []


def test_a_letter_that_names_nobody_is_about_whom_it_greets(type_out: TypeOut) -> None:
    view = View(type_out("Geachte heer Habtemichael,\n\nDe bemiddeling start op 1 juni 2021."))
    assert named(view)[0].raw == "Habtemichael"
