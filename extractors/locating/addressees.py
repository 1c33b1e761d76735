"""To whom a letter goes: the block of lines that ends in a post code, or begins with "Aan".

A letter of the immigration service is often addressed to a law firm, and a lawyer's letter to the
immigration service. Whose paper it is says the letterhead, not the addressee.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from extractors.locating.cells import Cell, Line

_POSTCODE = re.compile(  # in capitals: "2020 is u gevraagd" is none
    r"^(?:(?i:postbus) \d+\W+)?\d{4} ?[A-Z]{2}\b(?!\d)|^(?i:postbus) \d+"
)
_OPENS = re.compile(
    r"^(?:aan\b|t\.? ?a\.? ?v\.?\b|p/a\b|de heer\b|mevrouw\b|dhr\b|mevr\b|to:|attn)"
)
_ATTENTION = re.compile(r".[, ]t\.? ?a\.? ?v\.? ")
_ENDS = re.compile(
    r"^(?:datum|date|betreft|onderwerp|subject|ons|uw|inzake|v-n\w+)\b|.{60}|[^:]{2,24}:\s"
)
_LABELS = re.compile(
    r"^(?:datum|date|onderwerp|betreft|subject|objet|inzake|zaaknummer|(?:ons |uw )?kenmerk|"
    r"v-?n\w+|behandeld door|bijlagen?|referentie|our ref|your ref)\b.{0,12}$"
)
_PROSE = 58  # letters of a line of running text
_HIGH = 4  # lines above the post code that belong to it
_GAP = 2.4  # times a line's height: more is another block


class _Laid(Protocol):
    text: str
    flat: str
    lines: list[Line]

    @property
    def head_lines(self) -> int: ...


def addressee_spans(view: _Laid) -> list[tuple[int, int]]:
    """Spans of the addressee's lines, in the head of the document."""
    lines = view.lines[: view.head_lines]
    spans: list[tuple[int, int]] = []
    for line in lines:
        for cell in line.cells:
            text = view.flat[cell.start : cell.end].strip()
            if _POSTCODE.match(view.text[cell.start : cell.end].strip()):
                block = _upwards(view, lines, cell)
                opened = any(_OPENS.match(view.flat[c.start : c.end].strip()) for c in block)
                if opened or (block[-1].line > 1 and len(block) > 1):
                    spans += [(c.start, c.end) for c in block]
            elif _ATTENTION.search(text):
                spans.append((cell.start, cell.end))
            elif _OPENS.match(text) and (line.number > 0 or text.startswith("aan ")):
                if _in_a_sentence(view, line):
                    continue
                spans += [(c.start, c.end) for c in _downwards(view, lines, cell)]
                if text.startswith(("t.a.v", "tav", "t. a.")):
                    spans += [(c.start, c.end) for c in _upwards(view, lines, cell)[:2]]
    return spans


def _in_a_sentence(view: _Laid, line: Line) -> bool:
    """Does the line go on with a sentence ("ik geef toestemming" / "aan mijn huisarts, dr. Smit")?"""
    before = view.lines[line.number - 1] if line.number else None
    return (
        before is not None
        and view.text[line.start].islower()
        and before.end - before.start >= _PROSE
        and view.text[before.end - 1] not in ".:?!;"
    )


def _upwards(view: _Laid, lines: Sequence[Line], cell: Cell) -> list[Cell]:
    """The cell and those closely above it, aligned at the left; a labelled value is none of them."""
    block, below = [cell], cell
    for line in reversed(lines[max(cell.line - _HIGH, 0) : cell.line]):
        above = _aligned(line, cell)
        if above is None or not _close(above, below):
            break
        if _LABELS.match(view.flat[above.start : above.end].strip()):
            if len(block) > 1:
                block.pop()  # what stands below a label is its value
            break
        block.append(above)
        below = above
    return block


def _downwards(view: _Laid, lines: Sequence[Line], cell: Cell) -> list[Cell]:
    """The cell and those closely under it, to the next thing that is no address."""
    block, above = [cell], cell
    for line in lines[cell.line + 1 : cell.line + 1 + _HIGH]:
        below = _aligned(line, cell)
        if below is None or not _close(above, below):
            break
        if _ENDS.match(view.flat[below.start : below.end]):
            break
        block.append(below)
        above = below
    return block


def _aligned(line: Line, cell: Cell) -> Cell | None:
    return next((c for c in line.cells if abs(c.box.left - cell.box.left) < 0.025), None)


def _close(above: Cell, below: Cell) -> bool:
    high = max(below.box.bottom - below.box.top, 0.006)
    return above.page == below.page and below.box.top - above.box.top <= _GAP * high
