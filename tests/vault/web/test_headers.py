"""Every answer carries the headers of security.md 1.12: pages, pictures, files and errors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from werkzeug.test import TestResponse

from tests.vault.conftest import Vault
from tests.vault.web.conftest import ORIGIN, Site
from tests.vault.web.pages import every_page, posted_pages
from vault.services import review
from vault.web.factory import create_app
from vault.web.headers import CONTENT_CSP, CSP

FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Frame-Options": "DENY",
}


def _check(answer: TestResponse, csp: str = CSP, cache: str = "no-store") -> None:
    for name, value in FIXED.items():
        assert answer.headers.get(name) == value, (answer.request.path, name)
    assert answer.headers.getlist("Content-Security-Policy") == [csp], answer.request.path
    assert answer.headers["Cache-Control"] == cache
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert "Server" not in answer.headers


def test_the_policy_allows_no_inline_code_and_no_string_as_markup() -> None:
    rules = dict(rule.split(" ", 1) for rule in CSP.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["require-trusted-types-for"] == "'script'"
    assert rules["frame-ancestors"] == rules["base-uri"] == "'none'"
    assert rules["form-action"] == "'self'"
    assert "unsafe" not in CSP and "http" not in CSP and "*" not in CSP


def test_every_page_carries_them(site: Site) -> None:
    for login, path in every_page(site):
        _check(site.browser(login).get(path))
    noor = site.browser("noor")
    for path, form in posted_pages(site):
        _check(noor.post(path, form))


def test_pictures_states_and_static_files_carry_them(site: Site) -> None:
    noor = site.browser("noor")
    _check(noor.get(f"/cases/{site.case_id}/documents/{site.document_id}/pages/1"))
    _check(noor.get(f"/cases/{site.case_id}/state"))
    _check(noor.get(f"/cases/{site.case_id}/packets/{site.packet_id}/state"))
    _check(noor.get("/health"))
    _check(noor.get("/static/css/base.css"), cache="no-cache")
    _check(noor.get("/static/js/upload.js"), cache="no-cache")
    _check(noor.get("/static/absent.js"), cache="no-cache")


def test_refusals_carry_them(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    noor = site.browser("noor")
    _check(noor.client.post("/cases/new"))  # 403: no origin
    _check(noor.client.put("/cases", headers={"Origin": ORIGIN}))  # 405
    _check(noor.post("/cases/new", {"title": ""}))  # 400
    _check(noor.get("/cases/absent"))  # 404
    _check(noor.client.get("/cases", headers={"Host": "evil.example"}))  # 400
    _check(site.browser().post("/sign-out"))  # 401

    def broken(*_: object) -> None:
        raise RuntimeError("a name from a document")

    monkeypatch.setattr(review, "list_documents", broken)
    answer = noor.get(f"/cases/{site.case_id}")
    assert answer.status_code == 500
    assert "a name from a document" not in answer.text
    _check(answer)


def test_an_original_can_only_be_saved(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/download"
    answer = site.browser("noor").post(path)
    _check(answer, csp=CONTENT_CSP)
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert answer.data == b"%PDF-1.4 brief ambassade.pdf"


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(vault: Vault) -> None:
    browser = create_app(vault.ports).test_client()
    for cookie in browser.get("/sign-in").headers.getlist("Set-Cookie"):
        assert "HttpOnly" in cookie and "SameSite=Strict" in cookie


def test_over_tls_cookies_are_host_bound_and_secure(vault: Vault) -> None:
    settings = replace(vault.ports.settings, https=True)
    app = create_app(replace(vault.ports, settings=settings))
    answer = app.test_client().get("/sign-in", base_url="https://localhost")
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=63072000")
    (cookie,) = answer.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-kluis-form=")
    assert "Secure" in cookie and "Path=/" in cookie and "Domain" not in cookie


def test_plain_http_promises_no_tls(site: Site) -> None:
    assert "Strict-Transport-Security" not in site.browser().get("/sign-in").headers


def test_signing_out_clears_what_the_browser_kept(site: Site) -> None:
    answer = site.browser("noor").post("/sign-out")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert any("kluis=;" in cookie for cookie in answer.headers.getlist("Set-Cookie"))


def test_the_health_check_tells_nothing(site: Site) -> None:
    assert site.browser().get("/health").text == "ok\n"
