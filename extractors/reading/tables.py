"""Tables: put the words of a ruled table in the order of its rows. The only importer of pdfplumber.

pdfium gives words in the order the file draws them, which in a table is often column by column.
pdfplumber is forty times slower than pdfium, so only pages with many rules come here, and a page
where it fails keeps the order it had.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import pdfplumber
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from extractors.errors import BAD_CONTENT
from extractors.model import Box, Word

LEAST_RULES = 6  # thin drawings on a page: a small table has that many, a letter has two
MAX_TABLE_WORDS = 4_000
Row = tuple[Box, ...]


def by_rows(content: bytes, number: int, words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with each table row on one line, cells from left to right."""
    if len(words) > MAX_TABLE_WORDS:
        return tuple(words)
    rows = _rows(content, number)
    return reordered(words, rows) if rows else tuple(words)


def _rows(content: bytes, number: int) -> list[Row]:
    """The rows of every table of the page: the boxes of their cells, as fractions of the page."""
    try:
        with pdfplumber.open(io.BytesIO(content), pages=[number]) as document:
            page = document.pages[0]
            left, top, right, bottom = page.bbox
            wide, high = float(right - left) or 1.0, float(bottom - top) or 1.0
            return [
                tuple(
                    Box(
                        (cell[0] - left) / wide,
                        (cell[1] - top) / high,
                        (cell[2] - left) / wide,
                        (cell[3] - top) / high,
                    )
                    for cell in row.cells
                    if cell is not None
                )
                for table in page.find_tables()
                for row in table.rows
            ]
    except (PDFException, PSException, *BAD_CONTENT):
        return []  # pdfminer on damaged files


def reordered(words: Sequence[Word], rows: Sequence[Row]) -> tuple[Word, ...]:
    """Words inside a row come where its first word stood, cell by cell, on one line."""
    place: dict[int, tuple[int, int]] = {}
    for index, word in enumerate(words):
        x, y = (word.box.left + word.box.right) / 2, (word.box.top + word.box.bottom) / 2
        for row_number, row in enumerate(rows):
            cell = next((n for n, box in enumerate(row) if _inside(box, x, y)), None)
            if cell is not None:
                place[index] = (row_number, cell)
                break
    result: list[Word] = []
    line, last_line, done = -1, -1, set[int]()
    for index, word in enumerate(words):
        if index in place:
            row_number = place[index][0]
            if row_number in done:
                continue
            done.add(row_number)
            members = [i for i in place if place[i][0] == row_number]
            members.sort(key=lambda i: (place[i][1], i))
            line, last_line = line + 1, -1
            result.extend(words[i]._replace(line=line) for i in members)
        else:
            if word.line != last_line:
                line, last_line = line + 1, word.line
            result.append(word._replace(line=line))
    return tuple(result)


def _inside(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom
