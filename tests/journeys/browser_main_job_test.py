"""The main job in a real browser: set up, open a case, upload, look, correct, search, assess,
assemble. In Dutch first; then every page again in English, on a telephone and in the dark.

Pictures of every page go to the directory KLUIS_SCREENSHOTS when it is set.
"""

from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path

import pytest

from tests.journeys.browser_driving import (
    BINARY,
    DRIVER,
    READ_SECONDS,
    Browser,
    Served,
    chromium,
    served,
)
from tests.samples.catalogue import samples
from tests.samples.degrading.degrade import make
from tests.samples.model import Degradation

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not (BINARY.exists() and DRIVER.exists()), reason="Chromium and its driver are not here"
    ),
]
PAPERS = (  # a letter, an advice as a scan, a passport page, a ruling
    ("d60-eritrea-2016", Degradation.CLEAN),
    ("d50-georgie-2016", Degradation.SCAN_200),
    ("d01-armenie", Degradation.CLEAN),
    ("d82-gegrond-2021", Degradation.CLEAN),
)
TITLE = "Buitenschuld T. 2026"


def test_from_an_empty_vault_to_a_packet_in_the_browser(tmp_path: Path) -> None:
    shots = Path(os.environ.get("KLUIS_SCREENSHOTS", tmp_path / "shots"))
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    files = _papers(tmp_path / "papers")
    with served(tmp_path / "vault") as vault, chromium(vault.address, shots, downloads) as browser:
        _set_up(browser, vault)
        case = _open_case(browser)
        _upload(browser, files)
        _review_passport(browser)
        _search(browser, case)
        _assess(browser, case)
        _assemble(browser, case, downloads)
        _people(browser)
        _every_page_again(browser, case)
        _lock(browser, case)
        assert browser.complaints == []


def _papers(place: Path) -> list[Path]:
    place.mkdir()
    known = {sample.name: sample for sample in samples()}
    files = []
    for name, degradation in PAPERS:
        made = make(known[name], degradation)
        files.append(place / made.name)
        files[-1].write_bytes(made.content)
    files.append(place / "kapot <b>.pdf")
    files[-1].write_bytes(b"%PDF-1.7 dit is er geen")
    return files


def _set_up(browser: Browser, vault: Served) -> None:
    browser.open("/")
    assert browser.path == "/setup"
    browser.shoot("nl-setup")
    browser.type("#f-code", vault.code)
    browser.type("#f-name", "Cora Lindeman")
    browser.type("#f-login", "cora")
    browser.press("Verder")
    phrase = browser.find("#shown-passphrase").text
    recovery = browser.find("#shown-recovery").text
    browser.shoot("nl-secrets")
    browser.press("Ik heb ze allebei opgeschreven")
    assert phrase not in browser.driver.page_source
    browser.type("#passphrase", "verkeerde woorden")
    browser.type("#recovery", recovery)
    browser.press("Account maken")
    assert "De wachtzin is niet wat u op het scherm zag." in browser.text
    browser.shoot("nl-retype")
    browser.type("#passphrase", phrase)
    browser.type("#recovery", recovery)
    browser.press("Account maken")
    assert browser.path == "/cases" and "U hebt nog geen dossiers" in browser.text
    browser.shoot("nl-cases-empty")


def _open_case(browser: Browser) -> str:
    browser.press("Nieuw dossier")
    browser.type("#f-title", TITLE)
    browser.type("#f-name", "Tesfay Ghebre")
    browser.type("#f-candidate_countries", "ERI")
    browser.press("Dossier maken")
    assert "Voeg nu de eerste stukken toe" in browser.text
    browser.shoot("nl-documents-empty")
    return browser.path.split("?")[0]


