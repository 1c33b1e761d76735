"""Dates of other calendars turned into the Gregorian one, through the Julian day number.

Solar Hijri (Iran, Afghanistan) and Ethiopian dates are exact. Islamic dates depend on the sighting
of the moon; the tabular calendar used here can be a day or two off, which callers must say.

Source of the arithmetic: E.G. Richards, "Calendars", in Explanatory Supplement to the Astronomical
Almanac, 3rd ed. 2013, ch. 15; the 33-year rule for the Solar Hijri calendar holds 1178-1633.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

_ORDINAL_OF_JULIAN_DAY = 1721425  # Julian day number of Gregorian 0001-01-01, less one


class Calendar(StrEnum):
    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar_hijri"
    HIJRI = "hijri"
    ETHIOPIAN = "ethiopian"


MONTHS: dict[str, tuple[Calendar, int]] = {
    name: (calendar, number)
    for calendar, rows in (
        (
            Calendar.SOLAR_HIJRI,
            "farvardin/hamal ordibehesht/sawr khordad/jawza tir/saratan mordad/asad "
            "shahrivar/sonbola mehr/mizan aban/aqrab azar/qaws dey/jadi bahman/dalw esfand/hoot",
        ),
        (
            Calendar.HIJRI,
            "muharram safar rabi-al-awwal rabi-al-thani jumada-al-awwal jumada-al-thani "
            "rajab shaban/sha'ban ramadan shawwal dhu-al-qadah dhu-al-hijjah",
        ),
        (
            Calendar.ETHIOPIAN,
            "meskerem tikimt/tekemt hidar tahsas/tahisas tir-e yekatit megabit miyazya/miazia "
            "ginbot/genbot sene hamle nehase/nehasse pagumen/pagume",
        ),
    )
    for number, names in enumerate(rows.split(), 1)
    for name in names.split("/")
}


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian date, or None when there is no such date in that calendar.

    >>> to_gregorian(Calendar.SOLAR_HIJRI, 1399, 1, 1)
    datetime.date(2020, 3, 20)
    >>> to_gregorian(Calendar.ETHIOPIAN, 2013, 1, 1)
    datetime.date(2020, 9, 11)
    >>> to_gregorian(Calendar.HIJRI, 1441, 9, 1)
    datetime.date(2020, 4, 24)
    >>> to_gregorian(Calendar.SOLAR_HIJRI, 1399, 7, 31) is None
    True
    """
    if not 1 <= month <= (13 if calendar is Calendar.ETHIOPIAN else 12) or year < 1:
        return None
    if not 1 <= day <= _days(calendar, year, month):
        return None
    try:
        if calendar is Calendar.GREGORIAN:
            return date(year, month, day)
        return date.fromordinal(_julian_day(calendar, year, month, day) - _ORDINAL_OF_JULIAN_DAY)
    except (ValueError, OverflowError):
        return None


def _days(calendar: Calendar, year: int, month: int) -> int:
    if calendar is Calendar.SOLAR_HIJRI:
        return 31 if month <= 6 else 30
    if calendar is Calendar.HIJRI:
        return 30
    if calendar is Calendar.ETHIOPIAN:
        return 30 if month <= 12 else (6 if year % 4 == 3 else 5)
    return 31


def _julian_day(calendar: Calendar, year: int, month: int, day: int) -> int:
    if calendar is Calendar.ETHIOPIAN:
        return 1724221 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1
    if calendar is Calendar.HIJRI:
        gone = (29 * (month - 1)) + month // 2
        return day + gone + (year - 1) * 354 + (3 + 11 * year) // 30 + 1948439
    before = (month - 1) * 31 if month <= 7 else 6 * 31 + (month - 7) * 30
    leaps = (8 * year + 21) // 33
    return 1948320 + 365 * (year - 1) + leaps + before + day - 1
