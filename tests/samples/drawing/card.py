"""Passport pages and cards: a portrait that shows nobody, labelled values, a strip in OCR-B.

The strip is a bitmap, because the OCR-B font has no outlines that a PDF writer here can embed; a
card is therefore never born digital, and its clean form is a perfect picture.
"""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from tests.samples.fonts import OCR_B, font, rich
from tests.samples.looks import LOOKS
from tests.samples.markup import Block, parse
from tests.samples.model import KeyStyle, Look, Sample

_PITCH = 2.54 * mm  # ten characters an inch, as ICAO 9303 part 3 prescribes
_SIZES = {44: (125.0, 88.0), 36: (105.0, 74.0), 30: (85.6, 54.0), 0: (125.0, 88.0)}  # millimetres


def draw_card(sample: Sample) -> bytes:
    """One PDF page: the card alone, or a photocopy of it on A4. Sides stand under one another."""
    look = LOOKS[sample.look]
    sides = _sides(parse(sample.text))
    strip = [row[0] for side in sides for b in side if b.kind == "mrz" for row in b.rows]
    width, height = (v * mm for v in _SIZES.get(max((len(s) for s in strip), default=0), _SIZES[0]))
    margin = 6 * mm
    copy = look.page == "copy"
    page = A4 if copy else (width + 2 * margin, len(sides) * (height + margin) + margin)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=page, invariant=1)
    top = page[1] - (35 * mm if copy else margin)
    left = 38 * mm if copy else margin
    for number, side in enumerate(sides):
        _side(canvas, look, sample, side, (left, top - height, width, height), first=number == 0)
        top -= height + margin
    canvas.save()
    return stream.getvalue()


def _sides(blocks: tuple[Block, ...]) -> list[list[Block]]:
    sides: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == "page":
            sides.append([])
        else:
            sides[-1].append(block)
    return sides


def _side(
    canvas: Any, look: Look, sample: Sample, blocks: list[Block],
    place: tuple[float, float, float, float], *, first: bool,
) -> None:  # fmt: skip
    left, bottom, width, height = place
    ink = colors.HexColor(look.colour)
    canvas.setFillColor(colors.Color(ink.red, ink.green, ink.blue, alpha=0.06))
    canvas.setStrokeColor(colors.HexColor("#999999"))
    canvas.roundRect(left, bottom, width, height, 6, fill=1)
    _guilloche(canvas, ink, place)
    top = bottom + height - 5 * mm
    if first and sample.head:
        name = font(look.font)
        big = ParagraphStyle(
            "big", fontName=name, fontSize=look.size + 2.5, leading=look.size + 3, textColor=ink
        )
        second = ParagraphStyle("second", parent=big, fontSize=look.size, alignment=2)
        room = width - 8 * mm
        _put(canvas, rich(f"**{sample.head[0]}**", name), big, (left + 4 * mm, top + 3 * mm, room))
        others = rich("  ".join(sample.head[1:]), name)
        _put(canvas, others, second, (left + 4 * mm, top - 2 * mm, room))
        top -= 7 * mm
    strips = [b for b in blocks if b.kind == "mrz"]
    inside = left + 4 * mm
    if any(b.kind == "photo" for b in blocks):
        _portrait(canvas, inside, top - 36 * mm * height / (88 * mm), 28 * mm * height / (88 * mm))
        inside += 32 * mm * height / (88 * mm)
    _values(canvas, look, blocks, (inside, top, left + width - inside - 3 * mm))
    if strips:
        lines = [row[0] for row in strips[0].rows]
        _strip(canvas, lines, (left + width / 2, bottom + 4 * mm))


def _guilloche(canvas: Any, ink: Any, place: tuple[float, float, float, float]) -> None:
    left, bottom, width, height = place
    canvas.setStrokeColor(colors.Color(ink.red, ink.green, ink.blue, alpha=0.18))
    canvas.setLineWidth(0.3)
    for i in range(1, 14):
        y = bottom + height * i / 14
        wave = height / 22 * (1 if i % 2 else -1)
        canvas.bezier(
            left, y, left + width / 3, y + wave, left + width * 2 / 3, y - wave, left + width, y
        )


