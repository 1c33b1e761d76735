"""Machine readable zones in the text layer of a born-digital PDF: no picture needs to be read.

A line counts when, without its blanks, it is 30, 36 or 44 characters of A-Z, 0-9 and `<`; strips
are two or three neighbouring lines of one length that have the build of a known format. Some
writers put a look-alike angle for the filler; those are read as `<`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from extractors.model import Box, MrzStrip, Page, Word
from extractors.mrz.build import built
from extractors.mrz.check_digits import ALPHABET, FILLER

ANGLES = str.maketrans("‹〈＜«", "<<<<")
WIDTHS = {30: 3, 36: 2, 44: 2}
_CHARACTERS = frozenset(ALPHABET + FILLER)


def find_in_text(page: Page) -> list[MrzStrip]:
    """The strips among the words of a page; only for text that the document itself carries.

    Boxes are fractions of the page; the confidence is 1, because nothing was read from a picture.
    """
    lines = _lines(page.words)
    found: list[MrzStrip] = []
    index = 0
    while index < len(lines):
        group = lines[index : index + WIDTHS.get(len(lines[index][0]), 1)]
        texts = tuple(text for text, _ in group)
        if len(group) > 1 and built(texts):
            box = reduce(Box.union, (box for _, box in group))
            found.append(MrzStrip(page.number, box, texts, 1.0))
            index += len(group)
        else:
            index += 1
    return found


def _lines(words: Sequence[Word]) -> list[tuple[str, Box]]:
    """Each line without blanks, and its box; a line that cannot be of a strip is left empty."""
    by_line: dict[int, list[Word]] = {}
    for word in words:
        by_line.setdefault(word.line, []).append(word)
    lines = []
    for _, group in sorted(by_line.items()):
        text = "".join(word.text for word in group).translate(ANGLES)
        fits = len(text) in WIDTHS and _CHARACTERS.issuperset(text)
        lines.append((text if fits else "", reduce(Box.union, (word.box for word in group))))
    return lines
