"""The command line, told as transcripts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from checklists.__main__ import main
from checklists.loading import checklists

FACTS = """
client: {id: X}
documents:
  - {id: u1, type: D50, date: 2020-01-20, fields: {emergency: YES_SHORT_TERM, available: YES}}
"""


@pytest.fixture
def facts(tmp_path: Path) -> str:
    path = tmp_path / "facts.yaml"
    path.write_text(FACTS, "utf-8")
    return str(path)


def test_assess_tells_the_result_the_law_and_what_to_do(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", "medical_art64", facts, "--on", "2020-06-15"]) == 0
    told = capsys.readouterr().out
    assert "stand van 15-6-2020: onvolledig: nog" in told
    assert "binnen drie maanden" in told
    assert "MED-01" in told and "aanvaard wordt: toestemmingsverklaring" in told
    assert "nog te controleren door een jurist" in told
    assert "%" not in told


def test_assess_as_json_has_every_finding_with_source_and_evidence(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", "medical_art64", facts, "--on", "2020-06-15", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    advice = next(f for f in report["findings"] if f["requirement"] == "MED-06")
    assert advice["status"] == "present"
    assert advice["evidence"] == [{"document": "u1", "page": None, "quote": ""}]
    assert advice["expires"] == "2020-07-20"
    assert advice["verified"] is False
    assert report["result"] == "incomplete"
    assert report["count"] > 0


def test_diff_shows_what_changes_between_two_days(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    days = ["--from", "2020-06-15", "--to", "2026-11-24"]
    assert main(["diff", "medical_art64", facts, *days]) == 0
    assert "MED-06  BMA-advies: aanwezig → verlopen: vernieuwen" in capsys.readouterr().out


def test_lint_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint"]) == 0
    assert "in orde" in capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(checklists()))
def test_explain_prints_every_rule_with_its_source(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name]) == 0
    printed = capsys.readouterr().out
    assert max(len(line) for line in printed.splitlines() if "http" not in line) <= 100
    told = " ".join(printed.split())
    for requirement in checklists()[name].requirements:
        assert f"{requirement.id} {requirement.label.nl}" in told
        assert requirement.ask.nl in told
        assert requirement.source.title in told
        assert requirement.source.link in told
        assert requirement.basis.label.nl in told
    assert told.count("nog te controleren door een jurist") >= len(checklists()[name].requirements)


def test_explain_speaks_dutch_and_not_the_language_of_the_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in checklists():
        main(["explain", name])
    told = capsys.readouterr().out
    assert "Bewijs: psychiatrisch verslag over de wilsbekwaamheid" in " ".join(told.split())
    assert set(re.findall(r"\b[A-Z]+_[A-Z_]+\b", told)) == set()
    for foreign in ("is_not", "not_mentions", "candidate_country", "cannot_arrange"):
        assert foreign not in told
    assert "of een medische noodsituatie dreigt is: ja, op korte termijn" in " ".join(told.split())


def test_timeline_prints_a_line_with_its_source(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", facts, "--on", "2020-06-15"]) == 0
    assert capsys.readouterr().out.split() == ["20-1-2020", "BMA-advies", "[u1]"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["explain", "bestaat-niet"], "Kies uit"),
        (["assess", "mrt", "/geen/bestand.yaml", "--on", "2020-06-15"], "kan niet worden gelezen"),
    ],
)
def test_wrong_input_ends_with_two_and_a_sentence(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert told in capsys.readouterr().err


def test_a_wrong_date_is_told(facts: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "mrt", facts, "--on", "15-6-2020"]) == 2
    assert "jjjj-mm-dd" in capsys.readouterr().err
