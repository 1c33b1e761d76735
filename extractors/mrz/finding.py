"""Find and read machine readable zones in a page image. No strip, no invention.

1. Evenly spaced lines of print, cheap (`bands.py`); most pages have none and are done.
2. Guesses of two or three such lines of 44, 36 or 30 characters (`guesses.py`), best first.
3. A glimpse of each; what looks like print is laid straight (`aligning.py`), both ways up.
4. Read (`reading.py`), and believed only when it has the build of a known format (`build.py`).

Whether the strip is *right* is not decided here: `parse.py` proves it by its check digits.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.model import Box, MrzStrip
from extractors.mrz.aligning import aligned, glimpse, whole
from extractors.mrz.bands import BUSIEST, BUSY, PLAIN, even_bands, levels_of
from extractors.mrz.build import built
from extractors.mrz.guesses import Guess, guesses
from extractors.mrz.reading import Read, proportioned, read, there
from extractors.mrz.straighten import Gray

MOST_GLIMPSES = 24  # guesses glimpsed at, about 6 ms each
MOST_READ = 6  # guesses aligned and read, about 80 ms each
MOST_AFTER = 3  # the same, after a strip was found: a page may hold two
PRINT = 3.0  # mean log odds of a glimpse below which there is no print of ours
MOST_MOVES = 3  # times a fitted guess may turn out to lie beside the print
DOUBT = 1.0  # difference between the two ways up below which both are tried
THERE = 0.8  # mean chance of a character at the places of an aligned strip, in one look
LEAST_SEEN, LEAST_SURE = 0.9, 0.8


def find_strips(gray: Gray, page: int) -> list[MrzStrip]:
    """The strips on a page image.

    `gray`: uint8 (rows, columns), any way up. Boxes are fractions of this image. Returns [] on a
    page without a strip, and after about 50 ms on a page of plain text.
    """
    levels = levels_of(gray)
    found: list[tuple[Guess, Read]] = []
    for share in (PLAIN, BUSY, BUSIEST):
        found = found or _found(gray, guesses(even_bands(levels, share)))
    return [_strip(guess, reading, gray.shape, page) for guess, reading in found]


def _found(gray: Gray, ordered: Sequence[Guess]) -> list[tuple[Guess, Read]]:
    found: list[tuple[Guess, Read]] = []
    glimpses = readings = 0
    for guess in ordered:
        if any(_overlap(guess, other) for other, _ in found):
            continue
        if glimpses == MOST_GLIMPSES or readings >= (MOST_AFTER if found else MOST_READ):
            break
        glimpses += 1
        for one in _ways_up(gray, guess):
            readings += 1
            best = _read(gray, one)
            if best is None or any(_overlap(best[0], other) for other, _ in found):
                continue
            found.append(best)
            readings = 0
            break
    return found


def _ways_up(gray: Gray, guess: Guess) -> list[Guess]:
    """The guess, or the guess upside down, or both, where a glimpse sees print; else none."""
    clear = glimpse(gray, guess)
    ways = sorted(zip(clear, (guess, guess.turned()), strict=True), key=lambda way: -way[0])
    return [one for worth, one in ways if worth > max(PRINT, ways[0][0] - DOUBT)]


def _read(gray: Gray, guess: Guess) -> tuple[Guess, Read] | None:
    fit = aligned(gray, guess)
    for _ in range(MOST_MOVES):
        if fit is None or (moved := whole(gray, fit)) is fit:
            break
        fit = aligned(gray, moved)
    else:  # it never came to rest: no strip, or not one to be sure of
        return None
    if fit is None:
        return None
    fit = proportioned(gray, fit)
    if there(gray, fit) < THERE:
        return None
    reading = read(gray, fit)
    return (fit, reading) if believed(reading) else None


def believed(reading: Read) -> bool:
    """Was it clearly seen, and has it the build of a machine readable zone?"""
    clear = reading.seen >= LEAST_SEEN and reading.confidence >= LEAST_SURE
    return clear and built(reading.lines)


def _overlap(one: Guess, other: Guess) -> bool:
    """Is the middle of one inside the other, or the reverse?"""
    a, b = one.corners().astype(np.float32), other.corners().astype(np.float32)
    middles = a.mean(axis=0), b.mean(axis=0)
    return any(
        cv2.pointPolygonTest(outline, (float(x), float(y)), False) >= 0
        for outline, (x, y) in ((b, middles[0]), (a, middles[1]))
    )


def _strip(guess: Guess, reading: Read, shape: tuple[int, ...], page: int) -> MrzStrip:
    corners = guess.corners() / [shape[1], shape[0]]
    low, high = corners.min(axis=0).clip(0, 1), corners.max(axis=0).clip(0, 1)
    box = Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return MrzStrip(page, box, reading.lines, reading.confidence, reading.doubtful)
