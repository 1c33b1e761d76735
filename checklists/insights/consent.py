"""Capacity and consent: is there a valid consent, and could the person give it?"""

from __future__ import annotations

from datetime import date

from checklists.dated import add_months, dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import has_trait
from checklists.values import mentions
from checklists.view import View
from extractors.model import Text

_PARTIES = ("gemeente", "IND", "DT&V")
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
    return (*found, *_scope(view))


def _scope(view: View) -> list[Insight]:
    """Does the newest consent cover those the case is shared with?

    The consent for the BMA (D51) covers no sharing with LSO or MRT (domain book 4.3).
    """
    shared = view.latest("D91", "D92")
    consent, medical = view.latest("D99"), view.latest("D51")
    if shared is None:
        return []
    if consent is None:
        if medical is None:
            return []
        text = Text(
            "Alleen de toestemming voor het BMA is er; die dekt het delen in LSO of MRT niet.",
            "There is only the consent for BMA; it does not cover sharing in LSO or MRT.",
        )
        return [Insight("consent", text, refs([medical, shared]), values={"state": "bma_only"})]
    told = consent.fields.get("recipients")
    lacking = [who for who in _PARTIES if told and not mentions(told, who)]
    kinds = consent.fields.get("categories")
    if view.of(("D53", "D54")) and kinds and not mentions(kinds, "medisch"):
        lacking.append("medisch")
    if not lacking:
        return []
    named = ", ".join(lacking)
    text = Text(
        f"De toestemming noemt niet: {named}. Deel dat niet voordat de cliënt daarvoor tekent.",
        f"The consent does not name: {named}. Share none of that until the client signs for it.",
    )
    values = {"state": "incomplete", "lacking": lacking}
    return [Insight("consent", text, refs([consent], "recipients"), values=values)]


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
