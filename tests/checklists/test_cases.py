"""The exam: the cases of the 2020 evaluation, each as of its own time and as of today.

Each file of `cases/` holds the facts of one case and what the assessment must say of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checklists.evaluate import assess
from checklists.facts_parsing import facts_from_plain
from checklists.loading import load, read_plain
from tests.checklists.expectations import differences

FOLDER = Path(__file__).parent / "cases"


def expectations() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        plain = read_plain(path.read_text("utf-8"))
        for wanted in plain["expect"]:
            name = f"{path.stem}-{wanted['checklist']}-{wanted['on']}"
            found.append(pytest.param(plain, wanted, id=name))
    return found


@pytest.mark.parametrize(("plain", "wanted"), expectations())
def test_the_case_gives_what_the_book_says(plain: Any, wanted: Any) -> None:
    facts = facts_from_plain(plain)
    report = assess(load(wanted["checklist"]), facts, wanted["on"])
    assert differences(report, wanted, facts) == []
