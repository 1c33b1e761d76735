"""A real `kluis serve` for journeys and faults: a process of its own, on loopback, ended by pid."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
START_SECONDS = 120
STOP_SECONDS = 60


@dataclass(frozen=True)
class Served:
    """A running vault; `code` is the one-time code for the first user, "" when there is one."""

    port: int
    code: str
    pid: int
    log: Path


@contextmanager
def served(place: Path, *, under: Sequence[str] = (), **settings: str) -> Iterator[Served]:
    """Serve the vault in `place`/data; its output goes to `place`/log, temporary files to /tmp.

    `under` is a program that watches the server, with its options.
    """
    (place / "tmp").mkdir(exist_ok=True)
    port = _free_port()
    log = place / "log"
    command = [sys.executable, "-m", "vault", "--data", str(place / "data")]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [*under, *command, "serve", "--port", str(port)],
            cwd=place,
            stdout=out,
            stderr=out,
            env=_environment(place, settings),
        )
    try:
        _wait(process, port, log)
        code = re.findall(r"eerste gebruiker: (\S+)", log.read_text())
        pid = _child(process.pid) if under else process.pid
        yield Served(port, code[-1] if code else "", pid, log)
    finally:
        _stop(process, watched=bool(under))


def _environment(place: Path, settings: dict[str, str]) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(place / "tmp"),
        "TMPDIR": str(place / "tmp"),
        "PYTHONPATH": str(PROJECT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "OMP_THREAD_LIMIT": "1",
        "KLUIS_ARGON2_MIB": "64",
        **{f"KLUIS_{name.upper()}": value for name, value in settings.items()},
    }


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError(f"the server did not start: {log.read_text()}")


def _stop(process: subprocess.Popen[bytes], *, watched: bool) -> None:
    if process.poll() is None:
        os.kill(_child(process.pid) if watched else process.pid, signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _child(pid: int) -> int:
    """The one process that `pid` started."""
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
