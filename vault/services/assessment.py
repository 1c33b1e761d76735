"""Assess a case: its facts laid beside a checklist, as of a date; the report is kept in the case.

The next assessment of the same checklist says what changed since (`Assessed.difference`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checklists.changes import Difference, difference
from checklists.evaluate import assess as evaluate
from checklists.facts import CaseFacts
from checklists.insights.timeline import Line, timeline
from checklists.loading import checklists
from checklists.model import Checklist, Report
from checklists.view import View
from extractors.model import Text
from vault.audit.events import Event
from vault.errors import NotFound
from vault.session import Session
from vault.standing import keeping, reports
from vault.standing.facts import case_facts

FIRST = ("buitenschuld", "mrt", "medical_art64")  # the order users know; the rest by name


@dataclass(frozen=True, slots=True)
class Assessed:
    """A report, how it differs from the one before (None when it is the first), and its facts."""

    report: Report
    difference: Difference | None
    facts: CaseFacts


def checklist_ids() -> tuple[str, ...]:
    """Every checklist there is, the three most used first."""
    known = checklists()
    rest = sorted(set(known) - set(FIRST), key=lambda one: known[one].label.nl.casefold())
    return (*(one for one in FIRST if one in known), *rest)


def assess(session: Session, case_id: str, checklist_id: str, on: date | None = None) -> Report:
    """The report of one checklist as of a date (today when none is given)."""
    return assess_and_compare(session, case_id, checklist_id, on).report


def assess_and_compare(
    session: Session, case_id: str, checklist_id: str, on: date | None = None
) -> Assessed:
    """The report, kept in the case, and what changed since the one before.

    1. the report is a function of checklist, facts and date;  2. it is compared with the newest
    kept one of the same or an earlier as-of date;  3. it is kept;  4. the summary is renewed.
    """
    opened = session.open(case_id)
    checklist = _checklist(checklist_id)
    day = on or session.ports.clock.today()
    found = case_facts(opened)
    report = evaluate(checklist, found, day)
    before = reports.previous(opened.archive, checklist_id, day)
    with opened.archive.change() as change:
        reports.keep(change, report, session.ports.clock.minute_text(), session.user.id)
        detail = {"checklist": checklist_id, "on": day.isoformat(), "result": str(report.result)}
        change.record(Event.CHECKLIST_ASSESSED, detail)
    keeping.renew(session.user, session.keys, opened, found)
    return Assessed(report, difference(before.plain, report) if before else None, found)


def look(session: Session, case_id: str, checklist_id: str, on: date | None = None) -> Report:
    """The same report without keeping it: a look leaves no trace."""
    found = case_facts(session.open(case_id))
    return evaluate(_checklist(checklist_id), found, on or session.ports.clock.today())


def followed(session: Session, case_id: str) -> tuple[str, ...]:
    """The checklists this case was ever assessed for."""
    return reports.followed(session.open(case_id).archive)


def chronicle(session: Session, case_id: str, on: date) -> tuple[Line, ...]:
    """Every dated paper and attempt up to a day, oldest first, each with its source."""
    return timeline(View(case_facts(session.open(case_id)), on))


def facts(session: Session, case_id: str) -> CaseFacts:
    """All that an assessment may look at."""
    return case_facts(session.open(case_id))


def _checklist(checklist_id: str) -> Checklist:
    checklist = checklists().get(checklist_id)
    if checklist is None:
        raise NotFound("no_such_checklist", Text("Deze toets bestaat niet.", "No such checklist."))
    return checklist
