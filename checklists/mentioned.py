"""Documents that other documents cite but that are not in the vault.

The extractors hand over what a paper mentions as the field `mentions`: a list of
{type, date, number, page, quote}. Rulings and appeals also name the decision they attack. A mention
is met by a document of that type with the same date or number; one without date or number is met
by any document of the type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.dated import dutch, only_date
from checklists.document_names import name_of
from checklists.facts import DocumentFact
from checklists.values import fold, members, texts
from checklists.view import View
from extractors.model import Text

_NUMBERS = ("number", "reference", "ecli", "docket", "case_numbers", "ind_number")
_DECISIONS = ("D26", "D29")


@dataclass(frozen=True, slots=True)
class Mention:
    """`document` cites, on `page`, a document of `type` (with its date or number if known)."""

    type: str
    date: date | None
    number: str
    document: str
    page: int | None
    quote: str

    @property
    def label(self) -> Text:
        name = name_of(self.type)
        day = f" van {dutch(self.date)}" if self.date else ""
        day_en = f" of {self.date.isoformat()}" if self.date else ""
        page = f", p. {self.page}" if self.page else ""
        return Text(
            f"{name.nl}{day} (genoemd in {self.document}{page})",
            f"{name.en}{day_en} (mentioned in {self.document}{page})",
        )


def mentioned(view: View) -> tuple[Mention, ...]:
    """Every citation, oldest citing document first."""
    found: list[Mention] = []
    for document in view.documents:
        for value in members(document.fields.get("mentions")):
            if isinstance(value, Mapping) and value.get("type"):
                found.append(_mention(document, value))
        attacked = only_date(document.fields.get("attacked_decision_date"))
        if attacked:
            page = document.pages.get("attacked_decision_date")
            found.append(Mention("D26", attacked, "", document.id, page, ""))
    return tuple(found)


def _mention(document: DocumentFact, value: Mapping[str, Any]) -> Mention:
    page = value.get("page")
    return Mention(
        str(value["type"]),
        only_date(value.get("date")),
        str(value.get("number") or ""),
        document.id,
        page if isinstance(page, int) else None,
        str(value.get("quote") or ""),
    )


def absent(view: View) -> tuple[Mention, ...]:
    """Citations that no document in the vault meets; the same thing is listed once."""
    known = view.memo.get("absent mentions")
    if known is None:
        gone: dict[tuple[str, date | None, str], Mention] = {}
        for mention in mentioned(view):
            if met_by(view, mention) is None:
                gone.setdefault((mention.type, mention.date, fold(mention.number)), mention)
        known = view.memo["absent mentions"] = tuple(gone.values())
    assert isinstance(known, tuple)  # noqa: S101
    return known


def met_by(view: View, mention: Mention) -> DocumentFact | None:
    """The document that is cited, or None when it is not in the vault.

    A mention without a type (a bare ECLI) is met by any document of that number.
    """
    types = _DECISIONS if mention.type in _DECISIONS else (mention.type,)
    there = view.of(types) if mention.type else view.documents
    there = tuple(d for d in there if d.id != mention.document)
    if mention.number:
        wanted = fold(mention.number)
        for d in there:
            if any(wanted == fold(t) for n in _NUMBERS for t in texts(d.fields.get(n))):
                return d
    if not mention.type:
        return None
    if mention.date:
        return next((d for d in there if d.date == mention.date), None)
    return there[0] if there and not mention.number else None
