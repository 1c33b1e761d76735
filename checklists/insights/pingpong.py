"""Ping-pong: refused, annulled, refused again on the same ground.

A ruling that annuls but keeps the legal effects is not a win and breaks no refusal.
"""

from __future__ import annotations

from collections import Counter

from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import is_asylum, is_refusal, wins
from checklists.values import first_text, fold, members
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    found = [_round(refusals, rulings) for refusals, rulings in _procedures(view)]
    return (*(one for one in found if one is not None), *_hollow(view))


def _procedures(view: View) -> list[tuple[list[DocumentFact], list[DocumentFact]]]:
    """Refusals and wins of each procedure apart; a paper that names none goes on with the last."""
    found: dict[str, tuple[list[DocumentFact], list[DocumentFact]]] = {}
    current = ""
    for document in view.of(("D26", "D29", "D82", "D85")):
        if document.type in ("D26", "D29"):
            current = _family(document) or current
        refusals, rulings = found.setdefault(current, ([], []))
        if document.date and is_refusal(document):
            refusals.append(document)
        elif document.date and document.type in ("D82", "D85") and wins(document):
            rulings.append(document)
    return list(found.values())


def _family(document: DocumentFact) -> str:
    if is_asylum(document):
        return "asylum"
    return fold(first_text(document.fields.get("procedure")))


def _round(refusals: list[DocumentFact], rulings: list[DocumentFact]) -> Insight | None:
    annulments = [r for r in rulings if _between(r, refusals)]
    if not annulments:
        return None
    rounds = [*refusals, *annulments]
    ground = _repeated(refusals)
    said = f", steeds op grond {ground}" if ground else ""
    said_en = f", each time on ground {ground}" if ground else ""
    last = max(refusals, key=lambda d: (d.date, d.id))
    return Insight(
        "pingpong",
        Text(
            f"{len(refusals)} keer geweigerd, {len(annulments)} keer vernietigd{said}",
            f"refused {len(refusals)} times, annulled {len(annulments)} times{said_en}",
        ),
        refs([*annulments, last, *sorted(rounds, key=lambda d: d.id)]),
        True,
        next_step=Text(
            "Vraag de rechter zelf in de zaak te voorzien (Awb 8:72 lid 3) of een dwangsom "
            "(8:72 lid "
            "6); wijs op de vergewisplicht en op RBAMS:2018:2305, bevestigd RVS:2019:1153.",
            "Ask the court to decide the case itself (Awb 8:72(3)) or for a penalty "
            "(8:72(6)); cite "
            "the duty to verify and RBAMS:2018:2305, upheld RVS:2019:1153.",
        ),
        values={
            "refusals": len(refusals),
            "annulments": len(annulments),
            "repeated_ground": ground,
            "arguments": ["vergewisplicht", "8:72 lid 3", "8:72 lid 6", "RBAMS:2018:2305"],
            "precedents": ["ECLI:NL:RBAMS:2018:2305", "ECLI:NL:RVS:2019:1153"],
        },
    )


def _between(ruling: DocumentFact, refusals: list[DocumentFact]) -> bool:
    """A refusal before and one after: the win brought nothing."""
    before = any(r.date and ruling.date and r.date < ruling.date for r in refusals)
    after = any(r.date and ruling.date and r.date > ruling.date for r in refusals)
    return before and after


def _repeated(refusals: list[DocumentFact]) -> str | None:
    grounds = Counter(
        str(ground)
        for refusal in refusals
        for ground in {
            str(g) for n in ("grounds", "repeats") for g in members(refusal.fields.get(n))
        }
    )
    ranked = sorted(grounds.items(), key=lambda one: (-one[1], one[0]))
    return ranked[0][0] if ranked and ranked[0][1] > 1 else None


def _hollow(view: View) -> tuple[Insight, ...]:
    """Gegrond with the legal effects kept: it looks like a win and is none."""
    hollow = [
        d
        for d in view.of(("D82", "D85"))
        if any("RECHTSGEVOLGEN_IN_STAND" in str(word) for word in members(d.fields.get("dictum")))
    ]
    if not hollow:
        return ()
    return (
        Insight(
            "hollow_win",
            Text(
                "Beroep gegrond, maar de rechtsgevolgen blijven in stand: dit is geen winst.",
                "Appeal well-founded, but the legal effects stay: this is not a win.",
            ),
            refs(hollow, "dictum"),
            values={"rulings": [d.id for d in hollow]},
        ),
    )
