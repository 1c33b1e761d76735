"""Reports are kept in their case, sealed, and the next one says what changed."""

from __future__ import annotations

from datetime import date

from tests.vault.conftest import Vault
from tests.vault.standing.papers import add_paper
from vault.archive import rotation
from vault.archive.row_kinds import RowKind
from vault.services import assessment, sharing
from vault.standing import reports

TODAY = date(2026, 11, 25)


def test_the_first_assessment_has_nothing_to_compare_with(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    assert assessment.assess_and_compare(vault.noor, case_id, "medical_art64").difference is None


def test_the_same_facts_on_the_same_day_give_no_difference_and_no_second_row(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    assessment.assess(vault.noor, opened.case.id, "medical_art64")
    again = assessment.assess_and_compare(vault.noor, opened.case.id, "medical_art64")
    assert again.difference is not None and again.difference.nothing
    assert len(vault.noor.open(opened.case.id).archive.list(RowKind.REPORT)) == 1


def test_a_new_paper_shows_as_a_better_row_that_rests_on_it(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    assessment.assess(vault.noor, case_id, "medical_art64")
    consent = add_paper(vault, vault.noor, case_id, "D51", date="2026-11-01", signed=True)
    found = assessment.assess_and_compare(vault.noor, case_id, "medical_art64").difference
    assert found is not None
    changed = {one.requirement: one for one in found.changes}
    assert changed["MED-01"].direction == "better"
    assert changed["MED-01"].added == (consent,)


def test_a_look_back_is_not_compared_with_the_present_and_does_not_hide_it(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    assessment.assess(vault.noor, case_id, "buitenschuld")
    back = assessment.assess_and_compare(vault.noor, case_id, "buitenschuld", date(2020, 6, 15))
    assert back.difference is None
    now = assessment.assess_and_compare(vault.noor, case_id, "buitenschuld").difference
    assert now is not None and now.since == TODAY.isoformat() and now.nothing


def test_only_the_newest_reports_of_a_checklist_stay(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    for year in range(2000, 2000 + reports.KEPT + 2):
        report = assessment.evaluate(
            assessment.checklists()["chavez"],
            assessment.facts(vault.noor, opened.case.id),
            date(year, 1, 1),
        )
        with opened.archive.change() as change:
            reports.keep(change, report, f"{year}-01-01T10:00", vault.noor.user.id)
    rows = opened.archive.list(RowKind.REPORT)
    assert len(rows) == reports.KEPT
    assert min(row.value["made"] for row in rows) == "2002-01-01T10:00"


def test_after_a_new_key_reports_and_summary_open_for_those_who_stay(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    sharing.share(vault.noor, case_id, "bram")
    assessment.assess(vault.noor, case_id, "medical_art64")
    rotation.revoke(vault.noor.user, vault.noor.keys, vault.noor.open(case_id), vault.bram.user.id)
    archive = vault.noor.open(case_id).archive
    assert reports.followed(archive) == ("medical_art64",)
    assert reports.previous(archive, "medical_art64", TODAY) is not None
    assert archive.find(RowKind.SUMMARY, case_id) is not None


def test_which_procedures_a_case_is_assessed_for_is_not_readable_at_rest(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    assessment.assess(vault.noor, case_id, "statelessness")
    place = vault.ports.settings.data
    for path in (p for p in place.rglob("*") if p.is_file()):
        assert b"statelessness" not in path.read_bytes(), path
