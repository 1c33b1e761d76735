"""A page on its way from a picture to words, and what it is at the end of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from extractors.errors import problem
from extractors.model import MrzStrip, Page, TextSource, Word
from extractors.mrz.finding import find_strips
from extractors.reading import ocr, quality
from extractors.reading.looking import UNKNOWN, Signature, is_blank, is_empty, may_hold_strip
from extractors.reading.ocr_pool import Task
from extractors.reading.page_read import PageRead
from extractors.reading.previews import turn
from extractors.reading.sources import Draft
from extractors.reading.straighten import Prepared

Gray = NDArray[np.uint8]
POOR = 0.55  # mean confidence of tesseract below which a person must look


@dataclass(frozen=True, slots=True)
class Attempt:
    """One reading of a page: its words, how the page was turned, in which languages, and whether
    its lines run down it even so."""

    words: tuple[Word, ...]
    turned: int
    used: tuple[str, ...]
    lying: bool = False


@dataclass(slots=True)
class InWork:
    """A page between its picture and its words."""

    draft: Draft
    gray: Gray
    look_at: Gray  # the same, LOOK_SIDE high or wide
    small: NDArray[np.uint8] | None
    signature: Signature
    looked: bool = False  # this very page, not one that lies alike
    look: ocr.Look = UNKNOWN
    turned: int = 0
    latin: bool = True
    prepared: Prepared | None = None
    used: tuple[str, ...] = ()
    asked: Task = Task.LOOK
    best: Attempt | None = None  # what the readings of this page gave so far
    inked: bool = False  # read from a second picture
    scripts: list[tuple[str, ...]] | None = None  # still to be tried on a part of the page
    trying: tuple[str, ...] = ()  # of those, the one that tesseract has now
    other: bool = False  # read in another language
    strips: tuple[MrzStrip, ...] = ()

    def turn_by(self, degrees: int) -> None:
        """Clockwise."""
        self.gray = np.ascontiguousarray(turn(self.gray, degrees))
        self.look_at = np.ascontiguousarray(turn(self.look_at, degrees))


def page_of(work: InWork, best: Attempt) -> PageRead:
    """The page as its best reading has it, with the strips on it and what a person must know."""
    draft, number, words = work.draft, work.draft.number, best.words
    if best.turned != work.turned:
        work.turn_by((best.turned - work.turned) % 360)
        work.turned = best.turned
    if may_hold_strip(words) and not is_empty(work.gray):
        work.strips = tuple(find_strips(work.gray, number))
    confidence = ocr.confidence_of(words)
    problems = list(draft.problems)
    if not words:
        if not work.strips:
            problems.append(problem("blank_page" if is_blank(work.gray) else "poor_page", number))
    elif confidence < POOR:
        problems.append(problem("poor_page", number))
    if draft.words and words and not quality.agree(draft.words, words):
        problems.append(problem("text_layer_rejected", number))
    if work.prepared is not None and len(work.prepared.pieces) > 1:
        problems.append(problem("several_sheets", number))
    width, height = draft.width, draft.height
    if work.turned in (90, 270):
        width, height = height, width
    source = TextSource.OCR if words or work.strips else TextSource.NONE
    page = Page(number, source, words, width, height, confidence, work.turned, work.draft.layer)
    return PageRead(page, tuple(dict.fromkeys(problems)), work.strips, work.small)


def unread(work: InWork, code: str) -> PageRead:
    """The picture could not be read; it is still shown, upright as far as that is known."""
    work.draft.problems.append(problem(code, work.draft.number))
    return replace(failed(work.draft), small=work.small)


def failed(draft: Draft) -> PageRead:
    """A page that is accounted for without words."""
    page = Page(
        draft.number, TextSource.NONE, (), draft.width, draft.height, 0.0, layer=draft.layer
    )
    return PageRead(page, tuple(dict.fromkeys(draft.problems)))
