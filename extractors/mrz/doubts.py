"""Which fields of a strip hold a character that was not clearly seen and that no digit vouches for.

A check digit tells characters apart by their value modulo ten only: 6 and G, 0 and A or 1 and L are
the same to it, and places that no digit covers (names, in a passport also the nationality) are not
told apart at all. There the picture must be clear by itself; if it is not, agreeing digits say
nothing about the character, and neither the field nor the strip is shown as proved.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from extractors.mrz.check_digits import value_of
from extractors.mrz.formats import Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.proof import check_spans
from extractors.mrz.straighten import Floats

DOUBT = 0.05  # chance of what cannot be told apart from the character named, beyond which to doubt

_VALUES = np.array([value_of(symbol) for symbol in SYMBOLS])
_ALIKE = (_VALUES[:, None] - _VALUES) % 10 == 0


def doubtful_fields(form: Format, lines: Sequence[str], chances: Floats) -> tuple[str, ...]:
    """Names of the doubtful fields, in the order of the format.

    `lines`: the strip as read; `chances`: (lines, width, symbols), of each character its chance.
    """
    unclear = unseen(form, lines, chances) > DOUBT
    return tuple(
        field.name
        for field in form.fields
        if unclear[field.span.line, field.span.start : field.span.end].any()
    )


def unseen(form: Format, lines: Sequence[str], chances: Floats) -> Floats:
    """(lines, width): the chance that a character stands there that would pass for the one read."""
    named = chances.argmax(axis=-1)
    alike = np.ones(chances.shape, dtype=bool)
    for check in check_spans(form, lines):
        for place in check.places():
            alike[place] = _ALIKE[named[place]]
    np.put_along_axis(alike, named[..., None], False, axis=-1)
    return np.asarray((chances * alike).sum(axis=-1), dtype=np.float32)
