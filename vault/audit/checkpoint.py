"""Checkpoints: size and root of the log, signed, in the form others can verify.

A C2SP tlog-checkpoint inside a C2SP signed note:

    <origin>
    <size>
    <root, base64>

    — <origin> <base64 of key hash (4 bytes) and Ed25519 signature>

A checkpoint proves what this server said, not that it was honest; members and browsers remember
the last one they saw and demand a consistency proof to the next (security.md C14).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from extractors.model import Text
from vault.crypto.primitives import Rejected, ed25519_public, ed25519_sign, ed25519_verify
from vault.errors import IntegrityError

ED25519 = b"\x01"  # signature type of the signed-note format
MAX_NOTE = 4096  # letters; a real one has under 300


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the log was at one moment. `root` is 32 bytes."""

    origin: str
    size: int
    root: bytes


def origin_of(org_id: str) -> str:
    """The name of an organisation's log; an id, so that it names nobody."""
    return f"{org_id}/vault-log"


def sign(checkpoint: Checkpoint, seed: bytes) -> str:
    """The signed note; `seed` is the Ed25519 seed of the log."""
    body = _body(checkpoint)
    raw = _key_hash(checkpoint.origin, ed25519_public(seed)) + ed25519_sign(seed, body.encode())
    return f"{body}\n— {checkpoint.origin} {base64.b64encode(raw).decode()}\n"


def verify(note: str, origin: str, public: bytes) -> Checkpoint:
    """The checkpoint of a note signed by `public`; IntegrityError for anything else.

    Signatures by other keys are allowed beside ours, as the format asks, and ignored.
    """
    body, gap, signatures = note[:MAX_NOTE].partition("\n\n")
    lines = body.split("\n")
    try:
        if not gap or len(lines) != 3 or lines[0] != origin or not signatures.endswith("\n"):
            raise ValueError("not a checkpoint of this log")
        found = Checkpoint(origin, int(lines[1]), base64.b64decode(lines[2], validate=True))
        if _body(found) != body + "\n" or len(found.root) != 32 or found.size < 0:
            raise ValueError("not in canonical form")
        _check(signatures, found, public)
    except (ValueError, binascii.Error, Rejected) as error:
        raise IntegrityError(
            "bad_checkpoint",
            Text(
                "Een ondertekende stand van het logboek klopt niet.",
                "A signed state of the log is not right.",
            ),
        ) from error
    return found


def _check(signatures: str, checkpoint: Checkpoint, public: bytes) -> None:
    known = _key_hash(checkpoint.origin, public)
    for line in signatures.removesuffix("\n").split("\n"):
        parts = line.split(" ")
        if len(parts) != 3 or parts[0] != "—":
            raise ValueError("not a signature line")
        raw = base64.b64decode(parts[2], validate=True)
        if parts[1] == checkpoint.origin and raw[:4] == known:
            ed25519_verify(public, raw[4:], _body(checkpoint).encode())
            return
    raise ValueError("not signed by this log")


def _body(checkpoint: Checkpoint) -> str:
    root = base64.b64encode(checkpoint.root).decode("ascii")
    return f"{checkpoint.origin}\n{checkpoint.size}\n{root}\n"


def _key_hash(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]
