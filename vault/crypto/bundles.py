"""A user's public keys, signed twice: by the user and by the organisation (security.md C2).

    01 ‖ created u64be ‖ Ed25519 public 32 ‖ hybrid public 1216 ‖ user's signature 64 ‖ org's 64

Without it, whoever can write in the database swaps a colleague's key, waits until a case is
shared and reads it. The version byte is also the algorithm: a post-quantum signature will be 02.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from extractors.model import Text
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import UserKeys
from vault.crypto.primitives import HYBRID_PUBLIC_BYTES, Rejected, ed25519_sign, ed25519_verify
from vault.crypto.records import newer_format
from vault.domain.ids import id_bytes
from vault.errors import IntegrityError

VERSION = 1
SIGNATURE_BYTES = 64
BODY_BYTES = 1 + 8 + 32 + HYBRID_PUBLIC_BYTES
BUNDLE_BYTES = BODY_BYTES + 2 * SIGNATURE_BYTES


@dataclass(frozen=True, slots=True)
class Bundle:
    """Verified public keys of one user; `created` in unix seconds."""

    kem_public: bytes
    sig_public: bytes
    created: int


def sign_bundle(keys: UserKeys, org_sign: bytes, org_id: str, user_id: str, created: int) -> bytes:
    """Bundle a user's public keys; `org_sign` is the organisation's Ed25519 seed."""
    body = bytes((VERSION,)) + created.to_bytes(8, "big") + keys.sig_public + keys.kem_public
    own = body + keys.sign(_message(Kind.BUNDLE_SELF, org_id, user_id, created, body))
    return own + ed25519_sign(org_sign, _message(Kind.BUNDLE_ORG, org_id, user_id, created, own))


def verify_bundle(bundle: bytes, org_public: bytes, org_id: str, user_id: str) -> Bundle:
    """The keys, after both signatures; IntegrityError "bundle_not_authentic" otherwise."""
    if bundle[:1] not in (b"", bytes((VERSION,))):
        raise newer_format()
    if len(bundle) != BUNDLE_BYTES:
        raise _not_authentic()
    created = int.from_bytes(bundle[1:9], "big")
    body, own = bundle[:BODY_BYTES], bundle[: BODY_BYTES + SIGNATURE_BYTES]
    found = Bundle(kem_public=body[41:], sig_public=body[9:41], created=created)
    try:
        ed25519_verify(
            org_public,
            bundle[len(own) :],
            _message(Kind.BUNDLE_ORG, org_id, user_id, created, own),
        )
        ed25519_verify(
            found.sig_public,
            own[BODY_BYTES:],
            _message(Kind.BUNDLE_SELF, org_id, user_id, created, body),
        )
    except Rejected as error:
        raise _not_authentic() from error
    return found


def safety_number(bundle: bytes) -> str:
    """Six groups of five digits, to compare by voice or on paper (about 99 bits).

    >>> safety_number(b"an example")
    '98868 51252 78662 10495 43490 85972'
    """
    digest = hashlib.sha256(bundle).digest()
    groups = (int.from_bytes(digest[5 * i : 5 * i + 5], "big") % 100_000 for i in range(6))
    return " ".join(f"{group:05d}" for group in groups)


def _message(kind: Kind, org_id: str, user_id: str, created: int, body: bytes) -> bytes:
    head = context(kind, id_bytes(org_id), id_bytes(user_id), created)
    return head + hashlib.sha256(body).digest()


def _not_authentic() -> IntegrityError:
    return IntegrityError(
        "bundle_not_authentic",
        Text(
            "De publieke sleutel van een collega is buiten de kluis om veranderd.",
            "A colleague's public key was changed outside the vault.",
        ),
        Text(
            "Deel niets met deze collega en waarschuw de beheerder.",
            "Share nothing with this colleague and warn the administrator.",
        ),
    )
