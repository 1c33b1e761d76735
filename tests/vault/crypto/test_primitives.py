"""The one importer of `cryptography`, and what it promises beyond the vectors."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

import vault.crypto
from vault.crypto import primitives
from vault.crypto.age_stream import FileSealer
from vault.crypto.capabilities import WorkerKey
from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.primitives import ChunkCipher, HybridKey, Rejected, Secret

ROOM = Path(vault.crypto.__file__ or "").parent
IO = {"open", "input", "print"}
IO_MODULES = {"socket", "subprocess", "sqlite3", "logging", "random", "tempfile", "shutil"}


def imports(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize("file", sorted(ROOM.glob("*.py")), ids=lambda file: file.name)
def test_the_room_does_no_io_and_has_one_importer_of_cryptography(file: Path) -> None:
    if file.name == "make_words.py":
        pytest.skip("run by hand when the list is made anew; nothing imports it")
    tree = ast.parse(file.read_text())
    assert ("cryptography" in imports(tree)) == (file.name == "primitives.py")
    assert not imports(tree) & IO_MODULES
    calls = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & IO
    assert "make_words" not in file.read_text().replace(file.name, "")


def test_every_secret_class_prints_redacted() -> None:
    found, new = {Secret}, {Secret}
    while new:
        new = {heir for cls in new for heir in cls.__subclasses__()}
        found |= new
    assert {HybridKey, ChunkCipher, UserKeys, CaseKeys, WorkerKey, FileSealer} <= found
    for cls in found:
        empty = cls.__new__(cls)
        assert repr(empty) == str(empty) == f"{cls.__name__}(<redacted>)"
        assert not hasattr(empty, "__dict__"), "slots leave no place to look"


def test_signatures_hold_for_one_key_and_message() -> None:
    public = primitives.ed25519_public(b"s" * 32)
    signature = primitives.ed25519_sign(b"s" * 32, b"message")
    primitives.ed25519_verify(public, signature, b"message")
    for wrong in (
        (public, signature, b"other"),
        (primitives.ed25519_public(b"t" * 32), signature, b"message"),
        (public, signature[:-1], b"message"),
        (b"short", signature, b"message"),
    ):
        with pytest.raises(Rejected):
            primitives.ed25519_verify(*wrong)


def test_a_low_order_share_is_rejected() -> None:
    for share in (bytes(32), b"\1" + bytes(31)):
        with pytest.raises(Rejected):
            primitives.x25519_shared(b"s" * 32, share)


def test_key_derivation_agrees_with_rfc_5869() -> None:
    """Test case 1 of the RFC, for SHA-256; SHA-512 runs through the same call."""
    secret, salt = b"\x0b" * 22, bytes(range(13))
    info = bytes(range(0xF0, 0xFA))
    expected = (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    assert primitives.hkdf_sha256(secret, info, salt, 42).hex() == expected
    assert len(primitives.hkdf_sha512(secret, info, salt, 64)) == 64


def test_argon2id_agrees_with_rfc_9106() -> None:
    """Section 5.3: the published tag, with secret and associated data."""
    tag = primitives.argon2id(
        b"\1" * 32,
        salt=b"\2" * 16,
        memory_kib=32,
        iterations=3,
        lanes=4,
        secret=b"\3" * 8,
        associated=b"\4" * 12,
    )
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_no_function_takes_a_nonce_except_inside_age() -> None:
    """Whoever calls the vault's seals cannot repeat a nonce: none is theirs to give."""
    with_nonce = {
        name
        for name, function in inspect.getmembers(primitives, inspect.isfunction)
        if "nonce" in inspect.signature(function).parameters
    }
    assert with_nonce == set()
