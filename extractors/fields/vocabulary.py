"""A closed set of codes and the wordings that mean them.

Rows stand in order of priority: where two wordings overlap, the earlier row is meant, so that
"niet erkend als onderdaan" is never read as "erkend als onderdaan". A sentence that ends in a
question mark asks and says nothing; a sentence that names three codes or more explains the scale
and says nothing either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.folding import flatten, loosen
from extractors.later import later
from extractors.needles import Sought

_END = re.compile(r"[.?!;](?=\s|$)|\s{2,}")
_LEGEND = 3  # codes in one sentence


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code said at [start, end) of a text."""

    start: int
    end: int
    value: str


class Vocabulary:
    """Codes with their wordings, each a regular expression on folded text; `legend`: so many codes in
    one sentence explain the scale."""

    def __init__(self, name: str, *rows: Sequence[str], legend: int = _LEGEND) -> None:
        self.name, self._legend = name, legend
        self.codes = tuple(dict.fromkeys(row[0] for row in rows))
        self._rows = later(lambda: [(row[0], [Sought(loosen(p)) for p in row[1:]]) for row in rows])

    def find(self, text: str) -> Iterator[Meaning]:
        """Every meaning said in the text, by place; questions and legends left out."""
        flat = flatten(text)
        found: list[Meaning] = []
        for code, patterns in self._rows():
            for pattern in patterns:
                for match in pattern.finditer(flat):
                    start, end = match.span()
                    if not any(f.start < end and start < f.end for f in found):
                        found.append(Meaning(start, end, code))
        found = [f for f in found if f.value != "" and not is_question(flat, f.end)]
        found.sort(key=lambda meaning: meaning.start)
        return iter(_without_legends(flat, found, self._legend))

    def parse(self, text: str) -> str | None:
        """The code that the text is, or the first that it says."""
        bare = text.strip().upper().replace(" ", "_").replace("-", "_")
        if bare in self.codes:
            return bare
        first = next(self.find(text), None)
        return first.value if first is not None else None


def sentence_end(flat: str, place: int) -> int:
    """The place of the stop that ends the sentence around `place`."""
    match = _END.search(flat, place)
    return match.start() if match else len(flat)


def sentence_start(flat: str, place: int) -> int:
    """The place where the sentence around `place` begins."""
    last = 0
    for match in _END.finditer(flat, max(0, place - 500), place):
        last = match.end()
    return last or max(0, place - 500)


def is_question(flat: str, place: int) -> bool:
    """Does the sentence around `place` end in a question mark?"""
    end = sentence_end(flat, place)
    return end < len(flat) and flat[end] == "?"


def _without_legends(flat: str, found: list[Meaning], legend: int) -> list[Meaning]:
    kept = []
    for meaning in found:
        start, end = sentence_start(flat, meaning.start), sentence_end(flat, meaning.end)
        inside = {other.value for other in found if start <= other.start <= end}
        if len(inside) < legend:
            kept.append(meaning)
    return kept
