"""Strips found and read on photos of invented documents, and pages on which nothing is found.

The photos are drawn from seeds by the module that also draws those of the score
(`python -m extractors.mrz.training --score`); the fonts are those of the package fonts-ocr-b.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from extractors.mrz.finding import find_strips
from extractors.mrz.formats import FORMATS, FRENCH_ID, MRV_B, TD1, TD2, TD3, Format
from extractors.mrz.parse import parse_strip
from extractors.mrz.straighten import Gray
from extractors.mrz.training.degrading import Strength
from extractors.mrz.training.documents import BUSY_PAPER, Photo, misprinted, photo_of
from extractors.mrz.training.pages import PAGES
from extractors.mrz.training.rendering import FONT_FOLDER
from extractors.mrz.training.specimens import valid
from tests.extractors.mrz.specimens import SPECIMENS

pytestmark = pytest.mark.skipif(
    not FONT_FOLDER.is_dir(), reason="the package fonts-ocr-b is not installed"
)

CLEAR = Strength(
    pattern=6, blur=0.04, motion=0, noise=3, shadow=0.1, glare=0, jpeg=85, keystone=0.01, binary=0
)


def _photo(form: Format, seed: int, lines: tuple[str, ...] = (), **given: Any) -> Photo:
    """A telephone photo; the lines are drawn from the seed when they are not given."""
    rng = np.random.default_rng(seed)
    return photo_of(form, list(lines) or valid(form, rng), rng, **given)


def _lines(gray: Gray) -> list[tuple[str, ...]]:
    return [strip.lines for strip in find_strips(gray, 1)]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_specimen_of_every_format_is_read_from_a_photo(form: Format) -> None:
    lines = SPECIMENS[form.name]
    (strip,) = find_strips(_photo(form, 11, lines, pitch=14).gray, 1)
    assert strip.lines == lines
    assert parse_strip(strip).failing == ()


@pytest.mark.parametrize("form", [TD3, TD1, FRENCH_ID], ids=lambda form: form.name)
@pytest.mark.parametrize("spacing", [2.5, 1.67])
def test_on_a_clear_picture_the_strip_is_proved(form: Format, spacing: float) -> None:
    lines = SPECIMENS[form.name]
    photo = _photo(form, 12, lines, pitch=16, spacing=spacing, quarter=0, strength=CLEAR)
    (strip,) = find_strips(photo.gray, 1)
    assert strip.lines == lines
    assert parse_strip(strip).proved


@pytest.mark.parametrize("quarter", [0, 1, 2, 3])
def test_a_strip_is_read_whichever_way_the_photo_lies(quarter: int) -> None:
    photo = _photo(TD3, 21 + quarter, pitch=13, quarter=quarter, tilt=4)
    assert _lines(photo.gray) == [photo.lines]


@pytest.mark.parametrize("tilt", [-15, -7, 9, 15])
def test_a_tilted_strip_is_read(tilt: float) -> None:
    photo = _photo(TD2, 31, pitch=13, quarter=0, tilt=tilt)
    assert _lines(photo.gray) == [photo.lines]


def test_the_box_holds_the_print() -> None:
    photo = _photo(TD1, 41, pitch=14)
    (strip,) = find_strips(photo.gray, 7)
    rows, columns = photo.gray.shape
    ends = photo.ends.reshape(-1, 2) / [columns, rows]
    assert strip.page == 7
    assert strip.box.left <= ends[:, 0].min() <= ends[:, 0].max() <= strip.box.right
    assert strip.box.top <= ends[:, 1].min() <= ends[:, 1].max() <= strip.box.bottom
    area = (strip.box.right - strip.box.left) * (strip.box.bottom - strip.box.top)
    print_area = np.prod(ends.max(axis=0) - ends.min(axis=0))
    assert area < 1.6 * print_area


def test_a_strip_on_a_big_photo_is_read_and_its_box_lies_on_the_big_photo() -> None:
    photo = _photo(TD1, 43, pitch=44, quarter=1, strength=CLEAR)
    (strip,) = find_strips(photo.gray, 1)
    rows, columns = photo.gray.shape
    ends = photo.ends.reshape(-1, 2) / [columns, rows]
    assert strip.lines == photo.lines
    assert strip.box.left <= ends[:, 0].min() <= ends[:, 0].max() <= strip.box.right
    assert strip.box.top <= ends[:, 1].min() <= ends[:, 1].max() <= strip.box.bottom


def test_glare_and_shadow_leave_the_strip_readable() -> None:
    photo = _photo(TD3, 51, pitch=15, quarter=0)
    rows, columns = photo.gray.shape
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    (left, top), (right, bottom) = photo.ends[0, 0], photo.ends[1, 1]
    spot = ((x - (left + right) / 2) / 90) ** 2 + ((y - (top + bottom) / 2) / 60) ** 2
    glare = photo.gray + (255 - photo.gray) * np.exp(-spot) * 0.6
    shadow = glare * np.where(x < left + (right - left) / 3, 0.55, 1)
    assert _lines(shadow.astype(np.uint8)) == [photo.lines]


def test_a_strip_on_busy_paper_is_read() -> None:
    rng = np.random.default_rng(61)
    photo = photo_of(TD3, valid(TD3, rng), rng, pitch=15, strength=BUSY_PAPER)
    assert _lines(photo.gray) == [photo.lines]


@pytest.mark.parametrize("form", [TD3, TD1, MRV_B, FRENCH_ID], ids=lambda form: form.name)
def test_a_misprinted_strip_is_found_and_its_failing_field_named(form: Format) -> None:
    rng = np.random.default_rng(71)
    lines, failing = misprinted(form, valid(form, rng), rng)
    photo = photo_of(form, lines, rng, pitch=14)
    (strip,) = find_strips(photo.gray, 1)
    parsed = parse_strip(strip)
    assert strip.lines == tuple(lines)
    assert not parsed.proved
    assert failing in parsed.failing


def test_two_documents_on_one_photo_give_two_strips() -> None:
    one, other = (_photo(TD1, seed, pitch=12, quarter=0, tilt=2) for seed in (81, 82))
    width = max(one.gray.shape[1], other.gray.shape[1])
    both = np.concatenate(
        [
            cv2.copyMakeBorder(
                photo.gray, 0, 0, 0, width - photo.gray.shape[1], cv2.BORDER_REPLICATE
            )
            for photo in (one, other)
        ]
    )
    assert set(_lines(np.asarray(both, dtype=np.uint8))) == {one.lines, other.lines}


@pytest.mark.parametrize("name", PAGES)
def test_no_strip_is_invented(name: str) -> None:
    assert find_strips(PAGES[name](np.random.default_rng(91)), 1) == []


def test_a_document_whose_strip_is_cut_off_has_none() -> None:
    photo = _photo(TD3, 95, pitch=14, quarter=0, tilt=0, strength=replace(BUSY_PAPER, keystone=0))
    top = int(photo.ends[..., 1].min() - 1.5 * photo.pitch)
    assert find_strips(np.ascontiguousarray(photo.gray[:top]), 1) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 4000), (30, 30), (3000, 2)])
def test_pictures_too_small_for_a_strip_are_done_at_once(shape: tuple[int, int]) -> None:
    assert find_strips(np.full(shape, 200, np.uint8), 1) == []
