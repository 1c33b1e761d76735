"""What expires, for whom, and which papers one visit can renew.

The same letter can be fresh for one recipient and stale for another, so the plan is per recipient
and per source: one appointment with the practitioner renews the form, the letter and the list.
Terms are those of the checklists (domain book 1.2, 1.4); they are practice, to be checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from checklists.dated import Span, dutch
from checklists.document_names import name_of
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.view import View
from extractors.model import Text

_AHEAD = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Window:
    type: str
    recipient: str
    span: Span
    source: str


WINDOWS = (
    Window("D52", "bma", Span(weeks=6), "practitioner"),
    Window("D53", "bma", Span(months=3), "practitioner"),
    Window("D53", "mrt", Span(months=3), "practitioner"),
    Window("D55", "bma", Span(months=3), "practitioner"),
    Window("D51", "bma", Span(months=6), "client"),
    Window("D99", "mrt", Span(months=6), "client"),
    Window("D50", "ind", Span(months=6), "ind"),
    Window("D91", "mrt", Span(months=3), "municipality"),
    Window("D65", "ind", Span(months=12), "iom"),
)
_SOURCES = {
    "practitioner": (
        Text("bij de behandelaar", "with the practitioner"),
        Text("Maak één afspraak bij de behandelaar", "Make one appointment with the practitioner"),
    ),
    "client": (
        Text("met de cliënt", "with the client"),
        Text("Laat de cliënt opnieuw tekenen", "Have the client sign again"),
    ),
    "ind": (
        Text("bij de IND", "at the IND"),
        Text("Vraag de IND om een nieuw advies", "Ask the IND for a new advice"),
    ),
    "municipality": (
        Text("in het LSO", "in the LSO"),
        Text("Zet de zaak weer op de agenda van het LSO", "Put the case on the LSO agenda again"),
    ),
    "iom": (Text("bij IOM", "at IOM"), Text("Vraag IOM om een nieuwe brief", "Ask IOM again")),
}


def find(view: View) -> tuple[Insight, ...]:
    """One plan per source whose newest papers are out of date or will be within 60 days."""
    found = []
    for source, (_, what) in _SOURCES.items():
        due = _due(view, source)
        if due:
            found.append(_plan(source, what, due, view.on))
    return tuple(found)


def _due(view: View, source: str) -> list[tuple[Window, DocumentFact, date]]:
    found = []
    for window in WINDOWS:
        newest = view.latest(window.type)
        if window.source != source or newest is None or newest.date is None:
            continue
        last = window.span.after(newest.date)
        if last <= view.on + _AHEAD:
            found.append((window, newest, last))
    return sorted(found, key=lambda one: (one[2], one[0].type, one[0].recipient))


def _plan(
    source: str, what: Text, due: list[tuple[Window, DocumentFact, date]], on: date
) -> Insight:
    first = due[0][2]
    names = list(dict.fromkeys(name_of(w.type) for w, _, _ in due))
    nl, en = ", ".join(n.nl for n in names), ", ".join(n.en for n in names)
    return Insight(
        "renewal",
        Text(
            f"{what.nl} vóór {dutch(first)}: {nl}" if first >= on else f"{what.nl}, verlopen: {nl}",
            f"{what.en} before {first.isoformat()}: {en}",
        ),
        refs(document for _, document, _ in due),
        first < on,
        first,
        values={
            "source": source,
            "papers": [
                {
                    "document": d.id,
                    "type": w.type,
                    "recipient": w.recipient,
                    "last_day": last.isoformat(),
                }
                for w, d, last in due
            ],
        },
    )
