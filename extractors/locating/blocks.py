"""Whose block of a form a label stands in: "2. Gegevens behandelaar" makes the name below it the practitioner's."""

from __future__ import annotations

import re
from bisect import bisect_right

from extractors.locating.beside import OTHERS
from extractors.locating.view import View

_DETAILS = r"(?:\w*gegevens|details|particulars|personalia|informatie|information|renseignements)"
_HEADING = re.compile(
    rf"\W{{0,3}}(?:[a-h1-9]{{1,2}}[.):] ?[a-z' \-/()]{{4,44}}|{_DETAILS} [a-z' \-/()]{{3,40}}|[a-z' ]{{3,24}} {_DETAILS})\W*"
)


def of_another(view: View, place: int) -> bool:
    """Does the place stand in the block of a practitioner, interpreter or lawyer?"""
    starts, others = _blocks(view)
    nth = bisect_right(starts, place) - 1
    return nth >= 0 and others[nth]


def _blocks(view: View) -> tuple[list[int], list[bool]]:
    """Where the blocks of a form begin, and which of them are somebody else's."""
    cached: tuple[list[int], list[bool]] | None = view.__dict__.get("_form_blocks")
    if cached is None:
        lines = [
            (line.start, view.flat[line.start : line.end])
            for line in view.lines
            if len(line.cells) == 1 and line.end - line.start < 60
        ]
        heads = [(start, said) for start, said in lines if _HEADING.fullmatch(said)]
        cached = view.__dict__["_form_blocks"] = (
            [start for start, _ in heads],
            [OTHERS.search(said) is not None for _, said in heads],
        )
    return cached
