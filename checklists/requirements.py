"""What a checklist asks: sources, proofs, requirements and the list itself.

All are frozen values made by loading; nothing here decides anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.conditions import Condition, DocumentTest
from checklists.dated import Period, Span, dutch
from checklists.statuses import Basis, Level, ReasonCode
from extractors.model import Text

ALWAYS = Period()
NO_SPAN = Span()
NO_TEXT = Text("", "")
OWN_DAYS = "list"  # the source of an opening that only says for which days the list was made
UNVERIFIED = Text("nog te controleren door een jurist", "still to be checked by a lawyer")


def day_text(value: date | None) -> str | None:
    """ISO text of a day, None for none."""
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
    def valid(self) -> Period:
        return Period(self.valid_from, self.valid_to)

    @property
    def version(self) -> Text:
        """The version date that every finding prints."""
        begun, ended = self.valid_from, self.valid_to
        start = f"geldig vanaf {dutch(begun)}" if begun else "ingangsdatum niet bekend"
        start_en = f"in force from {begun.isoformat()}" if begun else "starting date unknown"
        end = f" tot {dutch(ended)}" if ended else ""
        end_en = f" to {ended.isoformat()}" if ended else ""
        return Text(
            f"{start}{end}; gelezen op {dutch(self.read_on)}",
            f"{start_en}{end_en}; read on {self.read_on.isoformat()}",
        )

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "link": self.link,
            "read_on": self.read_on.isoformat(),
            "valid_from": day_text(self.valid_from),
            "valid_to": day_text(self.valid_to),
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
            "valid_from": day_text(self.valid.start),
            "valid_to": day_text(self.valid.end),
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
    """One procedure's demands, worked out for days within `valid`.

    `topics` are the demands whose deadlock blocks the procedure.
    """

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
    jurisdiction: str = "NL"
    valid: Period = ALWAYS
