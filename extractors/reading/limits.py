"""Ceilings of reading. Every constant has a unit and a reason.

What an administrator may change travels in `ReadOptions`; the rest is fixed because no honest
document needs more.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

MEGAPIXELS = 50  # one picture received; A3 at 400 dpi is 31, the largest phone photos are 48-50
MOST_MEGAPIXELS = 200  # that may be set: in colour 600 MB, and it is held twice
MAX_PIXELS = 50_000_000  # of a page at work: what is larger is made smaller before it is read
MAX_SIDE = 30_000  # pixels of one side; beyond it a picture is a strip nobody made by hand
MAX_PAGE_POINTS = 14_400  # PDF 1.7 annex C: 200 inch is the largest page a reader need accept
MAX_WORDS = 20_000  # one page; a dense A3 newspaper page has about 8,000
MAX_WORD = 400  # characters of one word; longer runs are noise or an attack
MAX_LAYER = 40_000  # characters kept of a page's own text that was not believed
MAX_TEXT = 4_000_000  # characters of one text document, about 1,500 pages
MAX_FRAMES = 2_000  # pictures in one TIFF or animated file
MAX_UNZIPPED = 256 << 20  # bytes unpacked from one office file
MAX_ZIP_ENTRIES = 10_000  # names in one office file
MAX_ZIP_RATIO = 200  # unpacked : packed of one entry; text XML stays below 50
MAX_ATTACHMENTS = 100  # of one mail
MAX_ATTACHMENT_BYTES = 512 << 20  # all attachments of one mail together
MAX_MAIL_PARTS = 1_000  # MIME parts of one mail, at any depth
MAX_HEADER = 1_000  # characters of one mail header kept
MAX_BOOKMARKS = 2_000  # entries of a PDF's table of contents; one a page is a lot already
MAX_BOOKMARK = 200  # characters of one such entry
OCR_SECONDS = 120  # one page in tesseract; OCRmyPDF allows 180, dense pages here take 5
OCR_DPI = 300  # tesseract's models were made for capitals of about 30 pixels
PREVIEW_HEIGHT = 1_000  # pixels


def cores() -> int:
    """Cores this process may use (OMP_THREAD_LIMIT deceives `nproc`, affinity does not)."""
    return max(1, len(os.sched_getaffinity(0)))


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a caller may choose. `languages` are tesseract names, for pages in Latin script."""

    languages: tuple[str, ...] = ("nld", "eng")
    max_pages: int = 2_000
    ocr_processes: int = 0  # 0: one for each core
    ocr_seconds: int = OCR_SECONDS
    megapixels: int = MEGAPIXELS  # of one picture received
    previews: bool = True
    skip: frozenset[int] = frozenset()  # pages that broke an earlier attempt: kept, not read

    @property
    def processes(self) -> int:
        return self.ocr_processes or cores()
