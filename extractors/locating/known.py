"""Every label that any type knows, so that none of them is taken for the value of another."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from extractors.folding import skeleton
from extractors.locating.cells import Cell

if TYPE_CHECKING:
    from extractors.locating.view import View

LONGEST_LABEL = 48  # letters
_SURE_LABEL = 6  # letters from which half of a cell tells that it is a label
_NUMBERED = re.compile(  # "4a. Date of issue", "01.03.20 Geboorteplaats"
    r"^\W*(?:\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=[a-z])|\d{1,2}[a-z]?[.):]\s*)"
)
KNOWN: set[str] = set()  # skeletons of every label of every type: none of them is a value
_WORDINGS: list[
    Callable[[], re.Pattern[str]]
] = []  # the same of labels that are known by their words


def know(*names: str) -> None:
    """Remember labels, so that none of them is taken for the value of another."""
    KNOWN.update(skeleton(name) for name in names)


def know_wording(pattern: Callable[[], re.Pattern[str]]) -> None:
    """As `know`, of labels given by a pattern on folded text."""
    _WORDINGS.append(pattern)


def is_label(view: View, cell: Cell) -> bool:
    """Is the cell itself a label, so that it cannot be the value of another?"""
    return says_label(view.flat[cell.start : cell.end])


def is_known(view: View, cell: Cell) -> bool:
    """Is the cell a label to the letter, or does it end as labels do?"""
    said = view.flat[cell.start : cell.end]
    return skeleton(said) in KNOWN or said.rstrip().endswith((":", "..."))


def says_label(text: str) -> bool:
    """Is a folded text a label?"""
    if len(text) > LONGEST_LABEL:
        return False
    said = _NUMBERED.sub("", text)
    if said.startswith(":"):
        return False  # the colon of a label that stands in a column of its own
    first, *others = said.split("/")
    if skeleton(said.split(" / ")[0]) in KNOWN or _is_worded(said.split(" / ")[0].strip()):
        return True
    pair = bool(others) and not any(map(str.isdigit, said))  # "Emri/Given names"
    return pair and any(
        len(part.strip()) >= _SURE_LABEL and (skeleton(part) in KNOWN or _is_worded(part.strip()))
        for part in (first, *others)
    )


@lru_cache(maxsize=4096)
def _is_worded(text: str) -> bool:
    if any(map(str.isdigit, text)) or len(text) < 4:
        return False
    bare = text.rstrip(" :")
    return bare != text or any(pattern().fullmatch(bare) for pattern in _WORDINGS)
