"""The rows of a requirement that is asked more than once: per country, practitioner, document.

`subjects` gives the keys of the rows. A single None means: asked once, or nobody to ask yet.
No row at all means that the requirement has nothing to be about.
"""

from __future__ import annotations

from checklists.dated import dutch
from checklists.facts import DocumentFact
from checklists.traits import FOREIGN_TYPES, is_asylum
from checklists.values import fold, members
from checklists.view import View
from extractors.model import Text

KINDS: dict[str, Text] = {
    "candidate_country": Text("land dat gevraagd kan worden", "country that can be asked"),
    "practitioner": Text("behandelaar", "practitioner"),
    "foreign_document": Text("buitenlands document", "foreign document"),
    "new_element": Text("nieuw element", "new element"),
}

NOVUM_TYPES = (
    *("D41", "D43", "D45", "D46", "D47", "D49a", "D49b", "D49c", "D16", "D68", "D90"),
    *("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D72", "D96"),
)


def subjects(kind: str, view: View) -> tuple[str | None, ...]:
    if kind == "candidate_country":
        return view.countries or (None,)
    if kind == "practitioner":
        return practitioners(view) or (None,)
    if kind == "foreign_document":
        return tuple(d.id for d in view.of(FOREIGN_TYPES))
    if kind == "new_element":
        found = tuple(d.id for d in candidates(view))
        # A row of its own asks for a new element as long as every candidate was judged before.
        return found if any(not already_judged(view, i) for i in found) else (*found, None)
    return (None,)


def practitioners(view: View) -> tuple[str, ...]:
    """Those named on the newest consent form; the same name in two spellings is one."""
    form = view.latest("D51")
    if form is None:
        return ()
    named = {fold(str(n)): str(n) for n in members(form.fields.get("practitioner"))}
    return tuple(named[key] for key in sorted(named))


def candidates(view: View) -> tuple[DocumentFact, ...]:
    """Documents that could be a new element in a repeat claim: only after a first decision."""
    decision = last_asylum_decision(view)
    if decision is None:
        return ()
    first = first_asylum_decision(view)
    assert first is not None and first.date is not None  # noqa: S101
    return tuple(d for d in view.of(NOVUM_TYPES) if d.date is not None and d.date > first.date)


def last_asylum_decision(view: View) -> DocumentFact | None:
    found = asylum_decisions(view)
    return found[-1] if found else None


def first_asylum_decision(view: View) -> DocumentFact | None:
    found = asylum_decisions(view)
    return found[0] if found else None


def asylum_decisions(view: View) -> list[DocumentFact]:
    """Dated first decisions on asylum claims, oldest first."""
    return [d for d in view.of(("D26",)) if d.date is not None and is_asylum(d)]


def already_judged(view: View, document_id: str) -> DocumentFact | None:
    """The last asylum decision, when the document is older: it was or could have been brought.

    Not when an envelope, courier slip or message shows that it was obtained only afterwards.
    """
    document, decision = view.by_id.get(document_id), last_asylum_decision(view)
    if document is None or decision is None or document.date is None or decision.date is None:
        return None
    if document.date > decision.date or obtained_later(view, document_id) is not None:
        return None
    return decision


def obtained_later(view: View, document_id: str) -> DocumentFact | None:
    """The slip (D104) dated after the last decision that shows how an older paper was obtained."""
    document, decision = view.by_id.get(document_id), last_asylum_decision(view)
    if document is None or decision is None or document.date is None or decision.date is None:
        return None
    if document.date > decision.date:
        return None
    slips = [
        d
        for d in view.of(("D104",))
        if any(fold(str(v)) == fold(document_id) for v in members(d.fields.get("of")))
    ]
    first = slips[0] if slips else None
    return first if first is not None and first.date and first.date > decision.date else None


def judged_reason(decision: DocumentFact) -> Text:
    day = decision.date
    if day is None:
        return Text("", "")
    return Text(
        f"ouder dan het laatste besluit van {dutch(day)}: geen novum, tenzij het niet eerder kon "
        "worden ingebracht of het besluit er niets over zegt",
        f"older than the last decision of {day.isoformat()}: not new, unless it could not be "
        "brought before or the decision says nothing about it",
    )
