"""What looking for one alternative gave, and how two outcomes compare."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from checklists.facts import DocumentFact
from checklists.model import EvidenceRef
from checklists.statuses import Status
from extractors.model import Text

_ORDER = (
    Status.PRESENT,
    Status.NOT_APPLICABLE,
    Status.WAIVED,
    Status.PRESENT_WEAK,
    Status.PRESENT_STALE,
    Status.PRESENT_CONTESTED,
    Status.IMPOSSIBLE,
    Status.REFUSED_BY_HOLDER,
    Status.REQUESTED,
    Status.UNKNOWN,
    Status.MISSING,
    Status.CONFLICT,
    Status.ADVERSE,
)
_RANK = {status: rank for rank, status in enumerate(_ORDER)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """`newest` is the date of the newest document it rests on: what came later overrules it."""

    status: Status
    reason: Text
    evidence: tuple[EvidenceRef, ...] = ()
    expires: date | None = None
    lacking: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    newest: date = date.min

    @staticmethod
    def rank_of(status: Status) -> int:
        """0 is best."""
        return _RANK[status]


def better(one: Outcome | None, other: Outcome | None) -> Outcome | None:
    """The better of two; the first when they are equal. `newest` is the newest of both."""
    if one is None or other is None:
        return one or other
    first = (_RANK[one.status], len(one.warnings)) <= (_RANK[other.status], len(other.warnings))
    chosen = one if first else other
    newest = max(one.newest, other.newest)
    if chosen.status is not Status.MISSING and one.status.is_evidence and other.status.is_evidence:
        seen = dict.fromkeys((*chosen.evidence, *one.evidence, *other.evidence))
        return replace(chosen, newest=newest, evidence=tuple(seen))
    return replace(chosen, newest=newest)


def combine(parts: tuple[Outcome, ...], label: Text) -> Outcome:
    """All of a set together: as good as its worst part."""
    worst = max(parts, key=lambda part: _RANK[part.status])
    said = "; ".join(dict.fromkeys(part.reason.nl for part in parts if part.reason.nl))
    said_en = "; ".join(dict.fromkeys(part.reason.en for part in parts if part.reason.en))
    return Outcome(
        worst.status,
        Text(f"{label.nl}: {said}", f"{label.en}: {said_en}"),
        tuple(dict.fromkeys(ref for part in parts for ref in part.evidence)),
        min((part.expires for part in parts if part.expires), default=None),
        tuple(dict.fromkeys(t for part in parts for t in part.lacking)),
        tuple(dict.fromkeys(t for part in parts for t in part.warnings)),
        max((part.newest for part in parts), default=date.min),
    )


def references(documents: Iterable[DocumentFact]) -> tuple[EvidenceRef, ...]:
    """The first twelve documents as evidence."""
    return tuple(EvidenceRef(document.id) for document in islice(documents, 12))
