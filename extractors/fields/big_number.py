"""BIG number: the registration of a Dutch health professional (Wet BIG art. 3).

Eleven digits, the first two the profession (01 doctor, 19 doctor in the newer range, 25 psychologist
...). It counts only beside its label.

>>> parse("1901.2345.601"), parse("BIG 79012345601"), parse("123")
('19012345601', '79012345601', None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.folding import flatten

_DIGITS = r"\d(?:[ .\-]?\d){10}(?!\d)"
_LABELLED = re.compile(
    rf"\bb[il1]g[\s\-]*(?:register|registratie)?[\s\-]*(?:registratie)?[\s\-]*(?:nummer|nr\.?|no\.?|registered)?\W{{0,6}}"
    rf"(?P<v>{_DIGITS})"
)
_BARE = re.compile(rf"(?<!\d)(?P<v>{_DIGITS})")


@dataclass(frozen=True, slots=True)
class BigNumberFound:
    start: int
    end: int
    value: str


def parse(text: str) -> str | None:
    """The eleven digits."""
    match = _BARE.search(text)
    return re.sub(r"\D", "", match["v"]) if match else None


def find(text: str) -> Iterator[BigNumberFound]:
    """Every labelled BIG number.

    >>> [b.value for b in find("BIG-nr: 19012345601")]
    ['19012345601']
    """
    for match in _LABELLED.finditer(flatten(text)):
        yield BigNumberFound(*match.span("v"), re.sub(r"\D", "", match["v"]))
