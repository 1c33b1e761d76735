"""Have someone type over a secret that was shown once, without keeping it anywhere.

The page that shows the secrets carries only seals of them: HMACs under a server secret, bound to
this browser and to the account being made. The next page does not contain the secrets any more;
what is typed there is sealed again and compared. Until both agree nothing is stored: no account,
no passphrase, no code. A seal without the server secret tells nothing, not even by guessing.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from flask import g

from vault.web.site import ports

LOOKALIKE = str.maketrans("OIL", "011")  # as in vault/crypto/recovery.py
PASSPHRASE, RECOVERY = "passphrase", "recovery"


def passphrase_form(text: str) -> str:
    """A typed passphrase as we generate it: lower case, one blank between words."""
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


def code_form(text: str) -> str:
    """A typed recovery code without blanks and dashes; letters that look like digits are digits."""
    return "".join(c for c in text.upper() if c.isalnum()).translate(LOOKALIKE)


def seal(kind: str, secret: str, about: tuple[str, ...]) -> str:
    """The seal of one secret, in the form it must be typed, for one account being made."""
    form = passphrase_form(secret) if kind == PASSPHRASE else code_form(secret)
    key = hmac.new(ports().secrets.session, b"dossierkluis retyping", hashlib.sha256).digest()
    parts = (kind, str(g.anonymous), *about, form)
    message = b"".join(len(p.encode()).to_bytes(4, "big") + p.encode() for p in parts)
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def same(given: str, kind: str, typed: str, about: tuple[str, ...]) -> bool:
    """Whether what was typed is the secret that was shown."""
    return hmac.compare_digest(given.encode(), seal(kind, typed, about).encode())
