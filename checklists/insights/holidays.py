"""Terms under the Algemene termijnenwet: which days do not count as a last day.

Recognised days (art. 3): New Year's Day, Easter Monday, Ascension Day, Whit Monday, both Christmas
days, King's (before 2014 Queen's) Day, 5 May and, put on a par, Good Friday. Days that a decree
puts on a par for one year are not known here: a person must check. Source: Algemene termijnenwet
art. 1 to 4; Easter by the anonymous Gregorian computus (Meeus/Jones/Butcher).

>>> easter(2020), easter(2026)
(datetime.date(2020, 4, 12), datetime.date(2026, 4, 5))
>>> last_day(date(2026, 4, 6), 1)  # Easter Monday; a week later is an ordinary Monday
(datetime.date(2026, 4, 13), datetime.date(2026, 4, 13))
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
_LONGEST_WEEKS = 12  # art. 4: longer terms are not extended


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leap, centuries_left = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    years, years_left = divmod(rest, 4)
    weekday = (32 + 2 * centuries_left + 2 * years - epact - years_left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=256)
def holidays(year: int) -> frozenset[date]:
    """The recognised days of a year and Good Friday."""
    sunday = easter(year)
    moved = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension Day, Whit Monday
    fixed = {date(year, 1, 1), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)}
    return frozenset({sunday + days * _DAY for days in moved} | fixed | {_monarch(year)})


def _monarch(year: int) -> date:
    """27 April since 2014, 30 April before; a day earlier when that is a Sunday."""
    day = date(year, 4, 27) if year >= 2014 else date(year, 4, 30)
    return day - _DAY if day.weekday() == 6 else day


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in holidays(day.year)


def roll(day: date) -> date:
    """The day itself, or the next day that is no Saturday, Sunday or recognised day (art. 1)."""
    while not is_working_day(day):
        day += _DAY
    return day


def last_day(start: date, weeks: int = 0, days: int = 0) -> tuple[date, date]:
    """(raw, rolled) last day of a term that starts the day after `start` (Awb 6:8).

    A week term ends on the same weekday. A term of three days or more holds at least two working
    days (art. 2); terms over twelve weeks or 90 days are not extended (art. 4).
    """
    raw = start + timedelta(weeks=weeks, days=days)
    if weeks > _LONGEST_WEEKS or days > 90:
        return raw, raw
    end = raw
    if weeks * 7 + days >= 3:
        while _working_days(start, end) < 2:
            end += _DAY
    return raw, roll(end)


def _working_days(start: date, end: date) -> int:
    length = (end - start).days
    if length > 14:
        return 2
    return sum(is_working_day(start + n * _DAY) for n in range(1, length + 1))
