"""Logs say which kind of thing went wrong and where; never a word of anybody's (A-80, A-81)."""

from __future__ import annotations

import logging

import pytest

from extractors.model import Text
from tests.vault.web.conftest import Site
from vault.errors import VaultError
from vault.services import review

SECRET = "geheime getuigenis 7731"
HOSTILE = "7731\r\nERROR kluis.web: vervalste regel"


def said(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(
        f"{record.getMessage()} {record.exc_text or ''} {record.exc_info or ''}"
        for record in caplog.records
    )


def test_an_error_nobody_foresaw_says_its_kind_and_place_alone(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(*_: object) -> None:
        local = SECRET
        raise RuntimeError(f"cannot read {local!r}")

    monkeypatch.setattr(review, "list_documents", breaks)
    with caplog.at_level(logging.DEBUG):
        page = site.browser("noor").get(f"/cases/{site.case_id}?debug=1")
    assert page.status_code == 500
    assert SECRET not in page.text and "Traceback" not in page.text
    assert "unexpected RuntimeError at" in said(caplog)
    assert SECRET not in said(caplog)


def test_an_error_of_the_vault_says_its_code_alone(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(*_: object) -> None:
        raise VaultError("some_code", Text(SECRET, SECRET))

    monkeypatch.setattr(review, "list_documents", breaks)
    with caplog.at_level(logging.DEBUG):
        site.browser("noor").get(f"/cases/{site.case_id}")
    assert "some_code" in said(caplog)
    assert SECRET not in said(caplog)


def test_nothing_that_is_typed_or_sent_reaches_a_log(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        stranger, noor = site.browser(), site.browser("noor")
        stranger.post(
            "/sign-in", {"login": HOSTILE, "passphrase": SECRET}, **{"User-Agent": SECRET}
        )
        stranger.post("/recover", {"login": "noor", "code": SECRET, "new": "a", "repeat": "a"})
        stranger.get(f"/nergens/{SECRET}?{SECRET}")
        noor.post("/search", {"query": SECRET})
        noor.upload(f"/cases/{site.case_id}", (SECRET.encode(), f"{SECRET}.txt"))
        noor.post("/cases/new", {"title": SECRET, "name": SECRET})
    assert "7731" not in said(caplog)
    assert "noor" not in said(caplog).lower()
