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
from extractors.mrz.guesses import WIDTHS, Guess
from extractors.mrz.labels import HEIGHT, NOTHING, PITCH, STEP, WIDTH
from extractors.mrz.model import look, middle_of
from extractors.mrz.straighten import Floats, Gray, Matrix, normalised, warped

FIRST_HEIGHTS = (-7.0, -3.5, 0.0, 3.5, 7.0)  # pixels of the line image
LATER_HEIGHTS = (-3.0, 0.0, 3.0)
STRETCHES = np.arange(-8, 9) * 0.01  # by which the pitch may differ from the guess
SHEARS = (-3, -2, -1, 0, 1, 2, 3)  # looks by which a line stands aside of the one above
SAGS = np.arange(-4, 5) * 0.3  # characters by which perspective moves the middle
CERTAIN = 4.0  # log odds beyond which more certainty does not count
LEAST_ROUNDS, MOST_ROUNDS = 3, 5
NEAR = 1.0  # characters of slack up to which a guess lies on print that was fitted before
NEARLY_ALL = 0.93  # mean chance of characters from which perspective is fitted as well
ENOUGH = (0.75, 0.85)  # mean chance after the first and later rounds worth going on from
DOUBTED = 1.5  # log odds a place must have to belong to the row rather than to what lies beside
SLIPPED = 2.0  # log odds by which a line must stand better one character aside
BESIDE = 12  # characters looked at beyond either end
GLIMPSED = 14  # characters of a line
SURE = 0.6  # probability that there is a character, to fit by it


def line_image(
    gray: Gray, guess: Guess, line: int, margin: float, height: float = 0.0, aside: float = 0.0
) -> Floats:
    """Ink of one line, (HEIGHT, columns), the first character's middle `margin` pixels from the
    left; looked at `height` pixels too low and `aside` pixels too far to the right.
    """
    down = guess.top(line) - (HEIGHT - 1) / 2 + height
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
    places = [_places(_centred(line[None]), GLIMPSED, 1.5 * PITCH, 1.0)[0] for line in odds]
    clear = [float(line[at].mean()) for line, at in zip(odds, places, strict=True)]
    return float(np.mean(clear[: guess.lines])), float(np.mean(clear[guess.lines :]))


def _moved_by(aside: float, down: float = 0.0) -> Matrix:
    return np.array([[1, 0, aside], [0, 1, down], [0, 0, 1]], dtype=np.float64)


def aligned(gray: Gray, guess: Guess) -> Guess | None:
    """The guess fitted to the print in a few rounds; None when there is too little to fit."""
    slack, near = guess.slack, guess.slack <= NEAR
    for number in range(MOST_ROUNDS):
        heights = FIRST_HEIGHTS if number == 0 and not near else LATER_HEIGHTS
        found = _characters(gray, guess, slack, heights)
        sure = float(found.sure.mean())
        fitted = _fitted(guess.to_page, found, sure > NEARLY_ALL)
        if fitted is None or sure < ENOUGH[min(number, 1)]:
            return None
        guess = replace(guess, to_page=fitted)
        if sure > NEARLY_ALL and number >= LEAST_ROUNDS - 1 - near:
            break
        slack = (guess.slack if number == 0 else 3.0) if guess.slack > 3 else min(guess.slack, 1.0)
    return guess


