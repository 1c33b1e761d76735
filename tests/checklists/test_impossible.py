"""Each reason for *impossible* with its own proof, attempts and alternative (domain book 0.2)."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.evaluate import assess
from checklists.loading import facts_from_yaml, load
from checklists.model import Finding, ReasonCode, Status

ON = date(2026, 11, 24)
EFFORTS = (
    "{id: e1, kind: request, on: 2026-01-01, towards: register, requirement: BS-6a}",
    "{id: e2, kind: request, on: 2026-03-01, towards: register, requirement: BS-6a}",
    "{id: e3, kind: reminder, on: 2026-06-01, towards: register, requirement: BS-6a}",
)
# Reason → documents that prove it together, attempts it wants.
WHOLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "I1": (("D44", "D45", "D40", "D72"), ()),  # the list's own rule; without one see below
    "I2": (("D60",), EFFORTS[:1]),
    "I3": (("D104",), EFFORTS),
    "I4": (("D44", "D25", "D22"), ()),
    "I5": (("D53",), ()),
    "I6": (("D96", "D72"), ()),
    "I7": (("D44",), ()),
    "I8": (("D104", "D91"), EFFORTS[:1]),
    "I9": (("D44", "D45"), ()),
    "I10": (("D56",), ()),
}


def claim(
    code: str, types: tuple[str, ...], efforts: tuple[str, ...], alternative: str = "school"
) -> Finding:
    statement = "statement: door de ziekte zijn verklaringen niet betrouwbaar"
    papers = ", ".join(
        f"{{id: p{t}, type: {t}, date: 2025-01-01, fields: {{{statement}}}}}" for t in types
    )
    named = ", ".join(f"p{t}" for t in types)
    facts = facts_from_yaml(
        f"{{documents: [{papers}], efforts: [{', '.join(efforts)}], declarations:"
        f" [{{kind: impossible, requirement: BS-6a, reason: {code}, documents: [{named}],"
        f" alternative: '{alternative}'}}]}}"
    )
    return assess(load("buitenschuld"), facts, ON).finding("BS-6a")


def test_every_reason_of_the_book_is_tried() -> None:
    assert set(WHOLE) == {str(code) for code in ReasonCode}


@pytest.mark.parametrize("code", WHOLE)
def test_with_all_its_proof_the_reason_is_handled_but_never_present(code: str) -> None:
    finding = claim(code, *WHOLE[code])
    assert [t.nl for t in finding.lacking] == []
    assert (finding.status, str(finding.reason_code)) == (Status.IMPOSSIBLE, code)
    assert finding.handled


@pytest.mark.parametrize("code", WHOLE)
def test_without_an_alternative_it_does_not_count(code: str) -> None:
    finding = claim(code, *WHOLE[code], alternative="")
    assert not finding.handled
    assert any("alternatief" in t.nl for t in finding.lacking)


@pytest.mark.parametrize(
    ("code", "left_out"),
    [(code, paper) for code, (types, _) in WHOLE.items() if code != "I3" for paper in types],
)
def test_each_paper_of_the_proof_is_needed(code: str, left_out: str) -> None:
    types, efforts = WHOLE[code]
    finding = claim(code, tuple(t for t in types if t != left_out), efforts)
    assert not finding.handled


@pytest.mark.parametrize(("code", "kept"), [("I2", 0), ("I3", 1), ("I3", 2), ("I8", 0)])
def test_too_few_attempts_do_not_count(code: str, kept: int) -> None:
    finding = claim(code, ("D72",) if code == "I2" else WHOLE[code][0], EFFORTS[:kept])
    if code == "I8":  # the written request is itself the attempt
        assert finding.handled
    else:
        assert not finding.handled


@pytest.mark.parametrize("left_out", ["", "D103", "D44", "D72"])
def test_never_registered_needs_own_word_country_information_and_a_search(left_out: str) -> None:
    types = [t for t in ("D103", "D44", "D72") if t != left_out]
    papers = ", ".join(f"{{id: p{t}, type: {t}, date: 2025-01-01}}" for t in types)
    facts = facts_from_yaml(
        f"{{documents: [{papers}], declarations: [{{kind: impossible, requirement: MED-05,"
        f" reason: I1, documents: [p{types[0]}], alternative: verklaring}}]}}"
    )
    finding = assess(load("medical_art64"), facts, ON).finding("MED-05")
    assert finding.handled is (left_out == "")


def test_silence_needs_time_after_the_reminder() -> None:
    late = (*EFFORTS[:2], EFFORTS[2].replace("2026-06-01", "2026-11-10"))
    finding = claim("I3", ("D104",), late)
    assert [t.nl for t in finding.lacking] == ["tijd om te antwoorden: wacht tot 8-12-2026"]


def test_a_visit_that_was_refused_needs_a_witness() -> None:
    assert not claim("I2", ("D61",), EFFORTS[:1]).handled
    assert claim("I2", ("D61", "D96"), EFFORTS[:1]).handled


def test_silence_of_the_state_after_a_reminder_proves_as_a_refusal_does() -> None:
    assert not claim("I8", ("D104",), EFFORTS[:1]).handled
    assert claim("I8", ("D104",), EFFORTS).handled


def test_danger_in_asking_needs_an_asylum_procedure_in_the_file() -> None:
    finding = claim("I4", ("D44", "D25"), ())
    assert any("asielprocedure" in t.nl for t in finding.lacking)
