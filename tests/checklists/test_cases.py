"""The exam: the cases of the 2020 evaluation, each as of its own time and as of today.

Each file of `cases/` holds the facts of one case and what the assessment must say of it.
"""

from __future__ import annotations

from datetime import date
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


def test_an_expectation_with_a_word_that_nobody_looks_at_is_refused() -> None:
    facts = facts_from_plain({})
    report = assess(load("mrt"), facts, date(2020, 6, 15))
    for wanted in (
        {"finding": {"MRT-01": "missing"}},
        {"findings": {"MRT-01": {"state": "missing"}}},
        {"insights": [{"kind": "stay_gap", "sais": "9 jaar"}], "findings": {}},
    ):
        with pytest.raises(ValueError, match="unknown words"):
            differences(report, wanted, facts)


def test_what_is_not_named_may_be_held_to_a_status() -> None:
    facts = facts_from_plain({"documents": [{"id": "a", "type": "D99", "date": date(2020, 1, 1)}]})
    report = assess(load("mrt"), facts, date(2020, 6, 15))
    wanted = {"findings": {"MRT-06": "present"}, "rest": ["missing", "not_applicable"]}
    assert differences(report, wanted, facts) == [
        "MRT-03: is present, none of ['missing', 'not_applicable']"
    ]
