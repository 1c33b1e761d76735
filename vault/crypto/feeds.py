"""Keys of a calendar feed: whoever has the token reads it, nothing at rest does.

    token ── HKDF-SHA512 ── feed key ─┬─ + shred share of a case ── HKDF ── key of that case's part
                                      └─ HMAC ── names of entries, which tell nothing

The token is shown once and kept nowhere; the database holds its SHA-256 (to find the feed) and the
feed key sealed to its owner (to renew it). The share is in the key of every part, so that erasing
a case erases its days from every feed, also from a copy of the database.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import UserKeys
from vault.crypto.primitives import hkdf_sha512, hmac_sha256, random_bytes
from vault.domain.ids import id_bytes

TOKEN_BYTES = 32
TOKEN_LETTERS = 52  # base32 of 32 bytes, without padding
_OWN = "feed"  # the name of the owner's row


def new_token() -> str:
    """52 lower-case letters and digits: 256 random bits."""
    return base64.b32encode(random_bytes(TOKEN_BYTES)).decode("ascii").rstrip("=").lower()


def is_token(text: str) -> bool:
    return len(text) == TOKEN_LETTERS and set(text) <= set("abcdefghijklmnopqrstuvwxyz234567")


def token_hash(token: str) -> bytes:
    """Under which name the feed lies in the database: SHA-256, 32 bytes."""
    return hashlib.sha256(token.encode("ascii")).digest()


def feed_key(token: str, org_id: str, user_id: str) -> bytes:
    return hkdf_sha512(token.encode("ascii"), context(Kind.FEED_KEY, *_names(org_id, user_id)))


def seal_key(key: bytes, keys: UserKeys, org_id: str, user_id: str) -> bytes:
    """The feed key, sealed to its owner."""
    return records.seal(keys.row_key, key, _own_context(org_id, user_id), epoch=0)


def open_key(sealed: bytes, keys: UserKeys, org_id: str, user_id: str) -> bytes:
    """The feed key; IntegrityError when it was not sealed for this owner."""
    return records.open_record(keys.row_key, sealed, _own_context(org_id, user_id))


def seal_part(
    key: bytes, share: bytes, value: Any, org_id: str, user_id: str, case_id: str
) -> bytes:
    """What one case adds to the feed, padded as rows are."""
    names = _names(org_id, user_id, case_id)
    body = json.dumps(value, ensure_ascii=False).encode()
    own = hkdf_sha512(key, context(Kind.FEED_PART_KEY, *names), salt=share)
    return records.seal_row(own, body, context(Kind.FEED_PART, *names), epoch=0)


def open_part(
    key: bytes, share: bytes, sealed: bytes, org_id: str, user_id: str, case_id: str
) -> Any:
    """What was sealed; IntegrityError for another case, owner, share or token."""
    names = _names(org_id, user_id, case_id)
    own = hkdf_sha512(key, context(Kind.FEED_PART_KEY, *names), salt=share)
    return json.loads(records.open_row(own, sealed, context(Kind.FEED_PART, *names)))


def entry_name(key: bytes, *parts: str) -> str:
    """A name for an entry or a case that is the same every time and tells nothing: 26 letters."""
    message = context(Kind.FEED_NAME, *parts)
    return base64.b32encode(hmac_sha256(key, message)[:16]).decode("ascii").rstrip("=").lower()


def _own_context(org_id: str, user_id: str) -> bytes:
    return context(Kind.USER_ROW, *_names(org_id, user_id), _OWN)


def _names(*ids: str) -> tuple[bytes, ...]:
    return tuple(id_bytes(one) for one in ids)
