"""A laid-out text page as a picture, from its words and boxes alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from extractors.model import Word
from extractors.reading.text_layout import HEIGHT, SIZE, WIDTH, font


def drawn(words: Sequence[Word], dpi: float) -> NDArray[np.uint8]:
    """Gray picture (rows, columns) of an A4 page with the words where `text_layout` put them."""
    scale = dpi / 72
    picture = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    pen = ImageDraw.Draw(picture)
    letters = font(SIZE * scale)
    for word in words:
        place = (word.box.left * picture.width, word.box.top * picture.height)
        pen.text(place, word.text, fill=0, font=letters)
    return np.asarray(picture, dtype=np.uint8)
