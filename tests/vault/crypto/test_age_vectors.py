"""The age testkit (C2SP/CCTV): every file without ASCII armor, judged as the kit says.

Two differences are on purpose and named below. `Stricter`: the reference releases a chunk that
opens with the wrong final flag; we release none, so what comes out is a shorter prefix. `Alias`:
an unknown version is "made by a newer version" (A-15), which is an IntegrityError all the same.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from vault.crypto import age_stream
from vault.crypto.age_recipients import HybridIdentity, Identity, X25519Identity
from vault.crypto.age_scrypt import ScryptIdentity
from vault.crypto.primitives import Rejected
from vault.errors import IntegrityError

CODES = {
    "success": "success",
    "header failure": "age_header",
    "HMAC failure": "age_mac",
    "no match": "age_no_match",
    "payload failure": "age_payload",
}
ALIASES = {"version_unsupported": "newer_format"}
STRICTER = {
    "stream_last_chunk_empty",
    "stream_no_final_full",
    "stream_no_final_two_chunks_full",
    "stream_short_second_chunk",
    "stream_trailing_garbage_long",
    "stream_trailing_garbage_short",
    "stream_two_final_chunks",
    "stream_two_final_chunks_full",
    "stream_two_final_chunks_second",
}


@dataclass(frozen=True)
class Case:
    expect: str
    payload: str | None  # SHA-256 of what the reference releases, even when it then fails
    identities: list[Identity]
    file: bytes


def read_case(path: Path) -> Case:
    head, _, file = path.read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    found = dict(lines)
    if found.get("armored") == "yes":
        pytest.skip("ASCII armor is out of scope")
    identities: list[Identity] = []
    for name, value in lines:
        if name == "passphrase":
            identities.append(ScryptIdentity(value))
        elif name == "identity" and value.startswith("AGE-SECRET-KEY-PQ-"):
            identities.append(HybridIdentity.parse(value))
        elif name == "identity":
            identities.append(X25519Identity.parse(value))
    if found.get("compressed") == "zlib":
        file = zlib.decompress(file)
    return Case(found["expect"], found.get("payload"), identities, file)


def outcome(case: Case) -> str:
    try:
        age_stream.open_file(case.file, case.identities)
    except IntegrityError as error:
        return error.code
    return "success"


def released(case: Case) -> bytes:
    """What our stream hands out before it is done or fails."""
    plain = b""
    try:
        file_key, start = age_stream.open_header(case.file, case.identities)
        payload = case.file[start:]
        for chunk in age_stream.open_stream(file_key, [payload], len(payload)):
            plain += chunk
    except IntegrityError:
        pass
    return plain


def lenient(case: Case) -> bytes:
    """What the reference hands out: a chunk counts under either final flag."""
    file_key, start = age_stream.open_header(case.file, case.identities)
    payload = case.file[start:]
    cipher = age_stream.payload_cipher(file_key, payload[:16])
    plain, rest, counter = b"", payload[16:], 0
    while rest:
        sealed, rest = rest[: age_stream.SEALED_CHUNK], rest[age_stream.SEALED_CHUNK :]
        for last in (False, True):
            try:
                plain += cipher.open(age_stream.chunk_nonce(counter, last=last), sealed)
            except Rejected:
                continue
            break
        else:
            return plain
        if last:
            return plain
        counter += 1
    return plain


def test_an_age_file_is_judged_as_the_testkit_says(age_case: Path) -> None:
    case = read_case(age_case)
    assert outcome(case) == ALIASES.get(age_case.name, CODES[case.expect])


def test_what_is_released_is_what_the_testkit_says_or_less(age_case: Path) -> None:
    case = read_case(age_case)
    if case.payload is None:
        assert released(case) == b""
    elif age_case.name in STRICTER:
        reference = lenient(case)
        assert hashlib.sha256(reference).hexdigest() == case.payload
        assert len(released(case)) < len(reference)
        assert reference.startswith(released(case))
    else:
        assert hashlib.sha256(released(case)).hexdigest() == case.payload


def test_all_110_files_without_armor_are_there(vectors: Path) -> None:
    files = list((vectors / "age").iterdir())
    plain = [file for file in files if b"\narmored: yes" not in file.read_bytes()[:400]]
    assert (len(files), len(plain)) == (143, 110)
