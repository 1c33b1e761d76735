"""The leaves of the audit log, numbered without gaps, and its signed checkpoints.

`append` holds the head of the log until the transaction ends, so that a number is given only to a
leaf that is really there; every change of a case passes here, last before its commit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from vault.store import rows
from vault.store.tables import checkpoints, log_head, log_leaves


@dataclass(frozen=True, slots=True)
class LeafRow:
    seq: int
    leaf: bytes


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    size: int
    note: str


def append(connection: Connection, make: Callable[[int], bytes]) -> int:
    """Write the leaf that `make` gives for the next number; returns the number."""
    grown = update(log_head).values(size=log_head.c.size + 1).returning(log_head.c.size)
    seq = int(connection.execute(grown).scalar_one()) - 1
    rows.insert(connection, log_leaves, LeafRow(seq, make(seq)))
    return seq


def size(connection: Connection) -> int:
    return int(connection.execute(select(log_head.c.size)).scalar_one())


def leaves(connection: Connection, start: int = 0, stop: int | None = None) -> list[bytes]:
    """Leaves `start` to `stop` (not included), in order."""
    query = select(log_leaves.c.leaf).where(log_leaves.c.seq >= start)
    if stop is not None:
        query = query.where(log_leaves.c.seq < stop)
    return list(connection.execute(query.order_by(log_leaves.c.seq)).scalars())


def add_checkpoint(connection: Connection, row: CheckpointRow) -> None:
    rows.insert(connection, checkpoints, row)


def last_checkpoint(connection: Connection) -> CheckpointRow | None:
    query = select(checkpoints).order_by(checkpoints.c.size.desc()).limit(1)
    return rows.find(connection, CheckpointRow, query)
