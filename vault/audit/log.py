"""Leaves of the audit log: who did what when, in pseudonyms; about what, behind a commitment.

    {"v", "seq", "t" (minute), "actor", "action", "case", "commit"}   keys sorted, no spaces

Pseudonym and commitment are made with the log key of the case, so that the log of an erased case
can still be checked and says nothing (security.md 1.11). Whoever holds the salt and the detail
can open one commitment for a court without showing another.
"""

from __future__ import annotations

import base64
import hashlib
import json

from vault.audit.events import Event
from vault.crypto.primitives import equal, hmac_sha256

VERSION = 1
SALT_BYTES = 16
PSEUDONYM_BYTES = 10  # 80 bits: no two of one case's members share one by accident


def commitment(log_key: bytes, salt: bytes, detail: bytes) -> bytes:
    """HMAC-SHA-256 of salt and the hash of the detail, 32 bytes; ValueError for another salt."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    return hmac_sha256(log_key, b"commit\0" + salt + hashlib.sha256(detail).digest())


def opens(commit: bytes, log_key: bytes, salt: bytes, detail: bytes) -> bool:
    """Whether this detail is what was committed to."""
    return equal(commit, commitment(log_key, salt, detail))


def pseudonym(log_key: bytes, subject_id: str) -> str:
    """The name of a user or case in the leaves of one case and epoch: 16 base32 letters."""
    digest = hmac_sha256(log_key, b"name\0" + subject_id.encode())
    return base64.b32encode(digest[:PSEUDONYM_BYTES]).decode("ascii").lower()


def leaf(
    event: Event,
    *,
    actor_pseudonym: str,
    case_pseudonym: str,
    commit: bytes,
    seq: int,
    minute: int,
) -> bytes:
    """One leaf as canonical JSON; `minute` is unix seconds of a whole minute."""
    value = {
        "v": VERSION,
        "seq": seq,
        "t": minute,
        "actor": actor_pseudonym,
        "action": str(event),
        "case": case_pseudonym,
        "commit": base64.b64encode(commit).decode("ascii"),
    }
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
