"""Pictures come out in the proportions of the paper."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from extractors.reading import media
from extractors.reading.images import Pictures
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from tests.extractors.reading import papers


def _fax(dpi: tuple[int, int]) -> bytes:
    stream = io.BytesIO()
    pixels = np.full((110, 200), 255, np.uint8)
    pixels[20:40, 50:90] = 0
    Image.fromarray(pixels).convert("1").save(stream, "TIFF", compression="group4", dpi=dpi)
    return stream.getvalue()


@pytest.mark.parametrize(("dpi", "rows"), [((204, 98), 229), ((204, 196), 110), ((0, 0), 110)])
def test_a_fax_of_standard_resolution_is_drawn_out(dpi: tuple[int, int], rows: int) -> None:
    frame = Pictures(_fax(dpi), media.TIFF).frame(1)
    assert frame.pixels.shape[:2] == (rows, 200)


def test_a_coarse_scan_is_read_and_not_turned() -> None:
    """Its letters are so low that the question which way is up gets a wrong answer."""
    coarse = papers.letter_picture(dpi=100)
    page = Image.new("L", (827, 1169), 255)
    page.paste(coarse, (0, 0))
    content = papers.picture_file(page, "PNG", dpi=(100, 100))
    (read_page,) = read(content, ReadOptions(previews=False)).pages
    assert read_page.turned == 0
    assert "De ambassade heeft het verzoek om een document niet beantwoord." in read_page.text
    first = next(word for word in read_page.words if word.text == "Betreft:")
    assert abs(first.box.left - 80 / 827) < 0.02
    assert abs(read_page.width - 595) < 1
