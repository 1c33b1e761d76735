"""Is this text layer real? Asked of every page, never of a file.

A layer is set aside, and the page read from its picture, when it is gibberish (a font without a
proper map), when it is one stamped line over a scan, when it is somebody else's OCR under a scan,
or when words of it cannot be seen on the page (white, covered, invisible, outside the crop box).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractors.model import Word

SCAN_COVER = 0.6  # share of the page under images from which it counts as a scan
STAMP_WORDS = 60  # at most so many visible words over a scan are a stamp, not the text
HIDDEN_SHARE = 0.02  # of the words; below it an odd pixel explains it
HIDDEN_WORDS = 3
HIDDEN_RUN = 3  # words one after the other: a phrase, and no odd pixel
LEAST_HEIGHT = 2.0  # points; no eye reads what is lower
LEAST_CONTRAST = 24  # gray levels between ink and paper that an eye still sees
AGREEMENT = 0.5  # share of words that layer and picture must have in common
_VOWELS = re.compile(r"[aeiouyàâäáãåèéêëìíîïòóôöõùúûüýæœ]", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]{3,}")
_BROKEN = re.compile(r"\w[#$%*=\\^`{|}~\[\]\";!?]+\w")  # no language puts these inside a word
_IMPOSSIBLE = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.IGNORECASE)
_LEADERS = re.compile(r"([._\-–…=*·])\1{2,}")  # dots from a label to its value, lines to write on


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies on a page besides its words: seen by walking its objects once."""

    image_cover: float  # share of the page under images, 0..1
    images: int
    texts: int
    drawings: int
    rules: int  # thin straight drawings, as of a table
    suspicious: bool  # something may hide text: odd colour, invisible mode, a cover on top


@dataclass(frozen=True, slots=True)
class Verdict:
    """`use_layer`: the words that can be seen may stand. `codes`: problem codes of the page."""

    use_layer: bool
    blank: bool = False
    codes: tuple[str, ...] = ()


def judge(words: Sequence[Word], ground: Ground, hidden: frozenset[int]) -> Verdict:
    """The verdict on one page's layer; the words at the places `hidden` cannot be seen."""
    if not words:
        # Text that comes to nothing readable is a font without a map, unless a scan explains it.
        unmapped = ground.texts > 0 and ground.image_cover < SCAN_COVER
        blank = not (ground.images or ground.drawings or ground.texts)
        return Verdict(False, blank, ("text_layer_rejected",) if unmapped else ())
    many = len(hidden) >= HIDDEN_WORDS and len(hidden) >= HIDDEN_SHARE * len(words)
    if many or _has_run(hidden):
        # Under a scan an invisible layer is a copier's OCR: read the picture, report differences.
        codes = () if ground.image_cover >= SCAN_COVER else ("hidden_text",)
        return Verdict(use_layer=False, codes=codes)
    if ground.image_cover >= SCAN_COVER and len(words) <= STAMP_WORDS:
        return Verdict(use_layer=False)
    if not plausible([word.text for word in words]):
        return Verdict(use_layer=False, codes=("text_layer_rejected",))
    telling = any(sum(map(str.isalnum, words[n].text)) >= 2 for n in hidden)
    return Verdict(use_layer=True, codes=("hidden_text",) if telling else ())


def _has_run(places: frozenset[int]) -> bool:
    return any(all(place + n in places for n in range(HIDDEN_RUN)) for place in places)


def plausible(words: Sequence[str]) -> bool:
    """Whether these can be words of a language (or numbers); a handful of words always can."""
    text = _LEADERS.sub("", "".join(words))
    if not text:
        return False
    odd = sum(1 for c in text if c == "\ufffd" or unicodedata.category(c) in ("Co", "Cn", "Cc"))
    if odd > 0.05 * len(text):
        return False
    ordinary = sum(1 for c in text if c.isalnum() or unicodedata.category(c).startswith("M"))
    if len(text) > 40 and ordinary < 0.5 * len(text):
        return False
    if len(words) >= 12 and sum(_BROKEN.search(w) is not None for w in words) > 0.15 * len(words):
        return False
    latin = [w for w in words if _LATIN_WORD.fullmatch(w.strip(".,;:()'\"!?"))]
    if len(latin) < 12:
        return len(words) < 12 or ordinary > 0.5 * len(text)
    speakable = sum(1 for w in latin if _VOWELS.search(w) and not _IMPOSSIBLE.search(w))
    mixed = sum(1 for w in latin if _mixed_case(w.strip(".,;:()'\"!?")))
    return speakable >= 0.7 * len(latin) and mixed <= 0.3 * len(latin)


def _mixed_case(word: str) -> bool:
    """Capitals inside a word, as a scrambled font map gives."""
    return any(c.isupper() for c in word[1:]) and any(c.islower() for c in word)


def without_ink(words: Sequence[Word], gray: NDArray[np.uint8]) -> frozenset[int]:
    """The places of words that show no ink in the drawn page `gray` (rows, columns)."""
    rows, columns = gray.shape
    hidden = set()
    for nth, word in enumerate(words):
        box = word.box
        left, right = int(box.left * columns), int(box.right * columns + 0.999)
        top, bottom = int(box.top * rows), int(box.bottom * rows + 0.999)
        place = gray[top:bottom, left:right]
        if place.size == 0 or int(place.max()) - int(place.min()) < LEAST_CONTRAST:
            hidden.add(nth)
    return frozenset(hidden)


def out_of_sight(words: Sequence[Word], height: float) -> frozenset[int]:
    """The places of words beyond the crop box, or too low to read on a page of that height."""
    return frozenset(
        nth
        for nth, word in enumerate(words)
        if word.box.right - word.box.left <= 0
        or (word.box.bottom - word.box.top) * height < LEAST_HEIGHT
    )


def agree(layer: Sequence[Word], seen: Sequence[Word]) -> bool:
    """Whether a layer and what was read from the picture say the same, by their longer words."""
    one, other = _longer(layer), _longer(seen)
    if len(one) < 8 or len(other) < 8:
        return True  # too little to tell
    return len(one & other) >= AGREEMENT * min(len(one), len(other))


def _longer(words: Sequence[Word]) -> set[str]:
    texts = (word.text.strip(".,;:()'\"!?").lower() for word in words)
    return {text for text in texts if len(text) >= 4}
