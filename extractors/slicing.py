"""Some pages of a reading as a reading of their own.

The pages are numbered from 1 again: whoever looks at the slice (fields, boxes, checks, index)
counts pages of one document and need not know that it is a part. Page n of the slice of pages a
to b is page a - 1 + n of the whole.
"""

from __future__ import annotations

from dataclasses import replace

from extractors.model import Reading


def pages_of(reading: Reading, first: int, last: int) -> Reading:
    """Pages `first` to `last` (both counted) with their problems and strips.

    What is said of no page in particular belongs to the whole file and stays there, as do the
    headers of a mail. Pages that the reading does not have are left out.
    """
    before = first - 1
    return Reading(
        reading.media,
        tuple(
            replace(page, number=page.number - before)
            for page in reading.pages
            if first <= page.number <= last
        ),
        tuple(
            replace(one, page=one.page - before)
            for one in reading.problems
            if one.page is not None and first <= one.page <= last
        ),
        (),
        tuple(
            replace(strip, page=strip.page - before)
            for strip in reading.mrz
            if first <= strip.page <= last
        ),
    )
