"""Whether the file of every earlier asylum claim is there: hearing, intention, view and ruling.

Each earlier decision is looked at by itself: its papers lie between the decision before it and the
day it was taken. A ruling is asked for when there was an appeal. Decisions since the pact are not
asked for an intended decision: whether that still exists is unsure.
"""

from __future__ import annotations

from datetime import date

from checklists.conditions import Look
from checklists.dated import dutch
from checklists.facts import DocumentFact
from checklists.model import EvidenceRef
from checklists.outcome import Outcome
from checklists.rows import asylum_decisions
from checklists.statuses import Status
from checklists.view import View
from extractors.model import Text

_PACT = date(2026, 6, 12)
_BEFORE = (
    ("D22", Text("gehoor", "hearing")),
    ("D24", Text("voornemen", "intended decision")),
    ("D25", Text("zienswijze", "view")),
)
_RULINGS = ("D82", "D83", "D85")


def earlier_files(look: Look) -> Outcome | None:
    """Every earlier claim with its papers; what is lacking is named with the decision it is of."""
    decisions = asylum_decisions(look.view)
    if not decisions:
        return None
    lacking: list[Text] = []
    evidence: list[DocumentFact] = []
    start: date | None = None
    for number, decision in enumerate(decisions):
        following = decisions[number + 1].date if number + 1 < len(decisions) else None
        evidence.append(decision)
        for type_id, name in _BEFORE:
            if type_id != "D22" and decision.date is not None and decision.date >= _PACT:
                continue
            papers = _between(look.view, (type_id,), start, decision.date)
            evidence += papers
            if not papers:
                lacking.append(_of(name, decision))
        rulings = _between(look.view, _RULINGS, decision.date, following)
        evidence += rulings
        if not rulings and _between(look.view, ("D80", "D86"), decision.date, following):
            lacking.append(_of(Text("uitspraak", "ruling"), decision))
        start = decision.date
    count = len(decisions)
    references = tuple(EvidenceRef(d.id) for d in {d.id: d for d in evidence}.values())
    if lacking:
        text = Text(
            f"{count} eerdere besluiten; er ontbreken stukken",
            f"{count} earlier decisions; papers are lacking",
        )
        return Outcome(Status.MISSING, text, references, lacking=tuple(lacking))
    text = Text(
        f"{count} eerdere besluiten, elk met gehoor, voornemen en zienswijze",
        f"{count} earlier decisions, each with hearing, intention and view",
    )
    return Outcome(Status.PRESENT, text, references)


def _between(
    view: View, types: tuple[str, ...], start: date | None, end: date | None
) -> list[DocumentFact]:
    """Papers after `start` up to and on `end`; those without a date count everywhere."""
    return [
        d
        for d in view.of(types)
        if d.date is None or ((start is None or d.date > start) and (end is None or d.date <= end))
    ]


def _of(name: Text, decision: DocumentFact) -> Text:
    if decision.date is None:
        return name
    return Text(
        f"{name.nl} bij het besluit van {dutch(decision.date)}",
        f"{name.en} with the decision of {decision.date.isoformat()}",
    )
