"""The overview on the screen: what is late, what comes, what stands still, what many lack."""

from __future__ import annotations

import re

from tests.vault.standing.papers import add_paper
from tests.vault.web.conftest import Site
from vault.services import assessment, cases, feeds

REMEDY = {"kind": "bezwaar", "weeks": 4, "days": None}


def _text(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def _refused(site: Site, on: str) -> str:
    """A refusal that opens a term of four weeks; its id."""
    noor = site.vault.noor
    paper = add_paper(
        site.vault, noor, site.case_id, "D26", date=on, outcome="AFGEWEZEN", remedy=REMEDY
    )
    assessment.assess(noor, site.case_id, "mrt")
    return paper


def test_whoever_has_a_case_starts_at_the_overview(site: Site) -> None:
    assert site.browser("noor").get("/").headers["Location"] == "/overview"
    assert site.browser("olaf").get("/").headers["Location"] == "/cases"


def test_nothing_yet_is_said_with_what_to_do(site: Site) -> None:
    page = site.browser("olaf").get("/overview").text
    assert "Hier ziet u straks wat aandacht vraagt" in page and "Nieuw dossier" in page
    assert "Vraag een collega" in site.browser("ada").get("/overview").text


def test_a_term_leads_to_its_case_and_its_paper(site: Site) -> None:
    paper = _refused(site, "2026-11-10")
    page = site.browser("noor").get("/overview").text
    soon = page.split('id="soon-title"')[1].split("</section>")[0]
    assert "8 december 2026" in soon and "nog 13 dagen" in soon
    assert f"/cases/{site.case_id}/documents/{paper}" in soon


def test_how_many_days_are_left_is_counted_on_the_day_of_looking(site: Site) -> None:
    _refused(site, "2026-11-10")
    site.vault.clock.forward(hours=24)
    soon = _text(site.browser("noor").get("/overview").text.split('id="soon-title"')[1])
    assert "nog 12 dagen" in soon and "13 dagen" not in soon


def test_a_term_that_passed_is_late(site: Site) -> None:
    _refused(site, "2026-10-05")
    late = site.browser("noor").get("/overview").text.split('id="late-title"')[1]
    assert "dagen te laat" in late.split("</section>")[0]


def test_a_case_nobody_assessed_is_listed_as_such(site: Site) -> None:
    made = site.vault.case(site.vault.noor, "Dossier Nieuw").case
    page = site.browser("noor").get("/overview").text
    row = next(one for one in page.split("<tr>") if made.id in one)
    assert "nog nooit beoordeeld" in row and f"/cases/{made.id}/assess" in row


def test_a_result_stands_beside_the_name_of_its_checklist(site: Site) -> None:
    assessment.assess(site.vault.noor, site.case_id, "mrt")
    row = next(
        one
        for one in site.browser("noor").get("/overview").text.split("<tr>")
        if site.case_id in one and "<td" in one
    )
    assert "checklist=mrt" in row and "onvolledig" in _text(row)


def test_the_button_looks_at_everything_anew(site: Site) -> None:
    noor = site.browser("noor")
    cases.close_case(site.vault.noor, site.case_id, closed=False)
    assert "daarna is er iets gebeurd" in noor.get("/overview").text
    answer = noor.post("/overview/renew")
    assert answer.headers["Location"] == "/overview?done=renewed"
    page = noor.get(answer.headers["Location"]).text
    assert "Alle dossiers zijn opnieuw bekeken." in page
    assert "daarna is er iets gebeurd" not in page


def test_the_letters_of_the_calendar_stand_beside_each_case(site: Site) -> None:
    noor = site.browser("noor")
    assert "Zo heet dit dossier in uw agenda" not in noor.get("/overview").text
    feeds.make(site.vault.noor)
    tag = feeds.tags(site.vault.noor, [site.case_id])[site.case_id]
    assert f">{tag}</span>" in noor.get("/overview").text


def test_what_many_lack_names_the_cases_and_hides_the_long_tail(site: Site) -> None:
    """Two cases that lack nearly everything: eight rows in sight, the rest one press away."""
    other = site.vault.case(site.vault.noor, "Dossier Nieuw").case.id
    for case_id in (site.case_id, other):
        assessment.assess(site.vault.noor, case_id, "mrt")
    lacks = site.browser("noor").get("/overview").text.split('id="lacks-title"')[1]
    lacks = lacks.split("</section>")[0]
    assert f"/cases/{site.case_id}" in lacks and f"/cases/{other}" in lacks
    shown, _, more = lacks.partition("<summary>en nog ")
    assert shown.count("<li><p class=") == 8 and more.count("<li><p class=") > 1
