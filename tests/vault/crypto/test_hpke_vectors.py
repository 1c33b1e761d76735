"""HPKE with MLKEM768-X25519 against hpkewg/hpke-pq, and that our wrap is exactly that suite."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.bindings._rust import openssl as library
from cryptography.hazmat.primitives import hpke

from vault.crypto.primitives import CHACHA, HybridKey, Rejected, hybrid_seal

KEM_MLKEM768_X25519 = 0x647A
KDFS = {0x0001: hpke.KDF.HKDF_SHA256, 0x0011: hpke.KDF.SHAKE256}


def entries(vectors: Path) -> list[dict[str, Any]]:
    found = json.loads((vectors / "hpke" / "hpke-pq.json").read_text())
    return [entry for entry in found if entry["kem_id"] == KEM_MLKEM768_X25519]


def test_seeds_expand_to_the_public_keys_of_the_vectors(vectors: Path) -> None:
    found = entries(vectors)
    assert len(found) == 2
    for entry in found:
        key = HybridKey(bytes.fromhex(entry["skRm"]))
        assert key.public.hex() == entry["pkRm"]


def test_ciphertexts_of_the_vectors_open(vectors: Path) -> None:
    for entry in entries(vectors):
        key = HybridKey(bytes.fromhex(entry["skRm"]))
        suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, KDFS[entry["kdf_id"]], CHACHA)
        first = entry["encryptions"][0]
        # The vectors use additional data, which the library's public calls do not offer.
        plain = library.hpke._decrypt_with_aad(
            suite,
            bytes.fromhex(entry["enc"]) + bytes.fromhex(first["ct"]),
            key._private,
            bytes.fromhex(entry["info"]),
            bytes.fromhex(first["aad"]),
        )
        assert plain.hex() == first["pt"]


def test_the_info_is_bound() -> None:
    key = HybridKey(b"k" * 32)
    sealed = hybrid_seal(key.public, b"seed", b"for Amina")
    assert key.open(sealed, b"for Amina") == b"seed"
    with pytest.raises(Rejected):
        key.open(sealed, b"for Bram")


def test_what_is_no_public_key_is_rejected() -> None:
    for nonsense in (b"", b"short", b"\xff" * 1216):
        with pytest.raises(Rejected):
            hybrid_seal(nonsense, b"seed", b"")
