"""One's own cases side by side: what is late, what expires, what stands still, what many lack.

Read from the sealed summaries alone (`vault/standing/keeping.py`); a case that was never looked at
since summaries exist is listed as such, never silently left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extractors.model import Text
from vault.archive import cases, feeds
from vault.domain.case import Case, CaseState
from vault.errors import IntegrityError
from vault.session import Session
from vault.standing import keeping
from vault.standing.summary import TERMS, Due, Gap, Summary

SOON = timedelta(days=30)
STILL = timedelta(days=90)
LATE = timedelta(days=365)  # a term that passed longer ago is history, told in the report
MANY = 2  # files that lack the same thing, before it is a pattern


@dataclass(frozen=True, slots=True)
class Line:
    """One case with its summary; `outdated` when something was written in the case since."""

    case: Case
    summary: Summary | None
    outdated: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day that counts in one case; `left` is negative when it has passed."""

    case: Case
    due: Due
    left: int


@dataclass(frozen=True, slots=True)
class Still:
    case: Case
    since: str
    days: int


@dataclass(frozen=True, slots=True)
class Lack:
    """One requirement that several cases have not in order."""

    requirement: str
    text: Text
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Dashboard:
    on: date
    lines: tuple[Line, ...]
    late: tuple[Day, ...]
    soon: tuple[Day, ...]
    still: tuple[Still, ...]
    lacks: tuple[Lack, ...]
    problem: IntegrityError | None = None  # cases that do not open

    @property
    def unseen(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.summary is None)


def load(session: Session) -> Dashboard:
    """The dashboard as of today; what it shows also goes into the user's calendar feed."""
    ports = session.ports
    feed = feeds.own(ports, session.user, session.keys)
    lines = []
    closed = []
    for case_id in cases.list_cases(ports, session.user):
        try:
            line = _line(session, case_id)
        except IntegrityError:
            closed.append(case_id)
            continue
        if line is None:
            continue
        lines.append(line)
        if line.summary is not None:
            keeping.renew_feed(ports, feed, case_id, line.summary)
    lines.sort(key=lambda line: line.case.title.casefold())
    return replace(arrange(lines, ports.clock.today()), problem=cases.damaged(closed))


def _line(session: Session, case_id: str) -> Line | None:
    """One case, or None when it is closed."""
    ports = session.ports
    opened = cases.peek_case(ports, session.user, session.keys, case_id)
    if opened.case.state is not CaseState.OPEN:
        return None
    summary = keeping.summary_of(opened.archive)
    outdated = summary is not None and summary.number != cases.head_number(ports, case_id)
    return Line(opened.case, summary, outdated)


def renew(session: Session) -> int:
    """Write every summary anew, as of today; how many cases."""
    ids = cases.list_cases(session.ports, session.user)
    for case_id in ids:
        keeping.renew(session.user, session.keys, session.open(case_id))
    return len(ids)


def arrange(lines: Iterable[Line], today: date) -> Dashboard:
    """The four questions, answered from summaries; a pure function."""
    lines = tuple(lines)
    known = [(line.case, line.summary) for line in lines if line.summary is not None]
    days = [Day(case, due, (due.day - today).days) for case, s in known for due in s.dues]
    days.sort(key=lambda day: (day.left, day.case.title.casefold()))
    still = [
        Still(case, s.last_act, (today - date.fromisoformat(s.last_act)).days) for case, s in known
    ]
    return Dashboard(
        today,
        lines,
        tuple(d for d in reversed(days) if d.due.kind in TERMS and -LATE.days <= d.left < 0),
        tuple(d for d in days if 0 <= d.left <= SOON.days),
        tuple(sorted((s for s in still if s.days > STILL.days), key=lambda s: -s.days)),
        _lacks((case, gap) for case, s in known for gap in s.gaps),
    )


def _lacks(gaps: Iterable[tuple[Case, Gap]]) -> tuple[Lack, ...]:
    """Each requirement once a case, however many rows or checklists ask for it."""
    found: dict[str, tuple[Text, dict[str, Case]]] = {}
    for case, gap in gaps:
        found.setdefault(gap.requirement, (gap.text, {}))[1][case.id] = case
    counts = Counter({requirement: len(one[1]) for requirement, one in found.items()})
    return tuple(
        Lack(requirement, found[requirement][0], tuple(found[requirement][1].values()))
        for requirement, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        if count >= MANY
    )
