"""A page laid out: its rows of cells, and how each row ends.

A page is laid out once: alone, among the first pages and among all it looks the same.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from extractors.locating.wrapping import is_broken, rows_of
from extractors.model import Box, Page, Word

_PARAGRAPH = 1.6  # times the usual step from line to line: a wider one parts paragraphs
_PAGES = 64  # laid out last, which are kept


class LaidCell(NamedTuple):
    """The words of a cell, each in one normal form, and as they were read."""

    texts: tuple[str, ...]
    words: tuple[Word, ...]
    box: Box


class LaidRow(NamedTuple):
    """`end` is what parts it from the next: "\\n", "\\n\\n" after a paragraph, "" in a broken word,
    whose hyphen is to go."""

    cells: tuple[LaidCell, ...]
    end: str


@lru_cache(maxsize=_PAGES)
def laid_out(page: Page) -> tuple[LaidRow, ...]:
    """The rows of a page in reading order."""
    lines = _lines(page)
    breaks = _paragraphs(lines)
    rows = []
    for row in rows_of(lines, page):
        following = lines[row.last + 1] if row.last + 1 < len(lines) else []
        end = "\n"
        if row.last in breaks:
            end = "\n\n"
        elif following and is_broken(row.cells[-1][-1], following[0]):
            end = ""
        rows.append(LaidRow(tuple(_cell(run) for run in row.cells), end))
    return tuple(rows)


def _cell(run: Sequence[Word]) -> LaidCell:
    box = Box(
        min([word.box.left for word in run]),
        min([word.box.top for word in run]),
        max([word.box.right for word in run]),
        max([word.box.bottom for word in run]),
    )
    return LaidCell(tuple([_clean(word.text) for word in run]), tuple(run), box)


def _clean(text: str) -> str:
    """One word in one normal form, without control characters and invisible marks."""
    if text.isascii() and text.isprintable():
        return text
    normal = unicodedata.normalize("NFKC", text)
    return "".join(c for c in normal if unicodedata.category(c) not in ("Cc", "Cf")) or " "


def _lines(page: Page) -> list[list[Word]]:
    rows: dict[int, list[Word]] = {}
    for word in page.words:
        if word.text and not word.text.isspace():
            rows.setdefault(word.line, []).append(word)
    return [words for _, words in sorted(rows.items())]


def _paragraphs(rows: Sequence[Sequence[Word]]) -> set[int]:
    """The rows after which a blank line stands: a step down much larger than the usual one."""
    tops = [min(word.box.top for word in row) for row in rows]
    steps = [below - above for above, below in itertools.pairwise(tops)]
    down = sorted(step for step in steps if step > 0)
    if not down:
        return set()
    usual = down[len(down) // 3]
    return {n for n, step in enumerate(steps) if step > _PARAGRAPH * usual or step < 0}
