"""The identity board: every variant of the particulars, and who wrote it first."""

from __future__ import annotations

from checklists.contradictions import Variant, contradictions, variants
from checklists.model import EvidenceRef, Insight
from checklists.values import fold
from checklists.view import View
from extractors.model import Text


def board(view: View) -> dict[str, dict[str, list[Variant]]]:
    """Kind → value (folded) → who wrote it, oldest first."""
    found: dict[str, dict[str, list[Variant]]] = {}
    for variant in variants(view):
        found.setdefault(variant.kind, {}).setdefault(fold(variant.value), []).append(variant)
    return found


def find(view: View) -> tuple[Insight, ...]:
    written = board(view)
    found = []
    for clash in contradictions(view):
        rows = written[clash.kind]
        first = [row[0].document for row in rows.values() if row[0].document]
        found.append(
            Insight(
                "contradiction",
                clash.text,
                tuple(EvidenceRef(i) for i in dict.fromkeys((*first, *clash.documents))),
                True,
                next_step=Text(
                    "Leg uit waar het verschil vandaan komt (kalender, schrift, tolk, "
                    "schrijffout).",
                    "Explain the difference (calendar, script, interpreter, slip of the pen).",
                ),
                values={
                    "kind": clash.kind,
                    "first": {rows[key][0].document: len(rows[key]) for key in rows},
                },
            )
        )
    return tuple(found)
