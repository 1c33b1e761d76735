"""Every letter can be drafted in every case, and says nothing it should not."""

from __future__ import annotations

import pytest

from checklists.facts import CaseFacts
from checklists.loading import checklists, facts_from_yaml
from checklists.recipients import trigger_words
from tests.vault.letters.dossiers import CASES, ON, dossier, report
from vault.letters.catalogue import Letter, letters
from vault.letters.writing import CAREFUL, Draft, Occasion, draft, words_to_look_at

NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))


NOTHING = Occasion()


def drafted(letter: Letter, facts: CaseFacts, occasion: Occasion = NOTHING) -> Draft:
    return draft(letter, facts, occasion, client="Sefu Amari", writer="Noor Visser", on=ON)


def test_the_letters_of_the_brief_are_there() -> None:
    assert set(letters()) >= {
        "embassy_request",
        "iom_request",
        "practitioner_questions",
        "name_gap_ind",
        "name_gap_dtv",
        "default_notice_check",
        "access_request",
        "language_recording",
    }


def test_a_letter_answers_only_requirements_that_exist() -> None:
    known = {r.id for one in checklists().values() for r in one.requirements} | {"*"}
    for letter in letters().values():
        assert letter.answers <= known, letter.id


@pytest.mark.parametrize("name", NAMES)
def test_every_letter_that_fits_can_be_drafted(name: str) -> None:
    facts = dossier(name)
    for checklist in checklists():
        found = report(facts, checklist)
        for letter in letters().values():
            for finding in filter(letter.fits, found.findings):
                text = drafted(letter, facts, Occasion(finding)).text
                assert "Sefu Amari" in text and "None" not in text, letter.id
                assert "\n\n\n" not in text
            for insight in filter(letter.fits_insight, found.insights):
                assert "None" not in drafted(letter, facts, Occasion(insight=insight)).text


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_to_an_embassy_tells_no_asylum_and_no_v_number(name: str) -> None:
    facts = dossier(name)
    found = report(facts, "buitenschuld")
    for letter in letters().values():
        if letter.recipient != "embassy":
            continue
        for finding in filter(letter.fits, found.findings):
            text = drafted(letter, facts, Occasion(finding)).text
            assert trigger_words(text) == []
            assert "V-nummer" not in text and (facts.client.v_number or "–") not in text


def test_own_words_of_a_letter_are_fit_for_its_recipient() -> None:
    for letter in letters().values():
        if letter.recipient in CAREFUL:
            assert trigger_words(letter.body) == [], letter.id


def test_a_paper_the_recipient_must_not_see_is_not_even_named() -> None:
    facts = facts_from_yaml("""
client: {id: X}
documents:
  - {id: m, type: D61, date: 2019-01-01, fields: {country: LKA}}
  - {id: i, type: D46, date: 2019-02-01}
""")
    found = report(facts, "buitenschuld")
    finding = found.finding("BS-1a", "LKA")
    made = drafted(letters()["embassy_request"], facts, Occasion(finding))
    assert "bewijs van bezoek" not in made.text
    assert any("mag ze niet zien" in note.nl for note in made.notes)
    assert "bewijs van bezoek" in drafted(letters()["name_gap_dtv"], facts, Occasion(finding)).text


def test_the_practitioner_is_asked_for_facts_only() -> None:
    text = letters()["practitioner_questions"].body.casefold()
    assert "alleen naar feiten" in text
    for judgement in ("uitzetten", "terugkeer", "vindt u", "verblijfsvergunning", "kan reizen"):
        assert judgement not in text


def test_a_rule_nobody_verified_is_to_be_checked_before_it_goes_out() -> None:
    facts = dossier("ehv-r")
    finding = report(facts, "buitenschuld").finding("BS-6b")
    made = drafted(letters()["name_gap_ind"], facts, Occasion(finding))
    assert finding.verified is None
    assert f"{finding.source.title}. [controleer:" in made.text


def test_the_note_on_a_late_decision_states_no_term_as_sure() -> None:
    """Decision terms, notice and penalty are from memory: each stands inside a check."""
    facts = dossier("ehv-r")
    owed = next(i for i in report(facts, "buitenschuld").insights if i.kind == "decision_owed")
    text = drafted(letters()["default_notice_check"], facts, Occasion(insight=owed)).text
    for claim in ("Vw 25", "4:17", "8:75a", "beperkt of afgeschaft", "zes maanden"):
        before = text.split(claim)[0]
        assert before.rfind("[controleer:") > before.rfind("]"), claim
    assert "mogelijk te laat" in text and "geen vaststelling" in text


def test_attempts_are_told_with_their_dates_and_only_those_of_this_row() -> None:
    facts = facts_from_yaml("""
client: {id: X, nationality: [{value: LKA, by: client}, {value: IND, by: ind}]}
efforts:
  - {id: e1, kind: request, on: 2020-02-01, towards: ambassade LKA, requirement: BS-1a, subject: LKA, channel: letter}
  - {id: e2, kind: visit, on: 2020-03-01, towards: ambassade IND, requirement: BS-1a, subject: IND}
""")  # noqa: E501
    finding = report(facts, "buitenschuld").finding("BS-1a", "LKA")
    text = drafted(letters()["embassy_request"], facts, Occasion(finding)).text
    assert "- 1 februari 2020: verzoek (per brief)" in text and "1 maart 2020" not in text
    assert "Sri Lanka" in text
    assert letters()["reminder"].fits(finding)


def test_words_are_looked_at_for_careful_recipients_alone() -> None:
    text = "Hij vroeg asiel aan na zijn bekering."
    assert len(words_to_look_at(letters()["embassy_request"], text)) == 2
    assert words_to_look_at(letters()["name_gap_ind"], text) == ()


def test_a_pending_claim_is_said_before_an_embassy_is_written() -> None:
    facts = facts_from_yaml("""
client: {id: X, traits: [pending_asylum], nationality: [{value: LKA, by: client}]}
""")
    finding = report(facts, "buitenschuld").finding("BS-1a", "LKA")
    made = drafted(letters()["embassy_request"], facts, Occasion(finding))
    assert any("advocaat" in note.nl for note in made.notes)


def test_a_settled_finding_calls_for_no_letter() -> None:
    facts = dossier("ehv-r")
    for finding in report(facts, "buitenschuld").findings:
        if finding.handled:
            assert not any(letter.fits(finding) for letter in letters().values())
