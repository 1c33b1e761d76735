"""One shape for every kind of file: so many pages, each a `Draft` with words or a picture to read.

A draft is either done (its words are the document's own, or it is blank or failed) or it hands out
pictures of the page, drawn when asked for. `release` frees what a page holds; it must be called
before the next draft is taken, because that is what bounds memory.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import problem
from extractors.model import Bookmark, Problem, Word, text_of
from extractors.reading import pdf, pdf_overlay, tables
from extractors.reading.enclosed import Enclosures
from extractors.reading.images import A4, Frame, Pictures, TooLarge
from extractors.reading.limits import MAX_LAYER, MAX_PIXELS, OCR_DPI
from extractors.reading.pdf import PageFailed, PageTooLarge, Pdf
from extractors.reading.pdf_ground import ground_of
from extractors.reading.quality import judge, out_of_sight, without_ink

Pixels = NDArray[np.uint8]
_COARSE = 150.0  # dpi of a scan below which tesseract takes upright letters for turned ones
_HIDDEN_DPI = 72.0  # a letter of 8 points is then 8 pixels: enough to see that there is ink


def _nothing() -> None:
    return None


@dataclass(slots=True)
class Draft:
    """One page before reading. `picture()` is given when the page must be read from its image."""

    number: int
    width: float = A4[0]
    height: float = A4[1]
    words: tuple[Word, ...] = ()  # the document's own text, also when it is set aside
    use_words: bool = True
    layer: str = ""  # all of that text, when not all of it can be believed
    picture: Callable[[], Pixels] | None = None  # gray, for OCR
    preview: Callable[[], Pixels] | None = None  # gray or RGB, about PREVIEW_HEIGHT high
    dpi: float = 0.0  # of `picture`; 0 unknown
    photo: bool = False
    problems: list[Problem] = field(default_factory=list)
    release: Callable[[], None] = _nothing


class Source(Protocol):
    """An opened file."""

    count: int
    problems: tuple[Problem, ...]
    bookmarks: tuple[Bookmark, ...]

    def draft(self, number: int) -> Draft: ...

    def enclosed(self) -> Enclosures: ...


class PdfSource:
    """A PDF, page by page."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._pdf = Pdf(content)
        self.count = self._pdf.count
        self.bookmarks = self._pdf.bookmarks()
        self.problems = tuple(
            problem(code)
            for code, there in (
                ("needs_adobe", self._pdf.needs_adobe),
                ("active_content", self._pdf.has_scripts),
            )
            if there
        )

    def enclosed(self) -> Enclosures:
        return self._pdf.enclosed()

    def draft(self, number: int) -> Draft:
        draft = Draft(number)
        try:
            page = self._pdf.page(number)
        except PageTooLarge:
            draft.problems.append(problem("page_too_large", number))
            return draft
        except PageFailed:
            draft.problems.append(problem("page_failed", number))
            return draft
        draft.width, draft.height, draft.release = page.width, page.height, page.close
        draft.preview = page.shown
        try:
            layer = page.layer()
        except PageFailed:
            layer = pdf.Layer((), page.width, page.height)
        ground = ground_of(page.page, page.width, page.height)
        covered = pdf_overlay.may_cover(page.page)
        hidden = _hidden(page, layer, suspicious=ground.suspicious or covered)
        verdict = judge(layer.words, ground, hidden)
        draft.words, draft.use_words = layer.words, verdict.use_layer
        if hidden or not verdict.use_layer:
            draft.layer = text_of(layer.words)[:MAX_LAYER]
        draft.problems.extend(problem(code, number) for code in verdict.codes)
        if page.has_notes:
            draft.problems.append(problem("notes_in_file", number))
        if verdict.blank and not covered:
            draft.problems.append(problem("blank_page", number))
        elif not verdict.use_layer:
            draft.dpi = pdf.fitting_dpi(page.width, page.height, OCR_DPI)
            draft.picture = lambda: page.for_reading(draft.dpi)
        else:
            draft.words = tuple(w for n, w in enumerate(layer.words) if n not in hidden)
            if ground.rules >= tables.LEAST_RULES:
                draft.words = tables.by_rows(self._content, number, draft.words)
        return draft


def _hidden(page: pdf.PdfPage, layer: pdf.Layer, *, suspicious: bool) -> frozenset[int]:
    """Words that cannot be seen; the page is drawn only when something may hide them."""
    hidden = out_of_sight(layer.words, page.height)
    if not suspicious or not layer.words:
        return hidden
    try:
        dpi = pdf.fitting_dpi(page.width, page.height, _HIDDEN_DPI)
        return hidden | without_ink(layer.words, page.picture(dpi))
    except PageFailed:
        return hidden


def _enlarged(frame: Frame) -> Pixels:
    """A coarse scan at the size that recognition expects, within the ceiling of a page at work."""
    gray = frame.gray
    scale = min(OCR_DPI / frame.dpi, (MAX_PIXELS / gray.size) ** 0.5)
    return np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC))


class PictureSource:
    """A picture file, frame by frame."""

    def __init__(self, content: bytes, media_type: str, megapixels: int) -> None:
        self._pictures = Pictures(content, media_type, megapixels)
        self.count = self._pictures.count
        self.bookmarks: tuple[Bookmark, ...] = ()
        whole = self._pictures.whole
        self.problems: tuple[Problem, ...] = () if whole else (problem("damaged_in_part"),)
        if self.count == 1:
            self._pictures.check()

    def enclosed(self) -> Enclosures:
        return Enclosures()

    def draft(self, number: int) -> Draft:
        draft = Draft(number, use_words=False, photo=self._pictures.photo)
        try:
            frame = self._pictures.frame(number)
        except TooLarge:
            draft.problems.append(problem("page_too_large", number))
            return draft
        except OSError:
            draft.problems.append(problem("page_failed", number))
            return draft
        draft.width, draft.height = frame.points
        coarse = 0 < frame.dpi < _COARSE
        draft.dpi = OCR_DPI if coarse else frame.dpi
        draft.picture = lambda: _enlarged(frame) if coarse else frame.gray
        draft.preview = lambda: frame.pixels
        if not frame.whole:
            draft.problems.append(problem("damaged_in_part", number))
        if frame.located:
            draft.problems.append(problem("location_in_photo", number))
        return draft
