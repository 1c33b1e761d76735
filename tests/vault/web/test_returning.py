"""Where a form may lead: to pages of ours, nowhere else (A-49)."""

from __future__ import annotations

import pytest

from tests.vault.conftest import PHRASE
from tests.vault.web.conftest import Site
from vault.web.returning import NOTICES

ELSEWHERE = [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%2f%2fevil.example/..",
    "javascript:alert(1)",
    "/static/js/upload.js",
    "/sign-out",  # a page that can only be posted to
    "/cases\r\nSet-Cookie: a=b",
    "/cases/../../evil",
    "cases",
    "",
]


@pytest.mark.parametrize("target", ELSEWHERE)
def test_signing_in_never_leads_elsewhere(site: Site, target: str) -> None:
    answer = site.browser().post(
        "/sign-in", {"login": "noor", "passphrase": PHRASE, "next": target}
    )
    assert answer.status_code == 303
    assert answer.headers["Location"] in ("/", "http://localhost/")


@pytest.mark.parametrize("target", ELSEWHERE)
def test_choosing_a_language_never_leads_elsewhere(site: Site, target: str) -> None:
    answer = site.browser().post("/language", {"language": "en", "back": target})
    assert answer.headers["Location"] == "/"


def test_signing_in_leads_back_to_the_page_asked_for(site: Site) -> None:
    path = f"/cases/{site.case_id}/efforts"
    answer = site.browser().post("/sign-in", {"login": "noor", "passphrase": PHRASE, "next": path})
    assert answer.headers["Location"] == path


def test_only_known_sentences_can_be_said_by_an_address(site: Site) -> None:
    noor = site.browser("noor")
    assert NOTICES["saved"].nl in noor.get("/cases?done=saved").text
    assert "U bent gehackt" not in noor.get("/cases?done=U+bent+gehackt").text
