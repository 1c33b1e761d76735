"""What goes into a binding and what comes out: plain values, no keys, no storage.

Pages of the packet count from 1. `Gathered` is one exhibit with the pictures of its pages and the
words that stood on them; a page that could not be pictured is named in `missing`, never skipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractors.model import RenderedPage, Word
from vault.domain.packet import Exhibit, Manifest, Omission


@dataclass(frozen=True, slots=True)
class PacketHead:
    """What the cover says. `question` is the one central question of an MRT packet."""

    packet_id: str
    recipient_id: str
    recipient: str
    title: str
    client: str
    case_title: str
    question: str
    made_on: str  # ISO date
    made_by: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """One exhibit, its pictures in page order, words by page number, pages without a picture."""

    exhibit: Exhibit
    pictures: tuple[RenderedPage, ...]
    words: Mapping[int, tuple[Word, ...]]
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """Where an exhibit stands in the packet: its separator page, then first to last page."""

    separator: int
    first: int
    last: int

    @property
    def text(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True)
class Bound:
    """The finished packet: one PDF and the manifest that accounts for every page."""

    pdf: bytes
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is bound, and all that is declared left out."""

    head: PacketHead
    gathered: tuple[Gathered, ...]
    omissions: tuple[Omission, ...]
