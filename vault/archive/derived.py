"""What was made of an original: reading, previews, extraction, corrections.

All of it can be made again from the original; none of it may ever be read in clear at rest.
Readings are compressed before sealing (words with boxes are wordy), a page at a time; previews of a
document share blobs (`previews.py`), so that a long document costs one row. A part has no words and
pictures of its own: its rows point to the pages of its parent (`PointsTo`).
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from extractors.model import Attachment, Extraction, Problem, Reading
from extractors.slicing import pages_of
from vault.archive import digests
from vault.archive.documents import add_row, document_of
from vault.archive.previews import Previews, picture_of
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.audit.events import Event
from vault.domain.document import Correction, Document, DocumentState, ReviewedField
from vault.domain.plain import from_plain, to_plain
from vault.errors import StorageError, VaultError
from vault.store import document_rows, job_rows
from vault.store.rows import changed_first

READING = "reading"


@dataclass(frozen=True, slots=True)
class PointsTo:
    """Where the words and pictures of a part stand: pages of its parent, both ends counted."""

    document_id: str
    first: int
    last: int

    @staticmethod
    def of(value: dict[str, Any]) -> PointsTo:
        return PointsTo(value["of"], value["first"], value["last"])

    def form(self) -> dict[str, Any]:
        """The value of a row that points; it owns no blob."""
        return {"of": self.document_id, "first": self.first, "last": self.last, "blobs": []}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a confined child made of one document."""

    reading: Reading | None
    extraction: Extraction | None
    previews: Previews | Sequence[tuple[int, bytes]] = ()  # page number, WebP
    attachments: Sequence[Attachment] = ()
    refused: Problem | None = None


def keep_outcome(
    archive: CaseArchive,
    document: Document,
    outcome: Outcome,
    *,
    attached: Sequence[dict[str, Any]] = (),
    pending_id: str | None = None,
) -> Document:
    """Seal everything that was read and move the document to EXTRACTED, or to FAILED.

    `attached` are rows of attachments whose headers stand. With `pending_id` the outcome is taken
    from what a worker left, in the same transaction: Conflict when somebody else took it first,
    and then nothing is kept.
    """
    rows, changed, events = _sealed(archive, document, outcome)
    try:
        with archive.change() as change:
            if pending_id and not job_rows.delete_pending(change.connection, pending_id):
                raise changed_first()
            for kind, value in rows.items():
                change.put(kind, document.id, value)
            save_document(change, changed)
            for value in attached:
                add_row(change, value)
            for event, detail in events:
                change.record(event, {"document": document.id, **detail})
    except StorageError:
        raise  # the answer to a commit may be lost and the commit not: orphans are no loss
    except VaultError:
        for value in rows.values():
            for blob_id in value.get("blobs", ()):
                archive.delete_blob(blob_id)
        raise
    return changed


Events = list[tuple[Event, dict[str, str]]]


def _sealed(
    archive: CaseArchive, document: Document, outcome: Outcome
) -> tuple[dict[RowKind, dict[str, Any]], Document, Events]:
    """Blobs written; the rows that name them, the document as it will stand, what happened."""
    reading, extraction = outcome.reading, outcome.extraction
    previews = outcome.previews
    if not isinstance(previews, Previews):
        previews = Previews(archive).add_all(previews)
    if reading is None or extraction is None:
        previews.discard()
        problems = [] if outcome.refused is None else [outcome.refused.as_json()]
        code = outcome.refused.code if outcome.refused is not None else "crashed"
        failed = replace(document, state=DocumentState.FAILED, reason=code)
        nothing: dict[str, Any] = {"blobs": [], "problems": problems}
        return {RowKind.READING: nothing}, failed, [(Event.DOCUMENT_FAILED, {"reason": code})]
    said = dict.fromkeys((*reading.problems, *extraction.problems))
    problems = [problem.as_json() for problem in said]
    rows: dict[RowKind, dict[str, Any]] = {
        RowKind.READING: {
            "blobs": [archive.put_blob(READING, _packed(reading))],
            "problems": problems,
        },
        RowKind.PREVIEWS: previews.form(),
        RowKind.EXTRACTION: extraction.as_json(),
        RowKind.DIGEST: digests.form(reading, extraction),
    }
    changed = replace(
        document,
        state=DocumentState.EXTRACTED,
        reason=None,
        media=reading.media,
        page_count=len(reading.pages),
        type_id=document.type_id if document.type_confirmed else extraction.type.id,
    )
    return rows, changed, [(Event.DOCUMENT_READ, {}), (Event.DOCUMENT_EXTRACTED, {})]


