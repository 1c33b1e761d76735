"""Blocks in, a born-digital PDF out. Same sample, same bytes: no clock, no random identifier."""

from __future__ import annotations

import io
from html import escape
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    HRFlowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)  # fmt: skip

from tests.samples.arabic import visual
from tests.samples.drawing.heads import head
from tests.samples.drawing.keys import keys
from tests.samples.drawing.marks import scribble, stamp
from tests.samples.fonts import font, rich
from tests.samples.looks import LOOKS
from tests.samples.markup import Block, parse
from tests.samples.model import KeyStyle, Look, Sample


def draw(sample: Sample) -> bytes:
    """The sample as PDF with a real text layer."""
    look = LOOKS[sample.look]
    top, right, bottom, left = (m * mm for m in look.margins)
    stream = io.BytesIO()
    document = SimpleDocTemplate(
        stream, pagesize=A4, topMargin=top, rightMargin=right, bottomMargin=bottom,
        leftMargin=left, invariant=1, title="", author="",
    )  # fmt: skip
    width = A4[0] - left - right - 12
    printed = "".join(f"@{name}={value}\n" for name, value in sample.headers.items())
    blocks = parse(printed + "\n" + sample.text)
    story = [*head(look, sample.head, width), *_story(look, blocks, width)]
    document.build(story, canvasmaker=_numbered(look))
    return stream.getvalue()


def _story(look: Look, blocks: tuple[Block, ...], width: float) -> list[Any]:
    story: list[Any] = []
    first_keys = True
    for block in blocks:
        if block.kind == "keys":
            drawn = keys(look, block.rows, width, first=first_keys)
            story += _beside(look, story, drawn, width) if first_keys else _listed(drawn)
            first_keys = False
            story.append(Spacer(1, look.size * 0.7))
        else:
            story += _BLOCKS.get(block.kind, _paragraph)(look, block, width)
    return story


def _listed(drawn: Any) -> list[Any]:
    return drawn if isinstance(drawn, list) else [drawn]


def _beside(look: Look, story: list[Any], drawn: Any, width: float) -> list[Any]:
    """A side block stands right of what came before it (the address), taken off the story."""
    if look.keys is not KeyStyle.SIDE:
        return _listed(drawn)
    before = list(story)
    story.clear()
    return [
        Table([[before, drawn]], colWidths=[width * 0.66, width * 0.34], style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0),
        ])
    ]  # fmt: skip


def _style(look: Look, **changes: Any) -> ParagraphStyle:
    base: dict[str, Any] = {
        "fontName": font(look.font), "fontSize": look.size, "leading": look.size * look.spacing,
        "spaceAfter": look.size * 0.6, "alignment": 4 if look.justified else 0,
    }  # fmt: skip
    return ParagraphStyle("p", **(base | changes))


def _text(look: Look, text: str, **changes: Any) -> Any:
    return Paragraph(rich(text, font(look.font)), _style(look, **changes))


def _paragraph(look: Look, block: Block, width: float) -> list[Any]:
    return [_text(look, block.text)]


def _title(look: Look, block: Block, width: float) -> list[Any]:
    size = look.size * 1.5
    centred = 1 if look.justified or look.frame else 0
    return [_text(look, f"**{block.text}**", fontSize=size, leading=size * 1.25, alignment=centred)]


def _heading(look: Look, block: Block, width: float) -> list[Any]:
    return [
        _text(look, f"**{block.text}**", spaceBefore=look.size * 0.6, alignment=0, keepWithNext=1)
    ]


def _bullet(look: Look, block: Block, width: float) -> list[Any]:
    style = _style(look, leftIndent=14, bulletIndent=3, spaceAfter=2)
    return [Paragraph(rich(block.text, font(look.font)), style, bulletText="\u2022")]


def _right(look: Look, block: Block, width: float) -> list[Any]:
    return [_text(look, block.text, alignment=2)]


def _centre(look: Look, block: Block, width: float) -> list[Any]:
    return [_text(look, block.text, alignment=1)]


def _lines(look: Look, block: Block, width: float) -> list[Any]:
    name = font(look.font)
    joined = "<br/>".join(rich(row[0], name) for row in block.rows)
    return [Paragraph(joined, _style(look, alignment=0)), Spacer(1, look.size * 0.4)]


