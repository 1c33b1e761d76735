"""Have documents read: by a worker that opens one file, or at once on the terminal.

The path of one document (security.md 1.8):
1. `issue` wraps its file key to the worker's in-memory key and puts a job in the queue;
2. `work` (in the worker) opens that one original, reads it confined, and seals what was found
   to the case's public key, authenticated under the file key: pending, readable by no worker;
3. `settle` (at any member's next request) checks and re-seals it as rows and blobs, indexes, and
   renews the case's summary.
A worker that dies takes its key along: its jobs are worthless and `settle` issues them again.
`process` does 2 and 3 at once, for the terminal, with the member's own keys.

A document whose words are at hand (a part, another type, a newer edition) goes the same way, with
`work_extraction` for 2: the worker is given words instead of an original.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from extractors.model import Extraction, Reading, Text
from extractors.registry import types
from vault.archive import (
    derived,
    documents,
    extraction_jobs,
    jobs,
    parts,
    reading_jobs,
    workers,
)
from vault.archive.cases import OpenCase
from vault.archive.derived import Outcome
from vault.archive.ports import Ports
from vault.archive.previews import Previews
from vault.audit.events import Event
from vault.config import Settings
from vault.domain.document import Document, DocumentState
from vault.domain.job import Job
from vault.domain.user import Permission
from vault.errors import SandboxError
from vault.index import case_index
from vault.sandbox import doctor
from vault.sandbox.ahead import start_ahead
from vault.sandbox.extracting import extract_words
from vault.sandbox.limits import Limits
from vault.sandbox.reading import OnPreview, read_document
from vault.session import Session, WorkerSession
from vault.standing import keeping

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
    return reading_jobs.issue(opened.archive, document)


# -- 2. the worker -------------------------------------------------------------------------


def work(session: WorkerSession, job: Job) -> None:
    """Open one original, read it confined, leave the sealed outcome as pending."""
    ports = session.ports
    assignment = reading_jobs.take(ports, session.key, job)
    left = reading_jobs.sink(ports, job, assignment)
    try:
        outcome = _read(
            ports.settings,
            assignment.content,
            lambda done, total: jobs.progress(ports, job, done, total),
            left.preview,
            assignment.type_id,
        )
        reading_jobs.leave(ports, job, left, outcome)
    finally:
        left.discard()
    # Whoever sends the next document need not wait for a child to load.
    start_ahead(Limits.of(ports.settings))


def work_extraction(session: WorkerSession, job: Job) -> None:
    """Look for fields in words read before, leave the sealed outcome as pending."""
    assignment = extraction_jobs.take(session.ports, session.key, job)
    found = _looked_through(session, assignment.reading, assignment.type_id)
    extraction_jobs.leave(session.ports, job, assignment, found)
    start_ahead(Limits.of(session.ports.settings))


def _read(
    settings: Settings,
    content: bytes,
    progress: Progress,
    on_preview: OnPreview,
    type_id: str | None,
) -> Outcome:
    """What a confined child makes of an original; its pictures go to `on_preview` as they come."""
    doctor.require()
    result = read_document(
        content,
        languages=settings.languages.split(","),
        limits=Limits.of(settings),
        on_progress=progress,
        on_preview=on_preview,
        type_id=type_id,
        meanwhile=types,  # indexing will ask for their names
    )
    return Outcome(result.reading, result.extraction, (), result.attachments, result.refused)


def _looked_through(
    session: Session | WorkerSession, reading: Reading, type_id: str | None
) -> Extraction:
    doctor.require()
    return extract_words(reading, type_id, limits=Limits.of(session.ports.settings))


# -- 3. settling ---------------------------------------------------------------------------


def settle(session: Session, case_id: str) -> list[Waiting]:
    """Take in what workers left for this case; returns the documents that still wait.

    Any member's request does this (the upload page polls it); each outcome is taken in once, and
    one that does not authenticate is dropped (`vault/archive/reading_jobs.py`).
    """
    opened = session.open(case_id)
    taken = reading_jobs.take_in(opened.archive)
    _follow_up(opened, taken)
    for document in documents.list_documents(opened.archive):
        if document.state is DocumentState.EXTRACTED:
            _index(opened, document)
    if taken:
        keeping.renew(session.user, session.keys, opened)
    return _waiting(opened)


def _follow_up(opened: OpenCase, changed: list[Document]) -> None:
    """What was read becomes findable; attachments and parts of it are read in their turn."""
    for document in changed:
        if document.state is DocumentState.EXTRACTED:
            _index(opened, document)
        elif document.waits:
            reading_jobs.issue(opened.archive, document)
        if not document.is_part:
            _renew_parts(opened, document)


def _renew_parts(opened: OpenCase, parent: Document) -> None:
    """A file that was read anew has new words: the fields of its parts follow them."""
    standing = parts.division_of(opened.archive, parent.id).standing
    for span in standing if not parent.waits else ():
        part = documents.load_document(opened.archive, span.part_id)
        failed = parent.state is DocumentState.FAILED
        state = DocumentState.FAILED if failed else DocumentState.READ
        part = replace(part, state=state, reason=parent.reason)
        with opened.archive.change() as change:
            derived.save_document(change, part)
        if not failed:
            reading_jobs.issue(opened.archive, part)


def _index(opened: OpenCase, document: Document) -> None:
    """Make the document findable and move it to INDEXED, in one transaction.

    The pages of a file that are documents of their own are found there and not twice.
    """
    archive = opened.archive
    reading = derived.load_reading(archive, document.id)
    extraction = derived.load_extraction(archive, document.id)
    if reading is None:
        return
    taken = parts.division_of(archive, document.id).taken
    fields = derived.reviewed_fields(extraction, derived.corrections(archive).get(document.id, []))
    with case_index.changing(archive) as index:
        index.put_document(document, reading, fields, taken)
        derived.save_document(index.change, replace(document, state=DocumentState.INDEXED))
        index.change.record(Event.DOCUMENT_INDEXED, {"document": document.id})


def _waiting(opened: OpenCase) -> list[Waiting]:
    """Documents not read yet; those without a living job get a new one."""
    alive = jobs.living(opened.archive)
    result = []
    for document in documents.list_documents(opened.archive):
        if not document.waits:
            continue
        job = alive.get(document.id)
        if job is None:
            reading_jobs.issue(opened.archive, document)
        result.append(Waiting(document.id, job.done if job else 0, job.total if job else 0))
    return result


# -- at once, on the terminal --------------------------------------------------------------


def process(
    session: Session, case_id: str, document_id: str, progress: Progress, again: bool = False
) -> Document:
    """Read one document now; `again` makes everything derived from the original anew.

    Of a part only the fields: its words are those of its file.
    """
    opened = session.open(case_id, Permission.REVIEW)
    document = documents.load_document(opened.archive, document_id)
    state = document.state
    if state is DocumentState.INDEXED and not again:
        return document
    if state is DocumentState.EXTRACTED and not again:
        _index(opened, document)
    elif document.is_part or (state is DocumentState.READ and not again):
        _extract_now(session, opened, document)
    else:
        session.require(Permission.RECEIVE)
        content = documents.open_original(opened.archive, document)
        said = document.type_id if document.type_confirmed else None
        _follow_up(opened, _read_and_keep(opened, document, content, progress, said))
    return documents.load_document(opened.archive, document_id)


def _read_and_keep(
    opened: OpenCase, document: Document, content: bytes, progress: Progress, said: str | None
) -> list[Document]:
    """Read and keep; the words are let go of before they are indexed, which takes them anew."""
    previews = Previews(opened.archive)
    try:
        outcome = _read(opened.archive.ports.settings, content, progress, previews.add, said)
    except BaseException:
        previews.discard()
        raise
    outcome = replace(outcome, previews=previews)
    return reading_jobs.keep(opened.archive, document, outcome)


def _extract_now(session: Session, opened: OpenCase, document: Document) -> None:
    reading = derived.load_reading(opened.archive, document.id)
    if reading is not None:
        type_id = extraction_jobs.wanted(document)["type_id"]
        found = _looked_through(session, reading, type_id)
        _index(opened, derived.keep_extraction(opened.archive, document, found))


def again(session: Session, case_id: str, document_id: str) -> None:
    """Mark a document to be read anew by a worker; of a part only the fields."""
    opened = session.open(case_id, Permission.RECEIVE)
    document = documents.load_document(opened.archive, document_id)
    state = DocumentState.READ if document.is_part else DocumentState.RECEIVED
    changed = replace(document, state=state, reason=None)
    with opened.archive.change() as change:
        derived.save_document(change, changed)
    reading_jobs.issue(opened.archive, changed)


def sandbox_problem(ports: Ports) -> SandboxError | None:
    """Why nothing is read now, or None: the sandbox does not hold, or no worker says that it does.

    A worker of its own refuses to start where the sandbox does not hold.
    """
    if ports.settings.embedded_worker:
        return None if doctor.holds() else doctor.not_holding()
    return None if workers.awake(ports) is not None else _nobody_reads()


def _nobody_reads() -> SandboxError:
    return SandboxError(
        "no_worker",
        Text(
            "Er is nu geen leesdienst; stukken worden bewaard en later gelezen.",
            "No worker is awake; documents are kept and read later.",
        ),
        Text(
            "Het stuk is wel bewaard. Laat de beheerder kijken of `kluis worker` draait.",
            "The document is kept. Have the administrator see whether `kluis worker` runs.",
        ),
    )
