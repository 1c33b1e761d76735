"""How insights are written: references to documents, and dates in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from checklists.facts import DocumentFact
from checklists.model import EvidenceRef


def refs(documents: Iterable[DocumentFact | None], field: str = "") -> tuple[EvidenceRef, ...]:
    """One reference per document, in order, with the page of `field` where it is known."""
    found: dict[str, EvidenceRef] = {}
    for document in documents:
        if document is not None:
            quote = document.fields.get("quote")
            found.setdefault(
                document.id,
                EvidenceRef(
                    document.id,
                    document.pages.get(field),
                    quote if isinstance(quote, str) else "",
                ),
            )
    return tuple(found.values())
