"""What a worker may open: one file key, sealed to a key that lives only in its memory.

A capability is HPKE with organisation, case, subject, worker and expiry in `info`: it opens for
that worker and that job only. What the worker sends back carries a MAC under the file key, which
a writer in the database does not have (security.md 1.8, C1).
"""

from __future__ import annotations

import hashlib

from extractors.model import Text
from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import (
    HybridKey,
    Rejected,
    Secret,
    ed25519_sign,
    ed25519_verify,
    equal,
    hkdf_sha512,
    hmac_sha256,
    hybrid_seal,
    random_bytes,
)
from vault.domain.ids import id_bytes, new_id
from vault.errors import IntegrityError

SEED_BYTES = 32


class WorkerKey(Secret):
    """A worker's key pair, made in memory and never stored. `id` names its queue."""

    __slots__ = ("_kem", "id", "public")

    def __init__(self, worker_id: str, seed: bytes) -> None:
        self.id = worker_id
        self._kem = HybridKey(seed)
        self.public = self._kem.public

    @classmethod
    def generate(cls) -> WorkerKey:
        return cls(new_id(), random_bytes(SEED_BYTES))

    def open(
        self, capability: bytes, *, org_id: str, case_id: str, subject_id: str, expires: int
    ) -> bytes:
        """What was sealed for this worker and job; IntegrityError for any other."""
        try:
            return self._kem.open(capability, _info(org_id, case_id, subject_id, self.id, expires))
        except Rejected as error:
            raise IntegrityError(
                "capability_not_authentic",
                Text(
                    "Een leesopdracht hoort niet bij deze leesdienst.",
                    "A job does not belong to this worker.",
                ),
            ) from error


def seal_capability(
    plain: bytes,
    public: bytes,
    *,
    org_id: str,
    case_id: str,
    subject_id: str,
    worker_key_id: str,
    expires: int,
) -> bytes:
    """Seal to a worker's verified public key; IntegrityError when that is no key."""
    try:
        return hybrid_seal(
            public, plain, _info(org_id, case_id, subject_id, worker_key_id, expires)
        )
    except Rejected as error:
        raise _bad_worker_key() from error


def sign_worker_key(
    org_sign: bytes, org_id: str, worker_id: str, public: bytes, expires: int
) -> bytes:
    """The organisation's signature (64 bytes) over a worker's key and its lifetime."""
    return ed25519_sign(org_sign, _worker_message(org_id, worker_id, public, expires))


def verify_worker_key(
    org_public: bytes, org_id: str, worker_id: str, public: bytes, expires: int, signature: bytes
) -> None:
    """IntegrityError unless the organisation signed exactly this."""
    try:
        ed25519_verify(org_public, signature, _worker_message(org_id, worker_id, public, expires))
    except (Rejected, ValueError) as error:  # ValueError: the id in the row is no id
        raise _bad_worker_key() from error


def result_mac(mac_key: bytes, subject_id: str, digest: bytes) -> bytes:
    """32 bytes that show who made a result knew the file key; `digest` is SHA-256 of the body."""
    key = hkdf_sha512(mac_key, context(Kind.RESULT, id_bytes(subject_id)))
    return hmac_sha256(key, digest)


def extraction_key(file_key: bytes, subject_id: str) -> bytes:
    """The MAC key of a worker that is given words and no original; tells no file key."""
    return hkdf_sha512(file_key, context(Kind.EXTRACTION_KEY, id_bytes(subject_id)))


def check_result_mac(mac_key: bytes, subject_id: str, digest: bytes, mac: bytes) -> bool:
    """Whether the MAC is right, compared in constant time."""
    return equal(result_mac(mac_key, subject_id, digest), mac)


def _info(org_id: str, case_id: str, subject_id: str, worker_id: str, expires: int) -> bytes:
    return context(
        Kind.JOB,
        id_bytes(org_id),
        id_bytes(case_id),
        id_bytes(subject_id),
        id_bytes(worker_id),
        expires,
    )


def _worker_message(org_id: str, worker_id: str, public: bytes, expires: int) -> bytes:
    head = context(Kind.WORKER_KEY, id_bytes(org_id), id_bytes(worker_id), expires)
    return head + hashlib.sha256(public).digest()


def _bad_worker_key() -> IntegrityError:
    return IntegrityError(
        "bad_worker_key",
        Text(
            "De sleutel van een leesdienst is niet van deze organisatie.",
            "A worker's key is not this organisation's.",
        ),
    )
