"""The calendar feed: neutral titles, one token, nothing readable at rest."""

from __future__ import annotations

import re

import pytest

from tests.vault.conftest import Vault
from tests.vault.standing.papers import add_paper
from vault.archive import feeds as stored
from vault.archive import users
from vault.crypto import feeds as keys
from vault.errors import NotFound
from vault.services import access, dashboard, erasure, feeds, sharing
from vault.standing import keeping

REMEDY = {"kind": "bezwaar", "weeks": 4, "days": None}
TITLE = "Dossier Amari"


def case_with_term(vault: Vault, date: str = "2026-11-10") -> str:
    case_id = vault.case(vault.noor, TITLE).case.id
    add_paper(vault, vault.noor, case_id, "D26", date=date, outcome="AFGEWEZEN", remedy=REMEDY)
    keeping.renew(vault.noor.user, vault.noor.keys, vault.noor.open(case_id))
    return case_id


def days(text: str) -> list[str]:
    return re.findall(r"DTSTART;VALUE=DATE:(\d+)", text)


def test_a_new_feed_holds_the_days_of_all_cases(vault: Vault) -> None:
    case_with_term(vault)
    case_with_term(vault, "2026-11-17")
    token = feeds.make(vault.noor)
    assert days(feeds.calendar(vault.ports, token)) == ["20261208", "20261215"]


def test_titles_name_nobody_and_no_procedure(vault: Vault) -> None:
    case_id = case_with_term(vault)
    token = feeds.make(vault.noor)
    text = feeds.calendar(vault.ports, token)
    for word in ("Amari", "Sefu", "bezwaar", "IND", case_id, vault.noor.user.id, "Noor"):
        assert word not in text
    tag = feeds.tags(vault.noor, [case_id])[case_id]
    assert f"SUMMARY:Termijn ({tag})" in text


def test_what_a_member_does_renews_the_feed(vault: Vault) -> None:
    token = feeds.make(vault.noor)
    assert days(feeds.calendar(vault.ports, token)) == []
    case_with_term(vault)
    assert days(feeds.calendar(vault.ports, token)) == ["20261208"]


def test_what_a_colleague_found_is_in_it_after_a_look_at_the_dashboard(vault: Vault) -> None:
    case_id = case_with_term(vault)
    sharing.share(vault.noor, case_id, "bram")
    token = feeds.make(vault.bram)
    add_paper(vault, vault.noor, case_id, "D87", date="2026-11-20", hearing_date="2027-01-20")
    keeping.renew(vault.noor.user, vault.noor.keys, vault.noor.open(case_id))
    assert days(feeds.calendar(vault.ports, token)) == ["20261208"]
    dashboard.load(vault.bram)
    assert days(feeds.calendar(vault.ports, token)) == ["20261208", "20270110"]


def test_no_day_no_token_and_no_key_lies_readable_at_rest(vault: Vault) -> None:
    case_with_term(vault)
    token = feeds.make(vault.noor)
    key = keys.feed_key(token, vault.ports.org_id, vault.noor.user.id)
    place = vault.ports.settings.data
    files = [p for p in place.rglob("*") if p.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for secret in (b"2026-12-08", b"20261208", b"deadline", token.encode(), key):
            assert secret not in content, (path, secret)


def test_a_revoked_feed_is_gone_and_so_is_the_former_one(vault: Vault) -> None:
    first = feeds.make(vault.noor)
    second = feeds.make(vault.noor)
    with pytest.raises(NotFound):
        feeds.calendar(vault.ports, first)
    assert feeds.exists(vault.noor)
    feeds.revoke(vault.noor)
    assert not feeds.exists(vault.noor)
    for token in (first, second, "a" * 52, "", "x"):
        with pytest.raises(NotFound):
            feeds.calendar(vault.ports, token)


def test_a_closed_account_has_no_feed(vault: Vault) -> None:
    token = feeds.make(vault.noor)
    access.disable(vault.cato, vault.noor.user.id)
    with pytest.raises(NotFound):
        feeds.calendar(vault.ports, token)


def test_a_case_taken_back_leaves_the_feed(vault: Vault) -> None:
    case_id = case_with_term(vault)
    sharing.share(vault.noor, case_id, "bram")
    token = feeds.make(vault.bram)
    assert days(feeds.calendar(vault.ports, token)) == ["20261208"]
    sharing.revoke(vault.noor, case_id, vault.bram.user.id)
    assert days(feeds.calendar(vault.ports, token)) == []


def test_an_erased_case_leaves_the_feed_even_of_an_old_copy_of_the_database(vault: Vault) -> None:
    case_id = case_with_term(vault)
    sharing.share(vault.noor, case_id, "bram")
    token = feeds.make(vault.bram)
    feed, parts = stored.read(vault.ports, token)
    assert parts
    erasure.erase(vault.bram, case_id, TITLE)
    assert days(feeds.calendar(vault.ports, token)) == []
    with pytest.raises(NotFound):  # the share is part of the key of every part
        stored.put_part(vault.ports, feed, case_id, [])


def test_a_part_of_another_case_put_in_its_place_does_not_open(vault: Vault) -> None:
    one, other = case_with_term(vault), case_with_term(vault, "2026-11-17")
    token = feeds.make(vault.noor)
    with vault.ports.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE feed_parts SET sealed = "
            "(SELECT sealed FROM feed_parts AS o WHERE o.case_id = ?) WHERE case_id = ?",
            (other, one),
        )
    assert days(feeds.calendar(vault.ports, token)) == ["20261215"]


def test_a_new_passphrase_keeps_the_feed(vault: Vault) -> None:
    """The seed stays, and with it the key to the feed."""
    token = feeds.make(vault.noor)
    person = vault.people["noor"]
    users.set_passphrase(vault.ports, person.user.id, person.seed, "zes nieuwe losse woorden hier")
    case_with_term(vault)
    assert days(feeds.calendar(vault.ports, token)) == ["20261208"]