def keep_extraction(
    archive: CaseArchive,
    document: Document,
    extraction: Extraction,
    pending_id: str | None = None,
) -> Document:
    """Put fields that were looked for anew beside the words at hand; the document is EXTRACTED.

    Corrections stand in rows of their own and hold on. Conflict as in `keep_outcome`.
    """
    reading = load_reading(archive, document.id)
    changed = replace(
        document,
        state=DocumentState.EXTRACTED,
        type_id=document.type_id if document.type_confirmed else extraction.type.id,
    )
    with archive.change() as change:
        if pending_id and not job_rows.delete_pending(change.connection, pending_id):
            raise changed_first()
        change.put(RowKind.EXTRACTION, document.id, extraction.as_json())
        if reading is not None:
            change.put(RowKind.DIGEST, document.id, digests.form(reading, extraction))
        save_document(change, changed)
        change.record(Event.DOCUMENT_EXTRACTED, {"document": document.id})
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
    if row is None:
        return None
    if "of" in row.value:
        span = PointsTo.of(row.value)
        whole = load_reading(archive, span.document_id)
        return None if whole is None else pages_of(whole, span.first, span.last)
    if not row.value["blobs"]:
        return None
    sealed = archive.get_blob(READING, row.value["blobs"][0])
    return Reading.from_json(json.loads(zlib.decompress(sealed)))


def load_problems(archive: CaseArchive, document_id: str) -> tuple[Problem, ...]:
    """What a person must know about how the document was read."""
    row = archive.find(RowKind.READING, document_id)
    if row is not None and "of" in row.value:
        reading = load_reading(archive, document_id)
        return () if reading is None else tuple(dict.fromkeys(reading.problems))
    return () if row is None else tuple(Problem.from_json(p) for p in row.value["problems"])


def load_preview(archive: CaseArchive, document_id: str, page: int) -> bytes | None:
    """The WebP picture of one page, or None."""
    row = archive.find(RowKind.PREVIEWS, document_id)
    if row is None:
        return None
    if "of" in row.value:
        span = PointsTo.of(row.value)
        if not 1 <= page <= span.last - span.first + 1:
            return None
        return load_preview(archive, span.document_id, span.first - 1 + page)
    return picture_of(archive, row.value, page)


def preview_pages(archive: CaseArchive, document_id: str) -> frozenset[int]:
    """The numbers of the pages that have a picture."""
    row = archive.find(RowKind.PREVIEWS, document_id)
    if row is None:
        return frozenset()
    if "of" in row.value:
        span = PointsTo.of(row.value)
        there = preview_pages(archive, span.document_id)
        return frozenset(n - span.first + 1 for n in there if span.first <= n <= span.last)
    return frozenset(n for n, *_ in row.value["offsets"])


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


def _packed(reading: Reading) -> bytes:
    """The reading as compressed JSON, made a page at a time: all pages at once take hundreds of MB.

    What comes out is one JSON object, as `Reading.as_json` gives it.
    """
    packer = zlib.compressobj(1)
    out = [packer.compress(b'{"pages": [')]
    for number, page in enumerate(reading.pages):
        text = json.dumps(page.as_json(), ensure_ascii=False)
        out.append(packer.compress((", " if number else "").encode() + text.encode()))
    rest = replace(reading, pages=()).as_json()
    del rest["pages"]
    out.append(packer.compress(b"], " + json.dumps(rest, ensure_ascii=False).encode()[1:]))
    return b"".join([*out, packer.flush()])
