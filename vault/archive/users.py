"""Users between keys and storage: enrolling, unlocking, sessions.

There is no password hash: opening the envelope that seals the user's seed *is* the sign-in
(security.md 1.2, note 4). Names: user_names.py; public keys: user_keys.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Text
from vault.archive.ports import Ports
from vault.archive.user_keys import bundle_bytes as bundle_bytes
from vault.archive.user_keys import verified_bundle as verified_bundle
from vault.archive.user_names import seal_names, user_of
from vault.crypto import blind, bundles, passphrase, recovery, sessions
from vault.crypto.keys import UserKeys
from vault.crypto.primitives import random_bytes
from vault.domain.ids import new_id
from vault.domain.user import Role, User
from vault.errors import AccessError, Conflict, IntegrityError, NotFound
from vault.store import session_rows, user_rows
from vault.store.database import Connection

PASSPHRASE, RECOVERY = "passphrase", "recovery"
SEED_BYTES = 32
CLOCK_SKEW = 300  # seconds that the clocks of several machines may differ


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A fresh user and the two secrets that are shown once."""

    user: User
    recovery_code: str


def wrong_secret() -> AccessError:
    """The one answer for an unknown user, a wrong passphrase and a disabled account (A-27)."""
    return AccessError(
        "wrong_passphrase",
        Text(
            "De naam en de wachtzin horen niet bij elkaar.",
            "The name and the passphrase do not belong together.",
        ),
        Text("Controleer beide en probeer het opnieuw.", "Check both and try again."),
    )


@dataclass(frozen=True, slots=True, repr=False)
class Prepared:
    """Rows of a user that is not there yet, and what is shown once when it is."""

    row: user_rows.UserRow
    envelopes: tuple[user_rows.EnvelopeRow, ...]
    enrolled: Enrolled


def prepare_user(
    ports: Ports, login: str, name: str, role: Role, phrase: str, recovery_code: str | None = None
) -> Prepared:
    """A user with a fresh seed, a passphrase envelope and a recovery envelope; nothing is written.

    Hashing takes a third of a second and may wait for its turn: no transaction is held meanwhile.
    """
    user = User(new_id(), login, name, role)
    seed = random_bytes(SEED_BYTES)
    keys = UserKeys.from_seed(seed, ports.org_id, user.id)
    hour = ports.clock.hour()
    row = user_rows.UserRow(
        id=user.id,
        login_index=blind.login_index(ports.secrets.pepper, ports.org_id, login),
        role=str(role),
        disabled=False,
        kem_public=keys.kem_public,
        sig_public=keys.sig_public,
        bundle=bundles.sign_bundle(
            keys, ports.secrets.org_sign, ports.org_id, user.id, ports.clock.seconds()
        ),
        sealed_names=seal_names(ports, user),
        created_hour=hour,
    )
    code, method = recovery_code or recovery.new_code(), new_id()
    sealed = recovery.seal_seed(seed, code, ports.org_id, user.id, method)
    envelopes = (
        prepare_passphrase(ports, user.id, seed, phrase),
        user_rows.EnvelopeRow(user.id, method, RECOVERY, "", sealed, hour),
    )
    return Prepared(row, envelopes, Enrolled(user, code))


def put_user(connection: Connection, prepared: Prepared) -> Enrolled:
    """Write a prepared user; Conflict when the login name is taken."""
    if user_rows.by_login(connection, prepared.row.login_index) is not None:
        raise Conflict(
            "login_taken",
            Text("Deze inlognaam bestaat al.", "This login name exists already."),
            Text("Kies een andere naam.", "Choose another name."),
        )
    user_rows.add(connection, prepared.row)
    for envelope in prepared.envelopes:
        user_rows.put_envelope(connection, envelope)
    return prepared.enrolled


def add_user(
    ports: Ports,
    connection: Connection,
    login: str,
    name: str,
    role: Role,
    phrase: str,
    recovery_code: str | None = None,
) -> Enrolled:
    """Both at once, for whoever may hold up the others."""
    return put_user(connection, prepare_user(ports, login, name, role, phrase, recovery_code))


def prepare_passphrase(
    ports: Ports, user_id: str, seed: bytes, phrase: str
) -> user_rows.EnvelopeRow:
    """The seed sealed under a passphrase; nothing is written."""
    method = new_id()
    envelope = passphrase.seal_seed(
        seed,
        phrase,
        ports.secrets.pepper,
        ports.org_id,
        user_id,
        method,
        passphrase.KdfParameters(memory_kib=ports.settings.argon2_mib * 1024),
    )
    return user_rows.EnvelopeRow(
        user_id, method, PASSPHRASE, envelope.phc, envelope.sealed, ports.clock.hour()
    )


def set_passphrase(ports: Ports, user_id: str, seed: bytes, phrase: str) -> None:
    """Seal the seed under a (new) passphrase and drop the envelope of the old one."""
    envelope = prepare_passphrase(ports, user_id, seed, phrase)
    with ports.database.write() as connection:
        for old in user_rows.envelopes(connection, user_id):
            if old.kind == PASSPHRASE:
                user_rows.delete_envelope(connection, user_id, old.method_id)
        user_rows.put_envelope(connection, envelope)


