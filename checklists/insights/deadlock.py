"""The deadlock: one authority asks what another calls useless or impossible."""

from __future__ import annotations

from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.topics import TOPICS, Deadlock, deadlocks, positions
from checklists.values import fold
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    return (*(_stuck(d) for d in deadlocks(view)), *_demands(view))


def _stuck(d: Deadlock) -> Insight:
    asks, denies, topic = d.asks, d.denies, TOPICS[d.topic].label
    said = [asks.document, denies.document]
    assured = d.assurance
    values = {
        "topic": d.topic,
        "A": f"{asks.party}: {asks.quote}",
        "B": f"{denies.party}: {denies.quote}",
        "C": f"{assured.party}: {assured.quote}" if assured else "",
    }
    tail = f" {assured.party}: “{assured.quote}”." if assured else ""
    return Insight(
        "deadlock",
        Text(
            f"Patstelling over {topic.nl}. {asks.party}: “{asks.quote}”. "
            f"{denies.party}: “{denies.quote}”.{tail}",
            f"Deadlock about {topic.en}. {asks.party}: “{asks.quote}”. "
            f"{denies.party}: “{denies.quote}”.{tail}",
        ),
        refs([*said, assured.document if assured else None], "positions"),
        True,
        next_step=Text(
            "Vraag beide schriftelijk wat dit moet bewijzen; breng het als de centrale vraag naar "
            "het MRT.",
            "Ask both in writing what this must prove; bring it to the MRT as the central "
            "question.",
        ),
        values=values,
    )


def _demands(view: View) -> list[Insight]:
    """Demands of an authority that rest on no stated rule."""
    stuck = {d.topic for d in deadlocks(view)}
    found: dict[tuple[str, str], Insight] = {}
    for p in positions(view):
        if p.stance != "asks" or not p.authority or p.topic in stuck or p.document.type != "D91":
            continue
        found[fold(p.party), p.topic] = Insight(
            "authority_demand",
            Text(f"{p.party} eist: “{p.quote}”", f"{p.party} demands: “{p.quote}”"),
            refs([p.document], "positions"),
            next_step=Text(
                f"Vraag {p.party}: welke bepaling eist dit, wat bewijst het, welke alternatieven "
                "aanvaardt u?",
                f"Ask {p.party}: which provision demands this, what does it prove, which "
                "alternatives do you accept?",
            ),
            values={"party": p.party, "topic": p.topic, "rule": None},
        )
    return list(found.values())
