"""Make a page picture easy to read: even light, straight lines, letters of a good size.

`prepare` returns a new picture and the matrices that lead from its pixels back to those of the
picture it was given, so that boxes found on the one can be shown on the other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.limits import MAX_PIXELS
from extractors.reading.scaling import Gray, Matrix, shrunk
from extractors.reading.sheets import find_sheets, flattened

LOOK_SIDE = 1000  # pixels of the longer side of the small picture that questions are asked of
MAX_SKEW = 12.0  # degrees; beyond it a page was not laid on the glass but thrown
LEAST_SKEW = 0.25  # degrees; below it turning blurs more than it helps
EVEN_LIGHT = 40  # gray levels the paper may vary before its shadow is taken out
DARK_PAPER = 185  # gray level below which paper is lightened
GOOD_LETTER = (16.0, 28.0)  # pixels of a lower case letter that tesseract reads well and quickly
AIM_LETTER = 20.0
LEAST_LETTER = 16.0  # of a scan: larger ones read no better, only slower
LEAST_DPI = 200  # a scan is not shrunk below; print of 7 points reads as well there as at 300
WORTH_IT = 0.9  # of a scan's size: less shrinking than that gains nothing
_BETWEEN = 60  # pixels of white between two sheets
_ENOUGH = 20_000  # pixels of ink by which the slope of lines is found
_MARK = 24  # gray levels between paper and what may be ink
_FEW_LETTERS = 40  # below it letters do not tell their size
_STRIP = 120  # rows of the small picture, an eighth of a page
_MARGIN = 12  # pixels of the small picture that are kept around what stands on a page


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows `top` to `bottom` of a prepared picture; `back` leads (x, y, 1) of it to the page."""

    top: int
    bottom: int
    back: Matrix


@dataclass(frozen=True, slots=True)
class Prepared:
    """`gray` for tesseract; its `pieces` lead back to the picture `prepare` was given.

    There is more than one piece when several sheets lie in one photograph: they stand one below
    the other.
    """

    gray: Gray
    pieces: tuple[Piece, ...]
    dpi: int


def prepare(gray: Gray, dpi: float, photo: bool, small: Gray | None = None) -> Prepared:
    """The picture made ready. `dpi` 0: unknown, the letters themselves tell the scale.

    `small`: the same picture with LOOK_SIDE pixels, when it is at hand.
    """
    if not photo:
        ready, back, scale = _made_ready(gray, dpi, small)
        return Prepared(ready, (Piece(0, ready.shape[0], back),), round(dpi * scale) or 300)
    sheets = find_sheets(gray)
    views = [flattened(gray, sheet) for sheet in sheets] or [(gray, np.eye(3))]
    pictures, pieces, top = [], [], 0
    for view, there in views:
        ready, back, _ = _made_ready(view, 0.0)
        pictures.append(ready)
        pieces.append(Piece(top, top + ready.shape[0], there @ back @ _shifted(-top)))
        top += ready.shape[0] + _BETWEEN
    return Prepared(_stacked(pictures), tuple(pieces), 300)


def _made_ready(gray: Gray, dpi: float, small: Gray | None = None) -> tuple[Gray, Matrix, float]:
    """Evenly lit, straight, at a good scale, without margins; the way back; the enlargement."""
    back: Matrix = np.eye(3)
    if small is None:
        small = shrunk(gray, LOOK_SIDE)
    paper = _paper(small)
    if np.ptp(np.percentile(paper, (4, 96))) > EVEN_LIGHT or np.median(paper) < DARK_PAPER:
        gray = _evened(gray, paper)
        small = shrunk(gray, LOOK_SIDE)
    angle = skew(small)
    if abs(angle) >= LEAST_SKEW:
        gray, back = _turned(gray, angle, back)
        small = shrunk(gray, LOOK_SIDE)
    scale = _scan_scale(gray, small, dpi) if dpi else _letter_scale(gray)
    gray, back = _without_margins(gray, small, back)
    if scale != 1.0:
        gray, back = _scaled(gray, scale, back)
    return gray, back, scale


