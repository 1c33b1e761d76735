"""An `Extraction`: what one edition of one document type makes of a reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from extractors.model.words import Box, Problem, Text


class Method(StrEnum):
    """How a value was found."""

    LABEL = "label"  # beside or below a printed label
    PATTERN = "pattern"  # a shape that means itself (an ECLI)
    PHRASE = "phrase"  # a phrase of the outcome vocabulary
    HEADER = "header"  # the header block of a letter or mail
    TABLE = "table"
    MRZ = "mrz"
    PERSON = "person"  # a user typed it


@dataclass(frozen=True, slots=True)
class Provenance:
    """Why we believe a Field. `edition` is that of the DocumentType that looked."""

    page: int
    box: Box | None
    method: Method
    tool: str
    edition: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Field:
    """A value found. `value` is canonical (JSON: str, int, float, bool, list, dict); dates are ISO.

    `proved` is true only when a check digit of the document itself agrees.
    `raw` is what stood on the page (for `mrz`: the list of lines).
    `checks`, of an `mrz`: the name of each check digit and whether it agrees with those lines.
    """

    name: str
    value: Any
    raw: Any
    provenance: Provenance
    proved: bool = False
    checks: tuple[tuple[str, bool], ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The flat form promised by `python -m extractors extract`, plus tool and edition."""
        p = self.provenance
        checks = {"checks": dict(self.checks)} if self.checks else {}
        return {
            "name": self.name,
            "value": self.value,
            "raw": self.raw,
            "page": p.page,
            "box": [round(v, 4) for v in p.box] if p.box else None,
            "method": str(p.method),
            "confidence": round(p.confidence, 3),
            "proved": self.proved,
            "tool": p.tool,
            "edition": p.edition,
            **checks,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Field:
        box = Box(*(float(v) for v in value["box"])) if value["box"] else None
        provenance = Provenance(
            int(value["page"]),
            box,
            Method(value["method"]),
            str(value["tool"]),
            int(value["edition"]),
            float(value["confidence"]),
        )
        return Field(
            str(value["name"]),
            value["value"],
            value["raw"],
            provenance,
            bool(value["proved"]),
            tuple((str(name), bool(ok)) for name, ok in value.get("checks", {}).items()),
        )


@dataclass(frozen=True, slots=True)
class TypeMatch:
    """One candidate type of a document with its score (0..1) and the reasons in words."""

    id: str
    score: float
    reasons: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "score": round(self.score, 3), "reasons": list(self.reasons)}

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> TypeMatch:
        return TypeMatch(str(value["id"]), float(value["score"]), tuple(value["reasons"]))


UNKNOWN_TYPE = "unknown"


@dataclass(frozen=True, slots=True)
class Mention:
    """Another document that this one cites: its type, date and number, as far as they are said.

    `type_id` is None when only a number is cited; `kind` is then "ecli" or "docket". `quote` is the
    sentence around it.
    """

    kind: str
    type_id: str | None
    date: str | None
    number: str | None
    page: int
    box: Box | None
    quote: str

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "type": self.type_id,
            "date": self.date,
            "number": self.number,
            "page": self.page,
            "box": [round(v, 4) for v in self.box] if self.box else None,
            "quote": self.quote,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Mention:
        return Mention(
            str(value["kind"]),
            value["type"],
            value["date"],
            value["number"],
            int(value["page"]),
            Box(*(float(v) for v in value["box"])) if value["box"] else None,
            str(value["quote"]),
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A proposal: these pages (both ends counted) of a scan are one document. Never more than that.

    `type` is what the part looks like; `reasons` say in words why it begins where it begins.
    """

    first: int
    last: int
    type: TypeMatch
    reasons: tuple[Text, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "first": self.first,
            "last": self.last,
            "type": self.type.as_json(),
            "reasons": [list(reason) for reason in self.reasons],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Part:
        return Part(
            int(value["first"]),
            int(value["last"]),
            TypeMatch.from_json(value["type"]),
            tuple(Text(*reason) for reason in value["reasons"]),
        )


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one document. `type.id` is "unknown" below the threshold, never a guess.

    `flags` are remarks a person should see (untranslated, a BSN stands here, page 3 of 7 is
    missing); they have the form of a Problem but nothing failed.
    """

    type: TypeMatch
    alternatives: tuple[TypeMatch, ...]
    fields: tuple[Field, ...]
    problems: tuple[Problem, ...] = ()
    edition: int = 0
    mentions: tuple[Mention, ...] = ()
    parts: tuple[Part, ...] = ()
    flags: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "type": self.type.as_json(),
            "alternatives": [m.as_json() for m in self.alternatives],
            "fields": [f.as_json() for f in self.fields],
            "problems": [p.as_json() for p in self.problems],
            "edition": self.edition,
            "mentions": [m.as_json() for m in self.mentions],
            "parts": [p.as_json() for p in self.parts],
            "flags": [f.as_json() for f in self.flags],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Extraction:
        return Extraction(
            TypeMatch.from_json(value["type"]),
            tuple(TypeMatch.from_json(m) for m in value["alternatives"]),
            tuple(Field.from_json(f) for f in value["fields"]),
            tuple(Problem.from_json(p) for p in value["problems"]),
            int(value["edition"]),
            tuple(Mention.from_json(m) for m in value.get("mentions", ())),
            tuple(Part.from_json(p) for p in value.get("parts", ())),
            tuple(Problem.from_json(f) for f in value.get("flags", ())),
        )
