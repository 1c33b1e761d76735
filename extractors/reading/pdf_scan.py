"""The picture of a scanned page as the file holds it, without drawing the page anew.

Drawing a scan at full size costs seven times what decoding its picture costs. What is read must be
what is seen, though: a picture may be masked, cut, turned, laid under a stamp or switched off. So
the decoded picture counts only when it looks like the page that pdfium draws, which is drawn small.
"""

from __future__ import annotations

import ctypes

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from extractors.reading.limits import MAX_PIXELS
from extractors.reading.previews import turn

Gray = NDArray[np.uint8]
Pixels = NDArray[np.uint8]
_MAX_OBJECTS = 4_000  # invisible words of a copier's OCR; pages with more are drawn
_AROUND = (5, 5)  # pixels of the small page whose mean is compared: edges are drawn in many ways
_ASIDE = np.ones((3, 3), np.uint8)  # and pdfium's stand up to half a pixel aside
_UNLIKE = 30  # gray levels; scans at 100-600 dpi stay below 20, a stamp of 6 points makes 100
_TO_GRAY = {
    raw.FPDFBitmap_BGR: cv2.COLOR_BGR2GRAY,
    raw.FPDFBitmap_BGRx: cv2.COLOR_BGRA2GRAY,
    raw.FPDFBitmap_BGRA: cv2.COLOR_BGRA2GRAY,
}


def scan_of(page: pdfium.PdfPage, shown: Pixels) -> Gray | None:
    """The only picture of the page, upright as shown; None unless it is all that the page shows.

    `shown`: the page drawn small, gray or RGB.
    """
    handle = _only_picture(page)
    if handle is None or not _bounded(handle, page):
        return None
    gray = _decoded(handle)
    if gray is None:
        return None
    gray = np.ascontiguousarray(turn(gray, page.get_rotation()))
    return gray if _looks_like(gray, shown) else None


def _only_picture(page: pdfium.PdfPage) -> ctypes._Pointer[raw.fpdf_pageobject_t__] | None:
    """The one picture of a page that holds nothing else but text."""
    count = raw.FPDFPage_CountObjects(page.raw)
    found = None
    for index in range(count if count <= _MAX_OBJECTS else 0):
        handle = raw.FPDFPage_GetObject(page.raw, index)
        kind = raw.FPDFPageObj_GetType(handle)
        if kind == raw.FPDF_PAGEOBJ_IMAGE and found is None:
            found = handle
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            return None
    return found


def _bounded(handle: ctypes._Pointer[raw.fpdf_pageobject_t__], page: pdfium.PdfPage) -> bool:
    """Whether the decoded picture stays below the pixel ceiling, by its own claim."""
    claim = raw.FPDF_IMAGEOBJ_METADATA()
    if not raw.FPDFImageObj_GetImageMetadata(handle, page.raw, ctypes.byref(claim)):
        return False
    return 0 < int(claim.width) * int(claim.height) <= MAX_PIXELS


def _decoded(handle: ctypes._Pointer[raw.fpdf_pageobject_t__]) -> Gray | None:
    found = raw.FPDFImageObj_GetBitmap(handle)
    if not found:
        return None
    bitmap = pdfium.PdfBitmap.from_raw(found)
    bitmap.warn_on_close = False  # what is handed on is a copy
    try:
        pixels = bitmap.to_numpy()
        if bitmap.format in _TO_GRAY:
            return np.asarray(cv2.cvtColor(pixels, _TO_GRAY[bitmap.format]), dtype=np.uint8)
        return np.array(pixels).reshape(pixels.shape[:2])
    finally:
        bitmap.close()


def _looks_like(gray: Gray, shown: Pixels) -> bool:
    rows, columns = shown.shape[:2]
    if shown.ndim == 3:
        shown = np.asarray(cv2.cvtColor(shown, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    small = cv2.resize(gray, (columns, rows), interpolation=cv2.INTER_AREA)
    here, there = cv2.blur(small, _AROUND), cv2.blur(shown, _AROUND)
    darker = cv2.subtract(cv2.erode(here, _ASIDE), there)
    lighter = cv2.subtract(there, cv2.dilate(here, _ASIDE))
    return int(max(darker.max(), lighter.max())) <= _UNLIKE
