"""A few words on every extraction, so that a list of documents need not open them all.

A digest stands beside each extraction and is written with it: the type and edition that looked,
how many documents the file seems to hold, and the sketch by which a paper that was scanned twice
is noticed. It can be made again at any time from the reading and the extraction.
"""

from __future__ import annotations

import base64
import struct
from dataclasses import dataclass
from typing import Any

from extractors.likeness import LOOKED_AT, Look, Sketch, sketch
from extractors.model import Extraction, Reading
from extractors.registry import edition_of
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.domain.document import Document


@dataclass(frozen=True, slots=True)
class Digest:
    """`type_id` and `edition` are those that looked; `parts` counts the documents proposed."""

    type_id: str
    edition: int
    parts: int
    look: Look


def form(reading: Reading, extraction: Extraction) -> dict[str, Any]:
    """The row value of a digest."""
    made = sketch(reading)
    return {
        "type": extraction.type.id,
        "edition": extraction.edition,
        "parts": len(extraction.parts),
        "words": _packed(made.words),
        "dates": _packed(made.dates),
        "numbers": _packed(made.numbers),
        "said": made.said,
        "fields": {
            field.name: field.value
            for field in reversed(extraction.fields)  # the first of a name has the last word
            if field.name in LOOKED_AT and isinstance(field.value, str)
        },
    }


def digests(archive: CaseArchive) -> dict[str, Digest]:
    """All digests of the case by document."""
    return {row.id: _digest(row) for row in archive.list(RowKind.DIGEST)}


def is_stale(document: Document, type_id: str, edition: int) -> bool:
    """Whether fields were looked for as another type, or by an older edition, than now holds."""
    wanted = document.type_id if document.type_confirmed and document.type_id else type_id
    return wanted != type_id or edition < edition_of(wanted)


def _digest(row: Row) -> Digest:
    value = row.value
    words, dates, numbers = (_unpacked(value[name]) for name in ("words", "dates", "numbers"))
    look = Look(Sketch(words, dates, numbers, value["said"]), value["fields"])
    return Digest(value["type"], value["edition"], value["parts"], look)


def _packed(hashes: tuple[int, ...]) -> str:
    return base64.b64encode(struct.pack(f"<{len(hashes)}I", *hashes)).decode("ascii")


def _unpacked(text: str) -> tuple[int, ...]:
    raw = base64.b64decode(text)
    return struct.unpack(f"<{len(raw) // 4}I", raw)
