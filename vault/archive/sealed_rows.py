"""The rows and blobs of one open case: plaintext above, ciphertext below.

Promises, in this order:
1. a row opens only as what it was sealed as: organisation, case, epoch, kind, row id and version
   are in the context (security.md 1.5), so a swapped or older ciphertext never opens;
2. the case head, sealed too, holds a root over all rows: a row taken away, put back from
   yesterday, or added by someone without the key is noticed when the case is opened;
3. one `change()` is one transaction: rows, head and log leaf together or not at all;
4. blobs are written before the row that names them and deleted after it: a crash leaves orphans,
   never a row that points to nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from extractors.model import Text
from vault.archive.ports import Ports
from vault.audit import log
from vault.audit.events import Event
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import CaseKeys
from vault.crypto.primitives import random_bytes
from vault.domain.ids import id_bytes, new_id
from vault.errors import IntegrityError, NotFound
from vault.store import case_rows, log_rows, sealed_rows

SCHEMA = 1  # version of the plain forms inside rows


class RowKind(StrEnum):
    CASE = "case"
    DOCUMENT = "document"
    READING = "reading"
    PREVIEWS = "previews"
    EXTRACTION = "extraction"
    CORRECTION = "correction"
    EFFORT = "effort"
    DECLARATION = "declaration"
    PACKET = "packet"
    INDEX = "index"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Row:
    """An opened row. `value["blobs"]`, where present, lists the sealed blobs the row owns."""

    kind: RowKind
    id: str
    version: int
    value: dict[str, Any]


class CaseArchive:
    """The one door to the contents of one case, for the length of one request."""

    def __init__(self, ports: Ports, keys: CaseKeys, case_id: str, user_id: str) -> None:
        self.ports = ports
        self.keys = keys
        self.case_id = case_id
        self.user_id = user_id

    # -- reading ---------------------------------------------------------------------------

    def verify(self) -> None:
        """Compare the sealed head with the rows; IntegrityError "case_rolled_back" if they part."""
        with self.ports.database.read() as connection:
            stored = case_rows.get(connection, self.case_id)
            root = sealed_rows.fingerprint(connection, self.case_id)
        if self._open_head(stored.sealed_head) != (stored.head_seq, root):
            raise IntegrityError(
                "case_rolled_back",
                Text(
                    "De gegevens van dit dossier zijn buiten de kluis om veranderd of teruggezet.",
                    "The rows of this case were changed or put back outside the vault.",
                ),
            )

    def load(self, kind: RowKind, row_id: str) -> Row:
        """One row; NotFound when there is none."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.get(connection, self.case_id, kind, row_id)
        if stored is None:
            raise NotFound(
                "no_such_row", Text("Dit bestaat niet (meer).", "This does not exist (any more).")
            )
        return self.open_row(stored)

    def find(self, kind: RowKind, row_id: str) -> Row | None:
        """One row, or None."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.get(connection, self.case_id, kind, row_id)
        return None if stored is None else self.open_row(stored)

    def list(self, kind: RowKind) -> list[Row]:
        """All rows of a kind, in the order of their ids."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.list_kind(connection, self.case_id, kind)
        return [self.open_row(one) for one in stored]

    # -- writing ---------------------------------------------------------------------------

    @contextmanager
    def change(self) -> Iterator[Change]:
        """One transaction on the case; blobs named as garbage are deleted after the commit."""
        with self.ports.database.write() as connection:
            case_rows.lock(connection, self.case_id)
            change = Change(self, connection)
            yield change
            if change.touched:
                self.write_head(connection)
        for blob_id in change.garbage:
            self.delete_blob(blob_id)

    def write_head(self, connection: Connection) -> None:
        seq = case_rows.get(connection, self.case_id).head_seq + 1
        root = sealed_rows.fingerprint(connection, self.case_id)
        body = seq.to_bytes(8, "big") + root
        sealed = records.seal(self.keys.row_key, body, self._head_context(), epoch=self.keys.epoch)
        case_rows.set_head(connection, self.case_id, seq, sealed)

    def _open_head(self, sealed: bytes) -> tuple[int, bytes]:
        body = records.open_record(self.keys.row_key, sealed, self._head_context())
        return int.from_bytes(body[:8], "big"), body[8:]

    def _head_context(self) -> bytes:
        return context(
            Kind.CASE_HEAD,
            id_bytes(self.ports.org_id),
            id_bytes(self.case_id),
            self.keys.epoch,
        )

    # -- blobs -----------------------------------------------------------------------------

    def put_blob(self, purpose: str, plain: bytes) -> str:
        """Seal bytes under the case's blob key; the new id belongs into a row of this case."""
        blob_id = new_id()
        sealed = records.seal(
            self.keys.blob_key, plain, self._blob_context(purpose, blob_id), epoch=self.keys.epoch
        )
        self.ports.blobs.put(self._blob_key(blob_id), sealed)
        return blob_id

    def get_blob(self, purpose: str, blob_id: str) -> bytes:
        sealed = self.ports.blobs.get(self._blob_key(blob_id))
        return records.open_record(self.keys.blob_key, sealed, self._blob_context(purpose, blob_id))

    def delete_blob(self, blob_id: str) -> None:
        self.ports.blobs.delete(self._blob_key(blob_id))

    def _blob_key(self, blob_id: str) -> str:
        return f"x/{self.case_id}/{blob_id}"

    def _blob_context(self, purpose: str, blob_id: str) -> bytes:
        return context(
            Kind.BLOB,
            id_bytes(self.ports.org_id),
            id_bytes(self.case_id),
            self.keys.epoch,
            purpose,
            id_bytes(blob_id),
        )

    # -- sealing one row -------------------------------------------------------------------

    def seal_row(self, row: Row) -> sealed_rows.SealedRow:
        """The stored form of a row."""
        body = json.dumps({"schema": SCHEMA, "value": row.value}, ensure_ascii=False).encode()
        sealed = records.seal_row(
            self.keys.row_key,
            body,
            self._row_context(row.kind, row.id, row.version),
            epoch=self.keys.epoch,
        )
        return sealed_rows.SealedRow(
            case_id=self.case_id,
            kind=str(row.kind),
            row_id=row.id,
            version=row.version,
            epoch=self.keys.epoch,
            sealed=sealed,
            ct_hash=hashlib.sha256(sealed).digest(),
            written_hour=self.ports.clock.hour(),
        )

    def open_row(self, stored: sealed_rows.SealedRow) -> Row:
        kind = RowKind(stored.kind)
        if hashlib.sha256(stored.sealed).digest() != stored.ct_hash:
            raise IntegrityError("row_hash", Text("Een rij is beschadigd.", "A row is damaged."))
        body = records.open_row(
            self.keys.row_key,
            stored.sealed,
            self._row_context(kind, stored.row_id, stored.version),
        )
        return Row(kind, stored.row_id, stored.version, json.loads(body)["value"])

    def _row_context(self, kind: RowKind, row_id: str, version: int) -> bytes:
        return context(
            Kind.ROW,
            id_bytes(self.ports.org_id),
            id_bytes(self.case_id),
            self.keys.epoch,
            str(kind),
            id_bytes(row_id),
            version,
            SCHEMA,
        )


