"""Tesseract for a process that may start no process.

`fork_server` is called before the caller confines itself: the new process keeps the right to start
tesseract (and nothing else, see `lock`), and takes jobs over a pipe. The caller keeps a
`RemoteRecogniser`. What crosses the pipe is a checked job and a picture of raw pixels, so a caller
taken over by a hostile file gains no more than it had: it can have pictures read.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import threading
from collections.abc import Callable
from typing import BinaryIO

from extractors.frames import FrameError, read_frame, write_frame
from extractors.reading.limits import MAX_PIXELS
from extractors.reading.ocr_pool import (
    MAX_OUTPUT,
    Job,
    JobResult,
    JobState,
    Task,
    TesseractPool,
)

MAX_IMAGE = MAX_PIXELS + 4096  # one byte a pixel and a header
MAX_SECONDS = 600.0


def fork_server(
    processes: int,
    lock_server: Callable[[], None],
    lock_tesseract: Callable[[], None],
    not_its: tuple[int, ...] = (),
) -> RemoteRecogniser:
    """Fork the process that may start tesseract. `not_its`: descriptors of the caller's alone."""
    jobs_read, jobs_write = os.pipe()
    results_read, results_write = os.pipe()
    if os.fork() == 0:
        code = 1
        try:
            os.close(jobs_write)
            os.close(results_read)
            nothing = os.memfd_create("nothing")
            for handle in not_its:
                os.dup2(nothing, handle)
            lock_server()
            with os.fdopen(jobs_read, "rb", 0) as jobs, os.fdopen(results_write, "wb") as results:
                _serve(jobs, results, TesseractPool(processes, lock_tesseract))
            code = 0
        finally:
            os._exit(code)
    os.close(jobs_read)
    os.close(results_write)
    return RemoteRecogniser(
        processes, os.fdopen(jobs_write, "wb", 0), os.fdopen(results_read, "rb", 0)
    )


def _serve(jobs: BinaryIO, results: BinaryIO, pool: TesseractPool) -> None:
    """Until the other side closes its end."""
    open_ended = True
    while open_ended:
        poll = select.poll()
        poll.register(jobs.fileno(), select.POLLIN)
        for handle in pool.handles():
            poll.register(handle, select.POLLIN)
        ready = {handle for handle, _ in poll.poll(1000)}  # deadlines are looked at every second
        if jobs.fileno() in ready:
            frame = read_frame(jobs, max_payload=MAX_IMAGE, max_header=4096)
            if frame is None:
                open_ended = False
            else:
                pool.submit(_job(frame.header, frame.payload))
        for result in pool.collect(0):
            write_frame(results, "result", result.output, id=result.id, state=str(result.state))
    pool.close()


def _job(header: object, image: bytes) -> Job:
    if not isinstance(header, dict):
        raise FrameError("job header is not an object")
    return Job(
        int(header["id"]),
        Task(header["task"]),
        image,
        tuple(str(name) for name in header["languages"]),
        max(50, min(1200, int(header["dpi"]))),
        max(1.0, min(MAX_SECONDS, float(header["seconds"]))),
        max(0, min(13, int(header["segmentation"]))),
    )


class RemoteRecogniser:
    """The caller's end. A thread drains the results, so that neither side waits for the other."""

    def __init__(self, processes: int, jobs: BinaryIO, results: BinaryIO) -> None:
        self.capacity = processes
        self._jobs = jobs
        self._results = results
        self._queue: queue.Queue[JobResult] = queue.Queue()
        self._pending: set[int] = set()
        self._thread: threading.Thread | None = None

    def submit(self, job: Job) -> None:
        if self._thread is None:  # started late: after the caller locked itself
            self._thread = threading.Thread(target=self._drain, daemon=True)
            self._thread.start()
        self._pending.add(job.id)
        try:
            write_frame(
                self._jobs,
                "job",
                job.image,
                id=job.id,
                task=str(job.task),
                languages=list(job.languages),
                dpi=job.dpi,
                seconds=job.seconds,
                segmentation=job.segmentation,
            )
        except OSError:
            self._queue.put(JobResult(job.id, JobState.FAILED, b""))

    def _drain(self) -> None:
        with contextlib.suppress(FrameError, OSError, ValueError, KeyError):
            while frame := read_frame(self._results, max_payload=MAX_OUTPUT, max_header=4096):
                state = JobState(str(frame.header["state"]))
                self._queue.put(JobResult(int(frame.header["id"]), state, frame.payload))
        for job_id in list(self._pending):  # the server died: nothing more will come
            self._queue.put(JobResult(job_id, JobState.FAILED, b""))

    def collect(self, seconds: float) -> list[JobResult]:
        results: list[JobResult] = []
        with contextlib.suppress(queue.Empty):
            results.append(self._queue.get(timeout=max(0.0, seconds)))
            while True:
                results.append(self._queue.get_nowait())
        results = [one for one in results if one.id in self._pending]
        self._pending.difference_update(one.id for one in results)
        return results

    def ready(self) -> bool:
        return not self._queue.empty()

    def close(self) -> None:
        self._jobs.close()