def whole(gray: Gray, guess: Guess) -> Guess:
    """The guess moved, or made wider, narrower, higher or lower, to where print begins and ends.

    A line of 44 may have been taken for one of 36, three lines for two, or a row for one that
    begins some characters later: of all layouts around the guess the one is taken with most print
    on its places. The same guess when it is that.
    """
    margin = BESIDE * PITCH + WIDTH // 2  # the look at 0 is at the first place beside
    lines = range(-1, guess.lines + 1)
    images = [line_image(gray, guess, line, margin) for line in lines]
    odds = _odds(look(np.stack(images)))[:, :: PITCH // STEP] - DOUBTED
    total = np.pad(odds.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    layouts = [
        (_sum(total, top, start, count, width), count, width, top, start)
        for count, widths in WIDTHS.items()
        for width in widths
        for top in range(len(odds) - count + 1)
        for start in range(odds.shape[1] - width + 1)
    ]
    _, count, width, top, start = max(layouts)
    right, down = start - BESIDE, top - 1
    slips = [_slip(odds[top + line], start, width) for line in range(count)]
    slant = round((slips[-1] - slips[0]) / (count - 1))
    right += slips[0]
    if (count, width, right, down, slant) == (guess.lines, guess.width, 0, 0, 0):
        return guess
    to_page = guess.to_page @ _moved_by(right * PITCH, guess.top(down))
    straight = np.array([[1, slant / guess.spacing, 0], [0, 1, 0], [0, 0, 1]], dtype=np.float64)
    return replace(guess, to_page=to_page @ straight, lines=count, width=width, slack=1.0)


def _slip(odds: Floats, start: int, width: int) -> int:
    """By how many characters this one line begins before (-) or after its places."""
    worth = {
        slip: float(odds[start + slip : start + slip + width].sum()) - abs(slip) * SLIPPED
        for slip in (0, -1, 1)
        if 0 <= start + slip <= len(odds) - width
    }
    return max(worth, key=lambda slip: worth[slip])


def _sum(total: Floats, top: int, left: int, rows: int, columns: int) -> float:
    """The sum over a rectangle, from the sums over all rectangles that begin at 0."""
    bottom, right = top + rows, left + columns
    inside = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    return float(inside)


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
    centred = _centred(odds)
    rows = _places(centred, guess.width, margin, slack)
    sheet, seen, sure = [], [], []
    for line in range(guess.lines):
        places = _own_places(centred[line], rows[line])
        offs, weights = _offsets(there[line], places, heights)
        x = middle_of(0) + STEP * places + offs[0] - margin
        y = guess.top(line) + offs[1]
        seen.append(np.stack([x, y], axis=1))
        columns = np.arange(guess.width) * PITCH
        sheet.append(np.stack([columns, np.full_like(columns, guess.top(line))], 1))
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
    edged = np.pad(odds, ((0, 0), (1, 1)), mode="edge")
    return np.asarray(edged[:, :-2] / 4 + odds / 2 + edged[:, 2:] / 4, dtype=np.float32)


def _places(odds: Floats, width: int, margin: float, slack: float) -> NDArray[np.int64]:
    """The looks (lines, width) at which evenly spaced rows of so many characters are likeliest.

    `odds`: (lines, looks); `margin` (pixels): where the first character would be. It may be `slack`
    characters off and the pitch a few hundredths; perspective may widen the spacing from one end
    to the other and push each line aside of the one above.
    """
    across = np.linspace(-1, 1, width)
    reach = PITCH * (width - 1) / 2
    rows = (reach * (1 + STRETCHES) * across[:, None]).T[:, None] + PITCH * SAGS[:, None] * (
        across**2 - 1 / 3
    )
    first = (margin + reach + rows.reshape(-1, width) - middle_of(0)) / STEP
    far = round(slack * PITCH / STEP)
    off = np.arange(-far - SHEARS[-1] * len(odds), far + SHEARS[-1] * len(odds) + 1)
    looks = np.rint(first[None] + off[:, None, None]).astype(np.int64)  # (off, shape, width)
    inside = (looks >= 0) & (looks < odds.shape[1])
    looks = looks.clip(0, odds.shape[1] - 1)
    worth = [np.where(inside, line[looks], -CERTAIN).sum(axis=2) for line in odds]
    change = (np.abs(STRETCHES)[:, None] * 9 + np.abs(SAGS)).ravel()
    best, chosen = -np.inf, (0, 0, 0)
    middle = (len(odds) - 1) / 2
    for shear in SHEARS if len(odds) > 1 else (0,):
        aside = [round((line - middle) * shear) for line in range(len(odds))]
        total = sum(np.roll(one, -by, axis=0) for one, by in zip(worth, aside, strict=True))
        total = total - change - np.abs(off)[:, None] * STEP / PITCH - abs(shear) / 2
        total[np.abs(off) > far] = -np.inf
        at = np.unravel_index(int(total.argmax()), total.shape)
        if total[at] > best:
            best, chosen = float(total[at]), (int(at[0]), int(at[1]), shear)
    start, shape, shear = chosen
    return np.stack(
        [looks[start + round((line - middle) * shear), shape] for line in range(len(odds))]
    )


def _own_places(odds: Floats, common: NDArray[np.int64]) -> NDArray[np.int64]:
    """The best look of this line beside each common place, the common one where all are as good.

    `odds`: centred, for where several looks are sure the middle one is right.
    """
    options = np.stack([common, common - 1, common + 1]).clip(0, len(odds) - 1)
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


def _fitted(to_page: Matrix, found: _Found, perspective: bool) -> Matrix | None:
    """From sheet to page by the places that are surely characters.

    Without `perspective` only an affine change: half a line says nothing about the vanishing point.
    """
    sure = found.sure > SURE
    if sure.sum() < 12:
        return None
    if not perspective:
        change, _ = cv2.estimateAffine2D(
            found.sheet[sure], found.seen[sure], ransacReprojThreshold=0.25 * PITCH
        )
        return None if change is None else np.asarray(to_page @ np.vstack([change, [0, 0, 1]]))
    seen = cv2.perspectiveTransform(found.seen[sure][None], to_page)[0]
    size = float(np.linalg.norm(to_page[:2, 0] / to_page[2, 2])) * PITCH
    matrix, _ = cv2.findHomography(
        found.sheet[sure], np.asarray(seen, dtype=np.float64), cv2.RANSAC, max(1.0, 0.25 * size)
    )
    return None if matrix is None else np.asarray(matrix, dtype=np.float64)
