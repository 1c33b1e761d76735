"""Worker keys: only those the organisation signed get file keys, and only while they live."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from extractors.model import Text
from tests.vault.archive.samples import LETTER, received
from tests.vault.conftest import Vault
from vault.archive import jobs, reading_jobs, workers
from vault.archive.sealed_rows import CaseArchive
from vault.crypto.capabilities import WorkerKey
from vault.domain.job import Job
from vault.errors import IntegrityError, StorageError
from vault.store import job_rows


class Basket:
    """A queue that keeps what is put into it; `away` makes it fail."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.away = False

    def put(self, job: Job) -> None:
        if self.away:
            raise StorageError("queue_failed", Text("De wachtrij is weg.", "The queue is away."))
        self.jobs.append(job)

    def close(self) -> None:
        pass


@pytest.fixture
def basket(vault: Vault) -> Basket:
    basket = Basket()
    vault.ports = replace(vault.ports, queue=basket)
    return basket


def awake(vault: Vault) -> WorkerKey:
    """A worker's key, published now."""
    key = WorkerKey.generate()
    workers.publish(vault.ports, key, vault.ports.clock.seconds())
    return key


def test_a_worker_is_awake_while_it_renews(vault: Vault) -> None:
    assert workers.awake(vault.ports) is None
    key = awake(vault)
    since = vault.ports.clock.seconds()
    for _ in range(3):
        vault.clock.forward(seconds=workers.RENEW_SECONDS)
        workers.publish(vault.ports, key, since)
        found = workers.awake(vault.ports)
        assert found is not None
        assert found.id == key.id
    vault.clock.forward(seconds=workers.ALIVE_SECONDS + 1)
    assert workers.awake(vault.ports) is None


def test_a_key_older_than_an_hour_takes_no_new_jobs(vault: Vault) -> None:
    old = awake(vault)
    since = vault.ports.clock.seconds()
    vault.clock.forward(seconds=workers.KEY_SECONDS)
    workers.publish(vault.ports, old, since)
    assert workers.awake(vault.ports) is None
    fresh = awake(vault)
    found = workers.awake(vault.ports)
    assert found is not None
    assert found.id == fresh.id


def test_a_key_slipped_into_the_database_gets_no_jobs(vault: Vault, basket: Basket) -> None:
    document = received(opened := vault.case(vault.noor))
    now = vault.ports.clock.seconds()
    forged = WorkerKey.generate()
    with vault.ports.database.write() as connection:
        job_rows.put_worker(
            connection, job_rows.WorkerRow(forged.id, forged.public, bytes(64), now + 9999, now)
        )
    assert not reading_jobs.issue(opened.archive, document)
    assert basket.jobs == []


def test_a_lifetime_stretched_in_the_database_does_not_count(vault: Vault) -> None:
    awake(vault)
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE workers SET expires = expires + 100000"))
    assert workers.awake(vault.ports) is None


def test_jobs_go_to_the_worker_with_the_fewest(vault: Vault, basket: Basket) -> None:
    keys = {awake(vault).id, awake(vault).id}
    opened = vault.case(vault.noor)
    for n in range(4):
        archive = vault_archive(vault, opened.case.id)
        assert reading_jobs.issue(archive, received(opened, LETTER + b"%d" % n))
    chosen = [job.worker_key_id for job in basket.jobs]
    assert {chosen.count(key) for key in keys} == {2}


def test_only_the_worker_it_was_sealed_to_opens_a_job(vault: Vault, basket: Basket) -> None:
    key, opened = awake(vault), vault.case(vault.noor)
    document = received(opened)
    assert reading_jobs.issue(vault_archive(vault, opened.case.id), document)
    (job,) = basket.jobs
    assert reading_jobs.take(vault.ports, key, job).content == LETTER
    assert document.original.file_key not in job.capability
    for wrong in (
        replace(job, subject_id=job.case_id),
        replace(job, case_id=job.subject_id),
        replace(job, expires=job.expires + 1),
        replace(job, capability=job.capability[:-1]),
    ):
        with pytest.raises(IntegrityError):
            reading_jobs.take(vault.ports, key, wrong)
    with pytest.raises(IntegrityError):
        reading_jobs.take(vault.ports, WorkerKey.generate(), job)


def test_a_queue_that_is_away_delays_a_document_and_loses_none(
    vault: Vault, basket: Basket
) -> None:
    awake(vault)
    opened = vault.case(vault.noor)
    document = received(opened)
    archive = vault_archive(vault, opened.case.id)
    basket.away = True
    assert not reading_jobs.issue(archive, document)
    assert jobs.living(archive) == {}
    basket.away = False
    assert reading_jobs.issue(archive, document)
    assert set(jobs.living(archive)) == {document.id}


def vault_archive(vault: Vault, case_id: str) -> CaseArchive:
    """The case over the vault's present ports."""
    return vault.noor.open(case_id).archive
