"""The opponent cannot name a gap: asked what is missing, the authority could not say."""

from __future__ import annotations

from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.topics import spoken
from checklists.values import fold, texts
from checklists.view import View
from extractors.model import Text

_CANNOT = (
    "kan niet aangeven",
    "kunnen niet aangeven",
    "verwijst naar de werkinstructie",
    "verwijst naar werkinstructie",
    "niets meer kunnen betekenen",
    "cannot say what",
)
_ASKED = ("wat client anders moet doen", "wat ontbreekt", "wat er nog ontbreekt", "wat anders moet")


def find(view: View) -> tuple[Insight, ...]:
    silent: list[tuple[str, str, DocumentFact]] = [
        (party, said, document)
        for party, said, document in spoken(view)
        if any(phrase in fold(said) for phrase in _CANNOT)
    ]
    if not silent:
        return ()
    asked = [
        d
        for d in view.of(("D88", "D104"))
        if any(
            p in fold(t)
            for n in ("quote", "asks", "statement")
            for t in texts(d.fields.get(n))
            for p in _ASKED
        )
    ]
    party, said, _ = silent[-1]
    return (
        Insight(
            "opponent_cannot_name_gap",
            Text(
                f"{party} is gevraagd wat er nog ontbreekt en antwoordt: “{said}”",
                f"{party} was asked what is still missing and answers: “{said}”",
            ),
            refs([*asked, *(d for _, _, d in silent)], "positions"),
            next_step=Text(
                "Stuur de brief “noem wat ontbreekt, met de regel”; een weigering wordt bewijs.",
                "Send the letter “name what is missing, with the rule”; a refusal becomes "
                "evidence.",
            ),
            values={
                "party": party,
                "sources": [*(d.id for d in asked), *(d.id for _, _, d in silent)],
            },
        ),
    )
