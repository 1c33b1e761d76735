"""The assertions of the book that hold across all cases (3.9), one test each."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.evaluate import assess, assess_all
from checklists.facts import CaseFacts
from checklists.loading import checklists, facts_from_yaml, load
from checklists.model import Report, Result, Status

THEN, NOW = date(2020, 6, 15), date(2026, 11, 24)


def report(checklist: str, facts: str, on: date = THEN) -> Report:
    return assess(load(checklist), facts_from_yaml(facts), on)


def test_an_adverse_paper_never_lowers_what_is_still_needed() -> None:
    empty = report("hasa_taalanalyse", "client: {traits: [language_analysis]}")
    adverse = report(
        "hasa_taalanalyse",
        "documents: [{id: t, type: D40, date: 2019-01-01, fields: {conclusion: TA_CLEARLY_NO}}]",
    )
    assert adverse.finding("HASA-T1").status is Status.ADVERSE
    assert adverse.count >= empty.count


@pytest.mark.parametrize("said", ["TA_CLEARLY_YES", "TA_PROBABLY_YES", "TA_CLEARLY_NO"])
def test_a_language_analysis_never_fills_identity_or_nationality(said: str) -> None:
    facts = (
        "documents: [{id: t, type: D40, date: 2019-01-01,"
        f" fields: {{conclusion: {said}, claimed_region: Darfur, country: SDN}}}}]"
    )
    for checklist, requirement in (
        ("hasa", "HASA-07"),
        ("buitenschuld", "BS-6a"),
        ("buitenschuld", "BS-6b"),
        ("medical_art64", "MED-05"),
        ("art8", "ART8-identity"),
    ):
        assert report(checklist, facts).finding(requirement).status is Status.MISSING


def test_an_appeal_upheld_with_the_legal_effects_kept_is_no_win() -> None:
    decided = "{id: b, type: D26, date: 2018-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}}"
    won = "dictum: [GEGROND, VERNIETIGT_BESLUIT"
    again = "{id: c, type: D26, date: 2020-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}}"
    for dictum, kinds in (
        (f"{won}]", {"pingpong"}),
        (f"{won}, RECHTSGEVOLGEN_IN_STAND]", {"hollow_win"}),
    ):
        ruling = f"{{id: u, type: D82, date: 2019-01-01, fields: {{{dictum}}}}}"
        found = report("mrt", f"documents: [{decided}, {ruling}, {again}]")
        assert {i.kind for i in found.insights} & {"pingpong", "hollow_win"} == kinds


def test_a_red_cross_message_never_fills_kinship() -> None:
    found = report("buitenschuld", "documents: [{id: r, type: D70, date: 2019-01-01}]")
    family = found.finding("BS-6c")
    assert family.status is Status.MISSING
    assert any("geen bewijs van verwantschap" in w.nl for w in family.warnings)


def test_an_oral_answer_of_an_embassy_is_weak() -> None:
    visit = "{id: v, type: D61, date: 2019-01-01, fields: {country: BGD, outcome: EMB_VERBAL_ONLY}}"
    found = report("buitenschuld", f"documents: [{visit}]")
    assert found.finding("BS-1a", "BGD").status is Status.PRESENT_WEAK
    assert found.finding("BS-1b", "BGD").status is Status.PRESENT_WEAK


@pytest.mark.parametrize(
    ("checklist", "requirement", "paper", "last", "first_stale"),
    [
        ("medical_art64", "MED-06", "D50", date(2020, 7, 1), date(2020, 7, 2)),
        ("medical_art64", "MED-02", "D52", date(2020, 2, 12), date(2020, 2, 13)),
        ("medical_art64", "MED-03", "D53", date(2020, 4, 1), date(2020, 4, 2)),
        ("medical_art64", "MED-01", "D51", date(2020, 7, 1), date(2020, 7, 2)),
    ],
)
def test_each_medical_paper_has_its_own_last_day(
    checklist: str, requirement: str, paper: str, last: date, first_stale: date
) -> None:
    facts = f"documents: [{{id: a, type: {paper}, date: 2020-01-01, fields: {{big: '1'}}}}]"
    assert report(checklist, facts, last).finding(requirement).status is Status.PRESENT
    assert report(checklist, facts, first_stale).finding(requirement).status is (
        Status.PRESENT_STALE
    )


def test_the_same_letter_is_stale_for_article_64_and_good_for_the_torture_module() -> None:
    facts = "documents: [{id: a, type: D53, date: 2020-01-01, fields: {big: '1'}}]"
    assert report("medical_art64", facts).finding("MED-03").status is Status.PRESENT_STALE
    assert report("hasa", facts).finding("HASA-09").status is Status.PRESENT


def test_every_missing_tells_what_would_be_accepted_and_every_finding_its_source_and_version() -> (
    None
):
    for found in assess_all(checklists().values(), CaseFacts(), NOW).values():
        for finding in found.findings:
            assert finding.source.title and finding.source.version.nl
            assert finding.status is not Status.MISSING or finding.alternatives


def test_statelessness_opens_in_october_2023_and_closes_while_asylum_runs() -> None:
    assert report("statelessness", "{}", date(2023, 9, 30)).result is Result.NOT_OPEN
    assert report("statelessness", "{}", date(2023, 10, 1)).result is Result.INCOMPLETE
    asylum = "documents: [{id: h, type: D21, date: 2026-05-01}]"
    assert report("statelessness", asylum, NOW).result is Result.NOT_OPEN


def test_opening_a_hasa_while_mediation_runs_raises_a_warning() -> None:
    facts = "documents: [{id: m, type: D66, date: 2020-01-01}]"
    found = report("hasa", facts).finding("HASA-12")
    assert found.status is Status.ADVERSE
    assert not found.decisive


def test_a_mentioned_decision_keeps_the_set_incomplete_and_names_the_page() -> None:
    ruling = (
        "documents: [{id: b, type: D26, date: 2014-01-01}, {id: u, type: D82, date: 2016-01-01,"
        " fields: {mentions: [{type: D26, date: 2015-02-03, page: 4}]}}]"
    )
    found = report("mrt", ruling).finding("MRT-07")
    assert found.status is Status.MISSING
    assert [(e.document_id, e.page) for e in found.evidence] == [("u", 4)]
    assert "3-2-2015" in found.lacking[0].nl


def test_the_list_of_2020_can_be_made_again_in_2026() -> None:
    """The report depends on the facts of that day and not on what came later."""
    old = "{id: a, type: D50, date: 2020-01-01, fields: {emergency: YES_SHORT_TERM}}"
    later = "{id: b, type: D50, date: 2026-01-01, fields: {emergency: NO}}"
    then = report("medical_art64", f"documents: [{old}]").as_json()
    again = report("medical_art64", f"documents: [{old}, {later}]").as_json()
    assert then["findings"] == again["findings"]
    assert then["law"] == again["law"]


def test_a_dublin_claimant_is_outside_lvv_lso_and_mrt_but_not_outside_the_law() -> None:
    for trait in (
        "dublin",
        "safe_country",
        "family_with_children",
        "heavy_entry_ban",
        "no_local_ties",
    ):
        facts = f"client: {{traits: [{trait}]}}"
        for closed in ("shelter_access", "lso", "mrt"):
            found = report(closed, facts)
            assert found.result is Result.NOT_OPEN
            assert found.reasons
        assert report("medical_art64", facts).result is Result.INCOMPLETE


def test_the_humanitarian_road_is_closed_after_the_first_procedure() -> None:
    refused = (
        "documents: [{id: b, type: D26, date: 2016-05-17, fields: {procedure: asiel,"
        " outcome: AFGEWEZEN}}]"
    )
    assert report("humanitarian", refused).result is Result.NOT_OPEN
    assert report("humanitarian", refused, date(2019, 4, 30)).result is Result.INCOMPLETE


def test_assessing_one_list_or_all_gives_the_same() -> None:
    facts = facts_from_yaml("documents: [{id: a, type: D50, date: 2020-01-01}]")
    every = assess_all(checklists().values(), facts, THEN)
    for name, checklist in checklists().items():
        assert assess(checklist, facts, THEN).as_json() == every[name].as_json()


def test_no_result_is_ever_a_percentage() -> None:
    for found in assess_all(checklists().values(), CaseFacts(), THEN).values():
        assert "%" not in str(found.as_json())
