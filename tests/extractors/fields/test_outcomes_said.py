"""Outcomes as papers word them, in Dutch, English and French."""

from __future__ import annotations

import pytest

from extractors.fields import language_analysis
from extractors.fields.conclusion import DTV, REPLY
from extractors.fields.embassy import EMBASSY
from extractors.fields.statement import TRACING


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("De vreemdeling kan eenduidig worden herleid tot Eritrea.", "TA_CLEARLY_YES"),
        ("Zijn spraak wijst eenduidig op Eritrea.", "TA_CLEARLY_YES"),
        ("De spraak is zeer waarschijnlijk te plaatsen in Eritrea.", "TA_PROBABLY_YES"),
        ("Zijn spraak wijst waarschijnlijk niet op Eritrea.", "TA_PROBABLY_NO"),
        ("Er kan geen herleiding plaatsvinden.", "TA_NONE"),
        ("Een eenduidige herleiding is niet mogelijk.", "TA_NONE"),
        ("Op basis van het materiaal kan geen conclusie worden getrokken.", "TA_NONE"),
        ("Dat is niet eenduidig te herleiden.", None),
    ],
)
def test_what_a_language_analysis_concludes(said: str, code: str | None) -> None:
    assert language_analysis.parse(said) == code


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("The embassy does not recognise Kofi Amponsah as its national.", "EMB_NOT_NATIONAL"),
        ("We came to the conclusion that he is not a Sierra Leonean.", "EMB_NOT_NATIONAL"),
        ("He was found not to be a Ghanaian.", "EMB_NOT_NATIONAL"),
        ("There is no such person registered as a Bhutanese citizen.", "EMB_INSUFFICIENT_INFO"),
        ("The Embassy is not convinced that he is a Gambian national.", "EMB_INSUFFICIENT_INFO"),
        ("The information on the applicant is insufficient.", "EMB_INSUFFICIENT_INFO"),
        ("The Embassy could not verify the identity of the applicant.", "EMB_INSUFFICIENT_INFO"),
        ("Mr K, who claims to be Ghanaian, has failed to prove his nationality.",
         "EMB_INSUFFICIENT_INFO"),
        ("To verify his identity we need his hukou booklet and passport.", "EMB_INSUFFICIENT_INFO"),
        ("De ambassade kan hem geen paspoort afgeven.", "EMB_INSUFFICIENT_INFO"),
        ("Zij is niet in staat een laissez-passer te verstrekken.", "EMB_INSUFFICIENT_INFO"),
        ("omdat hij zijn nationaliteit niet heeft aangetoond", "EMB_INSUFFICIENT_INFO"),
        ("Nous ne sommes pas en mesure de délivrer un document.", "EMB_INSUFFICIENT_INFO"),
        ("La nationalité du sieur Keita n'a pas pu être établie.", "EMB_INSUFFICIENT_INFO"),
        ("Wij bevestigen dat de heer K de Ghanese nationaliteit bezit.", "EMB_RECOGNISED"),
        ("Wij onderzoeken of uw cliënt de Ghanese nationaliteit bezit.", None),
        ("The embassy declines to receive him.", "EMB_REFUSED_TO_SEE"),
    ],
)  # fmt: skip
def test_what_an_embassy_answers(said: str, code: str | None) -> None:
    assert EMBASSY.parse(said) == code


def test_no_fault_and_vain_search_are_said_in_many_words() -> None:
    assert DTV.parse("Naar ons oordeel kan zij buiten haar schuld niet vertrekken.") == "POSITIVE"
    assert TRACING.parse("Helaas konden wij uw broer niet traceren.") == "not_found"


def test_a_conclusion_that_does_not_change_is_maintained() -> None:
    assert REPLY.parse("Onze conclusie verandert niet.") == "MAINTAINED"
    assert REPLY.parse("Onze conclusie is herzien.") == "WITHDRAWN"
