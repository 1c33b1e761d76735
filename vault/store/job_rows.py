"""Workers that are awake, jobs that wait or run, and what workers left behind.

A job lives as long as its worker: when the worker's entry runs out, nobody can open the job any
more and it is issued anew to another (security.md 1.8).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update
from sqlalchemy import delete as delete_from

from vault.domain.job import Job
from vault.store import rows
from vault.store.tables import jobs, pending
from vault.store.tables import workers as worker_table


@dataclass(frozen=True, slots=True)
class WorkerRow:
    id: str
    public: bytes
    signature: bytes
    expires: int  # unix seconds; renewed while the worker lives
    since: int  # when the key was made


@dataclass(frozen=True, slots=True)
class JobRow:
    id: str
    kind: str
    case_id: str
    subject_id: str
    worker_key_id: str
    expires: int
    done: int  # pages
    total: int  # pages; 0 while nobody knows
    created: int


@dataclass(frozen=True, slots=True)
class PendingRow:
    """One outcome that waits for a member; the blob is `pending/<subject>/<id>`."""

    id: str
    subject_id: str  # document id or packet id
    case_id: str
    created: int


# -- workers -------------------------------------------------------------------------------


def put_worker(connection: Connection, row: WorkerRow) -> None:
    """Publish a worker's key, or renew it."""
    done = connection.execute(
        update(worker_table)
        .where(worker_table.c.id == row.id)
        .values(signature=row.signature, expires=row.expires)
    )
    if done.rowcount == 0:
        rows.insert(connection, worker_table, row)


def workers(connection: Connection, now: int) -> list[WorkerRow]:
    """Workers that are awake."""
    query = select(worker_table).where(worker_table.c.expires >= now)
    return rows.find_all(connection, WorkerRow, query.order_by(worker_table.c.id))


def delete_worker(connection: Connection, worker_id: str) -> None:
    connection.execute(delete_from(worker_table).where(worker_table.c.id == worker_id))


def delete_dead(connection: Connection, now: int) -> list[str]:
    """Forget workers that did not renew, and the jobs nobody can do any more.

    Returns the ids of the workers, whose queues may be cleared.
    """
    dead = delete_from(worker_table).where(worker_table.c.expires < now)
    gone = list(connection.execute(dead.returning(worker_table.c.id)).scalars())
    awake = select(worker_table.c.id)
    connection.execute(
        delete_from(jobs).where((jobs.c.expires < now) | jobs.c.worker_key_id.not_in(awake))
    )
    return gone


# -- jobs ----------------------------------------------------------------------------------


def row_of(job: Job, now: int) -> JobRow:
    """What the database knows of a job: no capability."""
    return JobRow(
        job.id,
        str(job.kind),
        job.case_id,
        job.subject_id,
        job.worker_key_id,
        job.expires,
        done=0,
        total=0,
        created=now,
    )


def add(connection: Connection, row: JobRow) -> None:
    rows.insert(connection, jobs, row)


def living(connection: Connection, now: int) -> list[JobRow]:
    """Jobs in time whose worker is awake, oldest first."""
    query = (
        select(jobs)
        .join(worker_table, worker_table.c.id == jobs.c.worker_key_id)
        .where(jobs.c.expires >= now, worker_table.c.expires >= now)
        .order_by(jobs.c.created, jobs.c.id)
    )
    return rows.find_all(connection, JobRow, query)


def of_case(connection: Connection, case_id: str) -> list[JobRow]:
    """Every job of a case, living or not."""
    query = select(jobs).where(jobs.c.case_id == case_id)
    return rows.find_all(connection, JobRow, query.order_by(jobs.c.id))


def set_progress(connection: Connection, job_id: str, done: int, total: int) -> None:
    connection.execute(update(jobs).where(jobs.c.id == job_id).values(done=done, total=total))


def end_at(connection: Connection, job_id: str, expires: int) -> None:
    """Let a job that failed die sooner, so that it is issued anew then."""
    connection.execute(
        update(jobs).where(jobs.c.id == job_id, jobs.c.expires > expires).values(expires=expires)
    )


def delete(connection: Connection, job_id: str) -> None:
    connection.execute(delete_from(jobs).where(jobs.c.id == job_id))


# -- what workers left ---------------------------------------------------------------------


def add_pending(connection: Connection, row: PendingRow) -> None:
    rows.insert(connection, pending, row)


def pending_of_case(connection: Connection, case_id: str) -> list[PendingRow]:
    """Outcomes that wait for a member, oldest first."""
    query = select(pending).where(pending.c.case_id == case_id)
    return rows.find_all(connection, PendingRow, query.order_by(pending.c.created, pending.c.id))


def delete_pending(connection: Connection, pending_id: str) -> bool:
    """Take it away; False when somebody else did."""
    done = connection.execute(delete_from(pending).where(pending.c.id == pending_id))
    return done.rowcount == 1


def delete_case(connection: Connection, case_id: str) -> None:
    """Everything that waits or was left for a case."""
    connection.execute(delete_from(jobs).where(jobs.c.case_id == case_id))
    connection.execute(delete_from(pending).where(pending.c.case_id == case_id))
