"""Strips in OCR-B ink on paper, before anything happens to them.

The glyphs come from Debian's package fonts-ocr-b (Norbert Schwarz and Matthew Skala).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from extractors.mrz.straighten import Floats, Matrix

FONT_FOLDER = Path("/usr/share/fonts/opentype/ocr-b")
FACES = ("OCRB.otf", "OCRBS.otf", "OCRBL.otf")  # round and sharp ends, oblique
ADVANCE = 0.72298  # of the font size, from character to character
MIDDLE = 0.62  # of the font size below the top of the text box: the middle of the capitals
LINE_SPACING = 2.5  # pitches: 6.35 mm over 2.54 mm (ICAO Doc 9303 part 3, figures 3 and 4)


@dataclass(frozen=True, slots=True)
class Print:
    """`ink`: float32 (rows, columns), 1 where ink lies. Character `i` of line `k` has its middle
    at `(left + i * pitch, tops[k])`, in pixels.
    """

    ink: Floats
    pitch: float
    left: float
    middles: tuple[float, ...]

    def line_matrix(self, line: int, pitch: float, x: float, y: float) -> Matrix:
        """From a line image with that pitch, first character's middle at (x, y), to the print."""
        scale = self.pitch / pitch
        return np.array(
            [
                [scale, 0, self.left - x * scale],
                [0, scale, self.middles[line] - y * scale],
                [0, 0, 1],
            ]
        )


def printed(
    lines: list[str],
    pitch: float = 32.0,
    face: str = FACES[0],
    weight: float = 0.0,
    spacing: float = LINE_SPACING,
    margin: float = 3.0,
    size: float = 1.0,
) -> Print:
    """Print lines with `pitch` pixels per character.

    `weight` thickens (> 0) or thins (< 0) strokes by that many hundredths of the pitch; `spacing`
    and `margin` in pitches; `size` makes characters bigger or smaller than the pitch asks for.
    Raises OSError when the font package is not installed.
    """
    points = pitch / ADVANCE * size
    font = _font(face, round(points * 64))
    left = margin * pitch
    tops = [(margin + index * spacing) * pitch for index in range(len(lines))]
    width = round((len(lines[0]) - 1 + 2 * margin) * pitch)
    height = round((2 * margin + (len(lines) - 1) * spacing) * pitch)
    image = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(image)
    for line, middle in zip(lines, tops, strict=True):
        for place, character in enumerate(line):
            at = (left + place * pitch - ADVANCE * points / 2, middle - MIDDLE * points)
            draw.text(at, character, font=font, fill=255)
    ink = np.asarray(image, dtype=np.float32) / 255
    if weight:
        sigma = pitch * 0.05
        level = 0.5 - weight / 100 * pitch * 0.4 / sigma
        ink = np.clip((cv2.GaussianBlur(ink, (0, 0), sigma) - level) * 4 + 0.5, 0, 1)
    return Print(np.asarray(ink, dtype=np.float32), pitch, left, tuple(tops))


@lru_cache(maxsize=64)
def _font(face: str, size64: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT_FOLDER / face), size64 / 64)
