"""Pictures of pages, sealed in parcels as they come.

A long file has tens of megabytes of pictures: none waits in clear for the last one, and who looks
at one page opens one parcel. The parcels are blobs of the case; the row that names them is written
last, so that a process that dies before leaves sealed orphans and no half of an album.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from vault.archive.sealed_rows import CaseArchive
from vault.errors import StorageError

PURPOSE = "previews"
PARCEL = 1 << 20  # bytes of pictures in one blob, and the last of them whole


class Previews:
    """The pictures of one document on their way into the case."""

    def __init__(self, archive: CaseArchive) -> None:
        self._archive = archive
        self._parcel = bytearray()
        self._blobs: list[str] = []
        self._offsets: list[list[int]] = []

    def add(self, page: int, picture: bytes) -> None:
        """Take one picture; StorageError when a full parcel cannot be stored."""
        self._offsets.append([page, len(self._parcel), len(picture), len(self._blobs)])
        self._parcel += picture
        if len(self._parcel) >= PARCEL:
            self._seal()

    def add_all(self, pictures: Iterable[tuple[int, bytes]]) -> Previews:
        for page, picture in pictures:
            self.add(page, picture)
        return self

    def form(self) -> dict[str, Any]:
        """The value of the row that names them all."""
        if self._parcel:
            self._seal()
        return {"blobs": list(self._blobs), "offsets": self._offsets}

    def discard(self) -> None:
        """Remove what was sealed; for pictures that no row names. What stays is an orphan."""
        with suppress(StorageError):
            for blob_id in self._blobs:
                self._archive.delete_blob(blob_id)
        self._blobs.clear()
        self._offsets.clear()
        self._parcel.clear()

    def _seal(self) -> None:
        self._blobs.append(self._archive.put_blob(PURPOSE, bytes(self._parcel)))
        self._parcel.clear()


def picture_of(archive: CaseArchive, value: dict[str, Any], page: int) -> bytes | None:
    """One picture by the row's value, or None; rows of old have one blob and no number of it."""
    for number, start, length, *parcel in value["offsets"]:
        if number == page:
            blob_id = value["blobs"][parcel[0] if parcel else 0]
            return archive.get_blob(PURPOSE, blob_id)[start : start + length]
    return None
