"""What a worker leaves behind: sealed to the case, authenticated under the document's file key.

The blob `pending/<document>/<id>` is an age file to the case's public key. Inside are frames
(`extractors/frames.py`) and last a MAC over all of them. Anybody who knows the case's public key
can make an age file; only who held the document's file key can make the MAC (security.md C1).

A long outcome is sealed as it comes and opened as it is taken in: of its pictures, tens of
megabytes, no more than a few are in clear at a time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from extractors.frames import FrameError, read_frame, write_frame
from extractors.model import Attachment, Extraction, Page, Problem, Reading, Text
from vault.archive.derived import Outcome
from vault.archive.ports import Ports
from vault.archive.previews import Previews
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.crypto import age_stream, capabilities
from vault.crypto.age_recipients import HybridRecipient
from vault.domain.document import Document
from vault.domain.ids import new_id
from vault.errors import IntegrityError
from vault.store import job_rows

MAC_BYTES = 32


class PendingSink:
    """A body on its way to a case: sealed as it is written, visible once it is finished.

    Without `finish` (reading broke, the worker dies) nothing waits for anybody; `discard` removes
    what was stored.
    """

    def __init__(
        self, ports: Ports, recipient: HybridRecipient, mac_key: bytes, case_id: str, subject: str
    ) -> None:
        self._ports = ports
        self._mac_key = mac_key
        self._row = job_rows.PendingRow(new_id(), subject, case_id, 0)
        self._sealer = age_stream.FileSealer([recipient])
        self._hash = hashlib.sha256()
        self._writer = ports.blobs.writer(f"pending/{subject}/{self._row.id}")
        self._writer.write(self._sealer.header)

    def write(self, data: bytes) -> None:
        """Seal and store."""
        self._hash.update(data)
        self._writer.write(self._sealer.update(data))

    def flush(self) -> None:
        """Nothing is seen of a body before it is finished."""

    def preview(self, page: int, picture: bytes) -> None:
        """Take the picture of one page; before anything else of an outcome."""
        write_frame(self, "preview", picture, page=page)

    def outcome(self, outcome: Outcome) -> None:
        """Take the rest; a page has a frame of its own, for frames have a ceiling."""
        if not isinstance(outcome.previews, Previews):
            for number, picture in outcome.previews:
                self.preview(number, picture)
        reading = outcome.reading
        for page in reading.pages if reading is not None else ():
            write_frame(self, "page", page=page.as_json())
        for attachment in outcome.attachments:
            write_frame(self, "attachment", attachment.content, name=attachment.name)
        write_frame(
            self,
            "result",
            reading=replace(reading, pages=()).as_json() if reading is not None else None,
            extraction=outcome.extraction.as_json() if outcome.extraction else None,
            refused=outcome.refused.as_json() if outcome.refused else None,
        )

    def finish(self) -> None:
        """The MAC, the end of the file, and the note that it waits for a member."""
        mac = capabilities.result_mac(self._mac_key, self._row.subject_id, self._hash.digest())
        self._writer.write(self._sealer.update(mac))
        self._writer.write(self._sealer.finish())
        self._writer.commit()
        with self._ports.database.write() as connection:
            job_rows.add_pending(
                connection, replace(self._row, created=self._ports.clock.seconds())
            )

    def discard(self) -> None:
        """Nothing to do once it was finished."""
        self._writer.abort()


def put(
    ports: Ports,
    recipient: HybridRecipient,
    file_key: bytes,
    *,
    case_id: str,
    document_id: str,
    outcome: Outcome,
) -> None:
    """Seal an outcome that is at hand, and note that it waits for a member."""
    sink = PendingSink(ports, recipient, file_key, case_id, document_id)
    try:
        sink.outcome(outcome)
        sink.finish()
    finally:
        sink.discard()


def put_body(
    ports: Ports,
    recipient: HybridRecipient,
    mac_key: bytes,
    case_id: str,
    subject_id: str,
    body: bytes,
) -> None:
    """Seal any body to the case under a MAC key that job and member share."""
    sink = PendingSink(ports, recipient, mac_key, case_id, subject_id)
    try:
        sink.write(body)
        sink.finish()
    finally:
        sink.discard()


def list_of_case(ports: Ports, case_id: str) -> list[job_rows.PendingRow]:
    """Outcomes that wait for a member of this case, oldest first."""
    with ports.database.read() as connection:
        return job_rows.pending_of_case(connection, case_id)


class _Body:
    """A sealed body as it is opened: all but the MAC, which stands last."""

    def __init__(self, archive: CaseArchive, row: job_rows.PendingRow, mac_key: bytes) -> None:
        stored = archive.ports.blobs.stream(f"pending/{row.subject_id}/{row.id}")
        self._chunks: Iterator[bytes] = age_stream.open_pieces(stored, [archive.keys.identity])
        self._held = bytearray()
        self._hash = hashlib.sha256()
        self._subject, self._mac_key = row.subject_id, mac_key

    def read(self, size: int, /) -> bytes:
        """Up to `size` bytes, b"" at the end. Believed only when `authentic` says so."""
        while len(self._held) < size + MAC_BYTES and (chunk := next(self._chunks, b"")):
            self._held += chunk
        count = max(0, min(size, len(self._held) - MAC_BYTES))
        given = bytes(self._held[:count])
        del self._held[:count]
        self._hash.update(given)
        return given

    def authentic(self) -> bool:
        """Whether who made this body held the MAC key; reads it to the end."""
        while self.read(1 << 20):
            pass
        return capabilities.check_result_mac(
            self._mac_key, self._subject, self._hash.digest(), bytes(self._held)
        )


def open_body(archive: CaseArchive, row: job_rows.PendingRow, mac_key: bytes) -> bytes:
    """A body whole, after its MAC; IntegrityError when it was not made by our worker."""
    _check(archive, row, mac_key)
    body, parts = _Body(archive, row, mac_key), []
    while part := body.read(1 << 20):
        parts.append(part)
    if not body.authentic():
        raise _forged()
    return b"".join(parts)


def open_outcome(archive: CaseArchive, row: job_rows.PendingRow, document: Document) -> Outcome:
    """What the worker found in the document; its pictures are sealed into the case already.

    Nothing is parsed before the MAC was found right, and what was parsed counts only when it was
    found right again: a store may show something else the second time.
    """
    mac_key = document.original.file_key
    _check(archive, row, mac_key)
    body, previews = _Body(archive, row, mac_key), Previews(archive)
    try:
        outcome = _parsed(body, previews)
        if not body.authentic():
            raise _forged()
    except BaseException:
        previews.discard()
        raise
    return outcome


def _parsed(body: _Body, previews: Previews) -> Outcome:
    pages, attachments, result = [], [], None
    try:
        while (frame := read_frame(body)) is not None:
            if frame.kind == "preview":
                previews.add(int(frame.header["page"]), frame.payload)
            elif frame.kind == "page":
                pages.append(Page.from_json(frame.header["page"]))
            elif frame.kind == "attachment":
                attachments.append(Attachment(str(frame.header["name"]), frame.payload))
            elif frame.kind == "result":
                result = frame.header
    except FrameError as error:
        raise _no_outcome() from error
    if result is None:
        raise _no_outcome()
    reading = Reading.from_json(result["reading"]) if result["reading"] else None
    return Outcome(
        None if reading is None else replace(reading, pages=tuple(pages)),
        Extraction.from_json(result["extraction"]) if result["extraction"] else None,
        previews,
        attachments,
        Problem.from_json(result["refused"]) if result["refused"] else None,
    )


def _check(archive: CaseArchive, row: job_rows.PendingRow, mac_key: bytes) -> None:
    """IntegrityError when a body was not made by our worker.

    That somebody tried is told in the case's history, in one transaction with its removal.
    """
    if _Body(archive, row, mac_key).authentic():
        return
    with archive.change() as change:
        if job_rows.delete_pending(change.connection, row.id):
            change.record(Event.RESULT_REFUSED, {"document": row.subject_id})
    raise _forged()


def _forged() -> IntegrityError:
    return IntegrityError(
        "forged_result",
        Text(
            "Een uitkomst kwam niet van de leesdienst en is niet gebruikt.",
            "A result did not come from the worker and was not used.",
        ),
    )


def _no_outcome() -> IntegrityError:
    return IntegrityError("empty_result", Text("Een uitkomst is leeg.", "A result is empty."))


def delete(ports: Ports, row: job_rows.PendingRow) -> None:
    """Forget an outcome, and with it what a worker that died left of others for the subject."""
    with ports.database.write() as connection:
        job_rows.delete_pending(connection, row.id)
    for key in list(ports.blobs.list(f"pending/{row.subject_id}/")):
        ports.blobs.delete(key)
