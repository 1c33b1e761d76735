"""Have documents read: by a worker that opens one file, or at once on the terminal.

The path of one document (security.md 1.8):
1. `issue` wraps its file key to the worker's in-memory key and puts a job in the queue;
2. `work` (in the worker) opens that one original, reads it confined, and seals what was found
   to the case's public key, authenticated under the file key: pending, readable by no worker;
3. `settle` (at any member's next request) checks and re-seals it as rows and blobs, and indexes.
A worker that dies takes its key along: its jobs are worthless and `settle` issues them again.
`process` does 2 and 3 at once, for the terminal, with the member's own keys.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from vault.archive import derived, documents, pending, workers
from vault.archive.cases import OpenCase
from vault.archive.derived import Outcome
from vault.archive.sealed_rows import RowKind
from vault.audit.events import Event
from vault.crypto import capabilities
from vault.crypto.age_recipients import HybridRecipient
from vault.crypto.age_stream import open_stream
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.domain.job import Job, JobKind
from vault.domain.user import Permission
from vault.errors import SandboxError, VaultError
from vault.index import case_index
from vault.sandbox import doctor
from vault.sandbox.limits import Limits
from vault.sandbox.reading import read_document
from vault.session import Session, WorkerSession
from vault.store import job_rows

JOB_SECONDS = 3600  # a capability is worthless after an hour (security.md 1.8)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How far a document is: pages done of total; total 0 while it waits for a worker."""

    document_id: str
    done: int
    total: int


# -- 1. issuing jobs -----------------------------------------------------------------------


def issue(session: Session, case_id: str, document: Document) -> bool:
    """Put a reading job in the queue; False when no worker is awake (it is issued later)."""
    opened = session.open(case_id, Permission.RECEIVE)
    return _issue(session, opened, document)


def _issue(session: Session, opened: OpenCase, document: Document) -> bool:
    ports = session.ports
    now = ports.clock.seconds()
    worker = workers.awake(ports)
    if worker is None:
        return False
    original = document.original
    payload = {
        "file_key": base64.b64encode(original.file_key).decode(),
        "object_id": original.object_id,
        "payload_length": original.payload_length,
        "recipient": str(opened.archive.keys.recipient),
    }
    expires = now + JOB_SECONDS
    sealed = capabilities.seal_capability(
        json.dumps(payload).encode(),
        worker.public,
        org_id=ports.org_id,
        case_id=opened.case.id,
        subject_id=document.id,
        worker_key_id=worker.id,
        expires=expires,
    )
    job = Job(new_id(), JobKind.READ, opened.case.id, document.id, worker.id, expires, sealed)
    with ports.database.write() as connection:
        job_rows.add(connection, job_rows.row_of(job, now))
    ports.queue.put(job)
    return True


# -- 2. the worker -------------------------------------------------------------------------


def work(session: WorkerSession, job: Job) -> None:
    """Open one original, read it confined, leave the sealed outcome as pending."""
    ports = session.ports
    payload = json.loads(
        session.key.open(
            job.capability,
            org_id=ports.org_id,
            case_id=job.case_id,
            subject_id=job.subject_id,
            expires=job.expires,
        )
    )
    file_key = base64.b64decode(payload["file_key"])
    stored = ports.blobs.stream(f"o/{payload['object_id']}/p")
    content = b"".join(open_stream(file_key, stored, int(payload["payload_length"])))

    def progress(done: int, total: int) -> None:
        with ports.database.write() as connection:
            job_rows.set_progress(connection, job.id, done, total)

    outcome = _read(ports.settings.languages, _limits(session), content, progress)
    pending.put(
        ports,
        HybridRecipient.parse(payload["recipient"]),
        file_key,
        case_id=job.case_id,
        document_id=job.subject_id,
        outcome=outcome,
    )
    with ports.database.write() as connection:
        job_rows.delete(connection, job.id)


def _read(languages: str, limits: Limits, content: bytes, progress: Progress) -> Outcome:
    previews: list[tuple[int, bytes]] = []
    result = read_document(
        content,
        languages=languages.split(","),
        limits=limits,
        on_progress=progress,
        on_preview=lambda page, picture: previews.append((page, picture)),
    )
    return Outcome(result.reading, result.extraction, previews, result.attachments, result.refused)


def _limits(session: Session | WorkerSession) -> Limits:
    settings = session.ports.settings
    return Limits(
        memory_mib=settings.reading_mib,
        wall_seconds=settings.reading_seconds,
        pages=settings.max_pages,
    )


# -- 3. settling ---------------------------------------------------------------------------


