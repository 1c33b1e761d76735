"""What stands before every view: origin, token, session, and limits on what is sent."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.vault.conftest import PHRASE
from tests.vault.web.conftest import ORIGIN, Browser, Site
from tests.vault.web.pages import MANAGER_PAGES, OPEN_PAGES, member_pages
from vault.services import cases

NEW = {"title": "Nieuw dossier", "name": "Iemand"}


def _post(browser: Browser, headers: dict[str, str], **form: str) -> int:
    data = {"csrf": browser.csrf(), **NEW, **form}
    return browser.client.post("/cases/new", data=data, headers=headers).status_code


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ORIGIN},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "same-origin"},
        # what browsers send with a form of ours, because of our own no-referrer
        {"Origin": "null", "Sec-Fetch-Site": "same-origin"},
    ],
)
def test_a_form_of_our_own_is_taken(site: Site, headers: dict[str, str]) -> None:
    assert _post(site.browser("noor"), headers) == 303


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "https://localhost"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "cross-site"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
)
def test_a_form_from_elsewhere_is_refused_even_with_the_token(
    site: Site, headers: dict[str, str]
) -> None:
    assert _post(site.browser("noor"), headers) == 403


def test_a_form_without_the_token_of_this_session_is_refused(site: Site) -> None:
    noor, bram = site.browser("noor"), site.browser("bram")
    for token in ("", "0" * 64, bram.csrf(), site.browser().csrf(), "é" * 64):
        assert _post(noor, {"Origin": ORIGIN}, csrf=token) == 403


def test_signing_out_needs_the_token(site: Site) -> None:
    noor = site.browser("noor")
    assert noor.client.post("/sign-out", headers={"Origin": ORIGIN}).status_code == 403
    assert noor.get("/cases").status_code == 200


def _rows(site: Site) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database but the clock of the session and the counters of tries."""
    with site.vault.ports.database.read() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'table'")
        ).scalars()
        return {
            name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))]  # noqa: S608
            for name in sorted(names)
            if name not in ("sessions", "throttles", "throttle")
        }


def test_looking_at_every_page_changes_nothing(site: Site) -> None:
    before = _rows(site)
    for path in member_pages(site):
        assert site.browser("noor").get(path).status_code == 200, path
    for path in MANAGER_PAGES:
        assert site.browser("ada").get(path).status_code == 200, path
    for path in OPEN_PAGES:
        assert site.browser().get(path).status_code == 200, path
    assert _rows(site) == before


def test_signing_in_makes_a_new_session_and_ends_the_old_one(site: Site) -> None:
    noor = site.browser("noor")
    before = noor.client.get_cookie("kluis")
    assert before is not None
    noor.post("/sign-in", {"login": "noor", "passphrase": PHRASE})
    after = noor.client.get_cookie("kluis")
    assert after is not None and after.value != before.value
    stolen = site.browser()
    stolen.client.set_cookie("kluis", before.value)
    assert stolen.get("/cases").status_code == 303


def test_a_preset_cookie_is_never_adopted(site: Site) -> None:
    browser = site.browser()
    browser.client.set_cookie("kluis", "ab" * 32)
    browser.post("/sign-in", {"login": "noor", "passphrase": PHRASE})
    cookie = browser.client.get_cookie("kluis")
    assert cookie is not None and cookie.value != "ab" * 32


def test_a_cookie_is_worth_nothing_after_signing_out(site: Site) -> None:
    noor = site.browser("noor")
    cookie = noor.client.get_cookie("kluis")
    assert cookie is not None
    noor.post("/lock")
    noor.client.set_cookie("kluis", cookie.value)
    assert noor.get("/cases").status_code == 303


def test_an_idle_session_ends_and_the_door_leads_back(site: Site) -> None:
    noor = site.browser("noor")
    site.vault.clock.forward(minutes=21)
    answer = noor.get(f"/cases/{site.case_id}")
    assert answer.status_code == 303
    assert answer.headers["Location"].endswith(f"/sign-in?next=/cases/{site.case_id}")


def test_a_script_that_asks_after_the_session_is_told_so(site: Site) -> None:
    answer = site.browser().post("/cases/new", {}, Accept="application/json")
    assert answer.status_code == 401
    assert answer.json is not None and answer.json["error"] == "session_over"


@pytest.mark.parametrize("cookie", ["", "x" * 5000, "ab" * 31, "zz" * 32, "AB" * 33])
def test_a_cookie_that_is_none_of_ours_is_no_session(site: Site, cookie: str) -> None:
    browser = site.browser()
    assert browser.get("/cases", Cookie=f"kluis={cookie}").status_code == 303
    assert browser.get("/sign-in", Cookie=f"kluis-form={cookie}").status_code == 200


def test_another_host_name_is_refused(site: Site) -> None:
    answer = site.browser().client.get("/sign-in", headers={"Host": "evil.example"})
    assert answer.status_code == 400


def test_a_forwarded_host_is_not_believed_without_a_proxy(site: Site) -> None:
    answer = site.browser().client.get(
        "/cases", headers={"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}
    )
    assert "evil" not in answer.headers["Location"]


def test_a_form_of_thousands_of_parts_is_refused(site: Site) -> None:
    noor = site.browser("noor")
    token = noor.csrf()
    parts = "".join(
        f'--b\r\nContent-Disposition: form-data; name="f{n}"\r\n\r\nx\r\n' for n in range(1500)
    )
    answer = noor.client.post(
        "/cases/new",
        data=parts.encode() + b"--b--\r\n",
        content_type="multipart/form-data; boundary=b",
        headers={"Origin": ORIGIN, "X-CSRF-Token": token},
    )
    assert answer.status_code == 413


def test_a_text_field_of_megabytes_is_refused(site: Site) -> None:
    noor = site.browser("noor")
    answer = noor.post("/cases/new", {"title": "x" * (600 * 1024)})
    assert answer.status_code == 413


def test_a_repeated_field_counts_once(site: Site) -> None:
    noor = site.browser("noor")
    answer = noor.post("/cases/new", {"title": ["Eerste", "Tweede"], "name": "N"})
    assert answer.status_code == 303
    titles = {line.case.title for line in cases.list_cases(site.vault.noor)}
    assert "Eerste" in titles and "Tweede" not in titles


def test_unknown_user_and_wrong_passphrase_get_one_answer(site: Site) -> None:
    pages = [
        site.browser().post("/sign-in", {"login": login, "passphrase": "mis mis"})
        for login in ("noor", "niemand")
    ]
    bodies = [page.text.split("<main")[1] for page in pages]
    assert {page.status_code for page in pages} == {401}
    strip = [body.split('name="csrf"')[0] for body in bodies]
    assert strip[0] == strip[1]


def test_too_many_tries_are_slowed_down_and_existing_sessions_go_on(site: Site) -> None:
    noor = site.browser("noor")
    codes = [
        site.browser().post("/sign-in", {"login": "x" * 201, "passphrase": "p"}).status_code
        for _ in range(2)
    ]
    assert set(codes) == {400}  # too long to be anybody: not hashed at all
    tries = [
        site.browser().post("/recover", {"login": "noor", "code": "x", "new": "a", "repeat": "a"})
        for _ in range(12)
    ]
    assert tries[0].status_code == 401 and tries[-1].status_code == 429
    assert noor.get("/cases").status_code == 200
