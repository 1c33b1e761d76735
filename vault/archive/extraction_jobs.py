"""Extraction jobs: fields looked for in words that were read before, by a worker.

For a part that was accepted, a type that a person set, an edition that became old. The worker is
given the words, sealed under a fresh key that only the job carries, and never the original or its
key. What it leaves is authenticated under a key that both can derive from the document's file key
(`capabilities.extraction_key`), and names what it was looked for: an outcome for other pages or
another type than are wanted by now is dropped, and the job is issued anew.

    pending/<document>/<id>     the words on their way to the worker, then the outcome on its way
                                back; both go when the outcome is taken in
"""

from __future__ import annotations

import base64
import io
import json
import zlib
from dataclasses import dataclass
from typing import Any

from extractors.frames import read_frame, write_frame
from extractors.model import Extraction, Reading
from vault.archive import derived, jobs, pending, workers
from vault.archive.ports import Ports
from vault.archive.sealed_rows import CaseArchive
from vault.crypto import capabilities
from vault.crypto.age_recipients import HybridRecipient
from vault.crypto.age_stream import FileSealer, open_stream
from vault.crypto.capabilities import WorkerKey
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.domain.job import Job, JobKind
from vault.errors import Conflict, StorageError, VaultError
from vault.store import job_rows

Wanted = dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class Assignment:
    """A job opened by its worker: words in clear, what to look for, where the outcome goes."""

    reading: Reading
    wanted: Wanted
    mac_key: bytes
    recipient: HybridRecipient

    @property
    def type_id(self) -> str | None:
        """The type that a person set; None: say what kind of document it is, too."""
        found: str | None = self.wanted["type_id"]
        return found

    def __repr__(self) -> str:
        return "Assignment(<redacted>)"


def wanted(document: Document) -> Wanted:
    """What an extraction of this document is made for, as it now stands."""
    return {
        "type_id": document.type_id if document.type_confirmed else None,
        "first": document.first_page,
        "last": document.last_page,
    }


# -- a member ------------------------------------------------------------------------------


def issue(archive: CaseArchive, document: Document) -> bool:
    """Leave the words with a worker; False when none is awake or the queue is away: later, then."""
    ports = archive.ports
    reading = derived.load_reading(archive, document.id)
    if reading is None or workers.awake(ports) is None:
        return False
    sealer = FileSealer(())
    body = zlib.compress(json.dumps(reading.as_json(), ensure_ascii=False).encode(), 1)
    sealed = sealer.update(body) + sealer.finish()
    place = f"pending/{document.id}/{new_id()}"
    ports.blobs.put(place, sealed)
    mac_key = capabilities.extraction_key(document.original.file_key, document.id)
    payload = {
        "place": place,
        "words_key": base64.b64encode(sealer.file_key).decode(),
        "payload_length": sealer.payload_length,
        "mac_key": base64.b64encode(mac_key).decode(),
        "wanted": wanted(document),
    }
    issued = jobs.issue(archive, JobKind.EXTRACT, document.id, payload)
    if not issued:
        ports.blobs.delete(place)
    return issued


def take_in(
    archive: CaseArchive, found: job_rows.PendingRow, document: Document
) -> Document | None:
    """Keep one outcome and forget it; None when it is of no use or somebody else took it."""
    extraction, kept = _extraction(archive, found, document), None
    if extraction is not None:
        try:
            kept = derived.keep_extraction(archive, document, extraction, found.id)
        except Conflict:
            return None  # another member was first, and cleans up
    pending.delete(archive.ports, found)
    return kept


def _extraction(
    archive: CaseArchive, found: job_rows.PendingRow, document: Document
) -> Extraction | None:
    if document.state is not DocumentState.READ:
        return None
    mac_key = capabilities.extraction_key(document.original.file_key, document.id)
    try:
        frame = read_frame(io.BytesIO(pending.open_body(archive, found, mac_key)))
    except StorageError:
        raise
    except VaultError:
        return None  # not from our worker, or the outcome of another kind of job
    if frame is None or frame.header.get("wanted") != wanted(document):
        return None
    return Extraction.from_json(frame.header["extraction"])


# -- a worker ------------------------------------------------------------------------------


def take(ports: Ports, key: WorkerKey, job: Job) -> Assignment:
    """Open a job and the words it is about; IntegrityError when either is not right."""
    payload = jobs.open_payload(ports, key, job)
    stored = ports.blobs.stream(payload["place"])
    words_key = base64.b64decode(payload["words_key"])
    body = b"".join(open_stream(words_key, stored, int(payload["payload_length"])))
    return Assignment(
        Reading.from_json(json.loads(zlib.decompress(body))),
        payload["wanted"],
        base64.b64decode(payload["mac_key"]),
        HybridRecipient.parse(payload["recipient"]),
    )


def leave(ports: Ports, job: Job, assignment: Assignment, extraction: Extraction) -> None:
    """Leave the fields for a member, then end the job; in this order, so that none is lost."""
    body = io.BytesIO()
    write_frame(body, "extraction", extraction=extraction.as_json(), wanted=assignment.wanted)
    pending.put_body(
        ports,
        assignment.recipient,
        assignment.mac_key,
        job.case_id,
        job.subject_id,
        body.getvalue(),
    )
    jobs.end(ports, job)
