"""When a thing is claimed impossible: is the claim proved?

A claim comes from a person's declaration or from a rule of the checklist whose condition holds.
It counts only with a reason code, at least one proof document, the attempts that code wants, and an
alternative. What is still lacking is listed; until then the claim is shown but not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from checklists.conditions import Look, holds
from checklists.dated import dutch
from checklists.facts import DeclarationFact, DocumentFact, EffortFact
from checklists.impossible_proofs import PROOF_GROUPS
from checklists.model import EvidenceRef, ImpossibleRule, ReasonCode, Requirement
from checklists.proving import prove, refer
from checklists.statuses import Status
from checklists.traits import has_trait
from checklists.view import View
from extractors.model import Text

NO_ALTERNATIVE = Text(
    "stel een alternatief voor dat hetzelfde aantoont",
    "propose an alternative that shows the same",
)

_ASYLUM_FILE = Text(
    "stukken van de asielprocedure waardoor vragen gevaarlijk is",
    "papers of the asylum procedure that makes asking dangerous",
)
SILENCE = timedelta(weeks=4)  # after the last reminder; practice, no rule
_ATTEMPTS = (ReasonCode.I2, ReasonCode.I3, ReasonCode.I8)


@dataclass(frozen=True, slots=True)
class Claim:
    """`status` is impossible once one proof is there, missing before that."""

    code: ReasonCode
    evidence: tuple[EvidenceRef, ...]
    lacking: tuple[Text, ...]
    alternative: Text | None

    @property
    def proved(self) -> bool:
        return bool(self.evidence) and not self.lacking

    @property
    def status(self) -> Status:
        return Status.IMPOSSIBLE if self.evidence else Status.MISSING


def claim(requirement: Requirement, look: Look) -> Claim | None:
    """The claim that stands for this row, or None. A person's word goes before a rule's."""
    declared = look.view.declared("impossible", requirement.id, look.subject)
    rules = [r for r in requirement.impossible if holds(r.when, look)]
    if declared is None:
        return _by_rule(rules[0], None, requirement, look) if rules else None
    if declared.reason not in set(ReasonCode):
        return None
    code = ReasonCode(declared.reason)
    for rule in requirement.impossible:
        if rule.code is code:
            return _by_rule(rule, declared, requirement, look)
    return _by_code(code, declared, requirement, look)


def _by_rule(
    rule: ImpossibleRule, declared: DeclarationFact | None, requirement: Requirement, look: Look
) -> Claim:
    evidence: list[EvidenceRef] = []
    lacking: list[Text] = []
    for proof in rule.proofs:
        found = prove(proof, requirement, look)
        if found is not None and found.status.is_evidence:
            evidence += found.evidence
        else:
            lacking.append(proof.label)
    evidence += [refer(d) for d in _named(declared, look.view)]
    alternative = _alternative(declared)
    if alternative is None:
        offer = rule.alternative
        lacking.append(
            Text(
                f"{NO_ALTERNATIVE.nl}, bijvoorbeeld {offer.nl}",
                f"{NO_ALTERNATIVE.en}, such as {offer.en}",
            )
            if offer
            else NO_ALTERNATIVE
        )
    return Claim(rule.code, tuple(dict.fromkeys(evidence)), tuple(lacking), alternative)


def _by_code(
    code: ReasonCode, declared: DeclarationFact, requirement: Requirement, look: Look
) -> Claim:
    view = look.view
    named = _named(declared, view)
    have = {d.type for d in view.documents}
    lacking = [
        label
        for label, ways in PROOF_GROUPS[code]
        if not any(set(way.split("+")) <= have for way in ways)
    ]
    if code is ReasonCode.I8 and _silent(declared, requirement, look):
        lacking = [label for label in lacking if not label.nl.startswith("weigering")]
    if code is ReasonCode.I4 and not (
        has_trait(view, "pending_asylum") or has_trait(view, "asylum_past")
    ):
        lacking.append(_ASYLUM_FILE)
    if not named:
        lacking.append(Text("noem ten minste één bewijsstuk", "name at least one proof"))
    if code in _ATTEMPTS:
        lacking += _attempts_lacking(code, declared, requirement, look)
    alternative = _alternative(declared)
    if alternative is None:
        lacking.append(NO_ALTERNATIVE)
    return Claim(code, tuple(refer(d) for d in named), tuple(lacking), alternative)


def _attempts_lacking(
    code: ReasonCode, declared: DeclarationFact, requirement: Requirement, look: Look
) -> list[Text]:
    efforts = efforts_of(requirement.id, look, declared.efforts)
    asked = [e for e in efforts if e.kind in ("request", "visit")]
    if code is ReasonCode.I3:
        found = []
        if len(asked) < 2:
            found.append(
                Text("ten minste twee gedateerde verzoeken", "at least two dated requests")
            )
        if not any(e.kind == "reminder" for e in efforts):
            found.append(Text("ten minste één herinnering", "at least one reminder"))
        elif efforts and look.view.on < efforts[-1].on + SILENCE:
            day = efforts[-1].on + SILENCE
            found.append(
                Text(
                    f"tijd om te antwoorden: wacht tot {dutch(day)}",
                    f"time to answer: wait until {day.isoformat()}",
                )
            )
        return found
    if asked or any(e.kind == "refusal" for e in efforts):
        return []
    if any(d.type in ("D60", "D61", "D63", "D104") for d in _named(declared, look.view)):
        return []
    return [Text("een gedateerde poging", "a dated attempt")]


def _silent(declared: DeclarationFact, requirement: Requirement, look: Look) -> bool:
    """Reminded, time gone by, and still no answer: silence proves as a refusal does."""
    efforts = efforts_of(requirement.id, look, declared.efforts)
    reminded = [e for e in efforts if e.kind == "reminder"]
    return bool(reminded) and look.view.on >= efforts[-1].on + SILENCE


def efforts_of(requirement: str, look: Look, named: tuple[str, ...] = ()) -> list[EffortFact]:
    """Attempts for this row, oldest first; an attempt without a row counts for every row."""
    return [
        e
        for e in look.view.efforts
        if e.id in named or (e.requirement == requirement and e.subject in (None, "", look.subject))
    ]


def _named(declared: DeclarationFact | None, view: View) -> list[DocumentFact]:
    if declared is None:
        return []
    return [view.by_id[i] for i in sorted(declared.documents) if i in view.by_id]


def _alternative(declared: DeclarationFact | None) -> Text | None:
    if declared is None or not declared.alternative.strip():
        return None
    return Text(declared.alternative, declared.alternative)
