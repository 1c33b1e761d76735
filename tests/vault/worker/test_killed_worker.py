"""A worker killed at any moment: the document is taken up again, nothing lost, nothing doubled."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.vault.archive.samples import LETTER, outcome_of, received
from tests.vault.conftest import SettableTime, Vault
from vault.archive import derived, documents, jobs, reading_jobs, workers
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.config import Settings
from vault.domain.document import DocumentState
from vault.domain.job import Job, JobKind
from vault.paths import PROJECT
from vault.session import WorkerSession
from vault.worker.loop import Worker

pytestmark = pytest.mark.slow
OPERATIONS = 11  # of one job: start, progress (3), blob, pending (3), end of the job (3)


class RunningTime(SettableTime):
    """Real time, as the other process sees it, plus what the test moves it forward."""

    def __init__(self) -> None:
        super().__init__(0)

    def __call__(self) -> float:
        return time.time() + self.seconds


@pytest.fixture
def clock() -> SettableTime:
    return RunningTime()


@pytest.fixture
def start(vault: Vault) -> Iterator[Callable[[int], subprocess.Popen[str]]]:
    """Starts a worker process on the vault; returns when its key is published."""
    started: list[subprocess.Popen[str]] = []

    def run(at: int) -> subprocess.Popen[str]:
        data = str(vault.ports.settings.data)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.vault.worker.dying_worker", data, str(at)],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def read_here(session: WorkerSession, job: Job) -> None:
    """A worker of this process, which lives."""
    assignment = reading_jobs.take(session.ports, session.key, job)
    left = reading_jobs.sink(session.ports, job, assignment)
    reading_jobs.leave(session.ports, job, left, outcome_of(assignment.content))


def settled(archive: CaseArchive, document_id: str) -> bool:
    """What a member's request does while the page polls."""
    reading_jobs.take_in(archive)
    document = documents.load_document(archive, document_id)
    if document.state is DocumentState.RECEIVED and document_id not in jobs.living(archive):
        reading_jobs.issue(archive, document)
    return document.state is DocumentState.EXTRACTED


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


@pytest.mark.parametrize("at", range(1, OPERATIONS + 1))
def test_a_worker_killed_at_any_operation_costs_only_time(
    vault: Vault, clock: SettableTime, start: Callable[[int], subprocess.Popen[str]], at: int
) -> None:
    opened = vault.case(vault.noor)
    archive = opened.archive
    document = received(opened)
    dying = start(at)
    assert reading_jobs.issue(archive, document)
    assert dying.wait(30) == -9
    clock.forward(seconds=workers.ALIVE_SECONDS + 1)  # its entry runs out
    living = Worker(vault.ports, {JobKind.READ: read_here})
    thread = living.start()
    try:
        wait_until(lambda: settled(archive, document.id))
        time.sleep(0.1)
        reading_jobs.take_in(archive)
    finally:
        living.stop()
        thread.join()
    reading = derived.load_reading(archive, document.id)
    assert reading is not None
    assert reading.pages[0].text.startswith("Geachte heer")
    events = [row.value["event"] for row in archive.list(RowKind.EVENT)]
    assert events.count("document.read") == 1
    assert len(documents.list_documents(archive)) == 1
    assert list(vault.ports.blobs.list("pending/")) == []
    assert documents.open_original(archive, document) == LETTER
    archive.verify()


def test_the_operations_of_a_job_are_all_covered(
    vault: Vault, start: Callable[[int], subprocess.Popen[str]]
) -> None:
    """One operation later the worker survives its job: the range above misses none."""
    opened = vault.case(vault.noor)
    document = received(opened)
    process = start(OPERATIONS + 1)
    assert reading_jobs.issue(opened.archive, document)
    assert process.stdout is not None
    assert process.stdout.readline() == "done\n"
    assert process.poll() is None


def test_a_job_that_nobody_took_is_issued_to_the_next_worker(
    vault: Vault, clock: SettableTime, start: Callable[[int], subprocess.Popen[str]]
) -> None:
    opened = vault.case(vault.noor)
    first = received(opened)
    process = start(0)
    process.kill()
    process.wait()
    assert reading_jobs.issue(opened.archive, first)  # into the queue of a dead worker
    assert first.id in jobs.living(opened.archive)
    clock.forward(seconds=workers.ALIVE_SECONDS + 1)
    assert jobs.living(opened.archive) == {}
    assert not reading_jobs.issue(opened.archive, first)  # nobody is awake
    living = Worker(vault.ports, {JobKind.READ: read_here})
    thread = living.start()
    try:
        wait_until(lambda: settled(opened.archive, first.id))
    finally:
        living.stop()
        thread.join()


def test_a_worker_on_postgresql_does_its_jobs(
    tmp_path: Path,
    postgres_url: str,
    open_copy: Callable[[Path, Settings | None], Vault],
) -> None:
    """The queue over the other storage: a job put there arrives once."""
    place = tmp_path / "with-postgresql"
    queue = postgres_url.replace("postgresql://kluis@/", "dbname=").replace("?host=", " host=")
    settings = Settings(data=place, argon2_mib=64, queue_url=queue + " user=kluis")
    vault = open_copy(place, settings)
    opened = vault.case(vault.noor)
    document = received(opened)
    living = Worker(vault.ports, {JobKind.READ: read_here})
    thread = living.start()
    try:
        wait_until(lambda: settled(opened.archive, document.id))
    finally:
        living.stop()
        thread.join()
    assert not (place / "queue.db").exists()