class Change:
    """The open transaction of one case. `connection` is for the plain columns that go with it."""

    def __init__(self, archive: CaseArchive, connection: Connection) -> None:
        self.archive = archive
        self.connection = connection
        self.touched = False
        self.garbage: list[str] = []

    def add(self, kind: RowKind, row_id: str, value: dict[str, Any]) -> Row:
        """Put a new row (version 1); Conflict when the id is taken."""
        return self._put(Row(kind, row_id, 1, value), expected=0)

    def replace(self, row: Row, value: dict[str, Any]) -> Row:
        """Put the next version of a row; Conflict when somebody else was first."""
        old, new = set(row.value.get("blobs", ())), set(value.get("blobs", ()))
        self.garbage.extend(sorted(old - new))
        return self._put(Row(row.kind, row.id, row.version + 1, value), expected=row.version)

    def put(self, kind: RowKind, row_id: str, value: dict[str, Any]) -> Row:
        """Add the row, or replace the one that stands there."""
        stored = sealed_rows.get(self.connection, self.archive.case_id, kind, row_id)
        if stored is None:
            return self.add(kind, row_id, value)
        return self.replace(self.archive.open_row(stored), value)

    def remove(self, row: Row) -> None:
        self.garbage.extend(row.value.get("blobs", ()))
        sealed_rows.delete(self.connection, self.archive.case_id, row.kind, row.id)
        self.touched = True

    def record(self, event: Event, detail: dict[str, Any]) -> None:
        """Write the event into the case's sealed history and its commitment into the log."""
        archive, ports = self.archive, self.archive.ports
        salt = random_bytes(16)
        minute = ports.clock.minute_text()
        value = {
            "event": str(event),
            "by": archive.user_id,
            "on": minute,
            "detail": detail,
            "salt": salt.hex(),
        }
        commit = log.commitment(
            archive.keys.log_key, salt, json.dumps(value, sort_keys=True).encode()
        )
        row_id = new_id()
        self.add(RowKind.EVENT, row_id, value)
        log_rows.append(
            self.connection,
            lambda seq: log.leaf(
                event,
                actor_pseudonym=log.pseudonym(archive.keys.log_key, archive.user_id),
                case_pseudonym=log.pseudonym(archive.keys.log_key, archive.case_id),
                commit=commit,
                seq=seq,
                minute=ports.clock.seconds() // 60 * 60,
            ),
        )

    def _put(self, row: Row, expected: int) -> Row:
        sealed_rows.put(self.connection, self.archive.seal_row(row), expected)
        self.touched = True
        return row
