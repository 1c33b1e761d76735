"""Users and what their role lets them do.

A role says which verbs a person may use; membership (holding the case's key) says on which case.
Neither replaces the other: an admin who is no member can open nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extractors.model import Text


class Role(StrEnum):
    CASEWORKER = "caseworker"
    LAWYER = "lawyer"
    PREPARER = "preparer"
    COORDINATOR = "coordinator"
    ADMIN = "admin"

    @property
    def label(self) -> Text:
        return _LABELS[self]


class Permission(StrEnum):
    """What a role may do; on a case only together with membership."""

    OPEN_CASE = "open_case"  # make a new case
    READ = "read"  # look at a case one is a member of, search it, assess it
    RECEIVE = "receive"  # bring in documents
    REVIEW = "review"  # correct and confirm fields, record efforts, declare impossible
    WAIVE = "waive"  # waive a requirement
    ASSEMBLE = "assemble"  # make a packet
    RELEASE = "release"  # release what the matrix marks "only after lawyer release"
    SHARE = "share"  # give and take membership
    ERASE = "erase"
    USERS = "users"  # invite and disable users
    DOCTOR = "doctor"


_CASE_WORK = frozenset(
    {
        Permission.OPEN_CASE,
        Permission.READ,
        Permission.RECEIVE,
        Permission.REVIEW,
        Permission.ASSEMBLE,
        Permission.SHARE,
    }
)
GRANTS: dict[Role, frozenset[Permission]] = {
    Role.CASEWORKER: _CASE_WORK,
    Role.LAWYER: _CASE_WORK | {Permission.WAIVE, Permission.RELEASE, Permission.ERASE},
    Role.PREPARER: frozenset({Permission.READ, Permission.REVIEW, Permission.ASSEMBLE}),
    # A small organisation has no separate administrator: its first user is a coordinator.
    Role.COORDINATOR: _CASE_WORK
    | {Permission.WAIVE, Permission.ERASE, Permission.USERS, Permission.DOCTOR},
    Role.ADMIN: frozenset({Permission.USERS, Permission.DOCTOR, Permission.READ}),
}

_LABELS = {
    Role.CASEWORKER: Text("begeleider", "caseworker"),
    Role.LAWYER: Text("advocaat", "lawyer"),
    Role.PREPARER: Text("dossiervoorbereider", "preparer"),
    Role.COORDINATOR: Text("coördinator", "coordinator"),
    Role.ADMIN: Text("beheerder", "administrator"),
}


@dataclass(frozen=True, slots=True)
class User:
    """A person who can sign in. `name` is what colleagues see, `login` what is typed."""

    id: str
    login: str
    name: str
    role: Role
    disabled: bool = False

    def may(self, permission: Permission) -> bool:
        return not self.disabled and permission in GRANTS[self.role]
