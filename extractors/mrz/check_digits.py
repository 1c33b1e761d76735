"""The check digit of ICAO Doc 9303 part 3, section 4.9: weights 7-3-1, modulo 10.

>>> check_digit("520727")
3
>>> check_digit("L898902C3")
6

What a digit cannot see: two characters whose values differ by a multiple of ten (6 and G, 0 and A,
0 and <) give the same digit. That is a limit of the standard, not of this reader.
"""

from __future__ import annotations

FILLER = "<"
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # the place in this string is the value
WEIGHTS = (7, 3, 1)

_VALUES = {character: value for value, character in enumerate(ALPHABET)} | {FILLER: 0}


def value_of(character: str) -> int | None:
    """0-35, or None for a character that cannot stand in a machine readable zone.

    >>> value_of("<"), value_of("Z"), value_of("?")
    (0, 35, None)
    """
    return _VALUES.get(character)


def check_digit(text: str) -> int | None:
    """The digit that should follow `text`, or None when a character has no value.

    >>> check_digit("AB2134<<<")
    5
    >>> check_digit("AB?134") is None
    True
    """
    total = 0
    for place, character in enumerate(text):
        value = _VALUES.get(character)
        if value is None:
            return None
        total += value * WEIGHTS[place % 3]
    return total % 10


def agrees(text: str, digit: str, empty_allowed: bool = False) -> bool:
    """Does `digit` prove `text`? With `empty_allowed` a filler proves a text of fillers only.

    >>> agrees("D23145890", "7"), agrees("D23145890", "1"), agrees("D23145890", "<")
    (True, False, False)
    >>> agrees("<<<<", "<", empty_allowed=True)
    True
    """
    if empty_allowed and digit == FILLER:
        return not text.strip(FILLER)
    return (
        len(digit) == 1 and digit.isascii() and digit.isdigit() and check_digit(text) == int(digit)
    )
