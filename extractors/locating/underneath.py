"""Forms that print the label under the line: "12 maart 1990" and below it, small, "geboortedatum".

Whether a form does so is seen by its labels of dates and numbers: over most of them stands a number and
under them none. One form has its labels on one side throughout.
"""

from __future__ import annotations

import re

from extractors.locating.cells import Cell
from extractors.locating.known import is_label
from extractors.locating.view import View

_MOST_CELLS = 160  # of a document: a form is short
_HIGHEST = 4  # line heights between a label and its value
_ALIGNED = 0.03  # of the page's width
_LARGER = 1.08  # a value that looks like a label is set this much larger than the label
_OF_NUMBERS = re.compile(
    r"dat(?:um|e)\b|geboren|\bborn|\bnee?\b|afgegeven|issued|delivre|geldig|valid|expir|"
    r"numm?er|numero|\bn[or]\b|number|nr\b"
)


def labels_below(view: View) -> bool:
    """Do the labels of this form stand under their values?"""
    cached: bool | None = view.__dict__.get("_labels_below")
    if cached is None:
        cached = view.__dict__["_labels_below"] = _votes(view) > 0
    return cached


def above(view: View, label: Cell) -> Cell | None:
    """The nearest cell over a label that begins about where it begins; None when it is a label itself."""
    best = _nearest(view, label, -1)
    if best is None or not is_label(view, best):
        return best
    return best if _high(best) > _LARGER * _high(label) else None


def _votes(view: View) -> int:
    """How many labels have their number over them, less those that have it under them."""
    votes = 0
    for cell in view.cells[:_MOST_CELLS]:
        said = view.flat[cell.start : cell.end]
        if _OF_NUMBERS.search(said) is None or any(map(str.isdigit, said)) or ":" in said:
            continue
        alone = cell is view.lines[cell.line].cells[-1] or is_label(view, _next(view, cell))
        if alone and is_label(view, cell):
            votes += said.startswith("(")
            votes += _numbered(view, _nearest(view, cell, -1))
            votes -= _numbered(view, _nearest(view, cell, 1))
    return votes


def _next(view: View, cell: Cell) -> Cell:
    cells = view.lines[cell.line].cells
    return cells[cells.index(cell) + 1]


def _numbered(view: View, cell: Cell | None) -> bool:
    return cell is not None and any(map(str.isdigit, view.text[cell.start : cell.end]))


def _nearest(view: View, label: Cell, step: int) -> Cell | None:
    """The nearest cell over (step -1) or under (1) a label, close to it and in its column."""
    number = label.line + step
    while 0 <= number < len(view.lines) and view.lines[number].page == label.page:
        for cell in view.lines[number].cells:
            down = step * (cell.box.top - label.box.top)
            if down > _HIGHEST * _high(label):
                return None
            if down > 0 and abs(cell.box.left - label.box.left) < _ALIGNED:
                return cell
        number += step
    return None


def _high(cell: Cell) -> float:
    return cell.box.bottom - cell.box.top
