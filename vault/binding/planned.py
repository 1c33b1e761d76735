"""A packet's plan as plain JSON, and the way back from plan to contents.

The plan is what binding needs and nothing more: the cover, the chosen exhibits with the key of
each one original, the words of their pages, the omissions. It travels sealed.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from extractors.model import Page, Reading, RenderedPage, TextSource
from vault.binding.parts import Contents, Gathered, PacketHead
from vault.domain.document import Document
from vault.domain.packet import Exhibit, Omission
from vault.domain.plain import from_plain, to_plain
from vault.sandbox.limits import Limits
from vault.sandbox.rendering import NotRendered, render_document

DPI = 200  # of a court's scan; small print stays readable and a page stays below ~200 kB
Original = Callable[[dict[str, Any]], bytes]
Progress = Callable[[int, int], None]


def plan_form(
    head: PacketHead,
    sources: Sequence[tuple[Exhibit, Document, Reading | None]],
    omissions: Sequence[Omission],
    considered: int,
) -> dict[str, Any]:
    """The plan. `considered` counts all pages of the case, so that the pages can add up."""
    return {
        "head": to_plain(head),
        "exhibits": [_source(*source) for source in sources],
        "omissions": to_plain(tuple(omissions)),
        "document_pages": considered,
    }


def contents_of(
    plan: dict[str, Any], original: Original, limits: Limits, progress: Progress
) -> tuple[Contents, int]:
    """The contents with every page pictured in the sandbox, and the pages considered."""
    gathered = []
    for done, source in enumerate(plan["exhibits"], 1):
        gathered.append(_gathered(source, original(source), limits))
        progress(done, len(plan["exhibits"]))
    contents = Contents(
        from_plain(PacketHead, plan["head"]),
        tuple(gathered),
        tuple(from_plain(Omission, one) for one in plan["omissions"]),
    )
    return contents, int(plan["document_pages"])


def _source(exhibit: Exhibit, document: Document, reading: Reading | None) -> dict[str, Any]:
    original = document.original
    pages = reading.pages if reading is not None else ()
    return {
        "exhibit": to_plain(exhibit),
        "object_id": original.object_id,
        "file_key": base64.b64encode(original.file_key).decode(),
        "payload_length": original.payload_length,
        "sha256": original.sha256_plain,
        "pages": [page.as_json() for page in pages if page.source is not TextSource.NONE],
    }


def _gathered(source: dict[str, Any], content: bytes, limits: Limits) -> Gathered:
    exhibit = from_plain(Exhibit, source["exhibit"])
    pictures: list[RenderedPage] = []
    span = (exhibit.pages[0], exhibit.pages[-1]) if exhibit.first_page else None
    with suppress(NotRendered):  # what was pictured so far stays; the rest is declared missing
        pictures.extend(render_document(content, limits=limits, dpi=DPI, span=span))
    before = exhibit.pages.start - 1  # words of a part count from its own first page
    words = {before + page.number: page.words for page in map(Page.from_json, source["pages"])}
    there = {picture.number for picture in pictures}
    missing = tuple(n for n in exhibit.pages if n not in there)
    return Gathered(exhibit, tuple(pictures), words, missing)
