"""Who may see which class of document."""

from __future__ import annotations

import itertools

import pytest

from checklists.recipients import (
    BLOCKED,
    MATRIX,
    RECIPIENTS,
    Context,
    trigger_words,
    verdict,
)
from extractors.model import Sensitivity

S = Sensitivity


@pytest.mark.parametrize("sensitivity", [S.ASYLUM, S.BELIEF, S.MEDICAL])
def test_an_embassy_never_gets_asylum_belief_or_medical_papers(sensitivity: Sensitivity) -> None:
    contexts = [Context(*flags) for flags in itertools.product([True, False], repeat=4)]
    assert {verdict("embassy", [sensitivity], c).kind for c in contexts} == {BLOCKED}


@pytest.mark.parametrize("recipient", ["dtv", "lso", "mrt", "embassy", "bma"])
def test_belief_stays_away_from_those_who_do_not_decide(recipient: str) -> None:
    assert verdict(recipient, [S.BELIEF]).kind == BLOCKED


def test_identity_goes_to_an_embassy_only_after_release_and_without_an_asylum_claim() -> None:
    assert verdict("embassy", [S.IDENTITY], Context(asylum_pending=True)).kind == BLOCKED
    assert verdict("embassy", [S.IDENTITY], Context(asylum_pending=False)).kind == "release"


def test_an_embassy_gets_back_only_its_own_letters() -> None:
    assert verdict("embassy", [S.RETURN]).kind == BLOCKED
    assert verdict("embassy", [S.RETURN], Context(own_letter=True)).kind == "allowed"


def test_dtv_sees_of_medical_papers_only_the_travel_conditions() -> None:
    assert verdict("dtv", [S.MEDICAL]).kind == "summary"
    assert verdict("dtv", [S.MEDICAL], Context(travel_conditions=True)).kind == "allowed"


def test_the_strictest_class_of_a_document_decides() -> None:
    assert verdict("mrt", [S.GOVERNMENT, S.ASYLUM]).kind == "summary"
    assert verdict("mrt", [S.GOVERNMENT, S.PRIVILEGED]).kind == BLOCKED


def test_a_paper_without_a_class_is_treated_as_asylum_content() -> None:
    assert verdict("dtv", []).kind == BLOCKED


def test_privileged_papers_reach_nobody_but_client_lawyer_court_and_expert() -> None:
    open_to = {r for r in RECIPIENTS if verdict(r, [S.PRIVILEGED]).kind != BLOCKED}
    assert open_to == {"client", "lawyer", "court", "expert"}


def test_the_matrix_has_an_answer_for_every_class_and_recipient() -> None:
    assert set(MATRIX) == set(Sensitivity)
    assert all(set(row) == set(RECIPIENTS) for row in MATRIX.values())


def test_every_verdict_gives_its_reason_in_two_languages() -> None:
    for recipient, sensitivity in itertools.product(RECIPIENTS, Sensitivity):
        reason = verdict(recipient, [sensitivity]).reason
        assert reason.nl and reason.en and reason.nl != reason.en


def test_an_unknown_recipient_is_an_error_not_a_yes() -> None:
    with pytest.raises(KeyError):
        verdict("neighbour", [S.PUBLIC])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zij vroeg asiel aan in 2016.", ["asiel"]),
        ("Haar ASIELRELAAS is niet geloofd", ["asiel", "relaas"]),
        ("Rapport van iMMO van 3 mei", ["immo"]),
        ("De bekering werd betwijfeld; homoseksuele gerichtheid", ["bekering", "homoseksu"]),
        ("UNHCR-kaart", ["unhcr"]),
        ("Immobiliën en immobiel zijn gewone woorden", []),
        ("De reis kan met begeleiding plaatsvinden.", []),
    ],
)
def test_words_that_call_for_a_look_are_found_in_any_form(text: str, words: list[str]) -> None:
    assert trigger_words(text) == words
