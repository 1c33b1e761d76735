"""Dutch first, English second, and nothing forgotten."""

from __future__ import annotations

import io
import re

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tests.vault.web.conftest import Site
from tests.vault.web.pages import every_page, posted_pages
from vault.paths import PROJECT, TEMPLATES

PLACE = PROJECT / "vault" / "web" / "translations" / "en" / "LC_MESSAGES"
HOLE = re.compile(r"%\(\w+\)s|%\(\w+\)d|\{\w+\}")


@pytest.fixture(scope="module")
def english() -> Catalog:
    with (PLACE / "messages.po").open("rb") as file:
        return read_po(file, locale="en")


def _said() -> set[str | tuple[str, ...]]:
    """Every Dutch sentence in the templates."""
    found = extract_from_dir(
        str(TEMPLATES / "web"), [("**.html", "jinja2")], {"**.html": {"trimmed": "true"}}
    )
    return {message for _, _, message, _, _ in found}


def test_every_dutch_sentence_has_an_english_one(english: Catalog) -> None:
    missing = []
    for message in _said():
        known = english.get(message[0] if isinstance(message, tuple) else message)
        strings = known.string if known is not None else ""
        if not strings or not all(strings):
            missing.append(message)
    assert missing == [], "add these to messages.po and compile (see translations/babel.cfg)"


def test_no_english_sentence_is_left_over(english: Catalog) -> None:
    known = {message.id for message in english if message.id}
    assert known - _said() == set()


def test_both_languages_leave_the_same_holes(english: Catalog) -> None:
    for message in english:
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        for sentence in strings:
            assert set(HOLE.findall(sentence)) == set(HOLE.findall(ids[-1])), message.id


def test_the_compiled_catalogue_is_the_one_that_is_read(english: Catalog) -> None:
    out = io.BytesIO()
    write_mo(out, english)
    assert out.getvalue() == (PLACE / "messages.mo").read_bytes()


def test_no_sentence_is_too_long_to_read() -> None:
    """Plain words: no sentence above 30 words."""
    for message in _said():
        for text in message if isinstance(message, tuple) else (message,):
            for sentence in re.split(r"[.!?:]\s", text):
                assert len(sentence.split()) <= 30, sentence


def test_a_browser_that_wants_english_gets_english_everywhere(site: Site) -> None:
    dutch = re.compile(r">[^<]*\b(het|een|niet|wordt|deze|voor|naar|stukken|dossier)\b[^<]*<")
    answers = []
    for login, path in every_page(site):
        browser = site.browser(login)
        browser.client.set_cookie("kluis-taal", "en")
        answers.append((path, browser.get(path).text))
    noor = site.browser("noor")
    noor.client.set_cookie("kluis-taal", "en")
    answers += [(path, noor.post(path, form).text) for path, form in posted_pages(site)]
    for path, page in answers:
        assert '<html lang="en">' in page, path
        body = page.split("<main")[1]
        body = re.sub(r'<(\w+)[^>]* (?:lang="nl"|dir="auto")[^>]*>.*?</\1>', "", body, flags=re.S)
        for own in ("Dossier Amari", "Niet gelezen."):  # what the user called things
            body = body.replace(own, "")
        found = dutch.search(re.sub(r"<code>.*?</code>", "", body))
        assert found is None, (path, found and found[0])


def test_the_choice_of_language_is_kept_in_this_browser(site: Site) -> None:
    noor = site.browser("noor")
    assert "Nieuw dossier" in noor.get("/cases").text
    answer = noor.post("/language", {"language": "en", "back": "/cases"})
    assert answer.headers["Location"] == "/cases"
    assert "New case" in noor.get("/cases").text
    noor.post("/language", {"language": "xx", "back": "/cases"})
    assert "New case" in noor.get("/cases").text


def test_dutch_is_the_language_of_a_browser_that_names_none(site: Site) -> None:
    assert '<html lang="nl">' in site.browser().get("/sign-in").text
    page = site.browser().get("/sign-in", **{"Accept-Language": "fr, en;q=0.8"})
    assert '<html lang="en">' in page.text
