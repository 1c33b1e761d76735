"""Whether what begins on one line goes on in the next."""

from __future__ import annotations

from extractors.locating.going_on import one_title
from extractors.locating.view import View
from extractors.model import Box, Page, Reading, TextSource, Word

_TEXT = "Wij spraken betrokkene gedurende drie uur"


def _set(*rows: tuple[str, float]) -> View:
    """A page of lines, each with the height of its letters."""
    words = []
    for row, (line, high) in enumerate(rows):
        top = 0.1 + 0.03 * row
        for place, word in enumerate(line.split()):
            left = 0.1 + 0.09 * place
            words.append(Word(word, Box(left, top, left + 0.08, top + high), row))
    return View(Reading("text/plain", (Page(1, TextSource.TEXT, tuple(words), 595.0, 842.0),)))


def test_two_lines_set_larger_than_the_text_are_one_title() -> None:
    title = ("Bevindingen over de heer Behzad", 0.02), ("Kiyanmehr", 0.02)
    view = _set(*title, *[(_TEXT, 0.012)] * 4)
    assert one_title(view, view.lines[0])


def test_a_large_line_above_the_text_is_no_half_of_a_title() -> None:
    view = _set(("Bevindingen over de heer Behzad", 0.02), *[(_TEXT, 0.012)] * 5)
    assert not one_title(view, view.lines[0])
