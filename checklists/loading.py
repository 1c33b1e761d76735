"""Read the checklists from `checklists/nl/*.yaml` and facts from YAML text.

The only module here that touches a file or knows YAML. `checklists()` loads everything once;
`problems()` is what the linter prints. A facts file is read by `read_facts`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from checklists.checklist_parsing import parse_checklist, parse_sources, resolve
from checklists.errors import FactsError, LoadError, NoSuchChecklist, Problem
from checklists.facts import CaseFacts
from checklists.facts_forms import tidy
from checklists.facts_parsing import facts_from_plain
from checklists.model import Checklist
from extractors.model import Text

FOLDER = Path(__file__).parent / "nl"
SOURCES = "sources.yaml"


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """Refuses a key that stands twice: the second would silently win."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    loader.flatten_mapping(node)
    found: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in found:
            line = key_node.start_mark.line + 1
            raise yaml.constructor.ConstructorError(
                None, None, f"“{key}” staat er twee keer (regel {line})", key_node.start_mark
            )
        found[key] = loader.construct_object(value_node, deep=True)
    return found


# Only true and false are booleans: `NO` is an answer of the BMA, `on` a day, `NO` also Norway.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, shape) for tag, shape in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def _read(text: str, file: str) -> Any:
    try:
        return yaml.load(text, _Loader)  # noqa: S506  a safe loader with stricter mappings
    except (yaml.YAMLError, ValueError) as error:
        raise LoadError((_unreadable(error, file),)) from error


_QUOTES = "zet de tekst tussen aanhalingstekens"
_OWN_LINE = "zet elk stuk op een eigen regel, gelijk ingesprongen"
_YAML_WORDS = (  # what the YAML reader says, and what a person must look for
    ("cannot start any token", "een tab of een vreemd teken", "gebruik spaties"),
    ("expected key", "deze regel hoort niet bij de vorige", _OWN_LINE),
    ("'-' indicator", "deze regel hoort niet bij de vorige", _OWN_LINE),
    ("block end", "deze regel hoort niet bij de vorige", _OWN_LINE),
    ("node content", "een haakje of komma ontbreekt", "sluit elke { en [ en zet komma's"),
    ("expected ','", "een haakje of komma ontbreekt", "sluit elke { en [ en zet komma's"),
    ("mapping values", "een dubbele punt te veel", _QUOTES),
    ("expected ':'", "een dubbele punt ontbreekt", "schrijf `naam: waarde`"),
    ("alias", "een & of * staat vooraan", _QUOTES),
    ("day is out", "een datum die niet bestaat", "schrijf een bestaande dag, jjjj-mm-dd"),
    ("day must be", "een datum die niet bestaat", "schrijf een bestaande dag, jjjj-mm-dd"),
    ("month must", "een datum die niet bestaat", "schrijf een bestaande dag, jjjj-mm-dd"),
)


def _unreadable(error: Exception, file: str) -> Problem:
    """A fault of YAML in plain words; one without a translation keeps the reader's own."""
    mark = getattr(error, "problem_mark", None)
    where = f"regel {mark.line + 1}: " if mark else ""
    said = str(getattr(error, "problem", "") or error)
    for sign, wrong, remedy in _YAML_WORDS:
        if sign in said:
            return Problem(file, "", f"{where}{wrong}", remedy)
    return Problem(file, "", f"{where}{said}", "kijk naar inspringing en aanhalingstekens")


def _load(folder: Path) -> tuple[dict[str, Checklist], tuple[Problem, ...]]:
    stamps = tuple((path.name, path.stat().st_mtime_ns) for path in sorted(folder.glob("*.yaml")))
    return _load_once(folder, stamps)


@lru_cache(maxsize=4)
def _load_once(
    folder: Path,
    stamps: tuple[tuple[str, int], ...],  # noqa: ARG001  a changed file is read again
) -> tuple[dict[str, Checklist], tuple[Problem, ...]]:
    sources, problems = parse_sources(_read((folder / SOURCES).read_text("utf-8"), SOURCES))
    found: dict[str, Checklist] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.name == SOURCES:
            continue
        checklist, wrong = parse_checklist(
            _read(path.read_text("utf-8"), path.name), path.name, sources
        )
        problems += wrong
        found[checklist.id] = checklist
    resolved, wrong = resolve(found)
    return resolved, (*problems, *wrong)


def checklists(folder: Path = FOLDER) -> dict[str, Checklist]:
    """Every checklist by id; raises LoadError naming every problem when any rule is wrong."""
    found, problems = _load(folder)
    if problems:
        raise LoadError(problems)
    return found


def load(checklist_id: str, folder: Path = FOLDER) -> Checklist:
    """One checklist, by its own name or its procedure's; NoSuchChecklist names those that exist."""
    found = checklists(folder)
    wanted = checklist_id.strip().lower().replace("-", "_")
    if wanted in found:
        return found[wanted]
    of_procedure = [one for one in found.values() if one.procedure == wanted]
    if len(of_procedure) == 1:
        return of_procedure[0]
    raise NoSuchChecklist(tuple(sorted(found)))


def problems(folder: Path = FOLDER) -> tuple[Problem, ...]:
    """What is wrong with the files, for the linter; empty when nothing is."""
    try:
        return _load(folder)[1]
    except LoadError as error:
        return error.problems


def facts_from_yaml(text: str) -> CaseFacts:
    """Facts in the form of the domain book, section 3; FactsError says what is wrong where."""
    return facts_from_plain(tidy(read_plain(text)))


def read_plain(text: str) -> Mapping[str, Any]:
    """A YAML text as plain values; FactsError when it is not a mapping."""
    try:
        plain = _read(text, "facts")
    except LoadError as error:
        fault = error.problems[0]
        told = f"{fault.wrong} → {fault.remedy}"
        raise FactsError(
            Text(
                f"Dit feitenbestand is geen goede YAML. {told}",
                f"This facts file is no good YAML. {told}",
            )
        ) from error
    if not isinstance(plain, Mapping):
        raise FactsError(
            Text(
                "Dit is geen feitenbestand: begin met `client:`.",
                "Not a facts file: start with `client:`.",
            )
        )
    return plain


def as_day(value: str) -> date:
    """An ISO date from a command line; FactsError when it is not one."""
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise FactsError(
            Text("De datum moet jjjj-mm-dd zijn.", "The date must be yyyy-mm-dd.")
        ) from error
