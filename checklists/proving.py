"""Grade the documents that could satisfy a requirement.

`prove` looks for one accepted alternative and says how good it is: present, weak, stale or
contested, on which documents and until when; None when there is nothing at all. It never decides
the requirement: that is `evaluate.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from checklists.checks import run_check
from checklists.conditions import THIS, DocumentTest, Look
from checklists.contested import Dispute, disputes
from checklists.dated import dutch, only_date
from checklists.facts import DocumentFact
from checklists.model import EvidenceRef, Freshness, Proof, Requirement
from checklists.outcome import Outcome, better, combine
from checklists.statuses import Status
from checklists.values import ABOUT, dig, first_text
from checklists.view import View
from extractors.model import Text

SOON = timedelta(days=60)  # an expiry this near is worth a warning: letters take weeks
_MOST_EVIDENCE = 12  # references on one finding; a screen shows no more

_WEAK = {
    "untranslated": Text("niet vertaald", "not translated"),
    "unsigned": Text("niet ondertekend", "not signed"),
    "undated": Text("geen datum", "no date"),
    "incomplete": Text("er ontbreken pagina's", "pages are missing"),
    "low_confidence": Text("slecht leesbaar: controleer de waarden", "hard to read: check values"),
    "oral": Text("alleen mondeling", "only oral"),
}
_WEAK_WHEN_ASKED = {
    "copy": Text("alleen een kopie", "a copy only"),
    "unlegalised": Text("niet gelegaliseerd", "not legalised"),
}
_UNCONFIRMED = Text(
    "nog niet door een mens bevestigd: kijk het na", "not yet confirmed by a person: check it"
)


@dataclass(frozen=True, slots=True)
class Graded:
    document: DocumentFact
    status: Status
    reason: Text
    expires: date | None
    warnings: tuple[Text, ...]


def prove(proof: Proof, requirement: Requirement, look: Look) -> Outcome | None:
    """How far this alternative is met; None when nothing of it is there."""
    if proof.all_of:
        return _together(proof, requirement, look)
    if proof.check:
        return run_check(proof.check, look)
    if proof.declared:
        return _declared(proof, requirement, look)
    if proof.test is None:
        return None
    return _documents(proof, proof.test, requirement, look)


def best(proofs: tuple[Proof, ...], requirement: Requirement, look: Look) -> Outcome | None:
    """The best met alternative, None when none is met at all."""
    found: Outcome | None = None
    for proof in proofs:
        found = better(found, prove(proof, requirement, look))
    return found


def refer(document: DocumentFact, test: DocumentTest | None = None) -> EvidenceRef:
    """Where it stands: the page of the first tested field that has one, and its quote."""
    names = [t.field.split(".")[0] for t in test.where] if test else []
    page = next((document.pages[n] for n in [*names, "date"] if n in document.pages), None)
    return EvidenceRef(document.id, page, first_text(document.fields.get("quote")))


def _documents(
    proof: Proof, test: DocumentTest, requirement: Requirement, look: Look
) -> Outcome | None:
    matches = test.matches(look.view, look.subject)
    if not matches:
        return None
    graded = [_grade(d, proof, requirement, look.view) for d in matches]
    graded.sort(key=_quality, reverse=True)
    chosen = graded[: proof.at_least]
    references = tuple(refer(g.document, test) for g in graded[:_MOST_EVIDENCE])
    newest = max((g.document.date or date.min for g in graded), default=date.min)
    worst = chosen[-1]
    if worst.status is Status.PRESENT_CONTESTED:
        references = tuple(dict.fromkeys((*references, *_with_dispute(chosen, look.view))))
    outcome = Outcome(
        worst.status,
        _say(worst, proof),
        references,
        expires=min((g.expires for g in chosen if g.expires), default=None),
        warnings=tuple(dict.fromkeys(w for g in chosen for w in g.warnings)),
        newest=newest,
    )
    short = proof.at_least - len(chosen)
    if short > 0:
        lacking = Text(f"nog {short}: {proof.label.nl}", f"{short} more: {proof.label.en}")
        outcome = replace(outcome, status=Status.MISSING, lacking=(lacking,))
    return outcome


def _say(graded: Graded, proof: Proof) -> Text:
    document = graded.document
    dated = f" van {dutch(document.date)}" if document.date else ""
    dated_en = f" of {document.date.isoformat()}" if document.date else ""
    nl, en = f"{proof.label.nl}{dated}", f"{proof.label.en}{dated_en}"
    if graded.reason.nl:
        return Text(f"{nl}: {graded.reason.nl}", f"{en}: {graded.reason.en}")
    return Text(nl, en)


def _quality(graded: Graded) -> tuple[int, int, date, str]:
    return (
        -Outcome.rank_of(graded.status),
        -len(graded.warnings),
        graded.document.date or date.min,
        graded.document.id,
    )


def _grade(document: DocumentFact, proof: Proof, requirement: Requirement, view: View) -> Graded:
    fresh = proof.fresh or requirement.fresh
    weak = _weaknesses(document, proof, requirement, fresh)
    warnings: list[Text] = []
    if "unconfirmed" in document.quality and not document.confirmed:
        warnings.append(_UNCONFIRMED)
    expires = last_day(document, fresh)
    if expires is not None:
        warnings += _expiry_warnings(expires, fresh, view.on)
    dispute = disputes(view).get(document.id)
    if dispute is not None or "contested" in document.quality:
        reason = _disputed(dispute)
        return Graded(document, Status.PRESENT_CONTESTED, reason, expires, tuple(warnings))
    if expires is not None and view.on > expires and fresh and not fresh.advisable:
        reason = Text(
            f"verlopen sinds {dutch(expires)}", f"out of date since {expires.isoformat()}"
        )
        return Graded(document, Status.PRESENT_STALE, reason, expires, (*warnings, *weak))
    if weak:
        return Graded(document, Status.PRESENT_WEAK, weak[0], expires, (*warnings, *weak[1:]))
    return Graded(document, Status.PRESENT, Text("", ""), expires, tuple(warnings))


def _disputed(dispute: Dispute | None) -> Text:
    if dispute is None:
        return Text("betwist door een autoriteit", "disputed by an authority")
    by, answer = dispute.by.id, dispute.rebuttal
    nl = f"; weerwoord: {answer.id}" if answer else "; nog geen weerwoord"
    en = f"; answered by {answer.id}" if answer else "; not yet answered"
    return Text(f"betwist door een autoriteit ({by}){nl}", f"disputed by an authority ({by}){en}")


def _with_dispute(chosen: list[Graded], view: View) -> tuple[EvidenceRef, ...]:
    """The paper that disputes the chosen ones and the answer to it: both belong to the evidence."""
    found = [disputes(view)[g.document.id] for g in chosen if g.document.id in disputes(view)]
    papers = [p for d in found for p in (d.by, d.rebuttal) if p is not None]
    return tuple(refer(p) for p in papers)


def _weaknesses(
    document: DocumentFact, proof: Proof, requirement: Requirement, fresh: Freshness | None
) -> list[Text]:
    found = [proof.weak] if proof.weak else []
    found += [text for flag, text in _WEAK.items() if flag in document.quality]
    if document.doubtful & _rests_on(proof, fresh) and "low_confidence" not in document.quality:
        found.append(_WEAK["low_confidence"])
    found += [
        text
        for flag, text in _WEAK_WHEN_ASKED.items()
        if flag in document.quality and flag in requirement.weak_if
    ]
    dated_rule = fresh is not None and not fresh.until_field and not fresh.advisable
    if dated_rule and document.date is None and "undated" not in document.quality:
        found.append(_WEAK["undated"])
    return found


def _rests_on(proof: Proof, fresh: Freshness | None) -> set[str]:
    """The fields that make a document count here: those tested, and its date where it ages.

    A value that agrees with the row asked for is vouched for by the paper that named the row.
    """
    tests = proof.test.where if proof.test else ()
    tested = {test.field.split(".")[0] for test in tests if THIS not in test.values}
    if "topic" in tested:
        tested.update(ABOUT)
    if fresh is not None and not fresh.advisable:
        tested.add(fresh.until_field.split(".")[0] or "date")
    return tested


def last_day(document: DocumentFact, fresh: Freshness | None) -> date | None:
    """The last day the document is fresh under this rule, None when it does not age."""
    if fresh is None:
        return None
    if fresh.until_field:
        return only_date(dig(document.fields, fresh.until_field))
    return fresh.span.after(document.date) if document.date else None


def _expiry_warnings(expires: date, fresh: Freshness | None, on: date) -> list[Text]:
    left = (expires - on).days
    if left < 0 and fresh is not None and fresh.advisable:
        return [
            Text(
                f"ouder dan raadzaam (sinds {dutch(expires)}): vraag een nieuwe",
                f"older than advisable (since {expires.isoformat()}): ask for a new one",
            )
        ]
    if 0 <= left <= SOON.days:
        word, word_en = ("dag", "day") if left == 1 else ("dagen", "days")
        return [
            Text(
                f"verloopt over {left} {word} (vernieuwen vóór {dutch(expires)})",
                f"expires in {left} {word_en} (renew before {expires.isoformat()})",
            )
        ]
    return []


def _together(proof: Proof, requirement: Requirement, look: Look) -> Outcome | None:
    outcomes = [prove(part, requirement, look) for part in proof.all_of]
    met = [o for o in outcomes if o is not None and o.status is not Status.MISSING]
    if not any(o is not None for o in outcomes):
        return None
    whole = combine(tuple(o for o in outcomes if o is not None), proof.label)
    if len(met) == len(outcomes):
        return whole
    lacking = tuple(
        part.label
        for part, outcome in zip(proof.all_of, outcomes, strict=True)
        if outcome is None or outcome.status is Status.MISSING
    )
    return replace(whole, status=Status.MISSING, lacking=lacking)


def _declared(proof: Proof, requirement: Requirement, look: Look) -> Outcome | None:
    said = look.view.declared("confirmed", requirement.id, look.subject)
    if said is None:
        return None
    by = said.by or "onbekend"
    on = f" op {dutch(said.on)}" if said.on else ""
    reason = Text(
        f"{proof.label.nl}: vastgesteld door {by}{on}", f"{proof.label.en}: confirmed by {by}"
    )
    documents = [look.view.by_id[i] for i in said.documents if i in look.view.by_id]
    return Outcome(
        Status.PRESENT, reason, tuple(refer(d) for d in documents), newest=said.on or date.min
    )
