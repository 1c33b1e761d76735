"""The novum meter: of each piece of evidence, is it new, got later, never brought, or judged?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checklists.dated import dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.rows import (
    NOVUM_TYPES,
    already_judged,
    candidates,
    last_asylum_decision,
    obtained_later,
)
from checklists.values import members
from checklists.view import View
from extractors.model import Text


@dataclass(frozen=True, slots=True)
class Reading:
    """`state`: new (after the last decision), obtained_later (older, but got after it), not_brought
    (older, and that decision names other papers but not this one), judged."""

    document: DocumentFact
    state: str


def meter(view: View) -> tuple[Reading, ...]:
    """Every document that could be a new element, oldest first."""
    decision = last_asylum_decision(view)
    if decision is None:
        return ()
    return tuple(Reading(d, _state(view, d)) for d in view.of(NOVUM_TYPES) if d.date is not None)


def _state(view: View, document: DocumentFact) -> str:
    decision = already_judged(view, document.id)
    if decision is not None:
        return "judged" if _named(decision, document) else "not_brought"
    return "obtained_later" if obtained_later(view, document.id) is not None else "new"


def _named(decision: DocumentFact, document: DocumentFact) -> bool:
    """Whether the decision names the paper; where it names none at all, nobody can tell: yes."""
    told = [m for m in members(decision.fields.get("mentions")) if isinstance(m, Mapping)]
    return not told or any(
        str(m.get("type")) == document.type
        and (not m.get("date") or only_date(m.get("date")) == document.date)
        for m in told
    )


def find(view: View) -> tuple[Insight, ...]:
    decision = last_asylum_decision(view)
    if decision is None or decision.date is None or not candidates(view):
        return ()
    new = [r.document for r in meter(view) if r.state == "new"]
    judged = [r.document for r in meter(view) if r.state == "judged"]
    late = [r.document for r in meter(view) if r.state == "obtained_later"]
    apart = [r.document for r in meter(view) if r.state == "not_brought"]
    older = len(judged) + len(apart)
    return (
        Insight(
            "novum",
            Text(
                f"{len(new)} stukken van na het besluit van {dutch(decision.date)}; {older} "
                "ouder: geen novum, tenzij ze niet eerder konden worden ingebracht"
                + (f" ({len(apart)} noemt het besluit niet)" if apart else ""),
                f"{len(new)} documents from after the decision of {decision.date.isoformat()}; "
                f"{older} older: not new, unless they could not be brought before"
                + (f" ({len(apart)} not named in it)" if apart else ""),
            ),
            refs([*new, *late, *apart, *judged]),
            next_step=Text(
                "Schrijf per stuk op welke afwijzingsgrond het aanvalt en waarom het niet "
                "eerder kon.",
                "Write per document which refusal ground it attacks and why not earlier.",
            ),
            values={
                "decision": decision.id,
                "new": [d.id for d in new],
                "judged": [d.id for d in judged],
                "obtained_later": [d.id for d in late],
                "not_brought": [d.id for d in apart],
            },
        ),
    )
