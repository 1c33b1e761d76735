"""Values of the header block of a letter: its date, its sender, its reader, its subject.

A letter's date stands at a label ("Datum"), after a place ("Utrecht, 12 maart 2019"), or alone on
a line above the salutation. Mail says these things in headers of its own.
"""

from __future__ import annotations

import re

from extractors.fields import date
from extractors.locating.beside import Pick
from extractors.locating.cells import Cell, Line
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_BORN = re.compile(
    r"(?:geb(?:oren|\.)?|geboortedatum|born|birth|naiss?ance|ne(?:e)? le)\W{0,3}\w{0,4}\W*$|"
    r"\b(?:nee?|born|geboren) (?:a|in|at|te)\s[a-z' \-]{2,24},? (?:le|on|op)\s*$"
)
_BIRTH = re.compile(r"\bgeb(?:oren|oorte\w*|\.|\b)|\bborn\b|\bbirth|\bnaiss")
_SENTENCE_GOES_ON = re.compile(r"(?!(?:te|in|at|a) [A-Z][\w-]*\W*$|(?:om|at|te) \d)[a-zà-ÿ]")
_LABEL_ABOVE = 2.6  # line heights
_LONGEST_LABEL = 40  # letters
_PLACE_DATE = re.compile(r"^[a-z' .\-()]{2,40},? ?(?:(?:de|the|le|on|op|dated?|d\.d\.) )?$")
_OTHERS = re.compile(
    r"\b(?:brief|besluit|beslissing|vorige|laatste|eerdere|aankomst|vertrek|beschikking|uitspraak|kenmerk|letter|your|uw|geldig|geldt|tot|until|valid|"
    r"expir\w*|sinds|vanaf|ingetrokken|gedoopt|zitting|bezoek|afspraak|opname|aanvraag|presentatie|"
    r"volgende|eerstvolgende|vervolg\w*|next|expiry|issue|afgifte|bezwaar|beroep|intake|overleden|died|death|married|gehuwd|gevoerd|gesproken|gesprek\w*|gehoord|besproken|"
    r"\w*bezoek|\w*consult|controle\w*|gezien|onderzoek|onderzocht|opgenomen|opnamedatum|ontslag\w*|gemaakt|interview\w*|seen|visit\w*|received|ontvangen|enquiry|request\w*|\w*nummer|number|no|nr)\b"
)

_UNFINISHED = re.compile(r"\b(?:van|op|d\.d\.|tot|of|on|until)\s*$")
_NOT_ITS_OWN = re.compile(
    r"(?i)^\W{0,3}(?:(?:of|van|de|du|and|en|et|place|plaats|lieu)\W{1,3}){0,3}(?:birth|geboorte|naiss?ance|geb\b|expiry|death|overlijden)"
)


def pick_date(text: str) -> tuple[int, int] | None:
    """Where the first date of a text stands."""
    for found in date.find(text, coarse=True):
        return found.start, found.end
    return None


def pick_own_date(text: str) -> tuple[int, int] | None:
    """The date behind "Datum" or "Date", which "Date of birth ..... 10 December 1995" has not."""
    return None if _NOT_ITS_OWN.match(text) else pick_date(text)


def header_date(confidence: float = 0.8, *, running: bool = False) -> Locator:
    """The date of a letter that has no label for it.

    `running`: instead, the day with which a sentence of the head begins ("Op 14 oktober 2009 verscheen
    voor mij"), which dates a report but no letter."""

    def locate(view: View) -> list[Found]:
        best: list[tuple[int, Found]] = []
        for found in date.find_flat(view.flat[: view.head_end]):
            line = view.line_at(found.start)
            cell = next(c for c in line.cells if found.start < c.end)
            before = view.flat[cell.start : found.start].strip()
            above = view.lines[line.number - 1] if line.number else line
            begun = above.start if len(above.cells) == 1 else line.start  # "geboren op" of a line
            if _BORN.search(view.flat[max(begun, found.start - 40) : found.start]):
                continue
            if not before:
                rank = 1
            elif _PLACE_DATE.match(before + " ") and not (
                _OTHERS.search(before) or _BIRTH.search(before)
            ):
                rank = 0
            else:
                continue
            if not before and _labelled_otherwise(view, cell):
                continue
            if _wraps(view, line, before):
                continue
            after = view.text[found.end : cell.end].lstrip(" ,")
            if (_SENTENCE_GOES_ON.match(after) is not None) is not running:
                continue
            alone = not any(map(str.isalpha, after))
            rank += 0 if alone else 2
            best.append((rank, view.found(found.start, found.end, Method.HEADER, confidence)))
        return [found for _, found in sorted(best, key=lambda pair: pair[0])]

    return locate


