"""Where phrases of a vocabulary stand in a document, in spite of blanks and OCR damage.

A phrase is looked for in the skeleton of the text (letters and digits, look-alikes equal) by an
index of its five-letter runs, so that a thousand phrases cost a thousand look-ups and not a
thousand searches. In the head of a document a long phrase may also differ by a few letters
(one in twelve): a letterhead is what a stamp or a fold spoils most.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.folding import fold, skeleton
from extractors.locating.nearness import nearest
from extractors.locating.view import View

GRAM = 5
_FUZZY_FROM = 12  # letters: shorter phrases must stand exactly
_LETTERS_PER_EDIT = 11
_MOST_EDITS = 3


class Hit(NamedTuple):
    """The span of a phrase in the text; `edits` letters differ."""

    start: int
    end: int
    edits: int = 0


class PhraseFinder:
    """Finds phrases in one view."""

    def __init__(self, view: View) -> None:
        self._view = view
        letters, self._places = view.squeezed
        self._letters = letters
        self._grams: dict[str, list[int]] = {}
        for place in range(len(letters) - GRAM + 1):
            self._grams.setdefault(letters[place : place + GRAM], []).append(place)
        self._tokens = set(re.findall(r"[^\W_]+", view.flat))
        self._head = sum(1 for place in self._places[:6000] if place < view.head_end)

    def hits(self, phrase: str) -> list[Hit]:
        """Every place of the phrase, in order of the text."""
        open_end = phrase.endswith("*")
        bones = skeleton(phrase)
        if len(bones) < GRAM + 1:
            return self._short(phrase.rstrip("*"), open_end)
        found = [
            self._hit(place, place + len(bones))
            for place in self._grams.get(bones[:GRAM], ())
            if self._letters.startswith(bones, place)
        ]
        found = [hit for hit in found if self._stands_free(hit, open_end)]
        if open_end:
            found = [hit._replace(end=self._word_end(hit.end)) for hit in found]
        return found or self._nearly(bones)

    def _short(self, phrase: str, open_end: bool) -> list[Hit]:
        flat = self._view.flat
        first = re.search(r"[^\W_]+", fold(phrase))
        if first is None or not (open_end or first.group() in self._tokens):
            return []
        return [Hit(*match.span()) for match in _word(phrase, open_end).finditer(flat)]

    def _hit(self, start: int, end: int, edits: int = 0) -> Hit:
        return Hit(self._places[start], self._places[min(end, len(self._places)) - 1] + 1, edits)

    def _word_end(self, place: int) -> int:
        flat = self._view.flat
        while place < len(flat) and flat[place].isalnum():
            place += 1
        return place

    def _stands_free(self, hit: Hit, open_end: bool) -> bool:
        flat = self._view.flat
        if hit.start > 0 and flat[hit.start - 1].isalnum():
            return False
        return open_end or hit.end >= len(flat) or not flat[hit.end].isalnum()

    def _nearly(self, bones: str) -> list[Hit]:
        """A place in the head where all but a few letters agree."""
        if len(bones) < _FUZZY_FROM:
            return []
        allowed = min(len(bones) // _LETTERS_PER_EDIT, _MOST_EDITS)
        piece = len(bones) // (allowed + 1)
        tried: set[int] = set()
        for nth in range(allowed + 1):
            offset = nth * piece
            for place in self._grams.get(bones[offset : offset + GRAM], ()):
                start = place - offset
                if place >= self._head:
                    break
                if start in tried or start + len(bones) // 2 < 0:
                    continue
                tried.add(start)
                if not self._letters.startswith(bones[offset : offset + piece], place):
                    continue
                hit = self._compare(bones, start, allowed)
                if hit is not None and self._stands_free(hit, True):
                    return [hit]
        return []

    def _compare(self, bones: str, start: int, allowed: int) -> Hit | None:
        low = max(start - allowed, 0)
        window = self._letters[low : start + len(bones) + allowed]
        best = nearest(bones, window)
        if best is None or best.edits > allowed:
            return None
        return self._hit(low + best.start, low + best.end, best.edits)


@lru_cache(maxsize=4096)
def _word(phrase: str, open_end: bool) -> re.Pattern[str]:
    body = r"[\s.\-]*".join(re.escape(part) for part in fold(phrase).split())
    return re.compile(rf"(?<![^\W_]){body}" + ("" if open_end else r"(?![^\W_])"))
