"""The calendar feed at the door: shown once, fetched without a session, gone when revoked."""

from __future__ import annotations

import html
import re

from werkzeug.test import TestResponse

from tests.vault.standing.papers import add_paper
from tests.vault.web.conftest import TOKEN, Browser, Site
from vault.standing import keeping

REMEDY = {"kind": "bezwaar", "weeks": 4, "days": None}
ADDRESS = re.compile(r"http://localhost(/calendar/[a-z2-7]{52}\.ics)")


def _made(browser: Browser) -> str:
    """The path of a new feed, from the page that shows it."""
    found = ADDRESS.search(html.unescape(browser.post("/calendar/make").text))
    assert found is not None
    return found[1]


def _with_term(site: Site) -> None:
    noor = site.vault.noor
    add_paper(
        site.vault, noor, site.case_id, "D26", date="2026-11-10", outcome="AFGEWEZEN", remedy=REMEDY
    )
    keeping.renew(noor.user, noor.keys, noor.open(site.case_id))


def test_a_program_fetches_the_days_without_signing_in(site: Site) -> None:
    _with_term(site)
    answer = site.browser().get(_made(site.browser("noor")))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "DTSTART;VALUE=DATE:20261208" in answer.text
    for word in ("Amari", "bezwaar", "Noor", site.case_id):
        assert word not in answer.text


def test_the_answer_is_for_saving_only_and_leaves_no_cookie(site: Site) -> None:
    answer = site.browser().get(_made(site.browser("noor")))
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="termijnen.ics"')
    assert answer.headers["Content-Security-Policy"].startswith("sandbox;")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer.headers


def test_the_address_is_shown_once(site: Site) -> None:
    noor = site.browser("noor")
    path = _made(noor)
    page = noor.get("/calendar").text
    assert "U hebt een adres" in page and path not in page


def _told(answer: TestResponse) -> tuple[int, str, list[str]]:
    """Status, page and names of headers, without what is random in every answer."""
    page = TOKEN.sub("", answer.text).replace(answer.request.path, "")
    return answer.status_code, page, sorted(answer.headers.keys())


def test_everything_that_is_no_feed_gets_the_same_answer(site: Site) -> None:
    noor = site.browser("noor")
    revoked = _made(noor)
    noor.post("/calendar/revoke")
    replaced = _made(noor)
    _made(noor)
    unknown = _told(site.browser().get(f"/calendar/{'a' * 52}.ics"))
    assert unknown[0] == 404 and "Deze agenda bestaat niet." in unknown[1]
    for path in (revoked, replaced, "/calendar/x.ics", "/calendar/AAAA--.ics"):
        assert _told(site.browser().get(path)) == unknown, path


def test_a_head_tells_no_more_than_the_answer(site: Site) -> None:
    path = _made(site.browser("noor"))
    assert site.browser().client.head(path).status_code == 200
    site.browser("noor").post("/calendar/revoke")
    assert site.browser().client.head(path).status_code == 404


def test_what_the_feed_tells_is_explained_before_it_is_made(site: Site) -> None:
    page = site.browser("noor").get("/calendar").text
    assert "U hebt nog geen adres" in page and "Geen namen, geen titels" in page
    assert "Wie het adres kent, kan de dagen zien." in page


def test_a_feed_that_was_revoked_is_said_to_be_gone(site: Site) -> None:
    noor = site.browser("noor")
    _made(noor)
    answer = noor.post("/calendar/revoke")
    assert answer.headers["Location"] == "/calendar?done=feed_revoked"
    assert "werkt niet meer" in noor.get(answer.headers["Location"]).text
