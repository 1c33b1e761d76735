"""A summary holds dates and gaps of one case, and follows what members do."""

from __future__ import annotations

import pytest

from tests.vault.conftest import Vault
from tests.vault.standing.papers import add_paper
from vault.archive import cases
from vault.archive.row_kinds import RowKind
from vault.domain.effort import Effort, EffortKind
from vault.errors import NotFound
from vault.services import assessment, efforts
from vault.standing import keeping
from vault.standing.summary import Summary

REMEDY = {"kind": "bezwaar", "weeks": 4, "days": None}


def summary(vault: Vault, case_id: str) -> Summary:
    session = vault.noor
    found = keeping.summary_of(
        cases.peek_case(vault.ports, session.user, session.keys, case_id).archive
    )
    assert found is not None
    return found


def test_a_term_is_in_the_summary_before_anybody_assessed(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    decision = add_paper(
        vault, vault.noor, case_id, "D26", date="2026-11-10", outcome="AFGEWEZEN", remedy=REMEDY
    )
    keeping.renew(vault.noor.user, vault.noor.keys, vault.noor.open(case_id))
    found = summary(vault, case_id)
    assert [(due.kind, due.on, due.document_id) for due in found.dues] == [
        ("deadline", "2026-12-08", decision)
    ]
    assert found.gaps == ()


def test_an_assessment_adds_the_gaps_of_its_checklist(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    assessment.assess(vault.noor, case_id, "medical_art64")
    found = summary(vault, case_id)
    assert {gap.checklist for gap in found.gaps} == {"medical_art64"}
    assert "MED-01" in {gap.requirement for gap in found.gaps}
    assert [one.checklist for one in found.verdicts] == ["medical_art64"]


def test_an_attempt_is_the_last_thing_that_happened(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    vault.clock.forward(hours=24 * 40)
    effort = Effort("", EffortKind.REQUEST, "2026-12-20", "IOM", "BS-2", None)
    efforts.record(vault.noor, case_id, effort)
    assert summary(vault, case_id).last_act == "2026-12-20"


def test_looking_and_assessing_are_no_acts(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    vault.clock.forward(hours=24 * 40)
    assessment.assess(vault.noor, case_id, "mrt")
    assert summary(vault, case_id).last_act == "2026-11-25"


def test_the_short_way_in_is_for_members_only(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    bram = vault.bram
    with pytest.raises(NotFound):
        cases.peek_case(vault.ports, bram.user, bram.keys, case_id)


def test_a_summary_knows_when_the_case_went_on(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    keeping.renew(vault.noor.user, vault.noor.keys, vault.noor.open(case_id))
    assert summary(vault, case_id).number == cases.head_number(vault.ports, case_id)
    with vault.noor.open(case_id).archive.change() as change:
        change.put(RowKind.CORRECTION, case_id, {"on": "2026-11-26"})
    assert summary(vault, case_id).number < cases.head_number(vault.ports, case_id)
