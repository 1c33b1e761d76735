"""A candidate for the MRT: what makes this case one that the ordinary roads cannot solve.

The MRT takes cases that the local consultation could not settle. The signs are facts: authorities
that contradict each other, a demand without a rule, information that the State withholds,
refusals a court annulled again and again, a consultation that says it can do nothing more.
"""

from __future__ import annotations

from checklists.facts import DocumentFact
from checklists.insights import deadlock, pingpong
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.topics import positions, spoken
from checklists.traits import has_trait
from checklists.values import fold
from checklists.view import View
from extractors.model import Text

_NOTHING_MORE = ("niets te doen", "niets meer kunnen", "geen mogelijkheden", "nothing more")
_EXCLUDED = ("dublin", "safe_country", "family_with_children", "heavy_entry_ban", "no_local_ties")


def find(view: View) -> tuple[Insight, ...]:
    if view.of(("D93",)) or any(has_trait(view, trait) for trait in _EXCLUDED):
        return ()
    signs = _signs(view)
    if not signs:
        return ()
    nl = "; ".join(dict.fromkeys(text.nl for text, _ in signs))
    en = "; ".join(dict.fromkeys(text.en for text, _ in signs))
    documents = [document for _, found in signs for document in found]
    return (
        Insight(
            "mrt_candidate",
            Text(f"Kandidaat voor het MRT: {nl}", f"Candidate for the MRT: {en}"),
            refs(documents, "positions"),
            next_step=Text(
                "Vraag het LSO om op te schalen naar het MRT, met één centrale vraag. Of het MRT "
                "na 1-1-2025 nog bijeenkomt is onzeker.",
                "Ask the LSO to escalate to the MRT, with one central question. Whether the MRT "
                "still meets after 1-1-2025 is unsure.",
            ),
            values={"signs": [text.en for text, _ in signs]},
        ),
    )


def _signs(view: View) -> list[tuple[Text, list[DocumentFact]]]:
    found: list[tuple[Text, list[DocumentFact]]] = []
    for insight in (*deadlock.find(view), *pingpong.find(view)):
        documents = [view.by_id[e.document_id] for e in insight.evidence]
        if insight.kind == "deadlock":
            found.append((Text("twee diensten spreken elkaar tegen", "deadlock"), documents))
        elif insight.kind == "authority_demand":
            found.append((Text("een eis zonder regel", "a demand without a rule"), documents))
        elif insight.kind == "pingpong":
            found.append((Text("herhaald vernietigd en geweigerd", "ping-pong"), documents))
    withheld = [p.document for p in positions(view) if p.stance == "withholds" and p.authority]
    if withheld:
        found.append((Text("de overheid geeft gegevens niet", "information withheld"), withheld))
    stuck = [
        document
        for _, said, document in spoken(view)
        if document.type == "D91" and any(words in fold(said) for words in _NOTHING_MORE)
    ]
    if stuck:
        found.append((Text("het LSO kan niets meer doen", "the LSO can do nothing more"), stuck))
    return found
