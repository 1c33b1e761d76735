"""What one confined child may use; the parent holds it to this, whatever the child says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from extractors.reading.limits import MEGAPIXELS, OCR_SECONDS
from vault.config import Settings

PAGE_CPU_SECONDS = 30  # the child's own processor time between two signs of life
SILENCE_SECONDS = 90  # wall time without a frame: a decoder hangs, or the machine is overloaded
START_SECONDS = 60  # until the child says it is locked; takes a third of a second when idle
MAX_CHILD_BYTES = 8 << 30  # everything one child may say
MAX_PREVIEW = 4 << 20  # bytes of one preview
MAX_PAGE_HEADER = 8 << 20  # bytes of the words of one page (20,000 words of JSON take 2 MiB)
MAX_PICTURE = 64 << 20  # bytes of one rendered page
MAX_ATTACHMENTS = 100
MAX_ATTACHMENT_BYTES = 512 << 20  # all attachments together
ATTEMPTS = 4  # children started for one document, each without the page that broke the last


@dataclass(frozen=True, slots=True)
class Limits:
    """Per document: address space in MiB, wall time in seconds, pages read; then per page: seconds,
    and millions of pixels of a picture received."""

    memory_mib: int = 2048
    wall_seconds: int = 3600
    pages: int = 2000
    page_seconds: int = OCR_SECONDS
    megapixels: int = MEGAPIXELS

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """As whoever runs this vault set them."""
        return cls(
            memory_mib=settings.reading_mib,
            wall_seconds=settings.reading_seconds,
            pages=settings.max_pages,
            page_seconds=settings.page_seconds,
            megapixels=settings.max_megapixels,
        )

    @property
    def for_reader(self) -> dict[str, int]:
        """As the child is told."""
        return {
            "pages": self.pages,
            "ocr_seconds": self.page_seconds,
            "megapixels": self.megapixels,
        }
