"""Record what was tried, what is impossible and what is waived."""

from __future__ import annotations

from dataclasses import replace

from checklists.model import ReasonCode
from extractors.model import Text
from vault.archive.documents import load_document
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.domain.effort import Declaration, DeclarationKind, Effort
from vault.domain.ids import new_id
from vault.domain.plain import from_plain, to_plain
from vault.domain.user import Permission
from vault.errors import UsageError
from vault.session import Session
from vault.standing import keeping


def record(session: Session, case_id: str, effort: Effort) -> Effort:
    """Write down one attempt; the id and the writer are filled in here."""
    opened = session.open(case_id, Permission.REVIEW)
    archive = opened.archive
    if not effort.towards.strip():
        raise UsageError("no_addressee", Text("Vul in aan wie.", "Fill in towards whom."))
    _check_documents(archive, effort.document_ids)
    kept = replace(effort, id=new_id(), by=session.user.id)
    with archive.change() as change:
        change.add(RowKind.EFFORT, kept.id, to_plain(kept))
        change.record(Event.EFFORT_RECORDED, {"effort": kept.id})
    keeping.renew(session.user, session.keys, opened)
    return kept


def list_efforts(session: Session, case_id: str) -> list[Effort]:
    """All attempts, oldest first."""
    archive = session.open(case_id).archive
    found = [from_plain(Effort, row.value) for row in archive.list(RowKind.EFFORT)]
    return sorted(found, key=lambda effort: (effort.on, effort.id))


def declare(session: Session, case_id: str, declaration: Declaration) -> Declaration:
    """Declare a requirement impossible (reason code, proof) or waived (needs the role).

    What is declared anew of the same row takes the place of what was said of it before; the
    history tells both.
    """
    waived = declaration.kind is DeclarationKind.WAIVED
    opened = session.open(case_id, Permission.WAIVE if waived else Permission.REVIEW)
    archive = opened.archive
    if not waived and declaration.reason not in {str(code) for code in ReasonCode}:
        raise UsageError(
            "no_such_reason", Text("Kies een reden uit de lijst.", "Choose a listed reason.")
        )
    if waived and not declaration.explanation.strip():
        raise UsageError(
            "no_explanation", Text("Leg uit waarom dit niet nodig is.", "Explain why.")
        )
    _check_documents(archive, declaration.document_ids)
    kept = replace(
        declaration,
        id=new_id(),
        by=session.user.id,
        on=session.ports.clock.today().isoformat(),
    )
    with archive.change() as change:
        for row in archive.list(RowKind.DECLARATION):
            if _row_of(from_plain(Declaration, row.value)) == _row_of(kept):
                change.remove(row)
                change.record(Event.DECLARATION_WITHDRAWN, {"declaration": row.id})
        change.add(RowKind.DECLARATION, kept.id, to_plain(kept))
        change.record(Event.DECLARED, {"declaration": kept.id, "kind": str(kept.kind)})
    keeping.renew(session.user, session.keys, opened)
    return kept


def withdraw(session: Session, case_id: str, declaration_id: str) -> None:
    """Take a declaration back; the event stays in the history."""
    opened = session.open(case_id, Permission.REVIEW)
    archive = opened.archive
    row = archive.load(RowKind.DECLARATION, declaration_id)
    with archive.change() as change:
        change.remove(row)
        change.record(Event.DECLARATION_WITHDRAWN, {"declaration": declaration_id})
    keeping.renew(session.user, session.keys, opened)


def list_declarations(session: Session, case_id: str) -> list[Declaration]:
    archive = session.open(case_id).archive
    found = [from_plain(Declaration, row.value) for row in archive.list(RowKind.DECLARATION)]
    return sorted(found, key=lambda one: (one.on, one.id))


def _row_of(declaration: Declaration) -> tuple[str, str, str | None]:
    """The row of a report that a declaration speaks of."""
    return declaration.checklist, declaration.requirement, declaration.subject


def _check_documents(archive: CaseArchive, document_ids: tuple[str, ...]) -> None:
    for document_id in document_ids:
        load_document(archive, document_id)
