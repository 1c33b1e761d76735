"""Frames: how a confined child and its parent talk over pipes.

One frame is `u32be header length ‖ header (JSON, UTF-8) ‖ payload`, where the header's "size" is
the payload's length in bytes. Both lengths are checked against ceilings before anything is read,
so that a child taken over by a hostile file cannot make the parent allocate without bound.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

MAX_HEADER = 16 * 1024 * 1024  # bytes; the words of one very full page take about 1 MiB
MAX_PAYLOAD = 2 * 1024 * 1024 * 1024  # bytes; an original or a page image


class FrameError(Exception):
    """The other side sent something that is no frame, or one above the ceilings."""


class Readable(Protocol):
    """Up to `size` bytes, b"" at the end."""

    def read(self, size: int, /) -> bytes: ...


class Writable(Protocol):
    """Takes all that is written."""

    def write(self, data: bytes, /) -> object: ...

    def flush(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Frame:
    kind: str
    header: Mapping[str, Any]
    payload: bytes = b""


def write_frame(stream: Writable, kind: str, payload: bytes = b"", **header: Any) -> None:
    """Write one frame and flush."""
    head = json.dumps({**header, "kind": kind, "size": len(payload)}).encode()
    stream.write(struct.pack(">I", len(head)) + head)
    stream.write(payload)
    stream.flush()


def read_frame(
    stream: Readable, max_payload: int = MAX_PAYLOAD, max_header: int = MAX_HEADER
) -> Frame | None:
    """The next frame, or None at a clean end of stream."""
    prefix = stream.read(4)
    if not prefix:
        return None
    (length,) = struct.unpack(">I", _rest(stream, prefix, 4))
    if length > max_header:
        raise FrameError("frame header above the ceiling")
    try:
        header = json.loads(_rest(stream, b"", length))
        kind, size = header["kind"], header["size"]
    except (ValueError, KeyError, TypeError) as error:
        raise FrameError("frame header is not a JSON object with kind and size") from error
    if not isinstance(kind, str) or not isinstance(size, int) or not 0 <= size <= max_payload:
        raise FrameError("frame kind or size is out of bounds")
    return Frame(kind, header, _rest(stream, b"", size))


def _rest(stream: Readable, have: bytes, length: int) -> bytes:
    parts, missing = [have], length - len(have)
    while missing > 0:
        part = stream.read(min(missing, 1 << 20))
        if not part:
            raise FrameError("stream ended inside a frame")
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
