"""How the report names what the papers say together."""

from __future__ import annotations

import ast
from pathlib import Path

import checklists.insights as room
from vault.web.insights import KINDS


def kinds_made() -> set[str]:
    """The first argument of every `Insight(…)` in the rules."""
    found: set[str] = set()
    for path in Path(str(room.__file__)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Insight":
                kind = node.args[0]
                assert isinstance(kind, ast.Constant), path
                found.add(str(kind.value))
    return found


def test_every_kind_of_insight_has_a_name_on_the_screen() -> None:
    assert kinds_made() == set(KINDS)
