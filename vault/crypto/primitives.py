"""The one importer of `cryptography`: what the vault needs from it, and nothing more.

Promises: every function takes and gives bytes; everything that does not authenticate raises
`Rejected`, whatever the library calls it; secret key objects print "<redacted>" and cannot be
pickled. Which of our errors a rejection becomes is for the caller to say: only the caller knows
whether a wrong passphrase or a changed record was at hand.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import NoReturn

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric import ed25519, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from vault.crypto.buffers import Filled

KEY_BYTES = 32
TAG_BYTES = 16
COBBLESTONE_HEAD = 56  # salt 24, commitment 32
COBBLESTONE_CHUNK = 16 * 1024
MLKEM_PUBLIC_BYTES = 1184
HYBRID_PUBLIC_BYTES = MLKEM_PUBLIC_BYTES + 32
HYBRID_ENC_BYTES = 1088 + 32  # ML-KEM-768 ciphertext, X25519 share

AES, CHACHA = hpke.AEAD.AES_256_GCM, hpke.AEAD.CHACHA20_POLY1305
_SUITES = {
    aead: hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, aead) for aead in (AES, CHACHA)
}


class Rejected(Exception):
    """Bytes that do not authenticate, or are no key or point at all."""


class Secret:
    """Base of everything that holds a secret: prints nothing, is never pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(<redacted>)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")


def random_bytes(count: int) -> bytes:
    """`count` bytes from the operating system's generator."""
    return os.urandom(count)


def equal(one: bytes, other: bytes) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(one, other)


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA-256, 32 bytes."""
    return hmac.digest(key, message, "sha256")


def hkdf_sha512(secret: bytes, info: bytes, salt: bytes = b"", length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA-512 (RFC 5869); the key derivation of everything but age."""
    return HKDF(hashes.SHA512(), length, salt or None, info).derive(secret)


def hkdf_sha256(secret: bytes, info: bytes, salt: bytes = b"", length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA-256, as age wants it."""
    return HKDF(hashes.SHA256(), length, salt or None, info).derive(secret)


# -- Cobblestone-256 (c2sp.org/chunked-encryption) --------------------------------------------


def cobblestone_length(plain_length: int) -> int:
    """Sealed length of a plaintext: a last, short chunk is always there, even when empty."""
    chunks = plain_length // COBBLESTONE_CHUNK + 1
    return COBBLESTONE_HEAD + plain_length + chunks * TAG_BYTES


def cobblestone_seal(key: bytes, plain: bytes, context: bytes, prefix: bytes = b"") -> bytes:
    """`prefix` ‖ salt ‖ commitment ‖ chunks, written in one pass; the prefix stays in clear."""
    encryptor = Cobblestone256Encryptor(key, context)
    if len(plain) < COBBLESTONE_CHUNK:
        return prefix + encryptor.update(plain) + encryptor.finalize()
    out = Filled(len(prefix) + cobblestone_length(len(plain)))
    out.view[: len(prefix)] = prefix
    # The last chunk comes out of finalize(), so update_into() needs no room beyond the total.
    written = encryptor.update_into(plain, out.view[len(prefix) :])
    out.view[len(prefix) + written :] = encryptor.finalize()
    return out.value()


def cobblestone_open(key: bytes, sealed: bytes | memoryview, context: bytes) -> bytes:
    """The plaintext, only when every chunk and the end are right; Rejected otherwise."""
    try:
        decryptor = Cobblestone256Decryptor(key, context)
        if len(sealed) < COBBLESTONE_CHUNK:
            return decryptor.update(sealed) + decryptor.finalize()
        # Head and tags come off; the very last chunk is opened by finalize().
        chunks = (len(sealed) - COBBLESTONE_HEAD) // (COBBLESTONE_CHUNK + TAG_BYTES) + 1
        out = Filled(max(0, len(sealed) - COBBLESTONE_HEAD - chunks * TAG_BYTES))
        written = decryptor.update_into(sealed, out.view)
        out.view[written:] = decryptor.finalize()
    except (InvalidTag, ValueError) as error:
        raise Rejected("a sealed value does not open") from error
    return out.value()


# -- ChaCha20-Poly1305, inside age only -------------------------------------------------------


class ChunkCipher(Secret):
    """ChaCha20-Poly1305 under one key, writing into buffers of the caller."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)

    def seal_into(
        self, nonce: bytes, plain: bytes | bytearray | memoryview, out: memoryview
    ) -> None:
        """Write ciphertext and tag; `out` is 16 bytes longer than `plain`."""
        self._cipher.encrypt_into(nonce, plain, None, out)

    def seal(self, nonce: bytes, plain: bytes | memoryview) -> bytes:
        return self._cipher.encrypt(nonce, plain, None)

    def open(self, nonce: bytes, sealed: bytes | memoryview) -> bytes:
        """The plaintext; Rejected when the tag does not fit."""
        try:
            return self._cipher.decrypt(nonce, sealed, None)
        except (InvalidTag, ValueError) as error:
            raise Rejected("a chunk does not open") from error

    def open_into(self, nonce: bytes, sealed: bytes | memoryview, out: memoryview) -> None:
        """Write the plaintext; `out` is 16 bytes shorter than `sealed`."""
        try:
            self._cipher.decrypt_into(nonce, sealed, None, out)
        except (InvalidTag, ValueError) as error:
            raise Rejected("a chunk does not open") from error


# -- HPKE with MLKEM768-X25519 (X-Wing, KEM 0x647a) -------------------------------------------


class HybridKey(Secret):
    """A key pair expanded from a 32-byte seed (SHAKE-256, as in X-Wing). `public`: 1216 bytes."""

    __slots__ = ("_private", "_x25519", "public")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != KEY_BYTES:
            raise Rejected("a seed has 32 bytes")
        expanded = hashlib.shake_256(seed).digest(96)
        kem = mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = x25519.X25519PrivateKey.from_private_bytes(expanded[64:])
        self._private = hpke.MLKEM768X25519PrivateKey(kem, self._x25519)
        self.public = (
            kem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    def open(self, sealed: bytes, info: bytes, aead: hpke.AEAD = AES) -> bytes:
        """Open enc ‖ ciphertext; Rejected when it was not sealed to this key with this info."""
        try:
            return _SUITES[aead].decrypt(sealed, self._private, info)
        except (InvalidTag, ValueError) as error:
            raise Rejected("a wrap does not open") from error

    def accepts_share(self, enc: bytes) -> bool:
        """Whether the X25519 part of `enc` is a point of full order (age wants to know)."""
        try:
            self._x25519.exchange(x25519.X25519PublicKey.from_public_bytes(enc[-32:]))
        except ValueError:
            return False
        return True


def hybrid_seal(public: bytes, plain: bytes, info: bytes, aead: hpke.AEAD = AES) -> bytes:
    """Seal to a 1216-byte public key: enc (1120) ‖ ciphertext ‖ tag; Rejected for no key."""
    try:
        key = hpke.MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC_BYTES]),
            x25519.X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC_BYTES:]),
        )
        return _SUITES[aead].encrypt(plain, key, info)
    except ValueError as error:
        raise Rejected("not a hybrid public key") from error


