"""What a person says of two documents that look the same: one paper twice, or two papers.

Nothing is merged: both stay documents of the case. Of a paper that is there twice, one copy is left
out where it would count twice (facts, packets), as long as the other is there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.audit.events import Event
from vault.domain.ids import new_id
from vault.domain.plain import from_plain, to_plain


@dataclass(frozen=True, slots=True)
class Saying:
    """`same`: `left_out` is a second copy of `kept`; otherwise the two are different papers."""

    kept: str
    left_out: str
    same: bool
    by: str
    on: str

    @property
    def pair(self) -> frozenset[str]:
        return frozenset({self.kept, self.left_out})


def sayings(archive: CaseArchive) -> list[Saying]:
    """Everything said of pairs in this case, each pair once."""
    return [from_plain(Saying, row.value) for row in archive.list(RowKind.LIKENESS)]


def say(change: Change, saying: Saying) -> None:
    """Keep what is said of a pair instead of what was said before."""
    _forget(change, saying.pair)
    change.add(RowKind.LIKENESS, new_id(), to_plain(saying))
    detail = {"kept": saying.kept, "other": saying.left_out, "same": str(saying.same)}
    change.record(Event.LIKENESS_SAID, detail)


def take_back(change: Change, pair: frozenset[str]) -> None:
    """Forget what was said: the pair is proposed again if it looks the same."""
    _forget(change, pair)
    change.record(Event.LIKENESS_SAID, {"pair": sorted(pair), "same": "taken back"})


def second_copies(archive: CaseArchive, documents: Collection[str]) -> dict[str, str]:
    """The copies that count no more, each with the document that counts instead.

    `documents` are the ids there are: a copy whose other half is gone counts again, and of a ring
    of copies one is always left.
    """
    found = {
        one.left_out: one.kept
        for one in sayings(archive)
        if one.same and one.kept in documents and one.left_out in documents
    }
    for left_out in sorted(found):
        seen, at = {left_out}, found.get(left_out)
        while at in found and at not in seen:
            seen.add(at)
            at = found[at]
        if at in seen:  # a ring: nothing would be left of the paper
            del found[left_out]
    return found


def _forget(change: Change, pair: frozenset[str]) -> None:
    for row in change.archive.list(RowKind.LIKENESS):
        if from_plain(Saying, row.value).pair == pair:
            change.remove(row)
