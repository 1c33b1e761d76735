"""Cover, inventory, separators and account: the pages of a packet that are ours."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from vault.binding import wording
from vault.binding.fonts import BOLD, PLAIN, register
from vault.binding.parts import Contents, Gathered, Span
from vault.binding.stamp import draw_stamp
from vault.domain.packet import Manifest, Omission

INK, LINE = HexColor("#1d2a35"), HexColor("#b8c2cc")
MARGIN = 22 * mm
_STYLES = {
    "title": ParagraphStyle("title", fontName=BOLD, fontSize=22, leading=27, spaceAfter=10),
    "heading": ParagraphStyle(
        "heading", fontName=BOLD, fontSize=12.5, leading=16, spaceBefore=10, spaceAfter=4
    ),
    "body": ParagraphStyle("body", fontName=PLAIN, fontSize=10.5, leading=15, spaceAfter=6),
    "small": ParagraphStyle(
        "small", fontName=PLAIN, fontSize=8, leading=11, spaceBefore=10, wordWrap="CJK"
    ),
    "cell": ParagraphStyle("cell", fontName=PLAIN, fontSize=8.5, leading=11),
    "head": ParagraphStyle("head", fontName=BOLD, fontSize=8.5, leading=11),
}
for _style in _STYLES.values():
    _style.textColor = INK


def cover_and_inventory(contents: Contents, spans: Mapping[str, Span], pages: int) -> bytes:
    """A PDF of the cover and the numbered inventory with page ranges."""
    head = contents.head
    story: list[Flowable] = [Spacer(1, 30 * mm)]
    story += _text(
        "cover.txt",
        head=head,
        exhibits=len(contents.gathered),
        pages=pages,
        omitted=len({one.document_id for one in contents.omissions}),
    )
    story.append(PageBreak())
    story += [_paragraph("title", "Inventaris"), _inventory(contents.gathered, spans)]
    return _pdf(story, head.title, first_page=1)


def separator(gathered: Gathered, span: Span, title: str) -> bytes:
    """The one page before an exhibit."""
    story: list[Flowable] = [Spacer(1, 60 * mm)]
    story += _text("separator.txt", exhibit=gathered.exhibit, span=span, missing=gathered.missing)
    return _pdf(story, title, first_page=span.separator)


def account(manifest: Manifest, first_page: int) -> bytes:
    """What was left out and why, and whether the pages add up."""
    story = _text("account.txt", manifest=manifest)
    if manifest.omissions:
        story += [_paragraph("heading", "Niet opgenomen"), _omissions(manifest.omissions)]
    return _pdf(story, manifest.title, first_page)


def _inventory(gathered: Sequence[Gathered], spans: Mapping[str, Span]) -> Flowable:
    rows = [["Nr", "Stuk", "Datum", "Afkomstig van", "Pagina's"]]
    for one in gathered:
        exhibit = one.exhibit
        rows.append(
            [
                exhibit.number,
                exhibit.title,
                wording.day(exhibit.date),
                exhibit.issuer,
                spans[exhibit.number].text,
            ]
        )
    return _table(rows, [12 * mm, 68 * mm, 32 * mm, 32 * mm, 22 * mm])


def _omissions(omissions: Sequence[Omission]) -> Flowable:
    rows = [["Stuk", "Pagina's", "Reden"]]
    for one in omissions:
        pages = ", ".join(map(str, one.pages)) if one.pages else "geheel"
        rows.append([one.title, pages, one.explanation])
    return _table(rows, [70 * mm, 24 * mm, 72 * mm])


def _table(rows: list[list[str]], widths: list[float]) -> Flowable:
    cells = [
        [_paragraph("head" if index == 0 else "cell", _escaped(text)) for text in row]
        for index, row in enumerate(rows)
    ]
    table = Table(cells, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, INK),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
            ]
        )
    )
    return table


def _text(template: str, **values: Any) -> list[Flowable]:
    return [_paragraph(p.style, p.markup) for p in wording.paragraphs(template, **values)]


def _paragraph(style: str, markup: str) -> Flowable:
    register()
    return Paragraph(markup.replace("\n", "<br/>"), _STYLES[style])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _pdf(story: list[Flowable], title: str, first_page: int) -> bytes:
    register()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=title,
        invariant=1,
    )

    def stamped(canvas: Any, _: Any) -> None:
        draw_stamp(canvas, A4[0], title, "", first_page + canvas.getPageNumber() - 1)

    document.build(story, onFirstPage=stamped, onLaterPages=stamped)
    return out.getvalue()
