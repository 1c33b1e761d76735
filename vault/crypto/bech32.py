"""Bech32 (BIP 173) without its length limit, as age writes recipients and identities.

Strict: one case throughout, no other spelling of the same bytes, a right checksum. The checksum
guards against typing errors, not against people.
"""

from __future__ import annotations

CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM_LETTERS = 6
_VALUES = {letter: value for value, letter in enumerate(CHARSET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, raw: bytes) -> str:
    """The lower-case text of `raw` under a human-readable prefix.

    >>> encode("age", bytes(4))
    'age1qqqqqqqd9e8ae'
    """
    words = _regroup(raw, 8, 5, pad=True)
    checksum = _polymod(_expand(prefix) + words + [0] * CHECKSUM_LETTERS) ^ 1
    words += [(checksum >> 5 * (5 - i)) & 31 for i in range(CHECKSUM_LETTERS)]
    return prefix + "1" + "".join(CHARSET[word] for word in words)


def decode(text: str) -> tuple[str, bytes]:
    """Prefix (lower case) and bytes; ValueError when the text is not canonical Bech32."""
    if text not in (text.lower(), text.upper()):
        raise ValueError("mixed case")
    prefix, separator, rest = text.lower().rpartition("1")
    if not separator or not prefix or len(rest) < CHECKSUM_LETTERS:
        raise ValueError("not Bech32")
    if any(not 33 <= ord(letter) <= 126 for letter in prefix):
        raise ValueError("a prefix is printable ASCII")
    try:
        words = [_VALUES[letter] for letter in rest]
    except KeyError:
        raise ValueError("a letter that is not Bech32") from None
    if _polymod(_expand(prefix) + words) != 1:
        raise ValueError("wrong checksum")
    return prefix, bytes(_regroup(words[:-CHECKSUM_LETTERS], 5, 8, pad=False))


def _regroup(values: bytes | list[int], width: int, to: int, pad: bool) -> list[int]:
    """Bits in groups of `width` into groups of `to`; ValueError for a tail that is not zero."""
    gathered, bits, result = 0, 0, []
    for value in values:
        gathered = (gathered << width) | value
        bits += width
        while bits >= to:
            bits -= to
            result.append((gathered >> bits) & ((1 << to) - 1))
        gathered &= (1 << bits) - 1
    if pad and bits:
        result.append(gathered << (to - bits))
    elif not pad and (bits >= width or gathered):
        raise ValueError("a tail that is not zero")
    return result


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: list[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                checksum ^= generator
    return checksum
