"""Labelled values in the many ways letters and forms print them."""

from __future__ import annotations

from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table

from tests.samples.fonts import font, rich
from tests.samples.model import KeyStyle, Look

Rows = tuple[tuple[str, ...], ...]
_FIRST_BLOCK_ONLY = (KeyStyle.SIDE, KeyStyle.ROW)


def keys(look: Look, rows: Rows, width: float, *, first: bool) -> Any:
    """A flowable; `first` is true for the header block of a letter."""
    style = look.keys if first or look.keys not in _FIRST_BLOCK_ONLY else KeyStyle.TABLE
    if style in (KeyStyle.INLINE, KeyStyle.DOTTED):
        return _one_line(look, rows, dotted=style is KeyStyle.DOTTED)
    if style is KeyStyle.STACKED:
        return _stacked(look, rows, width)
    if style is KeyStyle.SIDE:
        return [
            part for label, value in rows for part in (_small(look, label), _value(look, value))
        ]
    if style is KeyStyle.ROW:
        return _row(look, rows, width)
    return _columns(look, rows, width, style)


def _value(look: Look, text: str, *, bold: bool = False) -> Any:
    name = font(look.font)
    style = ParagraphStyle("value", fontName=name, fontSize=look.size, leading=look.size * 1.25)
    return Paragraph(rich(f"**{text}**" if bold else text, name), style)


def _small(look: Look, text: str) -> Any:
    name, size = font(look.font), look.size * 0.8
    style = ParagraphStyle(
        "small", fontName=name, fontSize=size, leading=size * 1.3, spaceBefore=3,
        textColor=colors.HexColor("#555555"),
    )  # fmt: skip
    return Paragraph(rich(text, name), style)


def _one_line(look: Look, rows: Rows, *, dotted: bool) -> Any:
    out = []
    for label, value in rows:
        dots = " " + "." * max(4, 34 - len(label)) if dotted else ":"
        out.append(_value(look, f"{label}{dots} {value}" if dotted else f"**{label}:** {value}"))
    return out


def _stacked(look: Look, rows: Rows, width: float) -> Any:
    cells = [[_small(look, label), _value(look, value)] for label, value in rows]
    pairs = [[*cells[i : i + 2], ""][:2] for i in range(0, len(cells), 2)]
    return Table(pairs, colWidths=[width / 2] * 2, style=[
        ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.HexColor("#bbbbbb")),
    ])  # fmt: skip


def _row(look: Look, rows: Rows, width: float) -> Any:
    out = []
    for i in range(0, len(rows), 4):
        part = rows[i : i + 4]
        cells = [[_small(look, r[0]) for r in part], [_value(look, r[1]) for r in part]]
        table = Table(cells, colWidths=[width / 4] * len(part), hAlign="LEFT", style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0), ("TOPPADDING", (0, 1), (-1, 1), 0),
        ])  # fmt: skip
        out.append(table)
    return out


def _columns(look: Look, rows: Rows, width: float, style: KeyStyle) -> Any:
    colon = style is KeyStyle.COLON
    cells = [
        [
            _value(look, label, bold=style is KeyStyle.CELLS),
            _value(look, (": " if colon else "") + value),
        ]
        for label, value in rows
    ]
    longest = max(len(label) for label, _ in rows)
    left = min(width * 0.45, max(70, longest * look.size * 0.56 + 12))
    grid = colors.HexColor("#888888")
    lines = [
        ("GRID", (0, 0), (-1, -1), 0.5, grid),
        ("BACKGROUND", (0, 0), (0, -1), colors.HexColor("#efefef")),
    ]
    return Table(cells, colWidths=[left, width - left], style=[
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        *(lines if style is KeyStyle.CELLS else [("LEFTPADDING", (0, 0), (0, -1), 0)]),
    ])  # fmt: skip
