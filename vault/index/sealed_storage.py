"""Whoosh's storage in memory, filled from sealed blobs on demand and read back after a commit.

The released Whoosh keeps plain terms in the temporary folder even for an index "in memory"
(`RamStorage.temp_storage`) and unpickles its table of contents. So: temporary storage is memory
too, nothing here ever opens a file, and bytes reach Whoosh only through `load`, which gives what
the case's key has authenticated (security.md 1.9).
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from whoosh.filedb.filestore import Storage
from whoosh.filedb.structfile import BufferFile, StructFile


class MemoryStorage(Storage):  # type: ignore[misc]
    """Files as bytes. `stored` names files that `load` can fetch; `files` holds those at hand."""

    supports_mmap = False
    folder = ""

    def __init__(
        self, stored: tuple[str, ...] = (), load: Callable[[str], bytes] | None = None
    ) -> None:
        self.files: dict[str, bytes] = {}
        self.written: set[str] = set()
        self._stored = set(stored)
        self._load = load

    def names(self) -> set[str]:
        """Every file of the index as it now stands."""
        return self._stored | set(self.files)

    def list(self) -> list[str]:
        return sorted(self.names())

    def __iter__(self) -> Any:
        return iter(self.list())

    def content(self, name: str) -> bytes:
        """The bytes of one file, fetched once."""
        if name not in self.files:
            if name not in self._stored or self._load is None:
                raise NameError(name)  # what Whoosh expects of a missing file
            self.files[name] = self._load(name)
        return self.files[name]

    def file_exists(self, name: str) -> bool:
        return name in self.files or name in self._stored

    def file_length(self, name: str) -> int:
        return len(self.content(name))

    def file_modified(self, _: str) -> float:
        return -1.0

    def delete_file(self, name: str) -> None:
        if not self.file_exists(name):
            raise NameError(name)
        self._stored.discard(name)
        self.files.pop(name, None)
        self.written.discard(name)

    def rename_file(self, name: str, newname: str, safe: bool = False) -> None:
        if safe and self.file_exists(newname):
            raise NameError(f"file exists: {newname}")
        content = self.content(name)
        self.delete_file(name)
        self._keep(newname, content)

    def create_file(self, name: str, **_: Any) -> Any:
        return StructFile(_Kept(lambda content: self._keep(name, content)), name=name)

    def open_file(self, name: str, **options: Any) -> Any:
        return BufferFile(memoryview(self.content(name)), name=name, **options)

    def lock(self, _: str) -> _NoLock:
        return _NoLock()

    def temp_storage(self, _: str | None = None) -> _Scratch:
        return _Scratch()

    def create(self) -> MemoryStorage:
        return self

    def destroy(self, *_: Any, **__: Any) -> None:
        self.files.clear()
        self._stored.clear()

    def close(self) -> None:
        """Nothing is held open."""

    def optimize(self) -> None:
        """Nothing to do for files in memory."""

    def _keep(self, name: str, content: bytes) -> None:
        self.files[name] = content
        self.written.add(name)


class _Scratch(MemoryStorage):
    """Where Whoosh puts term runs above its memory limit; it reads them back as plain files."""

    def open_file(self, name: str, **_: Any) -> Any:
        return StructFile(BytesIO(self.content(name)), name=name)


class _Kept(BytesIO):
    """A file that hands over its content when it is closed, even when Whoosh took it bare."""

    def __init__(self, keep: Callable[[bytes], None]) -> None:
        super().__init__()
        self._keep = keep

    def close(self) -> None:
        if not self.closed:
            self._keep(self.getvalue())
        super().close()


class _NoLock:
    """The case's row is locked in the database already; Whoosh needs none of its own."""

    def acquire(self, _: bool = False) -> bool:
        return True

    def release(self) -> None:
        """See above."""
