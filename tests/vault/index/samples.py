"""Read documents to search in."""

from __future__ import annotations

import io

from extractors.model import (
    Box,
    Extraction,
    Field,
    Method,
    Page,
    Provenance,
    Reading,
    TextSource,
    TypeMatch,
    Word,
)
from vault.archive import derived
from vault.archive.cases import OpenCase
from vault.archive.derived import Outcome, keep_outcome
from vault.domain.document import Document
from vault.index import case_index
from vault.services import intake
from vault.session import Session


def reading(*pages: str) -> Reading:
    """A reading of these pages; every word stands somewhere."""
    somewhere = Box(0.1, 0.1, 0.2, 0.12)
    return Reading(
        "text/plain",
        tuple(
            Page(
                number,
                TextSource.TEXT,
                tuple(Word(word, somewhere, 0) for word in text.split()),
                595,
                842,
            )
            for number, text in enumerate(pages, 1)
        ),
    )


def field(name: str, value: object) -> Field:
    return Field(name, value, str(value), Provenance(1, None, Method.LABEL, "test", 1, 0.9))


def bring_in(
    session: Session, opened: OpenCase, pages: list[str], type_id: str = "D50", **fields: object
) -> Document:
    """A read document of the case."""
    stream = io.BytesIO(" ".join(pages).encode())
    document = intake.receive(session, opened.case.id, stream, "brief.txt")
    extraction = Extraction(
        TypeMatch(type_id, 0.9, ()), (), tuple(field(k, v) for k, v in fields.items())
    )
    kept = keep_outcome(opened.archive, document, Outcome(reading(*pages), extraction))
    with case_index.changing(opened.archive) as index:
        index.put_document(kept, reading(*pages), derived.reviewed_fields(extraction, ()))
    return kept
