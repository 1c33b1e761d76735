"""Arabic letters joined by hand, so that a born-digital PDF needs no shaping library.

Letters become presentation forms (Unicode block FB50-FEFF), whose initial, medial and final
shapes are listed in the Unicode database itself, and a line is turned into visual order. A PDF
reader turns it back: that is what PDFs written by word processors hold as well.

>>> visual("سلام")[0]
'ﻡ'
"""

from __future__ import annotations

import functools
import re
import unicodedata

_LETTER = re.compile(r"[\u0600-\u06ff]")
_LTR_RUN = re.compile(r"[0-9٠-٩۰-۹A-Za-z][0-9٠-٩۰-۹A-Za-z./:\-]*")


@functools.cache
def _forms() -> dict[tuple[str, str], str]:
    """(letters, form) -> presentation character; two letters where it is a lam-alef ligature."""
    table: dict[tuple[str, str], str] = {}
    for code in [*range(0xFB50, 0xFBFF), *range(0xFE80, 0xFEFD)]:
        parts = unicodedata.decomposition(chr(code)).split()
        if parts and parts[0] in ("<isolated>", "<initial>", "<medial>", "<final>"):
            letters = "".join(chr(int(p, 16)) for p in parts[1:])
            table.setdefault((letters, parts[0][1:-1]), chr(code))
    return table


def is_arabic(text: str) -> bool:
    return bool(_LETTER.search(text))


def _joins_next(letter: str) -> bool:
    return (letter, "initial") in _forms()


def _joins_previous(letter: str) -> bool:
    return (letter, "final") in _forms()


def shape(text: str) -> str:
    """Logical order, joined letters."""
    forms, out, i = _forms(), [], 0
    while i < len(text):
        letter = text[i : i + 2] if (text[i : i + 2], "isolated") in forms else text[i]
        before = text[i - 1] if i else ""
        after = text[i + len(letter) : i + len(letter) + 1]
        left = bool(before) and _joins_next(before) and _joins_previous(letter)
        right = _joins_next(letter) and bool(after) and _joins_previous(after[0])
        form = {
            (True, True): "medial",
            (True, False): "final",
            (False, True): "initial",
            (False, False): "isolated",
        }[left, right]
        out.append(forms.get((letter, form), letter))
        i += len(letter)
    return "".join(out)


def visual(text: str) -> str:
    """One line as it stands on paper, leftmost character first; numbers keep their order."""
    turned = shape(text)[::-1]
    turned = turned.translate(str.maketrans("()[]«»", ")(][»«"))
    return _LTR_RUN.sub(lambda m: m.group()[::-1], turned)
