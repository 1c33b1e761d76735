"""The recovery code: 128 random bits on paper, with a checksum so that it can be typed again.

28 letters and digits in seven groups: 26 carry the code, and 12 bits are a checksum that catches
a mistyped or swapped character before anything is tried. The alphabet is Crockford's base 32: no
I, L, O or U, and when read back O is 0 and I or L is 1. The code has full strength, so it needs
neither a slow hash nor the pepper: it still opens when the pepper is lost (security.md 1.7.9).
"""

from __future__ import annotations

import hashlib

from extractors.model import Text
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.primitives import hkdf_sha512, random_bytes
from vault.domain.ids import id_bytes
from vault.errors import AccessError, IntegrityError, NewerFormat

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_BYTES = 16
CHECK_BITS = 12
LETTERS = 28  # 128 + 12 bits, five a letter
GROUP = 4
_LOOKALIKE = str.maketrans("OIL", "011")


def new_code() -> str:
    """A fresh code, e.g. "7ZK2-…" in seven groups of four."""
    return code_text(random_bytes(CODE_BYTES))


def code_text(code: bytes) -> str:
    """The written form of 16 bytes.

    >>> code_text(bytes(16))
    '0000-0000-0000-0000-0000-0000-01S3'
    """
    number = int.from_bytes(code, "big") << CHECK_BITS | _checksum(code)
    letters = "".join(ALPHABET[number >> 5 * i & 31] for i in reversed(range(LETTERS)))
    return "-".join(letters[i : i + GROUP] for i in range(0, LETTERS, GROUP))


def code_bytes(text: str) -> bytes:
    """The 16 bytes of a code however it is typed; AccessError when it was mistyped."""
    letters = "".join(text.split()).replace("-", "").upper().translate(_LOOKALIKE)
    if len(letters) != LETTERS or not set(letters) <= set(ALPHABET):
        raise _mistyped()
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    code = (number >> CHECK_BITS).to_bytes(CODE_BYTES, "big")
    if number & ((1 << CHECK_BITS) - 1) != _checksum(code):
        raise _mistyped()
    return code


def seal_seed(seed: bytes, code: str, org_id: str, user_id: str, method_id: str) -> bytes:
    """The seed sealed under a recovery code."""
    names = (id_bytes(org_id), id_bytes(user_id), id_bytes(method_id))
    return records.seal(_key(code, names), seed, _context(names), epoch=0)


def open_seed(sealed: bytes, code: str, org_id: str, user_id: str, method_id: str) -> bytes:
    """The seed; AccessError when the code is mistyped or not this user's."""
    names = (id_bytes(org_id), id_bytes(user_id), id_bytes(method_id))
    key = _key(code, names)
    try:
        return records.open_record(key, sealed, _context(names))
    except NewerFormat:
        raise
    except IntegrityError as error:
        raise AccessError(
            "wrong_recovery_code",
            Text("Deze herstelcode hoort hier niet bij.", "This recovery code does not belong."),
        ) from error


def _context(names: tuple[bytes, bytes, bytes]) -> bytes:
    return context(Kind.USER_ENVELOPE, *names, "recovery")


def _key(code: str, names: tuple[bytes, bytes, bytes]) -> bytes:
    return hkdf_sha512(code_bytes(code), context(Kind.RECOVERY_KEK, *names))


def _checksum(code: bytes) -> int:
    digest = hashlib.sha256(b"recovery code" + code).digest()
    return int.from_bytes(digest[:2], "big") >> (16 - CHECK_BITS)


def _mistyped() -> AccessError:
    return AccessError(
        "mistyped_recovery_code",
        Text("In de herstelcode zit een typefout.", "The recovery code has a typing error."),
        Text(
            "Lees de code nog eens, teken voor teken: zeven groepen van vier.",
            "Read the code again, sign by sign: seven groups of four.",
        ),
    )
