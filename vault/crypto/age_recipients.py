"""Who an age file is for: hybrid (ML-KEM-768 with X25519) inside the vault, X25519 for export.

A recipient wraps a file key into a stanza; an identity unwraps it, answers None for a stanza that
is not for it, and raises IntegrityError "age_header" for one that breaks the format. Text forms
are those of the age tools: `age1pq1…` and `AGE-SECRET-KEY-PQ-1…` (age 1.3 and newer), `age1…` and
`AGE-SECRET-KEY-1…`. Source: c2sp.org/age, "The X25519 recipient type" and "…mlkem768x25519…".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from extractors.model import Text
from vault.crypto import bech32
from vault.crypto.age_header import FILE_KEY_BYTES, Stanza, bad_header, decode64, encode64
from vault.crypto.primitives import (
    CHACHA,
    HYBRID_ENC_BYTES,
    HYBRID_PUBLIC_BYTES,
    KEY_BYTES,
    TAG_BYTES,
    ChunkCipher,
    HybridKey,
    Rejected,
    Secret,
    hkdf_sha256,
    hybrid_seal,
    random_bytes,
    x25519_public,
    x25519_shared,
)
from vault.errors import IntegrityError

HYBRID, X25519 = "mlkem768x25519", "X25519"
HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
X25519_INFO = b"age-encryption.org/v1/X25519"
WRAPPED_BYTES = FILE_KEY_BYTES + TAG_BYTES
ZERO_NONCE = bytes(12)  # each wrapping key is used once


class Recipient(Protocol):
    """Wraps a 16-byte file key."""

    def wrap(self, file_key: bytes) -> Stanza: ...


class Identity(Protocol):
    """Unwraps a file key from all stanzas of a header; None when none is for it."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None: ...


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A 1216-byte public key."""

    public: bytes

    @classmethod
    def parse(cls, text: str) -> HybridRecipient:
        """From `age1pq1…`; IntegrityError "bad_key_text" when it is not one."""
        return cls(_parse(text, "age1pq", HYBRID_PUBLIC_BYTES))

    def wrap(self, file_key: bytes) -> Stanza:
        try:
            sealed = hybrid_seal(self.public, file_key, HYBRID_INFO, CHACHA)
        except Rejected as error:
            raise _bad_key() from error
        enc, body = sealed[:HYBRID_ENC_BYTES], sealed[HYBRID_ENC_BYTES:]
        return Stanza(HYBRID, (encode64(enc),), body)

    def __str__(self) -> str:
        return bech32.encode("age1pq", self.public)


class HybridIdentity(Secret):
    """A 32-byte seed and the key pair that X-Wing expands from it."""

    __slots__ = ("_key", "_seed", "recipient")

    def __init__(self, seed: bytes) -> None:
        try:
            self._key = HybridKey(seed)
        except Rejected as error:
            raise _bad_key() from error
        self._seed = seed
        self.recipient = HybridRecipient(self._key.public)

    @classmethod
    def generate(cls) -> HybridIdentity:
        return cls(random_bytes(KEY_BYTES))

    @classmethod
    def parse(cls, text: str) -> HybridIdentity:
        """From `AGE-SECRET-KEY-PQ-1…`; IntegrityError "bad_key_text" when it is not one."""
        return cls(_parse(text, "age-secret-key-pq-", KEY_BYTES))

    def text(self) -> str:
        """The secret in text: `AGE-SECRET-KEY-PQ-1…`."""
        return bech32.encode("age-secret-key-pq-", self._seed).upper()

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """The file key; every stanza of this type is checked for form before any is opened."""
        mine = [(stanza, _hybrid_enc(stanza)) for stanza in stanzas if stanza.type == HYBRID]
        for stanza, enc in mine:
            try:
                return self._key.open(enc + stanza.body, HYBRID_INFO, CHACHA)
            except Rejected:
                # The library calls a low-order share by the same name as a wrong key.
                if not self._key.accepts_share(enc):
                    raise bad_header() from None
        return None


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A 32-byte public key, for export to tools that know no post-quantum keys."""

    public: bytes

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """From `age1…`; IntegrityError "bad_key_text" when it is not one."""
        return cls(_parse(text, "age", KEY_BYTES))

    def wrap(self, file_key: bytes) -> Stanza:
        secret = random_bytes(KEY_BYTES)
        share = x25519_public(secret)
        try:
            key = _x25519_key(x25519_shared(secret, self.public), share, self.public)
        except Rejected as error:
            raise _bad_key() from error
        return Stanza(X25519, (encode64(share),), ChunkCipher(key).seal(ZERO_NONCE, file_key))

    def __str__(self) -> str:
        return bech32.encode("age", self.public)


class X25519Identity(Secret):
    """A 32-byte secret."""

    __slots__ = ("_secret", "recipient")

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self.recipient = X25519Recipient(x25519_public(secret))

    @classmethod
    def generate(cls) -> X25519Identity:
        return cls(random_bytes(KEY_BYTES))

    @classmethod
    def parse(cls, text: str) -> X25519Identity:
        """From `AGE-SECRET-KEY-1…`; IntegrityError "bad_key_text" when it is not one."""
        return cls(_parse(text, "age-secret-key-", KEY_BYTES))

    def text(self) -> str:
        """The secret in text: `AGE-SECRET-KEY-1…`."""
        return bech32.encode("age-secret-key-", self._secret).upper()

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """The file key; every stanza of this type is checked for form before any is opened."""
        mine = [(stanza, _x25519_share(stanza)) for stanza in stanzas if stanza.type == X25519]
        for stanza, share in mine:
            try:
                shared = x25519_shared(self._secret, share)
            except Rejected:
                raise bad_header() from None
            key = _x25519_key(shared, share, self.recipient.public)
            try:
                return ChunkCipher(key).open(ZERO_NONCE, stanza.body)
            except Rejected:
                continue
        return None


def _hybrid_enc(stanza: Stanza) -> bytes:
    return _only_argument(stanza, HYBRID_ENC_BYTES)


def _x25519_share(stanza: Stanza) -> bytes:
    return _only_argument(stanza, KEY_BYTES)


def _only_argument(stanza: Stanza, length: int) -> bytes:
    """The one argument; a body of another length is refused before it is tried (age spec)."""
    if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_BYTES:
        raise bad_header()
    raw = decode64(stanza.arguments[0])
    if len(raw) != length:
        raise bad_header()
    return raw


def _x25519_key(shared: bytes, share: bytes, public: bytes) -> bytes:
    return hkdf_sha256(shared, X25519_INFO, salt=share + public)


def _parse(text: str, prefix: str, length: int) -> bytes:
    try:
        found, raw = bech32.decode(text)
    except ValueError as error:
        raise _bad_key() from error
    secret = prefix.startswith("age-secret")
    if found != prefix or len(raw) != length or text != (text.upper() if secret else text.lower()):
        raise _bad_key()
    return raw


def _bad_key() -> IntegrityError:
    return IntegrityError(
        "bad_key_text", Text("Dit is geen geldige age-sleutel.", "This is no valid age key.")
    )
