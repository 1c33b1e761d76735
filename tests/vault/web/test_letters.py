"""Letters and the client's sheet at the door: chosen, edited, taken along, never kept."""

from __future__ import annotations

import html
import re

import pytest

from tests.vault.standing.papers import add_paper
from tests.vault.web.conftest import Site
from vault.letters.sheet import LANGUAGES, languages

IOM = "checklist=buitenschuld&requirement=BS-2"
EMBASSY = "checklist=buitenschuld&requirement=BS-1a&subject=LKA"


def _report(site: Site, checklist: str = "buitenschuld", **form: str) -> str:
    path = f"/cases/{site.case_id}/assess"
    return site.browser("noor").post(path, {"checklist": checklist, **form}).text


def _text(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_finding_leads_to_its_letters(site: Site) -> None:
    page = _report(site)
    links = re.findall(r'href="(/cases/\w+/letters-for\?[^"]+)"', page)
    assert links
    noor = site.browser("noor")
    for link in map(html.unescape, links):
        answer = noor.get(link)
        assert answer.status_code == 200 and "Welke brief wilt u schrijven?" in answer.text, link


def test_a_look_at_an_older_day_offers_no_letters(site: Site) -> None:
    assert "/letters-for?" not in _report(site, on="2020-06-15")


def test_all_letters_of_a_list_stand_together(site: Site) -> None:
    page = site.browser("noor").get(f"/cases/{site.case_id}/letters?checklist=buitenschuld").text
    assert "Verzoek aan IOM" in page and "Verzoek aan de ambassade" in page
    for link in set(re.findall(r'href="(/cases/\w+/letters/[^"]+)"', page)):
        assert site.browser("noor").get(html.unescape(link)).status_code == 200, link


def test_a_draft_can_be_edited_and_says_what_to_mind(site: Site) -> None:
    path = f"/cases/{site.case_id}/letters/embassy_request?{EMBASSY}"
    page = site.browser("noor").get(path).text
    draft = html.unescape(page.split("<textarea")[1].split(">", 1)[1].split("</textarea>")[0])
    assert "Sefu Amari" in draft and "Sri Lanka" in draft and "[vul in: " in draft
    assert "Houd het V-nummer en de asielprocedure buiten deze brief." in page
    assert "plekken in te vullen" in page


def test_the_edited_text_is_saved_under_the_kind_of_letter(site: Site) -> None:
    path = f"/cases/{site.case_id}/letters/iom_request"
    answer = site.browser("noor").post(path, {"text": "Beste IOM,\r\nSefu", "as": "file"})
    assert answer.text == "Beste IOM,\nSefu"
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="iom_request.txt')
    assert answer.headers["Content-Security-Policy"].startswith("sandbox;")


def test_a_letter_to_print_stands_on_a_page_of_its_own(site: Site) -> None:
    path = f"/cases/{site.case_id}/letters/iom_request"
    page = site.browser("noor").post(path, {"text": "Beste <IOM>", "as": "paper"}).text
    assert '<article class="card letter-paper" lang="nl"><pre>Beste &lt;IOM&gt;</pre>' in page
    assert "Ctrl+P" in page


def test_words_that_should_not_go_there_bring_the_text_back_once(site: Site) -> None:
    path = f"/cases/{site.case_id}/letters/embassy_request"
    noor = site.browser("noor")
    form = {
        **dict(pair.split("=") for pair in EMBASSY.split("&")),
        "text": "Ik vroeg asiel aan.",
        "as": "file",
    }
    answer = noor.post(path, form)
    assert answer.status_code == 409
    assert "Ik vroeg asiel aan.</textarea>" in answer.text
    assert "“asiel" in answer.text and 'name="looked"' in answer.text
    assert noor.post(path, {**form, "looked": "yes"}).text == "Ik vroeg asiel aan."


def test_nothing_of_a_letter_is_kept(site: Site) -> None:
    path = f"/cases/{site.case_id}/letters/iom_request"
    site.browser("noor").post(path, {"text": "kanarievogel", "as": "file"})
    assert "brief gedownload" in site.browser("noor").get(f"/cases/{site.case_id}/history").text
    for file in site.vault.ports.settings.data.rglob("*"):
        assert not file.is_file() or b"kanarievogel" not in file.read_bytes(), file


def test_the_name_of_a_practitioner_stands_in_no_address(site: Site) -> None:
    add_paper(
        site.vault,
        site.vault.noor,
        site.case_id,
        "D51",
        date="2026-11-01",
        practitioner="J. Pietersen",
    )
    page = _report(site, "medical_art64")
    assert "J. Pietersen" in page
    links = [html.unescape(link) for link in re.findall(r'href="([^"]+)"', page)]
    assert not [link for link in links if "Pietersen" in link]
    noor = site.browser("noor")
    with_row = [link for link in links if "row=" in link]
    kinds = {link.split("?")[0].rsplit("/", 1)[1] for link in with_row}
    assert kinds == {"efforts", "declare", "letters-for"}
    token = noor.csrf()
    assert token
    for link in with_row:
        answer = site.browser("noor").get(link)
        assert answer.status_code == 404, "the code of another browser opens nothing"


def test_a_row_is_found_back_in_the_browser_that_was_shown_it(site: Site) -> None:
    add_paper(
        site.vault,
        site.vault.noor,
        site.case_id,
        "D51",
        date="2026-11-01",
        practitioner="J. Pietersen",
    )
    noor = site.browser("noor")
    page = noor.post(f"/cases/{site.case_id}/assess", {"checklist": "medical_art64"}).text
    links = [html.unescape(link) for link in re.findall(r'href="([^"]+row=[^"]+)"', page)]
    assert links
    for link in links:
        answer = noor.get(link.split("#")[0])
        assert answer.status_code == 200 and "Pietersen" in answer.text, link


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_sheet_is_in_its_language_and_direction(site: Site, code: str) -> None:
    language = languages()[code]
    path = f"/cases/{site.case_id}/sheet?checklist=buitenschuld&language={code}"
    page = site.browser("noor").get(path).text
    direction = "rtl" if code in ("ar", "fa") else "ltr"
    assert f'<article class="card client-sheet" lang="{code}" dir="{direction}"' in page
    sheet = html.unescape(page.split("<article")[1].split("</article>")[0])
    assert language.say["title"] in sheet and language.say["right"] in sheet
    assert "<bdi>Sefu Amari</bdi>" in sheet and '<bdi dir="ltr" class="number">25-11-2026' in sheet
    for dutch in re.findall(r"<ul[^>]*>(?=<li>[A-Z])", sheet):
        assert code == "nl" or 'lang="nl"' in dutch or "client-list" in dutch


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_nobody_reviewed_is_marked_on_the_sheet_and_beside_it(
    site: Site, code: str
) -> None:
    language = languages()[code]
    page = site.browser("noor").get(f"/cases/{site.case_id}/sheet?language={code}").text
    assert ("client-mark" in page) is language.marked
    assert ("Nog geen mens heeft haar nagekeken." in _text(page)) is language.marked


def test_a_language_or_letter_that_is_not_there_is_not_found(site: Site) -> None:
    noor, case = site.browser("noor"), f"/cases/{site.case_id}"
    for path in (
        f"{case}/sheet?language=xx",
        f"{case}/letters/absent?{IOM}",
        f"{case}/letters/iom_request?checklist=buitenschuld&requirement=XX-1",
        f"{case}/letters-for?checklist=buitenschuld&requirement=XX-1",
    ):
        assert noor.get(path).status_code == 404, path
