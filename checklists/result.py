"""The result of a whole checklist: never a percentage.

`not_open` goes first, then `blocked` (authorities contradict each other on something that counts),
then `incomplete(n)`, then `complete` with or without proved impossibilities. Rules marked unsure
and requirements that only strengthen do not count.
"""

from __future__ import annotations

from dataclasses import dataclass

from checklists.conditions import holds
from checklists.dated import at
from checklists.model import Checklist, Finding, Insight, Opening, Report
from checklists.statuses import Result, Status
from checklists.topics import deadlocks
from checklists.view import View
from extractors.model import Text


@dataclass(frozen=True, slots=True)
class _Outside:
    """What an opening may see: the facts, no rows and no requirements."""

    view: View
    subject: None = None

    def status_of(self, requirement: str) -> Status:  # noqa: ARG002
        return Status.UNKNOWN


def closed(checklist: Checklist, view: View) -> tuple[Opening, ...]:
    """The reasons why the procedure is not open on this day for this person."""
    return tuple(o for o in at(checklist.openings, view.on) if holds(o.closed_if, _Outside(view)))


def conclude(
    checklist: Checklist, view: View, findings: tuple[Finding, ...], drawn: tuple[Insight, ...]
) -> Report:
    shut = closed(checklist, view)
    count = sum(1 for f in findings if f.decisive and not f.handled)
    stuck = [f for f in findings if f.decisive and f.status is Status.CONFLICT]
    stuck_topics = [d for d in deadlocks(view) if d.topic in checklist.topics]
    reasons = tuple(o.say for o in shut)
    if shut:
        result = Result.NOT_OPEN
    elif stuck or stuck_topics:
        result = Result.BLOCKED
        reasons = tuple(
            Text(
                f"{d.asks.party} vraagt wat {d.denies.party} onmogelijk of zinloos noemt",
                f"{d.asks.party} asks what {d.denies.party} calls impossible or useless",
            )
            for d in stuck_topics
        ) or tuple(f.reason for f in stuck)
    elif count:
        result = Result.INCOMPLETE
    elif any(f.status is Status.IMPOSSIBLE for f in findings if f.decisive):
        result = Result.COMPLETE_WITH_IMPOSSIBILITIES
    else:
        result = Result.COMPLETE
    return Report(
        checklist.id,
        view.on,
        result,
        count,
        _label(result, count),
        findings,
        drawn,
        at(checklist.law, view.on),
        reasons,
        checklist.label,
        checklist.unsure,
    )


def _label(result: Result, count: int) -> Text:
    match result:
        case Result.COMPLETE:
            return Text("volledig", "complete")
        case Result.COMPLETE_WITH_IMPOSSIBILITIES:
            return Text(
                "volledig, met stukken die onmogelijk zijn", "complete, with impossible pieces"
            )
        case Result.BLOCKED:
            return Text("vastgelopen: patstelling", "blocked: deadlock")
        case Result.NOT_OPEN:
            return Text("deze procedure staat niet open", "this procedure is not open")
        case Result.INCOMPLETE:
            word = "punt" if count == 1 else "punten"
            word_en = "point" if count == 1 else "points"
            return Text(
                f"onvolledig: nog {count} {word}", f"incomplete: {count} {word_en} to settle"
            )
