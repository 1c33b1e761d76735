"""Jobs between keys and storage: sealed to one worker, alive for as long as that worker.

A job is worth something to one worker only (security.md 1.8), so losing one costs nothing but
time: whoever still waits for its subject issues another. What a job asks for stands in
`reading_jobs.py` and `packet_jobs.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from vault.archive import workers
from vault.archive.ports import Ports
from vault.archive.sealed_rows import CaseArchive
from vault.crypto import capabilities
from vault.crypto.capabilities import WorkerKey
from vault.domain.ids import new_id
from vault.domain.job import Job, JobKind
from vault.errors import StorageError
from vault.store import job_rows

JOB_SECONDS = 3600  # a capability is worthless after an hour (security.md 1.8)


# -- a member ------------------------------------------------------------------------------


def issue(
    archive: CaseArchive, kind: JobKind, subject_id: str, payload: Mapping[str, object]
) -> bool:
    """Leave a job with a worker; False when none is awake or the queue is away: later, then.

    `payload` is JSON; the public key that answers are sealed to is added to it.
    """
    ports = archive.ports
    worker = workers.awake(ports)
    if worker is None:
        return False
    now = ports.clock.seconds()
    expires = now + JOB_SECONDS
    sealed = capabilities.seal_capability(
        json.dumps({**payload, "recipient": str(archive.keys.recipient)}).encode(),
        worker.public,
        org_id=ports.org_id,
        case_id=archive.case_id,
        subject_id=subject_id,
        worker_key_id=worker.id,
        expires=expires,
    )
    job = Job(new_id(), kind, archive.case_id, subject_id, worker.id, expires, sealed)
    with ports.database.write() as connection:
        job_rows.add(connection, job_rows.row_of(job, now))
    try:
        ports.queue.put(job)
    except StorageError:
        end(ports, job)
        return False
    return True


def living(archive: CaseArchive) -> dict[str, job_rows.JobRow]:
    """Jobs of this case that some living worker has, by document or packet."""
    ports = archive.ports
    with ports.database.read() as connection:
        found = job_rows.living(connection, ports.clock.seconds())
    return {row.subject_id: row for row in found if row.case_id == archive.case_id}


# -- a worker ------------------------------------------------------------------------------


def open_payload(ports: Ports, key: WorkerKey, job: Job) -> dict[str, Any]:
    """What the job asks for; IntegrityError when it was not sealed for this worker and subject."""
    plain = key.open(
        job.capability,
        org_id=ports.org_id,
        case_id=job.case_id,
        subject_id=job.subject_id,
        expires=job.expires,
    )
    payload: dict[str, Any] = json.loads(plain)
    return payload


def progress(ports: Ports, job: Job, done: int, total: int) -> None:
    """Say how much is done: pages read, or exhibits bound."""
    with ports.database.write() as connection:
        job_rows.set_progress(connection, job.id, done, total)


def end(ports: Ports, job: Job) -> None:
    """Forget a job: its outcome stands, or nobody will do it."""
    with ports.database.write() as connection:
        job_rows.delete(connection, job.id)


def give_up(ports: Ports, job: Job, seconds: int) -> None:
    """Let a job die in so many seconds, so that it is issued anew then and not at once."""
    with ports.database.write() as connection:
        job_rows.end_at(connection, job.id, ports.clock.seconds() + seconds)