def _portrait(canvas: Any, left: float, bottom: float, width: float) -> None:
    canvas.setFillColor(colors.HexColor("#cfcfcf"))
    canvas.setStrokeColor(colors.HexColor("#888888"))
    canvas.rect(left, bottom, width, width * 1.25, fill=1)
    canvas.setFillColor(colors.HexColor("#8f8f8f"))
    canvas.circle(left + width / 2, bottom + width * 0.78, width * 0.22, fill=1, stroke=0)
    canvas.ellipse(
        left + width * 0.14, bottom, left + width * 0.86, bottom + width * 0.5, fill=1, stroke=0
    )


def _values(
    canvas: Any, look: Look, blocks: list[Block], place: tuple[float, float, float]
) -> None:
    """Labels over values in two columns, or label beside value in one."""
    left, top, width = place
    name, size = font(look.font), look.size
    style = ParagraphStyle("value", fontName=name, fontSize=size, leading=size * 1.18)
    label = ParagraphStyle("label", parent=style, fontSize=size * 0.8, leading=size * 0.92,
                           textColor=colors.HexColor("#444444"))  # fmt: skip
    for block in blocks:
        if block.kind == "keys":
            columns = 1 if look.keys is KeyStyle.TABLE else 2
            for i in range(0, len(block.rows), columns):
                cells = block.rows[i : i + columns]
                tallest = 0.0
                for k, (key, value) in enumerate(cells):
                    x, room = left + k * width / columns, width / columns - 4
                    tallest = max(
                        tallest,
                        _pair(canvas, (key, value), (x, top, room), (label, style), columns),
                    )
                top -= tallest + (2.2 if columns == 2 else 1.2)
        elif block.kind in ("title", "heading", "paragraph", "small", "centre"):
            used = style if block.kind != "small" else label
            text = f"**{block.text}**" if block.kind in ("title", "heading") else block.text
            top -= _put(canvas, rich(text, name), used, (left, top, width)) + 2


def _pair(
    canvas: Any, pair: tuple[str, str], place: tuple[float, float, float],
    styles: tuple[ParagraphStyle, ParagraphStyle], columns: int,
) -> float:  # fmt: skip
    x, top, room = place
    label, style = styles
    if columns == 2:
        used = _put(canvas, rich(pair[0], label.fontName), label, place)
        return used + _put(
            canvas, rich(f"**{pair[1]}**", style.fontName), style, (x, top - used, room)
        )
    beside = room * 0.42
    first = _put(canvas, rich(pair[0], label.fontName), label, (x, top - 1, beside))
    second = _put(canvas, rich(pair[1], style.fontName), style, (x + beside, top, room - beside))
    return max(first, second)


def _put(canvas: Any, text: str, style: ParagraphStyle, place: tuple[float, float, float]) -> float:
    x, top, room = place
    paragraph = Paragraph(text, style)
    _, height = paragraph.wrapOn(canvas, room, 400)
    paragraph.drawOn(canvas, x, top - height)
    return float(height)


def _strip(canvas: Any, lines: list[str], place: tuple[float, float]) -> None:
    """Lines of OCR-B at the prescribed pitch; `place` is the middle of their bottom edge."""
    scale = 600 / 72  # pixels a point
    pitch, row = _PITCH * scale, 4.23 * mm * scale
    size = (round(pitch * len(lines[0])), round(row * len(lines)))
    picture = Image.new("L", size, 255)
    pen = ImageDraw.Draw(picture)
    face = ImageFont.truetype(str(OCR_B), round(3.6 * mm * scale))
    for number, line in enumerate(lines):
        for place_in_line, character in enumerate(line):
            x = pitch * (place_in_line + 0.5)
            pen.text((x, row * number + row * 0.78), character, font=face, fill=15, anchor="ms")
    alpha = picture.point(lambda v: 255 - v)
    inked = Image.merge("RGBA", (*[Image.new("L", size, 15)] * 3, alpha))
    width, height = size[0] / scale, size[1] / scale
    canvas.setFillAlpha(1)
    canvas.drawImage(ImageReader(inked), place[0] - width / 2, place[1], width, height, mask="auto")
