"""What stands in one column of a table, below its heading: "Naam behandelaar", "Geneesmiddel".

A heading is a cell of a line with other cells; its column is what begins under it, line by line, until
the lines have one cell only or the next page begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.folding import loosen
from extractors.locating.beside import Pick
from extractors.locating.cells import Cell
from extractors.locating.known import is_label
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_LONGEST_HEADING = 40  # letters
_MOST_ROWS = 40
_ASIDE = 0.02  # of the page's width: how far a cell may begin left or right of its heading
_SINGLE = 2  # lines of one cell that a table may have between its rows


def column(
    heading: str, *, without: str = "", pick: Pick | None = None, confidence: float = 0.8
) -> Locator:
    """Every value under a heading (patterns, lower case, on the folded text of its cell)."""
    wanted = re.compile(loosen(heading))
    unwanted = re.compile(loosen(without)) if without else None

    def locate(view: View) -> list[Found]:
        found = []
        for cell in _headings(view):
            said = view.flat[cell.start : cell.end]
            if wanted.search(said) is None or (unwanted is not None and unwanted.search(said)):
                continue
            for under in _under(view, cell):
                text = view.text[under.start : under.end]
                span = pick(text) if pick is not None else (0, len(text))
                if span is not None:
                    start, end = under.start + span[0], under.start + span[1]
                    found.append(view.found(start, end, Method.LABEL, confidence))
        return found

    return locate


def _headings(view: View) -> Iterator[Cell]:
    for line in view.lines:
        if len(line.cells) < 2:
            continue
        for cell in line.cells:
            said = view.flat[cell.start : cell.end]
            if cell.end - cell.start > _LONGEST_HEADING or re.search(r"\d|:\s*\S", said):
                continue
            if not _in_list(view, cell):
                yield cell


def _in_list(view: View, cell: Cell) -> bool:
    """Is the cell a label with its value beside it and another label below it?"""
    cells = view.lines[cell.line].cells
    beside = cells[min(cells.index(cell) + 1, len(cells) - 1)]
    under = next(_under(view, cell), None)
    return under is not None and is_label(view, under) and not is_label(view, beside)


def _under(view: View, heading: Cell) -> Iterator[Cell]:
    """The cells below the heading that begin where it begins."""
    alone = 0
    for line in view.lines[heading.line + 1 : heading.line + 1 + _MOST_ROWS]:
        if line.page != heading.page:
            return
        alone = alone + 1 if len(line.cells) < 2 else 0
        if alone > _SINGLE:
            return
        for cell in line.cells:
            if len(line.cells) > 1 and abs(cell.box.left - heading.box.left) <= _ASIDE:
                yield cell
