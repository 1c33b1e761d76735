"""What lies over a PDF page: the answers in a form, text typed on it, stamps, notes of a reader.

A form filled in on the screen keeps its answers outside the page, and so do the text, stamps and
signatures that a viewer adds. pdfium's own text has none of it, and its pictures leave the answers
out; therefore what is to be seen is first made part of the page (in memory; the file stays as it
is). Notes that only open at a click are no part of the page on paper: they are reported.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

MAX_OVERLAYS = 4_000  # of one page that are looked at; a form of tiny boxes has hundreds
_WITH_TEXT = frozenset({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP})
_NO_LAYER = frozenset({raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_TEXT})
_HIDDEN = 1 << 1  # ISO 32000-1 table 165, bit 2


def lacks_looks(page: pdfium.PdfPage) -> bool:
    """Whether a field of a form leaves it to the reader how its answer looks."""
    return any(
        kind == raw.FPDF_ANNOT_WIDGET and not _has_looks(handle) for kind, handle in _overlays(page)
    )


def laid_down(page: pdfium.PdfPage) -> bool:
    """Make what lies over the page part of it; True when the page must be loaded anew."""
    kinds = {kind for kind, handle in _overlays(page) if not _is_hidden(handle)}
    if not kinds & _WITH_TEXT:
        return False
    return bool(raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)


def may_cover(page: pdfium.PdfPage) -> bool:
    """Whether something still lies over the page that could hide its words."""
    return any(kind not in _NO_LAYER for kind, _ in _overlays(page))


def has_notes(page: pdfium.PdfPage) -> bool:
    """Whether a reader left notes that say something and show nothing: those that open at a click,
    and text whose looks are left to the program that shows it."""
    return any(
        (
            kind == raw.FPDF_ANNOT_TEXT
            or (kind == raw.FPDF_ANNOT_FREETEXT and not _has_looks(handle))
        )
        and not _is_hidden(handle)
        and _says(handle)
        for kind, handle in _overlays(page)
    )


def _overlays(page: pdfium.PdfPage) -> Iterator[tuple[int, Any]]:
    """(kind, handle) of each; the handle is closed when the next is taken."""
    count = raw.FPDFPage_GetAnnotCount(page.raw)
    for index in range(min(count, MAX_OVERLAYS)):
        handle = raw.FPDFPage_GetAnnot(page.raw, index)
        if not handle:
            continue
        try:
            yield int(raw.FPDFAnnot_GetSubtype(handle)), handle
        finally:
            raw.FPDFPage_CloseAnnot(handle)


def _is_hidden(handle: Any) -> bool:
    return bool(int(raw.FPDFAnnot_GetFlags(handle)) & _HIDDEN)


def _has_looks(handle: Any) -> bool:
    """Whether it says how it is drawn (a length in bytes, its end mark of two included)."""
    buffer = (ctypes.c_ushort * 1)()
    mode = raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL
    return int(raw.FPDFAnnot_GetAP(handle, mode, buffer, 0)) > 2


def _says(handle: Any) -> bool:
    """Whether the note holds any text (a length as above)."""
    buffer = (ctypes.c_ushort * 1)()
    return int(raw.FPDFAnnot_GetStringValue(handle, b"Contents", buffer, 0)) > 2
