"""Time without a clock: periods of validity, adding months and weeks, dates of any precision.

>>> add_months(date(2020, 1, 31), 1)
datetime.date(2020, 2, 29)
>>> parse_date("2012")
(datetime.date(2012, 1, 1), 'year')
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol, TypeVar


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` (included) to `end` (not included); None is open."""

    start: date | None = None
    end: date | None = None

    def holds(self, on: date) -> bool:
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)

    def overlaps(self, other: Period) -> bool:
        starts_before = self.end is None or other.start is None or other.start < self.end
        ends_after = other.end is None or self.start is None or self.start < other.end
        return starts_before and ends_after


class Dated(Protocol):
    @property
    def valid(self) -> Period: ...


D = TypeVar("D", bound=Dated)


def at(values: Iterable[D], on: date) -> tuple[D, ...]:
    """Those in force on that day, in the given order."""
    return tuple(value for value in values if value.valid.holds(on))


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in the words of a rule: months, weeks or days."""

    months: int = 0
    weeks: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        return add_months(day, self.months) + timedelta(weeks=self.weeks, days=self.days)

    @property
    def words(self) -> tuple[str, str]:
        """("6 maanden", "6 months")"""
        for count, one_nl, many_nl, one_en in (
            (self.months, "maand", "maanden", "month"),
            (self.weeks, "week", "weken", "week"),
        ):
            if count:
                plural = "" if count == 1 else "s"
                return f"{count} {one_nl if count == 1 else many_nl}", f"{count} {one_en}{plural}"
        return f"{self.days} dagen", f"{self.days} days"


_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")


def parse_date(value: Any) -> tuple[date, str] | None:
    """The first day a value can mean and its precision ("day", "month", "year"); None if no date.

    Takes dates, ISO text of any precision and bare years; BRP zeros ("1985-00-00") mean unknown.
    """
    if isinstance(value, datetime):
        return value.date(), "day"
    if isinstance(value, date):
        return value, "day"
    if isinstance(value, int) and not isinstance(value, bool):
        return (date(value, 1, 1), "year") if 1800 <= value <= 2200 else None
    if not isinstance(value, str):
        return None
    found = _PARTIAL.match(value.strip())
    if not found:
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    return first, "day" if day and month else "month" if month else "year"


def only_date(value: Any) -> date | None:
    """The first day a value can mean; of several values, the first."""
    if isinstance(value, list | tuple):
        value = value[0] if value else None
    found = parse_date(value)
    return found[0] if found else None


def dutch(day: date) -> str:
    """20-1-2020, as Dutch letters write it."""
    return f"{day.day}-{day.month}-{day.year}"
