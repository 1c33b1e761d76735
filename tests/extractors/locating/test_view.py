"""A reading laid out for looking: one text, its pages, its lines, its cells."""

from __future__ import annotations

from collections.abc import Callable

from extractors.locating.view import View
from extractors.model import Reading


def test_a_blank_page_between_two_others_takes_nothing_away(
    type_out: Callable[[str], Reading],
) -> None:
    view = View(type_out("Eerste blad\f\fDerde blad"))
    assert view.text.split() == ["Eerste", "blad", "Derde", "blad"]
    assert view.page_at(view.text.index("Derde")) == 3


def test_a_document_of_blank_pages_is_a_view_without_lines(
    type_out: Callable[[str], Reading],
) -> None:
    view = View(type_out("\f"))
    assert (view.text, view.lines, view.head_end) == ("", [], 0)
