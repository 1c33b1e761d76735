"""How the documents of a case hang together, for the list: files, parts, attachments, copies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from vault.domain.document import Document
from vault.services import likeness, parts, remaking
from vault.services.likeness import Pair
from vault.session import Session


@dataclass(frozen=True, slots=True)
class Relations:
    """By document id. `proposed` counts documents that a file seems to hold, `held` those made."""

    parents: dict[str, Document] = field(default_factory=dict)
    held: dict[str, int] = field(default_factory=dict)
    proposed: dict[str, int] = field(default_factory=dict)
    attached: dict[str, int] = field(default_factory=dict)
    stale: frozenset[str] = frozenset()
    open_pairs: dict[str, Document] = field(default_factory=dict)
    copies: dict[str, Document] = field(default_factory=dict)  # left out: the one that counts


def relations_of(session: Session, case_id: str, found: Iterable[Document]) -> Relations:
    """What the list says beside each document."""
    documents = {one.id: one for one in found}
    pairs = likeness.pairs(session, case_id)
    attached: dict[str, int] = {}
    for one in documents.values():
        if one.parent_id is not None and not one.is_part:
            attached[one.parent_id] = attached.get(one.parent_id, 0) + 1
    return Relations(
        parents={
            one.id: documents[one.parent_id]
            for one in documents.values()
            if one.parent_id in documents
        },
        held={
            key: len(division.standing)
            for key, division in parts.divisions(session, case_id).items()
            if division.standing
        },
        proposed=parts.proposed(session, case_id),
        attached=attached,
        stale=frozenset(one.id for one in remaking.stale(session, case_id)),
        open_pairs={
            document.id: pair.beside(document.id)
            for pair in pairs
            if pair.open
            for document in (pair.one, pair.other)
        },
        copies=_copies(pairs),
    )


def _copies(pairs: Iterable[Pair]) -> dict[str, Document]:
    return {
        pair.saying.left_out: pair.beside(pair.saying.left_out)
        for pair in pairs
        if pair.saying is not None and pair.saying.same
    }
