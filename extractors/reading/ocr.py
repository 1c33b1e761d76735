"""From a picture to words: what tesseract is asked, and what its answer means.

The only importer of pytesseract, whose TSV reader and command line conventions are used; its own
way of running tesseract is not, because that writes pictures and results into temporary files.
Text and boxes come from one call (TSV); nothing is asked twice.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pytesseract.pytesseract import file_to_dict

from extractors.model import Box, Word
from extractors.reading.limits import MAX_WORDS
from extractors.reading.plain import clean_word

Gray = NDArray[np.uint8]
_TESSDATA = ("/usr/share/tesseract-ocr", "/usr/share/tessdata", "/usr/local/share/tessdata")
_TEXT_COLUMN = -1
_LONG_WORD = 4  # letters: upright, it is wider than high
_NOISE = 0.4  # confidence of what tesseract makes of dirt


def tiff(gray: Gray) -> bytes:
    """The picture as plain TIFF: no compression to do or undo, and one block to tesseract.

    A portable gray map is taken in byte by byte (leptonica 1.82), a twelfth of reading a page.
    """
    out = io.BytesIO()
    Image.fromarray(gray).save(out, "TIFF", strip_size=gray.size)
    return out.getvalue()


def installed_languages() -> frozenset[str]:
    """Names of the language files tesseract has here (without asking it: that starts a process)."""
    found: set[str] = set()
    for place in _TESSDATA:
        found.update(file.stem for file in Path(place).glob("**/*.traineddata"))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Look:
    """What tesseract's first look says: degrees clockwise to turn, script, both with confidence."""

    turn: int
    turn_confidence: float
    script: str
    script_confidence: float


_LOOK = re.compile(
    r"Rotate: (\d+)\s+Orientation confidence: ([\d.]+)\s+"
    r"Script: (\w+)\s+Script confidence: ([\d.]+)"
)


def parse_look(output: bytes) -> Look | None:
    """The first look, or None when there was too little text to tell."""
    found = _LOOK.search(output.decode("utf-8", "replace"))
    if found is None:
        return None
    turn, sure, script, script_sure = found.groups()
    return Look(int(turn) % 360, float(sure), script, float(script_sure))


def parse_words(output: bytes, width: int, height: int) -> tuple[Word, ...]:
    """The words of a TSV of a picture of that size; boxes as fractions of the picture.

    Lines are numbered in reading order as tesseract gives them.
    """
    table: Mapping[str, list[str | int]] = file_to_dict(
        output.decode("utf-8", "replace"), "\t", _TEXT_COLUMN
    )
    words: list[Word] = []
    lines: dict[tuple[object, ...], int] = {}
    columns = ("left", "top", "width", "height", "conf", "text", "block_num", "par_num", "line_num")
    rows = zip(*(table.get(name, []) for name in columns), strict=False)
    for left, top, wide, high, conf, raw, block, paragraph, line in rows:
        text = clean_word(str(raw))
        confidence = _number(conf)
        if not text or confidence < 0 or len(words) >= MAX_WORDS:
            continue
        number = lines.setdefault((block, paragraph, line), len(lines))
        x, y, w, h = (_number(value) for value in (left, top, wide, high))
        box = Box(_share(x, width), _share(y, height), _share(x + w, width), _share(y + h, height))
        words.append(Word(text, box, number, min(1.0, confidence / 100)))
    return tuple(words)


def _number(value: str | int) -> float:
    try:
        return float(value)
    except ValueError:
        return -1.0


def _share(value: float, whole: int) -> float:
    return max(0.0, min(1.0, value / whole))


def confidence_of(words: tuple[Word, ...]) -> float:
    """Mean confidence weighted by length, 0 when there are no words."""
    weight = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / weight if weight else 0.0


def sense_of(words: tuple[Word, ...]) -> float:
    """How much was read, for comparing two readings of a page: letters by how sure they are.

    A few sure words are less than a page of fair ones; noise (below 0.4) counts against.
    """
    return sum((word.confidence - _NOISE) * len(word.text) for word in words)


def runs_down(words: tuple[Word, ...], shape: Sequence[int]) -> bool:
    """Whether the lines run up or down the page of that shape (rows, columns): tesseract reads a
    page that lies on its side, too, and most of its words are then higher than wide."""
    rows, columns = shape[:2]
    long = [word.box for word in words if len(word.text) >= _LONG_WORD]
    high = sum((b.bottom - b.top) * rows > (b.right - b.left) * columns for b in long)
    return high > len(long) / 2
