"""Decisions the IND owes: after a withdrawal or an annulment, and whether they are late.

After a withdrawal without a term we check from eight weeks on (Awb 4:13, a reasonable term). A
notice of default gives two weeks more; penalty payments are restricted in asylum. Source: Awb
4:13, 4:17, 6:12, 8:75a; domain book 1.0.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from checklists.dated import dutch
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.values import members
from checklists.view import View
from extractors.model import Text

_REASONABLE = timedelta(weeks=8)
_TERM = re.compile(r"NIEUW_BESLUIT_BINNEN\(?(\d+)\s*(w|d)?")


def find(view: View) -> tuple[Insight, ...]:
    found = []
    for letter in view.of(("D30",)):
        if letter.date is not None and not _decided_after(view, letter.date):
            found.append(_owed(view, letter, letter.date + _REASONABLE, withdrawn=True))
    for ruling in view.of(("D82", "D85")):
        due = _ordered(ruling)
        if due is not None and ruling.date is not None and not _decided_after(view, ruling.date):
            found.append(_owed(view, ruling, due, withdrawn=False))
    return tuple(found)


def _ordered(ruling: DocumentFact) -> date | None:
    if ruling.date is None:
        return None
    for word in members(ruling.fields.get("dictum")):
        hit = _TERM.match(str(word))
        if hit:
            count = int(hit.group(1))
            unit = timedelta(days=count) if hit.group(2) == "d" else timedelta(weeks=count)
            return ruling.date + unit
    return None


def _decided_after(view: View, day: date) -> bool:
    return any(d.date is not None and d.date > day for d in view.of(("D26", "D29")))


def _owed(view: View, document: DocumentFact, due: date, withdrawn: bool) -> Insight:
    late = view.on > due
    appealed = [
        a for a in view.of(("D86",)) if a.date and document.date and a.date >= document.date
    ]
    costs = " Vraag ook de proceskosten (Awb 8:75a)." if withdrawn else ""
    costs_en = " Also claim the costs (Awb 8:75a)." if withdrawn else ""
    if late:
        text = Text(
            f"Nieuw besluit had er op {dutch(due)} moeten zijn: controleer of "
            "ingebrekestelling kan.",
            f"A new decision was due on {due.isoformat()}: check whether a notice of default "
            "can go.",
        )
    else:
        text = Text(
            f"Nieuw besluit verwacht vóór {dutch(due)}",
            f"New decision due before {due.isoformat()}",
        )
    return Insight(
        "decision_owed",
        text,
        refs([document, *appealed]),
        late,
        due,
        Text(
            f"Laat de advocaat een ingebrekestelling beoordelen.{costs}",
            f"Have the lawyer consider a notice of default.{costs_en}",
        ),
        {"from": document.id, "due": due.isoformat(), "late": late, "appealed": bool(appealed)},
    )
