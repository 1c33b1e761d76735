"""Reading jobs: issued by a member, done by a worker, taken in by a member.

A document that stands at READ has its words already: what it waits for is an extraction
(`extraction_jobs.py`); `issue` and `take_in` serve both, so that nobody else need tell them apart.

A job is worth something to one worker only, and only while that worker lives (security.md 1.8).
Losing one at any point costs nothing but time:
- issued, and the worker dies: the job is not living any more, the next request issues another;
- outcome left, and the worker dies before it says so: the outcome is taken in all the same;
- two outcomes of one document (a worker was thought dead): the first is taken in, a later one is
  dropped, because the document does not wait any more;
- two members take in the same outcome: one transaction wins, the other leaves nothing behind.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extractors.model import Attachment
from vault.archive import derived, documents, extraction_jobs, jobs, pending
from vault.archive.derived import Outcome
from vault.archive.documents import UploadSink
from vault.archive.pending import PendingSink
from vault.archive.ports import Ports
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.crypto.age_recipients import HybridRecipient
from vault.crypto.capabilities import WorkerKey
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.domain.job import Job, JobKind
from vault.domain.plain import from_plain
from vault.errors import Conflict, StorageError, VaultError
from vault.store import job_rows


@dataclass(frozen=True, slots=True, repr=False)
class Assignment:
    """A job opened by its worker: the original in clear, and where the outcome goes."""

    content: bytes
    file_key: bytes
    recipient: HybridRecipient
    type_id: str | None = None  # as a person said; None: say what kind of document it is, too

    def __repr__(self) -> str:
        return "Assignment(<redacted>)"


# -- a member ------------------------------------------------------------------------------


def issue(archive: CaseArchive, document: Document) -> bool:
    """Leave a job with a worker; False when none is awake or the queue is away: later, then."""
    if document.state is DocumentState.READ:
        return extraction_jobs.issue(archive, document)
    original = document.original
    payload = {
        "file_key": base64.b64encode(original.file_key).decode(),
        "object_id": original.object_id,
        "payload_length": original.payload_length,
        "sha256_plain": original.sha256_plain,
        "type_id": document.type_id if document.type_confirmed else None,
    }
    return jobs.issue(archive, JobKind.READ, document.id, payload)


def take_in(archive: CaseArchive) -> list[Document]:
    """Take in what workers left for this case; the documents that came of it, attachments too."""
    changed: list[Document] = []
    for found in pending.list_of_case(archive.ports, archive.case_id):
        row = archive.find(RowKind.DOCUMENT, found.subject_id)
        if row is None:
            continue  # a packet: that is taken in elsewhere
        document = documents.document_of(row)
        if document.state is DocumentState.READ:
            taken = extraction_jobs.take_in(archive, found, document)
            changed += [taken] if taken is not None else []
            continue
        outcome = _outcome(archive, found, document)
        if outcome is None:
            pending.delete(archive.ports, found)
            continue
        try:
            changed += keep(archive, document, outcome, pending_id=found.id)
        except Conflict:
            continue  # another member was first
        pending.delete(archive.ports, found)
    return changed


def _outcome(
    archive: CaseArchive, found: job_rows.PendingRow, document: Document
) -> Outcome | None:
    """The outcome, or None when it is of no use: not from our worker, or no longer waited for."""
    if document.state is not DocumentState.RECEIVED:
        return None
    try:
        return pending.open_outcome(archive, found, document)
    except StorageError:
        raise
    except VaultError:
        return None


def keep(
    archive: CaseArchive, document: Document, outcome: Outcome, pending_id: str | None = None
) -> list[Document]:
    """Seal an outcome into the case; the document as it now stands, then its new attachments."""
    values = _sealed_attachments(archive, document, outcome.attachments)
    try:
        changed = derived.keep_outcome(
            archive, document, outcome, attached=values, pending_id=pending_id
        )
    except StorageError:
        raise  # it may have been committed all the same: then these are originals
    except VaultError:
        for value in values:
            documents.remove_objects(archive, from_plain(Document, value))
        raise
    return [changed, *(from_plain(Document, value) for value in values)]


def _sealed_attachments(
    archive: CaseArchive, parent: Document, attachments: Sequence[Attachment]
) -> list[dict[str, Any]]:
    """An attachment is a document of its own, once, however often its mail is read again."""
    if not attachments:
        return []
    ports = archive.ports
    known = {
        one.original.sha256_plain
        for one in documents.list_documents(archive)
        if one.parent_id == parent.id
    }
    values = []
    for attachment in attachments:
        sink = UploadSink(ports, ports.settings.max_upload_mb << 20)
        try:
            sink.write(attachment.content)
            original = sink.finish()
        finally:
            sink.discard()
        document = Document(
            id=new_id(),
            case_id=archive.case_id,
            name=attachment.name,
            received=ports.clock.minute_text(),
            received_by=archive.user_id,
            original=original,
            parent_id=parent.id,
        )
        if original.sha256_plain in known:
            documents.remove_objects(archive, document)
            continue
        known.add(original.sha256_plain)
        values.append(documents.put_header(archive, document))
    return values


# -- a worker ------------------------------------------------------------------------------


def take(ports: Ports, key: WorkerKey, job: Job) -> Assignment:
    """Open a job and the one original it is about; IntegrityError when either is not right."""
    payload = jobs.open_payload(ports, key, job)
    file_key = base64.b64decode(payload["file_key"])
    content = documents.open_sealed(
        ports,
        file_key,
        payload["object_id"],
        int(payload["payload_length"]),
        payload["sha256_plain"],
    )
    recipient = HybridRecipient.parse(payload["recipient"])
    return Assignment(content, file_key, recipient, payload.get("type_id"))


def sink(ports: Ports, job: Job, assignment: Assignment) -> PendingSink:
    """Where pictures go while the original is read; `leave` ends it, or else `discard`."""
    return PendingSink(
        ports, assignment.recipient, assignment.file_key, job.case_id, job.subject_id
    )


def leave(ports: Ports, job: Job, left: PendingSink, outcome: Outcome) -> None:
    """Leave the outcome for a member, then end the job; in this order, so that none is lost."""
    left.outcome(outcome)
    left.finish()
    jobs.end(ports, job)
