"""Whole files: one scan that holds several documents, taken apart as a person says.

What the reader proposes (`Extraction.parts`) is shown and changes nothing. A part that is accepted
becomes a document that points into the file; the file stays as it is and becomes a container, which
is no evidence of its own: only its parts are. Every step can be undone.

The fields of a part are looked for by a worker (vault/decisions/0006-parts-point.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.model import Part, Reading, Text
from vault.archive import derived, digests, documents, parts, reading_jobs
from vault.archive.parts import Division
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.domain.document import Document
from vault.domain.user import Permission
from vault.errors import NotFound, UsageError
from vault.index import case_index
from vault.index.case_index import IndexChange
from vault.session import Session


@dataclass(frozen=True, slots=True)
class Divided:
    """How a file falls apart: what is proposed, what was accepted, which pages are in no part.

    `whole`: a person said that it is one document. `proposals` leaves out what overlaps a part.
    """

    proposals: tuple[Part, ...] = ()
    accepted: tuple[Document, ...] = ()
    loose: tuple[int, ...] = ()
    whole: bool = False

    @property
    def is_container(self) -> bool:
        return bool(self.accepted)


def load(session: Session, case_id: str, document_id: str) -> Divided:
    """What is proposed and accepted for one document; nothing for a part."""
    archive = session.open(case_id).archive
    document = documents.load_document(archive, document_id)
    if document.is_part:
        return Divided()
    division = parts.division_of(archive, document_id)
    extraction = derived.load_extraction(archive, document_id)
    proposed = extraction.parts if extraction is not None and not division.whole else ()
    return Divided(
        tuple(p for p in proposed if not division.taken & set(range(p.first, p.last + 1))),
        tuple(documents.load_document(archive, span.part_id) for span in division.standing),
        _loose(document, division),
        division.whole,
    )


def divisions(session: Session, case_id: str) -> dict[str, Division]:
    """Of every file of the case about which something was said."""
    return parts.divisions(session.open(case_id).archive)


def proposed(session: Session, case_id: str) -> dict[str, int]:
    """How many documents each file seems to hold of which nobody has said anything yet."""
    archive = session.open(case_id).archive
    said = parts.divisions(archive)
    parts_there = {d.id for d in documents.list_documents(archive) if d.is_part}
    return {
        key: digest.parts
        for key, digest in digests.digests(archive).items()
        if digest.parts > 1 and key not in said and key not in parts_there
    }


def accept(
    session: Session, case_id: str, document_id: str, ranges: Sequence[tuple[int, int]]
) -> list[Document]:
    """Make documents of these page ranges (both ends counted), proposed or not."""
    archive = session.open(case_id, Permission.REVIEW).archive
    document, reading = _file(archive, document_id)
    division = parts.division_of(archive, document_id)
    fitting = parts.checked(ranges, document.page_count, division.taken)
    with case_index.changing(archive) as index:
        after, made = parts.add(index.change, document, division, fitting)
        _reindex(archive, index, document, reading, after)
    for part in made:
        reading_jobs.issue(archive, part)
    return made


def reject(session: Session, case_id: str, document_id: str) -> None:
    """Say that the file is one document; it is not proposed again to take it apart."""
    archive = session.open(case_id, Permission.REVIEW).archive
    document, _ = _file(archive, document_id)
    division = parts.division_of(archive, document_id)
    if division.standing:
        raise UsageError(
            "has_parts",
            Text("Maak eerst de stukken ongedaan.", "Undo the documents in it first."),
        )
    with archive.change() as change:
        parts.save(change, document.id, Division(division.spans, whole=True))
        change.record(Event.PARTS_REJECTED, {"document": document.id})


def change(session: Session, case_id: str, part_id: str, first: int, last: int) -> Document:
    """Give a part other pages; corrections stay, fields are looked for anew."""
    archive = session.open(case_id, Permission.REVIEW).archive
    part, document, reading = _part(archive, part_id)
    division = parts.division_of(archive, document.id)
    others = Division(tuple(s for s in division.spans if s.part_id != part_id))
    ((first, last),) = parts.checked([(first, last)], document.page_count, others.taken)
    if (first, last) == (part.first_page, part.last_page):
        return part
    with case_index.changing(archive) as index:
        after = parts.move(index.change, division, part, first, last)
        index.remove_document(part_id)
        _reindex(archive, index, document, reading, after)
    moved = documents.load_document(archive, part_id)
    reading_jobs.issue(archive, moved)
    return moved


def undo(session: Session, case_id: str, part_id: str) -> Document:
    """Put a part back into its file, which is returned. Its corrections wait for its pages."""
    archive = session.open(case_id, Permission.REVIEW).archive
    part, document, reading = _part(archive, part_id)
    _check_unused(archive, part)
    with case_index.changing(archive) as index:
        division = parts.division_of(archive, document.id)
        after = parts.remove(index.change, division, part)
        index.remove_document(part_id)
        _reindex(archive, index, document, reading, after)
    return document


def _reindex(
    archive: CaseArchive,
    index: IndexChange,
    document: Document,
    reading: Reading,
    division: Division,
) -> None:
    """The file is found by the pages that no part has."""
    extraction = derived.load_extraction(archive, document.id)
    made = derived.corrections(archive).get(document.id, [])
    fields = derived.reviewed_fields(extraction, made)
    index.put_document(document, reading, fields, division.taken)


def _file(archive: CaseArchive, document_id: str) -> tuple[Document, Reading]:
    """A document that can be taken apart, and its words."""
    document = documents.load_document(archive, document_id)
    reading = derived.load_reading(archive, document_id)
    if document.is_part or reading is None:
        raise UsageError(
            "not_to_be_divided",
            Text(
                "Alleen een bestand dat is gelezen kan worden verdeeld.",
                "Only a file that has been read can be taken apart.",
            ),
            Text(
                "Verdeel het hele bestand; van een deel kunt u de pagina's wijzigen.",
                "Take the whole file apart; of a part you can change the pages.",
            ),
        )
    return document, reading


def _part(archive: CaseArchive, part_id: str) -> tuple[Document, Document, Reading]:
    part = documents.load_document(archive, part_id)
    if not part.is_part or part.parent_id is None:
        raise NotFound(
            "not_a_part", Text("Dit stuk is geen deel van een bestand.", "This is no part.")
        )
    return part, *_file(archive, part.parent_id)


def _check_unused(archive: CaseArchive, part: Document) -> None:
    """What proves an effort or a declaration must not vanish from under it."""
    for kind in (RowKind.EFFORT, RowKind.DECLARATION):
        for row in archive.list(kind):
            if part.id in row.value.get("document_ids", ()):
                raise UsageError(
                    "part_is_proof",
                    Text(
                        "Dit stuk is bewijs bij een poging of verklaring.",
                        "This document is proof of an effort or declaration.",
                    ),
                    Text(
                        "Wijzig de pagina's, of trek eerst de verklaring in.",
                        "Change its pages, or withdraw the declaration first.",
                    ),
                )


def _loose(document: Document, division: Division) -> tuple[int, ...]:
    if not division.standing:
        return ()
    return tuple(n for n in range(1, document.page_count + 1) if n not in division.taken)
