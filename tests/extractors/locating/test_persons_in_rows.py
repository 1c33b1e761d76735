"""Husband and wife in the rows of a family extract."""

from __future__ import annotations

from collections.abc import Callable

from extractors.locating.persons_in_rows import spouses_in_rows
from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


def _names(view: View) -> list[str]:
    return [found.raw for found in spouses_in_rows(view)]


def test_given_name_and_surname_of_a_spouse_stand_in_two_columns(type_out: TypeOut) -> None:
    text = (
        "Nr   Voornaam   Achternaam      Hoedanigheid\n"
        "1    Khalaf     Al-Jubouriyan   echtgenoot\n"
        "2    Amira      Al-Shammari     echtgenote\n"
        "3    Hammoud    Al-Jubouriyan   zoon"
    )
    assert _names(View(type_out(text))) == ["Khalaf Al-Jubouriyan", "Amira Al-Shammari"]


def test_a_list_without_a_relation_names_no_spouses(type_out: TypeOut) -> None:
    text = "Name        Date of birth\nNur Hafez   01-01-1982\nSanjida     02-02-1986"
    assert _names(View(type_out(text))) == []


def test_more_than_two_are_no_couple(type_out: TypeOut) -> None:
    rows = "\n".join(f"Name{'abc'[n]}   wife" for n in range(3))
    assert _names(View(type_out("Name    Relation\n" + rows))) == []
