"""What a document cites, and whether that is in the vault."""

from __future__ import annotations

from dataclasses import dataclass

from checklists import mentioned
from checklists.dated import only_date
from checklists.view import View
from extractors.model import Mention
from vault.archive import derived, documents
from vault.archive.cases import OpenCase
from vault.domain.document import Document
from vault.session import Session
from vault.standing.facts import case_facts


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing cited on `mention.page`; `document` is where it is in this case, if it is."""

    mention: Mention
    document: Document | None


def cited(session: Session, case_id: str, document_id: str) -> tuple[Cited, ...]:
    """Everything a document cites, in the order of its pages, the same thing once."""
    opened = session.open(case_id)
    extraction = derived.load_extraction(opened.archive, document_id)
    first: dict[tuple[str | None, str | None, str | None], Mention] = {}
    for one in sorted(extraction.mentions if extraction else (), key=lambda m: m.page):
        first.setdefault((one.type_id, one.date, one.number), one)
    if not first:
        return ()
    view = View(case_facts(opened), session.ports.clock.today())
    return tuple(_cited(opened, view, document_id, one) for one in first.values())


def _cited(opened: OpenCase, view: View, document_id: str, one: Mention) -> Cited:
    mention = mentioned.Mention(
        one.type_id or "", only_date(one.date), one.number or "", document_id, one.page, one.quote
    )
    met = mentioned.met_by(view, mention)
    found = documents.load_document(opened.archive, met.id) if met is not None else None
    return Cited(one, found)