def _upload(browser: Browser, files: list[Path]) -> None:
    browser.find("#files").send_keys("\n".join(str(file) for file in files))
    browser.until_says(f"{len(files)} van {len(files)} bestanden ontvangen", 120)
    browser.shoot("nl-uploading")
    browser.until_says("Alle stukken zijn gelezen.", READ_SECONDS)
    browser.shoot("nl-uploaded")
    states = [mark.text for mark in browser.all("[data-rows] [data-part=label]")]
    assert sorted(states) == sorted([*["klaar, doorzoekbaar"] * 4, "bewaard, niet gelezen"])
    assert "kapot <b>.pdf" in browser.text


def _row(browser: Browser, name: str) -> str:
    """Address of the document with this file name."""
    for row in browser.all("[data-rows] tr"):
        if name in row.text:
            return str(row.find_element("css selector", "a").get_dom_attribute("href"))
    raise AssertionError(name)


def _review_passport(browser: Browser) -> None:
    passport, broken = _row(browser, "d01-armenie"), _row(browser, "kapot")
    browser.open(broken)
    assert "Dit stuk is bewaard, niet gelezen." in browser.text
    browser.shoot("nl-document-failed")
    browser.open(passport)
    browser.shoot("nl-document")
    words = {mark.text for mark in browser.all(".field .standing")}
    assert words and words <= {"Bewezen", "Voorstel"}, "each field says how sure it is"
    picture = browser.find(".sheet img")
    assert browser.driver.execute_script("return arguments[0].naturalHeight", picture) > 500
    _box_follows_field(browser)
    before = len(browser.all(".field .standing-confirmed"))
    browser.press("Klopt")
    assert len(browser.all(".field .standing-confirmed")) == before + 1
    name = next(one for one in browser.all(".field") if "achternaam" in one.text.lower())
    name.find_element("css selector", ".fix summary").click()
    entry = name.find_element("css selector", ".fix input[name=value]")
    entry.clear()
    entry.send_keys("Voorbeeldjan")
    browser.leave_by(name.find_element("css selector", ".fix button"))
    browser.until_says("Uw verbetering is bewaard")
    assert "Voorbeeldjan" in browser.text and "Gelezen was:" in browser.text
    browser.shoot("nl-document-corrected")


def _box_follows_field(browser: Browser) -> None:
    paired = browser.find(".field[data-box]")
    box = browser.find("#" + str(paired.get_dom_attribute("data-box")))
    summary = paired.find_element("css selector", "summary")
    browser.driver.execute_script("arguments[0].focus()", summary)
    assert "near" in str(box.get_dom_attribute("class"))


def _search(browser: Browser, case: str) -> None:
    browser.open(f"{case}/search")
    browser.shoot("nl-search")
    browser.type("#query", "rechtbank")
    browser.press("Zoek")
    assert "rechtbank" not in browser.driver.current_url
    assert browser.all(".hit mark"), "the word is marked where it stands"
    browser.shoot("nl-hits")
    browser.leave_by(browser.find(".hit a"))
    assert "/documents/" in browser.path and "page=" in browser.path


def _assess(browser: Browser, case: str) -> None:
    browser.open(f"{case}/assess")
    browser.shoot("nl-assess")
    browser.press("Beoordeel")
    assert "Dit is een hulpmiddel, geen juridisch oordeel." in browser.text
    assert len(browser.all(".finding")) > 10
    assert browser.all(".finding .evidence a"), "some finding rests on a page"
    browser.shoot("nl-report")
    browser.press("Poging vastleggen")
    browser.type("#f-towards", "ambassade Eritrea")
    browser.leave_by(browser.find("form.card button"))
    browser.until_says("De poging is vastgelegd.")
    browser.shoot("nl-efforts")
    browser.open(f"{case}/declare?checklist=buitenschuld&requirement=BS-1a&subject=ERI")
    browser.find("input[name=reason][value=I2]").click()
    browser.shoot("nl-declare")
    browser.press("Verklaring vastleggen")
    assert "onmogelijk, I2" in browser.text


