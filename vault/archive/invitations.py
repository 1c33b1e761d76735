"""Invitations: one-time codes that let somebody make an account. Only their MAC is kept.

The MAC is under the pepper and over the role: whoever writes in the database can neither put an
invitation of their own there, nor give themselves another role with the one they were handed.
"""

from __future__ import annotations

from extractors.model import Text
from vault.archive.ports import Ports
from vault.crypto import blind
from vault.crypto.primitives import random_bytes
from vault.domain.user import Role
from vault.errors import AccessError
from vault.store import user_rows
from vault.store.database import Connection

INVITATION_SECONDS = 72 * 3600  # security.md 1.7.1
CODE_BYTES = 16


def invite(ports: Ports, role: Role, *, only: bool = False) -> str:
    """A fresh code for an account in this role; with `only` every earlier code stops working."""
    digits = random_bytes(CODE_BYTES).hex()
    code = "-".join(digits[n : n + 8] for n in range(0, len(digits), 8))
    expires = ports.clock.seconds() + INVITATION_SECONDS
    with ports.database.write() as connection:
        if only:
            user_rows.drop_invitations(connection)
        user_rows.add_invitation(
            connection, user_rows.InvitationRow(_mac(ports, code, role), str(role), expires, False)
        )
    return code


def role_of(ports: Ports, code: str) -> Role:
    """The role a code stands for; looking does not use it up (A-48)."""
    with ports.database.read() as connection:
        for role in Role:
            row = user_rows.invitation(connection, _mac(ports, code, role))
            if row is not None and not row.used and row.expires >= ports.clock.seconds():
                return role
    raise _bad_code()


def use(ports: Ports, connection: Connection, code: str, role: Role) -> None:
    """Use a code up; AccessError when somebody else just did, or it never was one for the role."""
    if not user_rows.use_invitation(connection, _mac(ports, code, role), ports.clock.seconds()):
        raise _bad_code()


def _mac(ports: Ports, code: str, role: Role) -> bytes:
    canonical = "".join(code.split()).replace("-", "").lower()
    return blind.login_index(ports.secrets.pepper, ports.org_id, f"invitation:{role}:{canonical}")


def _bad_code() -> AccessError:
    return AccessError(
        "bad_invitation",
        Text(
            "Deze code klopt niet, is al gebruikt of is verlopen.",
            "This code is wrong, used or expired.",
        ),
        Text("Vraag om een nieuwe code.", "Ask for a new code."),
    )
