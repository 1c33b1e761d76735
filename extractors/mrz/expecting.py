"""What may stand where in a format, as evidence beside the looks and never as law.

A character that may not stand at its place (a digit in a name, a letter after the end of a name)
counts for a fiftieth; one that is plainly there stays nevertheless.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from extractors.mrz.build import FIRST
from extractors.mrz.check_digits import FILLER
from extractors.mrz.formats import FRENCH_ID, Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.straighten import Floats

UNLIKELY = 0.02  # weight of a character that may not stand at its place
NAMES = ("names", "surname", "given_names")
DIGITS = SYMBOLS[:10]
# Of the number: year, month and where the department's code begins, and a count at the end.
FRENCH_DIGITS = (0, 5), (7, 12)
ENDED = 3  # fillers together: between names stand two at most (9303 part 3, 4.6)
SURE = 0.9  # chance of each of these fillers, to end a name by them


def expected(form: Format, chances: Floats) -> Floats:
    """(lines, width, symbols), for each character its weight: 1, or `UNLIKELY`.

    `chances`: of the same shape, what was seen; it says where the names end.
    """
    weights = _allowed(form).copy()
    filler = SYMBOLS.index(FILLER)
    weighed = chances * weights
    fillers = weighed[..., filler] > SURE * weighed.sum(axis=-1)
    for field in form.fields:
        if field.name in NAMES:
            line, start, end = field.span
            after = _end_of_names(fillers[line, start:end])
            weights[line, start + after : end] *= UNLIKELY
            weights[line, start + after : end, filler] = 1.0
    return weights


def _end_of_names(fillers: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> int:
    """The place after the first `ENDED` fillers that stand together, or the width."""
    together = np.convolve(fillers, np.ones(ENDED, np.int64), "valid") == ENDED
    return int(together.argmax()) + ENDED if together.any() else len(fillers)


@lru_cache(maxsize=16)
def _allowed(form: Format) -> Floats:
    """(lines, width, symbols): 1 where a character may stand, UNLIKELY elsewhere."""
    weights = np.full((form.lines, form.width, len(SYMBOLS)), UNLIKELY, np.float32)
    for line in range(form.lines):
        for column in range(form.width):
            admits = form.characters_at(line, column).admits
            for index, symbol in enumerate(SYMBOLS):
                if admits(symbol):
                    weights[line, column, index] = 1.0
    weights[0, 0] = [1.0 if symbol in FIRST[form.width] else UNLIKELY for symbol in SYMBOLS]
    if form is FRENCH_ID:
        line, start, _ = form.field("document_number").span
        for first, end in FRENCH_DIGITS:
            weights[line, start + first : start + end, len(DIGITS) :] = UNLIKELY
    # A digit's place may hold the filler where its field is empty.
    for check in form.checks:
        row, column = check.digit.places()[0]
        if check.empty_allowed or (form.number_continues and check.name == "document_number"):
            weights[row, column, SYMBOLS.index(FILLER)] = 1.0
    return weights
