"""Terms without a remedy clause that was read: a person must look, and today.

A refusal whose clause was not read, a request to complete a claim, a hearing that is near. What is
computed here is only a cross-check; the paper itself decides. Source: domain book 1.0.
"""

from __future__ import annotations

from datetime import timedelta

from checklists.dated import dutch, only_date
from checklists.insights.deadlines import ENGLISH, expected_weeks
from checklists.insights.holidays import last_day
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import is_asylum, is_refusal
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    return (*_without_clause(view), *_hearings(view), *_completions(view))


def _without_clause(view: View) -> list[Insight]:
    """Recent refusals whose remedy clause was not read: the computed term is only a cross-check."""
    found = []
    for document in view.of(("D26", "D29")):
        if document.fields.get("remedy") or not is_refusal(document) or document.date is None:
            continue
        if view.on - document.date > timedelta(weeks=8):
            continue
        kind = "beroep" if document.type == "D29" or is_asylum(document) else "bezwaar"
        weeks = expected_weeks(view, document, kind)
        start = only_date(document.fields.get("sent_date")) or document.date
        _, last = last_day(start, weeks or 1)
        found.append(
            Insight(
                "deadline_unread",
                Text(
                    f"Rechtsmiddel niet gelezen. Misschien {kind} tot {dutch(last)}: kijk in "
                    "het stuk.",
                    f"Remedy clause not read. Perhaps {ENGLISH[kind]} until "
                    f"{last.isoformat()}: look.",
                ),
                refs([document]),
                True,
                last,
                Text("Lees de rechtsmiddelenclausule.", "Read the remedy clause."),
                {"kind": kind, "last_day": last.isoformat(), "from": document.id},
            )
        )
    return found


def _hearings(view: View) -> list[Insight]:
    """Documents may be filed until ten days before the hearing (Awb 8:58)."""
    found = []
    for document in view.of(("D87",)):
        hearing = only_date(document.fields.get("hearing_date"))
        if hearing is None or hearing < view.on:
            continue
        last = hearing - timedelta(days=10)
        found.append(
            Insight(
                "hearing",
                Text(
                    f"Zitting op {dutch(hearing)}: stukken indienen tot {dutch(last)}",
                    f"Hearing on {hearing.isoformat()}: file documents until {last.isoformat()}",
                ),
                refs([document], "hearing_date"),
                (last - view.on).days <= 14,
                last,
                values={"hearing": hearing.isoformat(), "last_day": last.isoformat()},
            )
        )
    return found


def _completions(view: View) -> list[Insight]:
    """A letter asking to complete a claim (D27) whose term was not read: a week, or four hours.

    Source: Voorschrift Vreemdelingen 3.45b; the four hours are for whoever claimed before.
    """
    found = []
    for letter in view.of(("D27",)):
        if letter.fields.get("remedy") or letter.date is None:
            continue
        _, last = last_day(letter.date, 1)
        answered = any(d.date and d.date >= letter.date for d in view.of(("D21", "D104", "D14")))
        if answered or view.on - letter.date > timedelta(weeks=8):
            continue
        found.append(
            Insight(
                "deadline_unread",
                Text(
                    f"Verzoek om aan te vullen: misschien tot {dutch(last)}, bij een eerdere "
                    "opvolgende aanvraag soms maar vier uur. Kijk in de brief.",
                    f"Request to complete: perhaps until {last.isoformat()}, after an earlier "
                    "repeat claim sometimes only four hours. Look in the letter.",
                ),
                refs([letter]),
                True,
                last,
                Text("Bel vandaag de advocaat.", "Call the lawyer today."),
                {"kind": "aanvulling", "last_day": last.isoformat(), "from": letter.id},
            )
        )
    return found
