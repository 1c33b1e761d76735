"""Days and years written in French and English words, as acts of civil status do.

>>> day("vingt et un"), day("premier"), day("twenty-third"), day("3rd"), day("cent")
(21, 1, 23, 3, None)
>>> year("mil neuf cent quatre-vingt-dix-sept"), year("deux mille dix"), year("deux mil")
(1997, 2010, 2000)
>>> year("nineteen hundred and ninety-one"), year("two thousand and five"), year("nineteen eighty")
(1991, 2005, 1980)
"""

from __future__ import annotations

import re

_FRENCH = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_ENGLISH = (
    "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {
    word: number
    for words in (_FRENCH, _ENGLISH, f"nought {_ORDINALS}")
    for number, word in enumerate(words.split())
}
_NUMBERS |= {"une": 1, "premier": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40}
_NUMBERS |= {"cinquante": 50, "soixante": 60, "twentieth": 20, "thirtieth": 30}
_NUMBERS |= {word: 10 * (2 + number) for number, word in enumerate(_TENS.split())}
_HUNDRED = frozenset(["cent", "cents", "hundred"])
_THOUSAND = frozenset(["mil", "mille", "thousand"])
_AND = frozenset(["et", "and"])
_CENTURIES = (19, 20)  # "nineteen ninety"
_WORD = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_MORE = rf"(?:[ \-](?:(?:et|and)[ \-])?(?:{_WORD})\b)"
DAY = rf"(?:{_WORD}){_MORE}{{0,2}}"
YEAR = (
    rf"(?:mil(?:le)?(?: (?:neuf|huit)[ \-]cents?)?|deux[ \-]mil(?:le)?|two thousand|"
    rf"(?:one thousand )?nine hundred|nineteen(?: hundred)?|twenty(?= (?:ten|eleven|twelve|\w+teen|twenty)))\b{_MORE}{{0,4}}"
)


def day(text: str) -> int | None:
    """A day of the month."""
    found = _number(text)
    return found if found is not None and 1 <= found <= 31 else None


def year(text: str) -> int | None:
    """A year of the last two centuries."""
    found = _number(text)
    return found if found is not None and 1800 <= found <= 2100 else None


def _number(text: str) -> int | None:
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    whole, part = 0, 0
    for word in re.split(r"[ \-]+", text):
        if word in _THOUSAND or word in _HUNDRED:
            whole += max(1, part) * (1000 if word in _THOUSAND else 100)
            part = 0
        elif word.startswith("vingt") and part == 4:
            part = 80  # "quatre-vingt"
        elif word in _NUMBERS:
            if part in _CENTURIES and not whole and _NUMBERS[word] >= 10:
                whole, part = part * 100, 0
            part += _NUMBERS[word]
        elif word not in _AND:
            return None
    return whole + part or None
