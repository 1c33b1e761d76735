"""Cobblestone-256 against the 35 Wycheproof cases, and sealing byte for byte.

`seal_with_salt` is the construction written out from c2sp.org/chunked-encryption with a salt of
the caller's choice; the vault itself always draws its salt, so its output is compared with the
written-out form under the salt it drew.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from vault.crypto.primitives import (
    COBBLESTONE_CHUNK,
    Rejected,
    cobblestone_length,
    cobblestone_open,
    cobblestone_seal,
)

LABEL = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"
SIZES = (0, 1, 15, 16, 500, 16383, 16384, 16385, 32768, 49151, 49152, 200_000)


def seal_with_salt(key: bytes, plain: bytes, context: bytes, salt: bytes) -> bytes:
    derived = HKDFExpand(hashes.SHA512(), 76, LABEL + salt + context).derive(key)
    cipher, base, commitment = AESGCM(derived[:32]), derived[32:44], derived[44:]
    sealed = salt + commitment
    for number in range(len(plain) // COBBLESTONE_CHUNK + 1):
        nonce = (int.from_bytes(base, "big") ^ number).to_bytes(12, "big")
        part = plain[number * COBBLESTONE_CHUNK : (number + 1) * COBBLESTONE_CHUNK]
        sealed += cipher.encrypt(nonce, part, None)
    return sealed


def vector_bytes(text: str) -> bytes:
    """Long ciphertexts are hexadecimal zlib streams."""
    return zlib.decompress(bytes.fromhex(text))


def cases(vectors: Path) -> list[dict[str, Any]]:
    file = vectors / "cobblestone" / "c2sp_chunked_encryption_aes_256_gcm_test.json"
    groups = json.loads(file.read_text())["testGroups"]
    return [case for group in groups for case in group["tests"]]


def test_every_vector_opens_or_is_rejected_as_it_says(vectors: Path) -> None:
    judged = []
    for case in cases(vectors):
        sealed = vector_bytes(case["ct"])
        try:
            plain = cobblestone_open(bytes.fromhex(case["key"]), sealed, bytes.fromhex(case["ctx"]))
        except Rejected:
            judged.append((case["tcId"], "invalid"))
            continue
        judged.append((case["tcId"], "valid"))
        assert hashlib.sha512(plain).hexdigest() == case["msgSha512"]
    assert judged == [(case["tcId"], case["result"]) for case in cases(vectors)]
    assert len(judged) == 35


def test_valid_vectors_seal_again_byte_for_byte(vectors: Path) -> None:
    valid = [case for case in cases(vectors) if case["result"] == "valid"]
    for case in valid:
        key, context = bytes.fromhex(case["key"]), bytes.fromhex(case["ctx"])
        sealed = vector_bytes(case["ct"])
        plain = cobblestone_open(key, sealed, context)
        assert seal_with_salt(key, plain, context, sealed[:24]) == sealed
        ours = cobblestone_seal(key, plain, context)
        assert ours == seal_with_salt(key, plain, context, ours[:24])
    assert len(valid) == 10


@pytest.mark.parametrize("size", SIZES)
def test_what_the_vault_seals_is_the_construction_of_the_specification(size: int) -> None:
    key, plain, context = os.urandom(32), os.urandom(size), b"what this is"
    ours = cobblestone_seal(key, plain, context, prefix=b"head")
    assert ours == b"head" + seal_with_salt(key, plain, context, ours[4:28])
    assert len(ours) == 4 + cobblestone_length(size)
    assert cobblestone_open(key, memoryview(ours)[4:], context) == plain


def test_no_two_seals_share_a_salt() -> None:
    seals = {cobblestone_seal(bytes(32), b"same", b"same")[:24] for _ in range(1000)}
    assert len(seals) == 1000


def test_a_ciphertext_made_for_two_keys_does_not_open() -> None:
    """AES-GCM alone can be made to open under two keys; the commitment forbids it (A-13)."""
    one, other = os.urandom(32), os.urandom(32)
    sealed = bytearray(cobblestone_seal(one, b"x" * 64, b""))
    theirs = cobblestone_seal(other, b"y" * 64, b"")
    for stolen in (theirs[24:56], base64.b64encode(theirs)[:32]):
        sealed[24:56] = stolen
        for key in (one, other):
            with pytest.raises(Rejected):
                cobblestone_open(key, bytes(sealed), b"")
