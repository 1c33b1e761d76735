"""What this floor promises about itself: pure, closed words, one importer of YAML."""

from __future__ import annotations

import ast
from pathlib import Path

import checklists as room
from checklists.document_names import DOCUMENT_NAMES
from checklists.facts import FIELDS
from extractors.registry import types

FOLDER = Path(room.__file__).parent


def imports() -> list[tuple[str, str]]:
    """(file, module) for every import on this floor."""
    found = []
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found += [(path.name, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                found.append((path.name, node.module or ""))
    return found


def test_only_loading_knows_yaml() -> None:
    assert {file for file, module in imports() if module.split(".")[0] == "yaml"} == {"loading.py"}


def test_this_floor_has_no_clock_no_network_no_vault() -> None:
    forbidden = {"time", "os", "socket", "urllib", "requests", "logging", "random", "vault"}
    assert [one for one in imports() if one[1].split(".")[0] in forbidden] == []
    for path in FOLDER.rglob("*.py"):
        text = path.read_text("utf-8")
        assert ".today()" not in text, path
        assert ".now()" not in text, path


def test_of_the_extractors_only_the_nouns_are_used() -> None:
    used = {module for _, module in imports() if module.startswith("extractors")}
    assert used == {"extractors.model"}


def test_every_document_type_and_field_that_is_read_can_be_asked_for() -> None:
    known = types()
    assert set(known) - set(DOCUMENT_NAMES) == set()
    read = {field.name for one in known.values() for field in one.fields}
    assert read - FIELDS == set()


def test_files_stay_short_enough_to_read() -> None:
    long = {
        path.name: len(path.read_text("utf-8").splitlines())
        for path in FOLDER.rglob("*.py")
        if len(path.read_text("utf-8").splitlines()) > 300
    }
    assert long == {}
