"""Who may come in: first user, invitations, signing in and out, recovery, a new passphrase."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from extractors.model import Text
from vault.archive import users
from vault.archive.ports import Ports
from vault.crypto import blind, passphrase
from vault.crypto.keys import UserKeys
from vault.domain.user import Permission, Role, User
from vault.errors import AccessError, Forbidden, Throttled, UsageError
from vault.session import Session
from vault.store import throttle_rows, user_rows

INVITATION_SECONDS = 72 * 3600  # security.md 1.7.1
PER_USER = (10, 300)  # tries, seconds: spraying one account
EVERYBODY = (120, 60)  # tries, seconds: spraying all accounts
MAX_PASSPHRASE_BYTES = 1024  # after NFC
LOGIN_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-@")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user and the cookie of the new session (32 bytes)."""

    user: User
    cookie: bytes


def has_users(ports: Ports) -> bool:
    """Whether the vault has been set up."""
    with ports.database.read() as connection:
        return user_rows.count(connection) > 0


def setup_code(ports: Ports) -> str:
    """A fresh one-time code for the very first user; earlier codes stop working."""
    if has_users(ports):
        raise Forbidden(
            "already_set_up",
            Text("De kluis heeft al gebruikers.", "The vault has users already."),
        )
    with ports.database.write() as connection:
        user_rows.drop_invitations(connection)
    return _invite(ports, Role.COORDINATOR)


def invite(session: Session, role: Role) -> str:
    """A one-time code with which a colleague makes an account in the role given."""
    session.require(Permission.USERS)
    return _invite(session.ports, role)


def invited_role(ports: Ports, code: str) -> Role:
    """The role a code stands for; looking does not use it up (A-48)."""
    with ports.database.read() as connection:
        row = user_rows.invitation(connection, _code_hash(code))
    if row is None or row.used or row.expires < ports.clock.seconds():
        raise AccessError(
            "bad_invitation",
            Text(
                "Deze code klopt niet, is al gebruikt of is verlopen.",
                "This code is wrong, used or expired.",
            ),
            Text("Vraag om een nieuwe code.", "Ask for a new code."),
        )
    return Role(row.role)


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
    with ports.database.write() as connection:
        if not user_rows.use_invitation(connection, _code_hash(code), ports.clock.seconds()):
            raise AccessError(
                "bad_invitation",
                Text("Deze code is net gebruikt.", "This code was just used."),
            )
        return users.add_user(
            ports,
            connection,
            login,
            name,
            role if first and role else granted,
            phrase,
            recovery_code,
        )


def sign_in(ports: Ports, login: str, phrase: str) -> SignedIn:
    """Open the user's envelope; a success is a new session. Same answer for every failure."""
    login = login.strip().lower()
    if len(phrase.encode()) > MAX_PASSPHRASE_BYTES or len(login) > 200:
        raise UsageError("too_long", Text("De invoer is te lang.", "The input is too long."))
    throttle(ports, login)
    user, seed = users.unlock(ports, login, phrase)
    return SignedIn(user, users.start_session(ports, user, seed))


def unlock(ports: Ports, login: str, phrase: str) -> Session:
    """A session for one command on the terminal; nothing is stored."""
    throttle(ports, login.strip().lower())
    user, seed = users.unlock(ports, login.strip().lower(), phrase)
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
    with session.ports.database.write() as connection:
        users.set_passphrase(session.ports, connection, session.user.id, seed, new)
    users.end_all_sessions(session.ports, session.user.id)


def recover(ports: Ports, login: str, code: str, new: str) -> User:
    """Set a new passphrase with the recovery code; the same gates as signing in (ASVS 6.3.4)."""
    login = login.strip().lower()
    throttle(ports, login)
    user, seed = users.unlock_by_recovery(ports, login, code)
    check_new_passphrase(new, user.login, user.name)
    with ports.database.write() as connection:
        users.set_passphrase(ports, connection, user.id, seed, new)
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
    with session.ports.database.write() as connection:
        user_rows.set_disabled(connection, user_id, disabled)
    users.end_all_sessions(session.ports, user_id)


def throttle(ports: Ports, name: str) -> None:
    """Count a try; Throttled when there were too many. Never a lasting lock-out (A-26)."""
    key = blind.login_index(ports.secrets.pepper, ports.org_id, "throttle:" + name).hex()
    now = ports.clock.seconds()
    with ports.database.write() as connection:
        mine = throttle_rows.add(connection, key, now, PER_USER[1])
        everybody = throttle_rows.add(connection, "everybody", now, EVERYBODY[1])
    if mine > PER_USER[0] or everybody > EVERYBODY[0]:
        raise Throttled(
            "too_many_tries",
            Text(
                "Er is te vaak geprobeerd. Wacht vijf minuten.",
                "Too many tries. Wait five minutes.",
            ),
        )


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
    if len(phrase.encode()) > MAX_PASSPHRASE_BYTES:
        raise UsageError("too_long", Text("De wachtzin is te lang.", "The passphrase is too long."))
    problem = passphrase.strength_problem(phrase, (login, *name.split(), "dossierkluis", "kluis"))
    if problem is not None:
        raise UsageError("weak_passphrase", problem)


def _invite(ports: Ports, role: Role) -> str:
    code = "-".join(secrets.token_hex(4) for _ in range(4))  # 128 bits
    expires = ports.clock.seconds() + INVITATION_SECONDS
    with ports.database.write() as connection:
        user_rows.add_invitation(
            connection, user_rows.InvitationRow(_code_hash(code), str(role), expires, False)
        )
    return code


def _code_hash(code: str) -> bytes:
    canonical = "".join(code.split()).replace("-", "").lower()
    return hashlib.sha256(b"invitation" + canonical.encode()).digest()
