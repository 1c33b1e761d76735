"""What lies on a PDF page besides its words: one walk over its objects.

The walk is bounded in count and depth; a page with more objects than that is suspicious by itself.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as raw

from extractors.reading.quality import Ground

MAX_OBJECTS = 4_000
MAX_DEPTH = 3
_INVISIBLE_MODES = (3, 7)  # ISO 32000-1 table 106: neither fill nor stroke; clip only
_PALE = 150  # a letter whose every part of its colour is above it needs a dark ground to be seen
_CLEAR = 20  # alpha below which nothing is seen
_THIN = 2.5  # points; a rule of a table is thinner
_LONG = 25.0  # points
_COVER = (20.0, 6.0)  # points; a filled box of that size can hide a word


class _Walk:
    """Counts gathered on the way."""

    def __init__(self, width: float, height: float) -> None:
        self.area = max(width * height, 1.0)
        self.image_area = 0.0
        self.images = self.drawings = self.rules = self.texts = self.seen = 0
        self.suspicious = False


def ground_of(page: Any, width: float, height: float) -> Ground:
    """The ground of a loaded pypdfium2 page of that size in points."""
    walk = _Walk(width, height)
    for handle in _objects(page.raw):
        _look(walk, handle, 1.0, 0)
        if walk.seen > MAX_OBJECTS:
            walk.suspicious = True
            break
    return Ground(
        min(1.0, walk.image_area / walk.area),
        walk.images,
        walk.texts,
        walk.drawings,
        walk.rules,
        walk.suspicious,
    )


def _objects(page: Any) -> Iterator[Any]:
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield raw.FPDFPage_GetObject(page, index)


def _look(walk: _Walk, handle: Any, scale: float, depth: int) -> None:
    walk.seen += 1
    kind = raw.FPDFPageObj_GetType(handle)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        walk.texts += 1
        if not walk.suspicious:
            walk.suspicious = _odd_text(handle)
    elif kind == raw.FPDF_PAGEOBJ_FORM:
        walk.drawings += 1
        before = walk.texts
        if depth < MAX_DEPTH and walk.seen <= MAX_OBJECTS:
            for index in range(raw.FPDFFormObj_CountObjects(handle)):
                _look(walk, raw.FPDFFormObj_GetObject(handle, index), scale, depth + 1)
                if walk.seen > MAX_OBJECTS:
                    break
            walk.suspicious |= walk.texts > before  # a form may be switched off as a whole
    elif kind == raw.FPDF_PAGEOBJ_IMAGE:
        walk.images += 1
        width, height = _size(handle)
        walk.image_area += width * height
        walk.suspicious |= walk.texts > 0
    else:
        walk.drawings += 1
        width, height = _size(handle)
        if min(width, height) <= _THIN and max(width, height) >= _LONG:
            walk.rules += 1
        elif width >= _COVER[0] and height >= _COVER[1] and _filled(handle, kind):
            walk.suspicious |= walk.texts > 0 or _dark(handle)


def _odd_text(handle: Any) -> bool:
    if raw.FPDFPageObj_CountMarks(handle) > 0 and _may_be_off(handle):
        return True
    if raw.FPDFTextObj_GetTextRenderMode(handle) in _INVISIBLE_MODES:
        return True
    colour = _fill(handle)
    return colour is not None and (min(colour[:3]) > _PALE or colour[3] < _CLEAR)


def _may_be_off(handle: Any) -> bool:
    """Whether the object is optional content (ISO 32000-1, 8.11): it may be switched off."""
    return any(
        _mark_name(raw.FPDFPageObj_GetMark(handle, index)) == "OC"
        for index in range(raw.FPDFPageObj_CountMarks(handle))
    )


def _mark_name(mark: Any) -> str:
    """The first letters of a mark's name."""
    name, length = (ctypes.c_ushort * 4)(), ctypes.c_ulong(0)
    if not raw.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), ctypes.byref(length)):
        return ""
    return bytes(name)[: max(0, length.value - 2)].decode("utf-16-le", "replace")


def _filled(handle: Any, kind: int) -> bool:
    """Whether a drawing is an area and not an outline (a frame covers nothing)."""
    if kind != raw.FPDF_PAGEOBJ_PATH:
        return True
    mode, stroked = ctypes.c_int(0), ctypes.c_int(0)
    known = raw.FPDFPath_GetDrawMode(handle, ctypes.byref(mode), ctypes.byref(stroked))
    return not known or mode.value != raw.FPDF_FILLMODE_NONE


def _dark(handle: Any) -> bool:
    """A filled ground on which dark letters do not show."""
    colour = _fill(handle)
    return colour is not None and max(colour[:3]) < _PALE and colour[3] >= _CLEAR


def _fill(handle: Any) -> tuple[int, int, int, int] | None:
    """Red, green, blue and alpha (0..255) of what fills an object."""
    red, green, blue, alpha = (ctypes.c_uint(0) for _ in range(4))
    parts = [ctypes.byref(part) for part in (red, green, blue, alpha)]
    if not raw.FPDFPageObj_GetFillColor(handle, *parts):
        return None
    return red.value, green.value, blue.value, alpha.value


def _size(handle: Any) -> tuple[float, float]:
    left, bottom, right, top = (ctypes.c_float(0) for _ in range(4))
    parts = [ctypes.byref(part) for part in (left, bottom, right, top)]
    if not raw.FPDFPageObj_GetBounds(handle, *parts):
        return 0.0, 0.0
    return max(0.0, right.value - left.value), max(0.0, top.value - bottom.value)
