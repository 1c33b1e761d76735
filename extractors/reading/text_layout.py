"""Text without pages (.txt, .docx, .odt, mail) laid out on A4, so that it has pages and boxes.

The layout is a pure function of the text: the reading and the pictures of `render.py` lay it out
alike, so page numbers and boxes agree. Lines keep their own breaks and wrap at blanks; a form feed
starts a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from extractors.model import Box, Page, TextSource, Word
from extractors.reading.limits import MAX_WORD

WIDTH, HEIGHT = 595.0, 842.0  # points: A4
MARGIN = 57.0  # points: 2 cm
SIZE = 10.5  # points of the letters
LEADING = 14.5  # points from line to line
LINES = int((HEIGHT - 2 * MARGIN) / LEADING)
_SHARPNESS = 8  # metrics are taken at so many times the size, to keep rounding out of widths
_TABS = 4
_DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
_PIECES = re.compile(r"\S+|[ \t]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One word on a laid-out page: where it stands in points, and its width."""

    text: str
    left: float
    top: float
    width: float
    line: int


@lru_cache(maxsize=8)
def font(points: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """DejaVu Sans (fonts-dejavu-core), which has Latin, Cyrillic and Arabic; else Pillow's own."""
    if _DEJAVU.exists():
        return ImageFont.truetype(str(_DEJAVU), points, layout_engine=ImageFont.Layout.BASIC)
    return ImageFont.load_default(points)


@lru_cache(maxsize=100_000)
def _width(text: str) -> float:
    return float(font(SIZE * _SHARPNESS).getlength(text)) / _SHARPNESS


def lay_out(text: str, max_pages: int) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each page. A text without words gives one empty page."""
    pieces: list[Piece] = []
    row = done = 0
    for paragraph in text.replace("\f", "\n\f").split("\n"):
        if paragraph.startswith("\f") and (pieces or row):
            yield tuple(pieces)
            pieces, row, done = [], 0, done + 1
        for line in _wrapped(paragraph.lstrip("\f")):
            if row >= LINES:
                yield tuple(pieces)
                pieces, row, done = [], 0, done + 1
            if done >= max_pages:
                return
            top = MARGIN + row * LEADING
            pieces.extend(Piece(word, left, top, wide, row) for word, left, wide in line)
            row += 1
    if pieces or not done:
        yield tuple(pieces)


def _wrapped(paragraph: str) -> Iterator[list[tuple[str, float, float]]]:
    """The lines of one paragraph: (word, left, width) in points."""
    edge = WIDTH - MARGIN
    line: list[tuple[str, float, float]] = []
    left = MARGIN
    for piece in _PIECES.findall(paragraph):
        if piece[0] in " \t":
            left += _width(" ") * len(piece.expandtabs(_TABS))
            continue
        for part in _cut(piece, edge - MARGIN):
            wide = _width(part)
            if line and left + wide > edge:
                yield line
                line, left = [], MARGIN
            left = min(left, edge - wide)
            line.append((part, left, wide))
            left += wide
    yield line


def _cut(word: str, room: float) -> Iterator[str]:
    """A word wider than the page, in parts that fit."""
    while word:
        take = min(len(word), MAX_WORD)
        while take > 1 and _width(word[:take]) > room:
            take = take * 2 // 3
        yield word[:take]
        word = word[take:]


def pages(text: str, max_pages: int) -> Iterator[Page]:
    """The laid-out text as pages of a reading."""
    for number, pieces in enumerate(lay_out(text, max_pages), 1):
        words = tuple(
            Word(
                piece.text,
                Box(
                    piece.left / WIDTH,
                    piece.top / HEIGHT,
                    min(1.0, (piece.left + piece.width) / WIDTH),
                    min(1.0, (piece.top + LEADING * 0.9) / HEIGHT),
                ),
                piece.line,
            )
            for piece in pieces
        )
        yield Page(number, TextSource.TEXT, words, WIDTH, HEIGHT)
