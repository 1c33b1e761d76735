"""Values beside or below a printed label.

The value is looked for, in this order: in the same cell after the label, in the next cell of the
line, in the cell below the label. A label begins its cell, or stands anywhere before a colon. It is
matched on its skeleton, so that "V - nurnmer:" still is a label; what follows is cut before the
next label of the same line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from extractors.folding import fold, loosen, skeleton, squeeze
from extractors.locating.cells import Cell
from extractors.locating.nearness import nearest
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_MAX_VALUE = 160  # letters: a label's value is no paragraph
_FUZZY_FROM = 7  # letters of a label that may differ in one letter
_FUZZY_PAGES = 3  # first pages in which a damaged label is looked for
_LONGEST_LABEL = 48  # letters
_BELOW_LINES = 4  # line heights under the label in which its value may stand
_NEXT_LABEL = re.compile(r"\s{1,}[a-z][a-z .\-/']{2,28}:\s")
_LABEL_WORD = (
    r"(?:nom|noms|pr[eé]noms?|surname|given|names?|nationalit[eéy]\w*|nationaliteit|date|de|du|of|la|le|"
    r"birth|naissance|geboorte\w*|datum|lieu|place|plaats|sexe?|geslacht|geschlecht|no|nr|n°|num[eé]ro|"
    r"numbe?r|document|passeport|passport|paspoort|expiry|expiration|expire|issue|d[eé]livrance|"
    r"autorit[eé]|authority|achternaam|naam|voornamen|voornaam|p[eè]re|m[eè]re|father|mother|vader|moeder|"
    r"pays|country|land|code|state|holder|titulaire|signature|delivery|valid|until|geldig|tot|"
    r"[\u0400-\u04ff\u0590-\u06ff\u1200-\u137f]+)"
)
_SLASH = re.compile(
    rf"\s?[/(|]\s?{_LABEL_WORD}(?:['’ ]\s?{_LABEL_WORD})*\b\)?\s?[:.]?", re.IGNORECASE
)
_KNOWN: set[str] = set()  # skeletons of every label of every type: none of them is a value
Pick = Callable[[str], tuple[int, int] | None]  # where in a text the value stands


class Span(NamedTuple):
    start: int
    end: int
    sure: float


def label(
    *names: str,
    pick: Pick | None = None,
    below: bool = True,
    lines: int = 1,
    page: int | None = None,
    colon: bool = False,
) -> Locator:
    """A locator of what stands at one of the labels, the first label of the list first.

    `pick` cuts the value out of the text found (a date out of "12 maart 2019 te Utrecht"); without
    it the whole text to the end of the cell counts. `below`: the value may stand under the label.
    `lines`: how many lines of the cell below belong to it. `colon`: only before a colon.
    """

    _KNOWN.update(skeleton(name) for name in names)

    def locate(view: View) -> list[Found]:
        found = []
        exact = [hit for name in names for hit in _exact(view, name, colon)]
        for hit in exact or (near for name in names for near in _nearly(view, name)):
            if page is not None and view.page_at(hit.start) != page:
                continue
            for nth, span in enumerate(_candidates(view, hit, below, lines)):
                value = _cut(view, span, pick)
                if value is not None:
                    sure = 0.93 * hit.sure * (0.97 if nth else 1.0)
                    found.append(view.found(*value, Method.LABEL, sure))
                    break
        return found

    return locate


def _exact(view: View, name: str, colon: bool) -> Iterator[Span]:
    if skeleton(name) not in view.squeezed.letters:
        return
    starts = _cell_starts(view)
    begun, anywhere = _patterns(name)
    seen = set()
    for match in anywhere.finditer(view.flat):
        seen.add(match.start())
        yield Span(match.start(), match.end(), 1.0)
    if colon:
        return
    for match in begun.finditer(view.flat):
        if match.start() in starts and match.start() not in seen:
            yield Span(match.start(), match.end(), 0.97)


def _cell_starts(view: View) -> set[int]:
    cached: set[int] | None = view.__dict__.get("_label_starts")
    if cached is None:
        cached = set()
        for cell in view.cells:
            lead = re.match(r"[\W\d]{0,6}", view.flat[cell.start : cell.end])
            cached.update(range(cell.start, cell.start + (lead.end() if lead else 0) + 1))
        view.__dict__["_label_starts"] = cached
    return cached


@lru_cache(maxsize=2048)
def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The label at the beginning of a cell, and the label anywhere before a colon."""
    folded = fold(name)
    if re.search(r"[^\x00-\x7f]", folded):
        body = r"\s*".join(re.escape(part) for part in folded.split())
    else:
        body = loosen(re.sub(r"([.()+*?/&])", r"\\\1", folded)).replace("-", r"\s*-?\s*")
    edge = r"(?<![^\W_])"
    stop = r"(?: ?\((?:[a-z/ ,.\-]{1,24})\))? ?"
    begun = re.compile(edge + body + r"(?![^\W_])" + stop + r"[:.;=]?\s?")
    return begun, re.compile(edge + body + stop + r" ?[:;=]\s?")


def _nearly(view: View, name: str) -> Iterator[Span]:
    """Cells of the first pages that begin with something one letter off the label."""
    bones = skeleton(name)
    if len(bones) < _FUZZY_FROM:
        return
    half = len(bones) // 2
    for cell, text, compact in _cell_beginnings(view):
        beginning = compact[: len(bones) + 1]
        if not (beginning.startswith(bones[:half]) or bones[half:] in beginning):
            continue
        best = nearest(bones, beginning)
        if best is None or best.edits > 1 or best.start > 1:
            continue
        end = _place_after(text, best.end)
        if end >= len(text) or not text[end - 1 : end + 1].isalnum():
            yield Span(cell.start, cell.start + end, 0.88)


