"""Documents dated after the day of assessment: left out, and said so."""

from __future__ import annotations

from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    if not view.later:
        return ()
    count = len(view.later)
    return (
        Insight(
            "later_documents",
            Text(
                f"{count} stukken zijn van na deze dag en tellen niet mee",
                f"{count} documents are from after this day and do not count",
            ),
            refs(view.later),
            values={"count": count},
        ),
    )
