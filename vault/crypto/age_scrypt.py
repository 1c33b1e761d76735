"""age files under a passphrase: opened for import, never made (security.md 2.4).

Only a header with this one stanza is accepted, and only up to log N = 18: a header must not be
able to order a minute of work or gigabytes of memory.
"""

from __future__ import annotations

import re

from vault.crypto.age_header import Stanza, bad_header, decode64
from vault.crypto.age_recipients import WRAPPED_BYTES, ZERO_NONCE
from vault.crypto.primitives import ChunkCipher, Rejected, Secret, scrypt

SCRYPT = "scrypt"
SALT_LABEL = b"age-encryption.org/v1/scrypt"
SALT_BYTES = 16
MAX_LOG_N = 18  # 256 MiB, about a second
_LOG_N = re.compile(r"[1-9][0-9]?")


class ScryptIdentity(Secret):
    """A passphrase that opens an age file."""

    __slots__ = ("_phrase",)

    def __init__(self, phrase: str) -> None:
        self._phrase = phrase.encode("utf-8")

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """The file key; None when the passphrase is wrong or no passphrase is wanted."""
        if all(stanza.type != SCRYPT for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise bad_header()
        salt, log_n = _arguments(stanzas[0])
        key = scrypt(self._phrase, SALT_LABEL + salt, log_n)
        try:
            return ChunkCipher(key).open(ZERO_NONCE, stanzas[0].body)
        except Rejected:
            return None


def _arguments(stanza: Stanza) -> tuple[bytes, int]:
    if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_BYTES:
        raise bad_header()
    salt, log_n = decode64(stanza.arguments[0]), stanza.arguments[1]
    if len(salt) != SALT_BYTES or not _LOG_N.fullmatch(log_n) or int(log_n) > MAX_LOG_N:
        raise bad_header()
    return salt, int(log_n)
