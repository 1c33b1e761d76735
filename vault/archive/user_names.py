"""Names of users: sealed under a key from the pepper, so that a stolen database names nobody."""

from __future__ import annotations

import json

from vault.archive.ports import Ports
from vault.crypto import blind, records
from vault.crypto.contexts import Kind, context
from vault.domain.ids import id_bytes
from vault.domain.user import Role, User
from vault.store import user_rows


def seal_names(ports: Ports, user: User) -> bytes:
    key = blind.staff_key(ports.secrets.pepper, ports.org_id)
    body = json.dumps({"login": user.login, "name": user.name}).encode()
    return records.seal_row(key, body, _context(ports, user.id), epoch=0)


def user_of(ports: Ports, row: user_rows.UserRow) -> User:
    """The user of a row; IntegrityError when the names are not those that were sealed for it."""
    key = blind.staff_key(ports.secrets.pepper, ports.org_id)
    names = json.loads(records.open_row(key, row.sealed_names, _context(ports, row.id)))
    return User(row.id, names["login"], names["name"], Role(row.role), bool(row.disabled))


def _context(ports: Ports, user_id: str) -> bytes:
    return context(Kind.USER_NAMES, id_bytes(ports.org_id), id_bytes(user_id))
