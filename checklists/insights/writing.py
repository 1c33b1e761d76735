"""How insights are written: references to documents, and dates in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from checklists.facts import DocumentFact
from checklists.model import EvidenceRef
from checklists.values import first_text


def refs(documents: Iterable[DocumentFact | None], field: str = "") -> tuple[EvidenceRef, ...]:
    """One reference per document, in order, with the page of `field` where it is known."""
    found: dict[str, EvidenceRef] = {}
    for document in documents:
        if document is not None:
            page, quote = document.pages.get(field), first_text(document.fields.get("quote"))
            found.setdefault(document.id, EvidenceRef(document.id, page, quote))
    return tuple(found.values())
