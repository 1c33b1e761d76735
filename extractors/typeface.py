"""How the running text of a page is set: the size of its letters and the step from line to line.

A document keeps both from page to page, so a page set otherwise than every page before it may well
be of another document, also where no head says so. Only full lines are measured; a page with few
of them (a form, a table, a signature) says nothing.
"""

from __future__ import annotations

import itertools
from statistics import median
from typing import NamedTuple

from extractors.locating.view import View
from extractors.model import Page, TextSource

_LEAST_LINES = 3
_WIDE = 0.4  # of the page: a full line of running text
_SENTENCE = 40  # characters of it
_ABOUT = 0.035  # differences that are none; text of 11 points and of 10.5 differ by 0.045
_NEAR = 0.15  # of the middle step: what is wider is a blank line between paragraphs


class Typeface(NamedTuple):
    """In points, so that pages of other paper compare; 0 where it cannot be told."""

    size: float
    step: float

    def differences(self, other: Typeface) -> int:
        """0, 1 or 2: how many of size and step are another."""
        pairs = ((self.size, other.size), (self.step, other.step))
        return sum(abs(one - two) > _ABOUT * max(one, two) for one, two in pairs if one and two)


def typeface_of(page: Page, view: View) -> Typeface | None:
    """How the one page of that view is set; None where too little of it is running text."""
    rows = sorted(
        (
            line.box
            for line in view.lines
            if line.box.right - line.box.left >= _WIDE
            and len(line.cells) == 1
            and line.end - line.start >= _SENTENCE
        ),
        key=lambda box: box.top,
    )
    if len(rows) < _LEAST_LINES:
        return None
    steps = [(b.top - a.top) * page.height for a, b in itertools.pairwise(rows)]
    middle = median(steps)
    usual = [step for step in steps if abs(step - middle) <= _NEAR * middle]
    # Words of a crooked scan have boxes higher than its letters; their step is what it was.
    heights = sorted((box.bottom - box.top) * page.height for box in rows)
    # A bullet or a raised number makes a line higher than its letters.
    size = 0.0 if page.source is TextSource.OCR else heights[len(heights) // 4]
    return Typeface(size, median(usual) if len(usual) >= _LEAST_LINES else 0.0)
