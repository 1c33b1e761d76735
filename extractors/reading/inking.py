"""A second picture of a page that read poorly: its ink made black, all else white.

Tesseract finds ink by one level for the whole page. Where paper is patterned, stained or grey, a
level of each place's own finds more (Sauvola and Pietikäinen, Pattern Recognition 33, 2000); where
a fax is full of specks, the specks go.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.scaling import Gray

_BETWEEN = 0.3  # grey pixels for each black one, at most, in a picture of two levels
_WINDOW = 41  # pixels; wider than a letter of 300 dpi, narrower than a stain
_K = 0.18  # of the paper: weight of the local contrast; lower keeps paler ink
_RANGE = 128.0  # of the paper: the largest standard deviation of 8-bit gray
_MANY = 2_000  # specks of a million pixels; a full page has some 300 stops and dots
_SPECK = 9  # pixels; the dot of an i at 200 dpi has about 12


def inked(gray: Gray) -> Gray:
    """Black ink on white, of the same size."""
    if _two_levels(gray):
        return _without_specks(gray)
    calm = cv2.GaussianBlur(gray, (0, 0), 1.2).astype(np.float32)
    mean = cv2.boxFilter(calm, -1, (_WINDOW, _WINDOW))
    square = cv2.boxFilter(calm * calm, -1, (_WINDOW, _WINDOW))
    deviation = np.sqrt(np.maximum(square - mean * mean, 0.0))
    level = mean * (1.0 + _K * (deviation / _RANGE - 1.0))
    return np.where(calm < level, 0, 255).astype(np.uint8)


def calmed(gray: Gray) -> Gray:
    """Without specks, where a fax is so full of them that tesseract would lose itself in them."""
    if not _two_levels(gray[::4, ::4]):
        return gray
    rows, columns = (side // 8 for side in gray.shape)
    middle = gray[3 * rows : 5 * rows, 3 * columns : 5 * columns]
    if middle.size == 0 or _specks(middle)[0].sum() < _MANY / 2 * middle.size / 1e6:
        return gray  # they lie all over a page; looking for each of them takes long
    return _without_specks(gray, _MANY * gray.size / 1e6)


def _two_levels(gray: Gray) -> bool:
    black = int(np.count_nonzero(gray < 48))
    return int(np.count_nonzero((gray >= 48) & (gray <= 208))) <= _BETWEEN * black


def _specks(gray: Gray) -> tuple[NDArray[np.bool_], NDArray[np.int32]]:
    """Which patches of ink are specks, and of which patch each pixel is."""
    ink = (gray < 128).astype(np.uint8)
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    specks = boxes[:, cv2.CC_STAT_AREA] < _SPECK
    specks[0] = False  # the paper
    return specks, np.asarray(labels, dtype=np.int32)


def _without_specks(gray: Gray, unless_below: float = 0) -> Gray:
    specks, labels = _specks(gray)
    if specks.sum() < unless_below:
        return gray
    clean = np.where(specks[labels], 255, gray).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(clean, (0, 0), 0.8), dtype=np.uint8)
