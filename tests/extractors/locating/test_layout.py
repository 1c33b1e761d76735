"""A page is laid out as rows of cells, once."""

from __future__ import annotations

from extractors.locating.layout import laid_out
from extractors.locating.view import View
from extractors.reading.read import read
from extractors.worker import warm_up


def test_a_row_ends_as_its_line_does() -> None:
    page = read(b"Zaaknummer: AWB 12/34\n\nEerste regel\nTweede regel\n").pages[0]
    rows = [(" | ".join(" ".join(c.texts) for c in row.cells), row.end) for row in laid_out(page)]
    assert rows == [
        ("Zaaknummer: AWB 12/34", "\n\n"),
        ("Eerste regel", "\n"),
        ("Tweede regel", "\n"),
    ]


def test_a_page_is_laid_out_once_also_when_it_was_warmed_up_for() -> None:
    reading = read(b"Datum: 12 maart 2021\nOns kenmerk: 12.345\n")
    laid_out.cache_clear()
    warm_up(lambda: False, reading.pages)
    assert View(reading).text == View(reading, reading.pages[:1]).text
    assert laid_out.cache_info().misses == 1


def test_a_page_is_left_for_later_when_there_is_work() -> None:
    laid_out.cache_clear()
    warm_up(lambda: True, read(b"Datum: 12 maart 2021\n").pages)
    assert laid_out.cache_info().misses == 0
