"""The nouns of this floor: Requirement and Checklist go in, Finding and Report come out.

All are frozen; `as_json` is the only form in which they leave the program. Texts are pairs, Dutch
first. Nothing here decides anything: that is `evaluate.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.conditions import Condition, DocumentTest
from checklists.dated import Period, Span
from checklists.statuses import Basis, Level, ReasonCode, Result, Status
from extractors.model import Text

__all__ = [
    "Basis",
    "Checklist",
    "Edition",
    "EvidenceRef",
    "Finding",
    "Freshness",
    "ImpossibleRule",
    "Insight",
    "LawNote",
    "Level",
    "Opening",
    "Proof",
    "ReasonCode",
    "Remark",
    "Report",
    "Requirement",
    "Result",
    "Source",
    "Status",
]

ALWAYS = Period()
NO_SPAN = Span()
NO_TEXT = Text("", "")
UNVERIFIED = Text("nog te controleren door een jurist", "still to be checked by a lawyer")


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


@dataclass(frozen=True, slots=True)
class Source:
    """A legal citation. `read_on` is the day someone read it; `valid` is when the rule holds."""

    id: str
    title: str
    link: str
    read_on: date
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def version(self) -> Text:
        """The version date that every finding prints."""
        start = self.valid_from.isoformat() if self.valid_from else "onbekend"
        start_en = self.valid_from.isoformat() if self.valid_from else "unknown"
        end = f" tot {self.valid_to.isoformat()}" if self.valid_to else ""
        end_en = f" to {self.valid_to.isoformat()}" if self.valid_to else ""
        read = self.read_on.isoformat()
        return Text(
            f"geldig vanaf {start}{end}; gelezen op {read}",
            f"in force from {start_en}{end_en}; read on {read}",
        )

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "link": self.link,
            "read_on": self.read_on.isoformat(),
            "valid_from": _day(self.valid_from),
            "valid_to": _day(self.valid_to),
        }


@dataclass(frozen=True, slots=True)
class Freshness:
    """How long a document counts: a span after its date, or until a field's own date.

    Advisable freshness only warns; it never makes a document stale.
    """

    span: Span = NO_SPAN
    until_field: str = ""
    advisable: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """One accepted alternative: documents of a kind, a set of proofs together, a check, a word.

    Exactly one of `test`, `all_of`, `check` and `declared` is set. `weak` says why this
    alternative alone is only weak.
    """

    label: Text
    test: DocumentTest | None = None
    at_least: int = 1
    all_of: tuple[Proof, ...] = ()
    check: str = ""
    declared: bool = False
    weak: Text | None = None
    fresh: Freshness | None = None


@dataclass(frozen=True, slots=True)
class ImpossibleRule:
    """When the facts themselves claim that a thing cannot be had, and what proves that."""

    code: ReasonCode
    when: Condition | None
    proofs: tuple[Proof, ...]
    alternative: Text | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence to add to the finding when a condition holds."""

    when: Condition
    say: Text


@dataclass(frozen=True, slots=True)
class Requirement:
    """One demand of a procedure, in force during `valid`.

    `for_each` repeats it per country, practitioner, foreign document or new element. `adverse`
    documents speak against the client; `requested`, `refused` and `presumed` say what counts as
    asked, refused, or known to exist but not in the vault. `topic` names the demand about which
    authorities may contradict each other.
    """

    id: str
    name: str
    level: Level
    label: Text
    ask: Text
    accepts: tuple[Proof, ...]
    source: Source
    basis: Basis
    verified: str | None = None
    valid: Period = ALWAYS
    for_each: str = ""
    applies_if: Condition | None = None
    not_applicable: Text | None = None
    fresh: Freshness | None = None
    weak_if: tuple[str, ...] = ()
    adverse: tuple[Proof, ...] = ()
    requested: tuple[Proof, ...] = ()
    refused: tuple[Proof, ...] = ()
    presumed: tuple[Proof, ...] = ()
    impossible: tuple[ImpossibleRule, ...] = ()
    impossible_codes: tuple[ReasonCode, ...] = ()
    topic: str = ""
    alternatives: tuple[Text, ...] = ()
    when_missing: Text | None = None
    next_step: Text | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class LawNote:
    """A rule in words that changes over time: what the law said on a day."""

    name: str
    text: Text
    source: Source
    valid: Period
    verified: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "text": list(self.text),
            "source": self.source.as_json(),
            "valid_from": _day(self.valid.start),
            "valid_to": _day(self.valid.end),
            "verified": self.verified or False,
        }


@dataclass(frozen=True, slots=True)
class Opening:
    """A reason why the procedure is not open: `closed_if` holds during `valid`."""

    closed_if: Condition | None
    say: Text
    source: Source
    valid: Period = ALWAYS


