"""Whole files: one PDF that holds many documents, as a lawyer hands over a case.

`parts` says where each document begins and ends and what it is: what a splitter must propose. A
file of one long document has one part, and a splitter must propose none.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from tests.samples.catalogue import samples, split_of
from tests.samples.degrading.fax import fax
from tests.samples.degrading.pages import Picture, image_pdf, jpeg, render
from tests.samples.degrading.scan import page_scan
from tests.samples.drawing.paper import paper
from tests.samples.exam.bundles import OF_EXAM
from tests.samples.model import Bundle, Sample, Split
from tests.samples.prose import reasoning

_QUOTED = (
    "## Aangehaalde brief",
    "Geachte heer, mevrouw, naar aanleiding van uw brief van 4 maart 2016, ons kenmerk BZ/2016/0117, "
    "deel ik u mee dat de aanvraag niet in behandeling kan worden genomen.",
    "Hoogachtend, de consul",
)  # a letter quoted inside a longer paper: no document begins here


class BundleForm(StrEnum):
    CLEAN = "clean"
    SCAN = "scan"
    FAX = "fax"


@dataclass(frozen=True, slots=True)
class Part:
    """Pages count from 1, both ends included."""

    first: int
    last: int
    type: str


BUNDLES = (
    Bundle(
        "dossier-oumarou",
        Split.DEVELOPMENT,
        ("d98-2018", "d80-2018", "d87-2018", "d81-2018", "d82-taalanalyse-2016", "d53-ggz-2021"),
        scanned=False,
    ),
    Bundle(
        "map-terugkeer",
        Split.DEVELOPMENT,
        ("d66-2019", "", "d63-guinee-2018", "d64-china-2013", "", "d65-2017", "d91-rijnstad-2019"),
        scanned=True,
    ),
    Bundle(
        "procesdossier",
        Split.DEVELOPMENT,
        (
            "d80-2018 +14", "# Productie 1", "d82-taalanalyse-2016 +20", "# Productie 2",
            "d53-ggz-2021", "d60-eritrea-2016", "# Productie 3", "d46-immo-2017 +24",
        ),
        scanned=False,
    ),
    Bundle(
        "zorgmap",
        Split.DEVELOPMENT,
        ("d53-ggz-2021 +9", "d50-guinee-2019 +16", "", "d91-rijnstad-2019", "d94-2018", "d98-2018"),
        scanned=True,
    ),
    Bundle("een-uitspraak", Split.DEVELOPMENT, ("d82-taalanalyse-2016 +50",), scanned=True),
    Bundle("een-rapport", Split.DEVELOPMENT, ("d46-immo-2017 +40",), scanned=False),
    Bundle("een-brief", Split.DEVELOPMENT, ("d53-ggz-2021 +30",), scanned=False),
    *OF_EXAM,
)  # fmt: skip


def own_form(bundle: Bundle) -> BundleForm:
    """How the file came in."""
    return BundleForm.SCAN if bundle.scanned else BundleForm.CLEAN


def bundle_file(bundle: Bundle, form: BundleForm | None = None) -> tuple[bytes, tuple[Part, ...]]:
    """The file (PDF, a fax TIFF) and its true parts; blank and separator sheets belong to none."""
    whole, parts = pypdfium2.PdfDocument.new(), []
    for member in bundle.members:
        first = len(whole) + 1
        if not member:
            whole.new_page(595, 842)
            continue
        sample = None if member.startswith("#") else _sample(member)
        content = _separator(member[2:]) if sample is None else paper(sample)
        with pypdfium2.PdfDocument(content) as one:
            whole.import_pages(one)
        if sample is not None:
            parts.append(Part(first, len(whole), sample.type))
    stream = io.BytesIO()
    whole.save(stream)
    whole.close()
    return _in_form(stream.getvalue(), bundle.name, form or own_form(bundle)), tuple(parts)


def _sample(member: str) -> Sample:
    name, _, more = member.partition(" +")
    sample = next(s for s in samples() if s.name == name)
    return _grown(sample, int(more)) if more else sample


def _grown(sample: Sample, count: int) -> Sample:
    """The sample with so many paragraphs put in before its last third."""
    blocks = sample.text.split("\n\n")
    place = max(1, len(blocks) * 2 // 3)
    more = list(_chapters(reasoning(sample.name, split_of(sample), count).split("\n\n")))
    text = "\n\n".join([*blocks[:place], *more, *blocks[place:]])
    return replace(sample, name=f"{sample.name}+{count}", text=text)


def _chapters(paragraphs: list[str]) -> Iterator[str]:
    """With a heading here and there, and once a letter quoted in full."""
    for number, paragraph in enumerate(paragraphs):
        if number % 6 == 3:
            yield f"## {number // 6 + 2}. Nadere beoordeling"
        if number == 8:
            yield from _QUOTED
        yield paragraph


def _separator(text: str) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica-Bold", 30)
    canvas.drawCentredString(297, 460, text)
    canvas.save()
    return stream.getvalue()


def _in_form(content: bytes, name: str, form: BundleForm) -> bytes:
    seed = zlib.crc32(name.encode())
    if form is BundleForm.CLEAN:
        return content
    if form is BundleForm.FAX:
        return fax(content, seed)
    chance = np.random.default_rng(seed)
    pages: list[Picture] = [page_scan(picture, chance) for picture in render(content, 200)]
    return image_pdf([(jpeg(p, 75), p.shape[1], p.shape[0]) for p in pages], 200)
