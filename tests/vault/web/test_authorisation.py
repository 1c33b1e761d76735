"""Who may do what: every route, every method, five kinds of user.

The table is complete or the test fails: a new route without a row is a forgotten lock (the
one-forgotten-endpoint kind of hole). A non-member gets 404 everywhere, the same answer as for a
case that does not exist (A-38, A-43).
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any

import pytest
from flask import Flask

from tests.vault.web.conftest import Site

WHO = {"anonymous": None, "outsider": "olaf", "revoked": "cato", "admin": "ada", "member": "noor"}
CASE, DOC, PACKET = "/cases/{case}", "/cases/{case}/documents/{document}", "/cases/{case}/packets"

IOM = "checklist=buitenschuld&requirement=BS-2"


@dataclass(frozen=True)
class Row:
    """A method and address, and the answer to each kind of user in the order of WHO."""

    method: str
    path: str
    answers: str
    form: dict[str, Any] = field(default_factory=dict)


# Addresses of a case: nobody but a member learns that it exists.
LOOK = "303 404 404 404 200"
ACT = "401 404 404 404 303"
TABLE: dict[str, tuple[Row, ...]] = {
    "static": (Row("GET", "/static/icon.svg", "200 200 200 200 200"),),
    "outside.start": (Row("GET", "/", "303 303 303 303 303"),),
    "outside.health": (Row("GET", "/health", "200 200 200 200 200"),),
    "outside.choose_language": (
        Row("POST", "/language", "303 303 303 303 303", {"language": "en", "back": "/cases"}),
    ),
    # the door: open to all, closed once there are users
    "access.setup": (Row("GET", "/setup", "303 303 303 303 303"),),
    "access.make_first_user": (Row("POST", "/setup", "403 403 403 403 403", {"step": "who"}),),
    "access.invitation": (Row("GET", "/invitation", "200 200 200 200 200"),),
    "access.accept_invitation": (
        Row("POST", "/invitation", "401 401 401 401 401", {"code": "0000-0000"}),
    ),
    "access.sign_in": (Row("GET", "/sign-in", "200 303 303 303 303"),),
    "access.open_vault": (
        Row("POST", "/sign-in", "401 401 401 401 401", {"login": "noor", "passphrase": "mis"}),
    ),
    "access.sign_out": (Row("POST", "/sign-out", "401 303 303 303 303"),),
    "access.lock": (Row("POST", "/lock", "401 303 303 303 303"),),
    "access.recover": (Row("GET", "/recover", "200 200 200 200 200"),),
    "access.recover_with_code": (
        Row(
            "POST",
            "/recover",
            "401 401 401 401 401",
            {"login": "noor", "code": "x", "new": "a", "repeat": "a"},
        ),
    ),
    "account.show": (Row("GET", "/account", "303 200 200 200 200"),),
    "account.change_passphrase": (
        Row(
            "POST",
            "/account/passphrase",
            "401 401 401 401 401",
            {"old": "mis", "new": "a", "repeat": "a"},
        ),
    ),
    # one's own cases side by side, and one's own calendar
    "overview.show": (Row("GET", "/overview", "303 200 200 200 200"),),
    "overview.renew": (Row("POST", "/overview/renew", "401 303 303 303 303"),),
    "calendar.show": (Row("GET", "/calendar", "303 200 200 200 200"),),
    "calendar.make": (Row("POST", "/calendar/make", "401 200 200 200 200"),),
    "calendar.revoke": (Row("POST", "/calendar/revoke", "401 303 303 303 303"),),
    "calendar.fetch": (Row("GET", f"/calendar/{'a' * 52}.ics", "404 404 404 404 404"),),
    # people: those who manage users
    "people.list_people": (Row("GET", "/people", "303 403 200 200 403"),),
    "people.invite": (Row("POST", "/people/invite", "401 403 200 200 403", {"role": "lawyer"}),),
    "people.disable": (Row("POST", "/people/disable", "401 403 303 303 403", {"user": "{bram}"}),),
    "people.enable": (Row("POST", "/people/enable", "401 403 303 303 403", {"user": "{bram}"}),),
    "people.health": (Row("GET", "/people/doctor", "303 403 200 200 403"),),
    # cases
    "cases.list_cases": (Row("GET", "/cases", "303 200 200 200 200"),),
    "cases.new_case": (Row("GET", "/cases/new", "303 200 200 403 200"),),
    "cases.open_case": (
        Row("POST", "/cases/new", "401 303 303 403 303", {"title": "Nieuw", "name": "X"}),
    ),
    "cases.client": (Row("GET", CASE + "/client", LOOK),),
    "cases.change_client": (Row("POST", CASE + "/client", ACT, {"title": "T", "name": "N"}),),
    "cases.close_case": (Row("POST", CASE + "/close", ACT),),
    "cases.reopen_case": (Row("POST", CASE + "/reopen", ACT),),
    "cases.history": (Row("GET", CASE + "/history", LOOK),),
    # erasing asks a role that Noor, a caseworker, does not have
    "cases.ask_erase": (Row("GET", CASE + "/erase", "303 404 404 404 403"),),
    "cases.erase_case": (
        Row("POST", CASE + "/erase", "401 404 404 404 403", {"title": "Dossier Amari"}),
    ),
    # documents
    "documents.list_documents": (Row("GET", CASE, LOOK),),
    "documents.upload": (Row("POST", CASE, ACT, {"files": "a file"}),),
    "documents.state": (Row("GET", CASE + "/state", LOOK),),
    "documents.show": (Row("GET", DOC, LOOK),),
    "documents.page_picture": (Row("GET", DOC + "/pages/1", LOOK),),
    "documents.download": (Row("POST", DOC + "/download", "401 404 404 404 200"),),
    "documents.export": (Row("POST", DOC + "/export", "401 404 404 404 200"),),
    "documents.read_again": (Row("POST", DOC + "/again", ACT),),
    "documents.remake": (Row("POST", DOC + "/remake", ACT),),
    "documents.remake_all": (Row("POST", CASE + "/remake", ACT),),
    "likeness.say": (
        Row("POST", DOC + "/likeness", ACT, {"other": "{failed}", "verdict": "different"}),
    ),
    "parts.accept": (
        Row("POST", DOC + "/parts/accept", ACT, {"take": "1", "first1": "1", "last1": "1"}),
    ),
    "parts.reject": (Row("POST", DOC + "/parts/reject", ACT),),
    # the document is no part: a member is told so
    "parts.change": (
        Row("POST", DOC + "/parts/change", "401 404 404 404 404", {"first": "1", "last": "1"}),
    ),
    "parts.undo": (Row("POST", DOC + "/parts/undo", "401 404 404 404 404"),),
    "review.confirm": (Row("POST", DOC + "/confirm", ACT, {"field": "date"}),),
    "review.correct": (Row("POST", DOC + "/correct", ACT, {"field": "date", "value": "2024"}),),
    "review.set_type": (Row("POST", DOC + "/type", ACT, {"type": "unknown"}),),
    "review.set_note": (Row("POST", DOC + "/note", ACT, {"note": "gezien"}),),
    # search
    "search.search_all": (Row("GET", "/search", "303 200 200 200 200"),),
    "search.find_all": (Row("POST", "/search", "401 200 200 200 200", {"query": "ambassade"}),),
    "search.search_case": (Row("GET", CASE + "/search", LOOK),),
    "search.find_in_case": (
        Row("POST", CASE + "/search", "401 404 404 404 200", {"query": "ambassade"}),
    ),
    # assessing
    "checklists.choose": (Row("GET", CASE + "/assess", LOOK),),
    "checklists.assess": (
        Row("POST", CASE + "/assess", "401 404 404 404 200", {"checklist": "buitenschuld"}),
    ),
    "checklists.timeline": (Row("GET", CASE + "/timeline", LOOK),),
    "declarations.ask_declare": (
        Row("GET", CASE + "/declare?checklist=buitenschuld&requirement=BS-1a", LOOK),
    ),
    "declarations.declare": (
        Row(
            "POST",
            CASE + "/declare",
            ACT,
            {
                "kind": "impossible",
                "checklist": "buitenschuld",
                "requirement": "BS-1a",
                "reason": "I2",
            },
        ),
    ),
    "declarations.withdraw": (
        Row("POST", CASE + "/withdraw", ACT, {"declaration": "{declaration}"}),
    ),
    "efforts.list_efforts": (Row("GET", CASE + "/efforts", LOOK),),
    "efforts.record": (
        Row(
            "POST",
            CASE + "/efforts",
            ACT,
            {"kind": "visit", "on": "2024-05-01", "towards": "ambassade"},
        ),
    ),
    # letters
    "letters.list_letters": (Row("GET", CASE + "/letters?checklist=buitenschuld", LOOK),),
    "letters.choose": (Row("GET", f"{CASE}/letters-for?{IOM}", LOOK),),
    "letters.draft": (Row("GET", f"{CASE}/letters/iom_request?{IOM}", LOOK),),
    "letters.release": (
        Row("POST", CASE + "/letters/iom_request", "401 404 404 404 200", {"text": "Beste IOM,"}),
    ),
    "letters.sheet": (Row("GET", CASE + "/sheet?language=ar", LOOK),),
    # packets
    "packets.list_packets": (Row("GET", PACKET, LOOK),),
    "packets.plan": (Row("GET", PACKET + "/new?recipient=mrt", LOOK),),
    "packets.assemble": (  # nothing chosen: the member is told so
        Row("POST", PACKET + "/new", "401 404 404 404 400", {"recipient": "mrt"}),
    ),
    "packets.show": (Row("GET", PACKET + "/{packet}", LOOK),),
    "packets.state": (Row("GET", PACKET + "/{packet}/state", LOOK),),
    "packets.download": (Row("POST", PACKET + "/{packet}/download", "401 404 404 404 200"),),
    "packets.manifest": (Row("POST", PACKET + "/{packet}/manifest", "401 404 404 404 200"),),
    # members
    "sharing.members": (Row("GET", CASE + "/members", LOOK),),
    "sharing.compare": (Row("GET", CASE + "/members/compare?colleague={olaf}", LOOK),),
    "sharing.share": (
        Row("POST", CASE + "/members/share", ACT, {"colleague": "{olaf}", "compared": "yes"}),
    ),
    "sharing.revoke": (Row("POST", CASE + "/members/revoke", ACT, {"user": "{bram}"}),),
}
ROWS = [(name, row) for name, rows in TABLE.items() for row in rows]
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


def _filled(text: str, site: Site) -> str:
    return text.format(
        case=site.case_id,
        document=site.document_id,
        failed=site.failed_id,
        packet=site.packet_id,
        declaration=site.declaration_id,
        **{login: person.user.id for login, person in site.people.items()},
    )


def _answer(site: Site, who: str, row: Row) -> int:
    browser = site.browser(WHO[who])
    path = _filled(row.path, site)
    if row.method == "GET":
        return browser.get(path).status_code
    form = {name: _filled(value, site) for name, value in row.form.items()}
    if "files" in form:
        form["files"] = (io.BytesIO(b"tekst"), "brief.txt")  # type: ignore[assignment]
    return browser.post(path, form).status_code


def test_every_route_has_its_row(empty_app: Flask) -> None:
    routes = {
        (rule.endpoint, method)
        for rule in empty_app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD"}
    }
    assert routes == {(name, row.method) for name, row in ROWS}


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[name for name, _ in ROWS])
def test_a_route_answers_each_user_as_the_table_says(name: str, row: Row, site: Site) -> None:
    got = {who: _answer(site, who, row) for who in WHO}
    expected = dict(zip(WHO, map(int, row.answers.split()), strict=True))
    assert got == expected


def test_a_method_that_is_not_declared_is_refused_on_every_route(site: Site) -> None:
    browser = site.browser("noor")
    declared: dict[str, set[str]] = {}
    for _, row in ROWS:
        declared.setdefault(_filled(row.path, site).split("?")[0], set()).add(row.method)
    token = browser.csrf()
    for path, known in declared.items():
        for method in set(METHODS) - known:
            answer = browser.client.open(
                path,
                method=method,
                headers={"Origin": "http://localhost", "X-CSRF-Token": token},
                buffered=True,
            )
            assert answer.status_code == 405, f"{method} {path}"


def test_a_case_that_is_not_yours_looks_like_one_that_does_not_exist(site: Site) -> None:
    browser = site.browser("olaf")
    foreign = browser.get(f"/cases/{site.case_id}")
    absent = browser.get("/cases/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    assert foreign.status_code == absent.status_code == 404
    assert foreign.text.replace(site.case_id, "") == absent.text.replace("a" * 26, "")


def test_head_of_a_foreign_picture_tells_no_size(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/pages/1"
    own = site.browser("noor").client.head(path)
    foreign = site.browser("olaf").client.head(path)
    absent = site.browser("olaf").client.head(path.replace(site.document_id, "a" * 26))
    assert own.status_code == 200
    assert foreign.status_code == absent.status_code == 404
    assert foreign.headers["Content-Length"] == absent.headers["Content-Length"]


def test_a_lawyer_member_may_erase_after_typing_the_title(site: Site) -> None:
    browser = site.browser("bram")
    path = f"/cases/{site.case_id}/erase"
    assert browser.post(path, {"title": "Dossier"}).status_code == 400
    assert browser.post(path, {"title": "Dossier Amari"}).status_code == 303
    assert browser.get(f"/cases/{site.case_id}").status_code == 404


def test_fields_that_nobody_asked_for_change_nothing(site: Site) -> None:
    """Mass assignment: a role, a case, an acceptor slipped into a form (A-39)."""
    browser = site.browser("noor")
    browser.post(
        f"/cases/{site.case_id}/client",
        {"title": "T", "name": "N", "role": "admin", "state": "erased", "epoch": "9", "id": "x"},
    )
    case = site.vault.noor.open(site.case_id).case
    assert (case.title, str(case.state), case.id) == ("T", "open", site.case_id)
    assert str(site.vault.noor.user.role) == "caseworker"


def test_a_revoked_member_with_an_open_tab_is_refused_at_the_next_click(site: Site) -> None:
    bram = site.browser("bram")
    assert bram.get(f"/cases/{site.case_id}").status_code == 200
    user = site.people["bram"].user.id
    site.browser("noor").post(f"/cases/{site.case_id}/members/revoke", {"user": user})
    assert bram.get(f"/cases/{site.case_id}").status_code == 404
    assert bram.post(f"/cases/{site.case_id}", {}).status_code == 404
