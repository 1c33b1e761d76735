"""What changed between two assessments of one checklist, requirement by requirement.

The earlier report comes as it was kept (`Report.as_json`): it may have been made by an older
edition of the checklist, so a row can be new, or gone, without anything having happened in the
case; `direction` and `why` say which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checklists.model import Finding, Report
from checklists.outcome import Outcome
from checklists.statuses import Status
from extractors.model import Text


@dataclass(frozen=True, slots=True)
class Change:
    """One row that differs. `before` and `after` are None where the row was not, or is no more.

    `added` are the documents it rests on now and did not before, `dropped` the other way round.
    """

    requirement: str
    subject: str | None
    label: Text
    before: Status | None
    after: Status | None
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    rule: bool = False  # the rule itself has another source or version

    @property
    def direction(self) -> str:
        """ "better", "worse", "same", "new" or "gone", as the order of statuses has it."""
        if self.before is None:
            return "new"
        if self.after is None:
            return "gone"
        was, now = Outcome.rank_of(self.before), Outcome.rank_of(self.after)
        return "same" if was == now else "better" if now < was else "worse"

    @property
    def why(self) -> Text:
        """What is different, in a sentence."""
        match self.direction:
            case "new":
                return Text("deze eis is erbij gekomen", "this requirement is new")
            case "gone":
                return Text("deze eis geldt niet meer", "this requirement no longer holds")
            case "same" if self.rule:
                return Text("de regel heeft een andere bron of datum", "the rule's source changed")
            case "same":
                return Text("rust op andere stukken", "rests on other documents")
        return Text("de stand is anders", "the state is different")


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed since the earlier report, whose result was `result_before`."""

    since: str  # as-of date of the earlier report, ISO
    result_before: Text
    result_after: Text
    changes: tuple[Change, ...]
    new_insights: tuple[Text, ...]
    gone_insights: tuple[Text, ...]

    @property
    def nothing(self) -> bool:
        return not (self.changes or self.new_insights or self.gone_insights) and (
            self.result_before == self.result_after
        )


def difference(before: Mapping[str, Any], after: Report) -> Difference:
    """Worsened rows first, then what is new, better, moved and gone."""
    old = {(f["requirement"], f["subject"]): f for f in before["findings"]}
    new = {(f.requirement, f.subject): f for f in after.findings}
    found = [_compare(old.get(key), new.get(key)) for key in dict.fromkeys((*new, *old))]
    changes = [one for one in found if one is not None]
    order = ("worse", "new", "better", "same", "gone")
    said = {_key(i): Text(*i["text"]) for i in before["insights"]}
    says = {_key(i.as_json()): i.text for i in after.insights}
    return Difference(
        before["on"],
        Text(*before["result_label"]),
        after.result_label,
        tuple(sorted(changes, key=lambda c: order.index(c.direction))),
        tuple(text for key, text in says.items() if key not in said),
        tuple(text for key, text in said.items() if key not in says),
    )


def _key(insight: Mapping[str, Any]) -> tuple[object, ...]:
    """What an insight is about; its words may count days and differ every morning."""
    documents = [ref["document"] for ref in insight["evidence"]]
    return insight["kind"], insight["values"].get("status"), *documents


def _compare(was: Mapping[str, Any] | None, now: Finding | None) -> Change | None:
    if was is None and now is not None:
        return Change(now.requirement, now.subject, now.label, None, now.status)
    if was is not None and now is None:
        label = Text(*was["label"])
        return Change(was["requirement"], was["subject"], label, _status(was), None)
    if was is None or now is None:
        return None
    rested = [ref["document"] for ref in was["evidence"]]
    rests = [ref.document_id for ref in now.evidence]
    change = Change(
        now.requirement,
        now.subject,
        now.label,
        _status(was),
        now.status,
        tuple(one for one in dict.fromkeys(rests) if one not in rested),
        tuple(one for one in dict.fromkeys(rested) if one not in rests),
        was["source"] != now.source.as_json(),
    )
    moved = change.added or change.dropped or change.rule
    return change if change.before is not change.after or moved else None


def _status(kept: Mapping[str, Any]) -> Status:
    try:
        return Status(kept["status"])
    except ValueError:  # a word of another edition
        return Status.UNKNOWN
