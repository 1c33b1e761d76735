"""Where on a page image lines of evenly spaced characters may lie: the cheap look before reading.

A line of a machine readable zone is long, thin and strictly even: one character every pitch, no
wider blanks. So: dark strokes, closed over the gaps between characters, long thin pieces, and of
those the ones whose ink rises and falls with one clear period. Printed text has no such period.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.mrz.straighten import Floats, Gray

Point: TypeAlias = NDArray[np.float64]
Level: TypeAlias = tuple[float, Gray]

LONG_SIDES = (1150, 575, 290)  # pixels: between them a strip of 1/5 to all of a side is looked at
STROKE = 7  # pixels, wider than any stroke at these sizes
# What is closed over the gaps between characters, pixels (columns, rows): lines that lie or stand
# (to about 20 degrees) may be near one another; lines at any other angle may not.
LYING, STANDING, ANY_WAY = (9, 3), (3, 9), (7, 7)
FAINTEST = 10  # gray levels above the paper
# Shares of the darkest nearby that make a pixel ink: on plain paper, over a pattern, over a pattern
# nearly as dark as the print.
PLAIN, BUSY, BUSIEST = 0.4, 0.5, 0.65
NEAR = 15  # pixels
LEAST_LENGTH = 50  # pixels
MOST_GAP = 9  # heights, between pieces of one line
LEAST_PIECE = 32  # pixels, of one whole
LEAST_INK = 30  # pixels
THINNEST, THICKEST = 3.5, 22.0  # pixels
LEAST_CHARACTERS = 9.0
EVENNESS = 0.3  # share of the profile's power in one period; see tests for pages below it
MOST_BANDS = 400  # longest first; a page of small print has about a hundred


@dataclass(frozen=True, slots=True)
class Band:
    """A straight line of print, in pixels of the page image: its ends, and how even it is."""

    left: Point
    right: Point
    height: float  # of the characters
    pitch: float = 0.0
    evenness: float = 0.0

    length: float = field(init=False)
    along: Point = field(init=False)  # of length 1, from left to right

    def __post_init__(self) -> None:
        length = math.dist(self.left, self.right)
        object.__setattr__(self, "length", length)
        object.__setattr__(self, "along", (self.right - self.left) / max(length, 1e-9))

    @property
    def across(self) -> Point:
        """A quarter turn clockwise from `along`: downwards on an upright page."""
        return np.array([-self.along[1], self.along[0]])


def even_bands(levels: Sequence[Level], share: float = PLAIN) -> list[Band]:
    """Evenly spaced lines on the page, the evenest first, in pixels of the page image.

    `share`: how dark, of the darkest nearby, a stroke must be; more for a busy background.
    """
    found = []
    for scale, small in levels:
        ink, bits = _strokes(small, share)
        for gap in (LYING, STANDING, ANY_WAY)[: 3 if share == PLAIN else 2]:
            judged = [_judged(ink, band) for band in _joined(_pieces(bits, gap))]
            found += [_scaled(band, 1 / scale) for band in judged if band is not None]
    return sorted(found, key=lambda band: -band.evenness)


def levels_of(gray: Gray) -> list[Level]:
    """The page image made smaller, with the scale of each, largest first."""
    rows, columns = gray.shape
    scales = sorted({min(1.0, side / max(rows, columns)) for side in LONG_SIDES}, reverse=True)
    levels = []
    for scale in scales:
        size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
        if size != gray.shape[::-1]:
            smaller = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
            gray = np.asarray(smaller, dtype=np.uint8)
        levels.append((scale, gray))
    return levels


def _strokes(gray: Gray, share: float) -> tuple[Gray, Gray]:
    """Dark strokes (gray levels above paper), and the pixels that stand out of those nearby."""
    if share > PLAIN:
        gray = np.asarray(cv2.GaussianBlur(gray, (3, 3), 0), dtype=np.uint8)
    kernel = np.ones((STROKE, STROKE), np.uint8)
    ink = np.asarray(cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, kernel), dtype=np.uint8)
    around = cv2.blur(cv2.dilate(ink, np.ones((NEAR, NEAR), np.uint8)), (NEAR + 10, NEAR + 10))
    bits = (ink > np.maximum(around * share, FAINTEST)).astype(np.uint8)
    return ink, bits


def _pieces(bits: Gray, gap: tuple[int, int]) -> list[Band]:
    """Long thin connected pieces after closing the gaps between characters, longest first."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, gap)
    closed = cv2.morphologyEx(bits, cv2.MORPH_CLOSE, kernel)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    reach = np.hypot(stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT])
    order = np.argsort(-reach)[:MOST_BANDS]
    order = order[reach[order] >= LEAST_PIECE]
    rank = np.full(len(stats), -1, np.int16)
    rank[order + 1] = np.arange(len(order), dtype=np.int16)
    ink = np.flatnonzero(bits.view(np.bool_))
    piece = rank[labels.reshape(-1)[ink]]
    ink, piece = ink[piece >= 0], piece[piece >= 0]
    rows, columns = np.divmod(ink[np.argsort(piece, kind="stable")], bits.shape[1])
    counts = np.bincount(piece, minlength=len(order))
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    return _lines_through(points, counts[counts > 0])


