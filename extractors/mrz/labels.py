"""The classes of the reading model and the size of what it looks at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"  # 37 characters of a machine readable zone
NOTHING = len(SYMBOLS)  # the 38th class: no character has its centre here
CLASSES = len(SYMBOLS) + 1

PITCH = 16  # pixels from character to character in a straightened line
HEIGHT = 24  # pixels, the rows the model looks at; a character is about one pitch high
WIDTH = 20  # pixels, the columns the model looks at around a character's centre
STEP = 4  # pixels between two looks along a line: two poolings of two
MARGIN = 2 * PITCH + 2  # pixels left of the first character; puts every middle on a look


def at_characters(width: int) -> tuple[int, NDArray[np.int64]]:
    """The margin of a line image of so many characters, and the looks at their middles."""
    first = (MARGIN - WIDTH // 2) // STEP
    return MARGIN, np.asarray(first + np.arange(width) * (PITCH // STEP), dtype=np.int64)
