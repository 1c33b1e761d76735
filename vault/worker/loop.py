"""The worker: a key in memory, a queue under its name, one job after another.

The key is published signed and renewed while the worker lives, and replaced every hour; the old
one is renewed and drained for as long as its jobs are valid. When the process dies the key is gone
and with it the worth of every job sealed to it; members' requests then issue those jobs anew. So a
job may be lost here at any moment without harm: taking it out of the queue promises nothing, only
the outcome it leaves behind counts.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vault.archive import jobs, workers
from vault.archive.ports import Ports
from vault.crypto.capabilities import WorkerKey
from vault.domain.job import Job, JobKind
from vault.errors import VaultError
from vault.queue import WorkerQueue
from vault.session import WorkerSession

IDLE_SECONDS = 0.3  # pause before looking again at an empty queue
AWAY_SECONDS = 5  # pause when the queue or the database is away
RETRY_SECONDS = 60  # a job that failed is issued anew after so long
LOG = logging.getLogger("kluis.worker")

Runners = Mapping[JobKind, Callable[[WorkerSession, Job], None]]


@dataclass(frozen=True, slots=True)
class _Post:
    """One key of this worker with its queue."""

    since: int
    key: WorkerKey
    queue: WorkerQueue


class Worker:
    """`run` until `stop`; safe to start in a thread of the web process or as a process."""

    def __init__(self, ports: Ports, runners: Runners) -> None:
        self._ports = ports
        self._runners = runners
        self._stop = threading.Event()
        self._posts: list[_Post] = []

    def start(self) -> threading.Thread:
        """Run in a thread of this process (the embedded default)."""
        self._renew()
        thread = threading.Thread(target=self.run, name="kluis-worker", daemon=True)
        thread.start()
        return thread

    def stop(self) -> None:
        """Finish the job at hand, then end."""
        self._stop.set()

    def run(self) -> None:
        """Renew keys in a thread beside, so that a long document does not look like death."""
        self._renew()
        beside = threading.Thread(target=self._keep_alive, name="kluis-alive", daemon=True)
        beside.start()
        try:
            while not self._stop.is_set():
                self._stop.wait(self._one())
        finally:
            self._stop.set()
            beside.join()
            self._withdraw()

    def _keep_alive(self) -> None:
        while not self._stop.wait(workers.RENEW_SECONDS):
            try:
                self._renew()
            except VaultError as error:
                LOG.warning("renewing the worker key failed: %s", error.code)

    def _renew(self) -> None:
        """Renew every key that may still have jobs, take a fresh one every hour."""
        now = self._ports.clock.seconds()
        if not self._posts or now - self._posts[-1].since >= workers.KEY_SECONDS:
            key = WorkerKey.generate()
            queue = WorkerQueue(self._ports.settings, key.id)
            self._posts = [*self._posts, _Post(now, key, queue)]
        drained = [post for post in self._posts if now - post.since >= 2 * workers.KEY_SECONDS]
        self._posts = [post for post in self._posts if post not in drained]
        for post in self._posts:
            for dead_id in workers.publish(self._ports, post.key, post.since):
                dead = WorkerQueue(self._ports.settings, dead_id)
                dead.clear()
                dead.close()
        for post in drained:
            post.queue.close()

    def _one(self) -> float:
        """Do one job of any living key; how long to wait before the next look."""
        for post in self._posts:
            try:
                job = post.queue.take()
            except ValueError:
                LOG.warning("a message that is no job was dropped")
                return 0
            except VaultError as error:
                LOG.warning("the queue cannot be read: %s", error.code)
                return AWAY_SECONDS
            if job is not None:
                self._do(post, job)
                return 0
        return IDLE_SECONDS

    def _do(self, post: _Post, job: Job) -> None:
        if job.worker_key_id != post.key.id or job.expires < self._ports.clock.seconds():
            LOG.info("job %s is over and was dropped", job.id)
            return
        try:
            self._runners[job.kind](WorkerSession(self._ports, post.key), job)
        except VaultError as error:
            LOG.warning("job %s failed: %s", job.id, error.code)
            self._give_up(job)
        except Exception as error:  # noqa: BLE001 - one document must not end the worker
            # The kind of error only: its text may hold words of the document.
            LOG.error("job %s broke down: %s", job.id, type(error).__name__)
            self._give_up(job)

    def _give_up(self, job: Job) -> None:
        """Have the job issued anew after a while, not at once: what failed may fail again."""
        try:
            jobs.give_up(self._ports, job, RETRY_SECONDS)
        except VaultError as error:
            LOG.warning("job %s could not be given up: %s", job.id, error.code)

    def _withdraw(self) -> None:
        for post in self._posts:
            try:
                workers.withdraw(self._ports, post.key)
                post.queue.clear()
                post.queue.close()
            except VaultError as error:
                LOG.warning("withdrawing the worker key failed: %s", error.code)
