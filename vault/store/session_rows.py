"""Sessions: a user's seed, sealed under the cookie and a secret in the server's memory.

On PostgreSQL the table is UNLOGGED: sessions are in no backup of the write-ahead log.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from vault.store import rows
from vault.store.tables import sessions


@dataclass(frozen=True, slots=True)
class SessionRow:
    sid: bytes
    user_id: str
    created: int  # unix seconds
    last_seen: int
    sealed: bytes


def add(connection: Connection, row: SessionRow) -> None:
    rows.insert(connection, sessions, row)


def get(connection: Connection, sid: bytes) -> SessionRow | None:
    return rows.find(connection, SessionRow, select(sessions).where(sessions.c.sid == sid))


def of_user(connection: Connection, user_id: str) -> list[SessionRow]:
    """The user's sessions, the longest unused first."""
    query = select(sessions).where(sessions.c.user_id == user_id)
    return rows.find_all(connection, SessionRow, query.order_by(sessions.c.last_seen))


def touch(connection: Connection, sid: bytes, now: int) -> None:
    connection.execute(update(sessions).where(sessions.c.sid == sid).values(last_seen=now))


def delete(connection: Connection, sid: bytes) -> None:
    connection.execute(sessions.delete().where(sessions.c.sid == sid))


def delete_of_user(connection: Connection, user_id: str) -> None:
    connection.execute(sessions.delete().where(sessions.c.user_id == user_id))
