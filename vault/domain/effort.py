"""Efforts and declarations: what was tried, what is impossible, what is waived.

An Effort is one dated attempt to obtain one thing. A Declaration says of a requirement that it is
impossible (with a reason code of domain.md 0.2 and proof) or waived (with who decided).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EffortKind(StrEnum):
    REQUEST = "request"
    VISIT = "visit"
    REMINDER = "reminder"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Effort:
    id: str
    kind: EffortKind
    on: str  # ISO date
    towards: str  # who was asked: "embassy LKA", "IOM", "DT&V"
    requirement: str | None  # "BS-1a", or None when general
    subject: str | None  # country ISO-3 or other row key
    channel: str = ""  # letter, registered letter, mail, phone, in person
    witness: str = ""
    result: str = ""
    document_ids: tuple[str, ...] = ()
    by: str = ""


class DeclarationKind(StrEnum):
    IMPOSSIBLE = "impossible"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Declaration:
    id: str
    kind: DeclarationKind
    checklist: str
    requirement: str
    subject: str | None
    reason: str  # I1..I10 for impossible; a sentence for waived
    explanation: str
    document_ids: tuple[str, ...]  # the proof
    effort_ids: tuple[str, ...]
    by: str
    on: str
    alternative: str = ""  # what is offered in place of the impossible
