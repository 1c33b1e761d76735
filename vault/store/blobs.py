"""What a store of sealed objects promises; every adapter passes one contract test.

1. An object is there whole or not at all: `put` and `commit` return after it is durable, and
   nobody sees a part of it before.
2. `put` and `writer` take ciphertext; the store never holds a key.
3. Keys are random ids and fixed words, `[a-z0-9]` parts joined by `/`: they tell nothing.
4. Deleting what is not there is no error. Reading what is not there is an IntegrityError
   ("object_missing"): a row named it, so it should be.
5. A full disk or a store that is away is a StorageError; nothing is half visible afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from extractors.model import Text
from vault.errors import IntegrityError, StorageError

STREAM_BLOCK = 1 << 20  # bytes yielded at a time by `stream`
_KEY = re.compile(r"[a-z0-9]+(/[a-z0-9]+)*")


class BlobWriter(Protocol):
    """An object that is being written. Exactly one of `commit` and `abort` ends it."""

    def write(self, data: bytes) -> None:
        """Add ciphertext; memory stays bounded, however much is written."""

    def commit(self) -> None:
        """Make the object durable and visible."""

    def abort(self) -> None:
        """Forget it; harmless after `commit` or a second time."""


class Blobs(Protocol):
    """A store of sealed objects under keys."""

    def put(self, key: str, content: bytes) -> None:
        """Store a whole object; one that stands there is replaced at once."""

    def get(self, key: str) -> bytes:
        """A whole object."""

    def stream(self, key: str) -> Iterator[bytes]:
        """An object in blocks of at most `STREAM_BLOCK` bytes."""

    def writer(self, key: str) -> BlobWriter:
        """Begin an object whose length is not known."""

    def delete(self, key: str) -> None:
        """Remove an object; none there is fine."""

    def list(self, prefix: str) -> Iterator[str]:
        """The keys that begin with `prefix` (which ends in "/" or is ""), in order."""

    def exists(self, key: str) -> bool:
        """Whether the object is there."""


def check_key(key: str) -> str:
    """The key; ValueError when it is none (a fault of ours, never of a user)."""
    if not _KEY.fullmatch(key):
        raise ValueError("not an object key")
    return key


def check_prefix(prefix: str) -> str:
    """The prefix; ValueError unless it is "" or whole parts that end in "/"."""
    if prefix:
        check_key(prefix.removesuffix("/"))
        if not prefix.endswith("/"):
            raise ValueError("a prefix ends in /")
    return prefix


def object_missing(key: str) -> IntegrityError:
    return IntegrityError(
        "object_missing",
        Text(
            f"Een bewaard onderdeel ontbreekt in de opslag ({key}).",
            f"A stored object is missing ({key}).",
        ),
        Text(
            "Haal de beheerder erbij; zet de opslag terug uit de reservekopie.",
            "Call the administrator; restore the objects from the backup.",
        ),
    )


def storage_full() -> StorageError:
    return StorageError("disk_full", Text("De opslag is vol.", "The storage is full."))


def storage_failed() -> StorageError:
    return StorageError(
        "storage_failed",
        Text("De opslag geeft een fout of is niet bereikbaar.", "The storage failed or is away."),
    )
