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
# The matrix of the domain book (4.4), as it stands there; changing a cell is changing the policy.
BOOK = """
class   | client        | ngo        | lawyer | ind              | bma | court            | lso                | mrt                | dtv                    | embassy                            | expert
I       | ✓             | ✓          | ✓      | (✓)              | ✗   | ✓                | summary            | ✓                  | ✓                      | (✓) only if no asylum claim runs   | ✓
A       | ✓             | ✓          | ✓      | (✓)              | ✗   | (✓)              | ✗                  | (✓) summary        | ✗                      | ✗ never                            | (✓)
C       | ✓             | restricted | ✓      | (✓)              | ✗   | (✓)              | ✗                  | ✗                  | ✗                      | ✗ never                            | (✓)
M       | ✓ (mind harm) | restricted | ✓      | via BMA envelope | ✓   | (✓) 8:29 if needed | functional summary | functional summary | travel conditions only | ✗                                  | (✓)
G       | ✓             | ✓          | ✓      | known            | –   | ✓                | ✓                  | ✓                  | ✓                      | ✗                                  | ✓
R       | ✓             | ✓          | ✓      | ✓                | –   | ✓                | ✓                  | ✓                  | ✓                      | own letters only                   | –
L       | ✓             | ✗          | ✓      | ✗                | ✗   | as filed         | ✗                  | ✗                  | ✗                      | ✗                                  | (✓)
S       | ✓             | ✓          | ✓      | ✓                | –   | ✓                | ✓                  | ✓                  | summary                | ✗                                  | –
"""  # noqa: E501  a table is read across
MEANS = {
    "✓": "allowed",
    "✓ (mind harm)": "allowed",
    "known": "allowed",
    "(✓)": "release",
    "(✓) only if no asylum claim runs": "release",
    "(✓) 8:29 if needed": "release",
    "restricted": "release",
    "via BMA envelope": "release",
    "as filed": "release",
    "summary": "summary",
    "(✓) summary": "summary",
    "functional summary": "summary",
    "travel conditions only": "summary",
    "own letters only": "blocked",
    "✗": "blocked",
    "✗ never": "blocked",
    "–": "blocked",
}


def book() -> list[tuple[Sensitivity, str, str]]:
    """(class, recipient, what the book's cell says) for all 88 cells."""
    rows = [[cell.strip() for cell in row.split("|")] for row in BOOK.strip().splitlines()]
    head, *body = rows
    return [
        (Sensitivity(row[0]), recipient, cell)
        for row in body
        for recipient, cell in zip(head[1:], row[1:], strict=True)
    ]


@pytest.mark.parametrize(("sensitivity", "recipient", "cell"), book())
def test_every_cell_of_the_matrix_is_the_books(
    sensitivity: Sensitivity, recipient: str, cell: str
) -> None:
    assert MATRIX[sensitivity][recipient] == MEANS[cell]
    free = Context(asylum_pending=False)
    assert verdict(recipient, [sensitivity], free).kind == MEANS[cell]


def test_the_book_has_a_cell_for_everyone_and_every_class_but_the_public_one() -> None:
    assert len(book()) == 88
    assert {s for s, _, _ in book()} == set(Sensitivity) - {S.PUBLIC}
    assert {r for _, r, _ in book()} == set(RECIPIENTS)


@pytest.mark.parametrize(
    ("sensitivity", "recipient", "told"),
    [
        (S.MEDICAL, "ind", "gesloten envelop voor het BMA"),
        (S.MEDICAL, "court", "8:29"),
        (S.MEDICAL, "dtv", "alleen de reisvoorwaarden"),
        (S.MEDICAL, "client", "of lezen schaadt"),
        (S.ASYLUM, "mrt", "de advocaat eerst"),
        (S.RETURN, "embassy", "haar eigen brieven"),
        (S.PRIVILEGED, "court", "zoals het is ingediend"),
    ],
)
def test_what_a_cell_says_besides_yes_or_no_is_told(
    sensitivity: Sensitivity, recipient: str, told: str
) -> None:
    assert told in verdict(recipient, [sensitivity]).reason.nl


@pytest.mark.parametrize(
    "word", ["asiel", "relaas", "bekering", "homoseksueel", "UNHCR", "iMMO", "IMMO-rapport"]
)
def test_each_trigger_word_of_the_book_is_found(word: str) -> None:
    assert trigger_words(f"Op deze bladzijde staat {word}, en meer niet.")


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
