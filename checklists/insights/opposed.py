"""The opponent goes on: a higher appeal by the IND wants an answer and a look at the "
"court's order."""

from __future__ import annotations

from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import wins
from checklists.values import mentions
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    appeal = view.latest("D86")
    if appeal is None or not any(
        mentions(appeal.fields.get("appellant"), who) for who in ("IND", "minister", "staatssecret")
    ):
        return ()
    if any(d.date and appeal.date and d.date > appeal.date for d in view.of(("D85",))):
        return ()
    won = [d for d in view.of(("D82",)) if wins(d)]
    return (
        Insight(
            "higher_appeal_by_opponent",
            Text(
                "De IND is in hoger beroep: dien een schriftelijke uiteenzetting in en kijk "
                "of er een "
                "voorlopige voorziening is gevraagd; anders moet de uitspraak worden uitgevoerd.",
                "The IND appealed: file a written response and check whether provisional "
                "relief was "
                "asked; otherwise the ruling must be carried out.",
            ),
            refs([appeal, *won], "appellant"),
            True,
            next_step=Text("Bespreek dit met de advocaat.", "Discuss this with the lawyer."),
            values={"tasks": ["schriftelijke_uiteenzetting", "check_vovo_or_execution"]},
        ),
    )
