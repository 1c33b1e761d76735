"""Small pictures of pages for the screen: WebP, about 1000 pixels high, upright.

Gray pages that are mostly paper are kept in sixteen levels without loss: sharper, smaller and made
in half the time of a lossy picture. Photographs and colour are lossy.
"""

from __future__ import annotations

import io

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from extractors.reading.limits import PREVIEW_HEIGHT

_QUALITY = 60  # letters of 8 points stay readable; a page of text takes 40-80 kB
_EFFORT = 1  # of 0..6: higher saves a tenth of the bytes for three times the work
_LEVELS = np.array([(level + 8) // 17 * 17 for level in range(256)], dtype=np.uint8)  # sixteen
_PAPER = 221  # gray level from which it is paper: the three lightest of the sixteen
_MOSTLY = 0.7  # share of such pixels; a full page of text has 0.8
_COLOURFUL = 24  # difference between the parts of a pixel that an eye calls colour
_COLOUR_SHARE = 0.0005  # of the pixels; a stamp covers more


def webp(pixels: NDArray[np.uint8], turned: int = 0) -> bytes:
    """The picture (gray or RGB) turned by that many degrees clockwise and made small."""
    rows, columns = pixels.shape[:2]
    final = columns if turned in (90, 270) else rows
    ratio = PREVIEW_HEIGHT / final
    if ratio < 1:
        size = (max(1, round(columns * ratio)), max(1, round(rows * ratio)))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    pixels = np.ascontiguousarray(turn(pixels, turned))
    out, paper = io.BytesIO(), _paper(pixels)
    if paper is None:
        Image.fromarray(pixels).save(out, "WEBP", quality=_QUALITY, method=_EFFORT)
    else:
        Image.fromarray(paper).save(out, "WEBP", lossless=True, quality=0, method=0)
    return out.getvalue()


def _paper(pixels: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The picture in sixteen levels of gray, when it is a page of dark ink on light paper."""
    if pixels.ndim == 3:
        if colourful(pixels):
            return None
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    few = np.asarray(cv2.LUT(pixels, _LEVELS), dtype=np.uint8)
    return few if np.mean(few >= _PAPER) >= _MOSTLY else None


def colourful(pixels: NDArray[np.uint8]) -> bool:
    """Whether an eye sees colour in the picture (RGB)."""
    small = pixels[::4, ::4].astype(np.int16)
    spread = small.max(axis=2) - small.min(axis=2)
    return float(np.mean(spread > _COLOURFUL)) > _COLOUR_SHARE


def turn(pixels: NDArray[np.uint8], degrees: int) -> NDArray[np.uint8]:
    """Turned clockwise by a multiple of 90 degrees."""
    return np.rot90(pixels, -(degrees // 90) % 4)
