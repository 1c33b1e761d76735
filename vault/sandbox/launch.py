"""Start a confined child and talk with it, trusting nothing it says.

`Child` is a context manager: on leaving, the child and everything it started are gone. Every read
and write has a deadline; what comes back is counted against ceilings before it is kept. A child
that does not say it is locked within its time gets no document: `SandboxError`.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from types import TracebackType
from typing import Self

from extractors.frames import Frame, FrameError, read_frame
from extractors.model import Text
from extractors.reading.ocr_pool import tesseract_path
from vault.errors import SandboxError
from vault.sandbox.limits import (
    MAX_CHILD_BYTES,
    MAX_PAGE_HEADER,
    PAGE_CPU_SECONDS,
    SILENCE_SECONDS,
    START_SECONDS,
    Limits,
)
from vault.sandbox.mounts import ROOT, mounts
from vault.sandbox.seccomp import programs

_BWRAP = ("--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL")
_ENVIRONMENT = {
    "PATH": "/usr/bin",
    "LC_ALL": "C.UTF-8",
    "PYTHONPATH": str(ROOT),
    "PYTHONDONTWRITEBYTECODE": "1",
    "OMP_THREAD_LIMIT": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OPENCV_FOR_THREADS_NUM": "1",
}
_BLOCK = 1 << 20


class ChildSilent(Exception):
    """A deadline passed. `document` tells which: the whole document's, or one page's silence."""

    def __init__(self, document: bool) -> None:
        super().__init__("the child kept silent")
        self.document = document


class ChildGone(Exception):
    """The child ended before it was done."""


def sandbox_error(code: str, nl: str, en: str) -> SandboxError:
    return SandboxError(code, Text(nl, en))


class Child:
    """One confined child for one document. `probe` names an escape attempt instead."""

    def __init__(
        self,
        limits: Limits,
        probe: str = "",
        processes: int = 0,
        page_cpu_seconds: int = PAGE_CPU_SECONDS,
    ) -> None:
        self._limits = limits
        self._command = command(limits, probe, processes, page_cpu_seconds)
        self._process: subprocess.Popen[bytes] | None = None
        self._deadline = 0.0
        self._heard = 0

    def start(self) -> None:
        """Let it load and lock itself while others work; entering waits until it has."""
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                bufsize=0,
                cwd="/",
                env={},
            )
        except OSError as error:
            raise _does_not_hold() from error
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                os.set_blocking(stream.fileno(), False)

    def __enter__(self) -> Self:
        self._deadline = time.monotonic() + self._limits.wall_seconds
        if self._process is None:
            self.start()
        try:
            self._wait_until_locked()
        except BaseException:
            self.end()
            raise
        return self

    def _wait_until_locked(self) -> None:
        try:
            ready = read_frame(_Ear(self, START_SECONDS), 0, 1024)
        except (FrameError, ChildSilent, ChildGone) as error:
            raise _does_not_hold() from error
        if ready is None or ready.kind != "ready":
            raise _does_not_hold()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def alive(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def end(self) -> None:
        """Everything in the child's process namespace dies with its first process."""
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        self._process = None

    # -- talking ----------------------------------------------------------------------------

    def send(self, content: bytes) -> None:
        """Write all of it. ChildSilent when the child takes nothing; ChildGone when it ended."""
        process = self._running()
        if process.stdin is None:
            raise ChildGone
        view = memoryview(content)
        while view:
            self._wait(process.stdin.fileno(), select.POLLOUT, SILENCE_SECONDS)
            try:
                view = view[os.write(process.stdin.fileno(), view[:_BLOCK]) :]
            except BlockingIOError:
                continue
            except (BrokenPipeError, ConnectionError) as error:
                raise ChildGone from error

    def receive(self, max_payload: int, max_header: int = MAX_PAGE_HEADER) -> Frame:
        """The next frame. FrameError when it is none or too large; ChildGone at the end."""
        frame = read_frame(_Ear(self, SILENCE_SECONDS), max_payload, max_header)
        if frame is None:
            raise ChildGone
        return frame

    def hear(self, most: int, silence: float) -> bytes:
        """Up to `most` bytes, b"" at the end of what it says."""
        process = self._running()
        if process.stdout is None:
            raise ChildGone
        while True:
            self._wait(process.stdout.fileno(), select.POLLIN, silence)
            try:
                part = os.read(process.stdout.fileno(), min(most, _BLOCK))
            except BlockingIOError:
                continue
            self._heard += len(part)
            if self._heard > MAX_CHILD_BYTES:
                raise FrameError("the child says too much")
            return part

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise ChildGone
        return self._process

    def _wait(self, handle: int, event: int, silence: float) -> None:
        left = self._deadline - time.monotonic()
        poll = select.poll()
        poll.register(handle, event)
        if left <= 0 or not poll.poll(min(left, silence) * 1000):
            raise ChildSilent(document=left <= silence)


class _Ear:
    """The child's side of the pipe as `read_frame` wants it."""

    def __init__(self, child: Child, silence: float) -> None:
        self._child = child
        self._silence = silence

    def read(self, size: int) -> bytes:
        return self._child.hear(size, self._silence)


def command(limits: Limits, probe: str, processes: int, page_cpu_seconds: int) -> list[str]:
    """The whole command line: bubblewrap, what it shows, and the interpreter inside."""
    bwrap = shutil.which("bwrap", path="/usr/local/bin:/usr/bin:/bin")
    if bwrap is None:
        raise sandbox_error(
            "no_bubblewrap",
            "Het programma bubblewrap ontbreekt; zonder dat wordt niets gelezen.",
            "The program bubblewrap is missing; without it nothing is read.",
        )
    try:
        filters = {name: base64.b64encode(one).decode() for name, one in programs().items()}
    except (OSError, ValueError, RuntimeError) as error:
        raise _does_not_hold() from error
    configuration = {
        "programs": filters,
        "memory_mib": limits.memory_mib,
        "cpu_seconds": limits.wall_seconds,
        "page_cpu_seconds": page_cpu_seconds,
        "tesseract": os.path.realpath(tesseract_path() or "") if tesseract_path() else "",
        "processes": processes,
        "probe": probe,
    }
    environment = [part for pair in _ENVIRONMENT.items() for part in ("--setenv", *pair)]
    module = "vault.sandbox.escaping" if probe else "vault.sandbox.inside"
    python = [sys.executable, "-s", "-P", "-B", "-m", module]
    return [
        bwrap,
        *_BWRAP,
        *environment,
        *mounts(),
        "--remount-ro",
        "/",
        "--chdir",
        "/",
        "--",
        *python,
        json.dumps(configuration),
    ]


def _does_not_hold() -> SandboxError:
    return sandbox_error(
        "sandbox_does_not_hold",
        "De zandbak houdt niet op deze machine; stukken worden bewaard, niet gelezen.",
        "The sandbox does not hold on this machine; documents are kept, not read.",
    )
