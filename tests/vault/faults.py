"""Storage that dies at its n-th operation: what a crash at any moment leaves behind.

`Faults(at=3)` lets two operations pass and dies at the third. The default death is an exception
that no handler of ours catches; a test in a process of its own may pass SIGKILL instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from vault.archive.ports import Ports
from vault.store.blobs import Blobs, BlobWriter
from vault.store.database import Database
from vault.store.shred_shares import ShredShares


class Died(BaseException):
    """The process is dead: nothing after this runs."""


def _raise() -> None:
    raise Died


class Faults:
    """Counts operations; dies at number `at` (from 1). `count` says how many there were."""

    def __init__(self, at: int, die: Callable[[], None] = _raise) -> None:
        self.count = 0
        self._at = at
        self._die = die

    def tick(self) -> None:
        self.count += 1
        if self.count == self._at:
            self._die()

    def around(self, ports: Ports) -> Ports:
        """The same vault over storage that dies."""
        return replace(
            ports,
            database=_Database(ports.database, self),  # type: ignore[arg-type]
            blobs=_Blobs(ports.blobs, self),
            shred_shares=_Shares(ports.shred_shares, self),  # type: ignore[arg-type]
        )


class _Database:
    """A write can die before it begins, before it commits, and (at the next tick) after it."""

    def __init__(self, real: Database, faults: Faults) -> None:
        self._real = real
        self._faults = faults

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._real.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        self._faults.tick()
        with self._real.write() as connection:
            yield connection
            self._faults.tick()
        self._faults.tick()


class _Blobs:
    def __init__(self, real: Blobs, faults: Faults) -> None:
        self._real = real
        self._tick = faults.tick

    def put(self, key: str, content: bytes) -> None:
        self._tick()
        self._real.put(key, content)

    def get(self, key: str) -> bytes:
        return self._real.get(key)

    def stream(self, key: str) -> Iterator[bytes]:
        return self._real.stream(key)

    def writer(self, key: str) -> BlobWriter:
        self._tick()
        return self._real.writer(key)

    def delete(self, key: str) -> None:
        self._tick()
        self._real.delete(key)

    def list(self, prefix: str) -> Iterator[str]:
        return self._real.list(prefix)

    def exists(self, key: str) -> bool:
        return self._real.exists(key)


class _Shares:
    def __init__(self, real: ShredShares, faults: Faults) -> None:
        self._real = real
        self._tick = faults.tick

    def __getattr__(self, name: str) -> Any:
        self._tick()
        return getattr(self._real, name)
