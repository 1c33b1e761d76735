"""Values that are kept as they stand: words, lists of words, yes or no.

>>> text("  Ons   kenmerk "), words("IND; DT&V, gemeente"), yes_no("ja"), yes_no("misschien")
('Ons kenmerk', ['IND', 'DT&V', 'gemeente'], True, None)
"""

from __future__ import annotations

import re

from extractors.folding import flatten

_MAX = 1200  # letters: a quotation, not a chapter
_YES = frozenset(["ja", "yes", "true", "1", "wel", "aanwezig", "getekend", "ondertekend", "x"])
_NO = frozenset(["nee", "neen", "no", "false", "0", "niet", "geen", "ontbreekt"])


def text(value: str) -> str | None:
    """The words with single blanks."""
    joined = " ".join(value.split()).strip(" :;|")
    return joined[:_MAX] or None


def sentence(value: str) -> str | None:
    """As `text`, without the closing stop."""
    joined = text(value)
    return joined.rstrip(".") if joined else None


def words(value: str) -> list[str] | None:
    """A list parted by commas, semicolons, bullets or "en"."""
    parts = re.split(r"[;,\n•|]|\s-\s|\s+(?:en|and)\s+(?=[^,;]*$)", value)
    found = [
        " ".join(part.split()).strip(" .:-*☒☑✓[]xX" if len(part) > 4 else " .:-*") for part in parts
    ]
    return [part for part in found if part] or None


def yes_no(value: str) -> bool | None:
    """True, False, or None when the text is neither."""
    first = flatten(value).strip(" .:;[]()").split()
    if not first:
        return None
    return True if first[0] in _YES else False if first[0] in _NO else None


def whole(value: str) -> int | None:
    """A whole number."""
    digits = re.search(r"\d+", value)
    return int(digits.group()) if digits else None


_CODE = re.compile(r"[A-Z](?=\D{0,2}\d)[\dOoIl]{3}")


def code(value: str) -> str | None:
    """The code of a kind of case, a letter and three digits, where a letter was read for a digit.

    >>> code("VO41"), code("V010"), code("asiel")
    ('V041', 'V010', 'asiel')
    """
    said = text(value)
    if said is None or not _CODE.fullmatch(said):
        return said
    return said[0] + said[1:].translate(str.maketrans("OoIl", "0011"))
