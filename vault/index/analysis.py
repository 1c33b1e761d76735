"""From text to terms: words folded, then stemmed as Dutch.

Folding takes away case and diacritics (é, ü, Arabic vowel signs) and evens out the spellings of
Arabic letters, so that a search works without an accent key. No stop words are dropped: "niet"
decides cases, and phrases need every word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer
from whoosh.analysis import Composable, Token

# Accents and Arabic vowel signs may stand as characters of their own inside a word.
_MARKS = r"\u0300-\u036f\u0640\u064b-\u065f\u0670"
WORD = re.compile(rf"[^\W_][^\W_{_MARKS}]*(?:[{_MARKS}][^\W_]*)*(?:'[^\W_]+)?")
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"})
_STEMMER = snowballstemmer.stemmer("dutch")


class Piece(NamedTuple):
    """One word of a text: its term and where it stands, in characters."""

    term: str
    start: int
    end: int


def folded(text: str) -> str:
    """Lower case without diacritics.

    >>> folded("Één Müller")
    'een muller'
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return bare.replace("\u0640", "").translate(_ARABIC)


@lru_cache(maxsize=100_000)
def term_of(word: str) -> str:
    """The term of one word.

    >>> term_of("Behandelingen") == term_of("behandeling")
    True
    """
    bare = folded(word)
    return str(_STEMMER.stemWord(bare)) if bare.isalpha() else bare


def pieces(text: str) -> Iterator[Piece]:
    """The words of a text as terms."""
    for match in WORD.finditer(text):
        yield Piece(term_of(match.group()), match.start(), match.end())


class DutchAnalyzer(Composable):  # type: ignore[misc]
    """The same pieces as Whoosh tokens."""

    def __call__(
        self,
        value: str,
        positions: bool = False,
        chars: bool = False,
        keeporiginal: bool = False,
        removestops: bool = True,
        start_pos: int = 0,
        start_char: int = 0,
        mode: str = "",
        **options: object,
    ) -> Iterator[Token]:
        token = Token(positions, chars, removestops=removestops, mode=mode, **options)
        for place, piece in enumerate(pieces(value)):
            token.text = piece.term
            token.boost = 1.0
            token.stopped = False
            if keeporiginal:
                token.original = value[piece.start : piece.end]
            if positions:
                token.pos = start_pos + place
            if chars:
                token.startchar = start_char + piece.start
                token.endchar = start_char + piece.end
            yield token
