"""What was made of an original: reading, previews, extraction, corrections.

All of it can be made again from the original; none of it may ever be read in clear at rest.
Readings are compressed before sealing (words with boxes are wordy); previews of a document share
one blob with a table of offsets, so that a long document costs one row.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.model import Attachment, Extraction, Problem, Reading
from vault.archive.documents import document_of
from vault.archive.sealed_rows import CaseArchive, Change, RowKind
from vault.audit.events import Event
from vault.domain.document import Correction, Document, DocumentState, ReviewedField
from vault.domain.plain import from_plain, to_plain
from vault.store import document_rows

READING, PREVIEWS = "reading", "previews"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a confined child made of one document."""

    reading: Reading | None
    extraction: Extraction | None
    previews: Sequence[tuple[int, bytes]] = ()  # page number, WebP
    attachments: Sequence[Attachment] = ()
    refused: Problem | None = None


def keep_outcome(archive: CaseArchive, document: Document, outcome: Outcome) -> Document:
    """Seal everything that was read and move the document to EXTRACTED, or to FAILED."""
    reading, extraction = outcome.reading, outcome.extraction
    if reading is None or extraction is None:
        return _keep_refusal(archive, document, outcome.refused)
    text = zlib.compress(json.dumps(reading.as_json(), ensure_ascii=False).encode(), 1)
    reading_blob = archive.put_blob(READING, text)
    previews, offsets = _joined(outcome.previews)
    preview_blobs = [archive.put_blob(PREVIEWS, previews)] if previews else []
    problems = [problem.as_json() for problem in (*reading.problems, *extraction.problems)]
    changed = replace(
        document,
        state=DocumentState.EXTRACTED,
        reason=None,
        media=reading.media,
        page_count=len(reading.pages),
        type_id=document.type_id if document.type_confirmed else extraction.type.id,
    )
    with archive.change() as change:
        change.put(RowKind.READING, document.id, {"blobs": [reading_blob], "problems": problems})
        change.put(RowKind.PREVIEWS, document.id, {"blobs": preview_blobs, "offsets": offsets})
        change.put(RowKind.EXTRACTION, document.id, extraction.as_json())
        save_document(change, changed)
        change.record(Event.DOCUMENT_READ, {"document": document.id})
        change.record(Event.DOCUMENT_EXTRACTED, {"document": document.id})
    return changed


def _keep_refusal(archive: CaseArchive, document: Document, refused: Problem | None) -> Document:
    code = refused.code if refused is not None else "crashed"
    changed = replace(document, state=DocumentState.FAILED, reason=code)
    with archive.change() as change:
        problems = [] if refused is None else [refused.as_json()]
        change.put(RowKind.READING, document.id, {"blobs": [], "problems": problems})
        save_document(change, changed)
        change.record(Event.DOCUMENT_FAILED, {"document": document.id, "reason": code})
    return changed


def save_document(change: Change, document: Document) -> None:
    """Replace the document's row and the plain state beside it."""
    change.put(RowKind.DOCUMENT, document.id, to_plain(document))
    document_rows.set_state(
        change.connection,
        document.id,
        str(document.state),
        document.reason or "",
        change.archive.ports.clock.hour(),
    )


def load_reading(archive: CaseArchive, document_id: str) -> Reading | None:
    """The words of a document, or None when it was not (or cannot be) read."""
    row = archive.find(RowKind.READING, document_id)
    if row is None or not row.value["blobs"]:
        return None
    sealed = archive.get_blob(READING, row.value["blobs"][0])
    return Reading.from_json(json.loads(zlib.decompress(sealed)))


def load_problems(archive: CaseArchive, document_id: str) -> tuple[Problem, ...]:
    """What a person must know about how the document was read."""
    row = archive.find(RowKind.READING, document_id)
    return () if row is None else tuple(Problem.from_json(p) for p in row.value["problems"])


def load_preview(archive: CaseArchive, document_id: str, page: int) -> bytes | None:
    """The WebP picture of one page, or None."""
    row = archive.find(RowKind.PREVIEWS, document_id)
    if row is None or not row.value["blobs"]:
        return None
    for number, start, length in row.value["offsets"]:
        if number == page:
            whole = archive.get_blob(PREVIEWS, row.value["blobs"][0])
            return whole[start : start + length]
    return None


def preview_pages(archive: CaseArchive, document_id: str) -> frozenset[int]:
    """The numbers of the pages that have a picture."""
    row = archive.find(RowKind.PREVIEWS, document_id)
    return frozenset() if row is None else frozenset(n for n, _, _ in row.value["offsets"])


def load_extraction(archive: CaseArchive, document_id: str) -> Extraction | None:
    row = archive.find(RowKind.EXTRACTION, document_id)
    return None if row is None else Extraction.from_json(row.value)


def corrections(archive: CaseArchive) -> dict[str, list[Correction]]:
    """All corrections of the case by document, oldest first."""
    found: dict[str, list[Correction]] = {}
    for row in archive.list(RowKind.CORRECTION):
        one = from_plain(Correction, row.value)
        found.setdefault(one.document_id, []).append(one)
    return {key: sorted(value, key=lambda c: (c.on, c.id)) for key, value in found.items()}


def reviewed_fields(
    extraction: Extraction | None, made: Sequence[Correction]
) -> tuple[ReviewedField, ...]:
    """Fields as they now stand: the last word of a person beside what was read."""
    last = {(c.field, json.dumps(c.read_value)): c for c in made if c.field != "type"}
    result = []
    for field in extraction.fields if extraction is not None else ():
        result.append(ReviewedField(field, last.pop((field.name, json.dumps(field.value)), None)))
    result.extend(ReviewedField(None, correction) for correction in last.values())
    return tuple(result)


def all_documents(archive: CaseArchive) -> list[tuple[Document, Extraction | None]]:
    """Every document with its extraction, oldest first: what an assessment looks at."""
    extractions = {
        row.id: Extraction.from_json(row.value) for row in archive.list(RowKind.EXTRACTION)
    }
    documents = [document_of(row) for row in archive.list(RowKind.DOCUMENT)]
    documents.sort(key=lambda document: (document.received, document.id))
    return [(document, extractions.get(document.id)) for document in documents]


def _joined(previews: Sequence[tuple[int, bytes]]) -> tuple[bytes, list[list[int]]]:
    offsets, start = [], 0
    for page, content in previews:
        offsets.append([page, start, len(content)])
        start += len(content)
    return b"".join(content for _, content in previews), offsets