def _shifted(rows: float, columns: float = 0.0) -> Matrix:
    return np.array([[1.0, 0.0, columns], [0.0, 1.0, rows], [0.0, 0.0, 1.0]])


def _without_margins(gray: Gray, small: Gray, back: Matrix) -> tuple[Gray, Matrix]:
    """The part on which anything stands: tesseract looks through white paper too, for a thirtieth
    of its time on a page of a letter."""
    paper = int(np.median(small[::4, ::4]))
    marked = np.abs(small.astype(np.int16) - paper) > _MARK  # lighter, too
    down, across = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    if not len(down):
        return gray, back
    step = gray.shape[0] / small.shape[0]
    top, left = (int(max(0, places[0] - _MARGIN) * step) for places in (down, across))
    bottom, right = (math.ceil((places[-1] + 1 + _MARGIN) * step) for places in (down, across))
    part = np.ascontiguousarray(gray[top:bottom, left:right])
    return part, back @ _shifted(top, left)


def _stacked(pictures: Sequence[Gray]) -> Gray:
    """One below the other on white."""
    if len(pictures) == 1:
        return pictures[0]
    wide = max(picture.shape[1] for picture in pictures)
    rows: list[Gray] = []
    for picture in pictures:
        if rows:
            rows.append(np.full((_BETWEEN, wide), 255, np.uint8))
        margin = ((0, 0), (0, wide - picture.shape[1]))
        rows.append(np.pad(picture, margin, constant_values=255))
    return np.vstack(rows)


def ink(small: Gray) -> NDArray[np.bool_]:
    """Where the small picture is darker than its neighbourhood."""
    around = cv2.blur(small, (25, 25))
    return np.asarray(small < np.minimum(around, 250) * 0.85, dtype=np.bool_)


def skew(small: Gray) -> float:
    """Degrees the lines of a small page picture rise to the right; 0 when none are found."""
    rows, columns = np.nonzero(ink(small))
    if len(rows) < 200:
        return 0.0
    if len(rows) > _ENOUGH:
        step = len(rows) // _ENOUGH + 1
        rows, columns = rows[::step], columns[::step]
    reach = small.shape[0] + small.shape[1]

    def sharpness(angle: float) -> float:
        shifted = rows + columns * np.tan(np.radians(angle))
        profile = np.bincount((shifted + small.shape[1]).astype(np.int64), minlength=reach)
        return float(np.square(np.diff(profile.astype(np.float64))).sum())

    coarse = np.arange(-MAX_SKEW, MAX_SKEW + 0.1, 0.5)
    best = max(coarse, key=sharpness)
    fine = max(np.arange(best - 0.5, best + 0.51, 0.1), key=sharpness)
    # A page without lines has no clear best: then the gain over lying flat is small.
    return float(fine) if sharpness(float(fine)) > 1.1 * sharpness(0.0) else 0.0


def quarter_turn(small: Gray) -> tuple[bool, float]:
    """Whether the lines run down the page, and how upright (> 0) or upside down (< 0) they stand.

    In Latin and Cyrillic script more ink rises above the body of a line (ascenders, capitals)
    than hangs below it; the number is that surplus as a share, 0 when it cannot be told.
    """
    dark = ink(small)
    across = dark.sum(axis=1, dtype=np.int64).astype(np.float64)
    down = dark.sum(axis=0, dtype=np.int64).astype(np.float64)
    sideways = _roughness(down) > 1.6 * _roughness(across)
    profile = down if sideways else across
    return sideways, _ascender_surplus(profile)


def _roughness(profile: NDArray[np.float64]) -> float:
    total = float(profile.sum())
    return float(np.abs(np.diff(profile)).sum()) / total if total else 0.0


