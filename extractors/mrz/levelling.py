"""Each line of an aligned strip on its own height and slope, to a fraction of a pixel.

One sheet is laid on all lines at once, and what fits them together leaves a line one to three
pixels too high or too low at an end: enough to take an O for a 0 in small print. So every line is
looked at from several heights, and laid where its characters are clearest. It is moved up, down
and aslant only: lines that converge say nothing about where along them the characters stand.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from extractors.mrz.aligning import line_image
from extractors.mrz.guesses import Guess
from extractors.mrz.labels import NOTHING, PITCH, at_characters
from extractors.mrz.model import look
from extractors.mrz.straighten import Floats, Gray

HEIGHTS = np.arange(-3.0, 3.1)  # pixels of the line image at which a line is looked at
MIDDLES = np.arange(-2.5, 2.6, 0.5)  # pixels by which the middle of a line may move
ENDS = np.arange(-2.0, 2.1, 0.5)  # pixels by which its end may move further, and its begin less
FAINTEST = 0.01  # chance below which a character is not less clear
NEARBY = 5  # heights over which clearness is averaged: the middle of those that are all clear
STAY = 0.002  # log chance a character must gain for each pixel


def levelled(gray: Gray, guess: Guess) -> tuple[Guess, ...]:
    """For each line of an aligned strip the guess that fits that line."""
    return tuple(_levelled(gray, guess, line) for line in range(guess.lines))


def _levelled(gray: Gray, guess: Guess, line: int) -> Guess:
    margin, places = at_characters(guess.width)
    images = [line_image(gray, guess, line, margin, float(height)) for height in HEIGHTS]
    chances = look(np.stack(images), at=places)[..., :NOTHING]
    clear = np.log(chances.max(axis=-1) + FAINTEST)
    around = np.pad(clear, ((NEARBY // 2, NEARBY // 2), (0, 0)), mode="edge")
    middle, end = _clearest(sliding_window_view(around, NEARBY, axis=0).mean(axis=-1))
    reach = (guess.width - 1) * PITCH / 2
    slope = end / reach
    moved = np.array([[1, 0, 0], [slope, 1, middle - end], [0, 0, 1]], dtype=np.float64)
    return replace(guess, to_page=guess.to_page @ moved)


def _clearest(clear: Floats) -> tuple[float, float]:
    """By how many pixels the middle of a line and its end, further, must move down.

    `clear`: (heights, width), the log chance of the likeliest character around each height.
    """
    columns = np.arange(clear.shape[1])
    across = np.linspace(-1, 1, len(columns))
    ways = np.stack(np.meshgrid(MIDDLES, ENDS, indexing="ij"), axis=-1).reshape(-1, 2)
    height = ways[:, :1] + ways[:, 1:] * across - HEIGHTS[0]
    height = height.clip(0, len(HEIGHTS) - 1 - 1e-6)
    under = height.astype(np.int64)
    share = height - under
    there = clear[under, columns] * (1 - share) + clear[under + 1, columns] * share
    worth = there.mean(axis=1) - STAY * np.abs(ways).sum(axis=1)
    middle, end = ways[int(worth.argmax())]
    return float(middle), float(end)
