"""Whole files: one PDF that holds many documents, as a lawyer hands over a case.

`parts` says where each document begins and ends and what it is: what a splitter must propose.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass

import numpy as np
import pypdfium2

from tests.samples.catalogue import samples
from tests.samples.degrading.pages import Picture, image_pdf, jpeg, render
from tests.samples.degrading.scan import page_scan
from tests.samples.drawing.paper import paper
from tests.samples.model import Split


@dataclass(frozen=True, slots=True)
class Part:
    """Pages count from 1, both ends included."""

    first: int
    last: int
    type: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """`members` are names of samples; "" is a blank page between them."""

    name: str
    split: Split
    members: tuple[str, ...]
    scanned: bool


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
        "overdracht-advocaat",
        Split.EXAM,
        ("d26-art64-2019", "d28-gronden-2022", "d29-gegrond-2022", "d82-instand-2020", "d51-2023"),
        scanned=False,
    ),
    Bundle(
        "kast-diaconie",
        Split.EXAM,
        ("d95-2016", "", "d49b-parochie-2015", "d60-somalie-2012", "d85-vernietigt-2022", "", "d30-2024"),
        scanned=True,
    ),
)  # fmt: skip


def bundle_file(bundle: Bundle) -> tuple[bytes, tuple[Part, ...]]:
    """The PDF and its true parts; blank pages belong to none."""
    by_name = {sample.name: sample for sample in samples()}
    whole, parts = pypdfium2.PdfDocument.new(), []
    for member in bundle.members:
        first = len(whole) + 1
        if not member:
            whole.new_page(595, 842)
            continue
        with pypdfium2.PdfDocument(paper(by_name[member])) as one:
            whole.import_pages(one)
        parts.append(Part(first, len(whole), by_name[member].type))
    stream = io.BytesIO()
    whole.save(stream)
    whole.close()
    content = stream.getvalue()
    return (_scanned(content, bundle.name) if bundle.scanned else content), tuple(parts)


def _scanned(content: bytes, name: str) -> bytes:
    chance = np.random.default_rng(zlib.crc32(name.encode()))
    pages: list[Picture] = [page_scan(picture, chance) for picture in render(content, 200)]
    return image_pdf([(jpeg(p, 75), p.shape[1], p.shape[0]) for p in pages], 200)
