"""Read the characters of an aligned strip: ten looks, then a vote by check digits.

Two networks look at five pictures of each line, that differ a little in place, sharpness or
binarisation; the geometric mean of the looks is taken, so that one look alone, which sees something
else, does not count for much. What may stand at a place (`expecting.py`) counts as evidence, not
as law. `voting.py` then settles places on which the looks disagree. A place on which nothing is
settled is read as `?`, which no check digit ever proves.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from extractors.mrz.aligning import line_image
from extractors.mrz.doubts import doubtful_fields
from extractors.mrz.expecting import expected
from extractors.mrz.formats import Format, format_of
from extractors.mrz.guesses import Guess
from extractors.mrz.labels import NOTHING, SYMBOLS, at_characters
from extractors.mrz.levelling import levelled
from extractors.mrz.model import NETWORKS, look
from extractors.mrz.straighten import Floats, Gray
from extractors.mrz.voting import settled

PROPORTIONS = (0.8, 0.9, 1.0, 1.12, 1.25)  # heights of a character over its seen width
# Pixels by which looks are too low and too far to the right.
ASIDE = ((-1.0, -0.7), (1.0, 0.7))
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


@dataclass(frozen=True, slots=True)
class Sight:
    """What one plain look shows. `there`: the mean chance that characters stand at the places;
    `legible`: that of the likeliest character, were there one, but 0 for a pattern, that repeats a
    few "characters" over and over; `lines`: the likeliest.
    """

    there: float
    legible: float
    lines: tuple[str, ...]


def at_first_sight(gray: Gray, guess: Guess) -> Sight:
    """One plain look at an aligned strip."""
    seen = _plain_look(gray, guess)
    lines = tuple(_lines(seen[..., :NOTHING]))
    kinds = len(set("".join(lines)))
    legible = float(_named(seen).max(axis=-1).mean()) if kinds >= LEAST_KINDS else 0.0
    return Sight(float(1 - seen[..., NOTHING].mean()), legible, lines)


def _plain_look(gray: Gray, guess: Guess) -> Floats:
    """(lines, width, CLASSES): the chances at the places of an aligned strip."""
    margin, places = at_characters(guess.width)
    straight = [line_image(gray, guess, line, margin) for line in range(guess.lines)]
    return np.asarray(look(np.stack(straight), at=places))


def read(gray: Gray, guess: Guess) -> Read:
    """Read an aligned strip of `guess.lines` lines of `guess.width` characters."""
    looks = _looks(gray, guess)
    mean = looks.mean(axis=0)
    seen = float(1 - mean[..., NOTHING].mean())
    chances = _agreed(looks)
    form = format_of(_lines(chances))
    doubtful: tuple[str, ...] = ()
    if form is not None:
        allowed = expected(form, chances)
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
    """(looks, lines, width, CLASSES): the chances that each network sees in several pictures."""
    margin, places = at_characters(guess.width)
    by_line = []
    for line, level in enumerate(levelled(gray, guess)):
        images = [line_image(gray, level, line, margin, down, aside) for down, aside in ASIDE]
        straight = line_image(gray, level, line, margin)
        images += [straight, sharper(straight), _harder(straight)]
        seen = [look(np.stack(images), network, places) for network in NETWORKS]
        by_line.append(np.concatenate(seen))
    return np.stack(by_line, axis=1)


def sharper(ink: Floats) -> Floats:
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
