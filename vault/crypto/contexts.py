"""What a sealed value is, in bytes: bound into every seal, so that nothing can be swapped.

    context(kind, *fields) = "vault/v1" 00 ‖ u8(len kind) ‖ kind ‖ u8(n) ‖ n × (u32be(len) ‖ field)

Every length is written before what it measures, so two different lists never give the same bytes
(security.md 1.4). Ids go in as their 16 raw bytes, integers as u64be, text as UTF-8. A kind's
list of fields has one meaning each; the comment beside the kind says which.
"""

from __future__ import annotations

from enum import StrEnum

PREFIX = b"vault/v1\0"
MAX_FIELDS = 255


class Kind(StrEnum):
    """Every purpose a key, seal, signature or MAC of the vault can have: the one registry."""

    # people
    USER_KDF = "user-kdf"  # org, user, method, PHC parameters
    USER_KEK = "user-kek"  # org, user, method
    USER_ENVELOPE = "user-env"  # org, user, method, PHC parameters or "recovery"
    RECOVERY_KEK = "recovery-kek"  # org, user, method
    USER_KEM = "user-kem"  # org, user
    USER_SIGN = "user-sign"  # org, user
    USER_ROW_KEY = "user-row-key"  # org, user
    USER_ROW = "user-row"  # org, user, name of the row
    USER_NAMES = "user-names"  # org, user
    BUNDLE_SELF = "bundle-self"  # org, user, created
    BUNDLE_ORG = "bundle-org"  # org, user, created
    SESSION = "session"  # org, user, session id
    SESSION_KEK = "session-kek"  # org, user, session id
    FEED_KEY = "feed-key"  # org, user
    FEED_PART_KEY = "feed-part-key"  # org, user, case
    FEED_PART = "feed-part"  # org, user, case
    FEED_NAME = "feed-name"  # what is named: "case" or "entry", then its parts
    # cases
    CASE_ROOT = "case-root"  # org, case, epoch
    CASE_KEM = "case-kem"  # org, case, epoch
    CASE_ROW_KEY = "case-row-key"  # org, case, epoch
    CASE_BLOB_KEY = "case-blob-key"  # org, case, epoch
    CASE_LOG_KEY = "case-log-key"  # org, case, epoch
    CASE_WRAP = "case-wrap"  # org, case, epoch, user, fingerprint of the user's key
    CASE_WRAP_SIGNATURE = "case-wrap-sig"  # org, case, epoch, user, granter
    CASE_RECORD = "case-record"  # org, case, epoch
    CASE_HEAD = "case-head"  # org, case, epoch
    ROW = "row"  # org, case, epoch, kind of row, row, version, schema
    BLOB = "blob"  # org, case, epoch, purpose, blob
    # server
    LOGIN_INDEX = "login-index"  # org
    STAFF_KEY = "staff-key"  # org
    WORKER_KEY = "worker-key"  # org, worker, expires
    JOB = "job"  # org, case, subject, worker, expires
    RESULT = "result"  # subject
    EXTRACTION_KEY = "extraction-key"  # subject


def context(kind: Kind, *fields: bytes | int | str) -> bytes:
    """The context string; ValueError for a negative or larger than 64-bit integer."""
    if len(fields) > MAX_FIELDS:
        raise ValueError("too many fields")
    name = kind.encode("ascii")
    parts = [PREFIX, bytes((len(name),)), name, bytes((len(fields),))]
    for field in fields:
        raw = _raw(field)
        parts += (len(raw).to_bytes(4, "big"), raw)
    return b"".join(parts)


def _raw(field: bytes | int | str) -> bytes:
    if isinstance(field, bytes):
        return field
    if isinstance(field, str):
        return field.encode("utf-8")
    if isinstance(field, bool) or not 0 <= field < 1 << 64:
        raise ValueError("an integer in a context has 64 bits and no sign")
    return field.to_bytes(8, "big")
