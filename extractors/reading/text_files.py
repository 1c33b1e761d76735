"""Plain text: which encoding, and what of it is text."""

from __future__ import annotations

import codecs

from extractors.errors import problem
from extractors.model import Problem
from extractors.reading.limits import MAX_TEXT
from extractors.reading.plain import clean


def decode(content: bytes, claimed: str | None = None) -> str:
    """The text of the bytes: by BOM, as UTF-8, as claimed, else as Windows-1252. Never raises."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for encoding in ("utf-8", claimed or "utf-8"):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("cp1252", "replace")


def limited(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text cleaned and cut at the ceiling, with the remark that goes with a cut."""
    cut = text[:MAX_TEXT]
    return clean(cut), () if len(text) <= MAX_TEXT else (problem("text_cut"),)
