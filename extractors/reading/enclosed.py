"""Files inside a file: what is attached to a mail, enclosed in a PDF, pasted into a letter.

They come out as bytes with a bounded name and become documents of their own.
"""

from __future__ import annotations

from extractors.model import Attachment
from extractors.reading.limits import MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS
from extractors.reading.plain import safe_name


class Enclosures:
    """Enclosed files as they are found; what passes a ceiling is left, and `codes` says so."""

    def __init__(self) -> None:
        self.files: list[Attachment] = []
        self.codes: list[str] = []
        self._bytes = 0

    def add(self, name: str, content: bytes) -> None:
        """Take a file over; an empty one is nothing."""
        if not content:
            return
        self._bytes += len(content)
        if len(self.files) >= MAX_ATTACHMENTS or self._bytes > MAX_ATTACHMENT_BYTES:
            self.codes.append("attachments_left")
            return
        self.files.append(Attachment(safe_name(name), content))
