"""What comes back is what was received, also when its file key is in the wrong hands."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.vault.archive.samples import received
from tests.vault.conftest import Vault
from vault.archive import documents
from vault.archive.cases import OpenCase
from vault.archive.sealed_rows import CaseArchive
from vault.crypto import age_stream, padme
from vault.crypto.age_recipients import X25519Identity
from vault.crypto.primitives import random_bytes
from vault.domain.document import Document
from vault.errors import IntegrityError, NotFound
from vault.services import originals

ONE_CHUNK, TWO_CHUNKS = b"asiel verleend " * 9, b"asiel verleend " * 9000


@pytest.fixture
def opened(vault: Vault) -> OpenCase:
    return vault.case(vault.noor)


def forge(vault: Vault, document: Document, content: bytes) -> None:
    """Who kept the file key and can write in the store makes another payload that opens."""
    nonce = random_bytes(age_stream.NONCE_BYTES)
    cipher = age_stream.payload_cipher(document.original.file_key, nonce)
    sealed = bytearray(document.original.payload_length - len(nonce))
    age_stream.seal_chunks(cipher, 0, memoryview(content), memoryview(sealed), last=True)
    length = padme.padded_length(document.original.payload_length)
    payload = (nonce + bytes(sealed)).ljust(length, b"\0")
    vault.ports.blobs.put(f"o/{document.original.object_id}/p", payload)


@pytest.mark.parametrize("content", [ONE_CHUNK, TWO_CHUNKS], ids=["one chunk", "several"])
def test_a_replaced_original_is_never_given_out_whole(
    vault: Vault, opened: OpenCase, content: bytes
) -> None:
    document = received(opened, content)
    assert b"".join(documents.stream_original(opened.archive, document)) == content
    forge(vault, document, content.replace(b"verleend", b"geweigerd"[:8]))
    given = []
    with pytest.raises(IntegrityError) as raised:
        given.extend(documents.stream_original(opened.archive, document))
    assert raised.value.code == "original_replaced"
    assert sum(map(len, given)) < len(content)
    with pytest.raises(IntegrityError):
        documents.open_original(opened.archive, document)
    recipient = X25519Identity.generate().recipient
    length, chunks = documents.export_original(opened.archive, document, recipient)
    exported = []
    with pytest.raises(IntegrityError):
        exported.extend(chunks)
    assert sum(map(len, exported)) < length


def test_a_download_of_a_damaged_original_fails_before_it_begins(
    vault: Vault, opened: OpenCase
) -> None:
    document = received(opened, ONE_CHUNK)
    forge(vault, document, ONE_CHUNK[::-1])
    with pytest.raises(IntegrityError):
        originals.download(vault.noor, opened.case.id, document.id)


def test_an_empty_original_comes_back_empty(vault: Vault, opened: OpenCase) -> None:
    document = received(opened, b"")
    _, chunks = originals.download(vault.noor, opened.case.id, document.id)
    assert b"".join(chunks) == b""


def test_wrong_bytes_once_and_then_right_are_no_tampering(vault: Vault, opened: OpenCase) -> None:
    """A-18."""
    document = received(opened, TWO_CHUNKS)
    key = f"o/{document.original.object_id}/p"
    right = vault.ports.blobs.get(key)
    answers = [right[:70_000], right]

    class Stumbling:
        def stream(self, _key: str) -> Iterator[bytes]:
            return iter((answers.pop(0),))

    ports = replace(vault.ports, blobs=Stumbling())  # type: ignore[arg-type]
    archive = CaseArchive(ports, opened.archive.keys, opened.case.id, vault.noor.user.id)
    assert documents.open_original(archive, document) == TWO_CHUNKS
    answers = [right[:70_000], right[:70_000]]
    with pytest.raises(IntegrityError):
        documents.open_original(archive, document)


def test_the_store_sees_a_rounded_size(vault: Vault, opened: OpenCase) -> None:
    """A-82: letters of about one size cannot be told apart; how long they are is sealed."""
    seen = set()
    for size in range(201_000, 204_500, 500):
        document = received(opened, bytes(size))
        (path,) = (vault.ports.settings.paths.objects / "o").glob(
            f"{document.original.object_id}/p"
        )
        seen.add(path.stat().st_size)
        assert path.stat().st_size == padme.padded_length(document.original.payload_length)
    assert len(seen) == 1


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 300_000])
def test_an_export_opens_with_the_age_program(
    vault: Vault, opened: OpenCase, tmp_path: Path, size: int
) -> None:
    """Of every size around a chunk: what Debian's `age` gives is what was received."""
    age = shutil.which("age")
    if age is None:
        pytest.skip("age is not installed")
    document = received(opened, content := random_bytes(size))
    exported = originals.export(vault.noor, opened.case.id, document.id)
    key, file = tmp_path / "key", tmp_path / "file.age"
    key.write_text(exported.identity)
    file.write_bytes(b"".join(exported.chunks))
    assert file.stat().st_size == exported.length
    done = subprocess.run([age, "-d", "-i", key, file], capture_output=True, check=True)
    assert hashlib.sha256(done.stdout).digest() == hashlib.sha256(content).digest()


def test_a_perfect_file_without_a_sealed_row_is_no_document(vault: Vault, opened: OpenCase) -> None:
    """A-07: anybody can seal to the public key of a case; only a member can make the row."""
    document = received(opened)
    made = age_stream.seal_file(b"vervalst stuk", [opened.archive.keys.recipient])
    vault.ports.blobs.put("o/forged/p", made)
    with vault.ports.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO documents SELECT :id, case_id, 'forged', state, reason, "
                "received_hour, settled_hour FROM documents"
            ),
            {"id": "a" * 26},
        )
    again = vault.noor.open(opened.case.id).archive
    assert documents.list_documents(again) == [document]
    with pytest.raises(NotFound):
        documents.load_document(again, "a" * 26)
