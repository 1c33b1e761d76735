"""Capacity and consent: is there a valid consent, and could the person give it?"""

from __future__ import annotations

from datetime import date

from checklists.dated import add_months, dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import has_trait
from checklists.view import View
from extractors.model import Text

_MONTHS = 6  # our own rule for sharing with LSO and MRT (domain book 1.2)


def find(view: View) -> tuple[Insight, ...]:
    found: list[Insight] = []
    consents = view.of(("D99", "D51"))
    if has_trait(view, "capacity_doubtful") and not view.of(("D58",)):
        found.append(
            Insight(
                "capacity",
                Text(
                    "Wilsbekwaamheid beoordelen; mentorschap aanvragen. Zonder "
                    "vertegenwoordiger kan "
                    "een toestemming ongeldig zijn.",
                    "Assess capacity; request mentorship. Without a representative a consent "
                    "may be "
                    "invalid.",
                ),
                refs([*consents, *view.of(("D53",))]),
                True,
                values={"representative": None},
            )
        )
    found += [i for d in view.of(("D99",)) if (i := _invalid(d, view.on)) is not None]
    return tuple(found)


def _invalid(document: DocumentFact, on: date) -> Insight | None:
    withdrawn = only_date(document.fields.get("withdrawn_on"))
    if withdrawn is not None and withdrawn <= on:
        text = Text(
            f"Toestemming ingetrokken op {dutch(withdrawn)}: deel niets meer.",
            f"Consent withdrawn on {withdrawn.isoformat()}: share nothing more.",
        )
        return Insight("consent", text, refs([document]), True, values={"state": "withdrawn"})
    expires = only_date(document.fields.get("expires_on"))
    if expires is None and document.date is not None:
        expires = add_months(document.date, _MONTHS)
    if expires is None or expires >= on:
        return None
    text = Text(
        f"Toestemming verlopen op {dutch(expires)}: laat opnieuw tekenen.",
        f"Consent expired on {expires.isoformat()}: have it signed again.",
    )
    return Insight("consent", text, refs([document]), values={"state": "expired"})
