"""One scan that holds many documents: proposed parts.

Between every two pages the evidence is added up: page numbers that begin again, the head of a
letter, a signature before it, separator and blank sheets, fax lines, bookmarks; against it numbers
that go on, a sentence that runs over the edge, a head that only repeats. Above `THRESHOLD` a part
begins, and says why. Second thoughts belong to a person: a part is a proposal that points into the
original. Blank and separator sheets between parts belong to none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from extractors import classify
from extractors.folding import flatten
from extractors.locating.view import View
from extractors.model import UNKNOWN_TYPE, Part, Reading, Text, TypeMatch
from extractors.numbering import Count
from extractors.openings import SENTENCE, Remark, Sheet, sheets_of

THRESHOLD = 2.0
_HOPELESS = -2.5  # evidence below which no head is looked at: it could not make up for it
_MOST_REASONS = 5
_NUMBERED_ITEM = re.compile(r"^(\d{1,3})[.)] ")
_CHAPTER = re.compile(r"\d+(?:\.\d+)*[.)]? \D|(?:hoofdstuk|chapter|paragraaf|section|inleiding)\b")
_PAPER = re.compile(
    r"\b(?:productie|prod|bijlage|annex|exhibit|brief|besluit|beschikking|uitspraak|rapport|advies|"
    r"verslag|letter|decision|report|ruling)|\.pdf\b|\b\d{1,2}[-. ]\w{1,9}[-. ]\d{4}\b|\b\d{8}\b"
)
_SAME = 0.85  # likeness of two running heads
_GOES_ON = {  # numbers that go on: (through the whole file, with a total)
    (True, True): -2.2,
    (True, False): -1.2,
    (False, True): -4.0,
    (False, False): -2.2,
}
_DUPLEX = 0.3  # share of blank pages from which they are backs of sheets and part nothing


def propose(reading: Reading, sheets: Sequence[Sheet] | None = None) -> tuple[Part, ...]:
    """The parts of a file; empty when it looks like one document. `sheets`: those of the file."""
    sheets = sheets_of(reading) if sheets is None else sheets
    if len(sheets) < 2:
        return ()
    groups = [(group, reasons) for group, reasons in _groups(reading, sheets) if group]
    if len(groups) < 2:
        return ()
    return tuple(_part(reading, group, reasons) for group, reasons in groups)


def _groups(
    reading: Reading, sheets: Sequence[Sheet]
) -> Iterator[tuple[list[Sheet], list[Remark]]]:
    """The pages of each part with the remarks that made it begin."""
    marks = {mark.page: mark.title for mark in reading.bookmarks}
    context = _Context(sheets)
    group: list[Sheet] = []
    reasons: list[Remark] = []
    gap: list[Sheet] = []  # blank and separator sheets since the last page with text
    for sheet in sheets:
        if sheet.blank or sheet.separator:
            gap.append(sheet)
            continue
        if group:
            remarks = list(context.between(group, gap, sheet, marks))
            if sum(remark.weight for remark in remarks) >= THRESHOLD:
                yield group, reasons
                group, reasons = [], remarks
            else:
                group += gap  # a blank back, or a sheet within the document
        elif any(one.separator for one in gap):
            reasons = list(_of_gap(gap, 1.0))
        group.append(sheet)
        gap = []
    yield group, reasons


class _Context:
    """What the whole file says about its pages."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        own = [(s.number, s.numbers.own) for s in sheets if s.numbers.own is not None]
        ahead = [(number - count.number, count.total) for number, count in own]
        # One numbering through the whole file: a stamp of who bundled it, or one long report.
        self._through = bool(ahead) and ahead.count(ahead[0]) >= 0.9 * len(sheets)
        totals = {s.numbers.fax.total for s in sheets if s.numbers.fax is not None}
        self._one_call = len(totals) == 1
        blanks = sum(sheet.blank for sheet in sheets)
        backs = blanks >= max(_DUPLEX * len(sheets), 3)
        self._blank_weight = 0.3 if backs else 1.3
        sizes = {(round(s.page.width, -1), round(s.page.height, -1)) for s in sheets}
        self._sizes_speak = len(sizes) <= max(3, len(sheets) // 6)

    def between(
        self, group: Sequence[Sheet], gap: Sequence[Sheet], sheet: Sheet, marks: dict[int, str]
    ) -> Iterator[Remark]:
        """All evidence at the border between the pages so far and the next one."""
        before = group[-1]
        found = [
            *self._numbers(group, sheet),
            *self._fax(before, sheet),
            *_of_gap(gap, self._blank_weight),
            *_running_on(before, sheet),
            *_typeface(group, sheet),
            *_bookmark(sheet, marks),
            *before.closing(),
            *self._look(before, sheet),
        ]
        yield from found
        if sum(remark.weight for remark in found) > _HOPELESS:
            yield from sheet.opening()
            yield from _same_head(group, sheet)

    def _numbers(self, group: Sequence[Sheet], sheet: Sheet) -> Iterator[Remark]:
        last = next((s.numbers.own for s in reversed(group) if s.numbers.own), None)
        own = sheet.numbers.own
        said = group[-1].numbers.own
        if own is None:
            if said is not None and said.number == said.total:
                yield _ended(said)
            elif said is not None:
                yield Remark(0.7, Text("de nummering houdt op", "the page numbers stop"))
        elif last is None:
            yield from _first_number(own, group)
        elif own.total != last.total:
            yield from _other_numbering(last, own)
        elif own.number == last.number + 1:
            weight = _GOES_ON[self._through, own.total is not None]
            yield Remark(weight, Text("de nummering loopt door", "the page numbers go on"))
        elif own.number == last.number > 1:
            yield Remark(-0.5, Text("hetzelfde paginanummer", "the same page number"))
        elif own.number <= last.number:
            yield Remark(
                3.2 if own.number == 1 else 1.5,
                Text(
                    f"de nummering begint opnieuw bij {own.number}",
                    f"the page numbers begin again at {own.number}",
                ),
            )
        else:
            yield Remark(-1.5, Text("de nummering loopt door", "the page numbers go on"))

    def _fax(self, before: Sheet, sheet: Sheet) -> Iterator[Remark]:
        last, this = before.numbers.fax, sheet.numbers.fax
        if this is not None and (last is None or this.number <= last.number):
            begins = 3.2 if last is not None and this.number == 1 else 1.6
            done = 0.6 if last is not None and last.number == last.total else 0.0
            yield Remark(begins + done, Text("een nieuwe fax begint", "a new fax begins"))
        elif last is not None and this is None:
            yield Remark(1.2, Text("de fax is afgelopen", "the fax is over"))
        elif last is not None and this is not None and not self._one_call:
            yield Remark(-0.6, Text("dezelfde fax", "the same fax"))

    def _look(self, before: Sheet, sheet: Sheet) -> Iterator[Remark]:
        if before.page.source is not sheet.page.source:
            yield Remark(
                0.8, Text("scan en eigen tekst wisselen", "a scan and text of the file meet")
            )
        wide = abs(before.page.width - sheet.page.width) / (before.page.width or 1.0)
        if self._sizes_speak and wide > 0.04:
            yield Remark(0.6, Text("het papier is anders", "the paper is another size"))
        one, other = before.language, sheet.language
        if one is not None and other is not None and one != other:
            yield Remark(1.8, Text("de taal is anders", "the language is another"))


def _ended(count: Count) -> Remark:
    return Remark(
        2.8,
        Text(
            f"de vorige was bladzijde {count.number} van {count.total}",
            f"the one before was page {count.number} of {count.total}",
        ),
    )


def _first_number(own: Count, group: Sequence[Sheet]) -> Iterator[Remark]:
    if own.number == 1:
        yield Remark(1.6, Text("de nummering begint bij 1", "the page numbers begin at 1"))
        return
    weight = -1.6  # a first page seldom bears a number
    if own.number != len(group) + 1:
        weight = 0.0  # not the next page of what came before
    elif group[-1].is_signed:
        weight = -0.6
    yield Remark(weight, Text(f"dit is bladzijde {own.number}", f"this is page {own.number}"))


def _other_numbering(last: Count, own: Count) -> Iterator[Remark]:
    if own.number == 1:
        done = 0.6 if last.number == last.total else 0.0
        yield Remark(3.2 + done, Text("de nummering begint bij 1", "the page numbers begin at 1"))
    elif own.number == last.number + 1:
        yield Remark(-2.2, Text("de nummering loopt door", "the page numbers go on"))
    elif last.number == last.total:
        yield _ended(last)
    else:
        yield Remark(1.5, Text("er is een andere nummering", "another numbering begins"))


def _of_gap(gap: Sequence[Sheet], blank_weight: float) -> Iterator[Remark]:
    if any(sheet.separator for sheet in gap):
        yield Remark(
            3.5, Text("er ligt een scheidingsblad voor", "a separator sheet lies before it")
        )
    elif gap:
        yield Remark(
            blank_weight, Text("er ligt een lege bladzijde voor", "a blank page lies before it")
        )


def _typeface(group: Sequence[Sheet], sheet: Sheet) -> Iterator[Remark]:
    """Running text that is set otherwise than on every page before it."""
    so_far = [one.typeface for one in group if one.typeface is not None]
    if sheet.typeface is None or not so_far:
        return
    differences = min(sheet.typeface.differences(one) for one in so_far)
    if differences:
        yield Remark(
            1.6 if differences == 1 else 2.2,
            Text("de tekst is anders gezet", "the text is set otherwise"),
        )


def _running_on(before: Sheet, sheet: Sheet) -> Iterator[Remark]:
    """A sentence, or a list, that goes on over the edge of the page."""
    last = before.said(before.body[-1])
    first = sheet.view.text[sheet.body[0].start : sheet.body[0].end].strip()
    small = first[:1].islower() and len(first) > 20
    if small and last[-1:] not in ".:;!?" and before.ends_full:
        yield Remark(-2.5, Text("de zin loopt door", "the sentence goes on"))
    elif small and not before.is_signed:
        yield Remark(-0.8, Text("de tekst loopt door", "the text goes on"))
    next_item = _NUMBERED_ITEM.match(first)
    if next_item:
        items = [_NUMBERED_ITEM.match(before.said(line)) for line in before.body]
        numbers = [int(item[1]) for item in items if item]
        if numbers and int(next_item[1]) == numbers[-1] + 1:
            yield Remark(-2.0, Text("de telling loopt door", "the numbered list goes on"))


def _same_head(group: Sequence[Sheet], sheet: Sheet) -> Iterator[Remark]:
    """A head that only repeats that of the first page (running title, date, reference)."""
    first = group[0]
    if sheet.has_block and not sheet.references & first.references:
        if sheet.head_dates and first.head_dates and not sheet.head_dates & first.head_dates:
            yield Remark(0.6, Text("de kop heeft een andere datum", "the head has another date"))
        return
    one, other = group[-1].said(group[-1].body[0]), sheet.said(sheet.body[0])
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    alike = ratio >= _SAME and len(one) <= SENTENCE
    if alike and not sheet.has_block:
        yield Remark(-1.0, Text("dezelfde kopregel", "the same running head"))
    if sheet.references & first.references and sheet.head_dates & first.head_dates:
        yield Remark(-1.6, Text("hetzelfde kenmerk en dezelfde datum", "same reference and date"))


def _bookmark(sheet: Sheet, marks: dict[int, str]) -> Iterator[Remark]:
    title = flatten(marks.get(sheet.number, ""))
    if title:
        weight = 0.2 if _CHAPTER.match(title) else 3.4 if _PAPER.search(title) else 1.4
        yield Remark(
            weight, Text("het bestand heeft hier een bladwijzer", "the file has a bookmark here")
        )


def _part(reading: Reading, group: Sequence[Sheet], remarks: Sequence[Remark]) -> Part:
    pages = [sheet.page for sheet in group][: classify.PAGES]
    best, _ = classify.chosen(classify.rank(View(reading, pages)))
    kind = best or TypeMatch(UNKNOWN_TYPE, 0.0, ())
    told = sorted((r for r in remarks if r.weight > 0), key=lambda r: -r.weight)[:_MOST_REASONS]
    reasons = tuple(remark.why for remark in told) or (
        Text("de eerste bladzijde van het bestand", "the first page of the file"),
    )
    return Part(group[0].number, group[-1].number, kind, reasons)
