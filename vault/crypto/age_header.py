"""The header of an age v1 file: stanzas, each with the wrapped file key, and a MAC over them.

Promises: one spelling only (strict unpadded base64, 64 columns, LF), bounded work on hostile
input (64 KiB, 64 stanzas, 8 KiB a line; security.md 2.4), and the exact bytes that were read are
what the MAC is computed over. Source: c2sp.org/age, "Header".
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from extractors.model import Text
from vault.crypto.primitives import equal, hkdf_sha256, hmac_sha256
from vault.errors import IntegrityError, NewerFormat

VERSION_LINE = b"age-encryption.org/v1"
FILE_KEY_BYTES = 16
COLUMNS = 64  # letters in a full body line
MAX_HEADER = 64 * 1024  # bytes
MAX_STANZAS = 64
MAX_LINE = 8 * 1024  # bytes
_ANY_VERSION = re.compile(rb"age-encryption\.org/v[0-9]+")
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_MAC_LINE = re.compile(rb"--- ([A-Za-z0-9+/]{43})")


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's line: type, further arguments, body (usually the wrapped file key)."""

    type: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header. `covered` is what the MAC is over; `length` where the payload starts."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes
    length: int

    def check(self, file_key: bytes) -> None:
        """IntegrityError "age_mac" unless this file key made this header."""
        if not equal(mac_of(file_key, self.covered), self.mac):
            raise IntegrityError(
                "age_mac", Text("De kop van een bestand is veranderd.", "A file header changed.")
            )


def write_header(file_key: bytes, stanzas: list[Stanza]) -> bytes:
    """Header bytes, MAC included."""
    lines = [VERSION_LINE]
    for stanza in stanzas:
        lines.append(" ".join(("->", stanza.type, *stanza.arguments)).encode("ascii"))
        body = encode64(stanza.body).encode("ascii")
        # The last line is shorter than a full one, so a multiple of 48 bytes ends in an empty one.
        lines += [body[i : i + COLUMNS] for i in range(0, len(body) + 1, COLUMNS)]
    covered = b"\n".join([*lines, b"---"])
    return covered + b" " + encode64(mac_of(file_key, covered)).encode("ascii") + b"\n"


def read_header(file: bytes | memoryview) -> Header:
    """Parse the header at the start of a file; IntegrityError "age_header" when it is not one."""
    lines = _Lines(bytes(file[:MAX_HEADER]))
    version = lines.next()
    if version != VERSION_LINE:
        raise newer_age() if _ANY_VERSION.fullmatch(version) else bad_header()
    stanzas: list[Stanza] = []
    while True:
        start = lines.position
        line = lines.next()
        if line.startswith(b"---"):
            break
        if len(stanzas) == MAX_STANZAS:
            raise bad_header()
        stanzas.append(_read_stanza(line, lines))
    match = _MAC_LINE.fullmatch(line)
    if match is None or not stanzas:
        raise bad_header()
    covered = lines.content[: start + len(b"---")]
    return Header(tuple(stanzas), covered, decode64(match[1].decode()), lines.position)


def mac_of(file_key: bytes, covered: bytes) -> bytes:
    """HMAC-SHA-256 over the header up to and including "---"."""
    return hmac_sha256(hkdf_sha256(file_key, b"header"), covered)


def encode64(raw: bytes) -> str:
    """Base64 without padding, as everywhere in age."""
    return base64.b64encode(raw).decode("ascii").rstrip("=")


def decode64(text: str) -> bytes:
    """The bytes of canonical unpadded base64; IntegrityError "age_header" for any other text."""
    if "=" in text:
        raise bad_header()
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise bad_header() from None
    if encode64(raw) != text:
        raise bad_header()
    return raw


def bad_header() -> IntegrityError:
    """The one answer to a header that breaks the format."""
    return IntegrityError(
        "age_header",
        Text("De kop van een bestand klopt niet.", "The header of a file is malformed."),
    )


def newer_age() -> NewerFormat:
    return NewerFormat(
        "newer_format",
        Text("Dit bestand heeft een nieuwere vorm.", "This file has a newer format."),
    )


class _Lines:
    """Lines of a header, each ended by LF alone."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.position = 0

    def next(self) -> bytes:
        end = self.content.find(b"\n", self.position, self.position + MAX_LINE)
        if end < 0:
            raise bad_header()
        line = self.content[self.position : end]
        self.position = end + 1
        return line


def _read_stanza(first: bytes, lines: _Lines) -> Stanza:
    marker, *arguments = first.split(b" ")
    if marker != b"->" or not arguments:
        raise bad_header()
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise bad_header()
    body = []
    while True:
        line = lines.next()
        if len(line) > COLUMNS or not line.isascii():
            raise bad_header()
        body.append(decode64(line.decode("ascii")))
        if len(line) < COLUMNS:
            break
    kind, *rest = (argument.decode("ascii") for argument in arguments)
    return Stanza(kind, tuple(rest), b"".join(body))
