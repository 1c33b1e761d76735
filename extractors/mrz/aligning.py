"""Lay the sheet of a guess exactly on the print, by looking where the model sees characters.

Each round looks along every line at several heights, finds the likeliest places of so many
evenly spaced characters, and fits the sheet to the places it is sure of. What
perspective, tilt and a curled page leave is smaller than a stroke afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.mrz.bands import Point
from extractors.mrz.guesses import LINE_SPACING, Guess
from extractors.mrz.labels import HEIGHT, NOTHING, PITCH, STEP
from extractors.mrz.model import look, middle_of
from extractors.mrz.straighten import Floats, Gray, Matrix, normalised, warped

FIRST_HEIGHTS = (-7.0, -3.5, 0.0, 3.5, 7.0)  # pixels of the line image
LATER_HEIGHTS = (-3.0, 0.0, 3.0)
STRETCHES = np.arange(-8, 9) * 0.01  # by which the pitch may differ from the guess
SAGS = np.arange(-4, 5) * 0.3  # characters by which perspective moves the middle
CERTAIN = 4.0  # log odds beyond which more certainty does not count
ENOUGH = 0.8  # mean chance of characters after which another round is worth it
GLIMPSED = 14  # characters of a line
SURE = 0.6  # probability that there is a character, to fit by it


def line_image(
    gray: Gray, guess: Guess, line: int, margin: float, height: float = 0.0, aside: float = 0.0
) -> Floats:
    """Ink of one line, (HEIGHT, columns), the first character's middle `margin` pixels from the
    left; looked at `height` pixels too low and `aside` pixels too far to the right.
    """
    down = line * LINE_SPACING * PITCH - (HEIGHT - 1) / 2 + height
    shift = np.array([[1, 0, aside - margin], [0, 1, down], [0, 0, 1]], dtype=np.float64)
    columns = round((guess.width - 1) * PITCH + 2 * margin)
    return normalised(warped(gray, guess.to_page @ shift, columns))


def glimpse(gray: Gray, guess: Guess) -> tuple[float, float]:
    """A cheap look at the middle of the lines: mean log odds of print where print is likeliest,
    as guessed and upside down.
    """
    aside = ((guess.width - GLIMPSED) // 2) * PITCH
    part = replace(guess, to_page=guess.to_page @ _moved_by(aside), width=GLIMPSED)
    images = [line_image(gray, part, line, 1.5 * PITCH) for line in range(guess.lines)]
    odds = _odds(look(np.stack(images + [image[::-1, ::-1] for image in images])))
    places = [_places(_centred(line), GLIMPSED, 1.5 * PITCH, 1.0) for line in odds]
    clear = [float(line[at].mean()) for line, at in zip(odds, places, strict=True)]
    return float(np.mean(clear[: guess.lines])), float(np.mean(clear[guess.lines :]))


def _moved_by(aside: float) -> Matrix:
    return np.array([[1, 0, aside], [0, 1, 0], [0, 0, 1]], dtype=np.float64)


def aligned(gray: Gray, guess: Guess, rounds: int = 3) -> Guess | None:
    """The guess fitted to the print in a few rounds; None when there is too little to fit."""
    slack = guess.slack
    for number in range(rounds):
        heights = FIRST_HEIGHTS if number == 0 else LATER_HEIGHTS
        found = _characters(gray, guess, slack, heights)
        fitted = _fitted(guess.to_page, found)
        if fitted is None or found.sure.mean() < ENOUGH:
            return None
        guess, slack = replace(guess, to_page=fitted), 1.0
    return guess


@dataclass(frozen=True, slots=True)
class _Found:
    """Where characters are, each (lines * width, …): on the sheet, seen there, how surely."""

    sheet: Point
    seen: Point
    sure: Floats


def _characters(gray: Gray, guess: Guess, slack: float, heights: tuple[float, ...]) -> _Found:
    margin = (np.ceil(slack) + 1) * PITCH
    images = [
        line_image(gray, guess, line, margin, height)
        for line in range(guess.lines)
        for height in heights
    ]
    chances = look(np.stack(images))
    looks = chances.shape[1]
    there = (1 - chances[..., NOTHING]).reshape(guess.lines, len(heights), looks)
    odds = _odds(chances).reshape(guess.lines, len(heights), looks).max(axis=1)
    common = _places(_centred(odds.sum(axis=0)), guess.width, margin, slack)
    sheet, seen, sure = [], [], []
    for line in range(guess.lines):
        places = _own_places(odds[line], common)
        offs, weights = _offsets(there[line], places, heights)
        x = middle_of(0) + STEP * places + offs[0] - margin
        y = line * LINE_SPACING * PITCH + offs[1]
        seen.append(np.stack([x, y], axis=1))
        columns = np.arange(guess.width) * PITCH
        sheet.append(np.stack([columns, np.full_like(columns, line * LINE_SPACING * PITCH)], 1))
        sure.append(weights)
    return _Found(
        np.concatenate(sheet).astype(np.float64), np.concatenate(seen), np.concatenate(sure)
    )


def _odds(chances: Floats) -> Floats:
    """Log odds that a character stands there, bounded."""
    nothing = chances[..., NOTHING].clip(1e-6, 1 - 1e-6)
    return np.asarray(np.log((1 - nothing) / nothing).clip(-CERTAIN, CERTAIN), dtype=np.float32)


def _centred(odds: Floats) -> Floats:
    """Highest in the middle of a run of looks that see the same character."""
    edged = np.pad(odds, 1, mode="edge")
    return np.asarray(edged[:-2] / 4 + odds / 2 + edged[2:] / 4, dtype=np.float32)


def _places(odds: Floats, width: int, margin: float, slack: float) -> NDArray[np.int64]:
    """The looks (width,) at which an evenly spaced row of so many characters is likeliest.

    `margin` (pixels): where the first would be; it may be `slack` characters off, the pitch a few
    hundredths, and perspective may widen the spacing from one end to the other.
    """
    across = np.linspace(-1, 1, width)
    off = np.arange(-round(slack * 4), round(slack * 4) + 1) * (PITCH / 4)
    wide = PITCH * (width - 1) / 2 * (1 + STRETCHES)
    rows = (
        off[:, None, None, None]
        + wide[None, :, None, None] * across
        + (SAGS * PITCH)[None, None, :, None] * (across**2 - 1 / 3)
    )
    x = margin + PITCH * (width - 1) / 2 + rows.reshape(-1, width)
    looks = np.rint((x - middle_of(0)) / STEP).astype(np.int64)
    inside = (looks >= 0) & (looks < len(odds))
    worth = np.where(inside, odds[looks.clip(0, len(odds) - 1)], -CERTAIN).sum(axis=1)
    change = np.abs(off)[:, None, None] / PITCH + np.abs(STRETCHES)[:, None] * 9 + np.abs(SAGS)
    worth -= change.ravel()
    return np.asarray(looks[int(worth.argmax())].clip(0, len(odds) - 1))


def _own_places(odds: Floats, common: NDArray[np.int64]) -> NDArray[np.int64]:
    """The best look of this line beside each common place."""
    options = np.stack([common - 1, common, common + 1]).clip(0, len(odds) - 1)
    return np.asarray(np.take_along_axis(options, odds[options].argmax(axis=0)[None], 0)[0])


def _offsets(
    there: Floats, places: NDArray[np.int64], heights: tuple[float, ...]
) -> tuple[Floats, Floats]:
    """By how many pixels characters are right of and below their looks (2, width), how surely."""
    beside = np.stack([places - 1, places, places + 1]).clip(0, there.shape[1] - 1)
    across = there[:, beside].max(axis=0)  # (3, width)
    right = (across * np.array([[-STEP], [0], [STEP]])).sum(axis=0) / (across.sum(axis=0) + 1e-6)
    tall = there[:, beside].max(axis=1) ** 2  # (heights, width)
    window = np.ones((1, min(9, tall.shape[1] | 1)), np.float32)
    tall = cv2.filter2D(tall.astype(np.float32), -1, window, borderType=cv2.BORDER_REFLECT)
    below = (tall * np.array(heights)[:, None]).sum(axis=0) / (tall.sum(axis=0) + 1e-6)
    offsets = np.stack([right, below]).astype(np.float32)
    return offsets, np.asarray(across.max(axis=0), dtype=np.float32)


def _fitted(to_page: Matrix, found: _Found) -> Matrix | None:
    """The homography from sheet to page by the places that are surely characters."""
    sure = found.sure > SURE
    if sure.sum() < 12:
        return None
    seen = cv2.perspectiveTransform(found.seen[sure][None], to_page)[0]
    size = float(np.linalg.norm(to_page[:2, 0] / to_page[2, 2])) * PITCH
    matrix, _ = cv2.findHomography(
        found.sheet[sure], np.asarray(seen, dtype=np.float64), cv2.RANSAC, max(1.0, 0.25 * size)
    )
    return None if matrix is None else np.asarray(matrix, dtype=np.float64)
