"""The score counts honestly: a wrong value costs precision, a missing one recall, a trap both."""

from __future__ import annotations

from typing import Any

import pytest

from extractors.model import Extraction, Field, Method, Provenance, Reading, TypeMatch
from tests.samples import score
from tests.samples.model import Degradation, Sample
from tests.samples.scoring import outcome
from tests.samples.scoring.compare import equal, error_rate
from tests.samples.scoring.outcome import Outcome, compared

_SAMPLE = Sample(
    "one", "D50", "dev_rijks", (), "text",
    {"date": "2020-01-20", "docket": ["NL19.1", "NL19.2"], "mrz": ["P<UTOA<<B", "L898<<<<<"]},
    absent=("nationality",), unproved=("mrz",),
)  # fmt: skip


def _field(name: str, value: Any, *, proved: bool = False, raw: Any = "") -> Field:
    return Field(name, value, raw, Provenance(1, None, Method.LABEL, "t", 1, 1.0), proved)


def _judged(*fields: Field, kind: str = "D50") -> Outcome:
    extraction = Extraction(TypeMatch(kind, 0.9, ()), (), fields)
    return compared(_SAMPLE, Degradation.CLEAN, Reading("application/pdf", ()), extraction)


def test_a_wrong_value_is_wrong_and_missed() -> None:
    count = _judged(_field("date", "2020-01-21")).counts["date"]
    assert (count.right, count.wrong, count.missed) == (0, 1, 1)


def test_each_of_many_values_counts_and_saying_one_twice_does_not() -> None:
    found = [_field("docket", "NL19.2"), _field("docket", "NL19.2"), _field("docket", "NL19.3")]
    count = _judged(*found).counts["docket"]
    assert (count.right, count.wrong, count.missed) == (1, 1, 1)


def test_a_value_where_none_may_be_is_wrong() -> None:
    assert _judged(_field("nationality", "SDN")).counts["nationality"].wrong == 1
    assert _judged().counts["nationality"].wrong == 0


def test_a_misprinted_strip_shown_as_proved_is_counted_even_when_read_exactly() -> None:
    raw = ["P<UTOA<<B", "L898<<<<<"]
    assert _judged(_field("mrz", {}, raw=raw, proved=True)).counts["mrz"].wrongly_proved == 1
    count = _judged(_field("mrz", {}, raw=raw)).counts["mrz"]
    assert (count.right, count.wrongly_proved) == (1, 0)


def test_another_type_is_a_mistake_and_unknown_is_told_apart() -> None:
    assert not _judged(kind="D53").classified
    assert _judged(kind="unknown").unknown and not _judged(kind="unknown").classified


@pytest.mark.parametrize(
    ("name", "expected", "found", "same"),
    [
        ("diagnosis", "hartfalen NYHA III", "Hartfaien NYHA III", True),
        ("diagnosis", "hartfalen", "nierfalen en epilepsie", False),
        ("dictum", "NIEUW_BESLUIT_BINNEN", "NIEUW_BESLUIT_BINNEN(6)", True),
        ("conclusion", "TA_CLEARLY_NO", "TA_CLEARLY_YES", False),
        ("period", {"from": "2009-10", "to": None}, {"from": "2009-10-01", "to": None}, True),
        ("period", {"from": "2009-10", "to": None}, {"from": "2009-10", "to": "2013-03"}, False),
        ("credibility", {"relaas": "NIET_BEOORDEELD"}, {"relaas": "GELOOFWAARDIG"}, False),
        ("v_number", "2810045517", "281.004.5517", True),
    ],
)
def test_equality_forgives_spelling_but_no_meaning(
    name: str, expected: Any, found: Any, same: bool
) -> None:
    assert equal(name, expected, found) is same


def test_the_error_rate_counts_edits_and_never_exceeds_one() -> None:
    assert error_rate("ab cd", "abxd") == 0.25
    assert error_rate("ab", "something else") == 1.0


def test_mistakes_of_the_exam_are_not_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        score.main(["--split", "exam", "--details"])
    assert "hold-out" in capsys.readouterr().err


def test_a_crash_is_named_and_misses_every_value(monkeypatch: pytest.MonkeyPatch) -> None:
    def crashes(*_: object) -> Reading:
        raise ZeroDivisionError

    monkeypatch.setattr(outcome, "read", crashes)
    judged = outcome.judge(_SAMPLE, Degradation.CLEAN)
    assert judged.broken and judged.got == "ZeroDivisionError"
    assert judged.remarks == ["ZeroDivisionError: not read at all"]
    assert judged.counts["docket"].missed == 2
    assert not _judged(kind="unknown").broken and not _judged().broken
