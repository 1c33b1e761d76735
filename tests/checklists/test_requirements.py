"""Every requirement of every list, seen met and unmet, told in `nl/<list>.yaml`.

A case has a name, the day, the facts (`given`), the result and the status of each requirement.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checklists.evaluate import assess
from checklists.facts import CaseFacts
from checklists.facts_parsing import facts_from_plain
from checklists.loading import checklists, load, read_plain
from checklists.model import Checklist, Report, Requirement, Status
from tests.checklists.expectations import finding_differs

FOLDER = Path(__file__).parent / "nl"


def cases(checklist_id: str) -> list[dict[str, Any]]:
    path = FOLDER / f"{checklist_id}.yaml"
    return list(read_plain(path.read_text("utf-8"))["cases"])


def facts(case: dict[str, Any]) -> CaseFacts:
    return facts_from_plain(case.get("given") or {})


def all_cases() -> list[Any]:
    return [
        pytest.param(name, case, id=f"{name}: {case['name']}")
        for name in sorted(checklists())
        for case in cases(name)
    ]


@pytest.mark.parametrize(("checklist_id", "case"), all_cases())
def test_the_case_gives_the_expected_statuses(checklist_id: str, case: dict[str, Any]) -> None:
    report = assess(load(checklist_id), facts(case), case["on"])
    found = []
    for key, wanted in (case.get("expect") or {}).items():
        requirement, _, row = key.partition("[")
        finding = report.finding(requirement, row.rstrip("]") or None)
        found += [f"{key}: {differs}" for differs in finding_differs(finding, wanted)]
    assert found == []
    assert report.result == case["result"]


def statuses_seen(checklist: Checklist, requirement: Requirement) -> set[str]:
    """ "met" and "unmet" as the cases of this list (or of the module it comes from) expect them."""
    seen: set[str] = set()
    for source in (checklist.id, *checklist.includes):
        for case in cases(source):
            if not requirement.valid.holds(case["on"]):
                continue
            for key, wanted in (case.get("expect") or {}).items():
                status = wanted if isinstance(wanted, str) else wanted["status"]
                if key.partition("[")[0] == requirement.id and status != Status.NOT_APPLICABLE:
                    seen.add("met" if status in (Status.PRESENT, Status.WAIVED) else "unmet")
    return seen


@pytest.mark.parametrize("checklist_id", sorted(checklists()))
def test_every_requirement_is_seen_met_and_unmet(checklist_id: str) -> None:
    checklist = load(checklist_id)
    untested = [
        f"{r.id} (from {r.valid.start}): {sorted(statuses_seen(checklist, r))}"
        for r in checklist.requirements
        if statuses_seen(checklist, r) != {"met", "unmet"}
    ]
    assert untested == []


@cache
def empty_reports() -> tuple[Report, ...]:
    days = (date(2020, 6, 15), date(2026, 11, 24))
    return tuple(assess(c, CaseFacts(), on) for c in checklists().values() for on in days)


def test_every_missing_names_an_accepted_alternative() -> None:
    bare = [
        f"{r.checklist} {f.requirement}"
        for r in empty_reports()
        for f in r.findings
        if f.status is Status.MISSING and not f.alternatives
    ]
    assert bare == []


def test_every_finding_prints_its_source_and_the_version_of_it() -> None:
    for report in empty_reports():
        for finding in report.as_json()["findings"]:
            assert finding["source"]["title"]
            assert finding["source"]["link"]
            assert "gelezen op" in finding["version"][0]


def test_no_finding_prints_a_source_that_was_not_in_force_on_the_day() -> None:
    days = [date(2019, 1, 1), date(2020, 6, 15), date(2021, 12, 31), date(2024, 7, 1)]
    days += [date(2022, 9, 15), date(2025, 1, 1), date(2026, 6, 12), date(2026, 11, 24)]
    wrong = [
        f"{checklist.id} {requirement.id} {on}: {requirement.source.id}"
        for checklist in checklists().values()
        for on in days
        for requirement in checklist.requirements
        if checklist.valid.holds(on) and requirement.valid.holds(on)
        if not requirement.source.valid.holds(on)
    ]
    assert wrong == []


def test_before_the_days_a_list_is_worked_out_for_a_finding_says_so() -> None:
    early = assess(load("medical_art64"), CaseFacts(), date(2016, 1, 1)).finding("MED-05")
    assert any("niet nagegaan" in warning.nl for warning in early.warnings)


def test_nobody_claims_that_a_lawyer_verified_a_rule() -> None:
    """Remove a list from this promise only when a named lawyer has read it."""
    claims = [r.id for c in checklists().values() for r in c.requirements if r.verified]
    assert claims == []


def test_an_unsure_rule_never_decides() -> None:
    for checklist in checklists().values():
        for requirement in checklist.requirements:
            if requirement.basis == "unsure":
                assert not requirement.level.counts, requirement.id
