"""Who may come in: first user, invitations, signing in and out, recovery, a new passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Text
from vault.archive import invitations, users
from vault.archive.ports import Ports
from vault.archive.throttling import take_back
from vault.archive.throttling import throttle as throttle
from vault.crypto import passphrase
from vault.crypto.keys import UserKeys
from vault.domain.user import Permission, Role, User
from vault.errors import Forbidden, UsageError
from vault.session import Session

MAX_LOGIN = 200  # letters looked at; a login name has 64 at most
LOGIN_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-@")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user and the cookie of the new session (32 bytes)."""

    user: User
    cookie: bytes


def has_users(ports: Ports) -> bool:
    """Whether the vault has been set up."""
    return users.any_users(ports)


def setup_code(ports: Ports) -> str:
    """A fresh one-time code for the very first user; earlier codes stop working."""
    if has_users(ports):
        raise Forbidden(
            "already_set_up",
            Text("De kluis heeft al gebruikers.", "The vault has users already."),
        )
    return invitations.invite(ports, Role.COORDINATOR, only=True)


def invite(session: Session, role: Role) -> str:
    """A one-time code with which a colleague makes an account in the role given."""
    session.require(Permission.USERS)
    return invitations.invite(session.ports, role)


def invited_role(ports: Ports, code: str) -> Role:
    """The role a code stands for; looking does not use it up (A-48)."""
    return invitations.role_of(ports, code)


def enrol(
    ports: Ports,
    code: str,
    login: str,
    name: str,
    phrase: str,
    role: Role | None = None,
    recovery_code: str | None = None,
) -> users.Enrolled:
    """Make the account that a code stands for. Only the first user may choose the role.

    Without a recovery code one is made; the browser shows one beforehand, to be typed over.
    """
    throttle(ports, "enrol")
    granted = invited_role(ports, code)
    first = not has_users(ports)
    login = clean_login(login)
    name = " ".join(name.split())[:120]
    if not name:
        raise UsageError("no_name", Text("Vul uw naam in.", "Fill in your name."))
    check_new_passphrase(phrase, login, name)
    chosen = role if first and role else granted
    prepared = users.prepare_user(ports, login, name, chosen, phrase, recovery_code)
    with ports.database.write() as connection:
        invitations.use(ports, connection, code, granted)
        return users.put_user(connection, prepared)


def sign_in(ports: Ports, login: str, phrase: str) -> SignedIn:
    """Open the user's envelope; a success is a new session. Same answer for every failure."""
    user, seed = _unlocked(ports, login, phrase)
    return SignedIn(user, users.start_session(ports, user, seed))


def unlock(ports: Ports, login: str, phrase: str) -> Session:
    """A session for one command on the terminal; nothing is stored."""
    user, seed = _unlocked(ports, login, phrase)
    return Session(ports, user, UserKeys.from_seed(seed, ports.org_id, user.id))


def resume(ports: Ports, cookie: bytes) -> Session:
    """The session behind a cookie; AccessError when it is over."""
    user, seed = users.resume_session(ports, cookie)
    return Session(ports, user, UserKeys.from_seed(seed, ports.org_id, user.id))


def sign_out(ports: Ports, cookie: bytes) -> None:
    users.end_session(ports, cookie)


def change_passphrase(session: Session, old: str, new: str) -> None:
    """A new envelope for the same seed; every session of the user ends."""
    throttle(session.ports, session.user.login)
    _, seed = users.unlock(session.ports, session.user.login, old)
    check_new_passphrase(new, session.user.login, session.user.name)
    users.set_passphrase(session.ports, session.user.id, seed, new)
    users.end_all_sessions(session.ports, session.user.id)


def recover(ports: Ports, login: str, code: str, new: str) -> User:
    """Set a new passphrase with the recovery code; the same gates as signing in (ASVS 6.3.4)."""
    login = login.strip().lower()
    throttle(ports, login)
    user, seed = users.unlock_by_recovery(ports, login, code)
    check_new_passphrase(new, user.login, user.name)
    users.set_passphrase(ports, user.id, seed, new)
    users.end_all_sessions(ports, user.id)
    return user


def list_users(session: Session) -> list[User]:
    """Colleagues, for sharing and for those who manage users."""
    return users.list_users(session.ports)


def disable(session: Session, user_id: str, disabled: bool = True) -> None:
    """Close (or open again) an account; its sessions end at once."""
    session.require(Permission.USERS)
    if user_id == session.user.id:
        raise UsageError(
            "not_yourself",
            Text("U kunt uzelf niet uitschakelen.", "You cannot disable yourself."),
        )
    users.load_user(session.ports, user_id)
    users.set_disabled(session.ports, user_id, disabled)
    users.end_all_sessions(session.ports, user_id)


def clean_login(login: str) -> str:
    """A login name in its one form; UsageError when it is not one."""
    login = login.strip().lower()
    if not 2 <= len(login) <= 64 or not set(login) <= LOGIN_LETTERS:
        raise UsageError(
            "bad_login",
            Text(
                "Een inlognaam heeft 2 tot 64 letters, cijfers, punten of streepjes.",
                "A login name has 2 to 64 letters, digits, dots or dashes.",
            ),
        )
    return login


def check_new_passphrase(phrase: str, login: str, name: str) -> None:
    """UsageError with the reason when a passphrase is too long or too easy to guess."""
    passphrase.phrase_bytes(phrase)
    problem = passphrase.strength_problem(phrase, (login, *name.split(), "dossierkluis", "kluis"))
    if problem is not None:
        raise UsageError("weak_passphrase", problem)


def _unlocked(ports: Ports, login: str, phrase: str) -> tuple[User, bytes]:
    """The user and seed behind a name and a passphrase; both are measured before any work."""
    login = login.strip().lower()
    passphrase.phrase_bytes(phrase)
    if len(login) > MAX_LOGIN:
        raise UsageError("too_long", Text("De invoer is te lang.", "The input is too long."))
    throttle(ports, login)
    unlocked = users.unlock(ports, login, phrase)
    take_back(ports, login)
    return unlocked
