"""After the MRT: what its advice leads to, and what it concedes in the client's favour."""

from __future__ import annotations

from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.values import mentions
from checklists.view import View
from extractors.model import Text

_NO_ADVICE = ("geen advies", "no advice")
_CONCEDES = ("niet vastgesteld worden", "in geen geval vastgesteld", "niet worden vastgesteld")


def find(view: View) -> tuple[Insight, ...]:
    advice = view.latest("D93")
    if advice is None:
        return ()
    found = []
    if any(mentions(advice.fields.get("advice"), words) for words in _NO_ADVICE):
        found.append(
            Insight(
                "after_mrt",
                Text(
                    "Het MRT gaf geen advies. Volgende stap: opschalen naar de Stuurgroep of de "
                    "Programmaraad LVV.",
                    "The MRT gave no advice. Next: escalate to the Stuurgroep or "
                    "Programmaraad LVV.",
                ),
                refs([advice], "advice"),
                True,
                next_step=Text(
                    "Vraag het LSO om op te schalen; of deze organen nog bestaan is onzeker.",
                    "Ask the LSO to escalate; whether these bodies still exist is unsure.",
                ),
                values={"escalate": ["Stuurgroep", "Programmaraad LVV"]},
            )
        )
    said = {name: advice.fields.get(name) for name in ("quote", "advice", "reason")}
    if any(mentions(said, words) for words in _CONCEDES):
        found.append(
            Insight(
                "own_favour",
                Text(
                    "Een team van de overheid zelf zegt dat de identiteit niet vast te stellen is: "
                    "gebruik dit als bewijs (buitenschuld, 4:84 Awb).",
                    "A team of the State itself says identity cannot be established: use it as "
                    "evidence (no-fault permit, 4:84 Awb).",
                ),
                refs([advice], "quote"),
                values={"source": advice.id},
            )
        )
    return tuple(found)
