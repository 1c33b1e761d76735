"""Give a colleague the key of a case, and take it back."""

from __future__ import annotations

from extractors.model import Text
from vault.archive import cases, membership, rotation, users
from vault.crypto import bundles
from vault.domain.user import Permission, User
from vault.errors import UsageError
from vault.session import Session


def safety_number(session: Session, user_id: str) -> str:
    """Six groups of five digits to compare with the colleague, by voice or on paper."""
    return bundles.safety_number(users.bundle_bytes(session.ports, user_id))


def share(session: Session, case_id: str, login: str) -> User:
    """Wrap the case's key to a colleague; Conflict when they are a member already."""
    opened = session.open(case_id, Permission.SHARE)
    other = users.find_user(session.ports, login)
    if other.disabled:
        raise UsageError(
            "user_disabled", Text("Dit account is gesloten.", "This account is closed.")
        )
    cases.share(session.ports, session.user, session.keys, opened, other)
    return other


def revoke(session: Session, case_id: str, user_id: str) -> None:
    """A new key for the case without this member; everything is sealed anew."""
    opened = session.open(case_id, Permission.SHARE)
    if user_id not in membership.of_case(opened.archive):
        raise UsageError(
            "not_member", Text("Deze collega is geen lid.", "This colleague is no member.")
        )
    if user_id == session.user.id:
        raise UsageError(
            "not_yourself",
            Text(
                "U kunt uzelf niet verwijderen; vraag een ander lid.",
                "You cannot remove yourself; ask another member.",
            ),
        )
    rotation.revoke(session.user, session.keys, opened, user_id)
