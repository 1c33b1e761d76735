"""Machine readable zones of invented people, with right (or purposely wrong) check digits.

Written from ICAO Doc 9303 on its own, not from the reader, so that the one proves the other.

>>> td3("UTO", "ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812", "F", "120415",
...     "ZE184226B")[1]
'L898902C36UTO7408122F1204159ZE184226B<<<<<10'
"""

from __future__ import annotations

import unicodedata

_VALUES = {c: i for i, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def digit(text: str) -> str:
    """The check digit of ICAO 9303 part 3: weights 7, 3, 1; filler counts 0."""
    return str(sum(_VALUES.get(c, 0) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def _letters(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.upper())
    kept = "".join(c for c in flat if c.isascii() and (c.isalnum() or c in " -'"))
    return kept.replace("'", "").replace("-", "<").replace(" ", "<")


def _fill(text: str, width: int) -> str:
    return text[:width].ljust(width, "<")


def _names(surname: str, given: str) -> str:
    return _letters(surname) + "<<" + _letters(given)


def td3(
    state: str, surname: str, given: str, number: str, nationality: str,
    birth: str, sex: str, expiry: str, personal: str = "", kind: str = "P",
) -> tuple[str, str]:  # fmt: skip
    """Two lines of 44: a passport. Dates are YYMMDD; a blank kind letter becomes a filler."""
    first = _fill(_fill(kind, 2) + _fill(state, 3) + _names(surname, given), 44)
    number, personal = _fill(number, 9), _fill(personal, 14)
    a, b, c = number + digit(number), birth + digit(birth), expiry + digit(expiry)
    d = personal + ("<" if not personal.strip("<") else digit(personal))
    return first, f"{a}{_fill(nationality, 3)}{b}{sex or '<'}{c}{d}{digit(a + b + c + d)}"


def td2(
    state: str, surname: str, given: str, number: str, nationality: str,
    birth: str, sex: str, expiry: str, optional: str = "", kind: str = "I",
) -> tuple[str, str]:  # fmt: skip
    """Two lines of 36."""
    first = _fill(_fill(kind, 2) + _fill(state, 3) + _names(surname, given), 36)
    number, optional = _fill(number, 9), _fill(optional, 7)
    a, b, c = number + digit(number), birth + digit(birth), expiry + digit(expiry)
    composite = digit(a + b + c + optional)
    return first, f"{a}{_fill(nationality, 3)}{b}{sex or '<'}{c}{optional}{composite}"


def td1(
    state: str, surname: str, given: str, number: str, nationality: str,
    birth: str, sex: str, expiry: str, optional: str = "", kind: str = "I",
) -> tuple[str, str, str]:  # fmt: skip
    """Three lines of 30."""
    number, optional = _fill(number, 9), _fill(optional, 15)
    first = _fill(kind, 2) + _fill(state, 3) + number + digit(number) + optional
    b, c = birth + digit(birth), expiry + digit(expiry)
    composite = digit(first[5:] + b + c + "<" * 11)
    second = f"{b}{sex or '<'}{c}{_fill(nationality, 3)}{'<' * 11}{composite}"
    return first, second, _fill(_names(surname, given), 30)


def visa(
    state: str, surname: str, given: str, number: str, nationality: str,
    birth: str, sex: str, expiry: str, width: int = 44,
) -> tuple[str, str]:  # fmt: skip
    """MRV-A (width 44) or MRV-B (width 36): no composite digit."""
    first = _fill("V<" + _fill(state, 3) + _names(surname, given), width)
    number = _fill(number, 9)
    b, c = birth + digit(birth), expiry + digit(expiry)
    second = f"{number}{digit(number)}{_fill(nationality, 3)}{b}{sex or '<'}{c}"
    return first, _fill(second, width)


def strip(lines: tuple[str, ...]) -> str:
    """The strip in the markup of the samples."""
    return "\n".join(f"!mrz {line}" for line in lines)


def misprinted(lines: tuple[str, ...], line: int, place: int) -> tuple[str, ...]:
    """The same strip with one digit wrong, as a forged or badly printed document has it."""
    row = lines[line]
    wrong = str((int(row[place]) + 1) % 10) if row[place].isdigit() else "X"
    return (*lines[:line], row[:place] + wrong + row[place + 1 :], *lines[line + 1 :])


def french_id(
    surname: str, given: str, number: str, birth: str, sex: str, office: str = "",
) -> tuple[str, str]:  # fmt: skip
    """Two lines of 36: the French identity card issued until August 2021."""
    first = _fill("IDFRA" + _fill(_letters(surname), 25) + office, 36)
    second = f"{number}{digit(number)}{_fill(_letters(given), 14)}{birth}{digit(birth)}{sex}"
    return first, second + digit(first + second)
