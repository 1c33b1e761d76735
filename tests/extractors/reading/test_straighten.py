"""Page pictures are made ready: large letters smaller, small ones left, every point led back."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from extractors.reading.straighten import LEAST_DPI, LEAST_LETTER, prepare

Gray = NDArray[np.uint8]
LINES = [f"de vreemdeling heeft op {day} maart verzocht" for day in range(10, 20)]


def _page(letter: float, rows: int = 3508, columns: int = 2480) -> tuple[Gray, tuple[int, int]]:
    """A page whose small letters are `letter` pixels high; and where its first line begins."""
    page = np.full((rows, columns), 255, np.uint8)
    begin = (200, 600)
    for number, line in enumerate(LINES):
        place = (begin[0], begin[1] + round(number * letter * 3))
        font, size = cv2.FONT_HERSHEY_SIMPLEX, letter / 16
        cv2.putText(page, line, place, font, size, 0, max(1, round(letter / 9)))
    return page, begin


@pytest.mark.parametrize(("dpi", "letter"), [(300, 24), (600, 48)])
def test_a_scan_with_large_letters_is_made_smaller(dpi: int, letter: float) -> None:
    ready = prepare(_page(letter)[0], dpi, photo=False)
    assert 300 * LEAST_LETTER / 24 <= ready.dpi < 250


@pytest.mark.parametrize("letter", [12.0, 16.0])
def test_a_scan_with_small_print_keeps_its_size(letter: float) -> None:
    assert prepare(_page(letter)[0], 300, photo=False).dpi == 300


def test_small_print_beside_large_letters_is_not_lost() -> None:
    page, _ = _page(40)
    small, _ = _page(15)
    page[1900:2600] = small[500:1200]
    assert prepare(page, 300, photo=False).dpi >= LEAST_DPI


def test_a_scan_with_few_letters_keeps_its_size() -> None:
    page = np.full((3508, 2480), 255, np.uint8)
    cv2.putText(page, "BIJLAGE 4", (400, 1700), cv2.FONT_HERSHEY_SIMPLEX, 6.0, 0, 12)
    assert prepare(page, 300, photo=False).dpi == 300


def test_what_is_found_on_the_smaller_picture_is_led_back_to_its_place_on_the_page() -> None:
    page, begin = _page(24)
    ready = prepare(page, 300, photo=False)
    first = np.argwhere(ready.gray < 128)
    leftmost = first[first[:, 1].argmin()]
    back = ready.pieces[0].back @ [leftmost[1], leftmost[0], 1.0]
    assert abs(back[0] - begin[0]) < 8
    assert begin[1] - 60 < back[1] < begin[1] + 30 * 24
