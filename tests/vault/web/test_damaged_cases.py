"""A damaged case is named on the first page, and the others are there beside it."""

from __future__ import annotations

from sqlalchemy import text

from tests.vault.web.conftest import CLIENT, Site
from vault.services import cases, dashboard


def test_the_overview_and_the_list_name_the_damaged_case(site: Site) -> None:
    other = cases.open_case(site.vault.noor, "Blijft open", CLIENT)
    with site.vault.ports.database.write() as connection:
        connection.execute(
            text("UPDATE wraps SET sealed = signature WHERE case_id = :case"),
            {"case": site.case_id},
        )
    for path in ("/overview", "/cases"):
        page = site.browser("noor").get(path)
        assert page.status_code == 200
        assert site.case_id in page.text
        assert "Blijft open" in page.text
    assert site.browser("noor").get(f"/cases/{site.case_id}").status_code == 500
    assert site.browser("noor").get(f"/cases/{other.id}").status_code == 200
    board = dashboard.load(site.vault.noor)
    assert board.problem is not None and board.problem.code == "cases_damaged"
