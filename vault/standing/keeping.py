"""The sealed summary of a case: written when a member did something, read for the dashboard.

Reading takes the short way (`peek`): the wrap is unwrapped and the rows must be authentic for this
case and epoch, but the head is not compared with every row of the case. Somebody who can write in
the database could therefore put back an older summary of the same case; it names the head it was
written under, so a dashboard shows it as out of date, and the case itself, once opened, notices.
"""

from __future__ import annotations

from datetime import timedelta

from checklists.facts import CaseFacts
from vault.archive import feeds
from vault.archive.cases import OpenCase
from vault.archive.documents import list_documents
from vault.archive.feeds import Feed
from vault.archive.ports import Ports
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.crypto.keys import UserKeys
from vault.domain.plain import from_plain, to_plain
from vault.domain.user import User
from vault.standing import reports
from vault.standing.facts import case_facts
from vault.standing.summary import EXPIRY, Due, Summary, summarise

KEPT_IN_FEED = timedelta(days=60)  # how long a day that passed stays in a calendar


def renew(user: User, keys: UserKeys, opened: OpenCase, facts: CaseFacts | None = None) -> Summary:
    """Write the case's summary as of today, and its part of the user's own calendar feed.

    Two members may do this at once: whoever comes second finds a summary as good as their own.
    """
    archive = opened.archive
    today = archive.ports.clock.today()
    found = facts or case_facts(opened)
    followed, last_act = reports.followed(archive), last_act_of(opened, found)
    with archive.change() as change:
        summary = summarise(found, followed, today, last_act=last_act, number=change.number)
        change.put(RowKind.SUMMARY, archive.case_id, to_plain(summary))
    renew_feed(archive.ports, feeds.own(archive.ports, user, keys), archive.case_id, summary)
    return summary


def renew_feed(ports: Ports, feed: Feed | None, case_id: str, summary: Summary) -> None:
    """Put the days of one case into the feed: kinds, dates and names that tell nothing."""
    if feed is not None:
        since = ports.clock.today() - KEPT_IN_FEED
        entries = [_entry(feed, case_id, due) for due in summary.dues if due.day >= since]
        feeds.put_part(ports, feed, case_id, entries)


def _entry(feed: Feed, case_id: str, due: Due) -> dict[str, str]:
    what = (due.kind, due.document_id or "", due.on if due.kind == EXPIRY else "")
    return {"name": feed.name("entry", case_id, *what), "kind": due.kind, "on": due.on}


def summary_of(archive: CaseArchive) -> Summary | None:
    """The summary as it was last written, or None for a case nobody has looked at yet."""
    row = archive.find(RowKind.SUMMARY, archive.case_id)
    return None if row is None else from_plain(Summary, row.value)


def last_act_of(opened: OpenCase, facts: CaseFacts) -> str:
    """ISO date of the last thing done for the case: a paper in, an attempt, a declaration.

    Looking, assessing and reading by machine are no acts: a case can stand still while watched.
    """
    archive = opened.archive
    acts = [opened.case.opened]
    acts += [document.received[:10] for document in list_documents(archive)]
    acts += [str(row.value["on"])[:10] for row in archive.list(RowKind.CORRECTION)]
    acts += [str(row.value["packet"]["made_on"])[:10] for row in archive.list(RowKind.PACKET)]
    acts += [effort.on.isoformat() for effort in facts.efforts]
    acts += [declared.on.isoformat() for declared in facts.declarations if declared.on]
    return max(acts)
