"""Pages that came twice in one file: the same sheet scanned again, a copy of a copy.

Compared are the words as read, two by two, because two scans of one sheet have no pixel in common.
Forms are alike but for what was filled in, so the numbers on the pages (dates, references) must
agree too.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from extractors.fields import date
from extractors.folding import flatten, squeeze
from extractors.model import Page

LEAST_WORDS = 20  # on a page; with fewer two pages cannot be told apart
ALIKE_WORDS = 0.55  # share of the pairs of words in common: each tenth word misread leaves 0.7
ALIKE_NUMBERS = 0.6  # of the numbers and of the dates: a scan may cost one of four
_RARE = 8  # words of a page that it is looked up by
_LOOKED_UP = 4  # of them that a page must share to be compared
_WORD = re.compile(r"\w{4,}")
_NUMBER = re.compile(r"\d[\d.,/:\-]*\d")
_MARGIN = 0.06  # of the page: fax lines and stamped page numbers differ between copies


def duplicates(
    pages: Sequence[Page], beat: Callable[[], None] = lambda: None
) -> Iterator[tuple[int, int]]:
    """(page, the earlier page that it repeats), each page at most once; `beat` at every page."""
    texts = {page.number: _text(page) for page in pages}
    words = {n: frozenset(_words(text)) for n, text in texts.items()}
    words = {n: those for n, those in words.items() if len(those) >= LEAST_WORDS}
    often = Counter(word for those in words.values() for word in those)
    seen_at: dict[str, list[int]] = {}
    for number, those in words.items():
        beat()
        # A word of one page alone is a misreading or its own: it leads to no other page.
        rare = sorted((w for w in those if often[w] > 1), key=lambda word: (often[word], word))
        rare = rare[: 3 * _RARE]
        shared = Counter(n for word in rare for n in seen_at.get(word, ()))
        earlier = next(
            (
                n
                for n, count in sorted(shared.items())
                if count >= _LOOKED_UP
                and _alike(those, words[n]) >= ALIKE_WORDS
                and _same_numbers(texts[number], texts[n])
            ),
            None,
        )
        if earlier is not None:
            yield number, earlier
            continue
        for word in rare:
            seen_at.setdefault(word, []).append(number)


def _text(page: Page) -> str:
    inner = [w.text for w in page.words if w.box.top > _MARGIN and w.box.bottom < 1 - _MARGIN]
    return flatten(" ".join(inner))


def _words(text: str) -> list[str]:
    """The longer words two by two as they follow, look-alike letters made equal."""
    words = [_letters(word) for word in _WORD.findall(text)]
    return [f"{one} {other}" for one, other in itertools.pairwise(words)]


@lru_cache(maxsize=1 << 14)
def _letters(word: str) -> str:
    return squeeze(word).letters


def _same_numbers(one: str, other: str) -> bool:
    for found in (_NUMBER.findall, _dates):
        first, second = set(found(one)), set(found(other))
        if (first or second) and _alike(first, second) < ALIKE_NUMBERS:
            return False
    return True


@lru_cache(maxsize=4)
def _dates(text: str) -> tuple[str, ...]:
    return tuple(found.value for found in date.find_flat(text))


def _alike(one: set[str] | frozenset[str], other: set[str] | frozenset[str]) -> float:
    together = len(one | other)
    return len(one & other) / together if together else 0.0
