"""A worker in a process of its own that kills itself at the n-th storage operation of a job.

    python -m tests.vault.worker.dying_worker DATA N     (N = 0: lives, until it is killed)

Prints "ready" when its key is published and "done" after every job.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from tests.vault.archive.samples import outcome_of
from tests.vault.faults import Faults
from vault.app import open_vault
from vault.archive import jobs, reading_jobs
from vault.config import Settings
from vault.domain.job import Job, JobKind
from vault.session import WorkerSession
from vault.worker.loop import Worker


def tell(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main(data: str, at: int) -> None:
    ports = open_vault(Settings(data=Path(data), argon2_mib=64))

    def read(session: WorkerSession, job: Job) -> None:
        faults = Faults(at, lambda: os.kill(os.getpid(), signal.SIGKILL))
        faults.tick()
        dying = faults.around(session.ports)
        assignment = reading_jobs.take(dying, session.key, job)
        jobs.progress(dying, job, 1, 1)
        left = reading_jobs.sink(dying, job, assignment)
        reading_jobs.leave(dying, job, left, outcome_of(assignment.content))
        tell("done")

    worker = Worker(ports, {JobKind.READ: read})
    worker.start()
    tell("ready")
    signal.pause()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
