"""Look at what was read, and say what is right.

Nothing a person says overwrites what was read: both stay, with who said it and when.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from extractors.model import UNKNOWN_TYPE, Extraction, Problem, Text
from extractors.registry import types
from vault.archive import derived, digests, documents, parts, reading_jobs
from vault.archive.cases import OpenCase
from vault.archive.row_kinds import RowKind
from vault.audit.events import Event
from vault.domain.document import Correction, Document, DocumentState, ReviewedField
from vault.domain.ids import new_id
from vault.domain.plain import to_plain
from vault.domain.user import Permission
from vault.errors import NotFound, UsageError
from vault.index import case_index
from vault.session import Session

MAX_VALUE = 2000  # letters of a typed value


@dataclass(frozen=True, slots=True)
class Reviewed:
    """All that the document page shows."""

    document: Document
    extraction: Extraction | None
    fields: tuple[ReviewedField, ...]
    problems: tuple[Problem, ...]
    page_sizes: tuple[tuple[float, float], ...]
    page_texts: tuple[str, ...]
    attachments: tuple[Document, ...]
    preview_pages: frozenset[int] = frozenset()
    parent: Document | None = None  # the mail it came with, or the file it is a part of
    stale: bool = False  # its fields were looked for by an older edition, or as another type

    @property
    def flags(self) -> tuple[Problem, ...]:
        """What a person should see although nothing failed: page 3 of 7 is missing, a BSN."""
        return self.extraction.flags if self.extraction is not None else ()


def load(session: Session, case_id: str, document_id: str) -> Reviewed:
    """One document with everything read from it."""
    archive = session.open(case_id).archive
    document = documents.load_document(archive, document_id)
    reading = derived.load_reading(archive, document_id)
    extraction = derived.load_extraction(archive, document_id)
    made = derived.corrections(archive).get(document_id, [])
    pages = reading.pages if reading is not None else ()
    looked = extraction if document.state is DocumentState.INDEXED else None
    parent_id = document.parent_id
    return Reviewed(
        document=document,
        extraction=extraction,
        fields=derived.reviewed_fields(extraction, made),
        problems=derived.load_problems(archive, document_id),
        page_sizes=tuple((page.width, page.height) for page in pages),
        page_texts=tuple(page.text for page in pages),
        attachments=tuple(
            d
            for d in documents.list_documents(archive)
            if d.parent_id == document_id and not d.is_part
        ),
        preview_pages=derived.preview_pages(archive, document_id),
        parent=documents.load_document(archive, parent_id) if parent_id else None,
        stale=looked is not None and digests.is_stale(document, looked.type.id, looked.edition),
    )


def list_documents(session: Session, case_id: str) -> list[Document]:
    """The documents of a case, oldest first."""
    return documents.list_documents(session.open(case_id).archive)


def preview(session: Session, case_id: str, document_id: str, page: int) -> bytes:
    """The WebP picture of a page; NotFound when there is none."""
    archive = session.open(case_id).archive
    picture = derived.load_preview(archive, document_id, page)
    if picture is None:
        raise NotFound(
            "no_preview",
            Text("Van deze pagina is geen beeld.", "There is no picture of this page."),
        )
    return picture


def confirm(session: Session, case_id: str, document_id: str, field: str, nth: int = 0) -> None:
    """Say that the value read is right. `nth` counts fields of the same name from 0."""
    _correct(session, case_id, document_id, field, nth, lambda read: read, confirmed=True)


def correct(
    session: Session, case_id: str, document_id: str, field: str, value: str, nth: int = 0
) -> None:
    """Say what the value is instead; the words typed are parsed like words read."""
    parsed = _parsed(session, case_id, document_id, field, value)
    _correct(session, case_id, document_id, field, nth, lambda _: parsed, confirmed=False)


def set_type(session: Session, case_id: str, document_id: str, type_id: str) -> None:
    """Say what kind of document this is; its fields are looked for anew in the words at hand."""
    if type_id not in types() and type_id != UNKNOWN_TYPE:
        raise UsageError(
            "no_such_type", Text("Dit soort stuk bestaat niet.", "No such document type.")
        )
    opened = session.open(case_id, Permission.REVIEW)
    archive = opened.archive
    document = documents.load_document(archive, document_id)
    extraction = derived.load_extraction(archive, document_id)
    changed = replace(document, type_id=type_id, type_confirmed=True)
    if extraction is not None and extraction.type.id != type_id and not document.waits:
        changed = replace(changed, state=DocumentState.READ)
    said = Correction(
        id=new_id(),
        document_id=document_id,
        field="type",
        read_value=document.type_id,
        value=type_id,
        confirmed=document.type_id == type_id,
        by=session.user.id,
        on=session.ports.clock.minute_text(),
    )
    with case_index.changing(archive) as index:
        index.change.add(RowKind.CORRECTION, said.id, to_plain(said))
        derived.save_document(index.change, changed)
        index.change.record(Event.FIELD_CORRECTED, {"document": document_id, "field": "type"})
        _reindex(opened, index, changed, said)
    if changed.state is DocumentState.READ:
        reading_jobs.issue(archive, changed)


def set_note(session: Session, case_id: str, document_id: str, note: str) -> None:
    """A short note of one's own beside the document."""
    archive = session.open(case_id, Permission.REVIEW).archive
    document = documents.load_document(archive, document_id)
    with archive.change() as change:
        derived.save_document(change, replace(document, note=note.strip()[:MAX_VALUE]))


