"""A case in a few lines: its dates, its gaps, when something last happened.

Written for the dashboard and the calendar, so that neither needs to open whole cases. It holds
dates, never "soon" or "late": those are for whoever reads it on a later day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from checklists.document_names import name_of
from checklists.evaluate import assess_all
from checklists.facts import CaseFacts
from checklists.loading import checklists
from checklists.model import Finding, Insight, Report, Status
from extractors.model import Text

OPEN = frozenset(
    {
        Status.MISSING,
        Status.PRESENT_STALE,
        Status.PRESENT_WEAK,
        Status.PRESENT_CONTESTED,
        Status.REFUSED_BY_HOLDER,
        Status.REQUESTED,
    }
)
TERMS = frozenset({"deadline", "deadline_unread", "hearing", "decision_owed", "permit_window"})
EXPIRY = "expires"
COUNTED = re.compile(r" \((?:nog )?\d+ (?:dagen|days left)\)$")  # no longer true tomorrow


@dataclass(frozen=True, slots=True)
class Due:
    """A day that counts. `kind` is one of TERMS, or "expires" for a paper's last good day."""

    kind: str
    on: str  # ISO date
    nl: str
    en: str
    document_id: str | None = None

    @property
    def text(self) -> Text:
        return Text(self.nl, self.en)

    @property
    def day(self) -> date:
        return date.fromisoformat(self.on)


@dataclass(frozen=True, slots=True)
class Gap:
    """One row of a checklist that counts and is not in order."""

    checklist: str
    requirement: str
    subject: str | None
    status: str
    nl: str
    en: str

    @property
    def text(self) -> Text:
        return Text(self.nl, self.en)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of one checklist that this case is assessed for."""

    checklist: str
    result: str
    nl: str
    en: str

    @property
    def text(self) -> Text:
        return Text(self.nl, self.en)


@dataclass(frozen=True, slots=True)
class Summary:
    """`made` is the day it speaks of, `number` the head of the case it was written under."""

    made: str
    number: int
    last_act: str  # ISO date of the last thing anybody did for this case
    verdicts: tuple[Verdict, ...] = ()
    dues: tuple[Due, ...] = ()
    gaps: tuple[Gap, ...] = ()


def summarise(
    facts: CaseFacts, followed: Iterable[str], on: date, *, last_act: str, number: int
) -> Summary:
    """The summary of one case as of one day, over the checklists it is followed by.

    Deadlines do not depend on a checklist: a case that was never assessed has them too.
    """
    known = checklists()
    chosen = [known[one] for one in followed if one in known] or list(known.values())[:1]
    reports = assess_all(chosen, facts, on)
    counted = {key: reports[key] for key in followed if key in reports}
    insights = next(iter(reports.values())).insights
    return Summary(
        made=on.isoformat(),
        number=number,
        last_act=last_act,
        verdicts=tuple(
            Verdict(key, str(report.result), *report.result_label)
            for key, report in counted.items()
        ),
        dues=tuple(_dues(insights, counted)),
        gaps=tuple(
            Gap(key, f.requirement, f.subject, str(f.status), *f.label)
            for key, report in counted.items()
            for f in report.findings
            if f.decisive and f.status in OPEN
        ),
    )


def _dues(insights: Iterable[Insight], reports: Mapping[str, Report]) -> list[Due]:
    """Terms first; a paper's last day once, however many lists ask for it."""
    found: dict[tuple[str | None, str], Due] = {}
    for insight in insights:
        for due in _of_insight(insight):
            found.setdefault((due.document_id, due.on), due)
    for report in reports.values():
        for finding in report.findings:
            last = _of_finding(finding)
            if last is not None:
                found.setdefault((last.document_id, last.on), last)
    return sorted(found.values(), key=lambda due: (due.on, due.kind, due.document_id or ""))


def _of_insight(insight: Insight) -> list[Due]:
    values = insight.values or {}
    document = insight.evidence[0].document_id if insight.evidence else None
    if insight.kind == "renewal":
        return [
            Due(EXPIRY, paper["last_day"], *name_of(paper["type"]), paper["document"])
            for paper in values.get("papers", ())
        ]
    if insight.kind not in TERMS or values.get("status") in ("met", "met_late"):
        return []
    on = insight.due.isoformat() if insight.due else values.get("last_day")
    nl, en = (COUNTED.sub("", said) for said in insight.text)
    return [Due(insight.kind, str(on), nl, en, document)] if on else []


def _of_finding(finding: Finding) -> Due | None:
    if finding.expires is None or finding.status is not Status.PRESENT or not finding.evidence:
        return None
    document = finding.evidence[0].document_id
    return Due(EXPIRY, finding.expires.isoformat(), *finding.label, document)