def _ascender_surplus(profile: NDArray[np.float64]) -> float:
    """(ink above the bodies - ink below) / both, over all lines of a row profile."""
    level = float(np.percentile(profile, 90)) * 0.15
    busy = np.concatenate(([0], (profile > level).astype(np.int8), [0]))
    edges = np.flatnonzero(np.diff(busy))
    above = below = 0.0
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        line = profile[start:stop]
        if not 6 <= len(line) <= 60:
            continue
        body = np.flatnonzero(line > line.max() * 0.55)
        above += float(line[: body[0]].sum())
        below += float(line[body[-1] + 1 :].sum())
    return (above - below) / (above + below) if above + below > 0 else 0.0


def _paper(small: Gray) -> Gray:
    """What the page would look like without ink: the light that fell on it, half as large."""
    half = shrunk(small, max(small.shape) // 2)
    closed = cv2.morphologyEx(half, cv2.MORPH_CLOSE, np.ones((11, 11), np.uint8))
    return np.asarray(cv2.medianBlur(closed, 21), dtype=np.uint8)


def _evened(gray: Gray, paper: Gray) -> Gray:
    """Shadow and tint divided out."""
    size = (gray.shape[1], gray.shape[0])
    light = cv2.resize(paper, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(gray, np.maximum(light, 16), scale=245), dtype=np.uint8)


def _turned(gray: Gray, angle: float, back: Matrix) -> tuple[Gray, Matrix]:
    rows, columns = gray.shape
    turn = np.vstack([cv2.getRotationMatrix2D((columns / 2, rows / 2), -angle, 1.0), [0, 0, 1]])
    picture = cv2.warpAffine(
        gray,
        turn[:2],
        (columns, rows),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(picture, dtype=np.uint8), back @ np.linalg.inv(turn)


def _letter_scale(gray: Gray) -> float:
    """How much to enlarge (or shrink) so that letters have a good size; 1 when they have."""
    look = shrunk(gray, 3000)
    heights = _letter_heights(look)
    if len(heights) < _FEW_LETTERS:
        return 1.0
    height = float(np.median(heights)) * max(gray.shape) / max(look.shape)
    if GOOD_LETTER[0] <= height <= GOOD_LETTER[1]:
        return 1.0
    most = (MAX_PIXELS / gray.size) ** 0.5
    return float(np.clip(AIM_LETTER / height, 0.3, min(3.0, most)))


def _scan_scale(gray: Gray, small: Gray, dpi: float) -> float:
    """How far a scan may be shrunk before its smaller letters would suffer, which saves tesseract
    a quarter of its time at 300 dpi; 1 when it may not. Its busiest strip of rows tells."""
    paper = int(np.median(small[::4, ::4]))
    dark = np.maximum(paper - small.astype(np.int32), 0).sum(axis=1)
    inked = np.cumsum(np.concatenate(([0], dark)))
    high = min(_STRIP, small.shape[0])
    top = int(np.argmax(inked[high:] - inked[:-high]))
    step = gray.shape[0] / small.shape[0]
    heights = _letter_heights(gray[int(top * step) : int((top + high) * step)])
    if len(heights) < _FEW_LETTERS:
        return 1.0
    scale = max(LEAST_LETTER / float(np.percentile(heights, 25)), LEAST_DPI / dpi)
    return scale if scale < WORTH_IT else 1.0


def _letter_heights(gray: Gray) -> NDArray[np.int32]:
    """Pixels, of what may be a letter."""
    around = cv2.blur(gray, (41, 41))
    dark = np.asarray(cv2.compare(gray, cv2.convertScaleAbs(around, alpha=0.8), cv2.CMP_LT))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    widths, heights, areas = boxes[1:, 2], boxes[1:, 3], boxes[1:, 4]
    letters = (heights >= 5) & (heights <= 120) & (widths <= 3 * heights) & (areas >= 8)
    return np.asarray(heights[letters], dtype=np.int32)


def _scaled(gray: Gray, scale: float, back: Matrix) -> tuple[Gray, Matrix]:
    size = (max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale)))
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    picture = cv2.resize(gray, size, interpolation=how)
    shrink = np.diag([gray.shape[1] / size[0], gray.shape[0] / size[1], 1.0])
    return np.asarray(picture, dtype=np.uint8), back @ shrink
