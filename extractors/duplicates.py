"""Pages that came twice in one file: the same sheet scanned again, a copy of a copy.

Compared are the words as read, two by two, because two scans of one sheet have no pixel in common.
Forms are alike but for what was filled in, so the numbers on the pages (dates, references) must
agree too.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

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
    leaves = [leaf for leaf in map(_Leaf, pages) if len(leaf.words) >= LEAST_WORDS]
    often = Counter(mark for leaf in leaves for mark in (*leaf.words, *leaf.numbers))
    filed: dict[str, list[_Leaf]] = {}
    for leaf in leaves:
        beat()
        leaf.choose_rare(often)
        ways = leaf.ways(often)
        held = [[other for key in keys for other in filed.get(key, ())] for keys in ways]
        found = {other.number: other for other in min(held, key=len)}
        earlier = next((n for n in sorted(found) if _repeats(leaf, found[n])), None)
        if earlier is not None:
            yield leaf.number, earlier
            continue
        for key in itertools.chain.from_iterable(ways):
            filed.setdefault(key, []).append(leaf)


class _Leaf:
    """A page as it is compared."""

    def __init__(self, page: Page) -> None:
        self.number = page.number
        self._text = _text(page)
        self.words = frozenset(_words(self._text))
        self.numbers = frozenset(_NUMBER.findall(self._text))
        self.rare: frozenset[str] = frozenset()

    @cached_property
    def dates(self) -> frozenset[str]:
        return frozenset(found.value for found in date.find_flat(self._text))

    def choose_rare(self, often: Mapping[str, int]) -> None:
        # A word of one page alone is a misreading or its own: it leads to no other page.
        shared = (word for word in self.words if often[word] > 1)
        self.rare = frozenset(_rarest(shared, often)[: 3 * _RARE])

    def ways(self, often: Mapping[str, int]) -> list[list[str]]:
        """Each way to a copy of this page: it has one of these rare words, one of these numbers.

        A thousand forms share their words and differ in their numbers; running text does not.
        When two sets have a share `ALIKE_NUMBERS` of all their members in common, one of those
        stands among the first `_telling` of each, in whatever order both are put.
        """
        if not self.numbers:
            return [list(self.rare)]
        numbers = _rarest(self.numbers, often)[: _telling(len(self.numbers))]
        return [list(self.rare), numbers]


def _rarest(marks: Iterable[str], often: Mapping[str, int]) -> list[str]:
    return sorted(marks, key=lambda mark: (often[mark], mark))


def _telling(count: int) -> int:
    """Of so many numbers, how many of the rarest hold one of a page that has the same."""
    return count - math.ceil(ALIKE_NUMBERS * count - 1e-9) + 1


def _repeats(leaf: _Leaf, other: _Leaf) -> bool:
    return (
        _agree(leaf.numbers, other.numbers)
        and len(leaf.rare & other.rare) >= _LOOKED_UP
        and _alike(leaf.words, other.words) >= ALIKE_WORDS
        and _agree(leaf.dates, other.dates)
    )


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


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Of numbers, or dates: whether both pages have none, or mostly the same."""
    return not (one or other) or _alike(one, other) >= ALIKE_NUMBERS


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one & other)
    together = len(one) + len(other) - both
    return both / together if together else 0.0
