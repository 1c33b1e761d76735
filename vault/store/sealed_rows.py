"""Sealed rows: ciphertext under (case, kind, row id), with a version that only goes up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy import delete as delete_from

from vault.store import rows
from vault.store.tables import sealed_rows

AT_ONCE = 256  # rows fetched in one go where a case may have thousands


@dataclass(frozen=True, slots=True)
class SealedRow:
    case_id: str
    kind: str
    row_id: str
    version: int
    epoch: int
    sealed: bytes
    ct_hash: bytes  # SHA-256 of `sealed`
    written_hour: int


def get(connection: Connection, case_id: str, kind: str, row_id: str) -> SealedRow | None:
    query = select(sealed_rows).where(*_key(case_id, kind, row_id))
    return rows.find(connection, SealedRow, query)


def get_many(
    connection: Connection, case_id: str, kind: str, row_ids: Collection[str]
) -> list[SealedRow]:
    """Those of the rows that exist, in any order."""
    query = select(sealed_rows).where(
        sealed_rows.c.case_id == case_id,
        sealed_rows.c.kind == str(kind),
        sealed_rows.c.row_id.in_(row_ids),
    )
    return rows.find_all(connection, SealedRow, query)


def list_kind(connection: Connection, case_id: str, kind: str) -> list[SealedRow]:
    """All rows of a kind, by id."""
    query = select(sealed_rows).where(
        sealed_rows.c.case_id == case_id, sealed_rows.c.kind == str(kind)
    )
    return rows.find_all(connection, SealedRow, query.order_by(sealed_rows.c.row_id))


def marks(connection: Connection, case_id: str) -> dict[tuple[str, str], tuple[int, bytes]]:
    """(kind, row id) -> (version, hash) of every row of the case, without the ciphertexts.

    The index `sealed_rows_marks` holds all of it: every opening of a case asks for this.
    """
    query = select(
        sealed_rows.c.kind, sealed_rows.c.row_id, sealed_rows.c.version, sealed_rows.c.ct_hash
    ).where(sealed_rows.c.case_id == case_id)
    parts = connection.execute(query).partitions(AT_ONCE)
    return {
        (kind, row_id): (version, ct_hash)
        for part in parts
        for kind, row_id, version, ct_hash in part
    }


def put(connection: Connection, row: SealedRow, expected: int) -> None:
    """Write a row over version `expected` (0: there is none yet); Conflict when it is another."""
    if expected == 0:
        rows.insert(connection, sealed_rows, row)
        return
    done = connection.execute(
        update(sealed_rows)
        .where(*_key(row.case_id, row.kind, row.row_id), sealed_rows.c.version == expected)
        .values(
            version=row.version,
            epoch=row.epoch,
            sealed=row.sealed,
            ct_hash=row.ct_hash,
            written_hour=row.written_hour,
        )
    )
    if done.rowcount != 1:
        raise rows.changed_first()


def delete(connection: Connection, case_id: str, kind: str, row_id: str, expected: int) -> None:
    """Delete version `expected` of a row; Conflict when it is another or gone."""
    done = connection.execute(
        delete_from(sealed_rows).where(
            *_key(case_id, kind, row_id), sealed_rows.c.version == expected
        )
    )
    if done.rowcount != 1:
        raise rows.changed_first()


def delete_case(connection: Connection, case_id: str) -> None:
    connection.execute(delete_from(sealed_rows).where(sealed_rows.c.case_id == case_id))


def _key(case_id: str, kind: str, row_id: str) -> tuple[ColumnElement[bool], ...]:
    return (
        sealed_rows.c.case_id == case_id,
        sealed_rows.c.kind == str(kind),
        sealed_rows.c.row_id == row_id,
    )
