"""How near a stretch of text comes to a phrase, in edits.

Myers' bit-parallel algorithm: a column of the edit table is one whole number, so a window costs a
few operations a letter however long the phrase is. Source: G. Myers, "A fast bit-vector algorithm
for approximate string matching based on dynamic programming", Journal of the ACM 46 (1999).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Near(NamedTuple):
    """text[start:end] is the stretch nearest to the phrase; `edits` letters differ."""

    start: int
    end: int
    edits: int


def nearest(phrase: str, text: str) -> Near | None:
    """The nearest stretch of the text; None when either is empty.

    >>> nearest("rechtbank", "xxrechlbankyy")
    Near(start=2, end=11, edits=1)
    """
    if not phrase or not text:
        return None
    edits, end = _best_end(phrase, text)
    _, length = _best_end(phrase[::-1], text[:end][::-1], anchored=edits)
    return Near(end - length, end, edits)


@lru_cache(maxsize=4096)
def _masks(phrase: str) -> dict[str, int]:
    masks: dict[str, int] = {}
    for place, letter in enumerate(phrase):
        masks[letter] = masks.get(letter, 0) | 1 << place
    return masks


def _best_end(phrase: str, text: str, anchored: int | None = None) -> tuple[int, int]:
    """(fewest edits, end of the first stretch with so few). `anchored`: stop at so few edits."""
    masks, size = _masks(phrase), len(phrase)
    top, every = 1 << (size - 1), (1 << size) - 1
    plus, minus, score = every, 0, size
    best, best_end = size, 0
    for end, letter in enumerate(text, 1):
        match = masks.get(letter, 0)
        diagonal = (((match & plus) + plus) ^ plus) | match | minus
        up = minus | ~(diagonal | plus)
        down = plus & diagonal
        if up & top:
            score += 1
        elif down & top:
            score -= 1
        up = (up << 1) & every
        down = (down << 1) & every
        plus = (down | ~(diagonal | up)) & every
        minus = up & diagonal & every
        if score < best or (anchored is not None and score == anchored):
            best, best_end = score, end
            if anchored is not None and score <= anchored:
                break
    return best, best_end
