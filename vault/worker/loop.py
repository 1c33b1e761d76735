"""The worker: a key in memory, a queue under its name, one job after another.

The key is published signed and renewed while the worker lives, and replaced every hour; the old
one drains for as long as its jobs are valid. When the process dies the key is gone and with it
the worth of every job sealed to it; members' requests then issue those jobs anew.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from huey import Huey

from vault.archive import workers
from vault.archive.ports import Ports
from vault.crypto.capabilities import WorkerKey
from vault.domain.job import Job, JobKind
from vault.errors import VaultError
from vault.services import packets, processing
from vault.session import WorkerSession
from vault.queue import job_of, open_queue

IDLE_SECONDS = 0.3  # pause before looking again at an empty queue
LOG = logging.getLogger("kluis.worker")

RUN: dict[JobKind, Callable[[WorkerSession, Job], None]] = {
    JobKind.READ: processing.work,
    JobKind.PACKET: packets.work,
}


class Worker:
    """`run` until `stop`; safe to start in a thread of the web process or as a process."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._stop = threading.Event()
        self._keys: list[tuple[int, WorkerKey, Huey]] = []

    def start(self) -> threading.Thread:
        """Run in a thread of this process (the embedded default)."""
        self._renew()
        thread = threading.Thread(target=self.run, name="kluis-worker", daemon=True)
        thread.start()
        return thread

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> None:
        """Renew keys in a thread beside, so that a long document does not look like death."""
        self._renew()
        threading.Thread(target=self._keep_alive, name="kluis-alive", daemon=True).start()
        while not self._stop.is_set():
            if not self._one():
                self._stop.wait(IDLE_SECONDS)
        for _, key, _ in self._keys:
            workers.withdraw(self._ports, key)

    def _keep_alive(self) -> None:
        while not self._stop.wait(workers.RENEW_SECONDS):
            try:
                self._renew()
            except VaultError as error:
                LOG.warning("renewing the worker key failed: %s", error.code)

    def _renew(self) -> None:
        now = self._ports.clock.seconds()
        if not self._keys or now - self._keys[-1][0] >= workers.KEY_SECONDS:
            key = WorkerKey.generate()
            huey = open_queue(self._ports.settings, key.id)
            huey.task(name="run_job")(self._run_form)
            self._keys.append((now, key, huey))
        self._keys = [k for k in self._keys if now - k[0] < 2 * workers.KEY_SECONDS]
        workers.publish(self._ports, self._keys[-1][1])

    def _one(self) -> bool:
        """Take one job of any living key; False when all queues are empty."""
        for _, _, huey in list(self._keys):
            task = huey.dequeue()
            if task is not None:
                huey.execute(task)
                return True
        return False

    def _run_form(self, form: dict[str, Any]) -> None:
        try:
            job = job_of(form)
        except (KeyError, ValueError):
            LOG.warning("a job that is no job was dropped")
            return
        key = next((k for _, k, _ in self._keys if k.id == job.worker_key_id), None)
        if key is None or job.expires < self._ports.clock.seconds():
            LOG.info("job %s is over and was dropped", job.id)
            return
        try:
            RUN[job.kind](WorkerSession(self._ports, key), job)
        except VaultError as error:
            LOG.warning("job %s failed: %s", job.id, error.code)
