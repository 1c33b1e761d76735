"""Letters are drafted from a case, and nothing of them is kept."""

from __future__ import annotations

import pytest

from tests.vault.conftest import Vault
from vault.archive.row_kinds import RowKind
from vault.domain.case import Client
from vault.errors import Conflict, Forbidden, NotFound
from vault.services import cases, letters
from vault.services.letters import About

CLIENT = Client(name="Sefu Amari", v_number="2801234567", candidate_countries=("LKA",))
EMBASSY = About("buitenschuld", "BS-1a", "LKA")


@pytest.fixture
def case_id(vault: Vault) -> str:
    return cases.open_case(vault.noor, "Dossier Amari", CLIENT).id


def test_the_report_says_which_letters_it_calls_for(vault: Vault, case_id: str) -> None:
    found = {
        choice.about: choice for choice in letters.choices(vault.noor, case_id, "buitenschuld")
    }
    assert "embassy_request" in {letter.id for letter in found[EMBASSY].letters}
    assert found[EMBASSY].label.nl.endswith("(LKA)")


def test_a_draft_is_filled_with_the_case(vault: Vault, case_id: str) -> None:
    text = letters.draft(vault.noor, case_id, "embassy_request", EMBASSY).text
    for part in ("Sefu Amari", "Sri Lanka", "25 november 2026", "[vul in: geboortedatum]"):
        assert part in text
    assert "2801234567" not in text
    about = About("buitenschuld", "BS-6a")
    assert "2801234567" in letters.draft(vault.noor, case_id, "name_gap_ind", about).text


def test_drafting_and_looking_write_nothing(vault: Vault, case_id: str) -> None:
    before = vault.noor.open(case_id).archive.marks_in
    with vault.ports.database.read() as connection:
        rows = before(connection)
    letters.choices(vault.noor, case_id, "mrt")
    letters.draft(vault.noor, case_id, "embassy_request", EMBASSY)
    letters.client_sheet(vault.noor, case_id, "buitenschuld", "ar")
    with vault.ports.database.read() as connection:
        assert before(connection) == rows


def test_a_download_is_told_in_the_history_without_its_text(vault: Vault, case_id: str) -> None:
    content = letters.release(
        vault.noor, case_id, "iom_request", "Beste IOM,\r\nkanarie", looked=False
    )
    assert content == b"Beste IOM,\nkanarie"
    events = [row.value for row in vault.noor.open(case_id).archive.list(RowKind.EVENT)]
    last = [event for event in events if event["event"] == "letter.drafted"]
    assert len(last) == 1 and "kanarie" not in str(events)


def test_words_that_do_not_belong_there_ask_for_a_second_look(vault: Vault, case_id: str) -> None:
    text = "Ik vroeg asiel aan."
    with pytest.raises(Conflict):
        letters.release(vault.noor, case_id, "embassy_request", text, looked=False)
    assert letters.edited("embassy_request", text).notes
    assert letters.release(vault.noor, case_id, "embassy_request", text, looked=True)


def test_what_does_not_exist_is_not_found(vault: Vault, case_id: str) -> None:
    with pytest.raises(NotFound):
        letters.draft(vault.noor, case_id, "../embassy_request", EMBASSY)
    with pytest.raises(NotFound):
        letters.draft(vault.noor, case_id, "embassy_request", About("buitenschuld", "XX-1"))
    with pytest.raises(NotFound):
        letters.draft(vault.noor, case_id, "embassy_request", About("geen", "BS-1a", "LKA"))
    with pytest.raises(NotFound):
        letters.client_sheet(vault.noor, case_id, "buitenschuld", "xx")


def test_others_get_nothing(vault: Vault, case_id: str) -> None:
    with pytest.raises((NotFound, Forbidden)):
        letters.draft(vault.bram, case_id, "embassy_request", EMBASSY)
    with pytest.raises((NotFound, Forbidden)):
        letters.client_sheet(vault.ada, case_id, "buitenschuld", "nl")
