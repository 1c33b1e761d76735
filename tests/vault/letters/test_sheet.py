"""The client's sheet in seven languages."""

from __future__ import annotations

import re

import pytest

from checklists.facts import CaseFacts
from checklists.loading import checklists, facts_from_yaml, load
from tests.vault.letters.dossiers import dossier, report
from vault.letters.sheet import LANGUAGES, Sheet, languages, need_of, sheet

SCRIPTS = {"ar": r"[\u0600-\u06ff]", "fa": r"[\u0600-\u06ff]", "ti": r"[\u1200-\u137f]"}
SCRIPTS |= {"ru": r"[\u0400-\u04ff]"}


def made(facts: CaseFacts, code: str = "nl", checklist: str = "buitenschuld") -> Sheet:
    return sheet(code, "Sefu Amari", facts, load(checklist), report(facts, checklist))


def test_every_language_has_every_phrase_of_the_dutch_one() -> None:
    dutch = languages()["nl"]
    for code in LANGUAGES:
        one = languages()[code]
        for mine, theirs in ((one.say, dutch.say), (one.need, dutch.need)):
            assert set(mine) == set(theirs), code
        assert list(one.have_kind) == list(dutch.have_kind), code
        for group in (one.say, one.need, one.have_kind):
            assert all(text for key, text in group.items() if key != "mark"), code


@pytest.mark.parametrize("code", sorted(SCRIPTS))
def test_a_language_is_written_in_its_own_script(code: str) -> None:
    one = languages()[code]
    for text in (*one.say.values(), *one.need.values(), *one.have_kind.values()):
        assert re.search(SCRIPTS[code], text), (code, text)


def test_arabic_and_farsi_run_from_right_to_left() -> None:
    rtl = {code for code in LANGUAGES if languages()[code].direction == "rtl"}
    assert rtl == {"ar", "fa"}


def test_what_no_person_reviewed_is_marked_and_says_so_in_its_own_words() -> None:
    marked = {code for code in LANGUAGES if languages()[code].marked}
    assert marked == {"fr", "ar", "ti", "fa", "ru"}
    assert all(languages()[code].say["mark"] for code in marked)


def test_every_requirement_falls_under_a_phrase() -> None:
    for checklist in checklists().values():
        for requirement in checklist.requirements:
            assert need_of(requirement) in languages()["nl"].need


def test_the_sheet_tells_what_there_is_and_what_is_needed() -> None:
    found = made(dossier("ehv-r"))
    assert "Brieven van ambassade, IOM of DT&V" in [group.phrase for group in found.have]
    lines = [line for group in found.yours for line in group.lines]
    assert ("Verklaring van IOM", "") in lines
    assert found.made == "15-06-2020"


def test_a_sheet_in_another_language_asks_the_same() -> None:
    dutch, other = made(dossier("ehv-r")), made(dossier("ehv-r"), "ti")
    assert [g.lines for g in dutch.yours] == [g.lines for g in other.yours]
    assert [g.phrase for g in dutch.yours] != [g.phrase for g in other.yours]


def test_a_term_that_runs_is_an_important_day() -> None:
    facts = facts_from_yaml("""
client: {id: X}
documents:
  - {id: d, type: D26, date: 2020-06-01, fields: {outcome: AFGEWEZEN, remedy: {kind: bezwaar, weeks: 4}}}
""")  # noqa: E501
    assert made(facts).days == ("29-06-2020",)


def test_the_sheet_does_not_name_religion() -> None:
    facts = dossier("utr-2")
    assert any(document.type.startswith("D49") for document in facts.documents)
    for checklist in ("hasa", "buitenschuld"):
        found = made(facts, "nl", checklist)
        words = [
            part
            for group in (*found.have, *found.yours, *found.ours)
            for part in (group.phrase, *(label for label, _ in group.lines))
        ]
        for word in ("doop", "kerk", "geloof(?!waardig)", "beke", "relig"):
            assert not any(re.search(word, text.casefold()) for text in words), word
