"""What a line of a page is: running text, the subject of a letter, a label, an answer beside one."""

from __future__ import annotations

import re

from extractors.locating.cells import Line
from extractors.locating.view import View

_ALIGNED = 0.01  # of the page's width: how far two values of one column may begin apart
_SENTENCE = 58  # letters of a line of running text
_SUBJECT = re.compile(
    r"^\W*(?:betreft|onderwerp|inzake|subject|re|betr|concerne|objet|concerning)\b\W"
)
_WRITER = re.compile(
    r"(?:van|from|de|afzender|sender|organi[sz]ati\w*|instelling|issued by|uitgever|post|bezoek\w*|"
    r"tel\w*|e-?mail)\W*$"
)


def is_sentence(line: Line) -> bool:
    """Is the line running text: one long cell?"""
    return len(line.cells) == 1 and line.end - line.start >= _SENTENCE


def goes_on(view: View, line: Line) -> bool:
    """Is the line the rest of a sentence that began in the line before?"""
    before = view.lines[line.number - 1] if line.number else None
    if before is None or before.page != line.page or not is_sentence(before):
        return False
    apart = "\n\n" in view.text[before.end : line.start]
    return not apart and view.text[before.end - 1] not in ".:?!;"


def is_key(view: View, line: Line, place: int) -> bool:
    """Does a place stand in a label, in a column of labels with their values beside them?"""
    if len(line.cells) < 2 or place >= line.cells[0].end:
        return False
    value = line.cells[1].box.left
    around = view.lines[max(line.number - 1, 0) : line.number + 2]
    beside = [
        other
        for other in around
        if other is not line and other.page == line.page and len(other.cells) > 1
    ]
    return any(abs(other.cells[1].box.left - value) <= _ALIGNED for other in beside)


def is_subject(view: View, line: Line) -> bool:
    """Does the line begin with "Betreft:" or the like?"""
    return any(_SUBJECT.match(view.flat[cell.start : cell.end]) for cell in line.cells)


def is_answer(view: View, place: int) -> bool:
    """Does a place stand behind a label and its colon, and is that no label of who writes?"""
    line = view.line_at(place)
    label = view.flat[line.start : place].rpartition(":")[0]
    return len(label) > 1 and _WRITER.search(label) is None
