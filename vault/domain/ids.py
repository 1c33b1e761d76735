"""Identifiers: 128 random bits, written as 26 lower-case base32 letters.

Never sequential and never a UUID (ASVS 5.0 11.5.1): an id tells nothing, not even when.
"""

from __future__ import annotations

import base64
import secrets
from functools import lru_cache

ID_BYTES = 16
ID_LENGTH = 26


def new_id() -> str:
    """A fresh id, e.g. "mfrggzdfmztwq2lknnwg23tpoa"."""
    return id_text(secrets.token_bytes(ID_BYTES))


def id_text(raw: bytes) -> str:
    """The written form of 16 raw bytes."""
    if len(raw) != ID_BYTES:
        raise ValueError(f"an id has {ID_BYTES} bytes, got {len(raw)}")
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


@lru_cache(maxsize=1 << 16)  # every context string of every row needs its ids
def id_bytes(text: str) -> bytes:
    """The 16 raw bytes of an id, as they go into context strings; ValueError when it is not one."""
    if len(text) != ID_LENGTH or not text.isascii() or text != text.lower():
        raise ValueError("not an id")
    raw = base64.b32decode(text.upper() + "======")
    if id_text(raw) != text:
        raise ValueError("not an id in canonical form")
    return raw


def is_id(text: str) -> bool:
    """Whether the text is an id in canonical form."""
    try:
        id_bytes(text)
    except ValueError:
        return False
    return True
