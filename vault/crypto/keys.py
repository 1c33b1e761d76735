"""The key hierarchy: one 32-byte seed for a person, one for a case and epoch, labels for the rest.

    user seed ── HKDF-SHA512 ─┬─ hybrid KEM pair: receives wraps of cases
                              ├─ Ed25519 pair: signs wraps, case records, bundles
                              └─ row key: what a user keeps for themself
    case seed + shred share ── HKDF-SHA512 ── root ─┬─ hybrid KEM pair: age identity of the case
                                                    ├─ row key, blob key
                                                    └─ log key: commitments in the audit log

Every label carries organisation, case or user, and epoch, so that no two uses share a key
(security.md 1.2). Without its shred share a case seed derives nothing: that is erasure (1.7.6).
"""

from __future__ import annotations

from vault.crypto.age_recipients import HybridIdentity, HybridRecipient
from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import (
    HybridKey,
    Secret,
    ed25519_public,
    ed25519_sign,
    hkdf_sha512,
)
from vault.domain.ids import id_bytes

SEED_BYTES = 32


class UserKeys(Secret):
    """The keys of one user, unlocked for one request. Public halves: `kem_public`, `sig_public`."""

    __slots__ = ("_kem", "_sign", "kem_public", "row_key", "sig_public")

    def __init__(self, kem: HybridKey, sign: bytes, row_key: bytes) -> None:
        self._kem = kem
        self._sign = sign
        self.row_key = row_key
        self.kem_public = kem.public
        self.sig_public = ed25519_public(sign)

    @classmethod
    def from_seed(cls, seed: bytes, org_id: str, user_id: str) -> UserKeys:
        """Expand a user's 32-byte seed; ValueError for another length."""
        _check_seed(seed)
        org, user = id_bytes(org_id), id_bytes(user_id)
        return cls(
            HybridKey(hkdf_sha512(seed, context(Kind.USER_KEM, org, user))),
            hkdf_sha512(seed, context(Kind.USER_SIGN, org, user)),
            hkdf_sha512(seed, context(Kind.USER_ROW_KEY, org, user)),
        )

    def sign(self, message: bytes) -> bytes:
        """A 64-byte Ed25519 signature; the message starts with a context."""
        return ed25519_sign(self._sign, message)

    def open_wrap(self, sealed: bytes, info: bytes) -> bytes:
        """Open an HPKE wrap made for this user; primitives.Rejected when it was not."""
        return self._kem.open(sealed, info)


class CaseKeys(Secret):
    """The keys of one case at one epoch."""

    __slots__ = ("blob_key", "epoch", "identity", "log_key", "recipient", "row_key")

    def __init__(
        self, epoch: int, identity: HybridIdentity, row_key: bytes, blob_key: bytes, log_key: bytes
    ) -> None:
        self.epoch = epoch
        self.identity: HybridIdentity = identity
        self.recipient: HybridRecipient = identity.recipient
        self.row_key = row_key
        self.blob_key = blob_key
        self.log_key = log_key

    @classmethod
    def derive(cls, seed: bytes, share: bytes, org_id: str, case_id: str, epoch: int) -> CaseKeys:
        """From the case's 32-byte seed and its 32-byte shred share; ValueError for other sizes."""
        _check_seed(seed)
        _check_seed(share)
        names = (id_bytes(org_id), id_bytes(case_id), epoch)
        root = hkdf_sha512(seed, context(Kind.CASE_ROOT, *names), salt=share)
        return cls(
            epoch,
            HybridIdentity(hkdf_sha512(root, context(Kind.CASE_KEM, *names))),
            hkdf_sha512(root, context(Kind.CASE_ROW_KEY, *names)),
            hkdf_sha512(root, context(Kind.CASE_BLOB_KEY, *names)),
            hkdf_sha512(root, context(Kind.CASE_LOG_KEY, *names)),
        )

    @property
    def kem_public(self) -> bytes:
        """The case's public key, 1216 bytes, as in the signed case record."""
        return self.recipient.public


def _check_seed(seed: bytes) -> None:
    if len(seed) != SEED_BYTES:
        raise ValueError("a seed has 32 bytes")
