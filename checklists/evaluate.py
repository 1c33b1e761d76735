"""The assessment: a function of checklist, facts and date.

`assess` looks at the facts as they stood on the day, decides every requirement in force, then the
result. What decides one row, in this order:

 1. does it apply?  2. did somebody waive it?  3. the best accepted evidence  4. does later evidence
 speak against the client?  5. good evidence wins  6. a proved impossibility  7. authorities that
 contradict each other  8. weak, stale or contested evidence  9. a claimed impossibility with some
 proof  10. refused, requested, presumed  11. missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from checklists.conditions import holds
from checklists.dated import at
from checklists.facts import CaseFacts
from checklists.findings import Draft, finish
from checklists.impossible import Claim, claim, efforts_of
from checklists.insights.all import insights
from checklists.model import Checklist, Finding, Insight, Report, Requirement
from checklists.outcome import Outcome
from checklists.proving import best
from checklists.result import conclude
from checklists.rows import subjects
from checklists.statuses import Status
from checklists.topics import Deadlock, deadlocks
from checklists.view import View
from extractors.model import Text


def assess(checklist: Checklist, facts: CaseFacts, on: date) -> Report:
    """The report of one checklist as of one day, with every insight."""
    view = View(facts, on)
    return _assess(checklist, view, insights(view))


def assess_all(checklists: Iterable[Checklist], facts: CaseFacts, on: date) -> Mapping[str, Report]:
    """Reports by checklist id; the facts are arranged and the insights drawn once."""
    view = View(facts, on)
    drawn = insights(view)
    return {checklist.id: _assess(checklist, view, drawn) for checklist in checklists}


def _assess(checklist: Checklist, view: View, drawn: tuple[Insight, ...]) -> Report:
    assessment = Assessment(view, {r.id: r for r in at(checklist.requirements, view.on)})
    findings = tuple(
        assessment.finding(requirement, subject)
        for requirement in assessment.requirements.values()
        for subject in assessment.rows(requirement)
    )
    return conclude(checklist, view, findings, drawn)


@dataclass
class Assessment:
    """One pass over the requirements in force; statuses are worked out once and remembered."""

    view: View
    requirements: dict[str, Requirement]
    _drafts: dict[tuple[str, str | None], Draft] = field(default_factory=dict)

    def rows(self, requirement: Requirement) -> tuple[str | None, ...]:
        """The rows; one empty row when it is asked for each of nothing."""
        return subjects(requirement.for_each, self.view) or (None,)

    def finding(self, requirement: Requirement, subject: str | None) -> Finding:
        look = Row(self, requirement, subject)
        return finish(requirement, subject, self.draft(requirement, subject), look)

    def draft(self, requirement: Requirement, subject: str | None) -> Draft:
        key = requirement.id, subject
        if key not in self._drafts:
            # A rule that asks about itself, however indirectly, sees "unknown" (lint refuses it).
            self._drafts[key] = Draft(Status.UNKNOWN, Text("", ""))
            self._drafts[key] = decide(requirement, Row(self, requirement, subject))
        return self._drafts[key]


@dataclass(frozen=True)
class Row:
    """What the conditions of one row may see."""

    assessment: Assessment
    requirement: Requirement
    subject: str | None

    @property
    def view(self) -> View:
        return self.assessment.view

    def status_of(self, requirement: str) -> Status:
        """The status of another requirement: of the same row if it has it, else its worst."""
        other = self.assessment.requirements.get(requirement)
        if other is None:
            return Status.UNKNOWN
        rows = self.assessment.rows(other)
        chosen = (self.subject,) if self.subject in rows else rows
        statuses = [self.assessment.draft(other, row).status for row in chosen]
        return max(statuses, key=Outcome.rank_of)


def decide(requirement: Requirement, row: Row) -> Draft:
    """The status of one row with its reasons; the order is told at the top of this file."""
    nothing_to_ask = requirement.for_each and not subjects(requirement.for_each, row.view)
    if nothing_to_ask or not holds(requirement.applies_if, row):
        reason = requirement.not_applicable or Text("speelt in deze zaak niet", "plays no part")
        return Draft(Status.NOT_APPLICABLE, reason)
    waived = row.view.declared("waived", requirement.id, row.subject)
    if waived is not None:
        by = waived.by or "onbekend"
        return Draft(
            Status.WAIVED,
            Text(f"niet nodig volgens {by}: {waived.reason}", f"waived by {by}: {waived.reason}"),
        )
    evidence = best(requirement.accepts, requirement, row)
    against = best(requirement.adverse, requirement, row)
    if against is not None and not _overruled(against, evidence):
        return Draft.of(against, Status.ADVERSE)
    if evidence is not None and evidence.status is Status.PRESENT:
        return Draft.of(evidence)
    claimed = claim(requirement, row)
    if claimed is not None and claimed.proved:
        return _impossible(claimed)
    deadlock = _deadlock(requirement, row)
    if deadlock is not None and not (evidence and evidence.status.is_evidence):
        return _conflict(deadlock)
    if evidence is not None and evidence.status is not Status.MISSING:
        return Draft.of(evidence)
    if claimed is not None and claimed.evidence:
        return _impossible(claimed)
    return _not_there(requirement, row, evidence, claimed)


def _overruled(against: Outcome, evidence: Outcome | None) -> bool:
    """Only later evidence overrules; without a date nothing does."""
    return (
        evidence is not None
        and evidence.status is Status.PRESENT
        and against.newest != date.min
        and evidence.newest > against.newest
    )


def _impossible(claimed: Claim) -> Draft:
    label, proof = claimed.code.label, claimed.code.proof
    if claimed.proved:
        reason = Text(
            f"onmogelijk ({claimed.code}): {label.nl}", f"impossible ({claimed.code}): {label.en}"
        )
    elif claimed.evidence:
        lacking = "; ".join(text.nl for text in claimed.lacking)
        lacking_en = "; ".join(text.en for text in claimed.lacking)
        reason = Text(
            f"{label.nl} ({claimed.code}): bewijs is er, maar telt pas als alles er is: {lacking}",
            f"{label.en} ({claimed.code}): there is proof, but it counts only with: {lacking_en}",
        )
    else:
        reason = Text(
            f"{label.nl} ({claimed.code}): telt pas met bewijs. Bewijs hiervoor: {proof.nl}",
            f"{label.en} ({claimed.code}): counts only with proof. Proof: {proof.en}",
        )
    return Draft(
        claimed.status,
        reason,
        claimed.evidence,
        lacking=claimed.lacking,
        code=claimed.code,
        offered=claimed.alternative,
    )


def _deadlock(requirement: Requirement, row: Row) -> Deadlock | None:
    if not requirement.topic:
        return None
    return next((d for d in deadlocks(row.view) if d.topic == requirement.topic), None)


def _conflict(found: Deadlock) -> Draft:
    asks, denies = found.asks, found.denies
    return Draft(
        Status.CONFLICT,
        Text(
            f"{asks.party}: “{asks.quote}”, maar {denies.party}: “{denies.quote}”",
            f"{asks.party}: “{asks.quote}”, but {denies.party}: “{denies.quote}”",
        ),
        Draft.refs(asks.document, denies.document, quotes=(asks.quote, denies.quote)),
    )


def _not_there(
    requirement: Requirement, row: Row, evidence: Outcome | None, claimed: Claim | None
) -> Draft:
    refused = best(requirement.refused, requirement, row)
    asked = best(requirement.requested, requirement, row)
    efforts = efforts_of(requirement.id, row)
    last = efforts[-1] if efforts else None
    if refused is not None or (last is not None and last.kind == "refusal"):
        return Draft.refused(refused, asked, last, row.view)
    if asked is not None or last is not None:
        return Draft.requested(asked, last, row.view)
    presumed = best(requirement.presumed, requirement, row)
    if presumed is not None:
        reason = Text(
            f"genoemd, niet aanwezig: het moet er zijn geweest ({presumed.reason.nl})",
            f"mentioned, absent: it must have existed ({presumed.reason.en})",
        )
        return Draft(Status.UNKNOWN, reason, presumed.evidence)
    if claimed is not None:
        return _impossible(claimed)
    if evidence is not None:
        return Draft.of(evidence)
    return Draft(
        Status.MISSING, requirement.when_missing or Text("niet in de kluis", "not in the vault")
    )
