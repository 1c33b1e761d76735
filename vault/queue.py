"""The job queue: Huey over SQLite (embedded) or PostgreSQL (many machines), in JSON.

Every worker key has a queue of its own, because only the worker that holds the key can open the
job: nobody takes a job that is worthless to it. Huey's default serializer is pickle; ours writes
and reads JSON only, so that a writer in the queue's database can at most cause an error.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from huey import Huey
from huey.registry import Message
from huey.serializer import Serializer
from huey.storage import PostgresStorage, SqliteStorage

from vault.config import Settings
from vault.domain.job import Job, JobKind


class JsonSerializer(Serializer):  # type: ignore[misc]
    """Huey's messages as JSON lists; whatever is not JSON raises instead of running."""

    def _serialize(self, data: Any) -> bytes:
        return json.dumps(list(data) if isinstance(data, Message) else data).encode()

    def _deserialize(self, data: bytes) -> Any:
        value = json.loads(data)
        return Message(*value) if isinstance(value, list) else value


class HueyQueue:
    """Puts jobs for workers; implements `vault.domain.job.JobQueue`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._queues: dict[str, Huey] = {}

    def put(self, job: Job) -> None:
        self._queue(job.worker_key_id, _not_here)(job_form(job))

    def _queue(self, key_id: str, run: Callable[[dict[str, Any]], None]) -> Any:
        if key_id not in self._queues:
            huey = open_queue(self._settings, key_id)
            self._queues[key_id] = huey.task(name="run_job")(run)
        return self._queues[key_id]


def open_queue(settings: Settings, key_id: str) -> Huey:
    """The queue of one worker key."""
    options: dict[str, Any] = {"results": False, "serializer": JsonSerializer(), "utc": True}
    if settings.queue_url:
        return Huey(
            f"worker-{key_id}", storage_class=PostgresStorage, dsn=settings.queue_url, **options
        )
    return Huey(
        f"worker-{key_id}",
        storage_class=SqliteStorage,
        filename=str(settings.paths.queue),
        fsync=True,
        **options,
    )


def job_form(job: Job) -> dict[str, Any]:
    """A job as JSON."""
    return {
        "id": job.id,
        "kind": str(job.kind),
        "case_id": job.case_id,
        "subject_id": job.subject_id,
        "worker_key_id": job.worker_key_id,
        "expires": job.expires,
        "capability": base64.b64encode(job.capability).decode("ascii"),
    }


def job_of(form: dict[str, Any]) -> Job:
    """The job of a JSON form; KeyError or ValueError when it is none."""
    return Job(
        id=str(form["id"]),
        kind=JobKind(form["kind"]),
        case_id=str(form["case_id"]),
        subject_id=str(form["subject_id"]),
        worker_key_id=str(form["worker_key_id"]),
        expires=int(form["expires"]),
        capability=base64.b64decode(form["capability"], validate=True),
    )


def _not_here(form: dict[str, Any]) -> None:
    raise RuntimeError("the web process only puts jobs, it runs none")
