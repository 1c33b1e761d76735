"""What the rows of a case are. A blob that a row names is sealed for the kind of that row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class RowKind(StrEnum):
    CASE = "case"
    DOCUMENT = "document"
    READING = "reading"
    PREVIEWS = "previews"
    EXTRACTION = "extraction"
    DIGEST = "digest"  # what lists need to know of an extraction, and of whose words it is like
    PARTS = "parts"  # which pages of a file are documents of their own
    LIKENESS = "likeness"  # what a person says of two documents that look the same
    CORRECTION = "correction"
    EFFORT = "effort"
    DECLARATION = "declaration"
    PACKET = "packet"
    INDEX = "index"
    EVENT = "event"
    REPORT = "report"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Row:
    """An opened row. `value["blobs"]`, where present, lists the sealed blobs the row owns."""

    kind: RowKind
    id: str
    version: int
    value: dict[str, Any]
