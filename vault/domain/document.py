"""Documents: one received thing whose original never changes.

State machine (the column `documents.state`, readable without a key, tells no content):

    RECEIVED → READ → EXTRACTED → INDEXED
        └────────┴──→ FAILED(reason)      kept, not read; `process --again` starts over

A worker finishes reading and extracting in one confined run, so a document stands at RECEIVED
until its results are settled; settling takes it through READ and EXTRACTED to INDEXED in one
transaction per step. A document whose words are at hand but whose fields are to be looked for anew
(a part that was accepted, another type, a newer edition) stands at READ until they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extractors.model import Field, Text


class DocumentState(StrEnum):
    RECEIVED = "received"
    READ = "read"
    EXTRACTED = "extracted"
    INDEXED = "indexed"
    FAILED = "failed"

    @property
    def label(self) -> Text:
        return _LABELS[self]


_LABELS = {
    DocumentState.RECEIVED: Text("ontvangen, wacht op lezen", "received, waiting to be read"),
    DocumentState.READ: Text("gelezen, gegevens volgen", "read, fields to follow"),
    DocumentState.EXTRACTED: Text("gegevens gevonden", "fields found"),
    DocumentState.INDEXED: Text("klaar, doorzoekbaar", "ready, searchable"),
    DocumentState.FAILED: Text("bewaard, niet gelezen", "kept, not read"),
}


@dataclass(frozen=True, slots=True)
class Original:
    """Where the sealed original lies and what it must be (security.md 1.4, the document row)."""

    object_id: str
    file_key: bytes  # 16 bytes, age file key
    plain_length: int
    payload_length: int  # stored bytes without the Padmé pad
    sha256_plain: str  # hex, of the received bytes
    sha256_payload: str
    sha256_header: str


@dataclass(frozen=True, slots=True)
class Document:
    """One received thing. `name` is the file name as received, shown but never trusted.

    A part is a document too: some pages of a file that holds several. It points into the original
    of its parent (`first_page` to `last_page`, both counted) and has no bytes of its own. Its own
    pages count from 1, like those of any document.
    """

    id: str
    case_id: str
    name: str
    received: str  # ISO date and time, to the minute
    received_by: str  # user id
    original: Original
    state: DocumentState = DocumentState.RECEIVED
    reason: str | None = None  # problem code when FAILED
    media: str | None = None
    page_count: int = 0
    type_id: str | None = None  # as set by a person, else as classified
    type_confirmed: bool = False
    parent_id: str | None = None  # the file this was enclosed in (a mail, a PDF), or is a part of
    note: str = ""
    first_page: int | None = None  # of a part: where it begins in its parent's original
    last_page: int | None = None

    @property
    def is_part(self) -> bool:
        return self.first_page is not None

    @property
    def waits(self) -> bool:
        """Whether a worker still has something to do for it."""
        return self.state in (DocumentState.RECEIVED, DocumentState.READ)

    @property
    def pages(self) -> range:
        """Its pages as the original numbers them."""
        first = self.first_page or 1
        return range(first, first + self.page_count)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of a field: another value, or that the value read is right.

    `field` names the field, `read_value` is what stood there (kept), `value` what the person
    says. A correction of the type has `field == "type"`.
    """

    id: str
    document_id: str
    field: str
    read_value: object
    value: object
    confirmed: bool  # True: the person says the value read is right
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class ReviewedField:
    """A field as it now stands: what was read, and what a person made of it."""

    read: Field | None
    correction: Correction | None

    @property
    def name(self) -> str:
        if self.correction is not None:
            return self.correction.field
        return self.read.name if self.read is not None else ""

    @property
    def value(self) -> object:
        if self.correction is not None:
            return self.correction.value
        return self.read.value if self.read is not None else None

    @property
    def standing(self) -> str:
        """ "corrected", "confirmed", "proved" or "proposed" (house invariant 12)."""
        if self.correction is not None:
            return "confirmed" if self.correction.confirmed else "corrected"
        return "proved" if self.read is not None and self.read.proved else "proposed"
