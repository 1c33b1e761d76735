"""Years of stay in the Netherlands without any document."""

from __future__ import annotations

from checklists.model import EvidenceRef, Insight
from checklists.stay import stay
from checklists.view import View
from extractors.model import Text

# Papers made in the Netherlands about a person who was there: a date is no stay, but a sign of it.
_MADE_HERE = ("D22", "D48", "D50", "D53", "D54", "D55", "D59", "D63", "D66", "D69", "D88", "D100")


def find(view: View) -> tuple[Insight, ...]:
    found = stay(view)
    if found is None or not found.gaps or not found.documents:
        return ()
    years = ", ".join(f"{a}-{b}" for a, b in found.gaps)
    hints = [
        d.id
        for d in view.of(_MADE_HERE)
        if d.date is not None and any(a <= d.date.year < b for a, b in found.gaps)
    ]
    seen = f" {len(hints)} stukken uit die jaren kunnen helpen." if hints else ""
    seen_en = f" {len(hints)} papers of those years can help." if hints else ""
    return (
        Insight(
            "stay_gap",
            Text(
                f"{found.missing} jaar verblijf niet gedocumenteerd ({years})",
                f"{found.missing} years of stay not documented ({years})",
            ),
            tuple(EvidenceRef(i) for i in (*found.documents, *hints)),
            next_step=Text(
                f"Vraag verklaringen aan opvang, huisarts, school of kerk over die jaren.{seen}",
                "Ask shelters, doctors, schools or churches for statements about those "
                f"years.{seen_en}",
            ),
            values={
                "total": found.total,
                "covered": found.covered,
                "missing": found.missing,
                "gaps": [list(gap) for gap in found.gaps],
                "hints": hints,
            },
        ),
    )