def _wraps(view: View, line: Line, before: str) -> bool:
    """Is the line the rest of a sentence: "... het gehoor en | de zienswijze van 17 oktober 2011"?"""
    above = view.lines[line.number - 1] if line.number else None
    if above is None or len(above.cells) + len(line.cells) > 2 or above.page != line.page:
        return False
    if before:
        return view.text[line.start].islower() and _UNFINISHED.search(before) is not None
    said = view.flat[above.start : above.end]  # not a label ("Uitgebracht op") over its value
    return len(said) > _LONGEST_LABEL and _UNFINISHED.search(said) is not None


def _labelled_otherwise(view: View, cell: Cell) -> bool:
    """Does a label left of the cell or closely above it say that its date is another's?"""
    line = view.lines[cell.line]
    nth = line.cells.index(cell)
    labels = [line.cells[nth - 1]] if nth else []
    high = max(cell.box.bottom - cell.box.top, 0.006)
    for above in view.lines[max(cell.line - 2, 0) : cell.line]:
        near = cell.box.top - above.box.top <= _LABEL_ABOVE * high and above.page == cell.page
        labels += [c for c in above.cells if near and abs(c.box.left - cell.box.left) < 0.02]
    said = [view.flat[c.start : c.end] for c in labels if c.end - c.start <= _LONGEST_LABEL]
    return any(_BIRTH.search(text) or _OTHERS.search(text) for text in said)


def signing_date(confidence: float = 0.72) -> Locator:
    """The date beside the signature: "Utrecht, 12 maart 2019", "Datum: ..." in the last lines."""

    def locate(view: View) -> list[Found]:
        out = []
        for found in date.find_flat(view.flat[view.sign_start :]):
            start = view.sign_start + found.start
            line = view.line_at(start)
            before = view.flat[line.start : start].strip()
            if (
                not before
                or _PLACE_DATE.match(before + " ")
                or re.search(
                    r"(?:datum|date|gedaan te|opgemaakt|ondertekend|signed|getekend)\b.{0,30}$",
                    before,
                )
            ):
                out.append(
                    view.found(start, view.sign_start + found.end, Method.HEADER, confidence)
                )
        return out[-1:] or _place_and_day(view, confidence - 0.1)

    return locate


def _place_and_day(view: View, confidence: float) -> list[Found]:
    """The last line below the head that is a place and a day and nothing else ("Goes, 3 mei 2021")."""
    out = []
    for found in days(view):
        start, end = found.start, found.end
        if start < view.head_end:
            continue
        line = view.line_at(start)
        before = view.flat[line.start : start].strip()
        alone = not any(map(str.isalnum, view.flat[end : line.end]))
        placed = before.endswith((",", ":")) and _PLACE_DATE.match(before + " ") is not None
        if alone and placed and not _OTHERS.search(before) and not _BIRTH.search(before):
            out.append(view.found(start, end, Method.HEADER, confidence))
    return out[-1:]


def days(view: View) -> list[date.DateFound]:
    """Every date of the view, sought once."""
    cached: list[date.DateFound] | None = view.__dict__.get("_days")
    if cached is None:
        cached = view.__dict__["_days"] = list(date.find_flat(view.flat))
    return cached


def mail_header(*names: str) -> Locator:
    """What a mail says of itself ("date", "sender", "subject")."""

    def locate(view: View) -> list[Found]:
        return [
            Found(value, 1, None, Method.HEADER, 0.99)
            for name in names
            if (value := view.reading.headers.get(name, ""))
        ]

    return locate


def pick_with(pattern: str) -> Pick:
    """A pick of what a regular expression (on the text as it stands) matches first."""
    compiled = re.compile(pattern)

    def pick(text: str) -> tuple[int, int] | None:
        match = compiled.search(text)
        if match is None:
            return None
        return match.span("v") if "v" in compiled.groupindex else match.span()

    return pick
