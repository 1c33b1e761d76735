"""From a quadrilateral in a page image to an upright line image the model can look at."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.mrz.labels import HEIGHT, PITCH

Gray: TypeAlias = NDArray[np.uint8]
Floats: TypeAlias = NDArray[np.float32]
Matrix: TypeAlias = NDArray[np.float64]

PAPER_WINDOW = 13  # pixels; wider than a stroke (2-3), narrower than a character's height (16)
CONTRAST_WINDOW = 3 * PITCH  # pixels; glare and shadow change slower than this
FAINTEST = 14.0  # gray levels of contrast below which ink is not told from grain
MAX_SHRINK = 1.4  # source pixels per line pixel beyond which plain interpolation would alias


def warped(gray: Gray, to_image: Matrix, width: int, height: int = HEIGHT) -> Gray:
    """The picture of `width` by `height` whose pixel (x, y) shows `to_image` of (x, y).

    `gray`: uint8 (rows, columns); `to_image`: 3x3 homography. Where the source is much finer than
    the line it is shrunk by area first. Outside the image the border is repeated.
    """
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], dtype=np.float64)
    quad = cv2.perspectiveTransform(corners, to_image)[0]
    rows, columns = gray.shape
    low = np.floor(quad.min(axis=0) - 3).clip(0, [columns - 1, rows - 1]).astype(int)
    high = np.ceil(quad.max(axis=0) + 4).clip(low + 1, [columns, rows]).astype(int)
    part = gray[low[1] : high[1], low[0] : high[0]]
    matrix = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]], dtype=np.float64) @ to_image
    shrink = float(np.linalg.norm(quad[1] - quad[0])) / width
    if shrink > MAX_SHRINK:
        size = tuple(max(1, round(side / shrink)) for side in part.shape[::-1])
        ratio = [size[0] / part.shape[1], size[1] / part.shape[0]]
        smaller = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
        part = np.asarray(smaller, dtype=np.uint8)
        # Pixel centres lie at half pixels: scale around them.
        scale = np.array(
            [[ratio[0], 0, ratio[0] / 2 - 0.5], [0, ratio[1], ratio[1] / 2 - 0.5], [0, 0, 1]]
        )
        matrix = scale @ matrix
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    image = cv2.warpPerspective(
        part, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(image, dtype=np.uint8)


def normalised(line: Gray) -> Floats:
    """Ink from 0 (paper) to 1 (as dark as the neighbourhood gets), float32, same shape.

    The paper is what remains when strokes are closed over; shadow and glare go with it.
    """
    kernel = np.ones((PAPER_WINDOW, PAPER_WINDOW), np.uint8)
    paper = cv2.blur(cv2.morphologyEx(line, cv2.MORPH_CLOSE, kernel), (5, 5))
    ink = cv2.subtract(paper, line)
    reach = np.ones((line.shape[0], CONTRAST_WINDOW + 1), np.uint8)
    contrast = cv2.blur(cv2.dilate(ink, reach).astype(np.float32), (CONTRAST_WINDOW, 1))
    return np.asarray(ink / np.maximum(contrast, FAINTEST), dtype=np.float32).clip(0, 1.2)
