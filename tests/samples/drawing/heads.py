"""Letterheads of invented organisations: a row of flowables for the top of page one."""

from __future__ import annotations

from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, Wedge
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from tests.samples.fonts import font, rich
from tests.samples.model import HeadStyle, Look


def head(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    """`lines[0]` is the organisation, the others its address; `width` in points."""
    if not lines:
        return []
    return [*_STYLES[look.head](look, lines, width), Spacer(1, 6 * mm)]


def _paragraph(
    text: str, look: Look, size: float, *, bold: bool = False, colour: str = "", align: int = 0
) -> Any:
    name = font(look.font)
    style = ParagraphStyle(
        "head", fontName=name, fontSize=size, leading=size * 1.25, alignment=align,
        textColor=colors.HexColor(colour or look.colour),
    )  # fmt: skip
    return Paragraph(rich(f"**{text}**" if bold else text, name), style)


def _lines(look: Look, lines: tuple[str, ...], align: int, size: float = 8) -> list[Any]:
    return [_paragraph(line, look, size, colour="#333333", align=align) for line in lines]


def _left_rule(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    rule = Drawing(width, 4)
    rule.add(Line(0, 2, width, 2, strokeColor=colors.HexColor(look.colour), strokeWidth=1.2))
    return [_paragraph(lines[0], look, 16, bold=True), *_lines(look, lines[1:], 0), rule]


def _crest(colour: str, size: float) -> Any:
    """An invented emblem: rings, rays and a bar; the emblem of no state."""
    drawing = Drawing(size, size)
    middle, ink = size / 2, colors.HexColor(colour)
    drawing.add(
        Circle(middle, middle, middle - 1, fillColor=None, strokeColor=ink, strokeWidth=1.2)
    )
    for start in range(0, 360, 45):
        drawing.add(
            Wedge(middle, middle, middle * 0.7, start, start + 18, fillColor=ink, strokeColor=None)
        )
    drawing.add(Circle(middle, middle, middle * 0.25, fillColor=colors.white, strokeColor=ink))
    return drawing


def _centre_crest(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    crest = Table(
        [[_crest(look.colour, 44)]],
        colWidths=[width],
        style=[("ALIGN", (0, 0), (-1, -1), "CENTER")],
    )
    return [
        crest,
        _paragraph(lines[0], look, 15, bold=True, align=1),
        *_lines(look, lines[1:], 1, 9),
    ]


def _right_block(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    block = [_paragraph(lines[0], look, 13, bold=True), *_lines(look, lines[1:], 0)]
    return [
        Table(
            [["", block]],
            colWidths=[width * 0.58, width * 0.42],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP")],
        )
    ]


def _ribbon(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    mark = Drawing(22, 52)
    mark.add(Rect(0, 0, 22, 52, fillColor=colors.HexColor(look.colour), strokeColor=None))
    mark.add(Circle(11, 16, 6, fillColor=colors.white, strokeColor=None))
    text = [_paragraph(lines[0], look, 11, colour="#111111"), *_lines(look, lines[1:], 0, 9)]
    style = TableStyle(
        [("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("TOPPADDING", (0, 0), (-1, -1), 0)]
    )
    return [Table([["", mark, text]], colWidths=[width * 0.44, 30, width * 0.56 - 30], style=style)]


def _band(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    rows = [[_paragraph(lines[0], look, 14, bold=True, colour="#ffffff")]]
    band = Table(rows, colWidths=[width], style=[
        ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor(look.colour)),
        ("TOPPADDING", (0, 0), (-1, -1), 8), ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
    ])  # fmt: skip
    return [band, Spacer(1, 3), *_lines(look, lines[1:], 0)]


def _typed(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    return [
        _paragraph(line, look, look.size + (1.5 if i == 0 else 0), bold=i == 0, colour="#000000")
        for i, line in enumerate(lines)
    ]


def _left_bar(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    text = [_paragraph(lines[0], look, 13, bold=True), *_lines(look, lines[1:], 0)]
    style = [
        ("LINEBEFORE", (0, 0), (0, -1), 5, colors.HexColor(look.colour)),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
    ]
    return [Table([[text]], colWidths=[width], style=style)]


def _double_rule(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    text = [_paragraph(lines[0].upper(), look, 12.5, align=1), *_lines(look, lines[1:], 1, 8.5)]
    ink = colors.HexColor(look.colour)
    style = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.5, ink), ("LINEBELOW", (0, -1), (-1, -1), 0.7, ink),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]  # fmt: skip
    return [Table([[text]], colWidths=[width], style=style)]


def _disc(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    disc = Drawing(46, 46)
    disc.add(Circle(23, 23, 22, fillColor=colors.HexColor(look.colour), strokeColor=None))
    disc.add(Rect(13, 13, 20, 20, fillColor=colors.white, strokeColor=None))
    text = [_paragraph(lines[0], look, 14, bold=True), *_lines(look, lines[1:], 0)]
    return [
        Table(
            [[disc, text]],
            colWidths=[58, width - 58],
            style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
        )
    ]


def _boxed(look: Look, lines: tuple[str, ...], width: float) -> list[Any]:
    left = [_paragraph(lines[0], look, 13, bold=True)]
    right = _lines(look, lines[1:], 2)
    return [Table([[left, right]], colWidths=[width * 0.6, width * 0.4], style=[
        ("BOX", (0, 0), (-1, -1), 0.8, colors.HexColor(look.colour)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ])]  # fmt: skip


_STYLES = {
    HeadStyle.LEFT_RULE: _left_rule,
    HeadStyle.CENTRE_CREST: _centre_crest,
    HeadStyle.RIGHT_BLOCK: _right_block,
    HeadStyle.RIBBON: _ribbon,
    HeadStyle.BAND: _band,
    HeadStyle.TYPED: _typed,
    HeadStyle.LEFT_BAR: _left_bar,
    HeadStyle.DOUBLE_RULE: _double_rule,
    HeadStyle.DISC: _disc,
    HeadStyle.BOXED: _boxed,
}
