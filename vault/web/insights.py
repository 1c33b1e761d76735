"""How the report shows insights: by kind, each kind with a name, and the identity board."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from checklists.contradictions import Variant
from checklists.facts import CaseFacts
from checklists.insights.identity import board
from checklists.model import Insight
from checklists.view import View
from extractors.fields import country
from extractors.model import Text
from vault.web.language import language

# In the order of the page: what has a day or blocks everything comes first.
KINDS: dict[str, Text] = {
    "deadline": Text("Termijnen", "Terms"),
    "deadline_disagreement": Text("Twijfel over een termijn", "Doubt about a term"),
    "deadline_unread": Text("Termijn niet gelezen", "Term not read"),
    "hearing": Text("Zitting", "Hearing"),
    "decision_owed": Text("Besluit dat nog moet komen", "Decision still owed"),
    "permit_window": Text("Vergunning die nu open staat", "A permit that is open now"),
    "waiting": Text("Waarop wij wachten", "What we wait for"),
    "shelter_right": Text("Recht op opvang", "Right to shelter"),
    "deadlock": Text("Patstelling", "Deadlock"),
    "mrt_candidate": Text("Kandidaat voor het MRT", "Candidate for the MRT"),
    "authority_demand": Text("Eis zonder regel", "Demand without a rule"),
    "procedure_clash": Text("Procedures die elkaar hinderen", "Procedures in each other's way"),
    "procedure_warning": Text("Let op bij een nieuwe procedure", "Before a new procedure"),
    "accessibility_gap": Text("Is de zorg daar bereikbaar?", "Can the care there be reached?"),
    "pingpong": Text("Steeds opnieuw geweigerd", "Refused again and again"),
    "hollow_win": Text("Gelijk zonder gevolg", "A win without effect"),
    "higher_appeal_by_opponent": Text("Hoger beroep van de IND", "Higher appeal by the IND"),
    "capacity": Text("Wilsbekwaamheid", "Capacity"),
    "consent": Text("Toestemming", "Consent"),
    "contradiction": Text("Gegevens die niet kloppen met elkaar", "Particulars that clash"),
    "name_variants": Text("Namen die niet op elkaar lijken", "Names that are not alike"),
    "opponent_cannot_name_gap": Text("Wat ontbreekt volgens hen?", "What do they say is missing?"),
    "after_mrt": Text("Na het MRT", "After the MRT"),
    "own_favour": Text("Gezegd in het voordeel van de cliënt", "Said in the client's favour"),
    "novum": Text("Nieuw of al beoordeeld", "New or judged before"),
    "renewal": Text("Wat verloopt, en hoe u het vernieuwt", "What expires, and how to renew it"),
    "stay_gap": Text("Jaren zonder bewijs", "Years without proof"),
    "mentioned_absent": Text("Genoemd, niet aanwezig", "Mentioned, not here"),
    "lawyer_check": Text("Voor de advocaat om na te kijken", "For the lawyer to check"),
    "version_trap": Text("Oude of nieuwe regel?", "Old or new rule?"),
    "later_documents": Text("Stukken van na deze dag", "Documents from after this day"),
}
TIMED = frozenset({"deadline", "deadline_unread", "hearing", "decision_owed", "renewal"})
TIMED |= {"permit_window", "waiting"}
PARTICULARS = {
    "name": Text("Naam", "Name"),
    "birth_date": Text("Geboortedatum", "Date of birth"),
    "birth_place": Text("Geboorteplaats", "Place of birth"),
    "nationality": Text("Nationaliteit", "Nationality"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """All insights of one kind, in the order of the report."""

    kind: str
    label: Text
    icon: str
    insights: tuple[Insight, ...]

    @property
    def urgent(self) -> bool:
        return any(one.urgent for one in self.insights)


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a particular and who wrote it, oldest first; "" is the client's own sheet."""

    value: str
    is_day: bool
    documents: tuple[str, ...]
    since: date | None


def groups(insights: Iterable[Insight]) -> list[Group]:
    """By kind: those with something urgent first, then in the order of KINDS."""
    found: dict[str, list[Insight]] = {}
    for insight in insights:
        found.setdefault(insight.kind, []).append(insight)
    order = list(KINDS)
    made = [
        Group(kind, KINDS[kind], "clock" if kind in TIMED else "flag", tuple(each))
        for kind, each in found.items()
    ]
    return sorted(made, key=lambda group: (not group.urgent, order.index(group.kind)))


def identity_board(facts: CaseFacts, on: date) -> dict[str, list[Said]]:
    """Every particular with all its values, as of a day; who wrote it first stands first."""
    written = board(View(facts, on))
    return {
        kind: [_said(kind, variants) for variants in written[kind].values()]
        for kind in PARTICULARS
        if kind in written
    }


def _said(kind: str, variants: list[Variant]) -> Said:
    value = variants[0].value
    if kind == "nationality" and language() == "nl":
        value = country.format(value)
    documents = tuple(dict.fromkeys(one.document for one in variants))
    return Said(value, kind == "birth_date", documents, variants[0].date)
