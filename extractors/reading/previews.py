"""Small pictures of pages for the screen: WebP, about 1000 pixels high, upright."""

from __future__ import annotations

import io

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from extractors.reading.limits import PREVIEW_HEIGHT

_QUALITY = 60  # letters of 8 points stay readable; a page of text takes 40-80 kB
_EFFORT = 1  # of 0..6: higher saves a tenth of the bytes for three times the work


def webp(pixels: NDArray[np.uint8], turned: int = 0) -> bytes:
    """The picture (gray or RGB) turned by that many degrees clockwise and made small."""
    rows, columns = pixels.shape[:2]
    final = columns if turned in (90, 270) else rows
    ratio = PREVIEW_HEIGHT / final
    if ratio < 1:
        size = (max(1, round(columns * ratio)), max(1, round(rows * ratio)))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    pixels = np.ascontiguousarray(turn(pixels, turned))
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "WEBP", quality=_QUALITY, method=_EFFORT)
    return out.getvalue()


def turn(pixels: NDArray[np.uint8], degrees: int) -> NDArray[np.uint8]:
    """Turned clockwise by a multiple of 90 degrees."""
    return np.rot90(pixels, -(degrees // 90) % 4)
