"""Dutch and English number words, as terms, days and years are written out.

>>> number("vier"), number("één"), number("12"), number("tweeëntwintig"), number("soms")
(4, 1, 12, 22, None)
"""

from __future__ import annotations

from extractors.folding import flatten

_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
)
_MORE = "zestien zeventien achttien negentien"
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60}
_TENS |= {"zeventig": 70, "tachtig": 80, "negentig": 90}
_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve"
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6}
_ORDINALS |= {"zevende": 7, "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12}

_WORDS: dict[str, int] = {word: n for n, word in enumerate(f"{_UNITS} {_MORE}".split())}
_WORDS |= {
    f"{unit}en{tens}": ten + n
    for tens, ten in _TENS.items()
    for n, unit in enumerate(_UNITS.split()[:10])
    if n
}
_WORDS |= _TENS | _ORDINALS | {word: n for n, word in enumerate(_ENGLISH.split())}

WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
YEAR_WORDS = r"(?:negentienhonderd|tweeduizend) ?(?:en )?[a-z]*"


def number(text: str) -> int | None:
    """The whole number that a word or digits mean."""
    flat = flatten(text.strip())
    if flat.isdigit():
        return int(flat)
    return _WORDS.get(flat)


def day_of_words(text: str) -> int | None:
    """A day of the month in words.

    >>> day_of_words("eenendertigste"), day_of_words("twaalf")
    (31, 12)
    """
    found = number(text)
    for ending in ("ste", "de"):
        if found is None and text.endswith(ending):
            found = number(text.removesuffix(ending))
    return found if found is not None and 1 <= found <= 31 else None


def year_of_words(text: str) -> int | None:
    """A year in Dutch words.

    >>> year_of_words("tweeduizend negentien"), year_of_words("negentienhonderd vijfentachtig")
    (2019, 1985)
    """
    flat = flatten(text)
    for word, base in (("negentienhonderd", 1900), ("tweeduizend", 2000)):
        if flat.startswith(word):
            rest = flat.removeprefix(word).strip().removeprefix("en ").strip()
            more = number(rest) if rest else 0
            return base + more if more is not None and more < 100 else None
    return None
