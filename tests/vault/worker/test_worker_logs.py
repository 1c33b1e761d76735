"""What a worker logs of a job that broke: its id and the kind of error (A-80)."""

from __future__ import annotations

import io
import logging
import time

import pytest

from tests.vault.conftest import Vault
from vault.domain.job import Job, JobKind
from vault.services import intake, processing
from vault.session import WorkerSession
from vault.store import job_rows
from vault.worker.loop import RETRY_SECONDS, Worker

SECRET = "geheime getuigenis 7731"


def test_a_job_that_breaks_is_named_by_its_id_and_tried_again_later(
    vault: Vault, caplog: pytest.LogCaptureFixture
) -> None:
    tried: list[str] = []

    def breaks(_session: WorkerSession, job: Job) -> None:
        tried.append(job.id)
        raise RuntimeError(SECRET)

    case_id = vault.case(vault.noor).case.id
    worker = Worker(vault.ports, {JobKind.READ: breaks})
    with caplog.at_level(logging.DEBUG):
        thread = worker.start()
        document = intake.receive(vault.noor, case_id, io.BytesIO(b"x"), f"{SECRET}.txt")
        assert processing.issue(vault.noor, case_id, document)
        deadline = time.monotonic() + 60
        while not _given_up(vault) and time.monotonic() < deadline:
            time.sleep(0.05)
        worker.stop()
        thread.join()
    (job_id,) = tried
    logged = "\n".join(f"{one.getMessage()} {one.exc_text or ''}" for one in caplog.records)
    assert f"job {job_id} broke down: RuntimeError" in logged
    assert SECRET not in logged


def _given_up(vault: Vault) -> bool:
    with vault.ports.database.read() as connection:
        (job,) = job_rows.living(connection, vault.ports.clock.seconds()) or (None,)
    return job is not None and job.expires - vault.ports.clock.seconds() <= RETRY_SECONDS
