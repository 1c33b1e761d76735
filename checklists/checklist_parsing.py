"""A whole file: its sources, openings, notes of law and requirements; then its includes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from checklists.conditions import AllOf, AnyOf, Condition, DayIs, Not, RequirementIs
from checklists.dated import Period, dutch
from checklists.errors import Problem
from checklists.model import Basis, Checklist, Edition, LawNote, Level, Opening, Requirement, Source
from checklists.parsing import Parser
from checklists.requirements import OWN_DAYS
from extractors.model import Text

_FILE_WORDS = (
    "checklist procedure edition reviewed_by reviewed_on title about decides open_when law topics "
    "unsure includes requirements jurisdiction valid_from valid_to"
)
EARLIEST = date(2019, 1, 1)  # the lists are worked out for days from here on


def parse_sources(value: Any) -> tuple[dict[str, Source], list[Problem]]:
    parser = Parser("sources.yaml", {})
    found: dict[str, Source] = {}
    for name, one in (value or {}).items():
        parser.requirement_id = str(name)
        fields = parser.keys(one, "title link read_on valid_from valid_to", "bron")
        read_on = parser.day(fields.get("read_on"), "read_on")
        for needed in ("title", "link", "read_on"):
            if not fields.get(needed):
                parser.wrong(
                    f"`{needed}` ontbreekt", "een bron heeft titel, vindplaats en leesdatum"
                )
        found[str(name)] = Source(
            str(name),
            str(fields.get("title", "")),
            str(fields.get("link", "")),
            read_on or date.min,
            parser.day(fields.get("valid_from"), "valid_from"),
            parser.day(fields.get("valid_to"), "valid_to"),
        )
    return found, parser.problems


def parse_checklist(
    value: Any, file: str, sources: Mapping[str, Source]
) -> tuple[Checklist, list[Problem]]:
    parser = Parser(file, sources)
    top = parser.keys(value, _FILE_WORDS, "het bestand")
    name = file.removesuffix(".yaml")
    if top.get("checklist") != name:
        parser.wrong(
            "de naam in het bestand is anders dan de bestandsnaam", f"schrijf `checklist: {name}`"
        )
    valid = parser.period(top)
    checklist = Checklist(
        name,
        parser.text(top.get("title"), "title"),
        str(top.get("procedure", name)),
        parser.text(top.get("about"), "about"),
        parser.text(top.get("decides"), "decides"),
        tuple(parser.requirement(v) for v in parser.list_of(top.get("requirements"))),
        (*_outside(valid), *(_opening(parser, v) for v in parser.list_of(top.get("open_when")))),
        tuple(_note(parser, v) for v in parser.list_of(top.get("law"))),
        tuple(str(t) for t in parser.list_of(top.get("topics"))),
        tuple(parser.text(t, "unsure") for t in parser.list_of(top.get("unsure"))),
        Edition(
            int(top.get("edition", 1)),
            str(top.get("reviewed_by") or ""),
            parser.day(top.get("reviewed_on"), "reviewed_on"),
        ),
        tuple(str(i) for i in parser.list_of(top.get("includes"))),
        str(top.get("jurisdiction", "NL")),
        valid,
    )
    return checklist, [*parser.problems, *_check(checklist, file)]


def _outside(valid: Period) -> tuple[Opening, ...]:
    """Before and after the days a list holds, the procedure is not open."""
    source = Source(
        OWN_DAYS, "Deze lijst zelf: de dagen waarvoor zij geldt", "checklists/nl", EARLIEST
    )
    found = []
    if valid.start is not None:
        said = Text(
            f"Deze lijst geldt pas sinds {dutch(valid.start)}.",
            f"This list holds only since {valid.start.isoformat()}.",
        )
        found.append(Opening(DayIs(None, valid.start), said, source))
    if valid.end is not None:
        said = Text(
            f"Deze lijst geldt niet meer sinds {dutch(valid.end)}.",
            f"This list no longer holds since {valid.end.isoformat()}.",
        )
        found.append(Opening(DayIs(valid.end, None), said, source))
    return tuple(found)


def _opening(parser: Parser, value: Any) -> Opening:
    parser.requirement_id = "open_when"
    found = parser.keys(value, "closed_if say source valid_from valid_to", "open_when")
    condition = parser.condition(found.get("closed_if"))
    return Opening(
        condition,
        parser.text(found.get("say"), "say"),
        parser.source(found.get("source")),
        parser.period(found),
    )


def _note(parser: Parser, value: Any) -> LawNote:
    parser.requirement_id = "law"
    found = parser.keys(value, "name text source valid_from valid_to verified", "law")
    return LawNote(
        str(found.get("name", "")),
        parser.text(found.get("text"), "text"),
        parser.source(found.get("source")),
        parser.period(found),
    )


def _check(checklist: Checklist, file: str) -> list[Problem]:
    """What single rules cannot see: the same id twice at one time, rules that ask in a circle."""
    problems: list[Problem] = []
    by_id: dict[str, list[Requirement]] = {}
    for requirement in checklist.requirements:
        for other in by_id.setdefault(requirement.id, []):
            if requirement.valid.overlaps(other.valid):
                problems.append(
                    Problem(
                        file,
                        requirement.id,
                        "staat er twee keer voor dezelfde tijd",
                        "laat valid_to van de oude gelijk zijn aan valid_from van de nieuwe",
                    )
                )
        by_id[requirement.id].append(requirement)
        problems += _sane(requirement, file)
        problems += _too_old(requirement, checklist, file)
    if not checklist.requirements and not checklist.openings:
        problems.append(Problem(file, "", "er staan geen eisen in", "voeg `requirements:` toe"))
    return problems


def _sane(requirement: Requirement, file: str) -> list[Problem]:
    found: list[tuple[str, str]] = []
    if not requirement.accepts:
        found.append(("niets voldoet aan deze eis", "voeg `accepts:` toe"))
    if requirement.basis is Basis.UNSURE and requirement.level is Level.REQUIRED:
        found.append(
            ("een onzekere regel is verplicht", "maak het niveau strengthening of warning")
        )
    if requirement.level is Level.CONDITIONAL and requirement.applies_if is None:
        found.append(("voorwaardelijk, maar zonder voorwaarde", "voeg `applies_if:` toe"))
    return [Problem(file, requirement.id, wrong, remedy) for wrong, remedy in found]


def _too_old(requirement: Requirement, checklist: Checklist, file: str) -> list[Problem]:
    """A rule must not print a source that was not in force on a day the rule holds."""
    source = requirement.source
    starts = (EARLIEST, requirement.valid.start, checklist.valid.start)
    start = max(one for one in starts if one)
    if source.valid_from is not None and source.valid_from > start:
        wrong = f"geldt vanaf {dutch(start)}, maar bron “{source.id}” pas vanaf "
        wrong += dutch(source.valid_from)
    elif source.valid_to is not None and (
        requirement.valid.end is None or requirement.valid.end > source.valid_to
    ):
        wrong = f"geldt langer dan bron “{source.id}”, die eindigt op {dutch(source.valid_to)}"
    else:
        return []
    return [
        Problem(
            file,
            requirement.id,
            wrong,
            "splits de regel met valid_from en valid_to, of noem een bron die op elke dag geldt",
        )
    ]


def resolve(found: Mapping[str, Checklist]) -> tuple[dict[str, Checklist], list[Problem]]:
    """Put the requirements of included lists in place and check what rules say of each other."""
    problems: list[Problem] = []
    resolved: dict[str, Checklist] = {}
    for checklist in found.values():
        extra: list[Requirement] = []
        for name in checklist.includes:
            other = found.get(name)
            if other is None:
                problems.append(
                    Problem(
                        f"{checklist.id}.yaml",
                        "",
                        f"lijst “{name}” bestaat niet",
                        "noem een bestaande lijst",
                    )
                )
            else:
                have = {r.id for r in (*checklist.requirements, *extra)}
                extra += [r for r in other.requirements if r.id not in have]
        whole = replace(checklist, requirements=(*checklist.requirements, *extra))
        resolved[checklist.id] = whole
        problems += _references(whole)
    return resolved, problems


def _references(checklist: Checklist) -> list[Problem]:
    ids = {r.id for r in checklist.requirements}
    asks = {r.id: _asked(r) for r in checklist.requirements}
    problems = [
        Problem(
            f"{checklist.id}.yaml",
            one,
            f"verwijst naar “{other}”, die er niet is",
            "kies een eis uit deze lijst",
        )
        for one, others in asks.items()
        for other in sorted(others - ids)
    ]
    problems += [
        Problem(
            f"{checklist.id}.yaml",
            one,
            "vraagt in een kring naar zichzelf",
            "haal één van de verwijzingen weg",
        )
        for one in asks
        if _circular(one, asks)
    ]
    return problems


def _asked(requirement: Requirement) -> set[str]:
    """The requirements whose status decides this one (remarks only add a sentence)."""
    found: set[str] = set()
    for condition in (requirement.applies_if, *(rule.when for rule in requirement.impossible)):
        found |= _named(condition)
    return found


def _named(condition: Condition | None) -> set[str]:
    match condition:
        case RequirementIs(requirement, _):
            return {requirement}
        case AllOf(parts) | AnyOf(parts):
            return set().union(*(_named(part) for part in parts))
        case Not(part):
            return _named(part)
        case _:
            return set()


def _circular(start: str, asks: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    todo = list(asks.get(start, ()))
    while todo:
        one = todo.pop()
        if one == start:
            return True
        if one not in seen:
            seen.add(one)
            todo += asks.get(one, ())
    return False
