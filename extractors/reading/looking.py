"""How a page stands and in which script it is: asked of tesseract once, guessed after that.

Tesseract's look (osd) costs a third of reading a page, so it gets the quarter of the page with most
ink, and its answer is kept for the pages of the same document that lie alike. A guess that turns
out wrong shows as a poor reading, and then the page gets a look of its own (`page_reader.py`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from extractors.model import Word
from extractors.reading import languages
from extractors.reading.ocr import Look
from extractors.reading.scaling import shrunk
from extractors.reading.straighten import LOOK_SIDE, ink, quarter_turn

Gray = NDArray[np.uint8]
SURE_TURN = 1.5  # tesseract's orientation confidence below which a page stays as it lies
SURE_SCRIPT = 1.0
UNKNOWN = Look(0, 0.0, languages.LATIN, 0.0)
UPRIGHT = Look(0, SURE_TURN, languages.LATIN, SURE_SCRIPT)
_SIDE = 2400  # longer side of the page that is looked at: 200 dpi of A4
_FEW = 0.006  # share of ink below which the whole page is looked at
_SMALL = 2_000_000  # pixels, half an A4 of that size
_ONE_MARK = 30  # gray levels between paper and a stroke of pencil
_FLAT = 0.08  # surplus of ascenders below which up and down look alike
FULL_PAGE = 120  # words from which a page is text and no identity document
Signature = tuple[bool, int]


def signature_of(small: Gray) -> Signature:
    """Whether the lines run down the page, and which side of them is the heavier: -1, 0 or 1."""
    sideways, surplus = quarter_turn(small)
    return sideways, 0 if abs(surplus) < _FLAT else 1 if surplus > 0 else -1


def seems_upright(signature: Signature) -> bool:
    """Whether to read a page on trust; one in ten of those upside down seems upright, too."""
    sideways, side = signature
    return not sideways and side >= 0


def part_to_look_at(gray: Gray, small: Gray) -> Gray:
    """The quarter of the page with most ink, or the whole when it is small or has little."""
    page = shrunk(gray, _SIDE)
    dark = ink(small)
    if dark.mean() < _FEW or page.size < _SMALL:
        return page
    rows, columns = dark.shape
    edge = max(1, min(rows, columns) // 50)  # the shadow of a sheet's edge is no ink
    dark[:edge], dark[-edge:], dark[:, :edge], dark[:, -edge:] = False, False, False, False
    corners = [(top, left) for top in (0.0, 0.25, 0.5) for left in (0.0, 0.25, 0.5)]

    def ink_at(corner: tuple[float, float]) -> int:
        top, left = int(corner[0] * rows), int(corner[1] * columns)
        return int(dark[top : top + rows // 2, left : left + columns // 2].sum())

    top, left = max(corners, key=ink_at)
    high, wide = page.shape
    start = int(top * high), int(left * wide)
    return page[start[0] : start[0] + high // 2, start[1] : start[1] + wide // 2]


class Looks:
    """The looks of one document by how its pages lie."""

    def __init__(self) -> None:
        self._known: dict[Signature, Look] = {}

    def keep(self, signature: Signature, look: Look) -> None:
        if look.turn_confidence >= SURE_TURN and look.script_confidence >= SURE_SCRIPT:
            self._known[signature] = look

    def guess(self, signature: Signature) -> Look | None:
        """The look of pages that lie alike; of pages that cannot be told apart, any such."""
        sideways, side = signature
        if side:
            return self._known.get(signature)
        return next((look for (down, _), look in self._known.items() if down == sideways), None)


def is_empty(gray: Gray) -> bool:
    """Not one mark but at the very edges: tesseract need not be asked.

    Pencil must not pass for paper: the picture is kept large enough for one stroke to show.
    """
    small = shrunk(gray, LOOK_SIDE)
    edge = max(1, min(small.shape) // 30)
    inner = small[edge:-edge, edge:-edge]
    return inner.size > 0 and int(np.ptp(inner)) < _ONE_MARK


def is_blank(gray: Gray) -> bool:
    """No ink worth the name: paper is even but for specks."""
    small = shrunk(gray, 400)
    return int(np.percentile(small, 99.5)) - int(np.percentile(small, 0.5)) < 30


def may_hold_strip(words: tuple[Word, ...]) -> bool:
    """Whether to look for a machine readable zone: not on a full page of text without a line of
    nothing but capitals, digits and fillers, as such a zone comes out of an ordinary reading."""
    if len(words) < FULL_PAGE:
        return True
    lines: dict[int, str] = {}
    for word in words:
        lines[word.line] = lines.get(word.line, "") + word.text
    return any(
        len(line) >= 24 and sum(c.islower() for c in line) <= len(line) // 5
        for line in lines.values()
    )
