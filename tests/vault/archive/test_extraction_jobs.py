"""Fields are looked for by a worker that gets words, never the original; late ones are dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors.model import Extraction, TypeMatch
from tests.vault.archive.samples import outcome_of, received
from tests.vault.conftest import Vault
from vault.archive import derived, documents, extraction_jobs, jobs, reading_jobs, workers
from vault.archive.cases import OpenCase
from vault.archive.row_kinds import RowKind
from vault.crypto.capabilities import WorkerKey
from vault.domain.document import Document, DocumentState
from vault.domain.job import Job, JobKind
from vault.errors import VaultError

FOUND = Extraction(TypeMatch("D60", 0.9, ("proef",)), (), (), edition=3)


class Queue:
    """A queue that keeps what is put into it where a test can see it."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def put(self, job: Job) -> None:
        self.jobs.append(job)

    def close(self) -> None:
        pass


@pytest.fixture
def key(vault: Vault) -> WorkerKey:
    made = WorkerKey.generate()
    workers.publish(vault.ports, made, vault.ports.clock.seconds())
    return made


@pytest.fixture
def opened(vault: Vault) -> OpenCase:
    vault.ports = replace(vault.ports, queue=Queue())
    return vault.case(vault.noor)


@pytest.fixture
def document(opened: OpenCase) -> Document:
    """Read, and to be looked at anew."""
    read = derived.keep_outcome(opened.archive, received(opened), outcome_of())
    asked = replace(read, state=DocumentState.READ)
    with opened.archive.change() as change:
        derived.save_document(change, asked)
    return asked


def job_of(opened: OpenCase) -> Job:
    queue = opened.archive.ports.queue
    assert isinstance(queue, Queue)
    return queue.jobs[-1]


def done(opened: OpenCase, key: WorkerKey, found: Extraction = FOUND) -> Job:
    """The worker's side of the newest job."""
    ports, job = opened.archive.ports, job_of(opened)
    extraction_jobs.leave(ports, job, extraction_jobs.take(ports, key, job), found)
    return job


def test_the_worker_gets_the_words_and_leaves_the_fields(
    opened: OpenCase, document: Document, key: WorkerKey
) -> None:
    assert reading_jobs.issue(opened.archive, document)
    job = job_of(opened)
    assert job.kind is JobKind.EXTRACT
    assignment = extraction_jobs.take(opened.archive.ports, key, job)
    assert assignment.reading == derived.load_reading(opened.archive, document.id)
    assert assignment.mac_key != document.original.file_key
    done(opened, key)
    (taken,) = reading_jobs.take_in(opened.archive)
    assert (taken.state, taken.type_id) == (DocumentState.EXTRACTED, "D60")
    assert derived.load_extraction(opened.archive, document.id) == FOUND
    assert list(opened.archive.ports.blobs.list("pending/")) == []
    assert jobs.living(opened.archive) == {}


def test_no_word_lies_about_while_the_job_waits(
    opened: OpenCase, document: Document, key: WorkerKey
) -> None:
    reading_jobs.issue(opened.archive, document)
    blobs = opened.archive.ports.blobs
    (words,) = blobs.list(f"pending/{document.id}/")
    assert b"Geachte" not in blobs.get(words)
    assert b"Geachte" not in job_of(opened).capability


def test_no_worker_awake_leaves_nothing_behind(opened: OpenCase, document: Document) -> None:
    assert not reading_jobs.issue(opened.archive, document)
    assert list(opened.archive.ports.blobs.list("pending/")) == []


def _type_set(document: Document) -> Document:
    return replace(document, type_id="D26", type_confirmed=True)


def _read_again(document: Document) -> Document:
    return replace(document, state=DocumentState.RECEIVED)


def _settled(document: Document) -> Document:
    return replace(document, state=DocumentState.INDEXED)


@pytest.mark.parametrize("meanwhile", [_type_set, _read_again, _settled])
def test_an_answer_to_what_is_no_longer_asked_is_dropped(
    opened: OpenCase,
    document: Document,
    key: WorkerKey,
    meanwhile: Callable[[Document], Document],
) -> None:
    reading_jobs.issue(opened.archive, document)
    changed = meanwhile(document)
    with opened.archive.change() as change:
        derived.save_document(change, changed)
    done(opened, key)
    assert reading_jobs.take_in(opened.archive) == []
    assert documents.load_document(opened.archive, document.id) == changed
    found = derived.load_extraction(opened.archive, document.id)
    assert found is not None and found.type.id == "unknown"
    assert list(opened.archive.ports.blobs.list("pending/")) == []


def test_an_answer_is_taken_in_once(opened: OpenCase, document: Document, key: WorkerKey) -> None:
    reading_jobs.issue(opened.archive, document)
    job = job_of(opened)
    done(opened, key)
    reading_jobs.take_in(opened.archive)
    assert reading_jobs.take_in(opened.archive) == []
    with pytest.raises(VaultError):  # the words went with the outcome
        extraction_jobs.take(opened.archive.ports, key, job)
    events = [row.value["event"] for row in opened.archive.list(RowKind.EVENT)]
    assert events.count("document.extracted") == 2  # when it was read, and now


def test_another_worker_opens_nothing(opened: OpenCase, document: Document, key: WorkerKey) -> None:
    reading_jobs.issue(opened.archive, document)
    with pytest.raises(VaultError):
        extraction_jobs.take(opened.archive.ports, WorkerKey.generate(), job_of(opened))


def test_a_type_that_a_person_set_goes_along(
    opened: OpenCase, document: Document, key: WorkerKey
) -> None:
    said = _type_set(document)
    with opened.archive.change() as change:
        derived.save_document(change, said)
    reading_jobs.issue(opened.archive, said)
    job = job_of(opened)
    assert extraction_jobs.take(opened.archive.ports, key, job).type_id == "D26"
    done(opened, key)
    (taken,) = reading_jobs.take_in(opened.archive)
    assert taken.type_id == "D26"
