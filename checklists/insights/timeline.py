"""The timeline: one line per dated document, each with its source; undated ones are listed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checklists.document_names import name_of
from checklists.model import EvidenceRef
from checklists.values import members
from checklists.view import View
from extractors.model import Text

ATTEMPTS = {
    "request": Text("verzoek", "request"),
    "visit": Text("bezoek", "visit"),
    "reminder": Text("herinnering", "reminder"),
    "refusal": Text("weigering", "refusal"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """`on` is None for a document without a date."""

    on: date | None
    text: Text
    evidence: EvidenceRef


def timeline(view: View) -> tuple[Line, ...]:
    """Documents and efforts, oldest first, undated last."""
    lines = []
    for document in view.documents:
        name = name_of(document.type)
        extra = ", ".join(
            value.replace("_", " ").lower()
            for field in ("outcome", "conclusion", "dictum")
            for value in members(document.fields.get(field))
            if isinstance(value, str)
        )
        tail = f": {extra}" if extra else ""
        text = Text(f"{name.nl}{tail}", f"{name.en}{tail}")
        lines.append(
            Line(document.date, text, EvidenceRef(document.id, document.pages.get("date")))
        )
    for effort in view.efforts:
        kind = ATTEMPTS.get(effort.kind, Text(effort.kind, effort.kind))
        told = Text(f"{kind.nl}: {effort.towards}", f"{kind.en}: {effort.towards}")
        where = effort.documents[0] if effort.documents else ""
        lines.append(Line(effort.on, told, EvidenceRef(where)))
    return tuple(
        sorted(
            lines,
            key=lambda line: (line.on is None, line.on or date.min, line.evidence.document_id),
        )
    )
