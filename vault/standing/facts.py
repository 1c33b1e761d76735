"""What was read, corrected, tried and declared in a case, as the facts that checklists look at.

A value that a person corrected replaces what was read; a value nobody has confirmed is used, and
the document says so ("unconfirmed"). Only documents whose kind is known are facts: an unknown
document proves nothing, and the report's reader sees it in the list of documents. No paper counts
twice: not a file beside the parts it was taken apart into, not the second copy of a paper.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from checklists.facts import FIELDS, CaseFacts
from checklists.facts_parsing import facts_from_plain
from extractors.model import UNKNOWN_TYPE, Extraction, Mention, Problem
from vault.archive import derived, likenesses, parts, users
from vault.archive.cases import OpenCase
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.domain.case import Client
from vault.domain.document import Correction, Document, ReviewedField
from vault.domain.effort import Declaration, DeclarationKind, Effort
from vault.domain.plain import from_plain

LOW_CONFIDENCE = 0.6  # below this a value read is shown as weak (domain.md 4.2)
_QUALITY_OF = {  # remarks of the extractors that make a paper weaker (domain.md 0.1)
    "copy": "copy",
    "untranslated": "untranslated",
    "unsigned": "unsigned",
    "pages_missing": "incomplete",
    "low_confidence": "low_confidence",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of a case with its fields as they now stand, and what else was found in it."""

    document: Document
    fields: tuple[ReviewedField, ...]
    mentions: tuple[Mention, ...] = ()
    flags: tuple[Problem, ...] = ()


def case_facts(opened: OpenCase) -> CaseFacts:
    """The documents, efforts and declarations of an open case, and its client, as facts."""
    archive = opened.archive
    made = derived.corrections(archive)
    names = {user.id: user.name for user in users.list_users(archive.ports)}
    declared = archive.list(RowKind.DECLARATION)
    found = derived.all_documents(archive)
    twice = _counted_elsewhere(archive, [document.id for document, _ in found])
    return facts_of(
        opened.case.client,
        [
            paper_of(document, extraction, made.get(document.id, ()))
            for document, extraction in found
            if document.id not in twice
        ],
        [from_plain(Effort, row.value) for row in archive.list(RowKind.EFFORT)],
        [_signed(from_plain(Declaration, row.value), names) for row in declared],
    )


def paper_of(
    document: Document, extraction: Extraction | None, made: Sequence[Correction] = ()
) -> Paper:
    """What was extracted from a document, with what people said of it."""
    fields = derived.reviewed_fields(extraction, made)
    if extraction is None:
        return Paper(document, fields)
    return Paper(document, fields, extraction.mentions, extraction.flags)


def facts_of(
    client: Client,
    papers: Iterable[Paper],
    efforts: Iterable[Effort] = (),
    declarations: Iterable[Declaration] = (),
) -> CaseFacts:
    """The same of values that lie in no vault: it opens nothing and asks no clock."""
    return facts_from_plain(
        {
            "client": _client(client),
            "nationality": _nationalities(client),
            "documents": [
                _document(paper)
                for paper in papers
                if paper.document.type_id not in (None, UNKNOWN_TYPE)
            ],
            "efforts": [_effort(effort) for effort in efforts],
            "declarations": [_declaration(declaration) for declaration in declarations],
        }
    )


def _counted_elsewhere(archive: CaseArchive, documents: Collection[str]) -> frozenset[str]:
    """Files whose parts are documents, and second copies of a paper."""
    files = {key for key, division in parts.divisions(archive).items() if division.standing}
    return frozenset({*files, *likenesses.second_copies(archive, documents)})


def _client(client: Client) -> dict[str, Any]:
    traits: Mapping[str, Any] = client.traits or {}
    return {
        "v_number": client.v_number,
        "birth_date": client.birth_date,
        "birth_place": client.birth_place,
        "birth_country": client.birth_country,
        "residence": list(client.residence_countries),
        "arrival": client.arrival,
        "sex": traits.get("sex", ""),
        "capacity": traits.get("capacity", ""),
        "names": [client.name, *client.aliases],
        "first_application": client.first_application,
        "traits": [name for name, value in traits.items() if value is True],
    }


def _nationalities(client: Client) -> list[dict[str, Any]]:
    claims: list[dict[str, Any]] = [dict(claim) for claim in client.nationalities]
    if client.candidate_countries:
        claims.append(
            {
                "value": "unknown",
                "by": "organisation",
                "candidates": list(client.candidate_countries),
            }
        )
    return claims


def _document(paper: Paper) -> dict[str, Any]:
    document = paper.document
    values: dict[str, Any] = {}
    pages: dict[str, int] = {}
    quality = {_QUALITY_OF[flag.code] for flag in paper.flags if flag.code in _QUALITY_OF}
    doubtful: set[str] = set()
    unconfirmed = False
    for field in paper.fields:
        if field.name not in FIELDS or field.value is None:
            continue
        values[field.name] = _joined(values.get(field.name), field.value)
        if field.read is not None:
            pages.setdefault(field.name, field.read.provenance.page)
        if field.standing == "proposed" and field.read is not None:
            unconfirmed = True
            if field.read.provenance.confidence < LOW_CONFIDENCE:
                doubtful.add(field.name)
    if unconfirmed or not document.type_confirmed:
        quality.add("unconfirmed")
    if paper.mentions:
        values["mentions"] = [_mention(one) for one in paper.mentions if one.type_id]
    return {
        "id": document.id,
        "type": document.type_id,
        "date": values.get("date"),
        "fields": values,
        "pages": pages,
        "quality": sorted(quality),
        "confirmed": not unconfirmed and document.type_confirmed,
        "doubtful": sorted(doubtful),
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "type": mention.type_id,
        "date": mention.date,
        "number": mention.number,
        "page": mention.page,
        "quote": mention.quote,
    }


def _joined(before: Any, value: Any) -> Any:
    """Fields of one name make a list, in the order found, each value once."""
    if before is None:
        return value
    known = before if isinstance(before, list) else [before]
    added = value if isinstance(value, list) else [value]
    return [*known, *(one for one in added if one not in known)]


def _effort(effort: Effort) -> dict[str, Any]:
    return {
        "id": effort.id,
        "kind": str(effort.kind),
        "on": date.fromisoformat(effort.on),
        "towards": effort.towards,
        "requirement": effort.requirement,
        "subject": effort.subject,
        "channel": effort.channel,
        "witness": effort.witness,
        "result": effort.result,
        "documents": list(effort.document_ids),
    }


def _signed(declaration: Declaration, names: Mapping[str, str]) -> Declaration:
    """With the name of whoever declared it: it is read by people."""
    return replace(declaration, by=names.get(declaration.by, declaration.by))


def _declaration(declaration: Declaration) -> dict[str, Any]:
    waived = declaration.kind is DeclarationKind.WAIVED
    return {
        "kind": str(declaration.kind),
        "requirement": declaration.requirement,
        "subject": declaration.subject,
        "checklist": declaration.checklist,
        "reason": (waived and declaration.explanation) or declaration.reason,
        "alternative": declaration.alternative,
        "documents": list(declaration.document_ids),
        "efforts": list(declaration.effort_ids),
        "by": declaration.by,
        "on": declaration.on,
    }
