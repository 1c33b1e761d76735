"""age v1 files: header and payload apart, so that sharing a document never touches its bytes.

    payload = nonce 16 ‖ chunks of 64 KiB, ChaCha20-Poly1305, each 16 bytes longer
    chunk nonce = counter u88be ‖ 01 for the last chunk, else 00

Promises: a chunk is released only when it opens at its place and with its own final flag (the
length of the payload is known, so no trial is needed); the last chunk is empty only when the
whole file is; `header ‖ payload` is an age file that the standard tools open.
Source: c2sp.org/age, "Payload"; STREAM, eprint 2015/189.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extractors.model import Text
from vault.crypto.age_header import FILE_KEY_BYTES, Stanza, bad_header, read_header, write_header
from vault.crypto.age_recipients import Identity, Recipient
from vault.crypto.primitives import (
    TAG_BYTES,
    ChunkCipher,
    Rejected,
    Secret,
    hkdf_sha256,
    random_bytes,
)
from vault.errors import IntegrityError

NONCE_BYTES = 16
CHUNK = 64 * 1024
SEALED_CHUNK = CHUNK + TAG_BYTES


class FileSealer(Secret):
    """Seals a file as it arrives: `update` as often as needed, then `finish` once.

    `header` is for the recipients given; with none, the file key must be kept elsewhere.
    `payload_length` counts what was handed out so far.
    """

    __slots__ = ("_cipher", "_counter", "_finished", "_nonce", "_rest", "file_key", "header",
                 "payload_length")  # fmt: skip

    def __init__(self, recipients: Sequence[Recipient]) -> None:
        self.file_key = random_bytes(FILE_KEY_BYTES)
        self.header = header_for(self.file_key, recipients) if recipients else b""
        self.payload_length = 0
        self._nonce = random_bytes(NONCE_BYTES)
        self._cipher = payload_cipher(self.file_key, self._nonce)
        self._counter = 0
        self._rest = bytearray()
        self._finished = False

    def update(self, data: bytes) -> bytes:
        """Take plaintext, give ciphertext; holds back up to 64 KiB until it knows what follows."""
        self._check_open()
        ready = max(0, (len(self._rest) + len(data) - 1) // CHUNK)
        if ready == 0:
            self._rest += data
            return self._emit(b"")
        source = memoryview(data)
        out = bytearray(ready * SEALED_CHUNK)
        target = memoryview(out)
        taken = 0
        for place in range(ready):
            slot = target[place * SEALED_CHUNK : (place + 1) * SEALED_CHUNK]
            if self._rest:
                taken = CHUNK - len(self._rest)
                self._rest += source[:taken]
                plain: bytes | memoryview = bytes(self._rest)
                self._rest.clear()
            else:
                plain = source[taken : taken + CHUNK]
                taken += CHUNK
            self._cipher.seal_into(chunk_nonce(self._counter, last=False), plain, slot)
            self._counter += 1
        self._rest += source[taken:]
        return self._emit(bytes(out))

    def finish(self) -> bytes:
        """The last chunk; nothing can be added after it."""
        self._check_open()
        self._finished = True
        last = self._cipher.seal(chunk_nonce(self._counter, last=True), bytes(self._rest))
        self._rest.clear()
        return self._emit(last)

    def _emit(self, sealed: bytes) -> bytes:
        if self.payload_length == 0 and (sealed or self._finished):
            sealed = self._nonce + sealed
        self.payload_length += len(sealed)
        return sealed

    def _check_open(self) -> None:
        if self._finished:
            raise ValueError("this file is finished")


def header_for(file_key: bytes, recipients: Iterable[Recipient]) -> bytes:
    """A header that gives the file key to the recipients; ValueError when there are none."""
    stanzas: list[Stanza] = [recipient.wrap(file_key) for recipient in recipients]
    if not stanzas:
        raise ValueError("a header needs a recipient")
    return write_header(file_key, stanzas)


def open_header(file: bytes | memoryview, identities: Iterable[Identity]) -> tuple[bytes, int]:
    """File key and length of the header, MAC checked; IntegrityError "age_no_match" if not ours."""
    header = read_header(file)
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            header.check(file_key)
            return file_key, header.length
    raise IntegrityError(
        "age_no_match",
        Text("Dit bestand is niet voor deze sleutel.", "This file is not for this key."),
    )


def seal_file(plain: bytes, recipients: Sequence[Recipient]) -> bytes:
    """A whole age file in memory: header and payload."""
    sealer = FileSealer(recipients)
    if not sealer.header:
        raise ValueError("a header needs a recipient")
    return b"".join((sealer.header, sealer.update(plain), sealer.finish()))


def open_file(file: bytes, identities: Iterable[Identity]) -> bytes:
    """The whole plaintext; IntegrityError when header, MAC, or any chunk is not right."""
    file_key, start = open_header(file, identities)
    payload = memoryview(file)[start:]
    if len(payload) < NONCE_BYTES:
        raise bad_header()  # age counts the nonce to the header
    return b"".join(open_stream(file_key, (payload,), len(payload)))


def open_stream(
    file_key: bytes, chunks: Iterable[bytes | memoryview], payload_length: int
) -> Iterator[bytes]:
    """Plaintext chunk by chunk, from a payload that arrives in pieces of any size.

    `payload_length` is without the Padmé pad; what follows is not read. IntegrityError
    "age_payload" at the first chunk that is not right, "age_truncated" when bytes are missing.
    """
    left = payload_length - NONCE_BYTES
    if left < TAG_BYTES or (left > SEALED_CHUNK and left % SEALED_CHUNK in range(1, TAG_BYTES + 1)):
        raise bad_payload()  # no sealed file has this length: its last chunk would be empty
    pieces = _Pieces(chunks)
    cipher = payload_cipher(file_key, bytes(pieces.take(NONCE_BYTES)))
    counter = 0
    while left > 0:
        sealed = pieces.take(min(left, SEALED_CHUNK))
        left -= len(sealed)
        try:
            yield cipher.open(chunk_nonce(counter, last=left == 0), sealed)
        except Rejected as error:
            raise bad_payload() from error
        counter += 1


def payload_cipher(file_key: bytes, nonce: bytes) -> ChunkCipher:
    """The cipher of one payload: its key comes from file key and nonce."""
    return ChunkCipher(hkdf_sha256(file_key, b"payload", salt=nonce))


def chunk_nonce(counter: int, *, last: bool) -> bytes:
    """12 bytes; OverflowError after 2^88 chunks."""
    return counter.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def bad_payload() -> IntegrityError:
    return IntegrityError(
        "age_payload",
        Text(
            "Een bewaard bestand is niet meer wat is ontvangen.",
            "A stored file is no longer what was received.",
        ),
    )


class _Pieces:
    """Exactly as many bytes as asked for, from pieces of any size, copying as little as it can."""

    def __init__(self, chunks: Iterable[bytes | memoryview]) -> None:
        self._chunks = iter(chunks)
        self._piece = memoryview(b"")

    def take(self, count: int) -> bytes | memoryview:
        if len(self._piece) >= count:
            found, self._piece = self._piece[:count], self._piece[count:]
            return found
        gathered = bytearray()
        while len(gathered) < count:
            while not self._piece:
                try:
                    self._piece = memoryview(next(self._chunks))
                except StopIteration:
                    raise _truncated() from None
            missing = count - len(gathered)
            gathered += self._piece[:missing]
            self._piece = self._piece[missing:]
        return bytes(gathered)


def _truncated() -> IntegrityError:
    return IntegrityError(
        "age_truncated",
        Text("Een bewaard bestand is afgekapt.", "A stored file is cut off."),
    )
