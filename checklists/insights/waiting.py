"""What was asked and should have been answered by now: terms that run for others.

Terms: a laissez-passer request counts as unanswered after at most twelve months (DT&V); access to
a file one month, two more at most (GDPR art. 12(3)); tracing by the Red Cross usually six to twelve
months; a decision on a regular application six months (Aliens Act art. 25, from own knowledge);
after an article 64 request a former asylum seeker has a right to shelter when the IND has not
decided in two weeks. Domain book 1.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checklists.dated import Span, dutch
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import has_trait, is_asylum
from checklists.values import members, mentions
from checklists.view import View
from extractors.model import Text

_YEAR, _HALF_YEAR, _MONTH = Span(months=12), Span(months=6), Span(months=1)
_TWO_WEEKS = Span(weeks=2)
_ART64 = ("art64", "art. 64", "artikel 64")


def find(view: View) -> tuple[Insight, ...]:
    return (*_travel_documents(view), *_access(view), *_tracing(view), *_applications(view))


def _travel_documents(view: View) -> Iterator[Insight]:
    for request in view.of(("D62",)):
        country = {str(c) for c in members(request.fields.get("country"))}
        answers = [
            d
            for d in view.of(("D13", "D60", "D63", "D64"))
            if _since(d, request) and country & {str(c) for c in members(d.fields.get("country"))}
        ]
        if request.date is None or answers:
            continue
        last = _YEAR.after(request.date)
        named = ", ".join(sorted(country)) or "?"
        yield _late(
            view.on,
            last,
            Text(f"LP-aanvraag bij {named} zonder antwoord", f"request to {named} unanswered"),
            Text(
                "Na twaalf maanden geldt dit als “geen antwoord” (I3): vraag DT&V dat op te "
                "schrijven.",
                "After twelve months this counts as “no answer” (I3): ask DT&V to write that down.",
            ),
            request,
            "lp_unanswered",
        )


def _access(view: View) -> Iterator[Insight]:
    for request in view.of(("D104",)):
        if request.date is None or not mentions(request.fields.get("asks"), "inzage"):
            continue
        if any(_since(d, request) for d in view.of(("D32",))):
            continue
        yield _late(
            view.on,
            _MONTH.after(request.date),
            Text("inzageverzoek zonder antwoord", "request for access unanswered"),
            Text(
                "De termijn is een maand, met ten hoogste twee erbij (AVG 12 lid 3): herinner, en "
                "klaag zo nodig bij de Autoriteit Persoonsgegevens.",
                "The term is one month, two more at most (GDPR 12(3)): remind, and if need be "
                "complain to the supervisory authority.",
            ),
            request,
            "access_unanswered",
        )


def _tracing(view: View) -> Iterator[Insight]:
    for request in view.of(("D70",)):
        if request.date is None or request.fields.get("result"):
            continue
        if any(_since(d, request) and d.fields.get("result") for d in view.of(("D70",))):
            continue
        yield _late(
            view.on,
            _YEAR.after(request.date),
            Text("zoekverzoek bij het Rode Kruis loopt", "Red Cross tracing is running"),
            Text(
                "Zoeken duurt meestal zes tot twaalf maanden: vraag hoe het staat.",
                "Tracing usually takes six to twelve months: ask how it stands.",
            ),
            request,
            "tracing",
        )


def _applications(view: View) -> Iterator[Insight]:
    for application in view.of(("D20",)):
        decided = any(_since(d, application) for d in view.of(("D26", "D30")))
        if application.date is None or decided or is_asylum(application):
            continue
        yield _late(
            view.on,
            _HALF_YEAR.after(application.date),
            Text("aanvraag nog niet beslist", "application not yet decided"),
            Text(
                "De beslistermijn is zes maanden (Vw 25, te controleren): laat de advocaat een "
                "ingebrekestelling beoordelen.",
                "The term to decide is six months (Vw 25, to be checked): have the lawyer consider "
                "a notice of default.",
            ),
            application,
            "decision_term",
        )
        medical = any(mentions(application.fields.get("procedure"), w) for w in _ART64)
        since = _TWO_WEEKS.after(application.date)
        if medical and view.on >= since and has_trait(view, "asylum_past"):
            yield Insight(
                "shelter_right",
                Text(
                    f"Sinds {dutch(since)} is er niet beslist op het verzoek artikel 64: een "
                    "ex-asielzoeker kan dan om opvang vragen (Rva).",
                    f"Since {since.isoformat()} the article 64 request is undecided: a former "
                    "asylum seeker can then ask for shelter (Rva).",
                ),
                refs([application]),
                next_step=Text("Vraag het COA om opvang.", "Ask COA for shelter."),
                values={"since": since.isoformat()},
            )


def _late(
    on: date, last: date, what: Text, step: Text, document: DocumentFact, name: str
) -> Insight:
    late = on > last
    text = Text(
        f"{what.nl}, langer dan de termijn (tot {dutch(last)})"
        if late
        else f"{what.nl}: wacht tot {dutch(last)}",
        f"{what.en}, over its term (until {last.isoformat()})"
        if late
        else f"{what.en}: wait until {last.isoformat()}",
    )
    return Insight(
        "waiting",
        text,
        refs([document]),
        False,
        last,
        step if late else None,
        {"what": name, "from": document.id, "due": last.isoformat(), "late": late},
    )


def _since(document: DocumentFact, request: DocumentFact) -> bool:
    return (
        document.id != request.id
        and document.date is not None
        and request.date is not None
        and document.date >= request.date
    )
