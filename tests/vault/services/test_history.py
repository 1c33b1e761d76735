"""What happened in a case is told in the order in which it happened, also within one minute."""

from __future__ import annotations

from tests.vault.archive.samples import outcome_of, received
from tests.vault.conftest import Vault
from vault.archive.derived import keep_outcome
from vault.services import cases, sharing


def _told(vault: Vault, case_id: str) -> list[str]:
    return [str(one["event"]) for one in cases.history(vault.noor, case_id)]


def test_acts_of_one_minute_stand_in_their_order_newest_first(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    keep_outcome(opened.archive, received(opened), outcome_of())
    cases.close_case(vault.noor, opened.case.id)
    sharing.share(vault.noor, opened.case.id, "bram")
    cases.close_case(vault.noor, opened.case.id, closed=False)
    assert _told(vault, opened.case.id) == [
        "case.changed",
        "case.shared",
        "case.changed",
        "document.extracted",
        "document.read",
        "document.received",
        "case.opened",
    ]


def test_the_order_holds_when_the_case_gets_a_new_key_and_over_the_hours(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    sharing.share(vault.noor, opened.case.id, "bram")
    sharing.revoke(vault.noor, opened.case.id, vault.bram.user.id)
    vault.clock.forward(hours=1)
    cases.close_case(vault.noor, opened.case.id)
    expected = ["case.changed", "case.revoked", "case.shared", "case.opened"]
    assert _told(vault, opened.case.id) == expected
    assert cases.history_problem(vault.noor, opened.case.id) is None
