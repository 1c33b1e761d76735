"""The numbers that stand on a page about the page: "Pagina 3 van 7", "- 3 -", a fax line "P.03/07".

Only the margins are looked at, because a text may well speak of "pagina 3 van 7" of another paper.
A fax line is kept apart: its numbers count the sheets of one call, not of one document.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.folding import loosen
from extractors.locating.cells import Line
from extractors.locating.view import View

_MOST = 999  # pages of one document; a larger number is a year or a reference
_TOP, _BOTTOM = 0.24, 0.86  # margins as fractions of the page; ministries print it beside the date
_FEW = 4  # pages from which a numbering can be said to run through a file
_MOSTLY = 0.7  # share of the pages that bear it; a scan may lose some
_BESIDE = 0.2  # share of the pages that have another number beside it
_EDGE = 2  # first and last lines that count as margin wherever they stand
_N = r"(?P<n>[\dil|o]{1,3})"
_T = r"(?P<t>[\dil|o]{1,3})"
_LABEL = loosen(r"(?:pagina|bladzijde|blz|pag|blad|page|seite|sheet|vel|p)") + r"\s?[.:]?\s?"
_OF = r"\s?(?:van|of|de|sur|von|/)\s?"
_EDGES = r"[\s\-–—_.|*~]*"
_COUNTED = re.compile(rf"(?<![a-z\d]){_LABEL}(?:nr\.?\s?)?{_N}{_OF}{_T}(?![\w/])")
_COUNTED_ALONE = re.compile(rf"{_EDGES}{_N}{_OF}{_T}{_EDGES}")
_LABELLED_ALONE = re.compile(rf"{_EDGES}{_LABEL}{_N}{_EDGES}")
_BARE = re.compile(rf"{_EDGES}(?P<n>\d{{1,3}}){_EDGES}")
_DIGITS = str.maketrans({"i": "1", "l": "1", "|": "1", "o": "0"})
_FAX_SHEET = re.compile(
    r"(?<![a-z\d])(?:p|pag|page|pagina|blad|pg|s)\s?[.:]?\s?0{0,2}(?P<n>\d{1,3})"
    r"(?:\s?(?:/|van|of)\s?0{0,2}(?P<t>\d{1,3}))?(?!\d)|(?<![\d/])0{0,2}(?P<n2>\d{1,3})\s?(?:/|van|of)\s?0{0,2}(?P<t2>\d{1,3})(?![\d/])"
)
_FAX_SIGNS = (
    re.compile(r"\b\d{1,2}[:.]\d{2}\b"),  # the hour
    re.compile(r"\b(?:fax|van|from|fm|to|naar|aan|tel|id|t|f)\s?[.:]"),
    re.compile(r"[+\d][\d ()\-]{7,}\d"),  # the caller's number
    re.compile(r"\b\d{1,2}[-./ ](?:\d{1,2}|[a-z]{3})\b"),  # the day
)


@dataclass(frozen=True, slots=True)
class Count:
    """Sheet `number` of `total`; the total is None where it is not said."""

    number: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """What one page says of its own place: in its document, and in the fax that brought it.

    `furniture` are the numbers (in the view) of the lines that say so: they are no text. `others`
    are further counts in the margins, the surest first. `stamp` is the count of who bundled the
    file and numbered it through (`without_stamps`).
    """

    own: Count | None = None
    fax: Count | None = None
    furniture: frozenset[int] = frozenset()
    others: tuple[Count, ...] = ()
    stamp: Count | None = None


def page_numbers(view: View) -> PageNumbers:
    """The numbers on the one page of which the view was made."""
    # A line printed over the page comes last in the file and stands first on the paper.
    lines = sorted(view.lines, key=lambda line: line.box.top)
    fax, fax_line = _fax(view, lines)
    rest = [line for line in lines if line is not fax_line]
    furniture = {fax_line.number} if fax_line is not None else set()
    ranked: list[tuple[int, Count]] = []
    for rank, count, line, alone in _candidates(view, rest):
        ranked.append((rank, count))
        if alone:
            furniture.add(line.number)
    ranked.sort(key=lambda one: one[0])  # of equals the upper stays first
    counts = list(dict.fromkeys(count for _, count in ranked))
    return PageNumbers(counts[0] if counts else None, fax, frozenset(furniture), tuple(counts[1:]))


def without_stamps(pages: Sequence[PageNumbers]) -> list[PageNumbers]:
    """The numbers of the pages of a file without those that somebody stamped through all of it.

    A stamp is told from the numbers of one long document by what stands beside it: other numbers,
    with totals, that do not go on through the whole file.
    """
    through = _through(pages)
    if through is None:
        return list(pages)
    return [
        replace(
            one,
            own=next((c for c in _counts(one) if _key(nth, c) != through), None),
            others=(),
            stamp=next((c for c in _counts(one) if _key(nth, c) == through), None),
        )
        for nth, one in enumerate(pages)
    ]


def _through(pages: Sequence[PageNumbers]) -> tuple[int, int | None] | None:
    """How far the stamp runs ahead of the pages, and its total; None where there is no stamp."""
    keys = Counter(_key(nth, count) for nth, one in enumerate(pages) for count in _counts(one))
    if len(pages) < _FEW or not keys:
        return None
    through, often = keys.most_common(1)[0]
    if often < _MOSTLY * len(pages):
        return None
    beside = [
        _key(nth, count)
        for nth, one in enumerate(pages)
        for count in _counts(one)
        if count.total is not None and _key(nth, count) != through
    ]
    of_others = len(beside) >= _BESIDE * len(pages) and len(set(beside)) > 1
    return through if of_others else None


def _counts(one: PageNumbers) -> tuple[Count, ...]:
    return ((one.own,) if one.own is not None else ()) + one.others


def _key(nth: int, count: Count) -> tuple[int, int | None]:
    return count.number - nth, count.total


def _candidates(view: View, lines: Sequence[Line]) -> Iterator[tuple[int, Count, Line, bool]]:
    """Every reading of a margin as a page number: its rank, the surest first."""
    edges = {*lines[:_EDGE], *lines[-_EDGE:]}
    for line in lines:
        margin = line.box.bottom <= _TOP or line.box.top >= _BOTTOM
        if not margin and line not in edges:
            continue
        for cell in line.cells:
            text = view.flat[cell.start : cell.end].strip()
            alone = len(line.cells) == 1
            for rank, pattern, whole in _FORMS:
                match = pattern.fullmatch(text) if whole else pattern.search(text)
                count = _count(match["n"], match.groupdict().get("t")) if match else None
                if count is None:
                    continue
                if pattern is _BARE and not (line in edges and margin and alone):
                    continue  # a lone number inside a page is a list or a table
                yield rank, count, line, alone and (whole or len(text) < 40)
                break


_FORMS = (
    (0, _COUNTED, False),
    (1, _COUNTED_ALONE, True),
    (2, _LABELLED_ALONE, True),
    (3, _BARE, True),
)


def _fax(view: View, lines: Sequence[Line]) -> tuple[Count | None, Line | None]:
    """The line that a fax machine printed over the page, and its count."""
    for line in lines[:2]:
        text = view.flat[line.start : line.end]
        if sum(bool(sign.search(text)) for sign in _FAX_SIGNS) < 2:
            continue
        for match in reversed(list(_FAX_SHEET.finditer(text))):
            count = _count(match["n"] or match["n2"], match["t"] or match["t2"])
            if count is not None:
                return count, line
    return None, None


def _count(number: str | None, total: str | None) -> Count | None:
    """The count, when it can be one.

    >>> _count("l", "3"), _count("8", "7"), _count("3", None)
    (Count(number=1, total=3), None, Count(number=3, total=None))
    """
    n = _whole(number)
    t = _whole(total) if total else None
    if n is None or (total and t is None) or not 1 <= n <= (t or _MOST):
        return None
    return Count(n, t)


def _whole(text: str | None) -> int | None:
    digits = (text or "").translate(_DIGITS)
    return int(digits) if digits.isdigit() else None


def missing(counts: Iterable[Count | None]) -> tuple[int, tuple[int, ...]] | None:
    """(total, the numbers that are not there) of the pages of one document; None when all are.

    >>> missing([Count(1, 4), None, Count(4, 4)])
    (4, (2, 3))
    >>> missing([Count(1, 3), None, Count(3, 3)]), missing([Count(3), Count(4), Count(6)])
    (None, (6, (5,)))
    """
    pages = list(counts)
    totals = {count.total for count in pages if count is not None and count.total}
    if len(totals) != 1:
        return _gaps([count.number for count in pages if count is not None], len(pages))
    total = totals.pop() or 0
    there = {count.number for count in pages if count is not None}
    absent = tuple(n for n in range(1, total + 1) if n not in there)
    return (total, absent) if absent and len(pages) < total else None


def _gaps(numbers: Sequence[int], pages: int) -> tuple[int, tuple[int, ...]] | None:
    """Holes in a plain numbering of which most pages bear a number and none goes back."""
    if len(numbers) < 2 or 2 * len(numbers) < pages:
        return None
    if any(b <= a for a, b in itertools.pairwise(numbers)):
        return None
    first, last = numbers[0], numbers[-1]
    absent = tuple(n for n in range(first, last + 1) if n not in numbers)
    unsaid = pages - len(numbers)  # pages without a number may be those
    return (last, absent) if absent and unsaid < len(absent) <= last // 2 else None