def _lines_through(points: Point, counts: NDArray[np.int64]) -> list[Band]:
    """The lines through ink pixels (n, 2) that lie piece by piece, `counts` of each, where they are
    long and thin. All pieces at once: a page has hundreds.
    """
    if not len(counts):
        return []
    starts = np.cumsum(counts) - counts
    middle = np.add.reduceat(points, starts) / counts[:, None]
    off = points - middle.repeat(counts, axis=0)
    squares = np.column_stack([off * off, off[:, 0] * off[:, 1]])
    wide, tall, both = (np.add.reduceat(squares, starts) / counts[:, None]).T
    spread = (wide + tall) / 2 - np.hypot((wide - tall) / 2, both)  # along the shorter axis
    thick = np.sqrt(12 * np.maximum(spread, 0.05))
    angle = np.arctan2(2 * both, wide - tall) / 2
    along = np.column_stack([np.cos(angle), np.sin(angle)])
    reach = (off * along.repeat(counts, axis=0)).sum(axis=1)
    low, high = np.minimum.reduceat(reach, starts), np.maximum.reduceat(reach, starts)
    thin = (counts >= LEAST_INK) & (thick >= THINNEST) & (thick <= THICKEST)
    return [
        Band(middle[k] + along[k] * low[k], middle[k] + along[k] * high[k], float(thick[k]))
        for k in np.flatnonzero(thin & (high - low >= 3.5 * thick))
    ]


def _joined(pieces: list[Band]) -> list[Band]:
    """Pieces of one line, parted by glare or a fold, as one; single pieces are kept as well."""
    if not pieces:
        return []
    lefts = np.array([piece.left for piece in pieces])
    rights = np.array([piece.right for piece in pieces])
    heights = np.array([piece.height for piece in pieces])
    joined = []
    for piece in pieces:
        same = _on_line(piece, lefts, rights, heights)
        ends = np.concatenate([lefts[same], rights[same]])
        reach = (ends - piece.left) @ piece.along
        first, last = ends[int(reach.argmin())], ends[int(reach.argmax())]
        whole = Band(first, last, piece.height)
        if whole.length >= LEAST_LENGTH:
            joined.append(whole)
        if whole.length > piece.length + 1 and piece.length >= LEAST_LENGTH:
            joined.append(piece)
    return joined


def _on_line(piece: Band, lefts: Point, rights: Point, heights: Floats) -> NDArray[np.bool_]:
    """Which pieces carry on this one: on its axis, alike in height, no far away."""
    frame = np.column_stack([piece.along, piece.across])
    starts, ends = (lefts - piece.left) @ frame, (rights - piece.left) @ frame
    off = np.maximum(np.abs(starts[:, 1]), np.abs(ends[:, 1]))
    low, high = np.minimum(starts[:, 0], ends[:, 0]), np.maximum(starts[:, 0], ends[:, 0])
    gap = np.maximum(low - piece.length, -high)
    alike = (heights < 1.5 * piece.height) & (heights > piece.height / 1.5)
    return (off < 0.6 * piece.height) & (gap < MOST_GAP * piece.height) & alike


def _judged(ink: Gray, band: Band) -> Band | None:
    """The band with its pitch, when its ink has one clear period of a plausible length."""
    columns, rows = int(band.length), max(3, round(band.height * 1.3))
    origin = band.left - band.across * (rows - 1) / 2
    matrix = np.column_stack([band.along, band.across, origin])
    line = cv2.warpAffine(
        ink, matrix, (columns, rows), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    )
    profile = line.astype(np.float32).mean(axis=0)
    even = profile / (cv2.blur(profile[None], (int(4 * band.height) | 1, 1))[0] + 4)
    even = (even - even.mean()) * np.hanning(columns)
    power = np.abs(np.fft.rfft(even, 4 * columns)) ** 2
    periods = 4 * columns / np.maximum(np.arange(len(power)), 1)
    whole = power[(periods < 4 * band.height) & (periods > 0.3 * band.height)].sum()
    low = int(4 * columns / (1.75 * band.height))
    high = min(int(4 * columns / (0.75 * band.height)) + 1, len(power))
    if high - low < 3 or whole <= 0:
        return None
    best = low + int(power[low:high].argmax())
    share = float(power[max(best - 4, 0) : best + 5].sum() / whole)
    pitch = 4 * columns / best
    if share < EVENNESS or band.length < LEAST_CHARACTERS * pitch:
        return None
    return Band(band.left, band.right, band.height, pitch, share)


def _scaled(band: Band, scale: float) -> Band:
    """From a smaller picture to the page: pixel centres lie at half pixels."""
    return Band(
        (band.left + 0.5) * scale - 0.5,
        (band.right + 0.5) * scale - 0.5,
        band.height * scale,
        band.pitch * scale,
        band.evenness,
    )
