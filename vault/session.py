"""Session: one user, the keys unlocked for this request, the ports.

The first argument of every service. `open` is the one place where a permission and a case meet:
the role must allow the verb, and the user must hold the case's key. References to keys are
dropped when the request ends; nothing is kept between requests (security.md D7).
"""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Text
from vault.archive import cases
from vault.archive.cases import OpenCase
from vault.archive.ports import Ports
from vault.crypto.capabilities import WorkerKey
from vault.crypto.keys import UserKeys
from vault.domain.user import Permission, User
from vault.errors import Forbidden


@dataclass(frozen=True, slots=True, repr=False)
class Session:
    """A signed-in user for the length of one request or one command."""

    ports: Ports
    user: User
    keys: UserKeys

    def __repr__(self) -> str:
        return f"Session(user={self.user.id}, keys=<redacted>)"

    def require(self, permission: Permission) -> None:
        """Forbidden unless the role allows it."""
        if not self.user.may(permission):
            raise Forbidden(
                "role_may_not",
                Text("Uw rol mag dit niet.", "Your role may not do this."),
            )

    def open(self, case_id: str, permission: Permission = Permission.READ) -> OpenCase:
        """Open a case for one verb: membership first, so that non-members learn nothing."""
        opened = cases.open_case(self.ports, self.user, self.keys, case_id)
        self.require(permission)
        return opened


@dataclass(frozen=True, slots=True, repr=False)
class WorkerSession:
    """What a worker has: the ports and its own in-memory key. It opens no case."""

    ports: Ports
    key: WorkerKey

    def __repr__(self) -> str:
        return "WorkerSession(<redacted>)"
