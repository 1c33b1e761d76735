"""Looks at degraded strips: what the model sees at and beside each character, with the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.mrz.labels import HEIGHT, NOTHING, PITCH, SYMBOLS, WIDTH
from extractors.mrz.straighten import Gray, Matrix, normalised, warped
from extractors.mrz.training.degrading import Strength, keystone, on_paper, photographed
from extractors.mrz.training.rendering import FACES, LINE_SPACING, Print, printed
from extractors.mrz.training.specimens import soup

MARGIN = 2 * PITCH  # pixels of the line image left of the first character's middle
SLACK = 3  # pixels by which a character may be off the middle and must still be known
BESIDE = 5  # pixels from which the answer is "nothing here"


@dataclass(frozen=True, slots=True)
class Looks:
    """`images`: uint8 (n, HEIGHT, WIDTH), ink times 200; `answers`: int64 (n,) of labels.py."""

    images: NDArray[np.uint8]
    answers: NDArray[np.int64]


def strip_picture(
    lines: list[str], rng: np.random.Generator, strength: Strength
) -> tuple[Gray, Print, Matrix]:
    """A degraded picture of the strip, the print it was made of, and the way from print to it."""
    face = FACES[int(rng.choice(len(FACES), p=[0.6, 0.3, 0.1]))]
    print_ = printed(
        lines,
        32.0,
        face,
        weight=float(rng.uniform(-2.4, 1.8)),
        spacing=float(rng.uniform(1.6, 3.0)) if rng.random() < 0.3 else LINE_SPACING,
    )
    pitch = float(np.exp(rng.uniform(np.log(6.5), np.log(30))))
    seen, to_picture = pictured(print_, pitch, float(rng.normal(0, 6)), rng, strength)
    return seen, print_, to_picture


def pictured(
    print_: Print, pitch: float, turn: float, rng: np.random.Generator, strength: Strength
) -> tuple[Gray, Matrix]:
    """A degraded picture with `pitch` pixels per character, turned by `turn` degrees, and the way
    from the print to it.
    """
    rows, columns = print_.ink.shape
    to_picture = keystone(columns, rows, pitch / print_.pitch, turn, rng, strength.keystone)
    corners = np.array([[[0, 0], [columns, 0], [columns, rows], [0, rows]]], dtype=np.float64)
    size = np.ceil(cv2.perspectiveTransform(corners, to_picture)[0].max(axis=0)).astype(int)
    paper = on_paper(print_.ink, print_.pitch, rng, strength)
    soft = cv2.GaussianBlur(paper, (0, 0), max(0.3, 0.45 * print_.pitch / pitch))
    picture = cv2.warpPerspective(
        soft, to_picture, (int(size[0]), int(size[1])), borderMode=cv2.BORDER_REPLICATE
    )
    seen = photographed(np.asarray(picture, dtype=np.float32), pitch, rng, strength)
    return seen, to_picture


def looks_at(lines: list[str], rng: np.random.Generator, strength: Strength) -> Looks:
    """Every character of a strip once, off the middle by chance, and about a third beside them."""
    picture, print_, to_picture = strip_picture(lines, rng, strength)
    images, answers = [], []
    for index, line in enumerate(lines):
        matrix = print_.line_matrix(index, PITCH, MARGIN, (HEIGHT - 1) / 2)
        straight = warped(picture, to_picture @ matrix @ _jitter(rng), line_width(line))
        ink = (normalised(straight) * 200).astype(np.uint8)
        for place, character in enumerate(line):
            off = int(rng.integers(-SLACK, SLACK + 1))
            images.append(cut(ink, MARGIN + place * PITCH + off))
            answers.append(SYMBOLS.index(character))
            if rng.random() < 0.3:
                off = int(rng.choice([-1, 1])) * int(rng.integers(BESIDE, PITCH // 2 + 1))
                images.append(cut(ink, MARGIN + place * PITCH + off))
                answers.append(NOTHING)
        blank, count = elsewhere(picture, print_, to_picture, index, line, rng), 6
        images += [cut(blank, int(x)) for x in rng.integers(WIDTH, line_width(line) - WIDTH, count)]
        answers += [NOTHING] * count
    return Looks(np.stack(images), np.array(answers))


def many_looks(strips: int, seed: int, strength: Strength | None = None) -> Looks:
    """Looks at so many strips of two lines of 44 characters, drawn evenly over the characters."""
    rng = np.random.default_rng(seed)
    return joined([looks_at(soup(2, 44, rng), rng, strength or Strength()) for _ in range(strips)])


def joined(parts: Sequence[Looks]) -> Looks:
    """All looks, in order."""
    return Looks(
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.answers for part in parts]),
    )


def line_width(line: str) -> int:
    return 2 * MARGIN + (len(line) - 1) * PITCH


def cut(ink: NDArray[np.uint8], middle: int) -> NDArray[np.uint8]:
    left = middle - WIDTH // 2
    return ink[:, left : left + WIDTH]


def _jitter(rng: np.random.Generator) -> Matrix:
    """What a not quite right straightening leaves: shift, scale, slope and slant."""
    up = rng.normal(0, 1.1)
    high, slope, slant = rng.normal(1, 0.07), rng.normal(0, 0.002), rng.normal(0, 0.05)
    middle = (HEIGHT - 1) / 2
    around = np.array([[1, 0, 0], [0, 1, middle], [0, 0, 1]], dtype=np.float64)
    back = np.array([[1, 0, 0], [0, 1, -middle], [0, 0, 1]], dtype=np.float64)
    change = np.array([[1, slant, 0], [slope, high, up], [0, 0, 1]], dtype=np.float64)
    return np.asarray(around @ change @ back)


def elsewhere(
    picture: Gray,
    print_: Print,
    to_picture: Matrix,
    index: int,
    line: str,
    rng: np.random.Generator,
) -> NDArray[np.uint8]:
    """The strip between two lines, half over and under the characters, or upside down."""
    matrix = print_.line_matrix(index, PITCH, MARGIN, (HEIGHT - 1) / 2)
    if rng.random() < 0.6:
        up = float(rng.choice([-1, 1]) * rng.uniform(0.55, 1.2)) * PITCH
        change = np.array([[1, 0, 0], [0, 1, up], [0, 0, 1]], dtype=np.float64)
    else:
        change = np.array([[-1, 0, line_width(line) - 1], [0, -1, HEIGHT - 1], [0, 0, 1.0]])
    straight = warped(picture, to_picture @ matrix @ change, line_width(line))
    return (normalised(straight) * 200).astype(np.uint8)
