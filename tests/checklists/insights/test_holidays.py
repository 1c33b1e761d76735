"""Terms under the Algemene termijnenwet, against known calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklists.insights.holidays import easter, holidays, is_working_day, last_day, roll

EASTERS = [
    (2003, 4, 20),
    (2008, 3, 23),
    (2011, 4, 24),
    (2016, 3, 27),
    (2019, 4, 21),
    (2020, 4, 12),
    (2024, 3, 31),
    (2026, 4, 5),
    (2038, 4, 25),
]


@pytest.mark.parametrize(("year", "month", "day"), EASTERS)
def test_easter_falls_where_the_calendar_says(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


def test_the_recognised_days_of_2020() -> None:
    assert sorted(holidays(2020)) == [
        date(2020, 1, 1),
        date(2020, 4, 10),  # Good Friday
        date(2020, 4, 13),  # Easter Monday
        date(2020, 4, 27),  # King's Day
        date(2020, 5, 5),  # Liberation Day
        date(2020, 5, 21),  # Ascension Day
        date(2020, 6, 1),  # Whit Monday
        date(2020, 12, 25),
        date(2020, 12, 26),
    ]


def test_the_monarch_has_another_birthday_before_2014_and_never_on_a_sunday() -> None:
    assert date(2012, 4, 30) in holidays(2012)
    assert date(2014, 4, 26) in holidays(2014)  # 27 April 2014 is a Sunday
    assert date(2025, 4, 26) in holidays(2025)
    assert date(2026, 4, 27) in holidays(2026)


@pytest.mark.parametrize(
    ("start", "weeks", "raw", "last"),
    [
        # the case of the book: an ordinary Tuesday, an ordinary Monday
        (date(2020, 2, 25), 4, date(2020, 3, 24), date(2020, 3, 24)),
        (date(2020, 4, 20), 4, date(2020, 5, 18), date(2020, 5, 18)),
        # ends on Good Friday: over the weekend and Easter Monday to Tuesday
        (date(2020, 3, 13), 4, date(2020, 4, 10), date(2020, 4, 14)),
        # ends on a Saturday; ends on the first Christmas day, a Friday in 2020: both to Monday
        (date(2020, 5, 16), 4, date(2020, 6, 13), date(2020, 6, 15)),
        (date(2020, 11, 27), 4, date(2020, 12, 25), date(2020, 12, 28)),
        # King's Day on a Monday; moved from Sunday 27 to Saturday 26 April in 2025
        (date(2020, 3, 30), 4, date(2020, 4, 27), date(2020, 4, 28)),
        (date(2025, 3, 29), 4, date(2025, 4, 26), date(2025, 4, 28)),
        # 5 May every year, Ascension Day, Whit Monday
        (date(2020, 4, 7), 4, date(2020, 5, 5), date(2020, 5, 6)),
        (date(2022, 4, 7), 4, date(2022, 5, 5), date(2022, 5, 6)),
        (date(2020, 4, 23), 4, date(2020, 5, 21), date(2020, 5, 22)),
        (date(2020, 5, 4), 4, date(2020, 6, 1), date(2020, 6, 2)),
        # New Year's Day, a Friday in 2021; both Christmas days of 2026, a Friday and a Saturday
        (date(2020, 12, 4), 4, date(2021, 1, 1), date(2021, 1, 4)),
        (date(2026, 11, 27), 4, date(2026, 12, 25), date(2026, 12, 28)),
        # Good Friday, Easter Monday and King's Day in one month: 2011, Queen's Day on a Saturday
        (date(2011, 4, 2), 4, date(2011, 4, 30), date(2011, 5, 2)),
    ],
)
def test_a_term_starts_the_day_after_and_rolls_to_a_working_day(
    start: date, weeks: int, raw: date, last: date
) -> None:
    assert last_day(start, weeks) == (raw, last)


def test_a_short_term_holds_at_least_two_working_days() -> None:
    # three days from Thursday before Easter 2020 hold no working day at all until Tuesday
    assert last_day(date(2020, 4, 9), days=3) == (date(2020, 4, 12), date(2020, 4, 15))


def test_a_term_of_more_than_twelve_weeks_is_not_extended() -> None:
    assert last_day(date(2020, 1, 4), 13) == (date(2020, 4, 4), date(2020, 4, 4))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 12))
def test_the_last_day_is_a_working_day_and_never_earlier(start: date, weeks: int) -> None:
    raw, last = last_day(start, weeks)
    assert raw == start + timedelta(weeks=weeks)
    assert is_working_day(last)
    assert raw <= last <= raw + timedelta(days=5)
    assert all(not is_working_day(raw + timedelta(days=n)) for n in range((last - raw).days))
    assert roll(last) == last
