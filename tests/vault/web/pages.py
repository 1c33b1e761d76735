"""The addresses of every page of the filled site, for tests that look at all of them."""

from __future__ import annotations

from tests.vault.web.conftest import Site


def member_pages(site: Site) -> list[str]:
    """Every page a member can look at."""
    case = f"/cases/{site.case_id}"
    other = site.people["olaf"].user.id
    return [
        "/account",
        "/calendar",
        "/cases",
        "/cases/new",
        "/overview",
        "/search",
        case,
        f"{case}/client",
        f"{case}/history",
        f"{case}/search",
        f"{case}/assess",
        f"{case}/declare?checklist=buitenschuld&requirement=BS-1a&subject=LKA",
        f"{case}/timeline",
        f"{case}/letters?checklist=buitenschuld",
        f"{case}/letters-for?checklist=buitenschuld&requirement=BS-2",
        f"{case}/letters/iom_request?checklist=buitenschuld&requirement=BS-2",
        f"{case}/sheet?language=nl",
        f"{case}/sheet?language=ar",
        f"{case}/efforts",
        f"{case}/efforts?checklist=buitenschuld&requirement=BS-1a&subject=LKA",
        f"{case}/documents/{site.document_id}",
        f"{case}/documents/{site.document_id}?page=2",
        f"{case}/documents/{site.failed_id}",
        f"{case}/documents/{site.waiting_id}",
        f"{case}/packets",
        f"{case}/packets/new?recipient=mrt",
        f"{case}/packets/{site.packet_id}",
        f"{case}/members",
        f"{case}/members/compare?colleague={other}",
    ]


OPEN_PAGES = ["/sign-in", "/recover", "/invitation"]
MANAGER_PAGES = ["/people", "/people/doctor"]


def posted_pages(site: Site) -> list[tuple[str, dict[str, str]]]:
    """Pages that a member gets by sending a form: (address, what is filled in)."""
    case = f"/cases/{site.case_id}"
    letter = {"checklist": "buitenschuld", "requirement": "BS-1a", "subject": "LKA"}
    return [
        (f"{case}/assess", {"checklist": "buitenschuld"}),
        (f"{case}/assess", {"checklist": "buitenschuld"}),  # again: what changed since
        (f"{case}/assess", {"checklist": "hasa", "on": "2020-06-15"}),
        (f"{case}/assess", {"checklist": "geen"}),
        ("/calendar/make", {}),
        (f"{case}/letters/embassy_request", {**letter, "text": "asiel", "as": "paper"}),
        (f"{case}/letters/iom_request", {"text": "Beste IOM,", "as": "paper"}),
    ]


def every_page(site: Site) -> list[tuple[str | None, str]]:
    """(login, address) of every page, and of a page that is not there."""
    return [
        *((None, path) for path in [*OPEN_PAGES, "/nowhere"]),
        *(("noor", path) for path in member_pages(site)),
        *(("ada", path) for path in MANAGER_PAGES),
        ("ada", "/overview"),
        ("bram", f"/cases/{site.case_id}/erase"),
    ]
