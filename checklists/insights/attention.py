"""Things a lawyer must look at because of a country, a date or a change of law.

Each note is data with a first day; all are unverified and never decide anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from checklists.facts import DocumentFact
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.rows import last_asylum_decision
from checklists.successor_states import SUCCESSORS
from checklists.traits import has_trait, is_asylum, open_applications, withdrawn
from checklists.values import same
from checklists.view import View
from extractors.model import Text

WBV_2019_19 = date(2019, 12, 2)
WVS = date(2023, 10, 1)  # the act on determining statelessness
_SOVIET = SUCCESSORS["SUN"][1]


@dataclass(frozen=True, slots=True)
class Note:
    name: str
    since: date
    applies: Callable[[View], bool]
    text: Text


def _claims(country: str) -> Callable[[View], bool]:
    return lambda view: any(claim.value == country for claim in view.client.nationality)


def _refused_before(day: date) -> Callable[[View], bool]:
    def applies(view: View) -> bool:
        decision = last_asylum_decision(view)
        return decision is not None and decision.date is not None and decision.date < day

    return applies


def _soviet_successors(view: View) -> bool:
    """Two candidates are successor states of the Soviet Union, each with rules of its own."""
    return sum(country in _SOVIET for country in view.countries) > 1


def _rohingya(view: View) -> bool:
    """Stateless and born in Myanmar, or Myanmar itself says: not a national."""
    born_there = view.client.birth_country == "MMR" and has_trait(view, "stateless")
    return born_there or any(
        same(d.fields.get("country"), "MMR") and same(d.fields.get("outcome"), "EMB_NOT_NATIONAL")
        for d in view.of(("D60", "D63"))
    )


def open_claims(view: View) -> list[DocumentFact]:
    """Asylum claims that still run."""
    return [d for d in open_applications(view) if is_asylum(d)]


def _born_in_india(view: View) -> bool:
    birth = view.client.birth_date
    return view.client.birth_country == "IND" and birth is not None and birth < date(1987, 7, 1)


NOTES = (
    Note(
        "sudan_2023",
        date(2023, 4, 15),
        lambda view: _claims("SDN")(view) and _refused_before(date(2023, 4, 15))(view),
        Text(
            "Sinds april 2023 is de situatie in Sudan veranderd: kijk of dit en het landenbeleid "
            "een nieuw element zijn.",
            "The situation in Sudan changed since April 2023: check whether this and the country "
            "policy are a new element.",
        ),
    ),
    Note(
        "lh_2021",
        date(2021, 6, 10),
        _refused_before(date(2021, 6, 10)),
        Text(
            "HvJEU LH (C-921/19, 10-6-2021) is van na het laatste besluit: stukken mogen "
            "niet alleen "
            "worden afgewezen omdat de echtheid niet vaststaat.",
            "CJEU LH (C-921/19, 10-6-2021) postdates the last decision: documents may not be "
            "dismissed merely because authenticity is not established.",
        ),
    ),
    Note(
        "pact",
        date(2026, 6, 12),
        lambda view: last_asylum_decision(view) is not None,
        Text(
            "Een nieuwe asielaanvraag valt sinds 12-6-2026 onder Verordening (EU) 2024/1348; de "
            "Nederlandse uitwerking is onzeker.",
            "A new asylum claim since 12-6-2026 falls under Regulation (EU) 2024/1348; the Dutch "
            "implementation is unsure.",
        ),
    ),
    Note(
        "filed_before_pact",
        date(2026, 6, 12),
        lambda view: any(d.date and d.date < date(2026, 6, 12) for d in open_claims(view)),
        Text(
            "De lopende asielaanvraag is van vóór 12-6-2026: daarvoor blijven waarschijnlijk de "
            "oude regels gelden. Laat de advocaat dit nakijken.",
            "The pending asylum claim is from before 12-6-2026: the old rules probably still "
            "hold for it. Have the lawyer check.",
        ),
    ),
    Note(
        "india_1987",
        date(2025, 1, 1),
        _born_in_india,
        Text(
            "Geboren in India vóór 1-7-1987: India kan dat als nationaliteit door geboorte "
            "zien. Laat "
            "de advocaat nagaan of de intrekking geldig is.",
            "Born in India before 1-7-1987: India may see that as nationality by birth. Have the "
            "lawyer check whether the withdrawal is valid.",
        ),
    ),
    Note(
        "soviet_successors",
        WVS,
        _soviet_successors,
        Text(
            "Meer dan één opvolgerstaat van de Sovjet-Unie: vraag per staat ook naar de "
            "overgangsregels voor Sovjetburgers.",
            "More than one successor state of the Soviet Union: ask of each state also for its "
            "rules for former Soviet citizens.",
        ),
    ),
    Note(
        "rohingya_2021",
        date(2021, 10, 1),
        _rohingya,
        Text(
            "Staatloos en uit Myanmar: laat de advocaat RBDHA:2021:10795 lezen (Rohingya, "
            "motivering van een asielbesluit).",
            "Stateless and from Myanmar: have the lawyer read RBDHA:2021:10795 (Rohingya, "
            "reasoning of an asylum decision).",
        ),
    ),
)


def find(view: View) -> tuple[Insight, ...]:
    found = [
        Insight("lawyer_check", note.text, values={"note": note.name})
        for note in NOTES
        if view.on >= note.since and note.applies(view)
    ]
    trap = _version_trap(view)
    return (*found, *((trap,) if trap else ()))


def _version_trap(view: View) -> Insight | None:
    """A decision from before WBV 2019/19 that must be taken anew: under which rule?"""
    for decision in view.of(("D26", "D29")):
        letter: DocumentFact | None = withdrawn(view, decision)
        if letter is None or decision.date is None or letter.date is None:
            continue
        if decision.date < WBV_2019_19 <= letter.date:
            return Insight(
                "version_trap",
                Text(
                    "Het ingetrokken besluit is van vóór WBV 2019/19. Het nieuwe besluit "
                    "wordt naar de "
                    "regel van nu genomen (ex nunc): laat de advocaat dit nakijken.",
                    "The withdrawn decision predates WBV 2019/19. The new one is taken under the "
                    "present rule (ex nunc): have the lawyer check.",
                ),
                refs([decision, letter]),
                values={"decision": decision.id},
            )
    return None
