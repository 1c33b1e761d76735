"""Giving a case to a user: the case seed sealed to their public key, signed by who gave it.

The wrap is HPKE (MLKEM768-X25519, HKDF-SHA256, AES-256-GCM) with organisation, case, epoch, user
and the fingerprint of the user's key in `info`: a wrap put under another case or user does not
open. HPKE alone says nothing about who sealed it, hence the granter's signature, which is checked
before the wrap is opened. The case record is the case's public key, signed by a member.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from extractors.model import Text
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import SEED_BYTES, UserKeys
from vault.crypto.primitives import (
    HYBRID_ENC_BYTES,
    TAG_BYTES,
    Rejected,
    ed25519_verify,
    hybrid_seal,
)
from vault.domain.ids import id_bytes
from vault.errors import IntegrityError

WRAP_BYTES = HYBRID_ENC_BYTES + SEED_BYTES + TAG_BYTES  # 1168


@dataclass(frozen=True, slots=True)
class Wrap:
    """A sealed case seed (1168 bytes) and the granter's signature (64 bytes)."""

    sealed: bytes
    signature: bytes


def wrap_case_seed(
    seed: bytes,
    *,
    org_id: str,
    case_id: str,
    epoch: int,
    user_id: str,
    kem_public: bytes,
    granter: UserKeys,
    granter_id: str,
) -> Wrap:
    """Seal a case's seed to a user's verified public key; IntegrityError when that is no key."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a seed has 32 bytes")
    try:
        sealed = hybrid_seal(kem_public, seed, _info(org_id, case_id, epoch, user_id, kem_public))
    except Rejected as error:
        raise IntegrityError(
            "bad_public_key",
            Text("Een publieke sleutel klopt niet.", "A public key is not right."),
        ) from error
    message = _wrap_message(org_id, case_id, epoch, user_id, granter_id, sealed)
    return Wrap(sealed, granter.sign(message))


def unwrap_case_seed(
    wrap: Wrap,
    *,
    org_id: str,
    case_id: str,
    epoch: int,
    user_id: str,
    recipient: UserKeys,
    granter_id: str,
    granter_sig_public: bytes,
) -> bytes:
    """The case seed, after the granter's signature; IntegrityError when anything is not as made."""
    message = _wrap_message(org_id, case_id, epoch, user_id, granter_id, wrap.sealed)
    try:
        ed25519_verify(granter_sig_public, wrap.signature, message)
        # The length first: a body of another length must not even be tried (security.md 1.6).
        if len(wrap.sealed) != WRAP_BYTES:
            raise Rejected("a wrap has 1168 bytes")
        info = _info(org_id, case_id, epoch, user_id, recipient.kem_public)
        return recipient.open_wrap(wrap.sealed, info)
    except Rejected as error:
        raise IntegrityError(
            "wrap_not_authentic",
            Text(
                "De toegang tot dit dossier is buiten de kluis om veranderd.",
                "The access to this case was changed outside the vault.",
            ),
        ) from error


def sign_case_record(
    keys: UserKeys, org_id: str, case_id: str, epoch: int, kem_public: bytes
) -> bytes:
    """Sign the case's public key of one epoch: 64 bytes."""
    return keys.sign(_record_message(org_id, case_id, epoch, kem_public))


def verify_case_record(
    sig_public: bytes, signature: bytes, org_id: str, case_id: str, epoch: int, kem_public: bytes
) -> None:
    """IntegrityError unless the member with `sig_public` signed this key for this case."""
    try:
        ed25519_verify(sig_public, signature, _record_message(org_id, case_id, epoch, kem_public))
    except Rejected as error:
        raise IntegrityError(
            "case_record_not_authentic",
            Text(
                "De publieke sleutel van dit dossier is buiten de kluis om veranderd.",
                "The public key of this case was changed outside the vault.",
            ),
        ) from error


def fingerprint(kem_public: bytes) -> bytes:
    """SHA-256 of a public key."""
    return hashlib.sha256(kem_public).digest()


def _info(org_id: str, case_id: str, epoch: int, user_id: str, kem_public: bytes) -> bytes:
    return context(
        Kind.CASE_WRAP,
        id_bytes(org_id),
        id_bytes(case_id),
        epoch,
        id_bytes(user_id),
        fingerprint(kem_public),
    )


def _wrap_message(
    org_id: str, case_id: str, epoch: int, user_id: str, granter_id: str, sealed: bytes
) -> bytes:
    head = context(
        Kind.CASE_WRAP_SIGNATURE,
        id_bytes(org_id),
        id_bytes(case_id),
        epoch,
        id_bytes(user_id),
        id_bytes(granter_id),
    )
    return head + hashlib.sha256(sealed).digest()


def _record_message(org_id: str, case_id: str, epoch: int, kem_public: bytes) -> bytes:
    head = context(Kind.CASE_RECORD, id_bytes(org_id), id_bytes(case_id), epoch)
    return head + hashlib.sha256(kem_public).digest()
