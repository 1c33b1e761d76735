"""The letters there are: one text file each in `templates/letters`, its head says when it fits.

label: Verzoek aan IOM | Request to IOM         Dutch | English
to: embassy                                     a recipient of the matrix, for the guard
answers: BS-2 MRT-10                            requirements; * is every one
insights: decision_owed                         kinds of insight
statuses: requested                             only in these states; none named: all unsettled
---
the letter, in Jinja
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from checklists.model import Finding, Insight, Status
from checklists.recipients import RECIPIENTS
from extractors.model import Text
from vault.paths import TEMPLATES

LETTERS = TEMPLATES / "letters"
EVERY = "*"
KEYS = frozenset({"label", "to", "answers", "insights", "statuses"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and when it fits. `body` is its text with places to fill."""

    id: str
    label: Text
    recipient: str
    answers: frozenset[str]
    insights: frozenset[str]
    statuses: frozenset[Status]
    body: str

    def fits(self, finding: Finding) -> bool:
        """Whether this unsettled finding calls for this letter."""
        if finding.handled or (self.statuses and finding.status not in self.statuses):
            return False
        return EVERY in self.answers or finding.requirement in self.answers

    def fits_insight(self, insight: Insight) -> bool:
        return insight.kind in self.insights


@cache
def letters() -> Mapping[str, Letter]:
    """All letters by id, in the order of their labels; ValueError names the file that is wrong."""
    found = [
        _parsed(path.stem, path.read_text("utf-8"))
        for path in sorted(LETTERS.glob("*.txt"))
        if not path.name.startswith("_")
    ]
    return {one.id: one for one in sorted(found, key=lambda one: one.label.nl.casefold())}


def _parsed(name: str, text: str) -> Letter:
    head, mark, body = text.partition("\n---\n")
    lines = [line.partition(":") for line in head.splitlines()]
    values = {key.strip(): value.strip() for key, _, value in lines}
    nl, _, en = values.get("label", "").partition("|")
    if not mark or set(values) - KEYS or not en or values.get("to") not in RECIPIENTS:
        raise ValueError(f"templates/letters/{name}.txt: the head is not right")
    return Letter(
        name,
        Text(nl.strip(), en.strip()),
        values["to"],
        frozenset(values.get("answers", "").split()),
        frozenset(values.get("insights", "").split()),
        frozenset(Status(one) for one in values.get("statuses", "").split()),
        body,
    )
