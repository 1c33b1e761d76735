"""Looks at characters of lines that lie straight, as the reader sees them when a strip is read.

Print as telephones and offices see it, from 7 pixels a character; every line is straightened three
times, each time a little otherwise, and seen a pixel off the middle at most. A degraded picture
costs more to draw than to learn from, so each is used well.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.labels import HEIGHT, NOTHING, PITCH, SYMBOLS, WIDTH
from extractors.mrz.reading import sharper
from extractors.mrz.straighten import Gray, Matrix, normalised, warped
from extractors.mrz.training.degrading import Strength
from extractors.mrz.training.looks import (
    MARGIN,
    Looks,
    cut,
    elsewhere,
    joined,
    line_width,
    pictured,
)
from extractors.mrz.training.rendering import FACES, LINE_SPACING, Print, printed
from extractors.mrz.training.specimens import soup

TIMES = 3  # a line is straightened
MILDER = Strength(
    pattern=20.0,
    blur=0.14,
    motion=0.22,
    noise=10.0,
    shadow=0.5,
    glare=0.75,
    jpeg=45,
    keystone=0.06,
    binary=0.05,
)
MILD = 0.75  # share of the pictures that are no worse than that
SHARPENED = 0.15  # share of lines whose blur is undone in part, as reading does
DRAWN = 26.0  # pixels per character of the print before it is photographed


def straight_looks(strips: int, seed: int) -> Looks:
    """Looks at so many strips of two lines of 44 characters, drawn evenly over the characters."""
    rng = np.random.default_rng(seed)
    return joined([_looks_at(soup(2, 44, rng), rng) for _ in range(strips)])


def _looks_at(lines: list[str], rng: np.random.Generator) -> Looks:
    """Every character `TIMES` times, and a few looks beside them and elsewhere."""
    picture, print_, to_picture = _picture(lines, rng)
    images: list[NDArray[np.uint8]] = []
    answers: list[int] = []
    for index, line in enumerate(lines):
        to_line = to_picture @ print_.line_matrix(index, PITCH, MARGIN, (HEIGHT - 1) / 2)
        for _ in range(TIMES):
            ink = _straightened(picture, to_line, line_width(line), rng)
            offs = rng.choice([-1, 0, 1], size=len(line), p=[0.2, 0.6, 0.2])
            middles = MARGIN + np.arange(len(line)) * PITCH + offs
            images += [cut(ink, int(x)) for x in middles]
            answers += [SYMBOLS.index(character) for character in line]
            beside = rng.choice([-1, 1], size=3) * rng.integers(6, PITCH // 2 + 1, 3)
            at = MARGIN + rng.integers(0, len(line), 3) * PITCH + beside
            images += [cut(ink, int(x)) for x in at]
            answers += [NOTHING] * 3
        blank = elsewhere(picture, print_, to_picture, index, line, rng)
        images += [cut(blank, int(x)) for x in rng.integers(WIDTH, line_width(line) - WIDTH, 4)]
        answers += [NOTHING] * 4
    return Looks(np.stack(images), np.array(answers))


def _picture(lines: list[str], rng: np.random.Generator) -> tuple[Gray, Print, Matrix]:
    """A degraded picture of the strip, the print it was made of, and the way from print to it."""
    strength = MILDER if rng.random() < MILD else Strength()
    print_ = printed(
        lines,
        DRAWN,
        FACES[int(rng.choice(len(FACES), p=[0.47, 0.47, 0.06]))],
        weight=float(rng.uniform(-2, 1.8)),
        spacing=float(rng.uniform(1.45, 2.5)) if rng.random() < 0.5 else LINE_SPACING,
        size=float(rng.normal(1, 0.02)),
    )
    pitch = float(np.exp(rng.uniform(np.log(7), np.log(24))))
    seen, to_picture = pictured(print_, pitch, float(rng.normal(0, 7)), rng, strength)
    return seen, print_, to_picture


def _straightened(
    picture: Gray, to_line: Matrix, width: int, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """The line image, with what levelling leaves: part of a pixel aside, more up, down and high."""
    ink = normalised(warped(picture, to_line @ _jitter(rng, width), width))
    if rng.random() < SHARPENED:
        ink = sharper(ink)
    return (ink * 200).astype(np.uint8)


def _jitter(rng: np.random.Generator, width: int) -> Matrix:
    up, right = rng.normal(0, 0.8), rng.normal(0, 0.6)
    high, slope, slant = rng.normal(1, 0.06), rng.normal(0, 0.0018), rng.normal(0, 0.04)
    x, y = (width - 1) / 2, (HEIGHT - 1) / 2
    to_middle = np.array([[1, 0, -x], [0, 1, -y], [0, 0, 1]], dtype=np.float64)
    change = np.array([[1, slant, x + right], [slope, high, y + up], [0, 0, 1]], dtype=np.float64)
    return np.asarray(change @ to_middle)
