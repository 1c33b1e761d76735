"""Values beside or below a printed label.

The value is looked for, in this order: in the same cell after the label, in the next cell of the
line, in the cell below the label. A label begins its cell, or stands anywhere before a colon. It is
matched on its skeleton, so that "V - nurnmer:" still is a label; what follows is cut before the
next label of the same line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.folding import fold, loosen, skeleton, squeeze
from extractors.locating.beside import OTHERS, Pick, Span, candidates
from extractors.locating.blocks import of_another
from extractors.locating.cells import Cell
from extractors.locating.cutting import cut
from extractors.locating.known import KNOWN, LONGEST_LABEL, know
from extractors.locating.nearness import nearest
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_FUZZY_FROM = 7  # letters of a label that may differ in one letter
_PAST_LABEL = re.compile(r"[:;=].|(?<!\S)\d+(?!\S)")  # what no label has: its end, or a number
_DATUM = re.compile(r"\b(?:datum|date)\s$")
_NAMES = re.compile(r"(?:volledige )?(?:naam|name|full name|nom)")  # anybody may have
_LEADERS = re.compile(r"[. _\t]?(?:\.{4}|_{4})")  # they stand for a colon
_OPENS_SECOND = re.compile(r"[/(|] ?|\s\d\d\.\d\d\.\d\d ")  # a stroke, or the number of a rubric
_PROSE = 58  # letters of a line of running text
_FUZZY_PAGES = 3  # first pages in which a damaged label is looked for


def label(
    *names: str,
    pick: Pick | None = None,
    below: bool = True,
    lines: int = 1,
    page: int | None = None,
    colon: bool = False,
    free: bool = False,
) -> Locator:
    """A locator of what stands at one of the labels, the first label of the list first.

    `pick` cuts the value out of the text found (a date out of "12 maart 2019 te Utrecht"); without
    it the whole text to the end of the cell counts. `below`: the value may stand under the label.
    `lines`: how many lines of the cell below belong to it. `colon`: only before a colon. `free`: the
    value is any words, be they like a label ("beëindiging opvang").
    """

    know(*names)

    def locate(view: View) -> list[Found]:
        found = []
        exact = _longest([hit for name in names for hit in _exact(view, name, colon)])
        for hit in exact or (near for name in names for near in _nearly(view, name, colon)):
            if page is not None and view.page_at(hit.start) != page:
                continue
            dated = _DATUM.search(view.flat, max(hit.start - 10, 0), hit.start) is not None
            for nth, span in enumerate(candidates(view, hit, below, lines, free)):
                if nth and dated:
                    break  # "Datum advies: 3 mei" has its value, which is no advice
                value = cut(view, span, pick) or (
                    cut(view, _wrapped(view, span), pick) if pick else None
                )
                if value is not None:
                    sure = 0.93 * hit.sure * (0.97 if nth else 1.0)
                    found.append(view.found(*value, Method.LABEL, sure))
                    break
        return found

    return locate


def _wrapped(view: View, span: tuple[int, int]) -> tuple[int, int]:
    """The span with the next line, where running text breaks a value ("Opname: 13 januari" / "2011.")."""
    line = view.line_at(span[0])
    if line.number + 1 >= len(view.lines) or span[1] != line.end or len(line.cells) > 1:
        return span
    below = view.lines[line.number + 1]
    long = line.end - line.start >= _PROSE and len(below.cells) == 1
    near = "\n\n" not in view.text[line.end : below.start]
    colon = view.text[max(span[0] - 2, 0) : span[0]].rstrip().endswith(":")
    return (span[0], below.end) if long and near and colon else span


def _longest(hits: list[Span]) -> list[Span]:
    """The hits without those that are the beginning of another ("Relatie" of "Relatie tot betrokkene")."""
    ends: dict[int, int] = {}
    for hit in hits:
        ends[hit.start] = max(hit.end, ends.get(hit.start, 0))
    return [hit for hit in hits if hit.end == ends[hit.start]]


def _exact(view: View, name: str, colon: bool) -> Iterator[Span]:
    if skeleton(name) not in view.squeezed.letters:
        return
    starts = _cell_starts(view)
    begun, anywhere = _patterns(name)
    anybodys = _NAMES.fullmatch(name) is not None
    seen = set()
    for match in anywhere.finditer(view.flat):
        if _of_another(view, match.start()) or (anybodys and of_another(view, match.start())):
            continue
        seen.add(match.start())
        yield Span(match.start(), match.end(), 1.0)
    for match in begun.finditer(view.flat):
        if match.start() not in starts or match.start() in seen:
            continue
        if anybodys and of_another(view, match.start()):
            continue
        if colon and not _LEADERS.match(view.flat, match.end() - 1):
            continue
        if match.group().rstrip()[-1:] in ":.;=" or not view.runs_on(match.start()):
            yield Span(match.start(), match.end(), 0.97)


def _of_another(view: View, place: int) -> bool:
    """Is the label the end of one of somebody else ("Father's name:" is no "name:")?"""
    line = view.line_at(place)
    start = next((cell.start for cell in line.cells if cell.start <= place < cell.end), place)
    start = max(start, view.flat.rfind(". ", start, place))  # what ends before it is another's
    return OTHERS.search(view.flat, start, place) is not None


def _cell_starts(view: View) -> set[int]:
    """Where a label may begin: with a cell, after its number ("3. Nationality"), or after a stroke
    ("Code du pays / Country code")."""
    cached: set[int] | None = view.__dict__.get("_label_starts")
    if cached is None:
        cached = set()
        for cell in view.cells:
            lead = re.match(r"[\W\d]{0,10}", view.flat[cell.start : cell.end])
            cached.update(range(cell.start, cell.start + (lead.end() if lead else 0) + 1))
            printed = view.flat[cell.start : min(cell.end, cell.start + 2 * LONGEST_LABEL)]
            cached.update(cell.start + m.end() for m in _OPENS_SECOND.finditer(printed))
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
    begun = re.compile(edge + body + r"(?![^\W_]|'s\b)" + stop + r"[:.;=?]?\s?")
    return begun, re.compile(edge + body + stop + r" ?[:;=]\s?")


def _nearly(view: View, name: str, colon: bool) -> Iterator[Span]:
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
        if _PAST_LABEL.search(text, 0, end - 1):
            continue  # "Datum: 15 a..." is not nearly "Datum LSO"
        free = end >= len(text) or not text[end - 1 : end + 1].isalnum()
        if colon and not text[:end].rstrip().endswith((":", "=", ";")):
            continue
        if best.edits and squeeze(text[:end]).letters in KNOWN:
            continue  # "Deelnemer" is a label of its own, and not nearly "Deelnemers"
        if free and not view.runs_on(cell.start):
            yield Span(cell.start, cell.start + end, 0.88)


def _cell_beginnings(view: View) -> list[tuple[Cell, str, str]]:
    """Each cell of the first pages with its first letters, as they stand and as a skeleton."""
    cached: list[tuple[Cell, str, str]] | None = view.__dict__.get("_label_beginnings")
    if cached is None:
        first = {number for _, number in view.page_starts[:_FUZZY_PAGES]}
        cached = []
        for cell in view.cells:
            if cell.page in first:
                text = view.flat[cell.start : min(cell.end, cell.start + LONGEST_LABEL)]
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
