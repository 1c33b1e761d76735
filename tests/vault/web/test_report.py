"""The assessment on the screen: status, reason, page, source, and what to do next."""

from __future__ import annotations

import re

import pytest

from tests.vault.web.conftest import Site
from vault.services import assessment


def _report(
    site: Site, checklist: str = "buitenschuld", on: str = "2026-11-25", **headers: str
) -> str:
    path = f"/cases/{site.case_id}/assess"
    answer = site.browser("noor").post(path, {"checklist": checklist, "on": on}, **headers)
    assert answer.status_code == 200
    return answer.text


def _text(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_every_checklist_can_be_shown(site: Site) -> None:
    for checklist in assessment.checklist_ids():
        page = _report(site, checklist)
        assert "Dit is een hulpmiddel, geen juridisch oordeel." in page


def test_every_finding_of_the_report_stands_on_the_page(site: Site) -> None:
    report = assessment.assess(site.vault.noor, site.case_id, "buitenschuld")
    page = _report(site)
    assert page.count('class="card finding ') == len(report.findings)
    for finding in report.findings:
        assert f"status-{finding.status}" in page
        assert finding.requirement in page


def test_a_finding_names_its_source_and_whether_a_lawyer_checked_it(site: Site) -> None:
    report = assessment.assess(site.vault.noor, site.case_id, "buitenschuld")
    page = _text(_report(site))
    for finding in report.findings:
        assert finding.source.version.nl in page
        if not finding.verified:
            assert "nog te controleren door een jurist" in page.lower()


def test_an_open_finding_leads_to_an_effort_or_a_declaration(site: Site) -> None:
    page = _report(site)
    assert re.search(r"/efforts\?checklist=buitenschuld&amp;requirement=BS-\w+", page)
    assert re.search(r"/declare\?checklist=buitenschuld&amp;requirement=BS-\w+", page)


def test_the_links_of_sources_leave_nothing_behind(site: Site) -> None:
    for link in re.findall(r'<a href="https://[^>]+>', _report(site)):
        assert 'rel="noreferrer noopener"' in link


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"checklist": "geen", "on": "2026-01-01"}, "Kies een toets uit de lijst."),
        ({"checklist": "buitenschuld", "on": "gisteren"}, "De datum klopt niet."),
    ],
)
def test_a_choice_that_is_none_is_said_on_the_page(
    site: Site, form: dict[str, str], sentence: str
) -> None:
    answer = site.browser("noor").post(f"/cases/{site.case_id}/assess", form)
    assert answer.status_code == 400 and sentence in answer.text


def test_the_report_is_in_english_for_who_reads_english(site: Site) -> None:
    page = _text(_report(site, **{"Accept-Language": "en"}))
    assert "This is an aid, not a legal opinion." in page and "Next step:" in page
    assert "ontbreekt" not in page.split("Please note")[0].split("As it stands on")[-1]


def test_hits_lead_to_the_page_where_the_words_stand(site: Site) -> None:
    noor = site.browser("noor")
    page = noor.post(f"/cases/{site.case_id}/search", {"query": "handtekening"}).text
    assert "1 pagina gevonden" in page
    assert f"/cases/{site.case_id}/documents/{site.document_id}?page=2" in page
    assert "<mark>Handtekening</mark>" in page
    nothing = noor.post("/search", {"query": "kameleon"}).text
    assert "Niets gevonden." in nothing
    empty = noor.post("/search", {"query": "  "})
    assert empty.status_code == 200 and "Typ een woord om te zoeken." in empty.text


def test_a_packet_accounts_for_every_page_on_the_screen(site: Site) -> None:
    page = site.browser("noor").get(f"/cases/{site.case_id}/packets/{site.packet_id}").text
    assert "Geen pagina is zoekgeraakt: 3 pagina’s in het dossier = 2 in het pakket + 1" in page
    assert "Weggelaten, met reden" in page and "Niet gelezen." in page


def test_a_packet_and_its_account_can_only_be_saved(site: Site) -> None:
    noor = site.browser("noor")
    path = f"/cases/{site.case_id}/packets/{site.packet_id}"
    pdf, account = noor.post(f"{path}/download"), noor.post(f"{path}/manifest")
    assert pdf.data == b"%PDF-1.7 pakket" and pdf.mimetype == "application/pdf"
    assert account.mimetype == "application/json" and account.json is not None
    for answer in (pdf, account):
        assert answer.headers["Content-Disposition"].startswith("attachment; ")
        assert answer.headers["Content-Security-Policy"].startswith("sandbox;")


def test_what_a_recipient_must_not_see_cannot_be_chosen(site: Site) -> None:
    path = f"/cases/{site.case_id}/packets/new"
    form = {"recipient": "embassy", "chosen": [site.document_id], "title": "T"}
    answer = site.browser("noor").post(path, form)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    page = site.browser("noor").get(f"{path}?recipient=embassy").text
    assert f'name="chosen" value="{site.document_id}"' not in page


def test_sharing_waits_until_the_number_was_compared(site: Site) -> None:
    noor, olaf = site.browser("noor"), site.people["olaf"].user.id
    path = f"/cases/{site.case_id}/members"
    assert re.search(r"(\d{5} ){5}\d{5}", noor.get(f"{path}/compare?colleague={olaf}").text)
    assert noor.post(f"{path}/share", {"colleague": olaf}).status_code == 400
    assert site.browser("olaf").get(f"/cases/{site.case_id}").status_code == 404
    assert noor.post(f"{path}/share", {"colleague": olaf, "compared": "yes"}).status_code == 303
    assert site.browser("olaf").get(f"/cases/{site.case_id}").status_code == 200


def test_what_revoking_does_and_cannot_do_is_said(site: Site) -> None:
    page = site.browser("noor").get(f"/cases/{site.case_id}/members").text
    assert "haalt dit niet terug" in page and "nieuwe sleutel" in page


def test_an_impossibility_lacks_an_alternative_until_one_is_offered(site: Site) -> None:
    browser = site.browser("noor")
    form = {
        "kind": "impossible",
        "checklist": "buitenschuld",
        "requirement": "BS-2",
        "reason": "I2",
        "explanation": "IOM sloot het dossier zonder brief.",
    }
    browser.post(f"/cases/{site.case_id}/declare", form)
    assert "alternatief" in _lacking(site, "BS-2")
    offered = {**form, "alternative": "Bezoekverslag en aangetekende brief."}
    browser.post(f"/cases/{site.case_id}/declare", offered)
    assert "alternatief" not in _lacking(site, "BS-2")
    page = _text(browser.get(f"/cases/{site.case_id}/efforts").text)
    assert "In plaats daarvan: Bezoekverslag en aangetekende brief." in page


def _lacking(site: Site, requirement: str) -> str:
    report = assessment.assess(site.vault.noor, site.case_id, "buitenschuld")
    return " ".join(one.nl for one in report.finding(requirement).lacking)
