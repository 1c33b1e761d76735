"""Who signs a paper: the name at its end, in the fullest form that the paper has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.locating.signers import signatory
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]
_BODY = "Ik ken haar sinds 2015 en zie haar elke week bij de taalles.\n\n"


@pytest.mark.parametrize(
    ("ends", "signer"),
    [
        ("Hoogachtend,\n\nGhulam Barakzayi", "Ghulam Barakzayi"),
        ("Met vriendelijke groet,\n\nJ. Verstappenaar\nvoorzitter", "J. Verstappenaar"),
        ("Yours faithfully,\n\nRev. Samuel Oyelaranti", "Samuel Oyelaranti"),
    ],
)
def test_the_signer_stands_below_the_closing_words(
    type_out: TypeOut, ends: str, signer: str
) -> None:
    view = View(type_out("Rijnstad, 3 mei 2020\n\nGeachte heer,\n\n" + _BODY + ends))
    assert [found.raw for found in signatory()(view)] == [signer]


def test_initials_are_read_as_the_name_that_the_letterhead_gives(type_out: TypeOut) -> None:
    text = f"dr. Hendrikje Wolvenkamp\nTaalkundige\n\nGeachte heer,\n\n{_BODY}dr. H. Wolvenkamp"
    assert [found.raw for found in signatory(titled=True)(View(type_out(text)))] == [
        "dr. Hendrikje Wolvenkamp"
    ]


@pytest.mark.parametrize("ends", ["First Secretary", "Head of the office", "Rijnstad, 4 mei 2021"])
def test_an_office_or_a_place_and_date_is_no_signer(type_out: TypeOut, ends: str) -> None:
    assert signatory()(View(type_out("Geachte heer,\n\n" + _BODY + ends))) == []
