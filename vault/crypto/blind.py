"""Keys from the pepper: finding a login name without storing it, sealing names of staff.

The index is an HMAC: equal names give equal indexes, and without the pepper (which is not in the
database) nobody can try names against a stolen table. It is the only deterministic index there
is (security.md 1.9).
"""

from __future__ import annotations

import unicodedata

from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import hkdf_sha512, hmac_sha256
from vault.domain.ids import id_bytes


def login_index(pepper: bytes, org_id: str, login: str) -> bytes:
    """32 bytes that stand for a login name; the same for every way to type it."""
    key = hkdf_sha512(pepper, context(Kind.LOGIN_INDEX, id_bytes(org_id)))
    canonical = unicodedata.normalize("NFKC", login.strip()).casefold()
    return hmac_sha256(key, canonical.encode("utf-8", "surrogatepass"))


def staff_key(pepper: bytes, org_id: str) -> bytes:
    """The 32-byte key under which names of users lie."""
    return hkdf_sha512(pepper, context(Kind.STAFF_KEY, id_bytes(org_id)))
