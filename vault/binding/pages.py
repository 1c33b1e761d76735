"""One exhibit as PDF pages: invisible words first, then the picture slid beneath them.

The picture's bytes (JPEG or CCITT group 4) are put into the PDF as they are. Nothing received
from outside is decoded here: decoding happened in the confined child that made the picture.
"""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extractors.model import RenderedPage, Word
from vault.binding.fonts import PLAIN, register
from vault.binding.parts import Gathered, Span
from vault.binding.stamp import FOOT, draw_stamp

EDGE = 6 * mm  # white border around the picture
INVISIBLE = 3  # text rendering mode (ISO 32000-1, 9.3.6)
_COLOURS = {"rgb": pikepdf.Name.DeviceRGB, "gray": pikepdf.Name.DeviceGray}


def exhibit_pages(gathered: Gathered, span: Span, title: str) -> pikepdf.Pdf:
    """The pages of one exhibit, each a picture with its words and a stamp."""
    words = _words_and_stamps(gathered, span, title)
    pdf = pikepdf.Pdf.open(io.BytesIO(words))
    for page, picture in zip(pdf.pages, gathered.pictures, strict=True):
        _slide_beneath(pdf, page, picture)
    return pdf


def _words_and_stamps(gathered: Gathered, span: Span, title: str) -> bytes:
    register()
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for index, picture in enumerate(gathered.pictures):
        width, height = paper(picture)
        canvas.setPageSize((width, height))
        place = _placed(picture)
        canvas.saveState()  # else the stamp would be as invisible as the words
        for word in gathered.words.get(picture.number, ()):
            _write(canvas, word, place)
        canvas.restoreState()
        draw_stamp(canvas, width, title, gathered.exhibit.number, span.first + index)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def paper(picture: RenderedPage) -> tuple[float, float]:
    """A4 upright, or on its side for a wide page; in points."""
    wide = picture.width_pt > picture.height_pt
    width, height = landscape(A4) if wide else A4
    return float(width), float(height)


def _placed(picture: RenderedPage) -> tuple[float, float, float, float]:
    """Left, bottom, width and height of the picture on its sheet, in points."""
    width, height = paper(picture)
    room_x, room_y = width - 2 * EDGE, height - FOOT - EDGE
    scale = min(room_x / picture.width_px, room_y / picture.height_px)
    wide, high = picture.width_px * scale, picture.height_px * scale
    return (width - wide) / 2, FOOT + (room_y - high) / 2, wide, high


def _write(canvas: Canvas, word: Word, place: tuple[float, float, float, float]) -> None:
    left, bottom, wide, high = place
    box = word.box
    size = max(1.0, (box.bottom - box.top) * high)
    natural = stringWidth(word.text, PLAIN, size)
    if natural <= 0:
        return
    text = canvas.beginText()
    text.setTextRenderMode(INVISIBLE)
    text.setFont(PLAIN, size)
    text.setHorizScale(100 * (box.right - box.left) * wide / natural)
    text.setTextOrigin(left + box.left * wide, bottom + (1 - box.bottom) * high + 0.2 * size)
    text.textOut(word.text + " ")
    canvas.drawText(text)


def _slide_beneath(pdf: pikepdf.Pdf, page: Any, picture: RenderedPage) -> None:
    left, bottom, wide, high = _placed(picture)
    image = pdf.make_stream(picture.data)
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height = picture.width_px, picture.height_px
    if picture.encoding == "g4":
        image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 1
        image.Filter = pikepdf.Name.CCITTFaxDecode
        image.DecodeParms = pikepdf.Dictionary(
            K=-1, Columns=picture.width_px, Rows=picture.height_px, BlackIs1=False
        )
    else:
        image.ColorSpace, image.BitsPerComponent = _COLOURS[picture.colours], 8
        image.Filter = pikepdf.Name.DCTDecode
    # A name of our own: the default is random, and the same packet must give the same bytes.
    name = page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.KluisPicture)
    matrix = f"{wide:.3f} 0 0 {high:.3f} {left:.3f} {bottom:.3f}"
    page.contents_add(f"q {matrix} cm {name} Do Q".encode(), prepend=True)
