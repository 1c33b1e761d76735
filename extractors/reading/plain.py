"""Text from outside is data: control characters out, lengths capped.

Kept: letters, marks, digits, punctuation, symbols of every script. Dropped: C0 and C1 controls,
terminal escapes, bidirectional overrides (they make a text read otherwise than it is), private use
and unassigned code points, lone surrogates.
"""

from __future__ import annotations

import re
import unicodedata

from extractors.reading.limits import MAX_WORD

_MAX_NAME = 200  # characters
_DROPPED_CATEGORIES = frozenset({"Cc", "Cs", "Co", "Cn"})
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u200b\u00ad")
_SUSPECT = re.compile(r"[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]")  # plain Latin needs no look


def clean(text: str) -> str:
    """The text without what must not be shown; line ends and tabs stay, CRLF becomes LF."""
    if not _SUSPECT.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c in "\n\t" or not (c in _OVERRIDES or _category(c)))


def _category(character: str) -> bool:
    return unicodedata.category(character) in _DROPPED_CATEGORIES


def clean_word(text: str) -> str:
    """One word: no blanks of any kind, at most MAX_WORD characters."""
    if _SUSPECT.search(text):
        text = clean(text)
    return "".join(text.split())[:MAX_WORD]


def safe_name(name: str) -> str:
    """A name to show, never a path: the last component, without controls, bounded."""
    last = clean(name).replace("\\", "/").rsplit("/", 1)[-1]
    return " ".join(last.split()).strip(". ")[:_MAX_NAME] or "bijlage"
