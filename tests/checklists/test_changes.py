"""What changed between two assessments, row by row."""

from __future__ import annotations

from datetime import date

from checklists.changes import difference
from checklists.evaluate import assess
from checklists.facts import CaseFacts
from checklists.loading import facts_from_yaml, load

ON = date(2020, 6, 15)
BEFORE = """
client: {id: X}
documents:
  - {id: c1, type: D51, date: 2020-03-01}
"""
AFTER = """
client: {id: X}
documents:
  - {id: c1, type: D51, date: 2020-03-01}
  - {id: f1, type: D52, date: 2020-06-01}
"""


def facts(text: str) -> CaseFacts:
    return facts_from_yaml(text)


def test_equal_reports_do_not_differ() -> None:
    report = assess(load("medical_art64"), facts(AFTER), ON)
    assert difference(report.as_json(), report).nothing


def test_a_new_paper_makes_its_row_better_and_only_rows_that_differ_are_told() -> None:
    checklist = load("medical_art64")
    before, after = assess(checklist, facts(BEFORE), ON), assess(checklist, facts(AFTER), ON)
    found = difference(before.as_json(), after)
    row = next(one for one in found.changes if one.requirement == "MED-02")
    assert (row.direction, row.added) == ("better", ("f1",))
    told = {(one.requirement, one.subject) for one in found.changes}
    for finding in after.findings:
        was = before.finding(finding.requirement, finding.subject)
        same = was.status is finding.status and was.evidence == finding.evidence
        assert same == ((finding.requirement, finding.subject) not in told)


def test_a_paper_taken_away_makes_it_worse_and_comes_first() -> None:
    checklist = load("medical_art64")
    before, after = assess(checklist, facts(AFTER), ON), assess(checklist, facts(BEFORE), ON)
    found = difference(before.as_json(), after)
    assert found.changes[0].direction == "worse"
    assert any(one.dropped == ("f1",) for one in found.changes)


def test_time_alone_makes_rows_worse() -> None:
    checklist = load("medical_art64")
    before = assess(checklist, facts(AFTER), ON)
    found = difference(before.as_json(), assess(checklist, facts(AFTER), date(2021, 6, 15)))
    assert {"MED-01", "MED-02"} <= {c.requirement for c in found.changes if c.direction == "worse"}


def test_a_row_of_another_edition_is_new_or_gone() -> None:
    report = assess(load("medical_art64"), facts(AFTER), ON)
    kept = report.as_json()
    kept["findings"] = [{**kept["findings"][0], "requirement": "OLD-1"}, *kept["findings"][1:]]
    found = {one.requirement: one.direction for one in difference(kept, report).changes}
    assert found == {report.findings[0].requirement: "new", "OLD-1": "gone"}


def test_an_insight_that_only_counts_days_is_not_new_every_morning() -> None:
    dossier = facts("""
client: {id: X}
documents:
  - id: d
    type: D26
    date: 2020-06-01
    fields: {outcome: AFGEWEZEN, remedy: {kind: bezwaar, weeks: 4}}
""")
    checklist = load("medical_art64")
    before = assess(checklist, dossier, ON)
    found = difference(before.as_json(), assess(checklist, dossier, date(2020, 6, 16)))
    assert (found.new_insights, found.gone_insights) == ((), ())
    later = difference(before.as_json(), assess(checklist, dossier, date(2020, 7, 16)))
    assert any("verstreken" in text.nl for text in later.new_insights)
