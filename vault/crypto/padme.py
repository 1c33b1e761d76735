"""Padmé: a length that tells little. At most about 12 % more, 1 % for common documents.

A length L keeps only its leading floor(log2 floor(log2 L)) + 1 bits after the first; the rest is
rounded up. Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
Communication with PURBs", PoPETs 2019(4), algorithm 1.
"""

from __future__ import annotations


def padded_length(length: int) -> int:
    """The padded length of `length` bytes; never less.

    >>> [padded_length(n) for n in (0, 1, 2, 9, 65, 1000, 1_000_001)]
    [0, 1, 2, 10, 72, 1024, 1015808]
    """
    if length < 0:
        raise ValueError("a length is not negative")
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << (exponent - kept)) - 1 if exponent > kept else 0
    return (length + mask) & ~mask
