"""Which years of stay in the Netherlands have a document.

A shelter statement (D95) covers its period; one without an end covers up to today; every other
dated document made in the Netherlands covers nothing: a single date is no stay. Years are counted
whole: [2012, 2015) is 2012, 2013 and 2014.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checklists.dated import only_date
from checklists.facts import DocumentFact
from checklists.values import members
from checklists.view import View

_STAY_TYPES = ("D95", "D101", "D10")


@dataclass(frozen=True, slots=True)
class Stay:
    """`gaps` are [from, to) in years; `covered` and `total` count years since arrival."""

    total: int
    covered: int
    gaps: tuple[tuple[int, int], ...]
    documents: tuple[str, ...]

    @property
    def missing(self) -> int:
        return self.total - self.covered


def stay(view: View) -> Stay | None:
    """None when the year of arrival is not known."""
    arrival = view.client.arrival
    if arrival is None or arrival.year >= view.on.year:
        return None
    years = range(arrival.year, view.on.year)
    covered: set[int] = set()
    documents: list[str] = []
    for document in view.of(_STAY_TYPES):
        periods = _periods(document, view.on.year)
        for start, end in periods:
            covered.update(range(start, end))
        if periods:
            documents.append(document.id)
    open_years = [y for y in years if y not in covered]
    return Stay(len(years), len(years) - len(open_years), _runs(open_years), tuple(documents))


def _periods(document: DocumentFact, this_year: int) -> list[tuple[int, int]]:
    found = []
    for period in members(document.fields.get("period")):
        start = only_date(period.get("from")) if isinstance(period, Mapping) else None
        if start is not None:
            end = only_date(period.get("to"))
            found.append((start.year, end.year if end else this_year))
    return found


def _runs(years: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for year in years:
        if runs and runs[-1][1] == year:
            runs[-1] = (runs[-1][0], year + 1)
        else:
            runs.append((year, year + 1))
    return tuple(runs)
