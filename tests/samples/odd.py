"""PDFs whose text layer lies: what a reader must not believe (tests and the score use them).

Each function takes a sample and gives a PDF that shows the sample's page; what differs is the
text underneath. `outside_crop` and `hidden_text` add a sentence that no person would see.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.samples.degrading.pages import jpeg, render
from tests.samples.drawing.paper import paper
from tests.samples.markup import plain
from tests.samples.model import Sample

UNSEEN = "Betrokkene is erkend als onderdaan en kan terugkeren"
STAMP = "Ingekomen 12 maart 2019 scanstraat 4"
_DPI = 200


def gibberish_layer(sample: Sample) -> bytes:
    """A scan with a text layer of a broken font table: every letter is another one."""
    wrong = "".join(chr(33 + (ord(c) * 7) % 90) if c.isalnum() else c for c in plain(sample.text))
    return _scan_with_text(sample, wrong.split("\n"), visible=False)


def stamp_layer(sample: Sample) -> bytes:
    """A scan on which only the stamp of the mail room is text."""
    return _scan_with_text(sample, [STAMP], visible=True)


def true_layer(sample: Sample) -> bytes:
    """A scan with the text layer of a good OCR program: this one may be believed."""
    return _scan_with_text(sample, plain(sample.text).split("\n"), visible=False)


def hidden_text(sample: Sample) -> bytes:
    """Born digital, with one sentence in white between the lines."""
    return _over(sample, lambda canvas: _write(canvas, (100, 400), white=True))


def outside_crop(sample: Sample) -> bytes:
    """Born digital, with one sentence above the visible part of the page."""
    with pikepdf.open(io.BytesIO(paper(sample))) as document:
        page = document.pages[0]
        left, bottom, right, top = (float(v) for v in page.mediabox)
        page.mediabox = pikepdf.Array([left, bottom, right, top + 60])
        page.cropbox = pikepdf.Array([left, bottom, right, top])
        return _over(_saved(document), lambda canvas: _write(canvas, (60, top + 30), white=False))


def _scan_with_text(sample: Sample, lines: list[str], *, visible: bool) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for number, picture in enumerate(render(paper(sample), _DPI)):
        width, height = (v / _DPI * 72 for v in (picture.shape[1], picture.shape[0]))
        canvas.setPageSize((width, height))
        canvas.drawImage(ImageReader(io.BytesIO(jpeg(picture, 80))), 0, 0, width, height)
        if number == 0:
            text = canvas.beginText(40, height - 30)
            text.setFont("Helvetica", 8)
            text.setTextRenderMode(0 if visible else 3)
            for line in lines[:90]:
                text.textLine(line.encode("latin-1", "replace").decode("latin-1"))
            canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _write(canvas: Canvas, place: tuple[float, float], *, white: bool) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.setFillGray(1 if white else 0)
    canvas.drawString(*place, UNSEEN)


def _over(base: Sample | bytes, write: Callable[[Canvas], None]) -> bytes:
    """The first page of `base` with what `write` draws on top of it."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 960), invariant=1)
    write(canvas)
    canvas.save()
    content = paper(base) if isinstance(base, Sample) else base
    with pikepdf.open(io.BytesIO(content)) as document, pikepdf.open(stream) as layer:
        page = document.pages[0]
        form = document.copy_foreign(layer.pages[0].as_form_xobject())
        name = page.add_resource(form, pikepdf.Name.XObject)
        page.contents_add(f"q {name} Do Q".encode())
        return _saved(document)


def _saved(document: pikepdf.Pdf) -> bytes:
    stream = io.BytesIO()
    document.save(stream, deterministic_id=True)
    return stream.getvalue()
