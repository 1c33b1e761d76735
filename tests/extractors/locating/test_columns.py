"""Values below the heading of a column, and names of whoever practises medicine."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.columns import column
from extractors.locating.practising import learned, practising
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]
_TABLE = """
Middel              Sterkte        Gebruik
Metoprolol          100 mg         1x daags
Pantoprazol         40 mg          1x daags

Deze lijst is met zorg gemaakt.
"""


def test_a_column_is_what_stands_below_its_heading(type_out: TypeOut) -> None:
    found = column(r"^middel")(View(type_out(_TABLE)))
    assert [one.raw for one in found] == ["Metoprolol", "Pantoprazol"]


def test_a_word_in_a_sentence_is_no_heading(type_out: TypeOut) -> None:
    assert column(r"middel")(View(type_out("Dit middel helpt niet tegen de pijn."))) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zij is onder behandeling bij de psychiater dr. A. van Heukelum.", "A. van Heukelum"),
        ("Opgesteld door drs. P. Verdonk, medisch adviseur.", "P. Verdonk"),
        ("my psychologist, B. Karels, knows me", "B. Karels"),
        ("de internist, drs. Q. Raaphorst", "Q. Raaphorst"),
        ("Dr. Harriet Blomquist\ngeneral practitioner", "Harriet Blomquist"),
    ],
)
def test_a_practitioner_is_named_beside_the_trade(type_out: TypeOut, text: str, name: str) -> None:
    assert practising(View(type_out(text)))[0].raw == name


def test_a_patient_is_no_practitioner(type_out: TypeOut) -> None:
    assert practising(View(type_out("Mevrouw S. Farahmandi is bij ons in behandeling."))) == []


def test_a_scholar_has_a_title(type_out: TypeOut) -> None:
    assert learned(View(type_out("Prof. dr. H. Underwood")))[0].raw == "H. Underwood"
