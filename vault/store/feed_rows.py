"""Calendar feeds: one a user, and the sealed part of each case in it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from vault.store import rows
from vault.store.tables import feed_parts, feeds


@dataclass(frozen=True, slots=True)
class FeedRow:
    user_id: str
    token_hash: bytes
    sealed_key: bytes
    created_hour: int


@dataclass(frozen=True, slots=True)
class PartRow:
    user_id: str
    case_id: str
    sealed: bytes
    written_hour: int


def of_user(connection: Connection, user_id: str) -> FeedRow | None:
    return rows.find(connection, FeedRow, select(feeds).where(feeds.c.user_id == user_id))


def by_token(connection: Connection, token_hash: bytes) -> FeedRow | None:
    return rows.find(connection, FeedRow, select(feeds).where(feeds.c.token_hash == token_hash))


def put(connection: Connection, row: FeedRow) -> None:
    """The user's one feed; the former one, with all its parts, is gone."""
    delete(connection, row.user_id)
    rows.insert(connection, feeds, row)


def delete(connection: Connection, user_id: str) -> None:
    connection.execute(feed_parts.delete().where(feed_parts.c.user_id == user_id))
    connection.execute(feeds.delete().where(feeds.c.user_id == user_id))


def parts(connection: Connection, user_id: str) -> list[PartRow]:
    query = select(feed_parts).where(feed_parts.c.user_id == user_id)
    return rows.find_all(connection, PartRow, query.order_by(feed_parts.c.case_id))


def put_part(connection: Connection, row: PartRow) -> None:
    """The part of one case, in place of the one that stands there."""
    delete_part(connection, row.user_id, row.case_id)
    rows.insert(connection, feed_parts, row)


def delete_part(connection: Connection, user_id: str, case_id: str) -> None:
    connection.execute(
        feed_parts.delete().where(feed_parts.c.user_id == user_id, feed_parts.c.case_id == case_id)
    )


def delete_case(connection: Connection, case_id: str) -> None:
    connection.execute(feed_parts.delete().where(feed_parts.c.case_id == case_id))
