"""PDF: its text with a box for every word, and its pages as pictures, by pypdfium2.

Boxes of a word come from its first and last characters alone (loose boxes: ascent to descent of
the font), which is what keeps this near the speed of pdfium itself. Fractions are of the page as
it is shown: crop box, turned by /Rotate. pdfium is not thread-safe: one process, one document.
"""

from __future__ import annotations

import ctypes
import math
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from extractors.errors import BAD_CONTENT, refused
from extractors.model import Bookmark, Box, Word
from extractors.reading import pdf_overlay
from extractors.reading.enclosed import Enclosures
from extractors.reading.limits import (
    MAX_BOOKMARK,
    MAX_BOOKMARKS,
    MAX_PAGE_POINTS,
    MAX_PIXELS,
    MAX_WORDS,
    PREVIEW_HEIGHT,
)
from extractors.reading.pdf_files import enclosed_files
from extractors.reading.pdf_scan import scan_of
from extractors.reading.plain import clean, clean_word

_ABOUT = 0.02  # difference of scale that is left as it is
_WORDS = re.compile(r"\S+")
_LINE_ENDS = re.compile(r"[\r\n]+")
_SOFT_BREAKS = str.maketrans({"\x02": "-", "\ufffe": "-", "\x00": " "})  # pdfium's hyphen marks


class PageFailed(Exception):
    """pdfium cannot load, read or draw this page."""


class PageTooLarge(PageFailed):
    """The page would have more pixels than allowed."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The document's own text of one page."""

    words: tuple[Word, ...]
    width: float  # points, as shown
    height: float


class Pdf:
    """One open PDF. Refused when it cannot be opened at all."""

    def __init__(self, content: bytes) -> None:
        try:
            self._document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as error:
            code = "password" if _asks_password(error) else "damaged"
            raise refused(code) from error
        self.count = len(self._document)
        if self.count < 1:
            raise refused("no_pages")

    def close(self) -> None:
        self._document.close()

    def page(self, number: int) -> PdfPage:
        """Page `number`, from 1. PageFailed when it cannot be loaded."""
        try:
            page = self._document[number - 1]
            has_notes = pdf_overlay.has_notes(page)
            if self._document.formenv is None and pdf_overlay.lacks_looks(page):
                page.close()
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # about forms made for Adobe's reader alone
                    self._document.init_forms()  # answers without a look get one
                page = self._document[number - 1]
            if pdf_overlay.laid_down(page):
                page.close()
                page = self._document[number - 1]
            return PdfPage(page, has_notes)
        except (pdfium.PdfiumError, IndexError, ValueError) as error:
            raise PageFailed from error

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The upper two levels of the table of contents; () when it cannot be followed."""
        found: list[Bookmark] = []
        try:
            for entry in self._document.get_toc(max_depth=2):
                place = entry.get_dest()
                index = place.get_index() if place is not None else None
                if index is not None and 0 <= index < self.count:
                    title = " ".join(clean(entry.get_title()).split())[:MAX_BOOKMARK]
                    found.append(Bookmark(index + 1, title))
                if len(found) >= MAX_BOOKMARKS:
                    break
        except BAD_CONTENT:  # a looped or broken outline is no news about the pages
            return ()
        return tuple(found)

    def enclosed(self) -> Enclosures:
        """The files inside this file; to be asked last, because they may be large."""
        return enclosed_files(self._document)

    @property
    def needs_adobe(self) -> bool:
        """A form whose pages are drawn by a program inside it (XFA): here they stay unseen."""
        return bool(self._document.get_formtype() == raw.FORMTYPE_XFA_FULL)

    @property
    def has_scripts(self) -> bool:
        return int(raw.FPDFDoc_GetJavaScriptActionCount(self._document)) > 0


def _asks_password(error: pdfium.PdfiumError) -> bool:
    return getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


class PdfPage:
    """One loaded page; `close` it before the next, that is what bounds memory."""

    def __init__(self, page: pdfium.PdfPage, has_notes: bool = False) -> None:
        self.page = page
        self.has_notes = has_notes
        self.width, self.height = (float(side) for side in page.get_size())
        if not (0 < self.width <= MAX_PAGE_POINTS and 0 < self.height <= MAX_PAGE_POINTS):
            page.close()
            raise PageTooLarge
        self._shown: NDArray[np.uint8] | None = None

    def close(self) -> None:
        self.page.close()

    def layer(self) -> Layer:
        """The words of the text layer in reading order of the file."""
        try:
            text_page = self.page.get_textpage()
        except pdfium.PdfiumError as error:
            raise PageFailed from error
        try:
            words = _words(text_page, self._to_shown())
        finally:
            text_page.close()
        return Layer(words, self.width, self.height)

    def _to_shown(self) -> _Shown:
        crop, media = self.page.get_cropbox(), self.page.get_mediabox()
        left, right = _inner(crop[0::2], media[0::2])
        bottom, top = _inner(crop[1::2], media[1::2])
        turn = self.page.get_rotation()
        wide, high = self.width, self.height
        if turn in (90, 270):
            wide, high = high, wide
        if abs(right - left - wide) > 1 or abs(top - bottom - high) > 1:
            left, bottom = 0.0, 0.0  # impossible boxes: pdfium shows a sheet of its own
        return _Shown(left, bottom, wide, high, turn)

    def shown(self) -> NDArray[np.uint8]:
        """The page as the screen shows it: RGB (rows, columns, 3), PREVIEW_HEIGHT rows."""
        if self._shown is None:
            self._shown = self.picture(PREVIEW_HEIGHT * 72 / self.height, colour=True)
        return self._shown

    def for_reading(self, dpi: float) -> NDArray[np.uint8]:
        """The page at `dpi`, gray: a scan is taken from the file as it stands, else it is drawn."""
        columns, rows = round(self.width * dpi / 72), round(self.height * dpi / 72)
        scan = scan_of(self.page, self.shown())
        if scan is None:
            return self.picture(dpi)
        if max(abs(scan.shape[0] - rows), abs(scan.shape[1] - columns)) > _ABOUT * rows:
            how = cv2.INTER_CUBIC if rows > scan.shape[0] else cv2.INTER_AREA
            scan = np.asarray(cv2.resize(scan, (columns, rows), interpolation=how), np.uint8)
        return scan

    def picture(self, dpi: float, colour: bool = False) -> NDArray[np.uint8]:
        """The page drawn at `dpi`: uint8 gray (rows, columns), or RGB (rows, columns, 3)."""
        scale = dpi / 72
        if self.width * self.height * scale * scale > MAX_PIXELS:
            raise PageTooLarge
        try:
            bitmap = self.page.render(
                scale=scale, grayscale=not colour, rev_byteorder=True, may_draw_forms=False
            )
        except (pdfium.PdfiumError, MemoryError) as error:
            raise PageFailed from error
        pixels = np.array(bitmap.to_numpy())
        bitmap.close()
        if pixels.ndim == 3:
            return (
                pixels[:, :, 0] if pixels.shape[2] == 1 else np.ascontiguousarray(pixels[:, :, :3])
            )
        return pixels


@dataclass(frozen=True, slots=True)
class _Shown:
    """From PDF coordinates (origin bottom left, unturned) to fractions of the page as shown."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        x0, x1 = (left - self.left) / self.width, (right - self.left) / self.width
        y0, y1 = 1 - (top - self.bottom) / self.height, 1 - (bottom - self.bottom) / self.height
        if self.rotation == 90:
            x0, y0, x1, y1 = 1 - y1, x0, 1 - y0, x1
        elif self.rotation == 180:
            x0, y0, x1, y1 = 1 - x1, 1 - y1, 1 - x0, 1 - y0
        elif self.rotation == 270:
            x0, y0, x1, y1 = y0, 1 - x1, y1, 1 - x0
        return Box(_unit(x0), _unit(y0), _unit(x1), _unit(y1))


