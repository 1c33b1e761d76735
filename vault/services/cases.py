"""Open, list, change and close cases."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.model import Text
from vault.archive import cases, checkpoints
from vault.archive.documents import list_documents
from vault.archive.history import order
from vault.archive.row_kinds import RowKind
from vault.audit.events import Event
from vault.domain.case import Case, CaseState, Client, Member
from vault.domain.document import DocumentState
from vault.domain.user import Permission
from vault.errors import IntegrityError, UsageError
from vault.session import Session


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the list of cases."""

    case: Case
    documents: int
    waiting: int  # documents not read yet
    failed: int  # kept, not read
    members: int


def open_case(session: Session, title: str, client: Client) -> Case:
    """Make a new case; whoever makes it is its first member."""
    session.require(Permission.OPEN_CASE)
    title = " ".join(title.split())[:200]
    if not title:
        raise UsageError("no_title", Text("Geef het dossier een naam.", "Give the case a name."))
    return cases.add_case(session.ports, session.user, session.keys, title, client).case


def survey(session: Session) -> tuple[list[CaseLine], IntegrityError | None]:
    """The user's own cases, by title, and what to say of those that do not open, if any."""
    lines, closed = [], []
    for case_id in cases.list_cases(session.ports, session.user):
        try:
            lines.append(_line(session, case_id))
        except IntegrityError:
            closed.append(case_id)
    return sorted(lines, key=lambda line: line.case.title.casefold()), cases.damaged(closed)


def list_cases(session: Session) -> list[CaseLine]:
    """The user's own cases, by title; IntegrityError when one does not open."""
    lines, problem = survey(session)
    if problem is not None:
        raise problem
    return lines


def _line(session: Session, case_id: str) -> CaseLine:
    opened = session.open(case_id)
    documents = list_documents(opened.archive)
    return CaseLine(
        case=opened.case,
        documents=len(documents),
        waiting=sum(d.waits for d in documents),
        failed=sum(d.state is DocumentState.FAILED for d in documents),
        members=cases.count_wraps(session.ports, case_id),
    )


def has_cases(session: Session) -> bool:
    """Whether the user is a member of any case; opens none."""
    return bool(cases.list_cases(session.ports, session.user))


def load_case(session: Session, case_id: str) -> Case:
    return session.open(case_id).case


def change_client(session: Session, case_id: str, title: str, client: Client) -> Case:
    """Write what is known of the client."""
    opened = session.open(case_id, Permission.REVIEW)
    changed = replace(opened.case, title=" ".join(title.split())[:200], client=client)
    return cases.save_case(opened, changed, Event.CASE_CHANGED).case


def close_case(session: Session, case_id: str, closed: bool = True) -> Case:
    opened = session.open(case_id, Permission.SHARE)
    state = CaseState.CLOSED if closed else CaseState.OPEN
    return cases.save_case(opened, replace(opened.case, state=state), Event.CASE_CHANGED).case


def members(session: Session, case_id: str) -> list[Member]:
    """Who holds the key of this case."""
    return cases.members(session.open(case_id))


def history(session: Session, case_id: str) -> list[dict[str, object]]:
    """Everything that happened in the case, newest first, from its sealed events."""
    archive = session.open(case_id).archive
    found = [row.value for row in archive.list(RowKind.EVENT)]
    return sorted(found, key=order, reverse=True)


def history_problem(session: Session, case_id: str) -> IntegrityError | None:
    """What to say when the log knows of acts that the history of the case does not tell."""
    return checkpoints.cut_short(session.open(case_id).archive)
