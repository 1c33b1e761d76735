"""The identity board: every variant of the particulars, and who wrote it first."""

from __future__ import annotations

from checklists.contradictions import Variant, contradictions, variants
from checklists.model import EvidenceRef, Insight
from checklists.persons import same_name, script_of
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
        fits = "; ".join(text.nl for text in clash.hints)
        fits_en = "; ".join(text.en for text in clash.hints)
        found.append(
            Insight(
                "contradiction",
                clash.text,
                tuple(EvidenceRef(i) for i in dict.fromkeys((*first, *clash.documents))),
                True,
                next_step=Text(
                    f"Kijk of dit het verschil verklaart: {fits}."
                    if fits
                    else "Leg uit waar het verschil vandaan komt (kalender, schrift, tolk, "
                    "schrijffout).",
                    f"Check whether this explains the difference: {fits_en}."
                    if fits
                    else "Explain the difference (calendar, script, interpreter, slip of the pen).",
                ),
                values={
                    "kind": clash.kind,
                    "first": {rows[key][0].document: len(rows[key]) for key in rows},
                    "explains": [text.en for text in clash.hints],
                },
            )
        )
    return (*found, *_names(written.get("name", {})))


def _names(rows: dict[str, list[Variant]]) -> tuple[Insight, ...]:
    """Names that are not spellings of one name: no accusation, but somebody must explain them."""
    groups: list[list[Variant]] = []
    for row in rows.values():
        one = row[0]
        kin = next((g for g in groups if any(_alike(one, other) for other in g)), None)
        if kin is None:
            groups.append([one])
        else:
            kin.append(one)
    if len(groups) < 2:
        return ()
    said, shown = len(rows), [group[0] for group in groups]
    documents = dict.fromkeys(v.document for v in shown if v.document)
    return (
        Insight(
            "name_variants",
            Text(
                f"{said} schrijfwijzen van de naam, waarvan {len(groups)} niet op elkaar lijken",
                f"{said} spellings of the name, {len(groups)} of which are not alike",
            ),
            tuple(EvidenceRef(i) for i in documents),
            next_step=Text(
                "Noteer of dit aliassen zijn, en wie elke naam het eerst opschreef.",
                "Note whether these are aliases, and who wrote each name first.",
            ),
            values={"kind": "name", "first": [v.document for v in shown], "spellings": said},
        ),
    )


def _alike(one: Variant, other: Variant) -> bool:
    return script_of(one.value) != script_of(other.value) or same_name(one.value, other.value)