def settle(session: Session, case_id: str) -> list[Waiting]:
    """Take in what workers left for this case; returns the documents that still wait.

    Any member's request does this (the upload page polls it). Idempotent: a pending outcome is
    deleted only after its rows stand, and one that does not authenticate is dropped and noted.
    """
    opened = session.open(case_id)
    for found in pending.list_of_case(session.ports, case_id):
        row = opened.archive.find(RowKind.DOCUMENT, found.subject_id)
        if row is None:
            continue  # a packet: `services/packets.py` takes it in
        document = documents.document_of(row)
        try:
            outcome = pending.open_outcome(opened.archive, found, document)
        except VaultError:
            outcome = None
        if outcome is not None:
            _keep(session, opened, document, outcome)
        pending.delete(session.ports, found)
    for document in documents.list_documents(opened.archive):
        if document.state is DocumentState.EXTRACTED:
            _index(opened, document)
    return _waiting(session, opened)


def _keep(session: Session, opened: OpenCase, document: Document, outcome: Outcome) -> None:
    changed = derived.keep_outcome(opened.archive, document, outcome)
    if changed.state is DocumentState.EXTRACTED:
        _index(opened, changed)
    for attachment in outcome.attachments:
        _adopt_attachment(session, opened, document, attachment.name, attachment.content)


def _adopt_attachment(
    session: Session, opened: OpenCase, parent: Document, name: str, content: bytes
) -> None:
    """An attachment is a document of its own, once, however often its mail is read again."""
    sink = documents.UploadSink(session.ports, session.ports.settings.max_upload_mb << 20)
    sink.write(content)
    original = sink.finish()
    known = {
        (d.parent_id, d.original.sha256_plain) for d in documents.list_documents(opened.archive)
    }
    if (parent.id, original.sha256_plain) in known:
        session.ports.blobs.delete(f"o/{original.object_id}/p")
        return
    document = Document(
        id=new_id(),
        case_id=opened.case.id,
        name=name,
        received=session.ports.clock.minute_text(),
        received_by=session.user.id,
        original=original,
        parent_id=parent.id,
    )
    documents.add_document(opened.archive, document)
    _issue(session, opened, document)


def _index(opened: OpenCase, document: Document) -> None:
    """Make the document findable and move it to INDEXED, in one transaction."""
    archive = opened.archive
    reading = derived.load_reading(archive, document.id)
    extraction = derived.load_extraction(archive, document.id)
    if reading is None:
        return
    fields = derived.reviewed_fields(extraction, derived.corrections(archive).get(document.id, []))
    with case_index.changing(archive) as index:
        index.put_document(document, reading, fields)
        derived.save_document(index.change, replace(document, state=DocumentState.INDEXED))
        index.change.record(Event.DOCUMENT_INDEXED, {"document": document.id})


def _waiting(session: Session, opened: OpenCase) -> list[Waiting]:
    """Documents not read yet; those without a living job get a new one."""
    ports = session.ports
    with ports.database.read() as connection:
        jobs = {
            row.subject_id: row
            for row in job_rows.living(connection, ports.clock.seconds())
            if row.case_id == opened.case.id
        }
    result = []
    for document in documents.list_documents(opened.archive):
        if document.state is not DocumentState.RECEIVED:
            continue
        job = jobs.get(document.id)
        if job is None:
            _issue(session, opened, document)
        result.append(Waiting(document.id, job.done if job else 0, job.total if job else 0))
    return result


# -- at once, on the terminal --------------------------------------------------------------


def process(
    session: Session, case_id: str, document_id: str, progress: Progress, again: bool = False
) -> Document:
    """Read one document now; `again` makes everything derived from the original anew."""
    opened = session.open(case_id, Permission.RECEIVE)
    document = documents.load_document(opened.archive, document_id)
    if document.state is DocumentState.INDEXED and not again:
        return document
    if document.state is not DocumentState.EXTRACTED or again:
        content = documents.open_original(opened.archive, document)
        outcome = _read(session.ports.settings.languages, _limits(session), content, progress)
        _keep(session, opened, document, outcome)
    else:
        _index(opened, document)
    return documents.load_document(opened.archive, document_id)


def again(session: Session, case_id: str, document_id: str) -> None:
    """Mark a document to be read anew by a worker."""
    opened = session.open(case_id, Permission.RECEIVE)
    document = documents.load_document(opened.archive, document_id)
    with opened.archive.change() as change:
        derived.save_document(change, replace(document, state=DocumentState.RECEIVED, reason=None))
    _issue(session, opened, document)


def sandbox_problem() -> SandboxError | None:
    """Why nothing is read on this machine, or None when the sandbox holds."""
    return None if doctor.holds() else doctor.not_holding()
