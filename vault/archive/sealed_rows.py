"""The rows and blobs of one open case: plaintext above, ciphertext below.

Promises, in this order:
1. a row opens only as what it was sealed as: organisation, case, epoch, kind, row id and version
   are in the context (security.md 1.5), so a swapped or older ciphertext never opens;
2. the case head, sealed too, holds a root over all rows: a row taken away, put back from
   yesterday, or added by someone without the key is noticed when the case is opened, when a row
   is read that was not there then or is not found that was, and before anything is changed;
3. one `change()` is one transaction: rows, head and log leaf together or not at all. The new head
   is computed from the checked old one and the changes made here, never from what the database
   says then: tampering is not sealed in by the next honest change;
4. blobs are written before the row that names them and deleted after it: a crash leaves orphans,
   never a row that points to nothing.

A case may get a new epoch (rotation.py) while a request holds it open under the old one; such a
request ends with Conflict, not with an alarm.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from extractors.model import Text
from vault.archive import heads, history
from vault.archive.heads import Marks, rolled_back, rotated
from vault.archive.ports import Ports
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_files import CaseBlobs
from vault.audit.events import Event
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import CaseKeys
from vault.domain.ids import id_bytes, new_id
from vault.errors import IntegrityError, NotFound
from vault.store import case_rows, log_rows, sealed_rows
from vault.store.case_rows import CaseRow
from vault.store.database import Connection
from vault.store.sealed_rows import SealedRow

SCHEMA = 1  # version of the plain forms inside rows


class CaseArchive:
    """The one door to the contents of one case, for the length of one request."""

    def __init__(self, ports: Ports, keys: CaseKeys, case_id: str, user_id: str) -> None:
        self.ports = ports
        self.keys = keys
        self.case_id = case_id
        self.user_id = user_id
        self._blobs = CaseBlobs(ports, keys, case_id)
        self._marks: Marks | None = None  # of the rows as last checked against the head

    # -- reading ---------------------------------------------------------------------------

    def verify(self) -> None:
        """Compare the sealed head with the rows; IntegrityError "case_rolled_back" if they part."""
        with self.ports.database.read() as connection:
            stored = case_rows.get(connection, self.case_id)
            self._marks = self.checked(stored, self.marks_in(connection))

    def marks_in(self, connection: Connection) -> Marks:
        """The marks of all rows as the database has them, to be checked."""
        return sealed_rows.marks(connection, self.case_id)

    def checked(self, stored: CaseRow, marks: Marks) -> Marks:
        """The marks, when the head says exactly them."""
        if stored.epoch != self.keys.epoch:
            raise rotated()
        heads.check(self.keys, self.ports.org_id, stored, marks)
        return marks

    def load(self, kind: RowKind, row_id: str) -> Row:
        """One row; NotFound when there is none."""
        row = self.find(kind, row_id)
        if row is None:
            raise NotFound(
                "no_such_row", Text("Dit bestaat niet (meer).", "This does not exist (any more).")
            )
        return row

    def find(self, kind: RowKind, row_id: str) -> Row | None:
        """One row, or None."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.get(connection, self.case_id, kind, row_id)
        self._complete(kind, [] if stored is None else [stored], (row_id,))
        return None if stored is None else self._opened(stored)

    def find_many(self, kind: RowKind, row_ids: Collection[str]) -> dict[str, Row]:
        """Those of the rows that exist, by id, in one look."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.get_many(connection, self.case_id, kind, row_ids)
        self._complete(kind, stored, row_ids)
        return {one.row_id: self._opened(one) for one in stored}

    def list(self, kind: RowKind) -> list[Row]:
        """All rows of a kind, in the order of their ids."""
        with self.ports.database.read() as connection:
            stored = sealed_rows.list_kind(connection, self.case_id, kind)
        self._complete(kind, stored)
        return [self._opened(one) for one in stored]

    # -- writing ---------------------------------------------------------------------------

    @contextmanager
    def change(self) -> Iterator[Change]:
        """One transaction on the case; blobs named as garbage are deleted after the commit."""
        with self.ports.database.write() as connection:
            stored = case_rows.lock(connection, self.case_id)
            marks = self.checked(stored, self.marks_in(connection))
            change = Change(self, connection, marks, stored.head_seq)
            yield change
            change.write_head()
        self._marks = change.marks
        for blob_id in change.garbage:
            self.delete_blob(blob_id)

    # -- blobs -----------------------------------------------------------------------------

    def put_blob(self, purpose: str, plain: bytes) -> str:
        """Seal bytes under the case's blob key; the new id belongs into a row of this case."""
        return self._blobs.put(purpose, plain)

    def get_blob(self, purpose: str, blob_id: str) -> bytes:
        """The bytes; what does not authenticate is read once more before it counts (A-18)."""
        try:
            return self._blobs.get(purpose, blob_id)
        except IntegrityError:
            self._still_current()
            return self._blobs.get(purpose, blob_id)

    def delete_blob(self, blob_id: str) -> None:
        self._blobs.delete(blob_id)

    # -- sealing one row -------------------------------------------------------------------

    def seal_row(self, row: Row) -> SealedRow:
        """The stored form of a row."""
        body = json.dumps({"schema": SCHEMA, "value": row.value}, ensure_ascii=False).encode()
        sealed = records.seal_row(
            self.keys.row_key,
            body,
            self._row_context(row.kind, row.id, row.version),
            epoch=self.keys.epoch,
        )
        return SealedRow(
            case_id=self.case_id,
            kind=str(row.kind),
            row_id=row.id,
            version=row.version,
            epoch=self.keys.epoch,
            sealed=sealed,
            ct_hash=hashlib.sha256(sealed).digest(),
            written_hour=self.ports.clock.hour(),
        )

    def open_row(self, stored: SealedRow) -> Row:
        """The row; IntegrityError when it is not what a member wrote last."""
        kind = RowKind(stored.kind)
        if hashlib.sha256(stored.sealed).digest() != stored.ct_hash:
            raise IntegrityError("row_hash", Text("Een rij is beschadigd.", "A row is damaged."))
        if stored.epoch != self.keys.epoch:
            self._still_current()
        body = records.open_row(
            self.keys.row_key,
            stored.sealed,
            self._row_context(kind, stored.row_id, stored.version),
        )
        return Row(kind, stored.row_id, stored.version, json.loads(body)["value"])

    def _opened(self, stored: SealedRow) -> Row:
        """A row read outside a change: it must stand in the head, now if not when we opened."""
        key, mark = (stored.kind, stored.row_id), (stored.version, stored.ct_hash)
        if self._marks is not None and self._marks.get(key) != mark:
            self.verify()
            if self._marks.get(key) != mark:
                raise rolled_back()
        return self.open_row(stored)

    def _complete(
        self, kind: RowKind, found: Collection[SealedRow], asked: Collection[str] | None = None
    ) -> None:
        """Every row that was asked for and stands in the head must be found, or be gone since."""
        if self._marks is not None and heads.absent(self._marks, kind, found, asked):
            self.verify()
            if heads.absent(self._marks, kind, found, asked):
                raise rolled_back()

    def _still_current(self) -> None:
        """Conflict when the case has a newer epoch than our keys."""
        with self.ports.database.read() as connection:
            if case_rows.get(connection, self.case_id).epoch != self.keys.epoch:
                raise rotated()

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
    """The open transaction of one case. `connection` is for the plain columns that go with it.

    `marks` is what the head will say; it starts as the checked marks and follows every write.
    """

    def __init__(
        self, archive: CaseArchive, connection: Connection, marks: Mapping[Any, Any], seq: int
    ) -> None:
        self.archive = archive
        self.connection = connection
        self.marks: Marks = dict(marks)
        self.garbage: list[str] = []
        self._seq = seq
        self._recorded = 0
        self._touched = False

    @property
    def number(self) -> int:
        """The number the head of the case will have after this change."""
        return self._seq + 1

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
        """Take a row away; Conflict when somebody else changed it first."""
        self.garbage.extend(row.value.get("blobs", ()))
        sealed_rows.delete(
            self.connection, self.archive.case_id, row.kind, row.id, expected=row.version
        )
        del self.marks[str(row.kind), row.id]
        self._touched = True

    def record(self, event: Event, detail: dict[str, Any]) -> None:
        """Write the event into the case's sealed history and its commitment into the log."""
        archive = self.archive
        self._recorded += 1
        value, make_leaf = history.entry(
            archive.keys.log_key,
            archive.ports.clock,
            case_id=archive.case_id,
            user_id=archive.user_id,
            event=event,
            detail=detail,
            nth=(self.number, self._recorded),
        )
        self.add(RowKind.EVENT, new_id(), value)
        log_rows.append(self.connection, make_leaf)

    def write_head(self) -> None:
        """Seal what the rows now are; nothing to do when nothing was written."""
        if self._touched:
            archive, seq = self.archive, self._seq + 1
            sealed = heads.seal(
                archive.keys, archive.ports.org_id, archive.case_id, seq, self.marks
            )
            case_rows.set_head(self.connection, archive.case_id, seq, sealed)

    def _put(self, row: Row, expected: int) -> Row:
        stored = self.archive.seal_row(row)
        sealed_rows.put(self.connection, stored, expected)
        self.marks[stored.kind, stored.row_id] = (stored.version, stored.ct_hash)
        self._touched = True
        return row
