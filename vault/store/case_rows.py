"""Cases and wraps. A wrap is membership: the case's seed of one epoch, sealed to one user."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from extractors.model import Text
from vault.errors import NotFound
from vault.store import rows
from vault.store.tables import cases, wraps


@dataclass(frozen=True, slots=True)
class CaseRow:
    id: str
    epoch: int
    state: str
    kem_public: bytes  # of this epoch, signed by a member
    signer_id: str
    signature: bytes
    head_seq: int
    sealed_head: bytes
    created_hour: int


@dataclass(frozen=True, slots=True)
class WrapRow:
    case_id: str
    epoch: int
    user_id: str
    sealed: bytes
    granter_id: str
    signature: bytes
    created_hour: int


def add(connection: Connection, row: CaseRow) -> None:
    rows.insert(connection, cases, row)


def find(connection: Connection, case_id: str) -> CaseRow | None:
    return rows.find(connection, CaseRow, select(cases).where(cases.c.id == case_id))


def get(connection: Connection, case_id: str) -> CaseRow:
    """One case; NotFound."""
    return _present(find(connection, case_id))


def lock(connection: Connection, case_id: str) -> CaseRow:
    """The case, held until the end of the transaction: changes of one case queue here."""
    query = select(cases).where(cases.c.id == case_id).with_for_update()
    return _present(rows.find(connection, CaseRow, query))


def ids_of_member(connection: Connection, user_id: str) -> list[str]:
    """Cases of whose current epoch the user holds a wrap, by id."""
    query = (
        select(wraps.c.case_id)
        .join(cases, cases.c.id == wraps.c.case_id)
        .where(wraps.c.user_id == user_id, wraps.c.epoch == cases.c.epoch)
        .order_by(wraps.c.case_id)
    )
    return list(connection.execute(query).scalars())


def set_state(connection: Connection, case_id: str, state: str) -> None:
    connection.execute(update(cases).where(cases.c.id == case_id).values(state=state))


def set_head(connection: Connection, case_id: str, seq: int, sealed: bytes) -> None:
    change = update(cases).where(cases.c.id == case_id)
    connection.execute(change.values(head_seq=seq, sealed_head=sealed))


def set_epoch(
    connection: Connection,
    case_id: str,
    epoch: int,
    kem_public: bytes,
    signer_id: str,
    signature: bytes,
) -> None:
    change = update(cases).where(cases.c.id == case_id)
    connection.execute(
        change.values(epoch=epoch, kem_public=kem_public, signer_id=signer_id, signature=signature)
    )


# -- wraps ---------------------------------------------------------------------------------


def put_wrap(connection: Connection, row: WrapRow) -> None:
    rows.insert(connection, wraps, row)


def wrap_of(connection: Connection, case_id: str, epoch: int, user_id: str) -> WrapRow | None:
    query = select(wraps).where(
        wraps.c.case_id == case_id, wraps.c.epoch == epoch, wraps.c.user_id == user_id
    )
    return rows.find(connection, WrapRow, query)


def wraps_of_case(connection: Connection, case_id: str, epoch: int) -> list[WrapRow]:
    query = select(wraps).where(wraps.c.case_id == case_id, wraps.c.epoch == epoch)
    return rows.find_all(connection, WrapRow, query.order_by(wraps.c.user_id))


def delete_wrap(connection: Connection, case_id: str, user_id: str) -> None:
    """Take away what stands in one user's name."""
    connection.execute(delete(wraps).where(wraps.c.case_id == case_id, wraps.c.user_id == user_id))


def delete_wraps(connection: Connection, case_id: str, up_to: int) -> None:
    """Destroy the wraps of an epoch and of any before it."""
    connection.execute(delete(wraps).where(wraps.c.case_id == case_id, wraps.c.epoch <= up_to))


def _present(row: CaseRow | None) -> CaseRow:
    if row is None:
        raise NotFound(
            "no_such_case",
            Text("Dit dossier bestaat niet of is niet met u gedeeld.", "No such case of yours."),
        )
    return row