def unlock(ports: Ports, login: str, phrase: str) -> tuple[User, bytes]:
    """The user and the seed; AccessError, the same for every reason, after the same work."""
    index = blind.login_index(ports.secrets.pepper, ports.org_id, login)
    with ports.database.read() as connection:
        row = user_rows.by_login(connection, index)
        found = user_rows.envelopes(connection, row.id) if row is not None else []
    envelope = next((e for e in found if e.kind == PASSPHRASE), None)
    if row is None or envelope is None:
        passphrase.burn(phrase, ports.secrets.pepper, ports.settings.argon2_mib * 1024)
        raise wrong_secret()
    try:
        seed = passphrase.open_seed(
            passphrase.Envelope(envelope.phc, envelope.sealed),
            phrase,
            ports.secrets.pepper,
            ports.org_id,
            row.id,
            envelope.method_id,
        )
    except AccessError as error:
        raise wrong_secret() from error
    if row.disabled:
        raise wrong_secret()
    return user_of(ports, row), seed


def unlock_by_recovery(ports: Ports, login: str, code: str) -> tuple[User, bytes]:
    """The same with the recovery code (128 bits, so no slow hash and no pepper)."""
    index = blind.login_index(ports.secrets.pepper, ports.org_id, login)
    with ports.database.read() as connection:
        row = user_rows.by_login(connection, index)
        found = user_rows.envelopes(connection, row.id) if row is not None else []
    envelope = next((e for e in found if e.kind == RECOVERY), None)
    if row is None or envelope is None or row.disabled:
        raise wrong_secret()
    try:
        seed = recovery.open_seed(envelope.sealed, code, ports.org_id, row.id, envelope.method_id)
    except AccessError as error:
        raise wrong_secret() from error
    return user_of(ports, row), seed


def load_user(ports: Ports, user_id: str) -> User:
    """One user by id; NotFound."""
    with ports.database.read() as connection:
        row = user_rows.get(connection, user_id)
    if row is None:
        raise NotFound("no_such_user", Text("Deze gebruiker bestaat niet.", "No such user."))
    return user_of(ports, row)


def find_user(ports: Ports, login: str) -> User:
    """One user by login name; NotFound.

    IntegrityError when the row found is of somebody else by its sealed name: whoever writes in the
    database could otherwise have a case shared with another than was meant.
    """
    index = blind.login_index(ports.secrets.pepper, ports.org_id, login)
    with ports.database.read() as connection:
        row = user_rows.by_login(connection, index)
    if row is None:
        raise NotFound("no_such_user", Text("Deze gebruiker bestaat niet.", "No such user."))
    user = user_of(ports, row)
    if blind.login_index(ports.secrets.pepper, ports.org_id, user.login) != index:
        raise IntegrityError(
            "login_replaced",
            Text(
                "Een inlognaam wijst buiten de kluis om naar iemand anders.",
                "A login name was made to point to somebody else, outside the vault.",
            ),
        )
    return user


def any_users(ports: Ports) -> bool:
    """Whether anybody has an account yet."""
    with ports.database.read() as connection:
        return user_rows.count(connection) > 0


def set_disabled(ports: Ports, user_id: str, disabled: bool) -> None:
    """Close an account, or open it again."""
    with ports.database.write() as connection:
        user_rows.set_disabled(connection, user_id, disabled)


def list_users(ports: Ports) -> list[User]:
    """All users, by name."""
    with ports.database.read() as connection:
        rows = user_rows.list_all(connection)
    return sorted((user_of(ports, row) for row in rows), key=lambda user: user.name.casefold())


# -- sessions ------------------------------------------------------------------------------


def start_session(ports: Ports, user: User, seed: bytes) -> bytes:
    """A new session; returns the cookie. The oldest sessions above the maximum end."""
    cookie = sessions.new_cookie()
    sid = sessions.session_id(cookie)
    sealed = sessions.seal_seed(seed, cookie, ports.secrets.session, ports.org_id, user.id, sid)
    now = ports.clock.seconds()
    with ports.database.write() as connection:
        open_now = session_rows.of_user(connection, user.id)
        for row in open_now[: max(0, len(open_now) - ports.settings.max_sessions + 1)]:
            session_rows.delete(connection, row.sid)
        session_rows.add(connection, session_rows.SessionRow(sid, user.id, now, now, sealed))
    return cookie


def resume_session(ports: Ports, cookie: bytes) -> tuple[User, bytes]:
    """The user and seed behind a cookie; AccessError when the session is over."""
    sid = sessions.session_id(cookie)
    now = ports.clock.seconds()
    with ports.database.read() as connection:
        row = session_rows.get(connection, sid)
        user_row = user_rows.get(connection, row.user_id) if row is not None else None
    if row is None or user_row is None or user_row.disabled or _over(ports, row, now):
        if row is not None:  # a made-up cookie costs no write
            end_session(ports, cookie)
        raise AccessError(
            "session_over",
            Text("U bent niet (meer) aangemeld.", "You are not signed in (any more)."),
        )
    seed = sessions.open_seed(
        row.sealed, cookie, ports.secrets.session, ports.org_id, row.user_id, sid
    )
    if now - row.last_seen >= 60:  # one write a minute is enough for an idle clock
        with ports.database.write() as connection:
            session_rows.touch(connection, sid, now)
    return user_of(ports, user_row), seed


def end_session(ports: Ports, cookie: bytes) -> None:
    with ports.database.write() as connection:
        session_rows.delete(connection, sessions.session_id(cookie))


def end_all_sessions(ports: Ports, user_id: str) -> None:
    with ports.database.write() as connection:
        session_rows.delete_of_user(connection, user_id)


def _over(ports: Ports, row: session_rows.SessionRow, now: int) -> bool:
    return (
        row.last_seen > now + CLOCK_SKEW  # the clock was set back: no session outlives that
        or now - row.last_seen > ports.settings.idle_minutes * 60
        or now - row.created > ports.settings.session_hours * 3600
    )
