"""Outlook messages made on the spot: a small writer of compound files ([MS-CFB] version 3).

Only what [MS-OXMSG] needs: a root, storages one level deep, streams in 512-byte sectors or, below
4096 bytes, in 64-byte sectors of the mini stream. Siblings hang as a list to the right, which every
reader takes for a (poorly balanced) tree.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
Tree = Mapping[str, "bytes | Mapping[str, bytes]"]


def msg(
    sender: tuple[str, str], sent: datetime, subject: str, body: str, **attached: bytes
) -> bytes:
    """A message of this sender (name, address) with its attachments."""
    filetime = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
    tree: dict[str, bytes | Mapping[str, bytes]] = {
        "__properties_version1.0": bytes(32) + struct.pack("<IIQ", 0x00390040, 6, filetime),
        **_texts({"0C1A": sender[0], "5D01": sender[1], "0037": subject, "1000": body}),
    }
    for number, (name, content) in enumerate(attached.items()):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            **_texts({"3707": name}),
            "__substg1.0_37010102": content,
        }
    return compound(tree)


def _texts(values: Mapping[str, str]) -> dict[str, bytes]:
    return {f"__substg1.0_{tag}001F": text.encode("utf-16-le") for tag, text in values.items()}


def compound(tree: Tree) -> bytes:
    """A compound file that holds this tree."""
    sectors: list[bytes] = []  # of the file, in order
    chain: list[int] = []  # what the FAT says of each
    mini: list[bytes] = []
    mini_chain: list[int] = []
    entries: list[list[int | str]] = [["Root Entry", _ROOT, FREE, FREE, END, 0]]

    def put(content: bytes, size: int, into: list[bytes], links: list[int]) -> int:
        """The first sector of the content; END when there is none."""
        blocks = [content[at : at + size].ljust(size, b"\0") for at in range(0, len(content), size)]
        first = len(into)
        into += blocks
        links += [*range(first + 1, first + len(blocks)), END] if blocks else []
        return first if blocks else END

    def add(children: Tree) -> int:
        """Entries of one storage; the number of the first child."""
        numbers = []
        for name in sorted(children, key=lambda one: (len(one), one.upper())):
            value = children[name]
            number = len(entries)
            numbers.append(number)
            entries.append([name, _STORAGE, FREE, FREE, 0, 0])
            if isinstance(value, bytes):
                small = len(value) < CUTOFF
                start = (
                    put(value, MINI, mini, mini_chain)
                    if small
                    else put(value, SECTOR, sectors, chain)
                )
                entries[number] = [name, _STREAM, FREE, FREE, start, len(value)]
            else:
                entries[number][3] = add(value)
        for before, after in pairwise(numbers):
            entries[before][2] = after
        return numbers[0] if numbers else FREE

    entries[0][3] = add(tree)
    stream = b"".join(mini)
    entries[0][4], entries[0][5] = put(stream, SECTOR, sectors, chain), len(stream)
    mini_fat = put(_numbers(mini_chain), SECTOR, sectors, chain)
    directory = put(b"".join(map(_entry, entries)), SECTOR, sectors, chain)
    own = 1
    while own * SECTOR // 4 < len(sectors) + own:
        own += 1
    places = range(len(sectors), len(sectors) + own)
    fat = _numbers([*chain, *[FAT] * own]).ljust(own * SECTOR, b"\xff")
    header = _MAGIC + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIII", 0, own, directory, 0, CUTOFF)
    header += struct.pack("<IIII", mini_fat, -(-len(mini_chain) * 4 // SECTOR), END, 0)
    header += _numbers(list(places)).ljust(436, b"\xff")
    return header + b"".join(sectors) + fat


def _entry(values: Sequence[int | str]) -> bytes:
    name, kind, right, child, start, size = values
    assert isinstance(name, str)
    wide = name.encode("utf-16-le")
    return (
        wide.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(wide) + 2, kind, 1, FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def _numbers(values: Sequence[int]) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)
