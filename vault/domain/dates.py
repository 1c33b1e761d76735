"""Days as Dutch letters and packets write them."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def in_words(day: date) -> str:
    """
    >>> in_words(date(2020, 1, 20))
    '20 januari 2020'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