def _inner(one: Sequence[float], other: Sequence[float]) -> tuple[float, float]:
    """What two stretches have in common; their ends may come in either order."""
    return max(min(one), min(other)), min(max(one), max(other))


def _unit(value: float) -> float:
    return 0.0 if value < 0.0 else 1.0 if value > 1.0 else value


def _words(text_page: pdfium.PdfTextPage, shown: _Shown) -> tuple[Word, ...]:
    """Words by blanks and line ends of pdfium's own text.

    One code unit of the text stands for one character box only when no character lies outside the
    basic plane; pages where the counts differ are read per character instead.
    """
    count = text_page.count_chars()
    text = _text(text_page, count)
    rect = raw.FS_RECTF()
    pointer = ctypes.byref(rect)
    loose, handle = raw.FPDFText_GetLooseCharBox, text_page.raw
    words: list[Word] = []
    line, end = 0, 0
    for found in _WORDS.finditer(text):
        start, stop = found.span()
        if _LINE_ENDS.search(text, end, start):
            line += 1
        end = stop
        shape = clean_word(found.group().translate(_SOFT_BREAKS))
        if not shape:
            continue
        loose(handle, start, pointer)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if stop - start > 1:
            loose(handle, stop - 1, pointer)
            left, right = min(left, rect.left), max(right, rect.right)
            bottom, top = min(bottom, rect.bottom), max(top, rect.top)
        words.append(Word(shape, shown.box(left, bottom, right, top), line))
        if len(words) >= MAX_WORDS:
            break
    return tuple(words)


def _text(text_page: pdfium.PdfTextPage, count: int) -> str:
    """One character for each of pdfium's characters, so that indexes agree with boxes."""
    if count <= 0:
        return ""
    units = (ctypes.c_ushort * (2 * count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, units)
    if written - 1 == count:
        return bytes(units)[: 2 * count].decode("utf-16-le", "replace")
    unicode_of, handle = raw.FPDFText_GetUnicode, text_page.raw
    return "".join(_character(unicode_of(handle, index)) for index in range(count))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def fitting_dpi(width: float, height: float, wanted: float) -> float:
    """`wanted`, or less where a page of that size in points would pass the pixel ceiling."""
    most = math.sqrt(MAX_PIXELS * 0.98 / (width * height)) * 72
    return min(wanted, most)
