"""Documents between keys and storage: one pass from the doorstep to sealed objects.

Write order (security.md 1.15): payload, header, manifest, then one transaction with the row, the
head and the log leaf. A crash in between leaves orphan objects and no half-visible document.

    o/<object>/p            payload: nonce ‖ STREAM ‖ Padmé pad, never changes
    o/<object>/h/<epoch>    age header to the case of that epoch
    o/<object>/m/<epoch>    age file to the case: name, media, size, hash: enough to find a
                            document again when the database is lost
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator
from typing import Any

from extractors.model import Text
from vault.archive.ports import Ports
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.audit.events import Event
from vault.crypto import age_stream, padme
from vault.crypto.age_recipients import X25519Recipient
from vault.crypto.age_stream import FileSealer
from vault.crypto.primitives import random_bytes
from vault.domain.document import Document, Original
from vault.domain.ids import new_id
from vault.domain.plain import from_plain, to_plain
from vault.errors import IntegrityError, TooLarge
from vault.store import document_rows

PAD_BLOCK = 1 << 20  # bytes of random pad written at a time


class UploadSink:
    """A file-like object that seals what is written into it; nothing touches a disk in clear.

    Werkzeug writes a multipart file into it while the request is still arriving; `adopt` then
    makes the document. Without `adopt` (the request was refused, the line broke) `discard`
    removes what was stored. The file key exists only in this object until then.
    """

    def __init__(self, ports: Ports, max_bytes: int) -> None:
        self._ports = ports
        self._max = max_bytes
        self.object_id = new_id()
        self.sealer = FileSealer(())
        self._writer = self._ports.blobs.writer(f"o/{self.object_id}/p")
        self._plain_hash = hashlib.sha256()
        self._payload_hash = hashlib.sha256()
        self.plain_length = 0
        self.head = b""  # the first bytes, to tell an empty or known kind of file
        self._finished = False

    def write(self, data: bytes) -> int:
        """Seal and store; TooLarge above the ceiling, StorageError when there is no room."""
        self.plain_length += len(data)
        if self.plain_length > self._max:
            self.discard()
            raise too_large(self._max)
        if len(self.head) < 64:
            self.head += data[: 64 - len(self.head)]
        self._plain_hash.update(data)
        self._store(self.sealer.update(data))
        return len(data)

    def seek(self, _offset: int, _whence: int = 0) -> int:
        """Werkzeug rewinds a finished file; there is nothing to read back."""
        return 0

    def close(self) -> None:
        """Called when the request ends: what was not adopted is removed."""
        self.discard()

    def finish(self) -> Original:
        """Close the stream, pad, make the payload visible under its random name."""
        self._store(self.sealer.finish())
        pad = padme.padded_length(self.sealer.payload_length) - self.sealer.payload_length
        while pad > 0:
            block = random_bytes(min(pad, PAD_BLOCK))
            self._writer.write(block)
            pad -= len(block)
        self._writer.commit()
        self._finished = True
        return Original(
            object_id=self.object_id,
            file_key=self.sealer.file_key,
            plain_length=self.plain_length,
            payload_length=self.sealer.payload_length,
            sha256_plain=self._plain_hash.hexdigest(),
            sha256_payload=self._payload_hash.hexdigest(),
            sha256_header="",
        )

    def discard(self) -> None:
        if not self._finished:
            self._finished = True
            self._writer.abort()

    def _store(self, sealed: bytes) -> None:
        self._payload_hash.update(sealed)
        self._writer.write(sealed)


def too_large(limit: int) -> TooLarge:
    return TooLarge(
        "file_too_large",
        Text(
            f"Dit bestand is groter dan {limit >> 20} MiB.",
            f"This file is larger than {limit >> 20} MiB.",
        ),
        Text(
            "Splits het bestand, of laat de beheerder KLUIS_MAX_UPLOAD_MB verhogen.",
            "Split the file, or have the administrator raise KLUIS_MAX_UPLOAD_MB.",
        ),
    )


def add_document(archive: CaseArchive, document: Document) -> Document:
    """Header, manifest, then the row in one transaction. The payload stands already."""
    value = put_header(archive, document)
    with archive.change() as change:
        add_row(change, value)
    return from_plain(Document, value)


def add_row(change: Change, value: dict[str, Any]) -> None:
    """The row of a document whose header stands (`value` of `put_header`), in an open change."""
    document = from_plain(Document, value)
    change.add(RowKind.DOCUMENT, document.id, value)
    document_rows.add(
        change.connection,
        document_rows.DocumentRow(
            id=document.id,
            case_id=change.archive.case_id,
            object_id=document.original.object_id,
            state=str(document.state),
            reason=document.reason or "",
            received_hour=change.archive.ports.clock.hour(),
            settled_hour=None,
        ),
    )
    change.record(Event.DOCUMENT_RECEIVED, {"document": document.id})


def remove_objects(archive: CaseArchive, document: Document) -> None:
    """Delete the objects of a document that got no row after all."""
    blobs = archive.ports.blobs
    for key in list(blobs.list(f"o/{document.original.object_id}/")):
        blobs.delete(key)


def put_header(archive: CaseArchive, document: Document) -> dict[str, Any]:
    """Write header and manifest for this archive's epoch; the row value that matches them."""
    original = document.original
    header = age_stream.header_for(original.file_key, [archive.keys.recipient])
    manifest = {
        "name": document.name,
        "size": original.plain_length,
        "sha256": original.sha256_plain,
        "payload_length": original.payload_length,
        "received": document.received,
        "document": document.id,
    }
    place, epoch = f"o/{original.object_id}", archive.keys.epoch
    blobs = archive.ports.blobs
    blobs.put(f"{place}/h/{epoch}", header)
    sealed = age_stream.seal_file(json.dumps(manifest).encode(), [archive.keys.recipient])
    blobs.put(f"{place}/m/{epoch}", sealed)
    value: dict[str, Any] = to_plain(document)
    value["original"]["sha256_header"] = hashlib.sha256(header).hexdigest()
    return value


