"""What a caseworker types in beside the papers of a dossier: attempts made, impossibilities."""

from __future__ import annotations

from collections.abc import Mapping

from tests.samples.dossiers.model import Declared, Dossier, Tried
from vault.domain.effort import Declaration, DeclarationKind, Effort, EffortKind


def efforts_of(dossier: Dossier, ids: Mapping[str, str]) -> list[Effort]:
    """The attempts; `ids` gives the document id of each paper."""
    return [_effort(tried, ids) for tried in dossier.tried]


def declarations_of(dossier: Dossier, ids: Mapping[str, str], on: str = "") -> list[Declaration]:
    """The declarations; `on` is the ISO day on which they are made, "" when the vault fills it."""
    return [_declaration(declared, ids, on) for declared in dossier.declared]


def _effort(tried: Tried, ids: Mapping[str, str]) -> Effort:
    return Effort(
        id="",
        kind=EffortKind(tried.kind),
        on=tried.on,
        towards=tried.towards,
        requirement=tried.requirement,
        subject=tried.subject,
        channel=tried.channel,
        result=tried.result,
        document_ids=tuple(ids[one] for one in tried.papers),
    )


def _declaration(declared: Declared, ids: Mapping[str, str], on: str) -> Declaration:
    return Declaration(
        id="",
        kind=DeclarationKind.IMPOSSIBLE,
        checklist=declared.checklist,
        requirement=declared.requirement,
        subject=declared.subject,
        reason=declared.reason,
        explanation=declared.explanation,
        document_ids=tuple(ids[one] for one in declared.papers),
        effort_ids=(),
        by="",
        on=on,
        alternative=declared.alternative,
    )
