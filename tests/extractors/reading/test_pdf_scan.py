"""A scanned page is read from the picture in the file, where that is what the page shows."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.reading.pdf import Pdf, PdfPage
from extractors.reading.pdf_scan import scan_of
from tests.extractors.reading import papers

SHEET = (595.2, 841.92)  # points: A4 that is a whole number of pixels at 300 dpi
Drawing = Callable[[Canvas], None]


def _paper() -> Image.Image:
    """A letter as a scanner sees it, gray, 300 dpi."""
    with pdfium.PdfDocument(papers.born_pdf([papers.LETTER])) as document:
        return document[0].render(scale=300 / 72, grayscale=True).to_pil().convert("L")


PAPER = _paper()


def _scan(
    picture: Image.Image, before: Drawing | None = None, after: Drawing | None = None
) -> bytes:
    """One page under one picture, with something drawn before and after it."""
    out, stored = io.BytesIO(), io.BytesIO()
    picture.save(stored, "PNG")
    canvas = Canvas(out, pagesize=SHEET)
    if before:
        before(canvas)
    canvas.drawImage(ImageReader(io.BytesIO(stored.getvalue())), 0, 0, *SHEET, mask="auto")
    if after:
        after(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _taken(content: bytes) -> bool:
    page = Pdf(content).page(1)
    return scan_of(page.page, page.shown()) is not None


def _same(page: PdfPage) -> bool:
    """Whether what is read has the size, place and light of what pdfium draws."""
    read, drawn = page.for_reading(300), page.picture(300)
    if max(abs(a - b) for a, b in zip(read.shape, drawn.shape, strict=True)) > 4:
        return False
    small = [np.asarray(Image.fromarray(one).resize((124, 175), Image.Resampling.BOX)) for one in
             (read, drawn)]  # fmt: skip
    return int(np.abs(small[0].astype(int) - small[1].astype(int)).max()) < 40


@pytest.mark.parametrize("mode", ["L", "RGB", "1", "P"])
def test_a_picture_that_covers_the_page_is_taken_as_it_stands(mode: str) -> None:
    content = _scan(PAPER.convert(mode))
    assert _taken(content)
    assert _same(Pdf(content).page(1))


@pytest.mark.parametrize("dpi", [150, 200, 400, 600])
def test_scans_of_any_resolution_come_at_the_one_that_reads_best(dpi: int) -> None:
    size = round(PAPER.width * dpi / 300), round(PAPER.height * dpi / 300)
    content = _scan(PAPER.resize(size))
    assert _taken(content)
    assert _same(Pdf(content).page(1))


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_taken_as_it_is_shown(turn: int) -> None:
    with pdfium.PdfDocument(_scan(PAPER)) as document:
        document[0].set_rotation(turn)
        out = io.BytesIO()
        document.save(out)
    assert _taken(out.getvalue())
    assert _same(Pdf(out.getvalue()).page(1))


def _small_stamp(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 6)
    canvas.drawString(400, 820, "gezien")


def _clip(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.rect(0, 0, 595, 740)
    canvas.clipPath(path, stroke=0)


def _white_box(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.rect(50, 600, 300, 100, stroke=0, fill=1)


def _half_masked() -> Image.Image:
    pixels = np.array(PAPER.convert("RGBA"))
    pixels[: PAPER.height // 2, :, 3] = 0
    return Image.fromarray(pixels)


@pytest.mark.parametrize(
    "content",
    [
        _scan(PAPER, after=_small_stamp),
        _scan(PAPER, before=_clip),
        _scan(PAPER, after=_white_box),
        _scan(_half_masked()),
        papers.born_pdf([papers.LETTER]),
    ],
    ids=["stamp", "clipped", "covered", "masked", "no picture"],
)
def test_a_page_that_shows_something_else_is_drawn(content: bytes) -> None:
    assert not _taken(content)
    page = Pdf(content).page(1)
    assert np.array_equal(page.for_reading(300), page.picture(300))


def test_invisible_words_of_a_copier_do_not_matter() -> None:
    def words(canvas: Canvas) -> None:
        text = canvas.beginText(50, 700)
        text.setTextRenderMode(3)
        text.textLine("onzichtbare woorden")
        canvas.drawText(text)

    assert _taken(_scan(PAPER, after=words))
