"""All tables. Plain columns hold ids, hours, states and public keys; the rest is sealed.

    org ─┬─ users ─┬─ envelopes      one per way to unlock the user's seed
         │         ├─ sessions       the seed again, sealed under a cookie and a secret in memory
         │         ├─ feeds          a calendar others may fetch: hash of its token
         │         │    └─ feed_parts   the days of one case, sealed under the token
         │         └─ wraps ──┐      membership, many to many: a case's seed sealed to a user
         │            cases ──┴─┬─ sealed_rows    everything that is said in a case
         │                      ├─ documents      states, so that a waiting document can be found
         │                      └─ pending        what a worker left for a member to take in
         ├─ invitations, throttles, workers, jobs
         └─ log_leaves, log_head, checkpoints     the audit log; leaves hold no personal data

Changing a table means a new file in `migrations/versions`; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()
ID = 26  # letters of an id, see vault/domain/ids.py


def _id(name: str, primary_key: bool = False) -> Column[str]:
    return Column(name, String(ID), primary_key=primary_key, nullable=False)


def _of(name: str, target: str, primary_key: bool = False) -> Column[str]:
    return Column(name, String(ID), ForeignKey(target), primary_key=primary_key, nullable=False)


def _bytes(name: str, primary_key: bool = False, unique: bool | None = None) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=primary_key, unique=unique, nullable=False)


def _word(name: str) -> Column[str]:
    return Column(name, String(32), nullable=False)


def _time(name: str) -> Column[int]:
    """Unix seconds; in lasting rows rounded down to the hour (security.md 1.10)."""
    return Column(name, BigInteger, nullable=False)


org = Table("org", metadata, _id("id", primary_key=True), Column("about", Text, nullable=False))

users = Table(
    "users",
    metadata,
    _id("id", primary_key=True),
    _bytes("login_index", unique=True),  # HMAC of the login name
    _word("role"),
    Column("disabled", Boolean, nullable=False),
    _bytes("kem_public"),
    _bytes("sig_public"),
    _bytes("bundle"),
    _bytes("sealed_names"),
    _time("created_hour"),
)

envelopes = Table(
    "envelopes",
    metadata,
    _of("user_id", "users.id", primary_key=True),
    _id("method_id", primary_key=True),
    _word("kind"),
    Column("phc", Text, nullable=False),  # Argon2 parameters and salt; "" for a recovery code
    _bytes("sealed"),
    _time("written_hour"),
)

invitations = Table(
    "invitations",
    metadata,
    _bytes("code_hash", primary_key=True),
    _word("role"),
    _time("expires"),
    Column("used", Boolean, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    _bytes("sid", primary_key=True),
    _of("user_id", "users.id"),
    _time("created"),
    _time("last_seen"),
    _bytes("sealed"),
    Index("sessions_user", "user_id"),
)

throttles = Table(
    "throttles",
    metadata,
    Column("key", String(64), primary_key=True),
    _time("ends"),
    Column("tries", Integer, nullable=False),
    Index("throttles_ends", "ends"),
)

cases = Table(
    "cases",
    metadata,
    _id("id", primary_key=True),
    Column("epoch", Integer, nullable=False),
    _word("state"),
    _bytes("kem_public"),
    _of("signer_id", "users.id"),
    _bytes("signature"),
    Column("head_seq", BigInteger, nullable=False),
    _bytes("sealed_head"),
    _time("created_hour"),
)

wraps = Table(
    "wraps",
    metadata,
    _of("case_id", "cases.id", primary_key=True),
    Column("epoch", Integer, primary_key=True),
    _of("user_id", "users.id", primary_key=True),
    _bytes("sealed"),
    _of("granter_id", "users.id"),
    _bytes("signature"),
    _time("created_hour"),
    Index("wraps_user", "user_id"),
)

sealed_rows = Table(
    "sealed_rows",
    metadata,
    _of("case_id", "cases.id", primary_key=True),
    Column("kind", String(32), primary_key=True),
    _id("row_id", primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("epoch", Integer, nullable=False),
    _bytes("sealed"),
    _bytes("ct_hash"),
    _time("written_hour"),
    Index("sealed_rows_marks", "case_id", "kind", "row_id", "version", "ct_hash"),
)

documents = Table(
    "documents",
    metadata,
    _id("id", primary_key=True),
    _of("case_id", "cases.id"),
    Column("object_id", String(ID), nullable=False, unique=True),
    _word("state"),
    _word("reason"),
    _time("received_hour"),
    Column("settled_hour", BigInteger, nullable=True),
    Index("documents_case", "case_id"),
)

workers = Table(
    "workers",
    metadata,
    _id("id", primary_key=True),
    _bytes("public"),
    _bytes("signature"),
    _time("expires"),
    _time("since"),
)

jobs = Table(
    "jobs",
    metadata,
    _id("id", primary_key=True),
    _word("kind"),
    _of("case_id", "cases.id"),
    _id("subject_id"),
    _id("worker_key_id"),
    _time("expires"),
    Column("done", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    _time("created"),
    Index("jobs_case", "case_id"),
)

pending = Table(
    "pending",
    metadata,
    _id("id", primary_key=True),
    _id("subject_id"),
    _of("case_id", "cases.id"),
    _time("created"),
    Index("pending_case", "case_id"),
)

feeds = Table(
    "feeds",
    metadata,
    _of("user_id", "users.id", primary_key=True),
    _bytes("token_hash", unique=True),  # SHA-256; the token itself is nowhere
    _bytes("sealed_key"),  # the feed's key, sealed to its owner
    _time("created_hour"),
)

feed_parts = Table(
    "feed_parts",
    metadata,
    _of("user_id", "feeds.user_id", primary_key=True),
    _of("case_id", "cases.id", primary_key=True),
    _bytes("sealed"),
    _time("written_hour"),
)

log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("size", BigInteger, nullable=False),
)

log_leaves = Table(
    "log_leaves",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    _bytes("leaf"),
)

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("note", Text, nullable=False),
)
