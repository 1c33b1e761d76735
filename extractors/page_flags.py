"""Remarks on the pages of a file: numbers that are missing, pages that came twice.

Page numbers are compared within each proposed part, because every document counts from one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from extractors.duplicates import duplicates
from extractors.model import Part, Problem, Reading, Text
from extractors.numbering import Count, missing
from extractors.openings import Sheet

_FEW = 3  # numbered pages from which their order says something
_LISTED = 12  # page numbers that one sentence names


def of_pages(
    reading: Reading, sheets: Sequence[Sheet], parts: Sequence[Part], beat: Callable[[], None]
) -> Iterator[Problem]:
    """What the pages say together: numbers that are not there, pages that came twice."""
    numbers = {sheet.number: sheet.numbers for sheet in sheets}
    counts = [numbers[n].own for n in sorted(numbers)]
    whole = not parts or _one_numbering(counts)
    ends = [(1, len(reading.pages))] if whole else [(part.first, part.last) for part in parts]
    for first, last in ends:
        own = [numbers[n].own for n in range(first, last + 1) if n in numbers]
        gone = missing(own)
        if gone is not None:
            yield _missing(gone, None if whole else (first, last))
        yield from _out_of_order(own, first)
    yield from _missing_of_fax([numbers[n].fax for n in sorted(numbers)])
    yield from _two_texts(reading)
    for page, earlier in duplicates(reading.pages, beat):
        yield Problem(
            "duplicate_page",
            page,
            Text(
                f"Deze bladzijde lijkt dezelfde als bladzijde {earlier}. Beide zijn bewaard.",
                f"This page looks the same as page {earlier}. Both are kept.",
            ),
        )


def _one_numbering(counts: Sequence[Count | None]) -> bool:
    """Whether one numbering with one total runs through the whole file, over all its parts."""
    there = [count for count in counts if count is not None]
    rising = all(a.number < b.number for a, b in itertools.pairwise(there))
    return len({count.total for count in there}) == 1 and rising and len(there) > len(counts) / 2


def _out_of_order(counts: Sequence[Count | None], first: int) -> Iterator[Problem]:
    """The pages of one document that do not lie as they are numbered; `first`: the first page."""
    there = [(count.number, first + n) for n, count in enumerate(counts) if count is not None]
    numbers = [number for number, _ in there]
    wrong = next((b for a, b in itertools.pairwise(there) if b[0] < a[0]), None)
    if wrong is None or len(there) < _FEW or len(set(numbers)) < len(numbers):
        return
    listed = ", ".join(map(str, numbers[:_LISTED])) + (" …" if len(numbers) > _LISTED else "")
    yield Problem(
        "pages_disordered",
        wrong[1],
        Text(
            f"De bladzijden liggen niet op volgorde van hun nummers: {listed}.",
            f"The pages do not lie in the order of their numbers: {listed}.",
        ),
    )


def _missing(gone: tuple[int, tuple[int, ...]], part: tuple[int, int] | None) -> Problem:
    total, numbers = gone
    listed = ", ".join(map(str, numbers[:_LISTED])) + (" …" if len(numbers) > _LISTED else "")
    if part is None:
        return Problem(
            "pages_missing",
            None,
            Text(
                f"Volgens de nummering ontbreken bladzijden: {listed} van {total}.",
                f"By their numbers pages are missing: {listed} of {total}.",
            ),
        )
    first, last = part
    return Problem(
        "pages_missing",
        first,
        Text(
            f"In het stuk op bladzijde {first} tot en met {last} ontbreken volgens de nummering: "
            f"{listed} van {total}.",
            f"In the document on pages {first} to {last} are missing by their numbers: "
            f"{listed} of {total}.",
        ),
    )


def _missing_of_fax(counts: Sequence[Count | None]) -> Iterator[Problem]:
    """The sheets that each fax counts but does not have; a count that goes back is another fax."""
    calls: list[list[Count]] = []
    for count in counts:
        if count is None:
            continue
        last = calls[-1][-1] if calls else None
        if last is None or count.number <= last.number or count.total != last.total:
            calls.append([])
        calls[-1].append(count)
    for call in calls:
        gone = missing(call)
        if gone is not None:
            listed = ", ".join(map(str, gone[1][:_LISTED]))
            yield Problem(
                "pages_missing",
                None,
                Text(
                    f"Van een fax van {gone[0]} bladzijden ontbreken: {listed}.",
                    f"Of a fax of {gone[0]} pages are missing: {listed}.",
                ),
            )


def _two_texts(reading: Reading) -> Iterator[Problem]:
    """Pages of which the file says something else than the eye sees; both texts are kept."""
    unbelieved = {
        one.page for one in reading.problems if one.code in ("text_layer_rejected", "hidden_text")
    }
    for page in reading.pages:
        if page.layer and page.number in unbelieved:
            yield Problem(
                "texts_differ",
                page.number,
                Text(
                    "Het bestand zegt hier iets anders dan wat te zien is. Beide teksten zijn "
                    "bewaard; vergelijk ze.",
                    "The file says something else here than what can be seen. Both texts are "
                    "kept; compare them.",
                ),
            )
