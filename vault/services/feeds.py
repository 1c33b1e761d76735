"""A calendar feed of deadlines that other programs may fetch: made, read, revoked by its owner.

What leaves the vault here leaves it in clear, into a calendar somewhere else: so an entry says
"Termijn" and four letters that its owner finds back on their overview, never a name, a title or
what the term is for.
"""

from __future__ import annotations

from datetime import date

from vault.archive import cases, feeds
from vault.archive.feeds import Feed
from vault.archive.ports import Ports
from vault.domain.calendar import Entry, calendar_text
from vault.session import Session
from vault.standing import keeping
from vault.standing.summary import EXPIRY

TITLE = "Termijnen"
TAG_LETTERS = 4


def make(session: Session) -> str:
    """A new feed over all one's cases; returns the token, shown once. The former feed is gone."""
    ports = session.ports
    token = feeds.make(ports, session.user, session.keys)
    feed = feeds.own(ports, session.user, session.keys)
    for case_id in cases.list_cases(ports, session.user):
        opened = cases.peek_case(ports, session.user, session.keys, case_id)
        summary = keeping.summary_of(opened.archive)
        if summary is not None:
            keeping.renew_feed(ports, feed, case_id, summary)
    return token


def revoke(session: Session) -> None:
    """The address stops working at once."""
    feeds.revoke(session.ports, session.user.id)


def exists(session: Session) -> bool:
    return feeds.own(session.ports, session.user, session.keys) is not None


def tags(session: Session, case_ids: list[str]) -> dict[str, str]:
    """The four letters by which entries of one's feed name each case; empty without a feed."""
    feed = feeds.own(session.ports, session.user, session.keys)
    return {} if feed is None else {case_id: _tag(feed, case_id) for case_id in case_ids}


def calendar(ports: Ports, token: str) -> str:
    """The feed behind a token, as a calendar; NotFound for anything else."""
    feed, parts = feeds.read(ports, token)
    entries = [
        Entry(one["name"], _title(one["kind"], _tag(feed, case_id)), date.fromisoformat(one["on"]))
        for case_id, part in parts.items()
        for one in part or ()
    ]
    entries.sort(key=lambda entry: (entry.on, entry.name))
    return calendar_text(entries, TITLE, ports.clock.seconds())


def _tag(feed: Feed, case_id: str) -> str:
    return feed.name("case", case_id)[:TAG_LETTERS]


def _title(kind: str, tag: str) -> str:
    return f"{'Verloopt' if kind == EXPIRY else 'Termijn'} ({tag})"
