"""Split-key sessions: the user's seed sealed under the cookie and a secret of the server.

The session row holds the sealed seed, the browser the cookie, the server's memory the secret; no
one of them opens anything (security.md D7). The row is found by a hash of the cookie, so that a
dump of the table is not a set of cookies.
"""

from __future__ import annotations

import hashlib

from extractors.model import Text
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import hkdf_sha512, random_bytes
from vault.domain.ids import id_bytes
from vault.errors import AccessError, IntegrityError, NewerFormat

COOKIE_BYTES = 32


def new_cookie() -> bytes:
    """32 random bytes for the browser."""
    return random_bytes(COOKIE_BYTES)


def session_id(cookie: bytes) -> bytes:
    """Under which name the session lies in the database: 32 bytes."""
    return hashlib.sha256(b"sid" + cookie).digest()


def seal_seed(
    seed: bytes, cookie: bytes, server_secret: bytes, org_id: str, user_id: str, sid: bytes
) -> bytes:
    """The sealed form of a seed for one session."""
    names = (id_bytes(org_id), id_bytes(user_id), sid)
    key = _key(cookie, server_secret, names)
    return records.seal(key, seed, context(Kind.SESSION, *names), epoch=0)


def open_seed(
    sealed: bytes, cookie: bytes, server_secret: bytes, org_id: str, user_id: str, sid: bytes
) -> bytes:
    """The seed; AccessError when cookie, secret, user and row do not belong together.

    The server's secret is new after every start by default, so this is a session that is over
    far more often than it is an attack; both must sign in again.
    """
    names = (id_bytes(org_id), id_bytes(user_id), sid)
    key = _key(cookie, server_secret, names)
    try:
        return records.open_record(key, sealed, context(Kind.SESSION, *names))
    except NewerFormat:
        raise
    except IntegrityError as error:
        raise AccessError(
            "session_over",
            Text("U bent niet (meer) aangemeld.", "You are not signed in (any more)."),
        ) from error


def _key(cookie: bytes, server_secret: bytes, names: tuple[bytes, bytes, bytes]) -> bytes:
    if len(cookie) != COOKIE_BYTES:
        raise AccessError(
            "session_over",
            Text("U bent niet (meer) aangemeld.", "You are not signed in (any more)."),
        )
    return hkdf_sha512(cookie, context(Kind.SESSION_KEK, *names), salt=server_secret)
