"""Read the characters of an aligned strip: several looks, then a vote by check digits.

Every look differs a little in place, sharpness or binarisation; their geometric mean is taken, so
that one look alone, which sees something else, does not count for much.
What may stand at a place of a known format (no digit in a name) counts as evidence, not as law: a
digit that is plainly there stays. `voting.py` then settles places on which the looks disagree. A
place on which nothing is settled is read as `?`, which no check digit ever proves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.mrz.aligning import line_image
from extractors.mrz.doubts import doubtful_fields
from extractors.mrz.formats import Format, format_of
from extractors.mrz.guesses import Guess
from extractors.mrz.labels import NOTHING, PITCH, STEP, SYMBOLS, WIDTH
from extractors.mrz.model import look
from extractors.mrz.straighten import Floats, Gray
from extractors.mrz.voting import settled

MARGIN = 2 * PITCH + 2  # pixels; puts every character's middle on a look
PROPORTIONS = (0.8, 0.9, 1.0, 1.12, 1.25)  # heights of a character over its seen width
HEIGHTS = (-1.5, 0.0, 1.5)  # pixels by which the looks are off the line
UNLIKELY = 0.02  # weight of a character that may not stand at its place
UNREADABLE = "?"
DISSENT = 0.001  # chance below which no look may push a character that others see
LEAST_KINDS = 8  # of characters in a strip; the poorest has two dates, a country and a name
LEAST = 0.3  # chance below which a character is not named


@dataclass(frozen=True, slots=True)
class Read:
    """`lines` as read; `chances`: of each character named, (lines, width); `seen`: the mean
    probability that any character stands at the places; `doubtful`: fields, see doubts.py.
    """

    lines: tuple[str, ...]
    chances: Floats
    seen: float
    form: Format | None
    doubtful: tuple[str, ...] = ()

    @property
    def confidence(self) -> float:
        return float(self.chances.mean())


def proportioned(gray: Gray, guess: Guess) -> Guess:
    """The aligned strip on a sheet on which its characters look most like characters.

    Lines are printed nearer to one another than ICAO says, and a camera that looks from above or
    below sees characters lower than they are: how high they are is not known from the lines.
    """
    straight = guess.as_tall_as_wide()
    options = [straight.flattened(by) for by in PROPORTIONS]
    clear = [_plain_look(gray, option)[..., :NOTHING].max(axis=-1).mean() for option in options]
    return options[int(np.argmax(clear))]


def there(gray: Gray, guess: Guess) -> float:
    """The mean chance that characters stand at the places of an aligned strip: one plain look."""
    return float(1 - _plain_look(gray, guess)[..., NOTHING].mean())


def legible(gray: Gray, guess: Guess) -> float:
    """The mean chance of the likeliest character at the places of an aligned strip in one plain
    look; 0 for a pattern, that repeats a few "characters" over and over.
    """
    named = _named(_plain_look(gray, guess))
    kinds = np.unique(named.argmax(axis=-1))
    return float(named.max(axis=-1).mean()) if len(kinds) >= LEAST_KINDS else 0.0


def _plain_look(gray: Gray, guess: Guess) -> Floats:
    """(lines, width, CLASSES): the chances at the places of an aligned strip."""
    straight = [line_image(gray, guess, line, MARGIN) for line in range(guess.lines)]
    return np.asarray(look(np.stack(straight))[:, _at(guess.width)])


def read(gray: Gray, guess: Guess) -> Read:
    """Read an aligned strip of `guess.lines` lines of `guess.width` characters."""
    looks = _looks(gray, guess)
    mean = looks.mean(axis=0)
    seen = float(1 - mean[..., NOTHING].mean())
    chances = _agreed(looks)
    form = format_of(_lines(chances))
    doubtful: tuple[str, ...] = ()
    if form is not None:
        allowed = _allowed(form)
        chances = _scaled(chances * allowed)
        each = _named(looks) * allowed
        seen_so, chances = chances, settled(form, chances, each.argmax(axis=-1))
        doubtful = doubtful_fields(form, _lines(chances), seen_so)
    lines = _lines(chances)
    best = chances.max(axis=-1) * (1 - mean[..., NOTHING])
    named = tuple(
        "".join(c if p >= LEAST else UNREADABLE for c, p in zip(line, row, strict=True))
        for line, row in zip(lines, chances.max(axis=-1), strict=True)
    )
    return Read(named, best, seen, form, doubtful)


def _looks(gray: Gray, guess: Guess) -> Floats:
    """(looks, lines, width, CLASSES): the chances seen in each of several pictures."""
    images = []
    for line in range(guess.lines):
        for height in HEIGHTS:
            for aside in (-1, 1) if height else (0,):
                images.append(line_image(gray, guess, line, MARGIN, height, aside))
        straight = line_image(gray, guess, line, MARGIN)
        images += [_sharper(straight), _harder(straight)]
    chances = look(np.stack(images))
    by_line = chances[:, _at(guess.width)].reshape(guess.lines, -1, guess.width, chances.shape[-1])
    return np.asarray(by_line.transpose(1, 0, 2, 3))


def _at(width: int) -> NDArray[np.int64]:
    """The looks of a line image that have the middle of a character."""
    first = (MARGIN - WIDTH // 2) // STEP
    return np.asarray(first + np.arange(width) * (PITCH // STEP), dtype=np.int64)


def _sharper(ink: Floats) -> Floats:
    """With the blur of a poor lens undone in part."""
    soft = cv2.GaussianBlur(ink, (0, 0), 1.5)
    return np.asarray((ink * 1.9 - soft * 0.9).clip(0, 1.2), dtype=np.float32)


def _harder(ink: Floats) -> Floats:
    """Nearly black and white."""
    return np.asarray(((ink - 0.4) * 2.5 + 0.4).clip(0, 1), dtype=np.float32)


def _named(chances: Floats) -> Floats:
    """The chances of the characters alone, adding up to 1."""
    return _scaled(chances[..., :NOTHING] + 1e-6)


def _agreed(looks: Floats) -> Floats:
    """What the looks say together: the geometric mean of the chances of each character."""
    logs = np.log(looks[..., :NOTHING].clip(DISSENT, 1)).mean(axis=0)
    return _scaled(np.exp(logs - logs.max(axis=-1, keepdims=True)))


def _scaled(chances: Floats) -> Floats:
    return np.asarray(chances / chances.sum(axis=-1, keepdims=True), dtype=np.float32)


def _lines(chances: Floats) -> list[str]:
    return ["".join(SYMBOLS[k] for k in row) for row in chances.argmax(axis=-1)]


@lru_cache(maxsize=16)
def _allowed(form: Format) -> Floats:
    """(lines, width, symbols): 1 where a character may stand, UNLIKELY elsewhere."""
    weights = np.full((form.lines, form.width, len(SYMBOLS)), UNLIKELY, np.float32)
    for line in range(form.lines):
        for column in range(form.width):
            admits = form.characters_at(line, column).admits
            for index, symbol in enumerate(SYMBOLS):
                if admits(symbol):
                    weights[line, column, index] = 1.0
    # A digit's place may hold the filler where its field is empty.
    for check in form.checks:
        row, column = check.digit.places()[0]
        if check.empty_allowed or (form.number_continues and check.name == "document_number"):
            weights[row, column, SYMBOLS.index("<")] = 1.0
    return weights