def _cell_beginnings(view: View) -> list[tuple[Cell, str, str]]:
    """Each cell of the first pages with its first letters, as they stand and as a skeleton."""
    cached: list[tuple[Cell, str, str]] | None = view.__dict__.get("_label_beginnings")
    if cached is None:
        first = {number for _, number in view.page_starts[:_FUZZY_PAGES]}
        cached = []
        for cell in view.cells:
            if cell.page in first:
                text = view.flat[cell.start : min(cell.end, cell.start + _LONGEST_LABEL)]
                cached.append((cell, text, squeeze(text).letters))
        view.__dict__["_label_beginnings"] = cached
    return cached


def _place_after(text: str, letters: int) -> int:
    """The place after so many letters of a text and after the stop that follows."""
    count = 0
    for place, character in enumerate(text):
        if count >= letters and not (character in " :.;=" or not character.isalnum()):
            return place
        count += character.isalnum() or character in "|!"
    return len(text)


def _candidates(view: View, hit: Span, below: bool, lines: int) -> Iterator[tuple[int, int]]:
    """Spans in which the value may stand, the likeliest first."""
    line = view.line_at(hit.start)
    cells = line.cells
    hit = hit._replace(end=_after_translation(view, hit.end, line.end))
    index = next((n for n, cell in enumerate(cells) if hit.start < cell.end), len(cells) - 1)
    cell = cells[index]
    rest = view.flat[hit.end : cell.end].strip(" :.;=-_")
    if rest.startswith("/"):
        rest = ""  # the same label in a script that was not read
    if rest:
        yield hit.end, cell.end
    elif index + 1 < len(cells):
        if not _is_label(view, cells[index + 1]):
            yield cells[index + 1].start, cells[index + 1].end
    elif (beside := _beside(view, cell)) is not None and not _is_label(view, beside):
        yield beside.start, beside.end
    if below and not rest:
        under = _below(view, cell)
        if under is not None and not _is_label(view, under):
            yield under.start, _last_line(view, under, lines)
    if rest and index + 1 < len(cells) and not _is_label(view, cells[index + 1]):
        yield cells[index + 1].start, cells[index + 1].end


def _is_label(view: View, cell: Cell) -> bool:
    """Is the cell itself a label, so that it cannot be the value of another?"""
    if cell.end - cell.start > _LONGEST_LABEL:
        return False
    text = view.flat[cell.start : cell.end].split(" / ")[0]
    return skeleton(text) in _KNOWN


def _after_translation(view: View, place: int, end: int) -> int:
    """The place after the same label in another language: "Surname / Nom", "Achternaam (Surname)"."""
    rest = view.text[place:end].split("\t")[0].split("\n")[0]
    match = _SLASH.match(rest)
    while match is not None:
        place += match.end()
        rest = rest[match.end() :]
        match = _SLASH.match(rest)
    return place


def _beside(view: View, cell: Cell) -> Cell | None:
    """The nearest cell to the right on the same height, of whatever line."""
    middle = (cell.box.top + cell.box.bottom) / 2
    near = None
    number = cell.line
    for line in view.lines[max(number - 40, 0) : number + 40]:
        if line.page != cell.page or line.number == number:
            continue
        for other in line.cells:
            beside = other.box.top <= middle <= other.box.bottom
            after = beside and other.box.left >= cell.box.right
            if after and (near is None or other.box.left < near.box.left):
                near = other
    return near


def _below(view: View, cell: Cell) -> Cell | None:
    """The nearest cell under this one that begins about where it begins."""
    high = max(cell.box.bottom - cell.box.top, 0.008)
    best: Cell | None = None
    for line in view.lines[cell.line + 1 : cell.line + 14]:
        if line.page != cell.page:
            break
        for other in line.cells:
            drop = other.box.top - cell.box.top
            if not 0 < drop <= _BELOW_LINES * high:
                continue
            aligned = abs(other.box.left - cell.box.left) < 0.03
            across = other.box.left < cell.box.right and other.box.right > cell.box.left
            if (aligned or across) and (best is None or other.box.top < best.box.top):
                best = other
    return best


def _last_line(view: View, cell: Cell, lines: int) -> int:
    """The end of a value of several lines below a label."""
    end = cell.end
    for line in view.lines[cell.line + 1 : cell.line + lines]:
        if line.page != cell.page or abs(line.cells[0].box.left - cell.box.left) > 0.02:
            break
        end = line.cells[0].end
    return end


def _cut(view: View, span: tuple[int, int], pick: Pick | None) -> tuple[int, int] | None:
    start, end = span
    end = min(end, start + _MAX_VALUE)
    text = view.text[start:end]
    if pick is not None:
        picked = pick(text)
        return (start + picked[0], start + picked[1]) if picked else None
    following = _NEXT_LABEL.search(view.flat[start:end])
    if following is not None and following.start() > 0:
        end = start + following.start()
    text = view.text[start:end]
    inner = text.strip(" \t\n:.;,=_-*|")
    if not inner:
        return None
    begin = start + text.index(inner)
    return begin, begin + len(inner)
