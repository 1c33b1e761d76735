"""Papers an authority disputes, by whom, and what answers that.

Bureau Documenten finds a paper not genuine; TOELT maintains its conclusion against a
counter-expertise; a decision of the IND that still stands does not believe identity or nationality,
so the identity papers it had before it are in dispute. "No finding" of Bureau Documenten disputes
nothing (CJEU LH). Domain book 0.1, 2.3.
"""

from __future__ import annotations

from dataclasses import dataclass

from checklists.document_names import name_of
from checklists.facts import DocumentFact
from checklists.traits import standing_refusals
from checklists.values import dig, fold, members, mentions, same, texts
from checklists.view import View

_EXAMINED = ("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D12", "D13")
_IDENTITY = ("D01", "D02", "D03", "D05", "D06", "D07", "D08", "D09")
_NEGATIVE = (
    "HOOGSTWAARSCHIJNLIJK_NIET_ECHT",
    "WAARSCHIJNLIJK_NIET_ECHT",
    "MOGELIJK_NIET_ECHT",
    "ZEKERHEID_NIET_ECHT",
    "VERVALST",
    "NIET_BEVOEGD_AFGEGEVEN",
)
_MAINTAINED = ("gehandhaafd", "handhaaft", "maintained")


@dataclass(frozen=True, slots=True)
class Dispute:
    """`by` is the paper that disputes; `rebuttal` the later expert's answer to it, if any."""

    by: DocumentFact
    rebuttal: DocumentFact | None = None


def disputes(view: View) -> dict[str, Dispute]:
    """Document id → who disputes it; worked out once per view."""
    known = view.memo.get("disputes")
    if known is None:
        found: dict[str, Dispute] = {}
        for report in view.of(("D16",)):
            if _is_any(report, "outcome", _NEGATIVE):
                for document_id in _examined(view, report):
                    found[document_id] = Dispute(report, _rebuttal(view, report, document_id))
        found |= _language(view) | _not_believed(view)
        known = view.memo["disputes"] = found
    assert isinstance(known, dict)  # noqa: S101  what the line above put there
    return known


def _language(view: View) -> dict[str, Dispute]:
    """A counter-expertise that TOELT answered by keeping to its conclusion."""
    found: dict[str, Dispute] = {}
    for reply in view.of(("D42",)):
        if not any(mentions(reply.fields.get("result"), word) for word in _MAINTAINED):
            continue
        for opinion in view.of(("D41",)):
            if opinion.date and reply.date and opinion.date <= reply.date:
                later = [d for d in view.of(("D41",)) if d.date and d.date > reply.date]
                found[opinion.id] = Dispute(reply, later[-1] if later else None)
    return found


def _not_believed(view: View) -> dict[str, Dispute]:
    found: dict[str, Dispute] = {}
    for decision in standing_refusals(view):
        disbelieved = any(
            same(dig(decision.fields, f"credibility.{name}"), "NIET_GELOOFWAARDIG")
            for name in ("identiteit", "nationaliteit")
        )
        if disbelieved and decision.date is not None:
            for paper in view.of(_IDENTITY):
                if paper.date is not None and paper.date <= decision.date:
                    found[paper.id] = Dispute(decision, _rebuttal(view, decision, paper.id))
    return found


def _rebuttal(view: View, report: DocumentFact, document_id: str) -> DocumentFact | None:
    """A later expert's paper that names this one, or says it is a counter-expertise on papers."""
    answers = [
        d
        for d in view.of(("D45",))
        if (d.date is None or report.date is None or d.date >= report.date)
        and (
            document_id in {str(v) for n in ("of", "examined") for v in members(d.fields.get(n))}
            or mentions(d.fields.get("topic"), "contra-expertise")
        )
    ]
    return answers[-1] if answers else None


def _examined(view: View, report: DocumentFact) -> tuple[str, ...]:
    """What a report is about: by id, by number, or the only paper of the kind it names."""
    named = {str(one) for one in members(report.fields.get("examined"))}
    if named & set(view.by_id):
        return tuple(sorted(named & set(view.by_id)))
    number = fold(" ".join(texts(report.fields.get("document_number"))))
    for document in view.documents:
        for field in ("document_number", "registration_number"):
            if number and number in {fold(t) for t in texts(document.fields.get(field))}:
                return (document.id,)
    said = fold(" ".join(named))
    alike = [
        d
        for d in view.documents
        if d.type in _EXAMINED and fold(name_of(d.type).nl.split()[0]) in said
    ]
    return (alike[0].id,) if len(alike) == 1 else ()


def _is_any(document: DocumentFact, field: str, codes: tuple[str, ...]) -> bool:
    return any(same(v, c) for v in members(document.fields.get(field)) for c in codes)
