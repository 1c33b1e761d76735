"""From even bands to guesses: here might lie so many lines of so many characters.

A guess maps the *sheet* of a strip to the page. On the sheet the middle of character `i` of line
`k` is at (i * PITCH, k * spacing * PITCH) pixels. A guess may be upside down, a few characters
off, or no strip at all: aligning and reading find out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from extractors.mrz.bands import Band, Point
from extractors.mrz.labels import PITCH
from extractors.mrz.straighten import Matrix

# Pitches from line to line: 6.35 mm over 2.54 mm (ICAO Doc 9303 part 3, figures 3 and 4), and the
# six lines to the inch that many printers make of it.
SPACINGS = (2.5, 1.67)
NEAREST, FARTHEST = 1.2, 3.6  # pitches between neighbouring lines, seen at an angle
WIDTHS = {2: (44, 36), 3: (30,)}
NEARLY = 3.5  # characters by which the length of a band may miss a width
MOST_PARTNERS = 40  # evenest bands among which lines are paired


@dataclass(frozen=True, slots=True)
class Guess:
    """`to_page`: 3x3, from sheet to page pixels. `spacing`: from line to line on the sheet, in
    pitches. `slack`: characters by which either end may miss. `score` orders the guesses, best
    first.
    """

    to_page: Matrix
    lines: int
    width: int
    spacing: float
    slack: float
    score: float

    def top(self, line: float) -> float:
        """The middle of a line on the sheet, pixels."""
        return line * self.spacing * PITCH

    def pitch(self) -> float:
        """From character to character in the middle of the strip, pixels of the page."""
        return float(np.linalg.norm(self._slopes()[:, 0])) * PITCH

    def seen_by(self, matrix: Matrix) -> Guess:
        """The same guess on a picture to which `matrix` leads from this one."""
        return replace(self, to_page=matrix @ self.to_page)

    def turned(self) -> Guess:
        """The same place read upside down."""
        right, down = (self.width - 1) * PITCH, self.top(self.lines - 1)
        around = np.array([[-1, 0, right], [0, -1, down], [0, 0, 1]], dtype=np.float64)
        return replace(self, to_page=self.to_page @ around)

    def flattened(self, by: float) -> Guess:
        """The same place on a sheet on which characters are lower by that factor."""
        taller = np.diag([1.0, by, 1.0])
        return replace(self, to_page=self.to_page @ taller, spacing=self.spacing / by)

    def as_tall_as_wide(self) -> Guess:
        """The same place on a sheet that shows the middle of the strip in its own proportions."""
        across, down = np.linalg.norm(self._slopes(), axis=0)
        return self.flattened(float(across / down))

    def _slopes(self) -> Matrix:
        """By how much a pixel of the sheet moves (x, y) on the page, in the middle of the strip."""
        at = np.array([(self.width - 1) * PITCH / 2, self.top(self.lines - 1) / 2, 1.0])
        x, y, w = self.to_page @ at
        slopes = (self.to_page[:2, :2] - np.outer([x / w, y / w], self.to_page[2, :2])) / w
        return np.asarray(slopes)

    def corners(self) -> Point:
        """The outline (4, 2) on the page, half a character around the print."""
        right, down = (self.width - 0.5) * PITCH, self.top(self.lines - 1) + 0.7 * PITCH
        left, up = -0.5 * PITCH, -0.7 * PITCH
        outline = np.array([[[left, up], [right, up], [right, down], [left, down]]])
        return np.asarray(cv2.perspectiveTransform(outline, self.to_page)[0], dtype=np.float64)


def guesses(bands: Sequence[Band]) -> list[Guess]:
    """All guesses, the likeliest first."""
    bands = bands[:MOST_PARTNERS]
    made: list[Guess] = []
    for band in bands:
        over, under = _partner(band, bands, -1), _partner(band, bands, 1)
        made += _pairs_and_triples(band, over, under)
    return _distinct(sorted(made, key=lambda guess: -guess.score))


def _distinct(ordered: Sequence[Guess]) -> list[Guess]:
    """Without guesses that lie, to within a character, where a better one of their kind lies."""
    kept: list[Guess] = []
    outlines: dict[tuple[int, int], list[Point]] = {}
    for guess in ordered:
        corners = guess.corners()
        near = float(np.linalg.norm(corners[1] - corners[0])) / guess.width
        alike = outlines.setdefault((guess.lines, guess.width), [])
        if alike and np.abs(np.stack(alike) - corners).max(axis=(1, 2)).min() < near:
            continue
        alike.append(corners)
        kept.append(guess)
    return kept


def _pairs_and_triples(band: Band, over: Band | None, under: Band | None) -> Iterator[Guess]:
    """Guesses whose length is that of `band`, with real neighbours where there are any."""
    if over is not None and under is not None:
        yield from _guesses(band, [over, band, under], 1.0)
    for near, sign in ((under, 1), (over, -1)):
        if near is None:
            for spacing in SPACINGS:
                yield from _guesses(band, [band, _beside(band, sign * spacing)][::sign], 0.6)
            continue
        yield from _guesses(band, [band, near][::sign], 1.0)
        step = sign * _distance(band, near) / band.pitch
        yield from _guesses(band, [band, near, _beside(near, step)][::sign], 0.6)
        yield from _guesses(band, [_beside(band, -step), band, near][::sign], 0.6)


def _guesses(band: Band, lines: list[Band], real: float) -> Iterator[Guess]:
    count = band.length / band.pitch
    for width in WIDTHS[len(lines)]:
        missing = width - count
        near = 1.0 if abs(missing) <= NEARLY else 0.5
        if missing > 0.7 * width or missing < -0.7 * width:
            continue
        slack = 2.5 if near == 1.0 else 2.5 + abs(missing) / 2
        spacing = _distance(lines[0], lines[-1]) / (len(lines) - 1) / band.pitch
        sheet = _sheet(band, lines, width, spacing)
        yield Guess(sheet, len(lines), width, spacing, slack, band.evenness * real * near)


def _sheet(band: Band, lines: list[Band], width: int, spacing: float) -> Matrix:
    """The homography that lays the outer lines on the first and the last of `lines`."""
    middle = (band.left + band.right) / 2
    reach = band.along * band.pitch * (width - 1) / 2
    corners = [
        _foot(middle + sign * reach, line) for line in (lines[0], lines[-1]) for sign in (-1, 1)
    ]
    right, down = (width - 1) * PITCH, (len(lines) - 1) * spacing * PITCH
    sheet = np.array([[0, 0], [right, 0], [0, down], [right, down]], dtype=np.float32)
    found = cv2.getPerspectiveTransform(sheet, np.array(corners, dtype=np.float32))
    return np.asarray(found, dtype=np.float64)


def _distance(one: Band, other: Band) -> float:
    """From the middle of one line to the other line, pixels."""
    middle = (one.left + one.right) / 2
    return float(np.linalg.norm(_foot(middle, other) - middle))


def _foot(point: Point, line: Band) -> Point:
    return np.asarray(line.left + line.along * float((point - line.left) @ line.along))


def _beside(band: Band, spacing: float) -> Band:
    """Where the next line of the strip must lie when nothing was seen there: so many pitches below
    (or, below 0, above)."""
    step = spacing * band.pitch * band.across
    return Band(band.left + step, band.right + step, band.height, band.pitch, band.evenness)


def _partner(band: Band, bands: Sequence[Band], sign: int) -> Band | None:
    """The nearest line over (-1) or under (1) the band that may be of the same strip."""
    middle = (band.left + band.right) / 2
    nearest, partner = FARTHEST, None
    for other in bands:
        flipped = other if other.along @ band.along > 0 else _flipped(other)
        off = sign * float((_foot(middle, flipped) - middle) @ band.across) / band.pitch
        if not NEAREST < off < nearest or flipped.along @ band.along < 0.985:
            continue
        ends = [float((end - band.left) @ band.along) for end in (flipped.left, flipped.right)]
        shared = min(ends[1], band.length) - max(ends[0], 0.0)
        if shared > 0.5 * min(band.length, other.length) and 0.75 < other.pitch / band.pitch < 1.33:
            nearest, partner = off, flipped
    return partner


def _flipped(band: Band) -> Band:
    return Band(band.right, band.left, band.height, band.pitch, band.evenness)
