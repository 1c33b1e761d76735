"""What hands leave on paper: signatures and stamps, drawn from a seed made of their own words."""

from __future__ import annotations

import random
import zlib
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Group, Path, Rect, String
from reportlab.lib import colors

from tests.samples.fonts import font


def scribble(name: str) -> Any:
    """A signature nobody can read; the same name always signs alike."""
    chance = random.Random(zlib.crc32(name.encode()))
    drawing = Drawing(130, 40)
    ink = colors.HexColor(chance.choice(["#1a237e", "#111111", "#0d47a1"]))
    path = Path(strokeColor=ink, strokeWidth=1.1, fillColor=None)
    x, y = 6.0, 18.0
    path.moveTo(x, y)
    for _ in range(chance.randint(5, 8)):
        step = chance.uniform(9, 18)
        tops = [chance.uniform(2, 38) for _ in range(2)]
        path.curveTo(
            x + step * 0.2, tops[0], x + step * 0.9, tops[1], x + step, chance.uniform(12, 22)
        )
        x += step
    path.curveTo(x + 8, 30, x - 40, 4, x + 10, 10)
    drawing.add(path)
    return drawing


def stamp(lines: tuple[str, ...], *, round_one: bool) -> Any:
    """An office stamp, slightly turned, in stamping ink."""
    chance = random.Random(zlib.crc32(" ".join(lines).encode()))
    ink = colors.HexColor(chance.choice(["#1b3fa0", "#8e1b1b", "#4a2a86"]))
    width = max(len(line) for line in lines) * 4.6 + 24
    height = 60.0 if round_one else 12.0 * len(lines) + 14
    group = Group()
    if round_one:
        middle = width / 2
        for radius in (height / 2 + 12, height / 2 + 8):
            group.add(
                Circle(middle, height / 2, radius, fillColor=None, strokeColor=ink, strokeWidth=1)
            )
    else:
        group.add(Rect(0, 0, width, height, fillColor=None, strokeColor=ink, strokeWidth=1.4))
    top = height / 2 + 6 * len(lines) - 9
    for i, line in enumerate(lines):
        group.add(
            String(width / 2, top - 12 * i, line, fontName=font("dejavu", "bold"), fontSize=7,
                   fillColor=ink, textAnchor="middle")
        )  # fmt: skip
    group.rotate(chance.uniform(-7, 7))
    drawing = Drawing(width + 30, height + 34)
    drawing.add(group)
    group.translate(10, 14)
    return drawing