@dataclass(frozen=True, slots=True)
class Edition:
    """Who reviewed this file last, and which edition of it this is."""

    number: int
    reviewed_by: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """One procedure's demands. `topics` are the demands whose deadlock blocks the procedure."""

    id: str
    label: Text
    procedure: str
    about: Text
    decides: Text
    requirements: tuple[Requirement, ...]
    openings: tuple[Opening, ...] = ()
    law: tuple[LawNote, ...] = ()
    topics: tuple[str, ...] = ()
    unsure: tuple[Text, ...] = ()
    edition: Edition = Edition(1)
    includes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceRef:
    """Where it stands: a document, the page if known, and a short quote if there is one."""

    document_id: str
    page: int | None = None
    quote: str = ""

    def as_json(self) -> dict[str, Any]:
        return {"document": self.document_id, "page": self.page, "quote": self.quote}


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one requirement (for one row: country, practitioner …) on one day.

    `lacking` lists what is still needed before a claimed impossibility counts, or which parts of a
    set are absent. `expires` is the last day the evidence is fresh. `verified` is who checked the
    rule, or None: "nog te controleren door een jurist".
    """

    requirement: str
    subject: str | None
    label: Text
    level: Level
    status: Status
    reason: Text
    evidence: tuple[EvidenceRef, ...]
    alternatives: tuple[Text, ...]
    next_step: Text | None
    source: Source
    verified: str | None
    warnings: tuple[Text, ...] = ()
    reason_code: ReasonCode | None = None
    lacking: tuple[Text, ...] = ()
    expires: date | None = None
    name: str = ""
    basis: Basis = Basis.PRACTICE

    @property
    def handled(self) -> bool:
        """Nothing more is needed: present, not needed, or impossible with all its proof."""
        if self.status is Status.IMPOSSIBLE:
            return not self.lacking
        return self.status in (Status.PRESENT, Status.NOT_APPLICABLE, Status.WAIVED)

    @property
    def decisive(self) -> bool:
        """Whether it counts in the result."""
        return self.level.counts and self.basis is not Basis.UNSURE

    def as_json(self) -> dict[str, Any]:
        return {
            "requirement": self.requirement,
            "name": self.name,
            "subject": self.subject,
            "label": list(self.label),
            "level": str(self.level),
            "status": str(self.status),
            "reason": list(self.reason),
            "reason_code": str(self.reason_code) if self.reason_code else None,
            "lacking": [list(t) for t in self.lacking],
            "evidence": [e.as_json() for e in self.evidence],
            "alternatives": [list(t) for t in self.alternatives],
            "next_step": list(self.next_step) if self.next_step else None,
            "expires": _day(self.expires),
            "warnings": [list(t) for t in self.warnings],
            "source": self.source.as_json(),
            "version": list(self.source.version),
            "basis": str(self.basis),
            "verified": self.verified or False,
        }


@dataclass(frozen=True, slots=True)
class Insight:
    """Something the facts say together. `kind` names the rule; `values` are for programs."""

    kind: str
    text: Text
    evidence: tuple[EvidenceRef, ...] = ()
    urgent: bool = False
    due: date | None = None
    next_step: Text | None = None
    values: Mapping[str, Any] | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "text": list(self.text),
            "evidence": [e.as_json() for e in self.evidence],
            "urgent": self.urgent,
            "due": _day(self.due),
            "next_step": list(self.next_step) if self.next_step else None,
            "values": dict(self.values or {}),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All findings of one checklist as of one day; `count` is how many still need work."""

    checklist: str
    on: date
    result: Result
    count: int
    result_label: Text
    findings: tuple[Finding, ...]
    insights: tuple[Insight, ...] = ()
    law: tuple[LawNote, ...] = ()
    reasons: tuple[Text, ...] = ()
    label: Text = NO_TEXT

    def finding(self, requirement: str, subject: str | None = None) -> Finding:
        """The finding of one row; KeyError when there is none."""
        for one in self.findings:
            if one.requirement == requirement and (subject is None or one.subject == subject):
                return one
        raise KeyError(f"{requirement}[{subject}]" if subject else requirement)

    def as_json(self) -> dict[str, Any]:
        return {
            "checklist": self.checklist,
            "label": list(self.label),
            "on": self.on.isoformat(),
            "result": str(self.result),
            "count": self.count,
            "result_label": list(self.result_label),
            "reasons": [list(t) for t in self.reasons],
            "findings": [f.as_json() for f in self.findings],
            "insights": [i.as_json() for i in self.insights],
            "law": [n.as_json() for n in self.law],
        }
