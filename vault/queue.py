"""The job queue: Huey over SQLite (embedded) or PostgreSQL (many machines), in JSON.

Every worker key has a queue of its own, because only the worker that holds the key can open the
job: nobody takes a job that is worthless to it. Huey's default serializer is pickle; ours writes
and reads JSON only, so that a writer in the queue's database can at most cause an error.
Nothing is stored but the message: no results, no schedule.
"""

from __future__ import annotations

import base64
import json
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from huey import Huey
from huey.registry import Message
from huey.serializer import Serializer
from huey.storage import PostgresStorage, SqliteStorage

from extractors.model import Text
from vault.config import Settings
from vault.domain.job import Job, JobKind
from vault.errors import StorageError

OPEN_QUEUES = 8  # queues a web process keeps open; a worker takes a new key every hour
MESSAGE = "job"  # the one kind of message, under the same name on both sides


class JsonSerializer(Serializer):  # type: ignore[misc]
    """Huey's messages as JSON lists; whatever is not JSON raises instead of running."""

    def _serialize(self, data: Any) -> bytes:
        return json.dumps(list(data) if isinstance(data, Message) else data).encode()

    def _deserialize(self, data: bytes) -> Any:
        value = json.loads(bytes(data))
        return Message(*value) if isinstance(value, list) else value


class WorkerQueue:
    """The queue of one worker key: `put` on one side, `take` on the other."""

    def __init__(self, settings: Settings, key_id: str) -> None:
        options: dict[str, Any] = {"results": False, "serializer": JsonSerializer(), "utc": True}
        with _translated():
            if settings.queue_url:
                self._huey = Huey(
                    f"worker-{key_id}",
                    storage_class=PostgresStorage,
                    dsn=settings.queue_url,
                    blocking=False,
                    **options,
                )
            else:
                self._huey = Huey(
                    f"worker-{key_id}",
                    storage_class=SqliteStorage,
                    filename=str(settings.paths.queue),
                    fsync=True,
                    timeout=30,
                    **options,
                )
        self._task = self._huey.task(name=MESSAGE)(_carry)

    def put(self, job: Job) -> None:
        """Leave a job; StorageError when the queue is away."""
        with _translated():
            self._task(job_form(job))

    def take(self) -> Job | None:
        """The oldest job, taken out, or None. ValueError for a message that is no job."""
        with _translated():
            data = self._huey.storage.dequeue()
        if data is None:
            return None
        try:
            (form,) = self._huey.deserialize_task(data).args
            return job_of(form)
        except Exception as error:
            # Anything may lie in a queue that others can write to; Huey has no one error for it.
            raise ValueError("a message that is no job") from error

    def clear(self) -> None:
        """Forget what nobody will take any more."""
        with _translated():
            self._huey.storage.flush_queue()

    def close(self) -> None:
        self._huey.storage.close()


class HueyQueue:
    """Puts jobs for workers; implements `vault.domain.job.JobQueue`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._queues: OrderedDict[str, WorkerQueue] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, job: Job) -> None:
        """Leave a job with the worker it was sealed to; StorageError when the queue is away."""
        key_id = job.worker_key_id
        with self._lock:
            if key_id not in self._queues:
                self._queues[key_id] = WorkerQueue(self._settings, key_id)
            self._queues.move_to_end(key_id)
            self._queues[key_id].put(job)
            while len(self._queues) > OPEN_QUEUES:
                self._queues.popitem(last=False)[1].close()

    def close(self) -> None:
        """Close every connection; the next `put` opens what it needs."""
        with self._lock:
            while self._queues:
                self._queues.popitem()[1].close()


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


def _carry(_form: dict[str, Any]) -> None:
    """Never runs: Huey carries the message, the worker loop does the job."""


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, psycopg.Error) as error:
        raise StorageError(
            "queue_failed",
            Text("De wachtrij is niet bereikbaar.", "The job queue cannot be reached."),
        ) from error
