"""Dates of six characters: yymmdd, unknown parts filled with `<`. Which century?

No clock is read on this floor, so the century follows from the document itself:

* an expiry or issue year 80-99 is 1980-1999, 00-79 is 2000-2079: machine readable documents exist
  since 1980 (ICAO Doc 9303, first edition), and none is valid beyond ten or fifteen years;
* a birth is the latest such year in which the holder was born before the document ended (or was
  issued, for the old French card): an age from 0 to 99 years at that moment. A holder of 100 or
  older at that moment is dated a century too late; the raw digits are always kept beside it.
* Without a readable expiry or issue date a birth has no century: the raw digits only.

An impossible date (31 February) has no ISO form. Unknown parts shorten the ISO form (ISO 8601
reduced precision): `1974`, `1974-08`.
"""

from __future__ import annotations

import calendar

FIRST_YEAR = 1980  # first edition of ICAO Doc 9303


def expiry_iso(raw: str) -> str | None:
    """
    >>> expiry_iso("120415"), expiry_iso("961210"), expiry_iso("230231")
    ('2012-04-15', '1996-12-10', None)
    >>> expiry_iso("30<<<<")
    '2030'
    """
    if not _year_is_known(raw):
        return None
    year = 1900 + int(raw[:2])
    return _iso(year if year >= FIRST_YEAR else year + 100, raw[2:])


def birth_iso(raw: str, ended: str | None) -> str | None:
    """The birth date, `ended` being the ISO date on which the document ended or was issued.

    >>> birth_iso("740812", "2012-04-15"), birth_iso("110812", "2012-04-15")
    ('1974-08-12', '2011-08-12')
    >>> birth_iso("121231", "2012-04-15"), birth_iso("85<<<<", "2030-10-19")
    ('1912-12-31', '1985')
    >>> birth_iso("740812", None) is None
    True
    """
    if ended is None or not _year_is_known(raw):
        return None
    year = int(ended[:4]) // 100 * 100 + int(raw[:2])
    for candidate in (year, year - 100):
        iso = _iso(candidate, raw[2:])
        if iso is not None and iso <= ended[: len(iso)]:
            return iso
    return None


def _year_is_known(raw: str) -> bool:
    return len(raw) == 6 and raw.isascii() and raw[:2].isdigit()


def _iso(year: int, rest: str) -> str | None:
    month, day = rest[:2], rest[2:]
    if month in ("<<", "00"):
        return f"{year}" if day in ("<<", "00") else None
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return None
    if day in ("<<", "00"):
        return f"{year}-{month}"
    if not day.isdigit() or not 1 <= int(day) <= calendar.monthrange(year, int(month))[1]:
        return None
    return f"{year}-{month}-{day}"
