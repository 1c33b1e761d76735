"""The full-text index of one case, sealed.

One sealed blob a Whoosh file, named in one row of the case. Whoosh never changes a file it has
written, so a change seals only the new ones. The index is derived data: missing, damaged or of an
older version, it is built anew from the sealed readings, and bringing in evidence never waits
for it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from whoosh.index import FileIndex

from extractors.model import Reading
from vault.archive import derived, documents, parts
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.domain.document import Document, ReviewedField
from vault.errors import IntegrityError, StorageError
from vault.index.querying import Snippet, parse, snippet
from vault.index.schema import SCHEMA, VERSION, entries
from vault.index.sealed_storage import MemoryStorage

PURPOSE = "index"
WRITER_MIB = 512  # Whoosh spills above this; it spills into memory too (sealed_storage.py)


@dataclass(frozen=True, slots=True)
class Found:
    """A page that matches."""

    document: Document
    page: int
    score: float
    snippet: Snippet


class IndexChange:
    """One change of rows and index together. `change` is the case's open transaction."""

    def __init__(self, change: Change, writer: Any) -> None:
        self.change = change
        self._writer = writer

    def put_document(
        self,
        document: Document,
        reading: Reading,
        fields: Iterable[ReviewedField],
        taken: Collection[int] = (),
    ) -> None:
        """Index a document anew under what is now known of it.

        `taken` are pages of a file that are documents of their own, and are found there.
        """
        self.remove_document(document.id)
        for entry in entries(document, reading, fields):
            if entry["page"] not in taken:
                self._writer.add_document(**entry)

    def remove_document(self, document_id: str) -> None:
        self._writer.delete_by_term("document", document_id)


@contextmanager
def changing(archive: CaseArchive) -> Iterator[IndexChange]:
    """Change rows and index in one transaction: both stand, or neither."""
    with archive.change() as change:
        storage = _storage(archive, _row(archive))
        with _writing(storage) as writer:
            yield IndexChange(change, writer)
        _keep(archive, change, storage)


def rebuild(archive: CaseArchive) -> None:
    """The whole index from the sealed readings."""
    made, divided = derived.corrections(archive), parts.divisions(archive)
    with archive.change() as change:
        storage = MemoryStorage()
        with _writing(storage) as writer:
            one = IndexChange(change, writer)
            for document, extraction in derived.all_documents(archive):
                reading = derived.load_reading(archive, document.id)
                if reading is not None:
                    fields = derived.reviewed_fields(extraction, made.get(document.id, []))
                    taken = divided[document.id].taken if document.id in divided else ()
                    one.put_document(document, reading, fields, taken)
        _keep(archive, change, storage)


def search(archive: CaseArchive, query: str, limit: int, above: float = -math.inf) -> list[Found]:
    """Pages that match with a score `above` this one, best first. UsageError for an empty query."""
    parsed = parse(query)
    row = _row(archive)
    if row is not None and row.value["version"] != VERSION:
        rebuild(archive)
        row = _row(archive)
    try:
        hits = _hits(_storage(archive, row), parsed, limit, above)
    except (IntegrityError, StorageError):
        rebuild(archive)
        hits = _hits(_storage(archive, _row(archive)), parsed, limit, above)
    rows = archive.find_many(RowKind.DOCUMENT, {document_id for document_id, *_ in hits})
    known = {document_id: documents.document_of(row) for document_id, row in rows.items()}
    return [
        Found(known[document_id], page, score, part)
        for document_id, page, score, part in hits
        if document_id in known
    ]


def _hits(
    storage: MemoryStorage, parsed: Any, limit: int, above: float
) -> list[tuple[str, int, float, Snippet]]:
    if not storage.names():
        return []
    with _opened(storage).searcher() as searcher:
        results = searcher.search(parsed.every, limit=limit)
        query = parsed.every
        if not results:
            query = parsed.some
            results = searcher.search(query, limit=limit)
        terms = {
            term.decode() if isinstance(term, bytes) else term
            for field, term in query.existing_terms(searcher.reader(), phrases=True)
            if field == "body"
        }
        return [
            (hit["document"], int(hit["page"]), float(hit.score), snippet(hit["text"], terms))
            for hit in results
            if hit.score > above
        ]


@contextmanager
def _writing(storage: MemoryStorage) -> Iterator[Any]:
    index = _opened(storage) if storage.names() else storage.create_index(SCHEMA)
    writer = index.writer(limitmb=WRITER_MIB)
    try:
        yield writer
    except BaseException:
        writer.cancel()
        raise
    writer.commit()


def _opened(storage: MemoryStorage) -> FileIndex:
    return FileIndex(storage, schema=SCHEMA)


def _row(archive: CaseArchive) -> Row | None:
    """The row that names the files of the index; None before anything was indexed."""
    return archive.find(RowKind.INDEX, archive.case_id)


def _storage(archive: CaseArchive, row: Row | None) -> MemoryStorage:
    if row is None or row.value["version"] != VERSION:
        return MemoryStorage()
    files: dict[str, str] = row.value["files"]
    return MemoryStorage(tuple(files), lambda name: archive.get_blob(PURPOSE, files[name]))


def _keep(archive: CaseArchive, change: Change, storage: MemoryStorage) -> None:
    """Seal the files that are new and name all that make up the index."""
    row = _row(archive)
    old: dict[str, str] = row.value["files"] if row is not None else {}
    files = {
        name: archive.put_blob(PURPOSE, storage.content(name))
        if name in storage.written
        else old[name]
        for name in storage.names()
    }
    value = {"version": VERSION, "files": files, "blobs": sorted(files.values())}
    change.put(RowKind.INDEX, archive.case_id, value)
