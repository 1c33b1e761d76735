"""A page image and smaller ones of it, each made once, when print of that size is first looked at.

A line image has `PITCH` pixels a character. Where the print is much bigger than that, shrinking the
same strip anew for every look at it costs more than the looks.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from extractors.mrz.guesses import Guess
from extractors.mrz.labels import PITCH
from extractors.mrz.straighten import MAX_SHRINK, Gray, Matrix


class Pictures:
    """`page`: uint8 (rows, columns)."""

    def __init__(self, page: Gray) -> None:
        self.page = page
        self._smaller: dict[int, Gray] = {}

    def close(self, guess: Guess) -> tuple[Gray, Guess]:
        """The picture on which the characters of the guess are nearest to `PITCH` pixels wide, not
        smaller, and the guess there.
        """
        steps = math.floor(math.log(max(guess.pitch() / PITCH, 1.0), MAX_SHRINK))
        picture = self._picture(steps)
        return picture, guess.seen_by(_smaller(self.page, picture))

    def on_page(self, picture: Gray, guess: Guess) -> Guess:
        """A guess on one of the pictures as one on the page."""
        return guess.seen_by(_smaller(picture, self.page))

    def _picture(self, steps: int) -> Gray:
        """The page `steps` times smaller by `MAX_SHRINK`; the page itself for 0."""
        if steps == 0:
            return self.page
        if steps not in self._smaller:
            size = [max(1, round(side / MAX_SHRINK**steps)) for side in self.page.shape[::-1]]
            smaller = cv2.resize(self.page, size, interpolation=cv2.INTER_AREA)
            self._smaller[steps] = np.asarray(smaller, dtype=np.uint8)
        return self._smaller[steps]


def _smaller(one: Gray, other: Gray) -> Matrix:
    """From pixels of one picture to those of another of the same: centres lie at half pixels."""
    rows, columns = other.shape[0] / one.shape[0], other.shape[1] / one.shape[1]
    return np.array([[columns, 0, columns / 2 - 0.5], [0, rows, rows / 2 - 0.5], [0, 0, 1]])
