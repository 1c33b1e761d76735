"""Pictures come out in the proportions of the paper."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from extractors.reading import media
from extractors.reading.images import Pictures


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
