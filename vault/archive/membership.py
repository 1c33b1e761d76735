"""Who is a member, as the members themselves wrote it down.

A wrap is what opens a case, but the table of wraps is plain: whoever writes in the database can put
a row of their own there. Such a row opens nothing; believed, it would be given a real key at the
next rotation. So who is a member is read from the sealed history, which the head of the case holds:
made by, shared with, taken back from. Sharing with a member and taking back from a stranger are
refused, so each of them counts once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from extractors.model import Text
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.errors import Conflict


@dataclass(frozen=True, slots=True)
class Grant:
    """The key of the case, given to a user; `on` is Dutch wall time to the minute."""

    user_id: str
    granter_id: str
    on: str


def of_case(archive: CaseArchive) -> dict[str, Grant]:
    """The members of an open case, by id."""
    return of_history(row.value for row in archive.list(RowKind.EVENT))


def of_history(events: Iterable[Mapping[str, Any]]) -> dict[str, Grant]:
    """The members that a case's history says, by id; the events in any order."""
    given: Counter[str] = Counter()
    last: dict[str, Grant] = {}
    for event in events:
        kind, by, on, detail = event["event"], str(event["by"]), str(event["on"]), event["detail"]
        if kind == Event.CASE_REVOKED:
            given[str(detail["from"])] -= 1
            continue
        if kind not in (Event.CASE_OPENED, Event.CASE_SHARED):
            continue
        user = str(detail["with"]) if kind == Event.CASE_SHARED else by
        given[user] += 1
        if user not in last or last[user].on <= on:
            last[user] = Grant(user, by, on)
    return {user: last[user] for user, count in given.items() if count > 0}


def already_member() -> Conflict:
    return Conflict(
        "already_member",
        Text("Deze collega is al lid van dit dossier.", "Already a member of this case."),
    )
