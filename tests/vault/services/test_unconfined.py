"""Where the sandbox does not hold everything is kept and nothing is parsed (A-66)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.evidence import letter_txt
from tests.vault.conftest import Vault
from vault.archive import reading_jobs, workers
from vault.crypto.capabilities import WorkerKey
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.domain.job import Job
from vault.errors import SandboxError
from vault.sandbox import doctor, launch
from vault.services import intake, processing, review
from vault.session import WorkerSession


@pytest.fixture
def some_attempts_succeed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A reader can be started and is confined in part: some attempts are denied, some are not."""
    monkeypatch.setattr(launch, "programs", _nothing_filtered)
    doctor._answer.forget()
    yield
    doctor._answer.forget()


def _nothing_filtered() -> dict[str, bytes]:
    allow = b"\x06\x00\x00\x00\x00\x00\xff\x7f"  # BPF: return SECCOMP_RET_ALLOW
    return dict.fromkeys(("reader", "server", "tesseract"), allow)


def received(vault: Vault, case_id: str) -> Document:
    return intake.receive(vault.noor, case_id, io.BytesIO(letter_txt()), "brief.txt")


@pytest.mark.usefixtures("some_attempts_succeed")
def test_where_some_attempts_succeed_nothing_is_read(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    document = received(vault, case_id)
    with pytest.raises(SandboxError) as raised:
        processing.process(vault.noor, case_id, document.id, lambda _done, _total: None)
    assert raised.value.code == "sandbox_does_not_hold"
    found = review.list_documents(vault.noor, case_id)
    assert [one.state for one in found] == [DocumentState.RECEIVED]
    problem = processing.sandbox_problem(vault.ports)
    assert problem is not None and problem.code == "sandbox_does_not_hold"


@pytest.mark.usefixtures("some_attempts_succeed")
def test_a_worker_reads_nothing_there_either(vault: Vault) -> None:
    jobs: list[Job] = []

    class Basket:
        def put(self, job: Job) -> None:
            jobs.append(job)

        def close(self) -> None:
            pass

    vault.ports = replace(vault.ports, queue=Basket())
    case_id = vault.case(vault.noor).case.id
    document = received(vault, case_id)
    key = WorkerKey.generate()
    workers.publish(vault.ports, key, vault.ports.clock.seconds())
    assert reading_jobs.issue(vault.noor.open(case_id).archive, document)
    with pytest.raises(SandboxError):
        processing.work(WorkerSession(vault.ports, key), jobs[0])
    assert [one.document_id for one in processing.settle(vault.noor, case_id)] == [document.id]


def test_a_web_process_without_a_reader_of_its_own_says_when_nobody_reads(vault: Vault) -> None:
    """On a server the worker stands apart, and only where it holds does it publish a key."""
    ports = replace(vault.ports, settings=replace(vault.ports.settings, embedded_worker=False))
    problem = processing.sandbox_problem(ports)
    assert problem is not None and problem.code == "no_worker"
    workers.publish(ports, WorkerKey(new_id(), bytes(32)), ports.clock.seconds())
    assert processing.sandbox_problem(ports) is None
