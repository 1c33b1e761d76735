"""The keystore: 32 bytes a case, without which its seed derives nothing. Erasing is deleting them.

    <keystore>/<case>           the share, 64 hexadecimal digits
    <keystore>/<case>.erased    it was erased on purpose; stays, so that nobody takes it for a loss

It must be backed up apart from the database and for a short time only (30 days at most), because
a case is unreadable in every backup once the last copy of its share is gone (security.md 1.7.6).
Losing the keystore is losing all cases: keep at least two copies of the directory on two machines
(an hourly `rsync --delete` to each will do), and take them along in the restore drill.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractors.model import Text
from vault.domain.ids import id_bytes
from vault.errors import IntegrityError, NotFound, StorageError
from vault.store.directory_blobs import sync_directory

SHARE_BYTES = 32


class ShredShares:
    """Shares of all cases in one directory of small files."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def put(self, case_id: str, share: bytes) -> None:
        """Keep a share; returns when it is durable. Refuses (ValueError) to replace another."""
        if len(share) != SHARE_BYTES:
            raise ValueError("a share has 32 bytes")
        path = self._path(case_id)
        with _translated():
            if path.exists() or self._mark(case_id).exists():
                raise ValueError("this case has a share already")
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(path, share.hex().encode())

    def get(self, case_id: str) -> bytes:
        """The share; NotFound "case_erased" after erasure, IntegrityError when it was lost."""
        if self.erased(case_id):
            raise case_erased()
        with _translated():
            text = self._path(case_id).read_bytes()
        try:
            share = bytes.fromhex(text.decode("ascii"))
        except ValueError as error:
            raise _share_lost() from error
        if len(share) != SHARE_BYTES:
            raise _share_lost()
        return share

    def delete(self, case_id: str) -> None:
        """Erase: the mark first, so that a crash in between cannot look like a loss."""
        with _translated():
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(self._mark(case_id), b"")
            self._remove(self._path(case_id))

    def erased(self, case_id: str) -> bool:
        """Whether the case was erased; an erasure that a crash cut short is finished here."""
        with _translated():
            if not self._mark(case_id).exists():
                return False
            self._remove(self._path(case_id))
            return True

    def _write(self, path: Path, content: bytes) -> None:
        aside = self._place / f".{secrets.token_hex(8)}"
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.rename(path)
        sync_directory(self._place)

    def _remove(self, path: Path) -> None:
        """Overwrite, then unlink: what an old file system still holds is zeros, where it can."""
        try:
            handle = os.open(path, os.O_WRONLY)
        except FileNotFoundError:
            return
        with os.fdopen(handle, "wb") as file:
            file.write(b"0" * (2 * SHARE_BYTES))
            file.flush()
            os.fsync(file.fileno())
        path.unlink(missing_ok=True)
        sync_directory(self._place)

    def _path(self, case_id: str) -> Path:
        id_bytes(case_id)  # ValueError for anything that is no id
        return self._place / case_id

    def _mark(self, case_id: str) -> Path:
        return self._path(case_id).with_suffix(".erased")


def case_erased() -> NotFound:
    """Also the answer after a database from before the erasure was restored (A-22)."""
    return NotFound(
        "case_erased",
        Text(
            "Dit dossier is gewist en gaat niet meer open.",
            "This case was erased and does not open any more.",
        ),
        Text("Ook een reservekopie brengt het niet terug.", "No backup brings it back."),
    )


def _share_lost() -> IntegrityError:
    return IntegrityError(
        "shred_share_lost",
        Text(
            "Van dit dossier ontbreekt het deel van de sleutel in de sleutelbewaarplaats.",
            "The part of this case's key in the keystore is missing.",
        ),
        Text(
            "Zet de sleutelbewaarplaats terug uit haar eigen reservekopie.",
            "Restore the keystore from its own backup.",
        ),
    )


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise _share_lost() from error
    except OSError as error:
        raise StorageError(
            "keystore_failed",
            Text(
                "De sleutelbewaarplaats geeft een fout of is vol.",
                "The keystore failed or is full.",
            ),
        ) from error
