"""Look whether all of a member's cases is still there and whole: after a restore, or once a month.

One damaged case or document hides none of the others: everything is looked at, and what does not
open is named. Only what a member can open can be looked at to the bottom, so each does so for the
cases of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vault.archive import cases, checkpoints, documents, wholeness
from vault.archive.cases import OpenCase
from vault.archive.wholeness import Advance, Fault, Wholeness
from vault.errors import IntegrityError
from vault.session import Session


@dataclass(frozen=True, slots=True)
class Verified:
    """One case as it was found; `title` is "" when the case itself does not open."""

    case_id: str
    title: str
    found: Wholeness
    names: dict[str, str] = field(default_factory=dict)  # of documents, by id

    @property
    def whole(self) -> bool:
        return not self.found.faults


def verify(
    session: Session,
    case_ids: Sequence[str] = (),
    advance: Advance = lambda _done, _total: None,
) -> Iterator[Verified]:
    """The given cases, or all of the user's, one by one. NotFound, StorageError.

    What is left of an erased case in a restored copy is removed, as whenever cases are listed.
    """
    for case_id in case_ids or cases.list_cases(session.ports, session.user):
        try:
            opened = session.open(case_id)
        except IntegrityError as error:
            yield Verified(case_id, "", Wholeness(faults=[Fault("case", "", error)]))
            continue
        yield _examined(opened, advance)


def _examined(opened: OpenCase, advance: Advance) -> Verified:
    found = wholeness.examine(opened.archive, advance)
    names: dict[str, str] = {}
    try:
        names = {d.id: d.name for d in documents.list_documents(opened.archive)}
        problem = checkpoints.cut_short(opened.archive)
    except IntegrityError as error:
        problem = error if not found.faults else None
    if problem is not None:
        found.faults.append(Fault("history", "", problem))
    return Verified(opened.case.id, opened.case.title, found, names)
