"""Every kind of insight is shown in words, with the papers it rests on, never as raw values."""

from __future__ import annotations

import ast
import html
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import checklists.insights
from checklists.model import Insight
from extractors.model import Text
from tests.vault.standing.papers import add_paper
from tests.vault.web.conftest import Site
from vault.domain.case import Client
from vault.services import cases
from vault.web.insights import KINDS, groups

PLACE = Path(__file__).parents[2] / "checklists" / "cases"
SEVEN = ("utr-1", "ehv-o", "utr-2", "ehv-lk", "ams-d", "rtm-u", "ehv-r")
RAW = re.compile(r"[{}]|\bNone\b|\bTrue\b|\[&#39;|\['|[a-z]+_[a-z]+|\b\d{4}-\d\d-\d\d\b")


def kinds_made() -> set[str]:
    """The first argument of every Insight(...) in the rules."""
    found = set()
    for path in Path(checklists.insights.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Insight":
                (kind, *_) = node.args
                assert isinstance(kind, ast.Constant), path
                found.add(str(kind.value))
    return found


def test_every_kind_has_a_name_on_the_screen() -> None:
    assert kinds_made() == set(KINDS)


def test_what_is_urgent_comes_first_then_what_has_a_day() -> None:
    def one(kind: str, urgent: bool = False) -> Insight:
        return Insight(kind, Text("a", "a"), urgent=urgent)

    made = groups(
        [one("stay_gap"), one("deadline"), one("consent", True), one("hearing"), one("hearing")]
    )
    assert [(group.kind, len(group.insights)) for group in made] == [
        ("consent", 1),
        ("deadline", 1),
        ("hearing", 2),
        ("stay_gap", 1),
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _put(site: Site, name: str) -> str:
    """One of the seven dossiers as papers that were read and confirmed; its case."""
    told = yaml.safe_load((PLACE / f"{name}.yaml").read_text("utf-8"))
    traits = dict.fromkeys(told["client"].get("traits", ()), True)
    client = Client(name="Sefu Amari", birth_date="1980-04-11", arrival="2010", traits=traits)
    case_id = cases.open_case(site.vault.noor, name, client).id
    for paper in told["documents"]:
        fields = {**_plain(paper.get("fields") or {}), "date": _plain(paper.get("date"))}
        known = {key: one for key, one in fields.items() if one is not None}
        add_paper(site.vault, site.vault.noor, case_id, str(paper["type"]), **known)
    return case_id


@pytest.mark.slow
@pytest.mark.parametrize("name", SEVEN)
def test_the_seven_dossiers_are_told_in_words(site: Site, name: str) -> None:
    case_id = _put(site, name)
    noor = site.browser("noor")
    for on in ("2020-06-15", "2026-11-25"):
        answer = noor.post(f"/cases/{case_id}/assess", {"checklist": "mrt", "on": on})
        assert answer.status_code == 200
        told = answer.text.split('id="insights-title"')[1].split('<section class="group"')[0]
        said = re.sub(r"<q[^>]*>.*?</q>|<[^>]+>", " ", told, flags=re.S)
        found = RAW.search(html.unescape(said))
        assert found is None, (on, found and said[found.start() - 80 : found.end() + 80])
        assert f"/cases/{case_id}/documents/" in told
    page = noor.get(f"/cases/{case_id}/timeline").text
    assert page.count("<li><p class=") >= 5 and 'id="board-title"' in page
