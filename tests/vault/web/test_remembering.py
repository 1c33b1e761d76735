"""A browser notices when the vault was put back to an earlier day (A-05, A-06, A-87)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from tests.vault.conftest import PHRASE, Vault
from tests.vault.web.conftest import Browser, Site
from vault.archive import checkpoints
from vault.config import Settings
from vault.services import cases
from vault.web.factory import create_app
from vault.web.returning import NOTICES

ALARM = NOTICES["log_cut"].nl


def sign_in(browser: Browser) -> TestResponse:
    browser.post("/sign-out")
    return browser.post("/sign-in", {"login": "noor", "passphrase": PHRASE})


def case_rows(site: Site) -> dict[str, list[dict[str, object]]]:
    """Everything the database holds of the case, as somebody with a copy has it."""
    kept = {}
    with site.vault.ports.database.read() as connection:
        for table, column in (("cases", "id"), ("sealed_rows", "case_id"), ("wraps", "case_id")):
            found = connection.execute(
                text(f"SELECT * FROM {table} WHERE {column} = :case"),  # noqa: S608
                {"case": site.case_id},
            )
            kept[table] = [dict(row) for row in found.mappings()]
    return kept


def put_back(site: Site, kept: dict[str, list[dict[str, object]]], *also: str) -> None:
    with site.vault.ports.database.write() as connection:
        for table in ("sealed_rows", "wraps"):
            connection.execute(
                text(f"DELETE FROM {table} WHERE case_id = :case"),  # noqa: S608
                {"case": site.case_id},
            )
            for row in kept[table]:
                names = ", ".join(row)
                marks = ", ".join(f":{name}" for name in row)
                connection.execute(
                    text(f"INSERT INTO {table} ({names}) VALUES ({marks})"),  # noqa: S608
                    row,
                )
        (case,) = kept["cases"]
        connection.execute(
            text(
                "UPDATE cases SET epoch = :epoch, head_seq = :head_seq, kem_public = :kem_public, "
                "sealed_head = :sealed_head, signature = :signature WHERE id = :id"
            ),
            case,
        )
        for statement in also:
            connection.execute(text(statement))


def test_a_browser_that_saw_the_same_log_says_nothing(site: Site) -> None:
    browser = site.browser()
    for _ in range(2):
        answer = sign_in(browser)
        assert answer.status_code == 303 and "done=" not in answer.location
        site.vault.case(site.vault.noor, "Nog een dossier")


def test_a_case_put_back_whole_is_noticed_in_its_history(site: Site) -> None:
    """Rows, head and key of yesterday agree with each other, and not with the log."""
    noor = site.browser("noor")
    path = f"/cases/{site.case_id}/history"
    assert "logboek wel kent" not in noor.get(path).text
    kept = case_rows(site)
    cases.close_case(site.vault.noor, site.case_id)
    assert "logboek wel kent" not in noor.get(path).text
    put_back(site, kept)
    page = noor.get(path)
    assert page.status_code == 200
    assert "In dit dossier ontbreken 1 handelingen" in page.text


def test_a_case_put_back_with_its_log_is_noticed_by_the_browser(site: Site) -> None:
    kept = case_rows(site)
    with site.vault.ports.database.read() as connection:
        size = int(connection.execute(text("SELECT size FROM log_head")).scalar_one())
    cases.close_case(site.vault.noor, site.case_id)
    browser = site.browser()
    assert "done=" not in sign_in(browser).location
    put_back(
        site,
        kept,
        f"DELETE FROM log_leaves WHERE seq >= {size}",  # noqa: S608
        f"UPDATE log_head SET size = {size}",  # noqa: S608
        "DELETE FROM checkpoints",
    )
    assert "logboek wel kent" not in browser.get(f"/cases/{site.case_id}/history").text
    answer = sign_in(browser)
    assert answer.location.endswith("done=log_cut")
    page = browser.get(answer.location).text
    assert ALARM in page and 'role="alert"' in page
    assert "done=" not in sign_in(browser).location  # said once; then the present state is kept


def test_a_whole_database_put_back_is_noticed_by_the_browser(
    site: Site, tmp_path: Path, open_copy: Callable[[Path, Settings | None], Vault]
) -> None:
    root = site.vault.ports.settings.data
    site.vault.ports.database.close()
    backup = shutil.copy(root / "vault.db", tmp_path / "yesterday.db")
    cases.close_case(site.vault.noor, site.case_id)
    browser = site.browser()
    sign_in(browser)
    site.vault.ports.database.close()
    for old in root.glob("vault.db*"):
        old.unlink()
    shutil.copy(backup, root / "vault.db")
    after = Browser(create_app(open_copy(root, None).ports).test_client())
    after.client._cookies = browser.client._cookies
    assert sign_in(after).location.endswith("done=log_cut")


@pytest.mark.parametrize("note", ["", "niets", "AAAA", "w6k="])
def test_what_is_no_state_of_our_log_says_nothing(site: Site, note: str) -> None:
    browser = site.browser()
    browser.client.set_cookie("kluis-log", note, domain="localhost")
    assert "done=" not in sign_in(browser).location


def test_what_the_browser_keeps_names_nobody_and_is_out_of_reach_of_scripts(site: Site) -> None:
    browser = site.browser()
    header = next(
        value
        for value in sign_in(browser).headers.getlist("Set-Cookie")
        if value.startswith("kluis-log=")
    )
    assert "HttpOnly" in header and "SameSite=Strict" in header
    note = checkpoints.sign(site.vault.ports)
    for name in (site.vault.noor.user.id, site.case_id, "noor"):
        assert name not in note