def _assemble(browser: Browser, case: str, downloads: Path) -> None:
    browser.open(f"{case}/packets")
    browser.press("Bekijk wat erin mag")
    browser.type("#f-title", "Pakket MRT")
    browser.type("#question", "Is er een patstelling?")
    for look in browser.all("input[name=looked]"):
        look.click()
    browser.shoot("nl-plan")
    assert browser.all("input[name=chosen]:checked"), "something may go in"
    browser.press("Stel het pakket samen")
    browser.until_says("Geen pagina is zoekgeraakt", READ_SECONDS)
    browser.shoot("nl-packet")
    browser.find("form[action$='/download'] button").click()
    browser.find("form[action$='/manifest'] button").click()
    pdf, account = _saved(downloads, "*.pdf"), _saved(downloads, "*.json")
    assert pdf.read_bytes().startswith(b"%PDF-")
    manifest = json.loads(account.read_text())
    assert manifest["pages_in"] == manifest["pages_out"] + manifest["pages_omitted"]
    browser.open(f"{case}/packets")
    browser.shoot("nl-packets")


def _saved(downloads: Path, pattern: str) -> Path:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = [file for file in downloads.glob(pattern) if file.stat().st_size]
        if found:
            return found[0]
        time.sleep(0.2)
    raise AssertionError(f"no {pattern} was saved")


def _people(browser: Browser) -> None:
    browser.open("/people")
    browser.press("Maak een uitnodiging")
    assert re.search(r"[0-9a-f]{8}(-[0-9a-f]{8}){3}", browser.text)
    browser.shoot("nl-invited")


def _every_page_again(browser: Browser, case: str) -> None:
    browser.open(case)
    passport = _row(browser, "d01-armenie")
    browser.open(f"{case}/packets")
    packet = str(browser.find(".packet-line a").get_dom_attribute("href"))
    pages = {
        "overview": "/overview",
        "calendar": "/calendar",
        "cases": "/cases",
        "new": "/cases/new",
        "search-all": "/search",
        "account": "/account",
        "people": "/people",
        "doctor": "/people/doctor",
        "documents": case,
        "document": passport,
        "client": f"{case}/client",
        "search": f"{case}/search",
        "assess": f"{case}/assess",
        "declare": f"{case}/declare?checklist=buitenschuld&requirement=BS-1a",
        "timeline": f"{case}/timeline",
        "letters": f"{case}/letters?checklist=buitenschuld",
        "letter": f"{case}/letters/iom_request?checklist=buitenschuld&requirement=BS-2",
        "sheet-ar": f"{case}/sheet?checklist=buitenschuld&language=ar",
        "efforts": f"{case}/efforts",
        "packets": f"{case}/packets",
        "plan": f"{case}/packets/new?recipient=mrt",
        "packet": packet,
        "members": f"{case}/members",
        "history": f"{case}/history",
        "erase": f"{case}/erase",
    }
    _walk(browser, pages, "nl")
    browser.resize(390, 844)
    _walk(browser, pages, "nl-390")
    browser.resize(1280, 900)
    browser.dark(True)
    _walk(browser, pages, "nl-dark")
    browser.dark(False)
    browser.press("English")
    _walk(browser, pages, "en")
    browser.open(f"{case}/assess")
    browser.press("Assess")
    browser.shoot("en-report")
    browser.press("Nederlands")


def _walk(browser: Browser, pages: dict[str, str], prefix: str) -> None:
    for name, path in pages.items():
        browser.open(path)
        assert len(browser.all("h1")) == 1, path
        browser.shoot(f"{prefix}-{name}")


def _lock(browser: Browser, case: str) -> None:
    browser.open(case)
    browser.press("Op slot")
    assert "De kluis is op slot." in browser.text
    browser.shoot("nl-sign-in")
    browser.open(case)
    assert browser.path.startswith("/sign-in?next=")
    browser.open("/recover")
    browser.shoot("nl-recover")
