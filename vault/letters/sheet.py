"""The client's sheet: what do we have of yours, and what is still needed, in plain words.

One file of phrases per language in `templates/letters/client`. A translation that no person has
reviewed says so on the sheet. Kinds of papers are named in the client's language, with the Dutch
name beside them, because that is how they are called at every counter; not so for papers about
religion, orientation or politics: the sheet lies on tables and in pockets.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from checklists.conditions import DocumentTest
from checklists.document_names import name_of
from checklists.facts import CaseFacts
from checklists.model import Checklist, Proof, Report, Requirement, Status
from extractors.model import Sensitivity
from extractors.registry import types
from vault.letters.catalogue import LETTERS

PLACE = LETTERS / "client"
LANGUAGES = ("nl", "en", "fr", "ar", "ti", "fa", "ru")
NEEDED = frozenset(
    {Status.MISSING, Status.PRESENT_STALE, Status.PRESENT_WEAK, Status.REFUSED_BY_HOLDER}
)
TERMS = frozenset({"deadline", "hearing"})


@dataclass(frozen=True, slots=True)
class Language:
    """The phrases of one language; `marked` when no person has reviewed the translation."""

    code: str
    name: str
    direction: str  # "ltr" or "rtl"
    marked: bool
    say: Mapping[str, str]
    have_kind: Mapping[str, str]
    need: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """A phrase in the client's language, and under it the Dutch names with their dates."""

    phrase: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    language: Language
    client: str
    made: str
    have: tuple[Group, ...]
    yours: tuple[Group, ...]
    ours: tuple[Group, ...]
    days: tuple[str, ...]


@cache
def languages() -> Mapping[str, Language]:
    return {code: _language(code) for code in LANGUAGES}


def sheet(code: str, client: str, facts: CaseFacts, checklist: Checklist, report: Report) -> Sheet:
    """The sheet in one language; KeyError for a language there is none in."""
    language = languages()[code]
    needed = list(_needed(checklist, report))
    yours = set(_needs()["yours"])
    return Sheet(
        language,
        client,
        numeric(report.on),
        tuple(_have(language, facts)),
        tuple(_groups(language, (one for one in needed if one[0] in yours))),
        tuple(_groups(language, (one for one in needed if one[0] not in yours))),
        tuple(numeric(day) for day in sorted(_terms(report))),
    )


def numeric(day: date) -> str:
    """ "08-12-2026", as it stands on Dutch letters: the same figures in every language."""
    return f"{day:%d-%m-%Y}"


def need_of(requirement: Requirement) -> str:
    """Under which phrase a requirement falls: by its id, its rows, else what it accepts first."""
    known = _needs()
    if requirement.id in known["requirement"]:
        return str(known["requirement"][requirement.id])
    if requirement.for_each in known["row"]:
        return str(known["row"][requirement.for_each])
    for test in _tests(requirement.accepts):
        for type_id in test.types:
            for need, ids in known["type"].items():
                if type_id in ids:
                    return str(need)
    return "us"


def _terms(report: Report) -> set[date]:
    return {one.due for one in report.insights if one.kind in TERMS and one.due}


def _needed(checklist: Checklist, report: Report) -> Iterable[tuple[str, str]]:
    """(need, Dutch label) of every requirement that counts and still asks something."""
    asked = {requirement.id: requirement for requirement in checklist.requirements}
    for finding in report.findings:
        requirement = asked.get(finding.requirement)
        if finding.decisive and finding.status in NEEDED and requirement is not None:
            accepted = [one for test in _tests(requirement.accepts) for one in test.types]
            label = "" if any(map(_discreet, accepted)) else finding.label.nl
            yield need_of(requirement), label


def _groups(language: Language, needed: Iterable[tuple[str, str]]) -> Iterable[Group]:
    found: dict[str, list[str]] = {}
    for need, label in needed:
        found.setdefault(need, []).append(label)
    for need, labels in found.items():
        lines = tuple((label, "") for label in dict.fromkeys(labels) if label)
        yield Group(language.need[need], lines)


def _have(language: Language, facts: CaseFacts) -> Iterable[Group]:
    """Papers by family, each once, oldest first."""
    known = types()
    found: dict[str, list[tuple[str, str]]] = {}
    for document in sorted(facts.documents, key=lambda d: (d.date or date.min, d.id)):
        family = known[document.type].family if document.type in known else "coordination"
        label = "" if _discreet(document.type) else name_of(document.type).nl
        line = (label, _day(document.date))
        found.setdefault(family, []).append(line)
    for family, phrase in language.have_kind.items():
        if family in found:
            yield Group(phrase, tuple(found[family]))


def _discreet(type_id: str) -> bool:
    """Whether the very name of this kind of paper tells what nobody else should read."""
    known = types().get(type_id)
    return known is not None and Sensitivity.BELIEF in known.sensitivity


def _day(day: date | None) -> str:
    return numeric(day) if day else ""


def _tests(proofs: Iterable[Proof]) -> Iterable[DocumentTest]:
    for proof in proofs:
        if proof.test is not None:
            yield proof.test
        yield from _tests(proof.all_of)


@cache
def _needs() -> Mapping[str, Any]:
    return tomllib.loads((PLACE / "_needs.toml").read_text("utf-8"))


def _language(code: str) -> Language:
    plain = tomllib.loads((PLACE / f"{code}.toml").read_text("utf-8"))
    return Language(
        code,
        plain["name"],
        plain["direction"],
        plain["origin"] == "machine" and not plain["reviewed_by"],
        plain["say"],
        plain["have_kind"],
        plain["need"],
    )
