"""The sheets of paper in a photograph: found on the table, seen from straight above.

Several sheets in one picture (a letter and its envelope, two cards) are each flattened by
themselves, because each lies at its own slant.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.scaling import Gray, Matrix, shrunk

Corners = NDArray[np.float32]  # 4 x (x, y): top left, top right, bottom right, bottom left
_SIDE = 600  # pixels of the small picture in which sheets are looked for
_ONE = (0.25, 0.97)  # share of the picture that the only sheet covers
_LEAST = 0.03  # share of the picture below which a light patch is no document
_TOGETHER = 0.2  # share that several sheets cover together
_MOST = 6
_TABLE = 28  # gray levels by which the strip between two sheets may differ from the table


def find_sheets(gray: Gray) -> list[Corners]:
    """The corners of each sheet lying on something darker, in reading order; [] when unclear."""
    small = shrunk(gray, _SIDE)
    scale = max(gray.shape) / max(small.shape)
    several = _several(small)
    if several:
        return [corners * scale for corners in several]
    one = _only(small)
    return [] if one is None else [one * scale]


def flattened(gray: Gray, sheet: Corners) -> tuple[Gray, Matrix]:
    """The sheet seen from straight above, and the matrix that leads back to `gray`."""
    top_left, top_right, bottom_right, bottom_left = sheet
    width = max(_distance(top_left, top_right), _distance(bottom_left, bottom_right))
    height = max(_distance(top_left, bottom_left), _distance(top_right, bottom_right))
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    back = cv2.getPerspectiveTransform(flat, sheet.astype(np.float32))
    picture = cv2.warpPerspective(
        gray,
        back,
        (max(1, round(width)), max(1, round(height))),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(picture, dtype=np.uint8), np.asarray(back, dtype=np.float64)


def _only(small: Gray) -> Corners | None:
    contours = _light(small, 15)
    if not contours:
        return None
    outline = max(contours, key=cv2.contourArea)
    share = cv2.contourArea(outline) / small.size
    return _corners(outline) if _ONE[0] <= share <= _ONE[1] else None


def _several(small: Gray) -> list[Corners]:
    """Two or more sheets, or []: a sheet with a dark band over it is one sheet."""
    found = []
    for outline in _light(small, 5):
        if cv2.contourArea(outline) >= _LEAST * small.size:
            corners = _corners(outline)
            if corners is not None:
                found.append(corners)
    areas = [cv2.contourArea(corners) for corners in found]
    if not 2 <= len(found) <= _MOST or sum(areas) < _TOGETHER * small.size:
        return []
    return _in_order(found, small.shape[0]) if _on_the_table(small, found) else []


def _on_the_table(small: Gray, sheets: list[Corners]) -> bool:
    """Whether what lies between the sheets is what lies around them."""
    inside, around = np.zeros_like(small), np.zeros_like(small)
    for corners in sheets:
        cv2.fillConvexPoly(inside, corners.astype(np.int32), (255,))
    inside = np.asarray(cv2.dilate(inside, np.ones((9, 9), np.uint8)), dtype=np.uint8)
    hull = cv2.convexHull(np.vstack(sheets).astype(np.int32))
    cv2.fillConvexPoly(around, hull, (255,))
    between, outside = small[(around > 0) & (inside == 0)], small[(around == 0) & (inside == 0)]
    if between.size < 50 or outside.size < 50:
        return False
    return abs(float(np.median(between)) - float(np.median(outside))) <= _TABLE


def _in_order(sheets: list[Corners], rows: int) -> list[Corners]:
    """From top to bottom; those at about the same height from left to right."""
    return sorted(sheets, key=lambda c: (round(float(c[:, 1].min()) / (rows / 4)), c[:, 0].min()))


def _light(small: Gray, closing: int) -> list[NDArray[np.int32]]:
    """Outlines of what is lighter than the rest."""
    blurred = cv2.medianBlur(small, 9)
    _, light = cv2.threshold(blurred, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    light = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((closing, closing), np.uint8))
    contours, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return [np.asarray(contour, dtype=np.int32) for contour in contours]


def _corners(outline: NDArray[np.int32]) -> Corners | None:
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True)
    if len(corners) != 4 or cv2.contourArea(corners) < 0.9 * cv2.contourArea(hull):
        return None
    if cv2.contourArea(outline) < 0.8 * cv2.contourArea(hull):
        return None
    points = corners.reshape(4, 2).astype(np.float32)
    sums, differences = points.sum(axis=1), np.diff(points, axis=1).ravel()
    order = [sums.argmin(), differences.argmin(), sums.argmax(), differences.argmax()]
    return points[order] if len(set(order)) == 4 else None


def _distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(one - other))
