"""Why two birth dates may be one: another calendar, day and month turned round, a year by habit.

Ethiopian dates are exact; Solar Hijri and Islamic dates are taken with a slack, for the first day
of their year moves. Nothing here decides that two dates are the same: it gives the explanation a
person must check. Source: the calendars' own rules; the Ethiopian new year falls on 11 September,
on 12 September before a Gregorian leap year; a Hijri year has 354.37 days.

>>> [e.en for e in explanations(date(1978, 3, 14), date(1985, 11, 23))]
['day and month by the Ethiopian calendar (7 or 8 years earlier)']
>>> [e.en for e in explanations(date(1986, 3, 4), date(1986, 4, 3))]
['day and month turned round']
"""

from __future__ import annotations

from datetime import date, timedelta

from extractors.model import Text

_SWAPPED = Text("dag en maand verwisseld", "day and month turned round")
_ETHIOPIAN = Text(
    "dag en maand volgens de Ethiopische kalender (7 of 8 jaar eerder)",
    "day and month by the Ethiopian calendar (7 or 8 years earlier)",
)
_SOLAR = Text(
    "jaartal volgens de Perzische kalender (621 of 622 jaar eerder)",
    "year by the Solar Hijri calendar (621 or 622 years earlier)",
)
_LUNAR = Text("jaartal volgens de islamitische kalender", "year by the Islamic calendar")
_NEAR = Text("één dag of één cijfer verschil", "one day or one digit apart")


def explanations(one: date, other: date) -> tuple[Text, ...]:
    """The innocent reasons that fit these two dates, the likeliest first."""
    early, late = sorted((one, other))
    found = []
    if (early.year, early.month, early.day) == (late.year, late.day, late.month):
        found.append(_SWAPPED)
    if from_ethiopian(early) == late:
        found.append(_ETHIOPIAN)
    if early.year < 1600 and late.year - early.year in (621, 622):
        found.append(_SOLAR)
    elif early.year < 1600 and abs(_from_hijri_year(early.year) - late.year) <= 1:
        found.append(_LUNAR)
    if late - early == timedelta(days=1) or _digits_apart(early, late) == 1:
        found.append(_NEAR)
    return tuple(found)


def from_ethiopian(written: date) -> date | None:
    """The Gregorian day of an Ethiopian date written as year-month-day (months 1 to 12).

    >>> from_ethiopian(date(2013, 1, 1)), from_ethiopian(date(1978, 3, 14))
    (datetime.date(2020, 9, 11), datetime.date(1985, 11, 23))
    """
    if written.day > 30:
        return None
    year = written.year + 7  # the Gregorian year in which this Ethiopian year begins
    following = year + 1
    leap = following % 4 == 0 and (following % 100 != 0 or following % 400 == 0)
    new_year = date(year, 9, 12 if leap else 11)
    return new_year + timedelta(days=30 * (written.month - 1) + written.day - 1)


def _from_hijri_year(year: int) -> int:
    return round(622 + year * 354.367 / 365.2425)


def _digits_apart(one: date, other: date) -> int:
    pairs = zip(one.isoformat(), other.isoformat(), strict=True)
    return sum(a != b for a, b in pairs)
