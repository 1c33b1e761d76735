"""The plain side of a document: its object and its state, so that work to do can be found."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from vault.store import rows
from vault.store.tables import documents


@dataclass(frozen=True, slots=True)
class DocumentRow:
    id: str
    case_id: str
    object_id: str
    state: str
    reason: str
    received_hour: int
    settled_hour: int | None


def add(connection: Connection, row: DocumentRow) -> None:
    rows.insert(connection, documents, row)


def of_case(connection: Connection, case_id: str) -> list[DocumentRow]:
    query = select(documents).where(documents.c.case_id == case_id)
    return rows.find_all(connection, DocumentRow, query.order_by(documents.c.id))


def set_state(
    connection: Connection, document_id: str, state: str, reason: str, settled_hour: int
) -> None:
    change = update(documents).where(documents.c.id == document_id)
    connection.execute(change.values(state=state, reason=reason, settled_hour=settled_hour))


def delete_case(connection: Connection, case_id: str) -> None:
    connection.execute(delete(documents).where(documents.c.case_id == case_id))
