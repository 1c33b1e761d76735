"""Whole files on the screen: proposals, parts, copies and older editions, without any script."""

from __future__ import annotations

import re

import pytest

from extractors.model import Extraction, Problem, Text, TypeMatch
from tests.vault import files
from tests.vault.web.conftest import Browser, Site
from vault.services import parts, review


@pytest.fixture
def file_id(site: Site) -> str:
    return files.whole_file(site.vault, site.case_id)


@pytest.fixture
def noor(site: Site) -> Browser:
    return site.browser("noor")


def place(site: Site, document_id: str) -> str:
    return f"/cases/{site.case_id}/documents/{document_id}"


def test_a_file_shows_what_it_seems_to_hold_and_why(
    site: Site, file_id: str, noor: Browser
) -> None:
    page = noor.get(place(site, file_id)).text
    assert "Voorstel: hier zitten 3 stukken in" in page
    assert "briefhoofd bovenaan" in page
    assert re.findall(r'name="first(\d)"[^>]* value="(\d)"', page) == [
        ("1", "1"),
        ("2", "4"),
        ("3", "5"),
    ]
    assert "bevat vermoedelijk 3 stukken" in noor.get(f"/cases/{site.case_id}").text


def test_ticked_lines_become_documents_and_the_list_says_of_which_file(
    site: Site, file_id: str, noor: Browser
) -> None:
    form = {"take": ["1", "3", "a"], "first1": "1", "last1": "3", "first3": "5", "last3": "6"}
    answer = noor.post(place(site, file_id) + "/parts/accept", {**form, "firsta": "4"})
    assert answer.status_code == 303
    page = noor.get(place(site, file_id)).text
    assert "Dit bestand bevat 3 stukken" in page
    assert "Voorstel" not in page.split("<h2 id=")[1]
    listed = noor.get(f"/cases/{site.case_id}").text
    assert listed.index("bevat 3 stukken") < listed.index("pagina 1–3 van dit bestand")
    assert "pagina 4 van dit bestand" in listed
    assert "gelezen, gegevens volgen" in listed


def test_pages_that_do_not_fit_are_said_above_the_same_page(
    site: Site, file_id: str, noor: Browser
) -> None:
    for form, sentence in (
        ({"take": ["1", "2"], "first1": "1", "last1": "4", "first2": "4", "last2": "4"}, "twee"),
        ({"take": ["1"], "first1": "1", "last1": "9"}, "dit bestand heeft 6 pagina"),
        ({"take": ["a"]}, "Vul pagina"),
        ({}, "Kies ten minste één stuk."),
    ):
        answer = noor.post(place(site, file_id) + "/parts/accept", form)
        assert answer.status_code == 400 and sentence in answer.text
    assert not parts.load(site.vault.noor, site.case_id, file_id).is_container


def test_a_part_says_where_it_stands_in_its_file_and_can_be_moved_and_put_back(
    site: Site, file_id: str, noor: Browser
) -> None:
    (part,) = parts.accept(site.vault.noor, site.case_id, file_id, [(5, 6)])
    page = noor.get(place(site, part.id) + "?page=2").text
    assert "deel van dossier.pdf" in page and "pagina 5–6 van het bestand" in page
    assert "(pagina 6 van het bestand)" in page
    assert noor.get(place(site, part.id) + "/pages/2").data == b"picture of page 6"
    noor.post(place(site, part.id) + "/parts/change", {"first": "6", "last": "6"})
    assert "pagina 6 van het bestand" in noor.get(place(site, part.id)).text
    answer = noor.post(place(site, part.id) + "/parts/undo")
    assert file_id in answer.headers["Location"]
    assert noor.get(place(site, part.id)).status_code == 404


def test_a_file_said_to_be_one_document_asks_no_more(
    site: Site, file_id: str, noor: Browser
) -> None:
    noor.post(place(site, file_id) + "/parts/reject")
    assert "Voorstel:" not in noor.get(place(site, file_id)).text
    assert "vermoedelijk" not in noor.get(f"/cases/{site.case_id}").text


def test_missing_pages_are_shown(site: Site, noor: Browser) -> None:
    flag = Problem("pages_missing", None, Text("Pagina 2 van 3 ontbreekt.", "Page 2 is missing."))
    extraction = Extraction(TypeMatch("D26", 0.9, ()), (), (), flags=(flag,))
    session = site.vault.noor
    files.keep(session, site.case_id, site.waiting_id, files.reading(), extraction)
    page = noor.get(place(site, site.waiting_id)).text
    assert "1 opmerking bij dit stuk" in page and "Pagina 2 van 3 ontbreekt." in page


def test_two_that_look_the_same_are_proposed_and_a_person_decides(
    site: Site, file_id: str, noor: Browser
) -> None:
    copy = files.whole_file(site.vault, site.case_id)
    assert "lijkt op een ander stuk" in noor.get(f"/cases/{site.case_id}").text
    page = noor.get(place(site, copy)).text
    assert "Precies hetzelfde bestand zit al in dit dossier:" in page
    noor.post(place(site, copy) + "/likeness", {"other": file_id, "verdict": "second"})
    assert "Dit is een tweede kopie van:" in noor.get(place(site, copy)).text
    assert "Dit stuk telt, de kopie niet." in noor.get(place(site, file_id)).text
    assert "tweede kopie van" in noor.get(f"/cases/{site.case_id}").text
    noor.post(place(site, copy) + "/likeness", {"other": file_id, "verdict": "open"})
    noor.post(place(site, copy) + "/likeness", {"other": file_id, "verdict": "different"})
    assert "hetzelfde" not in noor.get(place(site, copy)).text.split("Voorstel")[0]
    assert noor.post(place(site, copy) + "/likeness", {"other": file_id}).status_code == 400


def test_what_an_older_edition_read_is_said_and_can_be_remade(site: Site, noor: Browser) -> None:
    old = Extraction(TypeMatch("D60", 0.9, ()), (), (), edition=0)
    session = site.vault.noor
    files.keep(session, site.case_id, site.waiting_id, files.reading(), old)
    assert "Gelezen met een oudere editie." in noor.get(place(site, site.waiting_id)).text
    listed = noor.get(f"/cases/{site.case_id}").text
    assert "gelezen met een oudere editie" in listed
    assert noor.post(f"/cases/{site.case_id}/remake").status_code == 303
    waiting = review.load(session, site.case_id, site.waiting_id).document
    assert str(waiting.state) == "read"
    page = noor.get(place(site, site.waiting_id)).text
    assert "De gegevens van dit stuk worden gezocht." in page
