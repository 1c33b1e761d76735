"""A line that the sheet leaves too high or aslant is laid where its characters are clearest."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from extractors.mrz.finding import read_either_way
from extractors.mrz.formats import TD3 as FORMAT
from extractors.mrz.guesses import Guess
from extractors.mrz.labels import PITCH
from extractors.mrz.levelling import levelled
from extractors.mrz.reading import read
from extractors.mrz.straighten import Matrix
from extractors.mrz.training.degrading import Strength
from extractors.mrz.training.documents import Photo, photo_of
from extractors.mrz.training.rendering import FONT_FOLDER
from tests.extractors.mrz.specimens import TD3

pytestmark = pytest.mark.skipif(
    not FONT_FOLDER.is_dir(), reason="the package fonts-ocr-b is not installed"
)

CLEAR = Strength(
    pattern=6, blur=0.04, motion=0, noise=3, shadow=0.1, glare=0, jpeg=85, keystone=0.01, binary=0
)
WIDTH = 44
SPACING = 2.5


def _photo() -> tuple[Photo, Guess]:
    """A clear photo of the specimen, and the guess that lies exactly on its print."""
    rng = np.random.default_rng(7)
    photo = photo_of(
        FORMAT, list(TD3), rng, pitch=10, quarter=0, tilt=0, spacing=SPACING, strength=CLEAR
    )
    right, down = (WIDTH - 1) * PITCH, SPACING * PITCH
    sheet = np.array([[0, 0], [right, 0], [0, down], [right, down]], dtype=np.float32)
    on_page = photo.ends.reshape(4, 2).astype(np.float32)
    to_page = np.asarray(cv2.getPerspectiveTransform(sheet, on_page), dtype=np.float64)
    return photo, Guess(to_page, 2, WIDTH, SPACING, 0.0, 0.0)


def _below(photo: Photo, guess: Guess, line: int) -> float:
    """By how many pixels of the page the middle of a line lies below its print."""
    middle = np.array([[[(WIDTH - 1) * PITCH / 2, guess.top(line)]]], dtype=np.float64)
    on_page = cv2.perspectiveTransform(middle, guess.to_page)[0, 0]
    return float(on_page[1] - photo.ends[line, :, 1].mean())


@pytest.mark.parametrize("down", [-2.0, 2.0])
@pytest.mark.parametrize("aslant", [-1.5, 1.5])
def test_a_line_too_high_or_aslant_is_laid_on_its_print(down: float, aslant: float) -> None:
    photo, guess = _photo()
    slope = 2 * aslant / ((WIDTH - 1) * PITCH)
    moved: Matrix = np.array([[1, 0, 0], [slope, 1, down - aslant], [0, 0, 1]])
    off = replace(guess, to_page=guess.to_page @ moved)
    for line, level in enumerate(levelled(photo.gray, off)):
        assert abs(_below(photo, level, line)) < abs(_below(photo, off, line))
        assert abs(_below(photo, level, line)) < 1
    assert read(photo.gray, off).lines == TD3


def test_each_line_is_moved_for_itself_and_none_to_the_side() -> None:
    photo, guess = _photo()
    one, other = levelled(photo.gray, guess)
    for level in (one, other):
        move = np.linalg.inv(guess.to_page) @ level.to_page
        assert np.allclose(move[0], [1, 0, 0], atol=1e-6)
        assert np.allclose(move[2], [0, 0, 1], atol=1e-6)


def test_print_on_which_a_guess_lies_upside_down_is_read_the_right_way_up() -> None:
    photo, guess = _photo()
    found = read_either_way(photo.gray, guess.turned())
    assert found is not None
    assert found[1].lines == TD3
