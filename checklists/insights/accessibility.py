"""The accessibility gap: emergency yes, treatment available yes, access unproved."""

from __future__ import annotations

from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.values import about, members, mentions, same
from checklists.view import View
from extractors.model import Text

_PROOFS = (
    ("MED-09a", ("D56",), ()),
    ("MED-09b", ("D44", "D96", "D53", "D103"), ("inkomen", "loon", "income", "arbeids")),
    ("MED-09c", ("D96", "D70"), ()),
    ("MED-09d", ("D44", "D45", "D57"), ("verzekering", "insurance", "regeling")),
)


def find(view: View) -> tuple[Insight, ...]:
    advice = view.latest("D50")
    if advice is None or not _is(advice.fields.get("emergency"), "YES_SHORT_TERM", "NOT_EXCLUDED"):
        return ()
    if not _is(advice.fields.get("available"), "YES", "PARTLY"):
        return ()
    unproved = [
        name
        for name, types, words in _PROOFS
        if not _proved(view, types, words) and not _settled(view, name)
    ]
    if not unproved:
        return ()
    return (
        Insight(
            "accessibility_gap",
            Text(
                "Noodsituatie: ja. Behandeling daar: ja. Of hij voor deze persoon toegankelijk is, "
                f"is niet aangetoond ({', '.join(unproved)}).",
                "Emergency: yes. Treatment there: yes. Whether this person can reach it is not "
                f"shown ({', '.join(unproved)}).",
            ),
            refs([advice], "available"),
            True,
            next_step=Text(
                "Verzamel eigen kostenbewijs, vraag tijdig een nieuw BMA-advies, beroep u op "
                "Paposhvili en RVS:2017:2629, en overweeg het MRT.",
                "Gather own proof of cost, ask for a new BMA advice in time, rely on "
                "Paposhvili and "
                "RVS:2017:2629, and consider the MRT.",
            ),
            values={
                "label": "ACCESSIBILITY_GAP",
                "unproved": unproved,
                "next_steps": [
                    "own_cost_evidence",
                    "ask_new_bma",
                    "argument_paposhvili_rvs_2017_2629",
                    "mrt_referral",
                ],
            },
        ),
    )


def _is(value: object, *codes: str) -> bool:
    return any(same(one, code) for one in members(value) for code in codes)


def _proved(view: View, types: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(
        not words or any(mentions(about(d.fields), word) for word in words) for d in view.of(types)
    )


def _settled(view: View, requirement: str) -> bool:
    """Waived by name, or declared impossible with proof and an alternative."""
    claimed = view.declared("impossible", requirement, None)
    proved = claimed is not None and bool(claimed.documents and claimed.alternative.strip())
    return proved or view.declared("waived", requirement, None) is not None
