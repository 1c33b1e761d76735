"""The timeline: one line per dated document, each with its source; undated ones are listed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checklists.dated import only_date
from checklists.document_names import name_of
from checklists.facts import DocumentFact
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
    """Documents, what they say happened on another day, and efforts: oldest first, undated last.

    An effort without a document is its own source.
    """
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
        where = effort.documents[0] if effort.documents else effort.id
        lines.append(Line(effort.on, told, EvidenceRef(where)))
    lines += [line for document in view.documents for line in _within(document, view.on)]
    return tuple(
        sorted(
            lines,
            key=lambda line: (line.on is None, line.on or date.min, line.evidence.document_id),
        )
    )


_DAYS = {
    "hearing_date": Text("zitting", "hearing"),
    "presentation_date": Text("presentatie", "presentation"),
    "recording_date": Text("opname van het taalgesprek", "recording of the language interview"),
    "withdrawn_on": Text("ingetrokken", "withdrawn"),
}


def _within(document: DocumentFact, on: date) -> list[Line]:
    """Other days a document tells of: a hearing, a presentation, the begin and end of a stay."""
    told: list[tuple[date | None, Text, str]] = [
        (only_date(document.fields.get(field)), text, field) for field, text in _DAYS.items()
    ]
    if document.type in ("D95", "D101"):
        for period in members(document.fields.get("period")):
            if isinstance(period, dict):
                start, end = only_date(period.get("from")), only_date(period.get("to"))
                told.append((start, Text("verblijf begint", "stay begins"), "period"))
                told.append((end, Text("verblijf eindigt", "stay ends"), "period"))
    return [
        Line(day, text, EvidenceRef(document.id, document.pages.get(field)))
        for day, text, field in told
        if day is not None and day <= on and day != document.date
    ]
