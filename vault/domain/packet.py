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


@dataclass(frozen=True, slots=True)
class Omission:
    """What is not in the packet, and why: a whole document, or pages of one."""

    document_id: str
    title: str
    pages: tuple[int, ...]
    reason: str  # code: "recipient", "not_read", "not_chosen", "unreadable_page"
    explanation: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PageMapEntry:
    packet_page: int
    exhibit: str | None  # None: cover, inventory, separator
    source_page: int | None


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
