"""Which fields of a strip hold a character that was not clearly seen and that no digit vouches for.

A check digit tells characters apart by their value modulo ten only: 6 and G, 0 and A or 1 and L are
the same to it, and places that no digit covers (names, in a passport also the nationality) are not
told apart at all. There the picture must be clear by itself; if it is not, agreeing digits say
nothing about the character, and neither the field nor the strip is shown as proved.

A digit vouches for one unclear character, not for two: of ten pairs of mistakes one goes unseen,
and in a passport the composite digit weighs number and optional data just as their own digits do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.check_digits import value_of
from extractors.mrz.formats import COMPOSITE, Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.proof import check_spans
from extractors.mrz.straighten import Floats

BARE = 0.2  # chance of all others where no digit covers the place, beyond which to doubt
SECOND = 0.25  # chance of all others at two places of one digit, beyond which to doubt both
COVERED = 0.05  # chance of those that a digit cannot tell apart from the character named

_VALUES = np.array([value_of(symbol) for symbol in SYMBOLS])
_ALIKE = (_VALUES[:, None] - _VALUES) % 10 == 0


def doubtful_fields(form: Format, lines: Sequence[str], chances: Floats) -> tuple[str, ...]:
    """Names of the doubtful fields, in the order of the format.

    `lines`: the strip as read; `chances`: (lines, width, symbols), of each character its chance.
    """
    covered = np.zeros(chances.shape[:2], dtype=bool)
    for check in check_spans(form, lines):
        for place in check.places():
            covered[place] = True
    named = chances.argmax(axis=-1)
    rivals = np.where(covered[..., None], _ALIKE[named], True) & _admitted(form)
    np.put_along_axis(rivals, named[..., None], False, axis=-1)
    unclear = (chances * rivals).sum(axis=-1) > np.where(covered, COVERED, BARE)
    unclear |= _crowded(form, lines, 1 - chances.max(axis=-1))
    return tuple(
        field.name
        for field in form.fields
        if unclear[field.span.line, field.span.start : field.span.end].any()
    )


def _crowded(form: Format, lines: Sequence[str], unsure: Floats) -> NDArray[np.bool_]:
    """(lines, width): places that are unclear beside another unclear place of the same digit.

    `unsure`: for each place the chance that it is not the character named. A place belongs to the
    digit of its field; the composite digit is left with those that have none.
    """
    crowded = np.zeros(unsure.shape, dtype=bool)
    taken: set[tuple[int, int]] = set()
    for check in sorted(check_spans(form, lines), key=lambda check: check.name == COMPOSITE):
        places = [place for place in check.places() if place not in taken]
        taken.update(places)
        faint = [place for place in places if unsure[place] > SECOND]
        for place in faint if len(faint) > 1 else ():
            crowded[place] = True
    return crowded


@lru_cache(maxsize=16)
def _admitted(form: Format) -> NDArray[np.bool_]:
    """(lines, width, symbols): which characters may stand at each place."""
    return np.array(
        [
            [
                [form.characters_at(line, column).admits(symbol) for symbol in SYMBOLS]
                for column in range(form.width)
            ]
            for line in range(form.lines)
        ]
    )
