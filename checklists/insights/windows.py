"""A road that is open for a short time: the medical permit after a year of article 64.

The application may be filed between 28 days before and 28 days after the end of the year. Source:
IND, permit for medical treatment (domain book 1.0, 1.4).
"""

from __future__ import annotations

from datetime import date, timedelta

from checklists.dated import add_months, dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.values import members, mentions, same
from checklists.view import View
from extractors.model import Text

_AROUND = timedelta(days=28)
_ART64 = ("art64", "art. 64", "artikel 64")


def find(view: View) -> tuple[Insight, ...]:
    granted = [d for d in view.of(("D26", "D29")) if _grants(d)]
    return tuple(i for d in granted if (i := _window(d, view)) is not None)


def _grants(document: DocumentFact) -> bool:
    outcome = members(document.fields.get("outcome"))
    return any(mentions(document.fields.get("procedure"), word) for word in _ART64) and any(
        same(one, word) for one in outcome for word in ("INGEWILLIGD", "TOEGEWEZEN")
    )


def _window(document: DocumentFact, view: View) -> Insight | None:
    end = _end(document)
    if end is None or view.on > end + _AROUND:
        return None
    if any(d.date and d.date >= end - _AROUND for d in view.of(("D20",))):
        return None
    first, last = end - _AROUND, end + _AROUND
    opened = view.on >= first
    return Insight(
        "permit_window",
        Text(
            f"Vergunning medische behandeling aanvragen tussen {dutch(first)} en {dutch(last)} "
            "(einde van een jaar artikel 64)",
            f"Apply for the medical permit between {first.isoformat()} and {last.isoformat()} "
            "(end of one year of article 64)",
        ),
        refs([document], "period"),
        opened,
        last,
        Text(
            "Dien de aanvraag in met het logboek van actieve medewerking (MED-P4)."
            if opened
            else "Houd het logboek van actieve medewerking bij (MED-P4).",
            "File the application with the log of active cooperation (MED-P4)."
            if opened
            else "Keep the log of active cooperation (MED-P4).",
        ),
        {"first_day": first.isoformat(), "last_day": last.isoformat(), "from": document.id},
    )


def _end(document: DocumentFact) -> date | None:
    """The end the decision names, else a year after its date."""
    for period in members(document.fields.get("period")):
        if isinstance(period, dict) and only_date(period.get("to")):
            return only_date(period.get("to"))
    named = only_date(document.fields.get("expires_on"))
    return named or (add_months(document.date, 12) if document.date else None)
