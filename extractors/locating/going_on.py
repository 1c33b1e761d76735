"""Does what begins on one line go on in the next: a sentence that fills it, a title of two lines?"""

from __future__ import annotations

import re

from extractors.locating.cells import Line
from extractors.locating.view import View

_LEADERS = re.compile(r"\.{4,}|_{4,}")  # between a label and its value
_FULL = 0.75  # of the longest line: a shorter one ends its sentence
_PROSE = 45  # letters of a line that runs on into the next
_LARGER = 1.15  # times the height of the usual line: letters of a title


def flows(view: View, line: Line) -> bool:
    """Does the sentence of a line go on in the next line?"""
    longest = max(other.end - other.start for other in view.lines)
    following = view.lines[min(line.number + 1, len(view.lines) - 1)]
    alone = len(line.cells) == len(following.cells) == 1
    return (
        alone
        and line.end - line.start >= max(_PROSE, _FULL * longest)
        and ":" not in view.text[following.start : following.start + 30]
        and _LEADERS.search(view.text, line.start, following.end) is None
    )


def one_title(view: View, line: Line) -> bool:
    """Is a line the first of two that are set larger than the text, close to each other: a title?"""
    below = view.lines[min(line.number + 1, len(view.lines) - 1)]
    if len(line.cells) + len(below.cells) > 2 or "\n\n" in view.text[line.end : below.start]:
        return False
    highs = sorted(one.box.bottom - one.box.top for one in view.lines)
    usual = highs[len(highs) // 2] * _LARGER
    return all(one.box.bottom - one.box.top > usual for one in (line, below)) and line != below
