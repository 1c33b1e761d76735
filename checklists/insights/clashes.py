"""Procedures that get in each other's way: a HASA stops mediation, a ban blocks a permit."""

from __future__ import annotations

from datetime import date

from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import has_trait, is_asylum, open_applications
from checklists.view import View
from extractors.model import Text

_WVS = date(2023, 10, 1)  # the act on determining statelessness


def find(view: View) -> tuple[Insight, ...]:
    found: list[Insight] = []
    pending = [d for d in open_applications(view) if d.type == "D21"]
    asylum = bool(pending) or has_trait(view, "pending_asylum")
    mediation = view.latest("D66", "D67")
    if asylum and mediation is not None:
        found.append(
            Insight(
                "procedure_clash",
                Text(
                    "Een opvolgende asielaanvraag stopt de bemiddeling van DT&V en staat "
                    "buitenschuld "
                    "in de weg.",
                    "A repeat asylum claim stops DT&V's mediation and stands in the way of the "
                    "no-fault permit.",
                ),
                refs([*pending, mediation]),
                True,
                next_step=Text("Kies samen met de advocaat.", "Choose together with the lawyer."),
                values={"between": ["hasa", "buitenschuld"]},
            )
        )
    elif has_trait(view, "mediation_running"):
        found.append(
            Insight(
                "procedure_warning",
                Text(
                    "DT&V bemiddelt nu: een opvolgende asielaanvraag zou dat stoppen.",
                    "DT&V mediates now: a repeat asylum claim would stop that.",
                ),
                refs([mediation]),
                values={"between": ["hasa", "buitenschuld"]},
            )
        )
    if asylum and view.on >= _WVS and has_trait(view, "stateless"):
        found.append(_statelessness(view, pending))
    others = [d for d in open_applications(view) if d.type == "D20" and not is_asylum(d)]
    if others and has_trait(view, "mediation_running"):
        found.append(_mediation(others, mediation))
    if has_trait(view, "entry_ban") and view.of(("D20", "D66")):
        found.append(_ban(view))
    return tuple(found)


def _mediation(others: list[DocumentFact], mediation: DocumentFact | None) -> Insight:
    return Insight(
        "procedure_clash",
        Text(
            "DT&V bemiddelt alleen als er geen andere aanvraag loopt: deze twee gaan niet samen.",
            "DT&V mediates only when no other application is pending: the two do not go together.",
        ),
        refs([*others, mediation]),
        True,
        next_step=Text("Kies samen met de advocaat.", "Choose together with the lawyer."),
        values={"between": ["application", "buitenschuld"]},
    )


def _statelessness(view: View, pending: list[DocumentFact]) -> Insight:
    return Insight(
        "procedure_warning",
        Text(
            "Een verzoek om vaststelling van staatloosheid is niet-ontvankelijk zolang asiel "
            "loopt.",
            "A petition to determine statelessness is inadmissible while asylum is pending.",
        ),
        refs([*pending, *view.of(("D90",))]),
        values={"between": ["hasa", "statelessness"]},
    )


def _ban(view: View) -> Insight:
    return Insight(
        "procedure_clash",
        Text(
            "Een inreisverbod dat geldt blokkeert een reguliere vergunning: vraag eerst opheffing.",
            "An entry ban in force blocks a regular permit: ask for its lifting first.",
        ),
        refs(view.of(("D31",))),
        True,
        values={"between": ["entry_ban", "permit"]},
    )
