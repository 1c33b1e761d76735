"""Small pictures for the screen: paper sharp and small, photographs as photographs."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from extractors.reading.previews import webp
from tests.extractors.reading import papers


def _lossless(picture: bytes) -> bool:
    return picture[12:16] == b"VP8L"  # RFC 9649, section 2.6


def _opened(picture: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))


def test_a_page_of_text_keeps_its_letters_to_the_pixel() -> None:
    page = np.asarray(papers.letter_picture(dpi=72).convert("RGB"))
    picture = webp(page)
    assert _lossless(picture)
    assert int(np.abs(_opened(picture).astype(int) - page.astype(int)).max()) <= 8


def test_the_colour_of_a_stamp_is_kept() -> None:
    page = np.asarray(papers.letter_picture(dpi=72).convert("RGB")).copy()
    page[100:140, 100:200] = (40, 40, 200)
    red, _, blue = _opened(webp(page))[120, 150].astype(int)
    assert blue > red + 100


def test_a_photograph_stays_small() -> None:
    shade = np.linspace(30, 230, 1000 * 700).reshape(1000, 700)
    grain = np.random.default_rng(1).normal(0, 6, shade.shape)
    picture = webp((shade + grain).clip(0, 255).astype(np.uint8))
    assert not _lossless(picture)
    assert len(picture) < 150_000


def test_a_preview_is_turned_and_made_small() -> None:
    page = np.full((2000, 3000), 255, np.uint8)
    page[:100, :100] = 0  # top left; after a quarter turn clockwise top right
    turned = _opened(webp(page, 90))
    assert turned.shape[:2] == (1000, 667)
    assert turned[10, 650].max() < 40 and turned[10, 10].min() > 215