# -- X25519 and Ed25519 -----------------------------------------------------------------------


def x25519_public(secret: bytes) -> bytes:
    """The 32-byte public share of a 32-byte secret."""
    return x25519.X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def x25519_shared(secret: bytes, share: bytes) -> bytes:
    """Diffie-Hellman; Rejected for a low-order share (the result would be all zero)."""
    try:
        return x25519.X25519PrivateKey.from_private_bytes(secret).exchange(
            x25519.X25519PublicKey.from_public_bytes(share)
        )
    except ValueError as error:
        raise Rejected("not a usable X25519 share") from error


def ed25519_public(seed: bytes) -> bytes:
    """The 32-byte public key of a 32-byte seed."""
    return ed25519.Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def ed25519_sign(seed: bytes, message: bytes) -> bytes:
    """A 64-byte signature (RFC 8032)."""
    return ed25519.Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def ed25519_verify(public: bytes, signature: bytes, message: bytes) -> None:
    """Rejected unless the signature is right."""
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise Rejected("a signature does not fit") from error


# -- passwords --------------------------------------------------------------------------------


def argon2id(
    phrase: bytes,
    *,
    salt: bytes,
    memory_kib: int,
    iterations: int,
    lanes: int,
    secret: bytes,
    associated: bytes,
) -> bytes:
    """Argon2id v1.3 (RFC 9106), 32 bytes; bounds are the caller's to check."""
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=iterations,
        lanes=lanes,
        memory_cost=memory_kib,
        ad=associated,
        secret=secret,
    ).derive(phrase)


def scrypt(phrase: bytes, salt: bytes, log_n: int) -> bytes:
    """scrypt with r = 8, p = 1, as age's passphrase stanza has it; 32 bytes."""
    return Scrypt(salt=salt, length=KEY_BYTES, n=1 << log_n, r=8, p=1).derive(phrase)
