"""Declaring one field of a type: its name in the catalogue and the places where this type has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from extractors.fields import (
    country,
)
from extractors.fields.catalogue import FIELDS
from extractors.locating.beside import Pick
from extractors.locating.headers import (
    pick_date,
    pick_with,
)
from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator


def spec(field: str, *locators: Locator, many: bool = False) -> FieldSpec:
    """A field of the catalogue with the places where this type has it."""
    kind = FIELDS[field]
    return FieldSpec(field, kind.label, locators, kind.parse, many)


def picker(find: Callable[[str], Iterable[Any]]) -> Pick:
    """A pick of the first value that `find` yields."""

    def pick(text: str) -> tuple[int, int] | None:
        first = next(iter(find(text)), None)
        return (first.start, first.end) if first is not None else None

    return pick


pick_country = picker(country.find)


_BORN_BEFORE = re.compile(r"(?i)\b(?:born|geboren|birth|n[eé]e? )[^,;]{0,40}$")


def pick_event(text: str) -> tuple[int, int] | None:
    """The first date of a text, unless it is a birth's."""
    day = pick_date(text)
    return None if day is not None and _BORN_BEFORE.search(text[: day[0]]) else day


pick_name = pick_with(r"(?P<v>[^\W\d_][^\n\t;]{1,70})")


# A name begins with a capital or is of a script that has none; titles and particles may stand before it.
pick_person = pick_with(
    r"^[^\w\n]{0,60}(?P<v>(?:(?i:de heer|mevrouw|mevr|dhr|mw|mrs?|ms|drs?|prof|ir|ds|van|de|der|den|el|al|bin|ould)"
    r"[., ]{1,2})*(?=[^\W\d_])(?![a-zß-öø-ÿ])(?!(?:IND|DT ?& ?V|DTV|BMA|COA|AVIM|TOELT|FMMU|NFI|NIFP|IOM|UNHCR|LSO|MRT|LVV|GGZ|GGD|SIR|"
    r"Stichting|Gemeente|Ministerie|Immigratie|Dienst|Bureau|Rechtbank|Team|Unit|Afdeling)\b)[^\n\t;]{1,70})"
)


pick_v_number = pick_with(r"(?<![\w\-/])(?P<v>[\dOoIl](?:[ .\-]{0,2}[\dOoIl]){9})(?![\w\-/])")


def first_of(*locators: Locator) -> Locator:
    """What the first of the locators finds that finds anything: of many values, those of one place."""

    def locate(view: View) -> list[Found]:
        return next((found for one in locators if (found := one(view))), [])

    return locate


def dated(field: str, *labels: str, others: tuple[Locator, ...] = (), **how: Any) -> FieldSpec:
    """A date at one of the labels."""
    return spec(field, label(*labels, pick=pick_date, **how), *others)
