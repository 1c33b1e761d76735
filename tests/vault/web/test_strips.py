"""A machine readable zone on the document page: its lines, its crop, what each check digit says."""

from __future__ import annotations

import io
import re

from PIL import Image

from extractors.model import Box, Extraction, MrzStrip, Page, Reading, TextSource, TypeMatch
from extractors.strips import fields_of
from tests.extractors.mrz.specimens import STATELESS, changed
from tests.vault.web.conftest import Site
from vault.archive import derived
from vault.archive.derived import Outcome
from vault.services import intake, processing

BOX = Box(0.1, 0.8, 0.9, 0.9)


def _page_of(site: Site, strip: MrzStrip, language: str = "nl") -> str:
    """The page of a document on whose one page, 1000 by 700, this strip was read."""
    noor = site.vault.noor
    name = io.BytesIO(b"%PDF-1.4 " + "".join(strip.lines).encode())
    document_id = intake.receive(noor, site.case_id, name, "paspoort.jpg").id
    archive = noor.open(site.case_id).archive
    document = derived.document_of(archive.load(derived.RowKind.DOCUMENT, document_id))
    reading = Reading("image/jpeg", (Page(1, TextSource.OCR, (), 1000, 700),), ())
    extraction = Extraction(TypeMatch("unknown", 0.4, ()), (), tuple(fields_of(strip, 1)))
    picture = io.BytesIO()
    Image.new("RGB", (100, 70), "white").save(picture, "WEBP")
    derived.keep_outcome(archive, document, Outcome(reading, extraction, [(1, picture.getvalue())]))
    processing.settle(noor, site.case_id)
    browser = site.browser("noor")
    browser.client.set_cookie("kluis-taal", language)
    return browser.get(f"/cases/{site.case_id}/documents/{document_id}").text


def _strip(page: str) -> str:
    """What stands on the page of the strip itself, tags removed."""
    entry = next(e for e in page.split('<li class="field ') if 'class="strip"' in e)
    return " ".join(re.sub(r"<[^>]+>", " ", entry.split("field-actions")[0]).split())


def _checks(page: str) -> list[str]:
    """The list of check digits, as words."""
    listed = page.split('<ul class="strip-checks"')[1].split("</ul>")[0]
    entries = [re.sub(r"<[^>]+>", " ", entry) for entry in listed.split("<li ")[1:]]
    return [" ".join(entry.split(">", 1)[1].split()) for entry in entries]


def test_the_page_names_the_check_digit_that_fails(site: Site) -> None:
    misprint = changed(STATELESS, 1, 19, "7")
    page = _page_of(site, MrzStrip(1, BOX, misprint, 0.95))
    assert _checks(page) == [
        "documentnummer: klopt",
        "geboortedatum: klopt niet",
        "geldig tot: klopt",
        "vrije ruimte: klopt",
        "het geheel: klopt niet",
    ]
    said = _strip(page)
    assert "Voorstel" in said
    assert "het controlecijfer klopt niet bij geboortedatum, het geheel" in said
    assert "Dit zegt niet dat het document vals is." in said


def test_the_lines_stand_there_as_they_were_read(site: Site) -> None:
    misprint = changed(STATELESS, 1, 19, "7")
    page = _page_of(site, MrzStrip(1, BOX, misprint, 0.95))
    lines = page.split('<pre class="strip-lines"')[1].split("</pre>")[0].split(">", 1)[1]
    assert lines.replace("&lt;", "<").split("\n") == list(misprint)


def test_a_crop_of_the_page_shows_the_strip(site: Site) -> None:
    """The box is 800 by 70 on a page of 1000 by 700; a twentieth of it is shown around it."""
    page = _page_of(site, MrzStrip(1, BOX, STATELESS, 0.95))
    assert 'viewBox="60.0 556.5 880.0 77.0"' in page
    assert re.search(r'<image href="/cases/[^"]+/pages/1" width="1000.0" height="700.0"', page)


def test_a_proved_strip_says_that_every_digit_agrees(site: Site) -> None:
    page = _page_of(site, MrzStrip(1, BOX, STATELESS, 0.95))
    said = _strip(page)
    assert "Bewezen" in said and "Alle controlecijfers kloppen." in said
    assert "Niet bewezen" not in said


def test_a_strip_that_was_not_clearly_seen_is_not_proved_although_its_digits_agree(
    site: Site,
) -> None:
    page = _page_of(site, MrzStrip(1, BOX, STATELESS, 0.95, ("names",)))
    said = _strip(page)
    assert "Voorstel" in said and "niet elk teken is zeker gelezen" in said
    assert all(check.endswith(": klopt") for check in _checks(page))


def test_a_strip_in_the_text_has_no_crop(site: Site) -> None:
    page = _page_of(site, MrzStrip(1, None, STATELESS, 0.95))
    assert 'class="strip-lines"' in page and "strip-crop" not in page


def test_in_english_the_failing_field_is_named_in_english(site: Site) -> None:
    misprint = changed(STATELESS, 1, 9, "9")
    page = _page_of(site, MrzStrip(1, BOX, misprint, 0.95), "en")
    assert "the check digit does not agree for document number, the whole" in _strip(page)
