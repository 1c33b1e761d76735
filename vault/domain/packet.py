"""Packets: the bundle for a recipient, and its manifest.

Invariant: pages in = pages out + declared omissions. `Manifest.balance` says whether it holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One document in a packet (screen: *productie*)."""

    number: str  # "7", "7a" for a translation behind its original
    document_id: str
    title: str
    date: str | None
    issuer: str
    type_id: str
    sensitivity: tuple[str, ...]
    media: str
    page_count: int
    sha256: str  # of the original
    relevance: str = ""
    language: str = ""
    first_page: int | None = None  # of a part: it is these pages of the original, both counted
    last_page: int | None = None

    @property
    def pages(self) -> range:
        """Its pages as the original numbers them."""
        first = self.first_page or 1
        return range(first, first + self.page_count)

    @property
    def source(self) -> str:
        """What it was taken from, in words: "pages 3-7 of original <sha256>"."""
        if self.first_page is None:
            return f"original {self.sha256}"
        return f"pages {self.first_page}-{self.last_page} of original {self.sha256}"


@dataclass(frozen=True, slots=True)
class Omission:
    """What is not in the packet, and why: a whole document, or pages of one."""

    document_id: str
    title: str
    pages: tuple[int, ...]  # as the original numbers them
    reason: str  # code: "recipient", "not_read", "not_chosen", "unreadable_page", "second_copy",
    # "no_part": pages of a file that was taken apart which belong to none of its documents
    explanation: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PageMapEntry:
    packet_page: int
    exhibit: str | None  # None: cover, inventory, separator
    source_page: int | None  # of the original, also when the exhibit is a part of it


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a recipient can check: every source, every page, everything left out."""

    packet_id: str
    recipient: str
    made_on: str
    title: str
    exhibits: tuple[Exhibit, ...]
    omissions: tuple[Omission, ...]
    page_map: tuple[PageMapEntry, ...]
    pages_in: int
    pages_out: int
    pages_omitted: int
    sha256_packet: str = ""
    notes: tuple[str, ...] = field(default_factory=tuple)

    @property
    def balance(self) -> bool:
        return self.pages_in == self.pages_out + self.pages_omitted


@dataclass(frozen=True, slots=True)
class Packet:
    id: str
    case_id: str
    recipient: str
    title: str
    made_on: str
    made_by: str
    state: str  # "assembling", "ready", "failed"
    manifest: Manifest | None = None
    reason: str | None = None
