"""CaseFacts as they stood on one day, arranged for quick looking up.

A document, effort or declaration dated after that day does not exist yet; it is kept apart in
`later` so that a screen can say so. Everything is sorted by date and id, so the order in which
facts were given never matters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from checklists.dated import Span
from checklists.facts import (
    CaseFacts,
    ClientFacts,
    DeclarationFact,
    DocumentFact,
    EffortFact,
)
from checklists.persons import with_owner
from checklists.values import members

_NOT_COUNTRIES = {"", "STATELESS", "UNKNOWN", "XXA", "XXB", "XXC", "XXX", "UNK", "UNO", "EUE"}
_RETURN_TYPES = ("D06", "D60", "D61", "D62", "D63", "D64", "D71")


def sort_key(document: DocumentFact) -> tuple[date, str]:
    return document.date or date.min, document.id


@dataclass(frozen=True)
class View:
    """The facts on `on`. All tuples are sorted oldest first; undated documents come first."""

    facts: CaseFacts
    on: date

    @property
    def client(self) -> ClientFacts:
        return self.facts.client

    @cached_property
    def documents(self) -> tuple[DocumentFact, ...]:
        known = (d for d in self.facts.documents if d.date is None or d.date <= self.on)
        owned = (with_owner(document, self.client) for document in known)
        return tuple(sorted(owned, key=sort_key))

    @cached_property
    def later(self) -> tuple[DocumentFact, ...]:
        future = (d for d in self.facts.documents if d.date is not None and d.date > self.on)
        return tuple(sorted(future, key=sort_key))

    @cached_property
    def by_id(self) -> dict[str, DocumentFact]:
        return {d.id: d for d in self.documents}

    @cached_property
    def _by_type(self) -> dict[str, tuple[DocumentFact, ...]]:
        found: dict[str, list[DocumentFact]] = {}
        for document in self.documents:
            found.setdefault(document.type, []).append(document)
        return {type_id: tuple(documents) for type_id, documents in found.items()}

    def of(self, types: Iterable[str]) -> tuple[DocumentFact, ...]:
        """Documents of these types, oldest first."""
        found = [d for type_id in types for d in self._by_type.get(type_id, ())]
        return tuple(sorted(found, key=sort_key)) if len(found) > 1 else tuple(found)

    def latest(self, *types: str) -> DocumentFact | None:
        found = self.of(types)
        return found[-1] if found else None

    @cached_property
    def efforts(self) -> tuple[EffortFact, ...]:
        known = (e for e in self.facts.efforts if e.on <= self.on)
        return tuple(sorted(known, key=lambda e: (e.on, e.id)))

    @cached_property
    def declarations(self) -> tuple[DeclarationFact, ...]:
        known = (d for d in self.facts.declarations if d.on is None or d.on <= self.on)
        return tuple(sorted(known, key=lambda d: (d.on or date.min, d.requirement, d.reason)))

    def declared(self, kind: str, requirement: str, subject: str | None) -> DeclarationFact | None:
        """The last declaration of that kind about this requirement and row."""
        for one in reversed(self.declarations):
            if (
                one.kind == kind
                and one.requirement == requirement
                and one.subject in (None, subject)
            ):
                return one
        return None

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """Every country that could be asked to take the person: claims, birth, stays, efforts."""
        client = self.client
        found: list[str] = []
        for claim in client.nationality:
            found += [claim.value, *claim.candidates]
        found += [client.birth_country, *client.residence_countries]
        for document in self.of(_RETURN_TYPES):
            found += [str(c) for c in members(document.fields.get("country"))]
        kept = dict.fromkeys(c.upper() for c in found)
        return tuple(c for c in kept if c not in _NOT_COUNTRIES and c != "NLD")

    def is_within(self, day: date, span: Span) -> bool:
        return self.on <= span.after(day)

    @cached_property
    def memo(self) -> dict[str, object]:
        """Answers already worked out about these facts, by name of the question."""
        return {}
