"""Text made comparable, letter for letter.

`fold` keeps the length: place n of the folded text is place n of the text, so a match in one is a
match in the other. `squeeze` drops what OCR adds and loses (blanks, stops, hyphens) and makes
look-alikes equal; it returns the place of every letter it kept.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_QUOTES = {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-"}
_QUOTES["°"] = "o"  # "N°" is "No"
_BLANKS = "\t\n\r\f\v\u00a0\u2007\u202f"
# Letters that OCR takes for one another, each class under one name.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "!": "l", "5": "s", "8": "b"})
ALIKE_CLASSES = {"i": "[il1|!]", "l": "[il1|!]", "o": "[o0]", "s": "[s5]", "b": "[b8]"}
_TOKEN = re.compile(r" \?|\\.|\(\?P?<?[\w=!:<]*>?|\[[^\]]*\]|\{[^}]*\}|.", re.DOTALL)


class _Fold(dict[int, str]):
    """One character for one character: lower case, no accent, plain quotes."""

    def __missing__(self, key: int) -> str:
        character = chr(key)
        if character in _QUOTES:
            folded = _QUOTES[character]
        elif character in _BLANKS:
            folded = character
        else:
            folded = (unicodedata.normalize("NFKD", character) or character)[0].lower()[0]
        self[key] = folded
        return folded


class _Flat(_Fold):
    """As `_Fold`, and every blank is a space."""

    def __missing__(self, key: int) -> str:
        folded = super().__missing__(key)
        self[key] = " " if folded.isspace() else folded
        return self[key]


_FOLD, _FLAT = _Fold(), _Flat()
_ASCII_BLANKS = str.maketrans(dict.fromkeys("\t\n\r\f\v", " "))


def fold(text: str) -> str:
    """Lower case without accents, of the same length.

    >>> fold("Één BESCHIKKING – ‘Soedan’")
    "een beschikking - 'soedan'"
    """
    return text.translate(_FOLD)


def flatten(text: str, *, lines: bool = False) -> str:
    """As `fold`, of the same length: every tab and newline is a space (`lines`: newlines stay)."""
    if text.isascii():
        folded = text.lower()
        return folded if lines else folded.translate(_ASCII_BLANKS)
    return text.translate(_FOLD if lines else _FLAT)


def alike(folded: str) -> str:
    """Folded text, of the same length, with one letter for all that OCR takes for one another.

    >>> alike("besl1ss!ng 50")
    'besllsslng so'
    """
    return folded.translate(_ALIKE)


class Squeezed(NamedTuple):
    """Letters and digits only, look-alikes made equal; `places[n]` is where letter n stood."""

    letters: str
    places: list[int]


def squeeze(folded: str) -> Squeezed:
    """The skeleton of folded text.

    >>> squeeze("b m a - advies").letters
    'bmaadvles'
    """
    letters = alike(folded)
    places = [place for place, letter in enumerate(letters) if letter.isalnum()]
    return Squeezed("".join([letters[place] for place in places]), places)


@lru_cache(maxsize=16384)
def skeleton(phrase: str) -> str:
    """The skeleton of a phrase of a vocabulary.

    >>> skeleton("Medische noodsituatie")
    'medlschenoodsltuatle'
    """
    return squeeze(fold(unicodedata.normalize("NFKC", phrase))).letters


def loosen(pattern: str) -> str:
    """A regular expression (lower case) that also matches what OCR makes of its letters.

    A blank in it stands for any blanks; look-alike letters for one another. Inside a look-behind a
    blank is written as a backslash and an s, because its width must be fixed.

    >>> bool(re.search(loosen("eenduidig niet"), "eendu1dig  n1et"))
    True
    """
    out = []
    for part in _TOKEN.findall(pattern):
        if part == " ?":
            out.append(r"\s*")
        elif part == " ":
            out.append(r"\s+")
        else:
            out.append(ALIKE_CLASSES.get(part, part))
    return "".join(out)
