"""Several tesseract processes at once, one per picture, each with a deadline.

A process reads its picture from a memory file on standard input and writes to another one on
standard output: nothing touches a disk, and no pipe has to be pumped while it works. Tesseract is
held to one thread (peers.md 5.4: without the limit one page took 46 s instead of 4 s).

The jobs are plain values, so that they can cross into a process of their own (`ocr_server.py`).
"""

from __future__ import annotations

import os
import resource
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

MAX_OUTPUT = 32 << 20  # bytes of one page's TSV; a very full page takes 1 MiB
PROCESS_MIB = 1024  # address space of one tesseract; 300 dpi A4 with three languages takes 300
# Looking for letters of one width, line by line, is of no use to the network that reads them, and
# takes a fortieth of a page.
_SETTINGS = ("-c", "textord_all_prop=1")


class Task(StrEnum):
    WORDS = "words"  # text, boxes and confidence in one TSV
    LOOK = "look"  # orientation and script


@dataclass(frozen=True, slots=True)
class Job:
    """One picture for tesseract: `image` is a whole TIFF file."""

    id: int
    task: Task
    image: bytes
    languages: tuple[str, ...]
    dpi: int
    seconds: float
    segmentation: int = 3  # tesseract's --psm


class JobState(StrEnum):
    DONE = "done"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class JobResult:
    """What tesseract wrote for the job of that id; empty unless done."""

    id: int
    state: JobState
    output: bytes


class Recogniser(Protocol):
    """Something that runs jobs; `ready` says how many more it can take at once."""

    capacity: int

    def submit(self, job: Job) -> None: ...

    def collect(self, seconds: float) -> list[JobResult]:
        """Results that are there, waiting at most so long for the first one."""

    def ready(self) -> bool:
        """Whether there is a result."""

    def close(self) -> None: ...


def tesseract_path() -> str | None:
    """The tesseract program, or None when it is not installed."""
    return shutil.which("tesseract", path="/usr/local/bin:/usr/bin:/bin")


def arguments(job: Job) -> list[str]:
    """The command line, built from checked parts alone: a job may come from a captive process."""
    for name in job.languages:
        if not (name.isascii() and name.replace("_", "").isalnum() and len(name) <= 20):
            raise ValueError("not a language name")
    command = [tesseract_path() or "tesseract", "stdin", "stdout", "--dpi", str(int(job.dpi))]
    if job.task is Task.LOOK:
        return [*command, "--psm", "0", "-l", "osd"]
    command += ["--psm", str(int(job.segmentation)), "-l", "+".join(job.languages)]
    return [*command, *_SETTINGS, "tsv"]


@dataclass(slots=True)
class _Running:
    job: Job
    process: subprocess.Popen[bytes]
    handle: int  # pidfd
    output: int
    deadline: float


def _limit_process() -> None:
    """In the new process, before tesseract starts."""
    ceiling = PROCESS_MIB << 20
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_OUTPUT, MAX_OUTPUT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class TesseractPool:
    """Runs jobs as processes of our own; extra jobs wait in line.

    `lock` runs in each new process before tesseract starts (limits, filters).
    """

    def __init__(self, processes: int, lock: Callable[[], None] | None = None) -> None:
        self.capacity = processes
        self._lock = lock or _limit_process
        self._waiting: list[Job] = []
        self._running: list[_Running] = []
        self._failed: list[JobResult] = []

    def submit(self, job: Job) -> None:
        self._waiting.append(job)
        self._start()

    def _start(self) -> None:
        while self._waiting and len(self._running) < self.capacity:
            job = self._waiting.pop(0)
            try:
                self._running.append(self._spawn(job))
            except (OSError, ValueError, subprocess.SubprocessError):
                self._failed.append(JobResult(job.id, JobState.FAILED, b""))

    def _spawn(self, job: Job) -> _Running:
        picture = os.memfd_create("picture")
        output, remarks = os.memfd_create("output"), os.memfd_create("remarks")
        try:
            _write_all(picture, job.image)
            os.lseek(picture, 0, os.SEEK_SET)
            process = subprocess.Popen(
                arguments(job),
                stdin=picture,
                stdout=output,
                stderr=remarks,  # no /dev/null where we live
                env={"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin"},
                preexec_fn=self._lock,  # safe: callers have one thread
            )
        except BaseException:
            os.close(output)
            raise
        finally:
            os.close(picture)
            os.close(remarks)
        deadline = time.monotonic() + job.seconds
        return _Running(job, process, os.pidfd_open(process.pid), output, deadline)

    def handles(self) -> list[int]:
        """Descriptors that become readable when a process ends."""
        return [one.handle for one in self._running]

    def collect(self, seconds: float) -> list[JobResult]:
        results, self._failed = self._failed, []
        if not self._running:
            return results
        if not results:
            first = min(one.deadline for one in self._running) - time.monotonic()
            poll = select.poll()
            for handle in self.handles():
                poll.register(handle, select.POLLIN)
            poll.poll(max(0.0, min(seconds, first)) * 1000)
        now = time.monotonic()
        for one in list(self._running):
            if one.process.poll() is None and now < one.deadline:
                continue
            self._running.remove(one)
            results.append(_finished(one))
        self._start()
        return results

    def ready(self) -> bool:
        poll = select.poll()
        for handle in self.handles():
            poll.register(handle, select.POLLIN)
        return bool(self._failed or poll.poll(0))

    def close(self) -> None:
        self._waiting.clear()
        for one in self._running:
            one.deadline = 0.0
            _finished(one)
        self._running.clear()


def _finished(one: _Running) -> JobResult:
    """End the process if it still runs, and take what it wrote."""
    code = one.process.poll()
    if code is None:
        one.process.kill()
        one.process.wait()
    os.close(one.handle)
    with os.fdopen(one.output, "rb") as file:
        file.seek(0)
        output = file.read(MAX_OUTPUT + 1)
    if code is None:
        return JobResult(one.job.id, JobState.TIMED_OUT, b"")
    if code != 0 or len(output) > MAX_OUTPUT:
        return JobResult(one.job.id, JobState.FAILED, b"")
    return JobResult(one.job.id, JobState.DONE, output)


def _write_all(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
