"""Pictures made smaller: many questions need no more than a small one."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Matrix = NDArray[np.float64]


def shrunk(gray: Gray, side: int) -> Gray:
    """The picture with its longer side at most `side` pixels."""
    ratio = side / max(gray.shape)
    if ratio >= 1:
        return gray
    size = (max(1, round(gray.shape[1] * ratio)), max(1, round(gray.shape[0] * ratio)))
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
