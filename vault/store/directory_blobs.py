"""Sealed objects in a local directory: write aside, fsync, rename, fsync the directory.

    <root>/o/<id>/p             an object under its key
    <root>/incoming/<random>    what is being written; left over only after a crash

The rename makes an object visible at once and whole; the fsync of the directory makes the rename
itself survive a power cut (security.md 1.15).
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from vault.store.blobs import (
    STREAM_BLOCK,
    BlobWriter,
    check_key,
    check_prefix,
    object_missing,
    storage_failed,
    storage_full,
)

INCOMING = "incoming"
MOVES = 50  # tries to move a file into a directory that neighbours empty and remove meanwhile
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class DirectoryBlobs:
    """Implements `vault.store.blobs.Blobs`; needs no more than a file system of its own."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, key: str, content: bytes) -> None:
        writer = self.writer(key)
        try:
            writer.write(content)
            writer.commit()
        finally:
            writer.abort()

    def get(self, key: str) -> bytes:
        path = self._path(key)
        with _reading(key):
            return path.read_bytes()

    def stream(self, key: str) -> Iterator[bytes]:
        path = self._path(key)
        with _reading(key), path.open("rb", buffering=0) as file:
            while block := file.read(STREAM_BLOCK):
                yield block

    def writer(self, key: str) -> BlobWriter:
        path = self._path(key)
        incoming = self._root / INCOMING
        with _translated():
            incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _FileWriter(incoming / secrets.token_hex(16), path)

    def delete(self, key: str) -> None:
        path = self._path(key)
        with _translated():
            try:
                path.unlink()
            except FileNotFoundError:
                return
            sync_directory(path.parent)
        for parent in path.parents:  # an empty directory would tell that something was there
            if parent == self._root:
                return
            try:
                parent.rmdir()
            except OSError:
                return

    def list(self, prefix: str) -> Iterator[str]:
        start = self._root / check_prefix(prefix)
        with _translated():
            for folder, folders, files in os.walk(start):
                if Path(folder) == self._root and INCOMING in folders:
                    folders.remove(INCOMING)
                folders.sort()
                for name in sorted(files):
                    yield (Path(folder) / name).relative_to(self._root).as_posix()

    def exists(self, key: str) -> bool:
        with _translated():
            return self._path(key).is_file()

    def _path(self, key: str) -> Path:
        if check_key(key).split("/")[0] == INCOMING:
            raise ValueError("not an object key")
        return self._root / key


class _FileWriter:
    """One object on its way; its file has no name anybody looks for until `commit`."""

    def __init__(self, aside: Path, target: Path) -> None:
        self._aside = aside
        self._target = target
        self._file: BinaryIO | None = os.fdopen(
            os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
        )

    def write(self, data: bytes) -> None:
        with _translated():
            self._open_file().write(data)

    def commit(self) -> None:
        file = self._open_file()
        with _translated():
            file.flush()
            os.fsync(file.fileno())
            file.close()
            self._move()
        self._file = None

    def abort(self) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        with suppress(OSError):  # a buffer that cannot be written any more is of no use either
            file.close()
        with suppress(FileNotFoundError), _translated():
            self._aside.unlink()

    def _move(self) -> None:
        """Rename into place; `delete` of a neighbour may take the directory away meanwhile."""
        for attempt in range(MOVES):
            try:
                made = make_directories(self._target.parent)
                self._aside.rename(self._target)
            except FileNotFoundError:
                if attempt == MOVES - 1:
                    raise
                continue
            for parent in (self._target.parent, *made):
                sync_directory(parent)
            return

    def _open_file(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("this object is finished")
        return self._file


def make_directories(place: Path) -> list[Path]:
    """Make a directory and what is missing above it; the parents whose entries changed."""
    changed: list[Path] = []
    missing = [p for p in (place, *place.parents) if not p.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        changed.append(one.parent)
    return changed


def sync_directory(place: Path) -> None:
    """Make a rename or an unlink in this directory survive a power cut."""
    try:
        handle = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        return  # emptied and removed by a neighbour: nothing of ours is in it
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _reading(key: str) -> Iterator[None]:
    """As below; what has no file is missing."""
    with _translated():
        try:
            yield
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
            raise object_missing(key) from error


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (storage_full() if error.errno in _FULL else storage_failed()) from error
