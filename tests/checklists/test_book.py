"""The seven dossiers as the domain book writes them (section 3), through the command line.

Nothing is added to the facts: a stranger who types the blocks over as YAML must get these words.
Each expectation is a status of 0.1 spelled as there, `impossible(I8)` with its reason code.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checklists.__main__ import main
from checklists.loading import read_plain
from checklists.statuses import Status

FOLDER = Path(__file__).parent / "book"


def blocks() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for day, lists in read_plain(path.read_text("utf-8"))["expect"].items():
            on = str(day).removeprefix("as_of_")
            for name, wanted in lists.items():
                found.append(pytest.param(path, name, on, wanted, id=f"{path.stem}-{name}-{on}"))
    return found


@pytest.mark.parametrize(("path", "checklist", "on", "wanted"), blocks())
def test_the_block_of_the_book_gives_its_words(
    path: Path, checklist: str, on: str, wanted: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", checklist, str(path), "--on", on, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    said = {
        f"{f['requirement']}[{f['subject']}]" if f["subject"] else f["requirement"]: f
        for f in report["findings"]
    }
    assert {f["status"] for f in said.values()} <= {str(status) for status in Status}
    for key, words in wanted.items():
        if key == "result":
            assert report["result"] == words
        elif key == "insights":
            assert set(words) <= {i["kind"] for i in report["insights"]}
        else:
            status, _, code = words.partition("(")
            assert said[key]["status"] == status, (key, said[key]["reason"][0])
            assert (said[key]["reason_code"] or "") == code.rstrip(")"), key


def test_all_seven_dossiers_are_there() -> None:
    assert len(list(FOLDER.glob("*.yaml"))) == 7
