"""Counted tries, per key and window of time; shared by all processes (security.md C21)."""

from __future__ import annotations

from sqlalchemy import Connection, text, update

from vault.store.tables import throttles

# The same words in both dialects; SQLAlchemy has this statement once per dialect only.
_COUNT = text(
    "INSERT INTO throttles (key, ends, tries) VALUES (:key, :ends, 1) "
    "ON CONFLICT (key) DO UPDATE SET ends = excluded.ends, "
    "tries = CASE WHEN throttles.ends = excluded.ends THEN throttles.tries + 1 ELSE 1 END "
    "RETURNING tries"
)


def add(connection: Connection, key: str, now: int, seconds: int) -> int:
    """Count one try in the current window of `seconds`; how many it has now.

    Windows that are over are forgotten, so that sprayed names do not fill the disk.
    """
    connection.execute(throttles.delete().where(throttles.c.ends <= now))
    ends = (now // seconds + 1) * seconds
    return int(connection.execute(_COUNT, {"key": key, "ends": ends}).scalar_one())


def take_back(connection: Connection, key: str, now: int, seconds: int) -> None:
    """Uncount one try of the current window: it was somebody who may come in."""
    ends = (now // seconds + 1) * seconds
    connection.execute(
        update(throttles)
        .where(throttles.c.key == key, throttles.c.ends == ends, throttles.c.tries > 0)
        .values(tries=throttles.c.tries - 1)
    )