def _rtl(look: Look, block: Block, width: float) -> list[Any]:
    size, name = look.size * 1.25, font("arabic")
    out, line = [], ""
    for word in block.text.split():
        longer = f"{line} {word}".strip()
        if pdfmetrics.stringWidth(visual(longer), name, size) > width - 10 and line:
            out.append(line)
            line = word
        else:
            line = longer
    style = ParagraphStyle("rtl", fontName=name, fontSize=size, leading=size * 1.5, alignment=2)
    return [Paragraph(escape(visual(text), quote=False), style) for text in [*out, line]]


def _table(look: Look, block: Block, width: float) -> list[Any]:
    columns = max(len(row) for row in block.rows)
    style = _style(
        look, fontSize=look.size * 0.95, leading=look.size * 1.2, spaceAfter=0, alignment=0
    )
    name = font(look.font)
    cells = [
        [
            Paragraph(rich(f"**{c}**" if i == 0 and c else c, name), style)
            for c in (*row, *[""] * columns)[:columns]
        ]
        for i, row in enumerate(block.rows)
    ]
    weights = [
        max(6, *(min(40, len((*r, *[""] * columns)[k])) for r in block.rows))
        for k in range(columns)
    ]
    widths = [width * w / sum(weights) for w in weights]
    table = Table(cells, colWidths=widths, repeatRows=1, style=[
        ("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#777777")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ])  # fmt: skip
    return [table, Spacer(1, look.size)]


def _sign(look: Look, block: Block, width: float) -> list[Any]:
    name, *roles = block.rows[0]
    words = [_text(look, part, spaceAfter=0) for part in (name, *roles)]
    return [KeepTogether([Spacer(1, 4), scribble(name), *words, Spacer(1, 8)])]


def _stamp(look: Look, block: Block, width: float) -> list[Any]:
    drawn = stamp(block.rows[0], round_one=look.frame)
    return [Table([["", drawn]], colWidths=[width * 0.55, width * 0.45])]


def _box(look: Look, block: Block, width: float) -> list[Any]:
    rows = [[_text(look, part, spaceAfter=0)] for part in block.rows[0]]
    return [
        Table(rows, colWidths=[width], style=[("BOX", (0, 0), (-1, -1), 0.8, colors.black)]),
        Spacer(1, 8),
    ]


def _small(look: Look, block: Block, width: float) -> list[Any]:
    return [_text(look, block.text, fontSize=look.size * 0.78, leading=look.size)]


def _rule(look: Look, block: Block, width: float) -> list[Any]:
    return [
        HRFlowable(width="100%", thickness=0.6, color=colors.HexColor(look.colour), spaceAfter=6)
    ]


def _page(look: Look, block: Block, width: float) -> list[Any]:
    return [PageBreak()]


def _gap(look: Look, block: Block, width: float) -> list[Any]:
    return [Spacer(1, float(block.text or 12))]


_BLOCKS = {
    "title": _title, "heading": _heading, "bullet": _bullet, "right": _right, "centre": _centre,
    "lines": _lines, "rtl": _rtl, "table": _table, "sign": _sign, "stamp": _stamp, "box": _box,
    "small": _small, "rule": _rule, "page": _page, "gap": _gap,
}  # fmt: skip


def _numbered(look: Look) -> Any:
    """A canvas that knows how many pages there are when it writes the footers."""

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            self._kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, state in enumerate(self._kept, 1):
                self.__dict__.update(state)
                _furnish(self, look, number, len(self._kept))
                super().showPage()
            super().save()

    return Numbered


def _furnish(canvas: Any, look: Look, number: int, total: int) -> None:
    if look.frame:
        canvas.setStrokeColor(colors.HexColor(look.colour))
        for inset, thickness in ((9, 2), (11.5, 0.6)):
            canvas.setLineWidth(thickness)
            canvas.rect(inset * mm, inset * mm, A4[0] - 2 * inset * mm, A4[1] - 2 * inset * mm)
    if not look.footer:
        return
    canvas.setFont(font(look.font), 8)
    canvas.setFillColor(colors.HexColor("#444444"))
    text = look.footer.format(page=number, pages=total)
    if look.footer_side == "left":
        canvas.drawString(25 * mm, 12 * mm, text)
    elif look.footer_side == "centre":
        canvas.drawCentredString(A4[0] / 2, 12 * mm, text)
    else:
        canvas.drawRightString(A4[0] - 22 * mm, 12 * mm, text)
