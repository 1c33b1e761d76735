"""Is everything of a case still there, and what was put there? (security.md 1.15, levels 1 to 3)

Everything is opened: each row, each sealed blob that a row names, and of each document its header,
its manifest and its original to the last byte. Nothing is changed or removed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from extractors.model import Text
from vault.archive import documents
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.crypto import age_stream
from vault.domain.document import Document
from vault.errors import IntegrityError
from vault.store import sealed_rows

Advance = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not open. `document_id` names whose it is, "" when the whole case's."""

    part: str  # row, reading, previews, index, packet, header, manifest, original
    document_id: str
    error: IntegrityError


@dataclass(slots=True)
class Wholeness:
    """What was looked at in one case, and what of it is not as it was put there."""

    rows: int = 0
    blobs: int = 0
    documents: int = 0
    size: int = 0  # bytes of the originals that were read
    leftovers: int = 0  # sealed blobs that no row names: of a crash, no loss
    faults: list[Fault] = field(default_factory=list)


def examine(archive: CaseArchive, advance: Advance = lambda _done, _total: None) -> Wholeness:
    """Open all of the case; `advance(done, total)` counts documents. StorageError when away."""
    found = Wholeness()
    rows = list(_rows(archive, found))
    named = {blob_id for row in rows for blob_id in row.value.get("blobs", ())}
    prefix = f"x/{archive.case_id}/"
    stored = {key.removeprefix(prefix) for key in archive.ports.blobs.list(prefix)}
    found.leftovers = len(stored - named)
    _blobs(archive, rows, found)
    papers = [documents.document_of(row) for row in rows if row.kind is RowKind.DOCUMENT]
    originals = [document for document in papers if not document.is_part]
    for done, document in enumerate(originals):
        advance(done, len(originals))
        _original(archive, document, found)
    advance(len(originals), len(originals))
    return found


def _rows(archive: CaseArchive, found: Wholeness) -> Iterator[Row]:
    """Every row that opens. That none is missing says the head (`CaseArchive.verify`)."""
    for kind in RowKind:
        with archive.ports.database.read() as connection:
            stored = sealed_rows.list_kind(connection, archive.case_id, kind)
        for one in stored:
            found.rows += 1
            try:
                yield archive.open_row(one)
            except IntegrityError as error:
                found.faults.append(Fault("row", one.row_id, error))


def _blobs(archive: CaseArchive, rows: list[Row], found: Wholeness) -> None:
    for row in rows:
        for blob_id in row.value.get("blobs", ()):
            found.blobs += 1
            try:
                archive.get_blob(str(row.kind), blob_id)
            except IntegrityError as error:
                found.faults.append(Fault(str(row.kind), row.id, error))


def _original(archive: CaseArchive, document: Document, found: Wholeness) -> None:
    found.documents += 1
    for part, look in (("header", _header), ("manifest", _manifest), ("original", _payload)):
        try:
            found.size += _twice(look, archive, document)
        except IntegrityError as error:
            found.faults.append(Fault(part, document.id, error))


Look = Callable[[CaseArchive, Document], int]


def _twice(look: Look, archive: CaseArchive, document: Document) -> int:
    """What is not right is read once more before it counts: a store may stumble (A-18)."""
    try:
        return look(archive, document)
    except IntegrityError:
        return look(archive, document)


def _header(archive: CaseArchive, document: Document) -> int:
    original = document.original
    header = archive.ports.blobs.get(f"o/{original.object_id}/h/{archive.keys.epoch}")
    if hashlib.sha256(header).hexdigest() != original.sha256_header:
        raise _other()
    return 0


def _manifest(archive: CaseArchive, document: Document) -> int:
    """What finds the document again when the database is lost."""
    original = document.original
    sealed = archive.ports.blobs.get(f"o/{original.object_id}/m/{archive.keys.epoch}")
    try:  # whoever knows the public key of the case can seal anything as its manifest
        manifest = json.loads(age_stream.open_file(sealed, [archive.keys.identity]))
        said = manifest["document"], manifest["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise _other() from error
    if said != (document.id, original.sha256_plain):
        raise _other()
    return 0


def _payload(archive: CaseArchive, document: Document) -> int:
    return sum(len(chunk) for chunk in documents.stream_original(archive, document))


def _other() -> IntegrityError:
    return IntegrityError(
        "object_replaced",
        Text(
            "Een bewaard onderdeel is niet meer wat de kluis heeft weggeschreven.",
            "A stored object is no longer what the vault wrote.",
        ),
    )
