"""Years of stay in the Netherlands without any document."""

from __future__ import annotations

from checklists.model import EvidenceRef, Insight
from checklists.stay import stay
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    found = stay(view)
    if found is None or not found.gaps or not found.documents:
        return ()
    years = ", ".join(f"{a}-{b}" for a, b in found.gaps)
    return (
        Insight(
            "stay_gap",
            Text(
                f"{found.missing} jaar verblijf niet gedocumenteerd ({years})",
                f"{found.missing} years of stay not documented ({years})",
            ),
            tuple(EvidenceRef(i) for i in found.documents),
            next_step=Text(
                "Vraag verklaringen aan opvang, huisarts, school of kerk over die jaren.",
                "Ask shelters, doctors, schools or churches for statements about those years.",
            ),
            values={
                "total": found.total,
                "covered": found.covered,
                "missing": found.missing,
                "gaps": [list(gap) for gap in found.gaps],
            },
        ),
    )
