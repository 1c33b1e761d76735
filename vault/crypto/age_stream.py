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
from vault.crypto.age_header import (
    FILE_KEY_BYTES,
    MAX_HEADER,
    Stanza,
    bad_header,
    read_header,
    write_header,
)
from vault.crypto.age_recipients import Identity, Recipient
from vault.crypto.buffers import Filled, Pieces, TooShort
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
            return b""
        head = self._nonce if self.payload_length == 0 else b""
        out = Filled(len(head) + ready * SEALED_CHUNK)
        out.view[: len(head)] = head
        place, taken = len(head), 0
        if self._rest:
            taken = CHUNK - len(self._rest)
            self._rest += memoryview(data)[:taken]
            nonce = chunk_nonce(self._counter, last=False)
            self._cipher.seal_into(nonce, self._rest, out.view[place : place + SEALED_CHUNK])
            self._rest.clear()
            self._counter, place, ready = self._counter + 1, place + SEALED_CHUNK, ready - 1
        end = taken + ready * CHUNK
        source = memoryview(data)
        seal_chunks(self._cipher, self._counter, source[taken:end], out.view[place:], last=False)
        self._counter += ready
        self._rest += source[end:]
        return self._emit(out.value())

    def finish(self) -> bytes:
        """The last chunk; nothing can be added after it."""
        self._check_open()
        self._finished = True
        head = self._nonce if self.payload_length == 0 else b""
        last = self._cipher.seal(chunk_nonce(self._counter, last=True), bytes(self._rest))
        self._rest.clear()
        return self._emit(head + last)

    def _emit(self, sealed: bytes) -> bytes:
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
    file_key, nonce = random_bytes(FILE_KEY_BYTES), random_bytes(NONCE_BYTES)
    head = header_for(file_key, recipients) + nonce
    chunks = max(1, -(-len(plain) // CHUNK))
    out = Filled(len(head) + len(plain) + chunks * TAG_BYTES)
    out.view[: len(head)] = head
    cipher = payload_cipher(file_key, nonce)
    seal_chunks(cipher, 0, memoryview(plain), out.view[len(head) :], last=True)
    return out.value()


def open_file(file: bytes, identities: Iterable[Identity]) -> bytes:
    """The whole plaintext; IntegrityError when header, MAC, or any chunk is not right."""
    file_key, start = open_header(file, identities)
    payload = memoryview(file)[start:]
    if len(payload) < NONCE_BYTES:
        raise bad_header()  # age counts the nonce to the header
    chunks = _chunk_count(len(payload))
    cipher = payload_cipher(file_key, bytes(payload[:NONCE_BYTES]))
    out = Filled(len(payload) - NONCE_BYTES - chunks * TAG_BYTES)
    try:
        open_chunks(cipher, payload[NONCE_BYTES:], out.view)
    except Rejected as error:
        raise bad_payload() from error
    return out.value()


def open_pieces(
    pieces: Iterable[bytes | memoryview], identities: Sequence[Identity]
) -> Iterator[bytes]:
    """The plaintext of a whole age file chunk by chunk; IntegrityError as with `open_file`.

    Its length need not be known: the chunk after which nothing comes must be marked as the last.
    """
    source, held = iter(pieces), bytearray()

    def fetch(count: int) -> None:
        while len(held) < count and (piece := next(source, None)) is not None:
            held.extend(piece)

    fetch(MAX_HEADER + NONCE_BYTES)
    file_key, start = open_header(bytes(held[:MAX_HEADER]), identities)
    nonce = bytes(held[start : start + NONCE_BYTES])
    if len(nonce) < NONCE_BYTES:
        raise bad_header()  # age counts the nonce to the header
    del held[: start + NONCE_BYTES]
    cipher, counter, last = payload_cipher(file_key, nonce), 0, False
    while not last:
        fetch(SEALED_CHUNK + 1)
        sealed, last = bytes(held[:SEALED_CHUNK]), len(held) <= SEALED_CHUNK
        del held[:SEALED_CHUNK]
        if len(sealed) < TAG_BYTES or (counter and len(sealed) == TAG_BYTES):
            raise bad_payload()
        try:
            yield cipher.open(chunk_nonce(counter, last=last), sealed)
        except Rejected as error:
            raise bad_payload() from error
        counter += 1


def open_stream(
    file_key: bytes, pieces: Iterable[bytes | memoryview], payload_length: int
) -> Iterator[bytes]:
    """Plaintext chunk by chunk, from a payload that arrives in pieces of any size.

    `payload_length` is without the Padmé pad; what follows is not read. IntegrityError
    "age_payload" at the first chunk that is not right, "age_truncated" when bytes are missing.
    """
    chunks = _chunk_count(payload_length)
    left = payload_length - NONCE_BYTES
    stored = Pieces(pieces)
    try:
        cipher = payload_cipher(file_key, bytes(stored.take(NONCE_BYTES)))
        for counter in range(chunks):
            sealed = stored.take(min(left, SEALED_CHUNK))
            left -= len(sealed)
            yield cipher.open(chunk_nonce(counter, last=left == 0), sealed)
    except TooShort as error:
        raise _truncated() from error
    except Rejected as error:
        raise bad_payload() from error


def seal_chunks(
    cipher: ChunkCipher, counter: int, plain: memoryview, out: memoryview, *, last: bool
) -> None:
    """Seal all of `plain` into `out`; with `last`, the final (perhaps empty) chunk is marked."""
    count = max(1, -(-len(plain) // CHUNK)) if last else len(plain) // CHUNK
    for number in range(count):
        part = plain[number * CHUNK : (number + 1) * CHUNK]
        at = number * SEALED_CHUNK
        nonce = chunk_nonce(counter + number, last=last and number == count - 1)
        cipher.seal_into(nonce, part, out[at : at + len(part) + TAG_BYTES])


def open_chunks(cipher: ChunkCipher, sealed: memoryview, out: memoryview) -> None:
    """Open all chunks of a whole payload (without nonce) into `out`; Rejected at the first bad."""
    count = -(-len(sealed) // SEALED_CHUNK)
    for number in range(count):
        part = sealed[number * SEALED_CHUNK : (number + 1) * SEALED_CHUNK]
        at = number * CHUNK
        nonce = chunk_nonce(number, last=number == count - 1)
        cipher.open_into(nonce, part, out[at : at + len(part) - TAG_BYTES])


def _chunk_count(payload_length: int) -> int:
    """Chunks in a payload of this length; IntegrityError for a length no sealed file has."""
    left = payload_length - NONCE_BYTES
    chunks = -(-left // SEALED_CHUNK)
    # Every chunk needs its tag, and the last of several is never empty.
    if left < TAG_BYTES or (chunks > 1 and left <= (chunks - 1) * SEALED_CHUNK + TAG_BYTES):
        raise bad_payload()
    return chunks


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


def _truncated() -> IntegrityError:
    return IntegrityError(
        "age_truncated",
        Text("Een bewaard bestand is afgekapt.", "A stored file is cut off."),
    )
