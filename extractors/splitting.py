"""One scan that holds many documents: proposed parts.

Second thoughts belong to a person: a part is a proposal that points into the original.
"""

from __future__ import annotations

from extractors.model import Part, Reading


def propose(reading: Reading) -> tuple[Part, ...]:
    """The parts of a scan; empty when it looks like one document."""
    del reading
    return ()
