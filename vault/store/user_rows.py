"""Users, the envelopes that seal their seeds, and invitations."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, update

from vault.store import rows
from vault.store.tables import envelopes as envelope_table
from vault.store.tables import invitations, users


@dataclass(frozen=True, slots=True)
class UserRow:
    id: str
    login_index: bytes
    role: str
    disabled: bool
    kem_public: bytes
    sig_public: bytes
    bundle: bytes
    sealed_names: bytes
    created_hour: int


@dataclass(frozen=True, slots=True)
class EnvelopeRow:
    user_id: str
    method_id: str
    kind: str  # "passphrase" or "recovery"
    phc: str
    sealed: bytes
    written_hour: int


@dataclass(frozen=True, slots=True)
class InvitationRow:
    code_hash: bytes
    role: str
    expires: int  # unix seconds
    used: bool


def add(connection: Connection, row: UserRow) -> None:
    rows.insert(connection, users, row)


def get(connection: Connection, user_id: str) -> UserRow | None:
    return rows.find(connection, UserRow, select(users).where(users.c.id == user_id))


def by_login(connection: Connection, login_index: bytes) -> UserRow | None:
    return rows.find(connection, UserRow, select(users).where(users.c.login_index == login_index))


def list_all(connection: Connection) -> list[UserRow]:
    return rows.find_all(connection, UserRow, select(users).order_by(users.c.id))


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(users)).scalar_one()


def set_disabled(connection: Connection, user_id: str, disabled: bool) -> None:
    connection.execute(update(users).where(users.c.id == user_id).values(disabled=disabled))


# -- envelopes -----------------------------------------------------------------------------


def envelopes(connection: Connection, user_id: str) -> list[EnvelopeRow]:
    """Every way to unlock this user's seed."""
    query = select(envelope_table).where(envelope_table.c.user_id == user_id)
    return rows.find_all(connection, EnvelopeRow, query.order_by(envelope_table.c.method_id))


def put_envelope(connection: Connection, row: EnvelopeRow) -> None:
    rows.insert(connection, envelope_table, row)


def delete_envelope(connection: Connection, user_id: str, method_id: str) -> None:
    connection.execute(
        delete(envelope_table).where(
            envelope_table.c.user_id == user_id, envelope_table.c.method_id == method_id
        )
    )


# -- invitations ---------------------------------------------------------------------------


def add_invitation(connection: Connection, row: InvitationRow) -> None:
    rows.insert(connection, invitations, row)


def invitation(connection: Connection, code_hash: bytes) -> InvitationRow | None:
    query = select(invitations).where(invitations.c.code_hash == code_hash)
    return rows.find(connection, InvitationRow, query)


def use_invitation(connection: Connection, code_hash: bytes, now: int) -> bool:
    """Use it up; False when it was used, is over or never was. Only one caller gets True."""
    done = connection.execute(
        update(invitations)
        .where(
            invitations.c.code_hash == code_hash,
            invitations.c.used.is_(False),
            invitations.c.expires >= now,
        )
        .values(used=True)
    )
    return done.rowcount == 1


def drop_invitations(connection: Connection) -> None:
    """Take back every invitation that was not used."""
    connection.execute(delete(invitations).where(invitations.c.used.is_(False)))
