"""Calendar feeds between keys and storage: making, renewing, reading, revoking.

A feed belongs to one user and has one part per case. A part is renewed by its owner's own session
alone: nobody else has the key. Reading takes the token only, and leaves out what its owner may no
longer see: a closed account has no feed, a case taken back or erased has no part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractors.model import Text
from vault.archive.ports import Ports
from vault.crypto import feeds
from vault.crypto.keys import UserKeys
from vault.domain.user import User
from vault.errors import IntegrityError, NotFound
from vault.store import case_rows, feed_rows, user_rows


@dataclass(frozen=True, slots=True, repr=False)
class Feed:
    """A user's feed with its key, for the length of one request."""

    user_id: str
    key: bytes

    def name(self, *parts: str) -> str:
        """A name that tells nothing, the same every time."""
        return feeds.entry_name(self.key, *parts)


def no_such_feed() -> NotFound:
    return NotFound("no_such_feed", Text("Deze agenda bestaat niet.", "No such calendar."))


def make(ports: Ports, user: User, keys: UserKeys) -> str:
    """A new feed in place of the former; the token, which is kept nowhere."""
    token = feeds.new_token()
    key = feeds.feed_key(token, ports.org_id, user.id)
    with ports.database.write() as connection:
        feed_rows.put(
            connection,
            feed_rows.FeedRow(
                user.id,
                feeds.token_hash(token),
                feeds.seal_key(key, keys, ports.org_id, user.id),
                ports.clock.hour(),
            ),
        )
    return token


def revoke(ports: Ports, user_id: str) -> None:
    """The feed and everything in it is gone; nothing happens when there is none."""
    with ports.database.write() as connection:
        feed_rows.delete(connection, user_id)


def own(ports: Ports, user: User, keys: UserKeys) -> Feed | None:
    """The user's feed, or None."""
    with ports.database.read() as connection:
        row = feed_rows.of_user(connection, user.id)
    if row is None:
        return None
    return Feed(user.id, feeds.open_key(row.sealed_key, keys, ports.org_id, user.id))


def put_part(ports: Ports, feed: Feed, case_id: str, value: Any) -> None:
    """Renew what one case adds; nothing is written when it is what stands there."""
    share = ports.shred_shares.get(case_id)
    with ports.database.read() as connection:
        standing = [p for p in feed_rows.parts(connection, feed.user_id) if p.case_id == case_id]
    if standing and _opened(ports, feed, standing[0]) == value:
        return
    sealed = feeds.seal_part(feed.key, share, value, ports.org_id, feed.user_id, case_id)
    with ports.database.write() as connection:
        if feed_rows.of_user(connection, feed.user_id) is not None:
            feed_rows.put_part(
                connection,
                feed_rows.PartRow(feed.user_id, case_id, sealed, ports.clock.hour()),
            )


def read(ports: Ports, token: str) -> tuple[Feed, dict[str, Any]]:
    """The feed behind a token and its parts by case; NotFound for anything else."""
    if not feeds.is_token(token):
        raise no_such_feed()
    with ports.database.read() as connection:
        row = feed_rows.by_token(connection, feeds.token_hash(token))
        owner = user_rows.get(connection, row.user_id) if row is not None else None
        if row is None or owner is None or owner.disabled:
            raise no_such_feed()
        allowed = set(case_rows.ids_of_member(connection, row.user_id))
        parts = [p for p in feed_rows.parts(connection, row.user_id) if p.case_id in allowed]
    feed = Feed(row.user_id, feeds.feed_key(token, ports.org_id, row.user_id))
    return feed, dict(_living(ports, feed, parts))


def _living(ports: Ports, feed: Feed, parts: list[feed_rows.PartRow]) -> Iterator[tuple[str, Any]]:
    for part in parts:
        if not ports.shred_shares.erased(part.case_id):
            yield part.case_id, _opened(ports, feed, part)


def _opened(ports: Ports, feed: Feed, part: feed_rows.PartRow) -> Any:
    """What a part says; None when it does not open: it is then as if it were not there yet."""
    share = ports.shred_shares.get(part.case_id)
    try:
        return feeds.open_part(
            feed.key, share, part.sealed, ports.org_id, feed.user_id, part.case_id
        )
    except IntegrityError:
        return None
