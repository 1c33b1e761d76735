"""A reading laid out for looking: one text of the whole document, its lines, its cells.

`text` joins cells of a line by tabs, lines by newlines, paragraphs by two. `flat` is the same text
folded, blanks for all white space; `lined` is folded with its tabs and newlines; all three have the
same length, so a place in one is a place in the others. A cell is a run
of words of a line with no wide gap between them: a label, a value, a column. A word broken by a
hyphen at a line's end is joined.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from extractors.folding import Squeezed, flatten, squeeze
from extractors.locating.addressees import addressee_spans
from extractors.locating.cells import Cell, Line
from extractors.locating.layout import LaidCell, laid_out
from extractors.model import Found, Method, Page, Reading, Word

EARLY = 24_000  # letters, some eight pages: whom a text is about it says before that
_SALUTATION = re.compile(
    r"^(?:geachte|beste|dear |l\.\s?s\.?|hooggeachte|edelachtbare|weledel|edelgroot|"
    r"to whom it may|aan wie|excellentie|lectori|madame|monsieur)"
)
_HEAD_LINES = 18  # lines of a document without a salutation that count as its head
_LONGEST_HEAD = 45  # lines: a salutation further down opens no letter
_TOP_LINES = 6
_MIDDLE_DOT = "\u00b7"
_NO_END = re.compile(
    r"(?<=\d)\.(?=\d)|\b(?:[a-z]|mrs?|drs?|ir|prof|ds|nrs?|no|art|jo|st|sub|resp|geb|tel|inz|betr|"
    r"dhr|mw|mevr|bijv|enz|ca|evt|blz|pag|v-nr|zaaknrs?|reg|d\.d|e\.a|e\.v|a\.d|t\.a\.v|w\.g|o\.a|m\.i\.v)\."
)
_PROSE = 58  # letters of a line of running text
_SIGN_LINES = 14


class View:
    """What locators look at. `reading` is what it was made of."""

    def __init__(self, reading: Reading, pages: Sequence[Page] | None = None) -> None:
        self.reading = reading
        self._pieces: list[str] = []
        self._length = 0
        self._words: list[Word] = []
        self._starts: list[int] = []
        self._pages: list[int] = []
        self.lines: list[Line] = []
        self.page_starts: list[tuple[int, int]] = []
        for page in reading.pages if pages is None else pages:
            self.page_starts.append((self._length, page.number))
            self._lay_out(page)
        self.text = "".join(self._pieces)
        self.flat = flatten(self.text)
        self.lined = flatten(self.text, lines=True)

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)

    def _lay_out(self, page: Page) -> None:
        for row in laid_out(page):
            start, cells = self._length, []
            for nth, cell in enumerate(row.cells):
                if nth:
                    self._add("\t")
                cells.append(self._cell(page, cell))
            self.lines.append(Line(page.number, len(self.lines), start, self._length, tuple(cells)))
            if not row.end:
                self._pieces[-1] = self._pieces[-1][:-1]
                self._length -= 1
            self._add(row.end)

    def _cell(self, page: Page, cell: LaidCell) -> Cell:
        start = place = self._length
        for text in cell.texts:
            self._starts.append(place)
            place += len(text) + 1
        self._words += cell.words
        self._pages += [page.number] * len(cell.words)
        self._add(" ".join(cell.texts))
        return Cell(page.number, len(self.lines), start, self._length, cell.box)

    @cached_property
    def prose(self) -> str:
        """`flat` with another mark for every stop that ends no sentence ("nr. 08/1", "NL21.2207")."""
        return _NO_END.sub(lambda match: match.group().replace(".", _MIDDLE_DOT), self.flat)

    @cached_property
    def running(self) -> str:
        """`text` with a blank for each line end within a sentence."""
        letters = list(self.text)
        for line in self.lines[1:]:
            if self.runs_on(line.start):
                letters[line.start - 1] = " "
        return "".join(letters)

    @cached_property
    def said(self) -> str:
        """`text` as one line, with another mark for every stop that ends no sentence ("M. Diallo")."""
        marks = (
            _MIDDLE_DOT if mark == _MIDDLE_DOT else letter
            for letter, mark in zip(self.text, self.prose, strict=True)
        )
        return "".join(marks).replace("\t", " ").replace("\n", " ")

    @cached_property
    def squeezed(self) -> Squeezed:
        return squeeze(self.flat)

    @cached_property
    def cells(self) -> list[Cell]:
        return [cell for line in self.lines for cell in line.cells]

    @cached_property
    def head_lines(self) -> int:
        """How many lines stand before the salutation, else the first lines of the first page."""
        first = [line for line in self.lines if line.page == self.lines[0].page]
        for number, line in enumerate(first[:_LONGEST_HEAD]):
            if any(_SALUTATION.match(self.flat[c.start : c.end].strip()) for c in line.cells):
                return max(number, min(4, len(first)))
        return min(_HEAD_LINES, len(first))

    @cached_property
    def head_end(self) -> int:
        """The place in `text` where the head ends."""
        return self.lines[self.head_lines - 1].end if self.lines else 0

    @cached_property
    def top_end(self) -> int:
        """The place where the letterhead ends."""
        return self.lines[min(_TOP_LINES, self.head_lines) - 1].end if self.lines else 0

    @cached_property
    def addressee(self) -> list[tuple[int, int]]:
        """Spans of the block that says to whom a letter goes; not its letterhead."""
        return addressee_spans(self)

    def in_addressee(self, place: int) -> bool:
        """Does the place stand in the block of the addressee?"""
        return any(start <= place < end for start, end in self.addressee)

    @cached_property
    def sign_start(self) -> int:
        """The place where the last lines begin, where a signature stands."""
        count = len(self.lines)
        if not count:
            return 0
        short = count - max(count // 3, 1)  # of a paper that is hardly more than its head
        first = max(self.head_lines, count - _SIGN_LINES) if count > self.head_lines + 3 else short
        return self.lines[min(first, short) if count <= self.head_lines + 3 else first].start

    def page_at(self, place: int) -> int:
        """The number of the page on which a place of the text stands."""
        nth = bisect_right(self.page_starts, (place, 1 << 30)) - 1
        return self.page_starts[max(nth, 0)][1] if self.page_starts else 1

    def line_at(self, place: int) -> Line:
        return self.lines[max(bisect_right(self._line_starts, place) - 1, 0)]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def runs_on(self, place: int) -> bool:
        """Does the line go on with a sentence that began in the line before it?"""
        line = self.line_at(place)
        before = self.lines[line.number - 1] if line.number else None
        if before is None or before.page != line.page or len(before.cells) != 1:
            return False
        long = before.end - before.start >= _PROSE and line.end - line.start >= _PROSE // 2
        near = "\n\n" not in self.text[before.end : line.start]
        return long and near and self.text[before.end - 1] not in ".:?!;"

    def found(
        self, start: int, end: int, method: Method, confidence: float = 0.9, value: object = None
    ) -> Found:
        """The span as a find: its text, page, box, and a confidence no better than its words'."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, max(end - 1, start)), first + 1)
        words = self._words[first:last]
        page = self._pages[first] if self._pages else 1
        same = [w for w, p in zip(words, self._pages[first:last], strict=True) if p == page]
        box, sure = None, 1.0
        for word in same:
            box = word.box if box is None else box.union(word.box)
            sure = min(sure, word.confidence)
        raw = " ".join(self.text[start:end].split())
        return Found(raw, page, box, method, round(confidence * max(sure, 0.05), 3), value)
