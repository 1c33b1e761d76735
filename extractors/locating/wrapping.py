"""The cells of a page: runs of words parted by wide gaps, with what wraps within them put together.

In a narrow column a value goes on below itself ("Individueel ambtsbericht / inzake de heer Samba /
Coulibalyou"). A row whose every cell goes on with a cell of the row above it is no row of its own: its
words belong to the cells above. A word that a cell broke off without a hyphen is one word again.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.folding import fold
from extractors.locating.known import says_label
from extractors.model import Page, Word

_GAP = 1.55  # times the height of the line: a wider blank parts two cells
_SMALL_GAP = 0.85  # the same where a cell of a neighbouring row begins at that place
_NEIGHBOURS = 4  # rows above and below
_SAME_PLACE = 0.004  # of the page's width
_ALIGNED = 0.006  # the same of a cell that goes on in the next row
_STEP = 1.6  # line heights from a line of a cell to the next
_SAME_HEIGHT = 0.15  # of the height of a line: more is another size of letters
_FULL = 2.4  # line heights that a line may end before the next cell when a word was broken off
_BLANK = 1.4  # line heights: the least blank between two columns
_SHORT = 3  # letters
_WORD_HEIGHT = 0.6  # of the word beside it: less is a speck or a stop
_UPWARDS = 0.25  # of a line's height: a word that stands so far up begins another cell
_LEVEL = 0.35  # of a line's height: cells of one row
_LATER = 2  # lines of a cell before the cell beside it
_LONGEST = 70  # letters of a line of a narrow cell
Run = list[Word]


class Row(NamedTuple):
    """Cells that stand beside each other; `last` counts the last line of the page among them."""

    cells: list[Run]
    last: int


def rows_of(lines: Sequence[Sequence[Word]], page: Page) -> Iterator[Row]:
    """The lines of a page (words in reading order) as rows of cells."""
    shape = page.height / page.width if page.width and page.height else 1.414
    rows = list(_put_together(lines, shape))
    for row in rows:
        for cell, following in itertools.pairwise([*row.cells, None]):
            if cell is not None and cell[-1].box.top - cell[0].box.top >= _SAME_PLACE:
                _rejoin(cell, following, rows, shape)
        yield row


def _put_together(lines: Sequence[Sequence[Word]], shape: float) -> Iterator[Row]:
    """The rows, each with the lines with which its cells go on."""
    runs = _at_columns([_runs(line, shape) for line in lines], lines, shape)
    row: list[Run] = []
    for nth, cells in enumerate(runs):
        if row and _stands_beside(row, cells):
            row += [list(cell) for cell in cells]
            continue
        wide = row if len(row) > 1 else [*row, *_later_beside(runs, row, nth)]
        below = _going_on(wide, cells, shape) if row else None
        if below is not None:
            for cell, more in below:
                cell.extend(more)
            continue
        if row:
            yield Row(row, nth - 1)
        row = [list(cell) for cell in cells]
    if row:
        yield Row(row, len(runs) - 1)


def _runs(line: Sequence[Word], shape: float) -> list[Run]:
    """The words of a line, parted where the gap is wide or the next cell of a ruled row begins."""
    gap = _GAP * max(word.box.bottom - word.box.top for word in line) * shape
    runs = [[line[0]]]
    for before, word in itertools.pairwise(line):
        if word.box.left - before.box.right > gap > 0 or _stands_higher(before, word):
            runs.append([word])
        else:
            runs[-1].append(word)
    return runs


def _stands_higher(before: Word, word: Word) -> bool:
    """Does the word begin a cell right of one that wraps, a line up? Specks and stops tell nothing."""
    high = before.box.bottom - before.box.top
    if word.box.bottom > before.box.top + _UPWARDS * high or word.box.left <= before.box.left:
        return False
    other = word.box.bottom - word.box.top
    return high > _WORD_HEIGHT * other and other > _WORD_HEIGHT * high


def _at_columns(
    runs: list[list[Run]], lines: Sequence[Sequence[Word]], shape: float
) -> list[list[Run]]:
    """The runs, parted also at smaller gaps where a neighbouring row has a cell that begins there."""
    starts = [[cell[0].box.left for cell in row[1:]] for row in runs]
    parted = []
    for nth, row in enumerate(runs):
        near = [
            x for other in starts[max(nth - _NEIGHBOURS, 0) : nth + _NEIGHBOURS + 1] for x in other
        ]
        if not near:
            parted.append(row)
            continue
        gap = _SMALL_GAP * max(word.box.bottom - word.box.top for word in lines[nth]) * shape
        cells: list[Run] = []
        for run in row:
            cells.append([run[0]])
            for before, word in itertools.pairwise(run):
                wide = word.box.left - before.box.right > gap
                if wide and any(abs(word.box.left - x) < _SAME_PLACE for x in near):
                    cells.append([word])
                else:
                    cells[-1].append(word)
        parted.append(cells)
    return parted


def _stands_beside(row: list[Run], cells: list[Run]) -> bool:
    """Do the cells stand right of the row at its height, though the row went on below itself?"""
    first, box = row[0][0].box, cells[0][0].box
    right = max(word.box.right for word in row[-1])
    return box.left > right and abs(box.top - first.top) < _LEVEL * (first.bottom - first.top)


def _later_beside(runs: list[list[Run]], row: list[Run], nth: int) -> list[Run]:
    """The cells beside a row of one cell that come after what the cell goes on with."""
    for cells in runs[nth + 1 : nth + 1 + _LATER] if row else ():
        if _stands_beside(row, cells):
            return cells
    return []


def _going_on(row: list[Run], below: list[Run], shape: float) -> list[tuple[Run, Run]] | None:
    """Each cell of the line below with the cell of the row that it goes on with; None unless all do."""
    if len(row) < 2 or len(below) > len(row):
        return None
    if len(below) == len(row) and not all(more[0].text[0].islower() for more in below):
        return None  # a row of its own
    pairs = []
    for more in below:
        cell = next((c for c in row if abs(c[0].box.left - more[0].box.left) < _ALIGNED), None)
        if cell is None or not _goes_on(row, cell, more, shape):
            return None
        pairs.append((cell, more))
    return pairs


def _goes_on(row: list[Run], cell: Run, more: Run, shape: float) -> bool:
    last = cell[-1]
    high = last.box.bottom - last.box.top
    step = more[0].box.top - last.box.top
    other = more[0].box.bottom - more[0].box.top
    if not 0.5 * high < step <= _STEP * high or abs(other - high) > _SAME_HEIGHT * high:
        return False
    said, going_on = (" ".join(word.text for word in run) for run in (cell, more))
    if len(going_on) > _LONGEST or ":" in said[-1] or ":" in going_on:
        return False
    nth = next(n for n, other in enumerate(row) if other is cell)
    labels = says_label(fold(said)), says_label(fold(going_on))
    if labels != (False, False):  # labels of one form begin alike
        return nth == 0 and said[0].isupper() and going_on[0].islower()
    if nth + 1 < len(row):  # would its first word have fitted before the next cell?
        room = row[nth + 1][0].box.left - last.box.right
        return more[0].box.right - more[0].box.left > room - _BLANK * high * shape
    return nth > 0


def _rejoin(cell: Run, following: Run | None, rows: Sequence[Row], shape: float) -> None:
    """Make whole the words that a line of the cell broke off."""
    edge = following[0].box.left if following is not None else None
    nth = 0
    while nth + 1 < len(cell):
        word, rest = cell[nth], cell[nth + 1]
        box = word.box.union(rest.box)
        if rest.box.top <= word.box.top:
            nth += 1
        elif is_broken(word, rest):
            cell[nth : nth + 2] = [rest._replace(text=word.text[:-1] + rest.text, box=box)]
        elif _is_forced(cell[0], word, rest, edge, shape) and _is_full(word, rest, rows):
            cell[nth : nth + 2] = [rest._replace(text=word.text + rest.text, box=box)]
        else:
            nth += 1


def _is_forced(first: Word, word: Word, rest: Word, edge: float | None, shape: float) -> bool:
    """Did a full cell break the word, alone on its line, without a hyphen ("Geboortedat", "um")?"""
    left, high = first.box.left, word.box.bottom - word.box.top
    alone = all(abs(part.box.left - left) < _SAME_PLACE for part in (word, rest))
    letters = word.text[-1:].isalpha() and rest.text[:1].islower()
    if edge is None:  # of the last column: a short rest is no word
        return alone and letters and len(rest.text) <= _SHORT
    return alone and letters and word.box.right > edge - _FULL * high * shape


def _is_full(word: Word, rest: Word, rows: Sequence[Row]) -> bool:
    """Does no line in the column of the word reach so far that one letter more would have fitted?"""
    letter = (rest.box.right - rest.box.left) / len(rest.text)
    left = word.box.left
    column = [cell for row in rows for cell in row.cells if abs(cell[0].box.left - left) < _ALIGNED]
    return word.box.right + letter > max(part.box.right for cell in column for part in cell)


def is_broken(before: Word, word: Word) -> bool:
    """Does a word go on in the next line: a hyphen after a letter, a small letter next?"""
    last = before.text
    if len(last) < 3 or not last.endswith("-") or not last[-2].isalpha():
        return False
    return word.text[:1].islower() and word.text not in ("en", "of", "and", "or")
