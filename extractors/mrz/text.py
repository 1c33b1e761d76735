"""Machine readable zones in the words of a page: no picture needs to be read.

A line counts when, without its blanks, it is 30, 36 or 44 characters of A-Z, 0-9 and `<`; strips
are two or three neighbouring lines of one length that have the build of a known format. Some
writers put a look-alike angle for the filler; those are read as `<`, and the double angle as two
fillers or as one, whichever gives the line a known length.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from extractors.model import Box, MrzStrip, Page, TextSource, Word
from extractors.mrz.build import built
from extractors.mrz.check_digits import ALPHABET, FILLER
from extractors.mrz.formats import format_of

ANGLES = str.maketrans("‹〈＜", "<<<")
DOUBLE_ANGLE = "«"
WIDTHS = {30: 3, 36: 2, 44: 2}
_CHARACTERS = frozenset(ALPHABET + FILLER)


def find_in_text(page: Page) -> list[MrzStrip]:
    """The strips among the words of a page, in reading order.

    Boxes are fractions of the page. Where the document itself carries the text the confidence is 1,
    because nothing was read from a picture; ordinary OCR knows no OCR-B, so every field of a strip
    that it read is doubtful.
    """
    lines = _lines(page.words)
    found: list[MrzStrip] = []
    index = 0
    while index < len(lines):
        group = lines[index : index + WIDTHS.get(len(lines[index][0]), 1)]
        texts = tuple(text for text, _ in group)
        if len(group) > 1 and built(texts):
            box = reduce(Box.union, (word.box for _, words in group for word in words))
            found.append(_strip(page, box, texts))
            index += len(group)
        else:
            index += 1
    return found


def _strip(page: Page, box: Box, texts: tuple[str, ...]) -> MrzStrip:
    form = format_of(texts)
    if page.source is TextSource.TEXT or form is None:
        return MrzStrip(page.number, box, texts, 1.0)
    doubtful = tuple(field.name for field in form.fields)
    return MrzStrip(page.number, box, texts, page.confidence, doubtful)


def _lines(words: Sequence[Word]) -> list[tuple[str, list[Word]]]:
    """Each line without blanks, and its words; a line that cannot be of a strip is left empty."""
    by_line: dict[int, list[Word]] = {}
    for word in words:
        by_line.setdefault(word.line, []).append(word)
    return [
        (_text("".join([word.text for word in group])), group)
        for _, group in sorted(by_line.items())
    ]


def _text(text: str) -> str:
    """A line of a known width, or nothing.

    >>> _text("I<UTOD231458907«««««‹‹‹‹‹"), _text("I<UTOD23«"), _text("C" * 29 + "«")[-2:]
    ('I<UTOD231458907<<<<<<<<<<<<<<<', '', 'C<')
    """
    plain = text.translate(ANGLES)
    for filler in (FILLER * 2, FILLER):
        line = plain.replace(DOUBLE_ANGLE, filler)
        if len(line) in WIDTHS and _CHARACTERS.issuperset(line):
            return line
    return ""