def _correct(
    session: Session,
    case_id: str,
    document_id: str,
    field: str,
    nth: int,
    say: Callable[[Any], Any],
    *,
    confirmed: bool,
) -> None:
    opened = session.open(case_id, Permission.REVIEW)
    archive = opened.archive
    document = documents.load_document(archive, document_id)
    extraction = derived.load_extraction(archive, document_id)
    found = [f for f in extraction.fields if f.name == field] if extraction is not None else []
    read = found[nth].value if nth < len(found) else None
    if confirmed and nth >= len(found):
        raise NotFound("no_such_field", Text("Dit gegeven is niet gelezen.", "No such field read."))
    said = Correction(
        id=new_id(),
        document_id=document_id,
        field=field,
        read_value=read,
        value=say(read),
        confirmed=confirmed,
        by=session.user.id,
        on=session.ports.clock.minute_text(),
    )
    with case_index.changing(archive) as index:
        index.change.add(RowKind.CORRECTION, said.id, to_plain(said))
        event = Event.FIELD_CONFIRMED if confirmed else Event.FIELD_CORRECTED
        index.change.record(event, {"document": document_id, "field": field})
        _reindex(opened, index, document, said)


def _reindex(
    opened: OpenCase, index: case_index.IndexChange, document: Document, said: Correction
) -> None:
    """Field terms (type, date, country …) follow what a person says, and just said."""
    reading = derived.load_reading(opened.archive, document.id)
    if reading is not None:
        extraction = derived.load_extraction(opened.archive, document.id)
        made = derived.corrections(opened.archive).get(document.id, [])
        fields = derived.reviewed_fields(extraction, [*made, said])
        taken = parts.division_of(opened.archive, document.id).taken
        index.put_document(document, reading, fields, taken)


def _parsed(session: Session, case_id: str, document_id: str, field: str, value: str) -> Any:
    text = value.strip()[:MAX_VALUE]
    if not text:
        raise UsageError("empty_value", Text("Vul een waarde in.", "Fill in a value."))
    archive = session.open(case_id).archive
    type_id = documents.load_document(archive, document_id).type_id
    known = types().get(type_id or "")
    spec = next((s for s in known.fields if s.name == field), None) if known else None
    if spec is None:
        return text
    parsed = spec.parse(text)
    if parsed is None:
        raise UsageError(
            "not_such_value",
            Text(
                f"Dit past niet bij het gegeven «{spec.label.nl}».",
                f"This does not fit the field «{spec.label.en}».",
            ),
        )
    return parsed
