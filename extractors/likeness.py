"""Do two readings look like one paper, scanned twice? A measure, never a verdict.

A `Sketch` is a small summary of a reading that can be kept and compared without its words:

- `words`: the smallest hashes of its different words, a sample of what the paper says (bottom-k
  sketch: A. Broder, "On the resemblance and containment of documents", 1997). Words and not runs
  of words: a photo and a fax of one form are read in different orders;
- `dates` and `numbers`: the same of what tells one letter from the next of the same template.

Words are brought back to what recognition seldom gets wrong: accents, case and signs dropped,
letters that look alike made equal. Two scans of one page share most words and most dates and
numbers; two letters of one template share the words, not the dates.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from extractors.fields import date
from extractors.folding import fold
from extractors.model import Reading

WORDS = 128  # hashes kept
MARKS = 64  # hashes kept of dates, and of numbers
PAGES = 60  # of a long file that are looked at
# Measured on the development samples, scanned, photographed and faxed (README.md): two readings of
# one paper share at least 0.41 of their words, nearly always every date, half of the numbers.
_SAME_WORDS = 0.4
_SAME_WORDS_ALONE = 0.75  # without a date or number that both show
_SAME_NUMBERS = 0.5
_SAME_NUMBERS_ALONE = 0.75  # without a date that both show
_DATES_A_MISREADING = 8  # in so many dates one may be misread
_CODE = 32  # letters of the longest code
_TOLD_APART = ("country", "outcome", "kind", "statement", "result")  # read as codes, or not at all
LOOKED_AT = frozenset({"date", *_TOLD_APART})  # names of `Look.fields`
_WORD = re.compile(r"[^\W_]+")
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "j": "l", "5": "s", "8": "b", "6": "b"})
_DIGITS = str.maketrans({"o": "0", "l": "1", "i": "1", "s": "5", "b": "8", "z": "2"})


@dataclass(frozen=True, slots=True)
class Sketch:
    """Sorted 32-bit hashes; `said`: how many different words there were."""

    words: tuple[int, ...]
    dates: tuple[int, ...]
    numbers: tuple[int, ...]
    said: int


@dataclass(frozen=True, slots=True)
class Look:
    """A paper to be compared: its sketch, and what was read of it (`date` ISO, codes)."""

    sketch: Sketch
    fields: Mapping[str, str] = field(default_factory=dict)


def sketch(reading: Reading) -> Sketch:
    """The sketch of a reading."""
    texts = [page.text for page in reading.pages[:PAGES]]
    found = [fold(match.group()) for text in texts for match in _WORD.finditer(text)]
    words = {
        one.translate(_ALIKE).replace("rn", "m")
        for one in found
        if len(one) > 3 and 2 * sum(map(str.isdigit, one)) < len(one)
    }
    dates = {one.value for text in texts for one in date.find(text) if len(one.value) == 10}
    numbers = {
        one.translate(_DIGITS) for one in found if len(one) > 3 and sum(map(str.isdigit, one)) > 2
    }
    return Sketch(_least(words, WORDS), _least(dates, MARKS), _least(numbers, MARKS), len(words))


def likeness(one: Look, other: Look) -> float:
    """How alike two papers are, 0.4..1; 0.0 when they do not look like one paper scanned twice."""
    ours, theirs = one.sketch, other.sketch
    words = resemblance(ours.words, theirs.words, WORDS)
    if words < _SAME_WORDS or _contradict(one, other):
        return 0.0
    if ours.dates and theirs.dates:
        there = min(len(ours.dates), len(theirs.dates))
        misread = there - len(set(ours.dates) & set(theirs.dates))
        alike = misread <= there // _DATES_A_MISREADING
        least = _SAME_NUMBERS
    else:
        alike, least = True, _SAME_NUMBERS_ALONE
    if ours.numbers and theirs.numbers:
        alike = alike and _contained(ours.numbers, theirs.numbers) >= least
    elif not (ours.dates and theirs.dates):
        alike = words >= _SAME_WORDS_ALONE
    return words if alike else 0.0


def _contradict(one: Look, other: Look) -> bool:
    """Another date of its own, that stands nowhere in the other; or another code."""
    ours, theirs = one.fields.get("date", ""), other.fields.get("date", "")
    if len(ours) == len(theirs) == 10 and not (
        _hash(ours) in other.sketch.dates or _hash(theirs) in one.sketch.dates
    ):
        return True
    pairs = ((one.fields.get(name, ""), other.fields.get(name, "")) for name in _TOLD_APART)
    return any(_is_code(a) and _is_code(b) and a != b for a, b in pairs)


def _is_code(value: str) -> bool:
    """A word of a vocabulary ("GHA", "AFGEWEZEN"), not a sentence that was read."""
    return 0 < len(value) <= _CODE and " " not in value


def resemblance(one: tuple[int, ...], other: tuple[int, ...], most: int) -> float:
    """The share of what both say, 0..1, from two bottom-k sketches (an estimate of Jaccard)."""
    if not one or not other:
        return 0.0
    both = set(one) & set(other)
    smallest = sorted({*one, *other})[:most]
    return sum(h in both for h in smallest) / len(smallest)


def _contained(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The share of the shorter that stands in the longer."""
    return len(set(one) & set(other)) / min(len(one), len(other))


def _least(texts: Iterable[str], most: int) -> tuple[int, ...]:
    return tuple(sorted({_hash(text) for text in texts})[:most])


def _hash(text: str) -> int:
    return zlib.crc32(text.encode())
