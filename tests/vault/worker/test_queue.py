"""The queue: JSON only, one job to one taker, and nothing that lies in it can run."""

from __future__ import annotations

import pickle
import secrets
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from vault.config import Settings
from vault.domain.ids import new_id
from vault.domain.job import Job, JobKind
from vault.errors import StorageError
from vault.queue import OPEN_QUEUES, HueyQueue, JsonSerializer, WorkerQueue

pytestmark = pytest.mark.slow  # PostgreSQL takes seconds to start


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    if request.param == "sqlite":
        return Settings(data=tmp_path)
    url: str = request.getfixturevalue("postgres_url")
    name, place = url.removeprefix("postgresql://kluis@/").split("?host=")
    return Settings(data=tmp_path, queue_url=f"dbname={name} host={place} user=kluis")


@pytest.fixture
def queue(settings: Settings) -> Iterator[WorkerQueue]:
    queue = WorkerQueue(settings, new_id())
    yield queue
    queue.close()


def a_job(key_id: str) -> Job:
    return Job(
        id=new_id(),
        kind=JobKind.READ,
        case_id=new_id(),
        subject_id=new_id(),
        worker_key_id=key_id,
        expires=1_795_600_000,
        capability=secrets.token_bytes(1400),
    )


def test_jobs_come_out_as_they_went_in_and_once(settings: Settings) -> None:
    key_id = new_id()
    jobs = [a_job(key_id) for _ in range(3)]
    web, worker = HueyQueue(settings), WorkerQueue(settings, key_id)
    for job in jobs:
        web.put(job)
    assert [worker.take() for _ in range(4)] == [*jobs, None]
    web.close()
    worker.close()


def test_a_worker_sees_no_job_of_another(settings: Settings, queue: WorkerQueue) -> None:
    web = HueyQueue(settings)
    web.put(a_job(new_id()))
    assert queue.take() is None
    web.close()


def test_two_takers_never_get_one_job(settings: Settings) -> None:
    key_id, taken = new_id(), []
    web = HueyQueue(settings)
    jobs = [a_job(key_id) for _ in range(20)]
    for job in jobs:
        web.put(job)

    def take_all() -> None:
        worker = WorkerQueue(settings, key_id)
        while (job := worker.take()) is not None:
            taken.append(job.id)
        worker.close()

    threads = [threading.Thread(target=take_all) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == sorted(job.id for job in jobs)
    web.close()


class Bomb:
    """What a pickle could do: run anything when it is opened."""

    ran = False

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return setattr, (Bomb, "ran", True)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'"text"',
        b'["id", "vault.queue.job", null, 0, 0, null, [{"id": "x"}], {}]',
        b'["id", "os.system", null, 0, 0, null, ["true"], {}]',
        b'["id", "vault.queue.job", null, 0, 0, null, [], {}]',
        pickle.dumps(Bomb()),
    ],
)
def test_a_message_that_is_no_job_is_refused_and_does_not_run(
    queue: WorkerQueue, message: bytes
) -> None:
    queue._huey.storage.enqueue(message)
    with pytest.raises(ValueError, match="no job"):
        queue.take()
    assert queue.take() is None
    assert not Bomb.ran


def test_the_serializer_is_json_and_nothing_else() -> None:
    assert JsonSerializer().serialize({"a": 1}) == b'{"a": 1}'
    with pytest.raises(TypeError):
        JsonSerializer().serialize({"a": object()})
    with pytest.raises(UnicodeDecodeError):
        JsonSerializer().deserialize(pickle.dumps({"a": 1}))


def test_a_cleared_queue_is_empty(queue: WorkerQueue) -> None:
    queue.put(a_job(new_id()))
    queue.clear()
    assert queue.take() is None


def test_a_web_process_keeps_few_queues_open(settings: Settings) -> None:
    web = HueyQueue(settings)
    for _ in range(OPEN_QUEUES + 3):
        web.put(a_job(new_id()))
    assert len(web._queues) == OPEN_QUEUES
    web.close()


def test_a_queue_that_is_away_is_said(tmp_path: Path) -> None:
    nowhere = Settings(data=tmp_path, queue_url=f"dbname=none host={tmp_path}")
    with pytest.raises(StorageError) as raised:
        HueyQueue(nowhere).put(a_job(new_id()))
    assert raised.value.code == "queue_failed"
    with pytest.raises(StorageError):
        HueyQueue(replace(nowhere, queue_url="", data=tmp_path / "missing")).put(a_job(new_id()))
