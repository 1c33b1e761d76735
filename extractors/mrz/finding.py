"""Find and read machine readable zones in a page image. No strip, no invention.

1. Evenly spaced lines of print, cheap (`bands.py`); most pages have none and are done.
2. Guesses of two or three such lines of 44, 36 or 30 characters (`guesses.py`), best first.
3. A glimpse of each; what looks like print is laid straight (`aligning.py`), both ways up.
4. Read (`reading.py`), and believed only when it has the build of a known format (`build.py`).

Whether the strip is *right* is not decided here: `parse.py` proves it by its check digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from extractors.model import Box, MrzStrip
from extractors.mrz.aligning import aligned, glimpse, whole
from extractors.mrz.bands import BUSIEST, BUSY, PLAIN, even_bands, levels_of
from extractors.mrz.build import built, roughly_built
from extractors.mrz.guesses import Guess, guesses
from extractors.mrz.pictures import Pictures
from extractors.mrz.reading import Read, at_first_sight, proportioned, read
from extractors.mrz.straighten import Gray

# What the search of one page may cost. On 430 photos the strip was among the first six guesses of a
# search, once the twelfth. On 144 others it was found with six alignments at most (112 times with
# one), up to six of them hopeless by the count below (135 times none).
MOST_GLIMPSES = 16  # guesses glimpsed at in each of three searches, about 5 ms each
MOST_ALIGNED = 10  # alignments in all three, about 50 ms each
MOST_AFTER = 6  # the same, after a strip was found: a page may hold two
MOST_HOPELESS = 7  # alignments in all three that show nothing like a strip
OTHER_PRINT = 2  # hopeless alignments that legible print counts for which is no strip
PRINT = 3.0  # mean log odds of a glimpse below which there is no print of ours
SETTLED = 0.5  # characters by which a guess moved twice may miss: it must not slide back
MOST_MOVES = 3  # times a fitted guess may turn out to lie beside the print
DOUBT = 1.0  # difference between the two ways up below which both are tried
HOPEFUL = 0.7  # mean chance of the likeliest characters below which a guess is no strip, as yet
# Both chances below which a fitted guess is given up. Of 149 strips none was seen worse: as guessed
# they had 0.59 and 0.42 at least, once moved 0.77 and 0.60. Patterns repeat and have a legible 0.
UNMOVED, MOVED = (0.55, 0.35), (0.7, 0.55)
THERE = 0.8  # mean chance of a character at the places of an aligned strip, in one look
LEAST_SEEN, LEAST_SURE = 0.9, 0.8


def find_strips(gray: Gray, page: int) -> list[MrzStrip]:
    """The strips on a page image.

    `gray`: uint8 (rows, columns), any way up. Boxes are fractions of this image. Returns [] on a
    page without a strip: after about a tenth of a second on a page of plain text, after a second
    on patterned paper and on typewriting.
    """
    levels = levels_of(gray)
    search = _Search(Pictures(gray))
    for share in (PLAIN, BUSY, BUSIEST):
        if not search.found and not search.spent:
            search.among(guesses(even_bands(levels, share)))
    return [_strip(guess, reading, gray.shape, page) for guess, reading in search.found]


class _Search:
    """What was found on a page, and what the search has cost so far."""

    def __init__(self, pictures: Pictures) -> None:
        self.found: list[tuple[Guess, Read]] = []
        self._aligned = self._hopeless = 0
        self._pictures = pictures

    @property
    def spent(self) -> bool:
        most = MOST_AFTER if self.found else MOST_ALIGNED
        return self._aligned >= most or self._hopeless >= MOST_HOPELESS

    def among(self, ordered: Sequence[Guess]) -> None:
        """Look for strips among guesses, best first."""
        glimpses = 0
        for guess in ordered:
            if self._taken(guess):
                continue
            if glimpses == MOST_GLIMPSES or self.spent:
                break
            glimpses += 1
            picture, close = self._pictures.close(guess)
            for one in _ways_up(picture, close):
                fit = self._fitted(picture, one)
                if fit is None:
                    continue
                best = read_either_way(picture, fit)
                if best is None:
                    self._hopeless += OTHER_PRINT
                    break
                placed = self._pictures.on_page(picture, best[0])
                if not self._taken(placed):
                    self.found.append((placed, best[1]))
                    self._aligned = 0
                break

    def _taken(self, guess: Guess) -> bool:
        return any(_overlap(guess, other) for other, _ in self.found)

    def _fitted(self, gray: Gray, guess: Guess) -> Guess | None:
        """The guess laid straight on the print, where there is any."""
        for moves in range(MOST_MOVES):
            self._aligned += 1
            fit = aligned(gray, guess)
            if fit is None:
                self._hopeless += 1
                return None
            sight = at_first_sight(gray, fit)
            self._hopeless += sight.legible < HOPEFUL
            least_there, least_legible = MOVED if moves else UNMOVED
            if sight.there < least_there or sight.legible < least_legible:
                return None
            moved = whole(gray, fit)
            if moved is fit:
                return fit
            guess = replace(moved, slack=SETTLED) if moves else moved
        return None  # it never came to rest: no strip, or not one to be sure of


def _ways_up(gray: Gray, guess: Guess) -> list[Guess]:
    """The guess, or the guess upside down, or both, where a glimpse sees print; else none."""
    clear = glimpse(gray, guess)
    ways = sorted(zip(clear, (guess, guess.turned()), strict=True), key=lambda way: -way[0])
    return [one for worth, one in ways if worth > max(PRINT, ways[0][0] - DOUBT)]


def read_either_way(gray: Gray, fit: Guess) -> tuple[Guess, Read] | None:
    """What stands on the places of a fitted guess, when that is a strip, and where exactly.

    Print lies straight either way up; which way it is read shows when both are looked at.
    """
    around = fit.turned()
    if at_first_sight(gray, around).legible > at_first_sight(gray, fit).legible:
        again = aligned(gray, replace(around, slack=SETTLED))
        if again is None:
            return None
        fit = again
    fit = proportioned(gray, fit)
    sight = at_first_sight(gray, fit)
    if sight.there < THERE or not roughly_built(sight.lines, sight.legible):
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
