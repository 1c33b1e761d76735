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
from checklists.values import first_text, fold
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
    Window("D95", "mrt", Span(months=3), "shelter"),
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
    "shelter": (
        Text("bij de opvang", "at the shelter"),
        Text("Vraag de opvang om een nieuwe verklaring", "Ask the shelter for a new statement"),
    ),
    "iom": (Text("bij IOM", "at IOM"), Text("Vraag IOM om een nieuwe brief", "Ask IOM again")),
}


def find(view: View) -> tuple[Insight, ...]:
    """One plan per source, and per practitioner: papers out of date, or so within 60 days."""
    found = []
    for source, (_, what) in _SOURCES.items():
        by_writer: dict[str, list[tuple[Window, DocumentFact, date]]] = {}
        for one in _due(view, source):
            by_writer.setdefault(_writer(one[1]), []).append(one)
        found += [_plan(source, what, due, view.on) for due in by_writer.values()]
    return tuple(found)


def _due(view: View, source: str) -> list[tuple[Window, DocumentFact, date]]:
    found = []
    for window in WINDOWS:
        if window.source != source:
            continue
        for newest in _newest(view, window.type):
            last = window.span.after(newest.date or date.min)
            if last <= view.on + _AHEAD:
                found.append((window, newest, last))
    return sorted(
        found, key=lambda one: (one[2], one[0].type, one[0].recipient, _writer(one[1]), one[1].date)
    )


def _newest(view: View, type_id: str) -> list[DocumentFact]:
    """The newest dated paper of the kind, of each practitioner where papers name theirs."""
    newest: dict[str, DocumentFact] = {}
    for document in view.of((type_id,)):
        if document.date is not None:
            newest[_writer(document)] = document
    return list(newest.values())


def _writer(document: DocumentFact) -> str:
    return fold(first_text(document.fields.get("practitioner")))


def _plan(
    source: str, what: Text, due: list[tuple[Window, DocumentFact, date]], on: date
) -> Insight:
    first = due[0][2]
    names = list(dict.fromkeys(name_of(w.type) for w, _, _ in due))
    nl, en = ", ".join(n.nl for n in names), ", ".join(n.en for n in names)
    writer = first_text(due[0][1].fields.get("practitioner"))
    who = f" ({writer})" if writer and source == "practitioner" else ""
    when = f" vóór {dutch(first)}" if first >= on else ", verlopen"
    when_en = f" before {first.isoformat()}" if first >= on else ", out of date"
    return Insight(
        "renewal",
        Text(f"{what.nl}{who}{when}: {nl}", f"{what.en}{who}{when_en}: {en}"),
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
