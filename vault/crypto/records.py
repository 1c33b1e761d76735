"""Sealed values in the database and sealed blobs: Cobblestone-256 behind a version and an epoch.

    01 ‖ epoch u32be ‖ salt 24 ‖ commitment 32 ‖ chunks of 16 KiB, AES-256-GCM        77 bytes more

Promises: a value opens only under the key and the context it was sealed with (both are in the
commitment, which is checked before anything is decrypted), and so are version and epoch; an
unknown version is `NewerFormat`, never tried as something older; rows are padded first, so that
a row tells its size only to the next 64·2^k bytes. Source: c2sp.org/chunked-encryption.
"""

from __future__ import annotations

from extractors.model import Text
from vault.crypto.primitives import Rejected, cobblestone_open, cobblestone_seal
from vault.errors import IntegrityError, NewerFormat

VERSION = 1
HEAD_BYTES = 5  # version, epoch
ROW_UNIT = 64  # bytes; rows are padded to 64·2^k
MARK = 0x80  # ISO/IEC 7816-4: 80, then zeros
MAX_EPOCH = (1 << 32) - 1


def seal(key: bytes, plain: bytes, context: bytes, epoch: int) -> bytes:
    """Seal under a 32-byte key; `epoch` says which key generation of the case it is."""
    if not 0 <= epoch <= MAX_EPOCH:
        raise ValueError("an epoch has 32 bits")
    head = bytes((VERSION,)) + epoch.to_bytes(4, "big")
    return cobblestone_seal(key, plain, head + context, prefix=head)


def open_record(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """The value; NewerFormat for an unknown version, IntegrityError for anything else wrong."""
    if not sealed:
        raise damaged()
    if sealed[0] != VERSION:
        raise newer_format()
    head = bytes(sealed[:HEAD_BYTES])
    try:
        return cobblestone_open(key, memoryview(sealed)[HEAD_BYTES:], head + context)
    except Rejected as error:
        raise damaged() from error


def epoch_of(sealed: bytes) -> int:
    """The epoch a sealed value claims; it is true only once the value opens."""
    if len(sealed) < HEAD_BYTES:
        raise damaged()
    if sealed[0] != VERSION:
        raise newer_format()
    return int.from_bytes(sealed[1:HEAD_BYTES], "big")


def seal_row(key: bytes, body: bytes, context: bytes, epoch: int) -> bytes:
    """Pad, then seal: for rows, whose length would tell a short name from a long one."""
    return seal(key, pad(body), context, epoch)


def open_row(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """The body of a row sealed by `seal_row`."""
    return unpad(open_record(key, sealed, context))


def pad(body: bytes) -> bytes:
    """The body, 80, and zeros up to the next 64·2^k bytes; always at least one byte more.

    >>> len(pad(b"")), len(pad(bytes(63))), len(pad(bytes(64))), len(pad(bytes(129)))
    (64, 64, 128, 256)
    """
    size = ROW_UNIT
    while size <= len(body):
        size *= 2
    return body + bytes((MARK,)) + bytes(size - len(body) - 1)


def unpad(padded: bytes) -> bytes:
    """What `pad` was given; IntegrityError when it did not make this."""
    body = padded.rstrip(b"\0")
    if not body or body[-1] != MARK or len(pad(body[:-1])) != len(padded):
        raise damaged()
    return body[:-1]


def damaged() -> IntegrityError:
    return IntegrityError(
        "record_not_authentic",
        Text(
            "Een bewaarde waarde is niet meer wat is weggeschreven.",
            "A stored value is no longer what was written.",
        ),
    )


def newer_format() -> NewerFormat:
    return NewerFormat(
        "newer_format",
        Text(
            "Een bewaarde waarde is door een nieuwere versie van de kluis gemaakt.",
            "A stored value was made by a newer version of the vault.",
        ),
    )
