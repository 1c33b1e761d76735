"""The nouns of this floor: Requirement and Checklist go in, Finding and Report come out.

All are frozen; `as_json` is the only form in which they leave the program. Texts are pairs, Dutch
first. Nothing here decides anything: that is `evaluate.py`. What a checklist asks stands in
`requirements.py`; its nouns are named here too, so that other floors have one door.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.requirements import (
    NO_TEXT,
    UNVERIFIED,
    Checklist,
    Edition,
    Freshness,
    ImpossibleRule,
    LawNote,
    Opening,
    Proof,
    Remark,
    Requirement,
    Source,
    day_text,
)
from checklists.statuses import Basis, Level, ReasonCode, Result, Status
from extractors.model import Text

__all__ = [
    "UNVERIFIED",
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
            "expires": day_text(self.expires),
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
            "due": day_text(self.due),
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
    unsure: tuple[Text, ...] = ()

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
            "unsure": [list(t) for t in self.unsure],
        }
