"""The identity board: what differs, who wrote it first, and what may explain it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklists.calendars import explanations, from_ethiopian
from checklists.model import Insight
from tests.checklists.insights.test_insights import say


def clash(field: str, one: str, other: str) -> list[Insight]:
    papers = (
        f"{{id: w, type: D11, date: 2004-01-01, fields: {{{field}: {one}}}}},"
        f"{{id: p, type: D01, date: 2015-01-01, fields: {{{field}: {other}}}}}"
    )
    return say(papers).get("contradiction", [])


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("1986-03-04", "1986-04-03", "dag en maand verwisseld"),
        ("1978-03-14", "1985-11-23", "Ethiopische kalender"),
        ("1364-05-06", "1985-07-28", "Perzische kalender"),
        ("1405-01-10", "1984-10-05", "islamitische kalender"),
        ("1986-03-04", "1986-03-14", "één cijfer verschil"),
    ],
)
def test_a_difference_that_a_calendar_or_a_slip_explains_is_told_with_it(
    one: str, other: str, reason: str
) -> None:
    step = clash("birth_date", one, other)[0].next_step
    assert step is not None
    assert reason in step.nl


def test_a_difference_without_explanation_asks_for_one() -> None:
    found = clash("birth_date", "1986-03-04", "1979-11-28")[0]
    assert found.values is not None and found.values["explains"] == []
    assert found.next_step is not None and "kalender, schrift" in found.next_step.nl


@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)))
def test_ethiopian_days_follow_each_other(written: date) -> None:
    one, following = from_ethiopian(written), from_ethiopian(written + timedelta(days=1))
    if one and following and (written + timedelta(days=1)).month == written.month:
        assert following - one == timedelta(days=1)


def test_two_far_days_have_nothing_in_common() -> None:
    assert explanations(date(1970, 1, 2), date(1984, 11, 27)) == ()


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("nationality", "SUN", "ARM"),
        ("nationality", "BUR", "MMR"),
        ("nationality", "SDN", "unknown"),
        ("birth_place", "Maungdaw", "မောင်တော"),
        ("birth_place", "Addis Abeba", "Addis Abeba Kirkos"),
    ],
)
def test_then_and_now_and_other_scripts_do_not_contradict(field: str, one: str, other: str) -> None:
    assert clash(field, one, other) == []


def test_two_nationalities_contradict() -> None:
    assert clash("nationality", "SDN", "NGA")


def test_a_place_that_sounds_the_same_is_told_so() -> None:
    found = clash("birth_place", "Mogadisho", "Muqdisho")
    assert found
    found = clash("birth_place", "Khartoum", "Kharteem")
    assert found and found[0].next_step is not None
    assert "dezelfde klank" in found[0].next_step.nl


def test_names_that_are_not_spellings_of_one_are_listed_with_the_first_writer() -> None:
    papers = (
        "{id: w, type: D11, date: 2004-01-01, fields: {name: Mohammed Ali}},"
        "{id: x, type: D26, date: 2005-01-01, fields: {name: Muhamad Ali}},"
        "{id: p, type: D01, date: 2015-01-01, fields: {name: Ibrahim Hassan}}"
    )
    found = say(papers)["name_variants"][0]
    assert not found.urgent
    assert found.values is not None
    assert found.values["first"] == ["w", "p"]
    assert "name_variants" not in say(papers.replace("Ibrahim Hassan", "'ALI, Mohamed'"))
