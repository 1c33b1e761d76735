"""The novum meter: of each piece of evidence, is it new, already judged, or not yet brought?"""

from __future__ import annotations

from dataclasses import dataclass

from checklists.dated import dutch
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.rows import NOVUM_TYPES, already_judged, candidates, last_asylum_decision
from checklists.view import View
from extractors.model import Text


@dataclass(frozen=True, slots=True)
class Reading:
    """`state`: new (after the last decision), judged (before it and brought), not_brought."""

    document: DocumentFact
    state: str


def meter(view: View) -> tuple[Reading, ...]:
    """Every document that could be a new element, oldest first."""
    decision = last_asylum_decision(view)
    if decision is None:
        return ()
    return tuple(
        Reading(d, "judged" if already_judged(view, d.id) else "new")
        for d in view.of(NOVUM_TYPES)
        if d.date is not None
    )


def find(view: View) -> tuple[Insight, ...]:
    decision = last_asylum_decision(view)
    if decision is None or decision.date is None or not candidates(view):
        return ()
    new = [r.document for r in meter(view) if r.state == "new"]
    judged = [r.document for r in meter(view) if r.state == "judged"]
    return (
        Insight(
            "novum",
            Text(
                f"{len(new)} stukken van na het besluit van {dutch(decision.date)}; {len(judged)} "
                "ouder: geen novum, tenzij ze niet eerder konden worden ingebracht",
                f"{len(new)} documents from after the decision of {decision.date.isoformat()}; "
                f"{len(judged)} older: not new, unless they could not be brought before",
            ),
            refs([*new, *judged]),
            next_step=Text(
                "Schrijf per stuk op welke afwijzingsgrond het aanvalt en waarom het niet "
                "eerder kon.",
                "Write per document which refusal ground it attacks and why not earlier.",
            ),
            values={
                "decision": decision.id,
                "new": [d.id for d in new],
                "judged": [d.id for d in judged],
            },
        ),
    )
