"""The document page: the page, its boxes, its fields, and what a person makes of them."""

from __future__ import annotations

import re

from tests.vault.web.conftest import Site


def _page(site: Site, query: str = "") -> str:
    path = f"/cases/{site.case_id}/documents/{site.document_id}{query}"
    return site.browser("noor").get(path).text


def _field(page: str, label: str) -> str:
    """The list entry of one field, tags removed."""
    for entry in page.split('<li class="field ')[1:]:
        text = " ".join(re.sub(r"<[^>]+>", " ", entry.split("</li>")[0]).split())
        if label in text:
            return text
    raise AssertionError(f"no field {label}")


def test_every_box_of_this_page_lies_over_its_words(site: Site) -> None:
    page = _page(site)
    boxes = re.findall(
        r'<rect id=[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', page
    )
    assert len(boxes) == 2  # the third field stands on page 2
    left, top, width, height = (float(v) / 1000 for v in boxes[0])
    assert left <= 0.2 and top <= 0.15 and left + width >= 0.5 and top + height >= 0.18
    assert _page(site, "?page=2").count("<rect id=") == 1


def test_a_field_says_in_words_how_sure_it_is_and_why(site: Site) -> None:
    proposed = _field(_page(site), "2801234567")
    assert "Voorstel" in proposed and "zekerheid 87 %" in proposed
    assert "naast het kopje op de pagina" in proposed and "pagina 1" in proposed
    proved = _field(_page(site), "N1234567")
    assert "Bewezen" in proved and "controlecijfer klopt" in proved


def test_confirming_a_field_says_who_did(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/confirm"
    answer = site.browser("noor").post(path, {"field": "v_number", "nth": "0", "number": "2"})
    assert answer.headers["Location"].endswith("done=confirmed#field-2")
    assert "Bevestigd" in _field(_page(site), "2801234567")
    assert "Noor Visser" in _field(_page(site), "2801234567")


def test_a_corrected_field_keeps_what_was_read(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/correct"
    form = {"field": "document_number", "nth": "0", "value": "N7654321"}
    site.browser("noor").post(path, form)
    entry = _field(_page(site), "N7654321")
    assert "Verbeterd" in entry and "Gelezen was: N1234567" in entry


def test_a_typed_value_that_does_not_fit_is_said_on_the_page(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/correct"
    answer = site.browser("noor").post(path, {"field": "date", "value": "  "})
    assert answer.status_code == 400
    assert "Vul een waarde in." in answer.text and "2801234567" in answer.text


def test_a_document_that_was_not_read_says_why_and_what_to_do(site: Site) -> None:
    page = site.browser("noor").get(f"/cases/{site.case_id}/documents/{site.failed_id}").text
    assert "Dit stuk is bewaard, niet gelezen." in page
    assert "Dit bestand heeft een wachtwoord." in page
    assert "opnieuw laten lezen" in page


def test_a_document_that_waits_says_so(site: Site) -> None:
    page = site.browser("noor").get(f"/cases/{site.case_id}/documents/{site.waiting_id}").text
    assert "Dit stuk wacht op lezen." in page


def test_problems_name_their_page(site: Site) -> None:
    page = _page(site)
    assert "Pagina 2 is slecht te lezen." in page and 'href="?page=2"' in page


def test_a_page_number_that_is_none_shows_a_page_that_is(site: Site) -> None:
    for query in ("?page=0", "?page=-3", "?page=99", "?page=x", "?page=1e9"):
        assert re.search(r"Pagina [12] van 2", _page(site, query)), query


def test_the_picture_of_a_page_is_ours_and_webp(site: Site) -> None:
    path = f"/cases/{site.case_id}/documents/{site.document_id}/pages/1"
    answer = site.browser("noor").get(path)
    assert answer.mimetype == "image/webp" and answer.data[8:12] == b"WEBP"
    assert site.browser("noor").get(path[:-1] + "9").status_code == 404


def test_an_encrypted_copy_opens_with_the_key_that_was_shown(site: Site) -> None:
    noor = site.browser("noor")
    path = f"/cases/{site.case_id}/documents/{site.document_id}/export"
    shown = noor.post(path).text
    assert re.search(r"AGE-SECRET-KEY-1[0-9A-Z]{58}", shown)
    recipient = re.search(r'name="recipient" value="(age1[0-9a-z]+)"', shown)
    assert recipient is not None
    file = noor.post(path, {"recipient": recipient[1]})
    assert file.data.startswith(b"age-encryption.org/v1\n-> X25519 ")
    assert file.headers["Content-Disposition"].endswith(".pdf.age")
    assert noor.post(path, {"recipient": "age1niet"}).status_code == 400
