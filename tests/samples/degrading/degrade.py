"""Sample and degradation in, file out; the seed follows from both names, so it never wanders."""

from __future__ import annotations

import zlib

from tests.samples.degrading.fax import fax
from tests.samples.degrading.pages import image_pdf, jpeg, render
from tests.samples.degrading.photo import photo
from tests.samples.degrading.scan import scan
from tests.samples.drawing.paper import paper
from tests.samples.model import Degradation, Form, MadeFile, Sample
from tests.samples.office import docx, eml, txt


def make(sample: Sample, degradation: Degradation, *, heic: bool | None = None) -> MadeFile:
    """One file. `heic` None: about one single-page photo in ten is HEIC."""
    seed = zlib.crc32(f"{sample.name}/{degradation}".encode())
    name = f"{sample.name}.{degradation}"
    if degradation is Degradation.CLEAN:
        return _clean(sample)
    pdf = paper(sample)
    if degradation is Degradation.FAX:
        return MadeFile(f"{name}.tiff", fax(pdf, seed))
    if degradation is Degradation.PHOTO:
        ending, content = photo(pdf, seed, heic=seed % 10 == 0 if heic is None else heic)
        return MadeFile(f"{name}.{ending}", content)
    return MadeFile(
        f"{name}.pdf", scan(pdf, seed, 200 if degradation is Degradation.SCAN_200 else 300)
    )


def _clean(sample: Sample) -> MadeFile:
    name = f"{sample.name}.clean"
    if sample.form is Form.MAIL:
        return MadeFile(f"{name}.eml", eml(sample))
    if sample.form is Form.TEXT:
        return MadeFile(f"{name}.txt", txt(sample))
    if sample.form is Form.OFFICE:
        return MadeFile(f"{name}.docx", docx(sample))
    if sample.form is Form.CARD:
        pages = [
            (jpeg(p, 90), p.shape[1], p.shape[0]) for p in render(paper(sample), 300, colour=True)
        ]
        return MadeFile(f"{name}.pdf", image_pdf(pages, 300))
    return MadeFile(f"{name}.pdf", paper(sample))