def document_of(row: Row) -> Document:
    return from_plain(Document, row.value)


def load_document(archive: CaseArchive, document_id: str) -> Document:
    """One document; NotFound."""
    return document_of(archive.load(RowKind.DOCUMENT, document_id))


def list_documents(archive: CaseArchive) -> list[Document]:
    """All documents, oldest first; the parts of a file behind it, in the order of their pages."""
    found = [document_of(row) for row in archive.list(RowKind.DOCUMENT)]
    return sorted(found, key=_place)


def _place(document: Document) -> tuple[str, str, int]:
    file_id = document.parent_id if document.is_part and document.parent_id else document.id
    return document.received, file_id, document.first_page or 0


def stream_original(archive: CaseArchive, document: Document) -> Iterator[bytes]:
    """The received bytes, chunk by chunk; IntegrityError on the first chunk that is not right.

    The last chunk is given out only when the whole has the hash of the sealed row: a former member
    may have kept the file key, and with it whoever writes in the store can make chunks that open.
    """
    original = document.original
    stored = archive.ports.blobs.stream(f"o/{original.object_id}/p")
    whole, held = hashlib.sha256(), b""
    for chunk in age_stream.open_stream(original.file_key, stored, original.payload_length):
        if held:
            yield held
        whole.update(chunk)
        held = chunk
    if whole.hexdigest() != original.sha256_plain:
        raise _replaced()
    yield held


def open_original(archive: CaseArchive, document: Document) -> bytes:
    """The received bytes whole, compared with the hash in the sealed row."""
    original = document.original
    return open_sealed(
        archive.ports,
        original.file_key,
        original.object_id,
        original.payload_length,
        original.sha256_plain,
    )


def open_sealed(
    ports: Ports, file_key: bytes, object_id: str, payload_length: int, sha256_plain: str
) -> bytes:
    """One original for whoever was given its file key: a member, or a worker with a job.

    What is not right is read once more before it counts: a store may stumble (A-18).
    """

    def read() -> bytes:
        stored = ports.blobs.stream(f"o/{object_id}/p")
        content = b"".join(age_stream.open_stream(file_key, stored, payload_length))
        if hashlib.sha256(content).hexdigest() != sha256_plain:
            raise _replaced()
        return content

    try:
        return read()
    except IntegrityError:
        return read()


def export_original(
    archive: CaseArchive, document: Document, recipient: X25519Recipient
) -> tuple[int, Iterator[bytes]]:
    """The document as an age file for `recipient`: its length, and its bytes as they are read.

    Only the header is made anew (C18). As with `stream_original`, the last bytes are given out only
    when the payload is the one that the sealed row names; IntegrityError otherwise.
    """
    header = age_stream.header_for(document.original.file_key, [recipient])
    payload = _payload(archive, document.original)
    return len(header) + document.original.payload_length, itertools.chain((header,), payload)


def _payload(archive: CaseArchive, original: Original) -> Iterator[bytes]:
    """The payload without its pad, still sealed."""
    missing, whole = original.payload_length, hashlib.sha256()
    for chunk in archive.ports.blobs.stream(f"o/{original.object_id}/p"):
        part = chunk[:missing]
        whole.update(part)
        missing -= len(part)
        if missing == 0:
            if whole.hexdigest() != original.sha256_payload:
                raise _replaced()
            yield part
            return
        yield part
    raise IntegrityError(
        "original_truncated", Text("Het bewaarde stuk is afgekapt.", "The original is cut off.")
    )


def _replaced() -> IntegrityError:
    return IntegrityError(
        "original_replaced",
        Text(
            "Het bewaarde stuk is niet meer het stuk dat is ontvangen.",
            "The stored original is no longer what was received.",
        ),
    )
