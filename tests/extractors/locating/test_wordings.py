"""Labels that nobody listed: known by their words, beside or above their values."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Locator, Reading

TypeOut = Callable[[str], Reading]
BIRTH = worded(r"gebo|birth|naiss", without=r"akte|place|plaats", pick=pick_date)
FATHER = label("father", "father's name", "vader")
NAME = label("naam", "name")


def _first(view: View, locate: Locator) -> str | None:
    found = locate(view)
    return found[0].raw if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Datum van de geboorte: 3 mei 1990",
        "Geboren te of op          3 mei 1990",
        "Birth date of the child   3 mei 1990",
        "Né / Naissance (date)     3 mei 1990",
        "4. Datum geboorte kind:   3 mei 1990",
    ],
)
def test_a_label_is_known_by_its_words(type_out: TypeOut, text: str) -> None:
    assert _first(View(type_out(text)), BIRTH) == "3 mei 1990"


def test_another_label_with_the_same_word_is_not_it(type_out: TypeOut) -> None:
    assert _first(View(type_out("Geboorteakte d.d.: 3 mei 1990")), BIRTH) is None


def test_a_sentence_is_no_label(type_out: TypeOut) -> None:
    text = (
        "Wie zijn geboorte niet kan bewijzen is daarmee niet geholpen volgens het besluit van 3 mei"
    )
    assert _first(View(type_out(text)), BIRTH) is None


def test_a_label_may_go_on(type_out: TypeOut) -> None:
    view = View(type_out("Father's name in full      Ebrima Saidykhanu"))
    assert _first(view, FATHER) == "Ebrima Saidykhanu"


def test_the_name_of_the_father_is_not_the_name(type_out: TypeOut) -> None:
    view = View(type_out("Naam van de vader: Ebrima\nNaam: Lamin"))
    assert _first(view, NAME) == "Lamin"


def test_the_second_language_of_a_label_is_a_label_too(type_out: TypeOut) -> None:
    view = View(type_out("Code du pays / Country code          TGO"))
    assert _first(view, label("country code")) == "TGO"


def test_a_label_of_which_the_stem_is_known_is_no_value(type_out: TypeOut) -> None:
    view = View(type_out("Nombre(s)            Nacionalidad\nWALTER FÉLIX         BOLIVIANA"))
    worded(r"nacionali")
    assert _first(view, label("nombre(s)")) == "WALTER FÉLIX"


def test_a_label_in_two_languages_beside_a_label_is_no_value(type_out: TypeOut) -> None:
    worded(r"place of issue")
    sex = label("sex")
    view = View(
        type_out("Sex / Igitsina    Aho yatangiwe / Place of Issue\nGore / F          Huye")
    )
    assert _first(view, sex) == "Gore / F"


def test_a_label_may_go_on_in_the_line_below(type_out: TypeOut) -> None:
    view = View(type_out("Lieu de naissance / Place of\nBirth\nKUMBA"))
    assert _first(view, label("lieu de naissance")) == "KUMBA"


def test_a_value_under_a_label_that_ends_in_of_is_its_value(type_out: TypeOut) -> None:
    view = View(type_out("Fils de\nMohamed BENKADDOUR\nDélivrée le"))
    assert _first(view, label("fils de")) == "Mohamed BENKADDOUR"


def test_a_number_close_under_its_label_goes_before_a_word_beside_it(type_out: TypeOut) -> None:
    text = (
        "Proces-verbaalnummer                Feit\n"
        "PL2100-2017112233-1                 mensenhandel\n\n\n"
        "Aangifte                            Plaats\n"
        "6 juli 2017                         Den Bosch\n"
    )
    assert _first(View(type_out(text)), label("proces-verbaalnummer")) == "PL2100-2017112233-1"
