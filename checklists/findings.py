"""From a decided row to a Finding a person can read: reasons, alternatives, next step, warnings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from checklists.conditions import Look, holds
from checklists.dated import dutch
from checklists.facts import DocumentFact, EffortFact
from checklists.model import EvidenceRef, Finding, Proof, ReasonCode, Requirement
from checklists.outcome import Outcome
from checklists.statuses import Status
from checklists.view import View
from extractors.model import Text

REMIND_AFTER = timedelta(weeks=4)  # practice: NGOs remind after about a month

_OTHER_TIME = Text(
    "de genoemde bron gold niet op deze dag: wat toen gold is niet nagegaan",
    "the source named was not in force on this day: what held then was not checked",
)
_NEEDS_STEP = frozenset(Status) - {Status.PRESENT, Status.NOT_APPLICABLE, Status.WAIVED}


@dataclass(frozen=True, slots=True)
class Draft:
    """The decision on one row, before it is dressed with what the requirement says of itself."""

    status: Status
    reason: Text
    evidence: tuple[EvidenceRef, ...] = ()
    lacking: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    expires: date | None = None
    code: ReasonCode | None = None
    offered: Text | None = None
    step: Text | None = None

    @staticmethod
    def of(outcome: Outcome, status: Status | None = None) -> Draft:
        return Draft(
            status or outcome.status,
            outcome.reason,
            outcome.evidence,
            outcome.lacking,
            outcome.warnings,
            outcome.expires,
        )

    @staticmethod
    def refs(*documents: DocumentFact, quotes: tuple[str, ...] = ()) -> tuple[EvidenceRef, ...]:
        said = (*quotes, *("" for _ in documents))
        found = [
            EvidenceRef(d.id, d.pages.get("positions"), quote)
            for d, quote in zip(documents, said, strict=False)
        ]
        return tuple(dict.fromkeys(found))

    @staticmethod
    def refused(
        refused: Outcome | None, asked: Outcome | None, last: EffortFact | None, view: View
    ) -> Draft:
        evidence = [*(asked.evidence if asked else ()), *(refused.evidence if refused else ())]
        if last is not None:
            evidence += [EvidenceRef(i) for i in last.documents if i in view.by_id]
        on = f" op {dutch(last.on)}" if last else ""
        on_en = f" on {last.on.isoformat()}" if last else ""
        return Draft(
            Status.REFUSED_BY_HOLDER,
            Text(f"gevraagd en geweigerd{on}", f"asked for and refused{on_en}"),
            tuple(dict.fromkeys(evidence)),
        )

    @staticmethod
    def requested(asked: Outcome | None, last: EffortFact | None, view: View) -> Draft:
        if last is None:
            assert asked is not None  # noqa: S101  one of the two is there
            return Draft(
                Status.REQUESTED,
                Text(f"gevraagd: {asked.reason.nl}", f"asked: {asked.reason.en}"),
                asked.evidence,
            )
        remind = last.on + REMIND_AFTER
        late = remind <= view.on
        return Draft(
            Status.REQUESTED,
            Text(
                f"gevraagd op {dutch(last.on)}, nog geen antwoord",
                f"asked on {last.on.isoformat()}, no answer yet",
            ),
            tuple(EvidenceRef(i) for i in last.documents if i in view.by_id),
            step=Text(
                f"Stuur {'nu' if late else f'op {dutch(remind)}'} een herinnering.",
                f"Send a reminder {'now' if late else f'on {remind.isoformat()}'}.",
            ),
        )


def finish(requirement: Requirement, subject: str | None, draft: Draft, look: Look) -> Finding:
    """The whole Finding of one row."""
    warnings = list(draft.warnings)
    if draft.status is not Status.NOT_APPLICABLE:
        warnings += [r.say for r in requirement.remarks if holds(r.when, look)]
        if not requirement.source.valid.holds(look.view.on):
            warnings.append(_OTHER_TIME)
    open_row = draft.status in _NEEDS_STEP
    alternatives = accepted(requirement) if open_row else ()
    if draft.offered is not None:
        alternatives = (draft.offered, *alternatives)
    step = draft.step or requirement.next_step or requirement.ask
    if draft.status is Status.IMPOSSIBLE and not draft.lacking:
        step = Text(
            "Zet dit met het bewijs in de lijst van onmogelijke stukken.",
            "List it with its proof among the impossible pieces.",
        )
    elif draft.lacking and draft.code is not None:
        step = Text(f"Nog nodig: {draft.lacking[0].nl}.", f"Still needed: {draft.lacking[0].en}.")
    return Finding(
        requirement.id,
        subject,
        requirement.label,
        requirement.level,
        draft.status,
        draft.reason,
        draft.evidence,
        alternatives,
        step if open_row else None,
        requirement.source,
        requirement.verified,
        tuple(dict.fromkeys(warnings)),
        draft.code,
        draft.lacking,
        draft.expires,
        requirement.name,
        requirement.basis,
    )


def accepted(requirement: Requirement) -> tuple[Text, ...]:
    """What would be accepted, in words, and which impossibilities would be."""
    found = [phrase(proof) for proof in requirement.accepts]
    found += requirement.alternatives
    codes = dict.fromkeys(
        (*requirement.impossible_codes, *(rule.code for rule in requirement.impossible))
    )
    if codes:
        reasons = ", ".join(f"{code} {code.label.nl}" for code in codes)
        reasons_en = ", ".join(f"{code} {code.label.en}" for code in codes)
        found.append(
            Text(f"of bewezen onmogelijk ({reasons})", f"or proved impossible ({reasons_en})")
        )
    return tuple(dict.fromkeys(found))


def phrase(proof: Proof) -> Text:
    """The alternative in words, with what makes it weak."""
    if proof.weak:
        return Text(
            f"{proof.label.nl} (zwak: {proof.weak.nl})", f"{proof.label.en} (weak: {proof.weak.en})"
        )
    return proof.label
