"""Names and values from strangers: shown as text, never as markup, path or header (A-61)."""

from __future__ import annotations

import io

import pytest

from tests.vault.web.conftest import Site
from tests.vault.web.pages import member_pages
from vault.services import intake, review

NAMES = [
    "<img src=x onerror=alert(1)>.pdf",
    '"><script>alert(1)</script>.pdf',
    "' onmouseover='alert(1).pdf",
    "{{ 7*7 }}{% raw %}.pdf",
    "javascript:alert(1)//.pdf",
    "<svg><style>*{x:url(//evil)}</style>.pdf",
    "../../../etc/passwd",
    "..\\..\\windows\\system32\\CON",
    "regel\r\nSet-Cookie: a=b.pdf",
    "nul\0byte.pdf",
    "fotoe\u202efdp.exe",
    "=cmd|' /C calc'!A0.pdf",
    "é" * 4096,
    "حكم المحكمة.pdf",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_file_name_is_only_ever_text(site: Site, name: str) -> None:
    stream = io.BytesIO(b"inhoud")
    document = intake.receive(site.vault.noor, site.case_id, stream, name)
    assert "/" not in document.name and "\\" not in document.name and len(document.name) <= 200
    noor = site.browser("noor")
    path = f"/cases/{site.case_id}"
    for page in (noor.get(path), noor.get(f"{path}/documents/{document.id}")):
        assert page.status_code == 200
        for bad in (
            "<img src=x",
            "<script>alert",
            "<svg><style>",
            "' onmouseover='alert",
            "\u202e",
        ):
            assert bad not in page.text
        assert "49{% raw" not in page.text
    download = noor.post(f"{path}/documents/{document.id}/download")
    header = download.headers["Content-Disposition"]
    assert header.isascii() and "\n" not in header
    assert "Set-Cookie" not in download.headers
    quoted = header.split('filename="')[1].split('"')[0]
    assert not set(quoted) & set("<>\\/'")


def test_hostile_values_are_only_ever_text(site: Site) -> None:
    bad = "<script>alert(1)</script>"
    noor = site.browser("noor")
    case, doc = f"/cases/{site.case_id}", f"/cases/{site.case_id}/documents/{site.document_id}"
    noor.post(f"{doc}/note", {"note": bad})
    noor.post(f"{doc}/correct", {"field": "reference", "value": bad, "nth": "-1"})
    noor.post(f"{case}/efforts", {"kind": "visit", "on": "2024-01-01", "towards": bad})
    noor.post(f"{case}/client", {"title": bad, "name": bad, "aliases": bad})
    found = review.load(site.vault.noor, site.case_id, site.document_id)
    assert found.document.note == bad, "kept as typed"
    for path in member_pages(site):
        assert bad not in noor.get(path).text, path


def test_a_search_word_is_shown_as_text_and_stays_out_of_the_address(site: Site) -> None:
    noor = site.browser("noor")
    page = noor.post("/search", {"query": "<b>ambassade</b>"})
    assert page.status_code == 200 and "<b>ambassade" not in page.text
    assert noor.get("/search?query=ambassade").text.count("ambassade") == noor.get(
        "/search"
    ).text.count("ambassade")
