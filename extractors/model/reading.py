"""A `Reading`: what a document says, word by word, with boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from extractors.model.words import Box, Problem


class Word(NamedTuple):
    """One word as read; `line` numbers the lines of the page from 0 in reading order."""

    text: str
    box: Box
    line: int
    confidence: float = 1.0


def text_of(words: Iterable[Word]) -> str:
    """The words joined by blanks, the lines by newlines."""
    lines: dict[int, list[str]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word.text)
    return "\n".join(" ".join(texts) for _, texts in sorted(lines.items()))


class TextSource(StrEnum):
    TEXT = "text"  # the document's own text
    OCR = "ocr"  # read from an image
    NONE = "none"  # nothing could be read on this page


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its words in reading order. `width` and `height` are in points (1/72 inch).

    `layer` is what the file itself says of the page, kept where it could not be believed and the
    words were read from the picture instead; the two may differ.
    """

    number: int
    source: TextSource
    words: tuple[Word, ...]
    width: float
    height: float
    confidence: float = 1.0
    turned: int = 0  # degrees clockwise the image was turned to stand upright
    layer: str = ""

    @property
    def text(self) -> str:
        """The words joined by blanks, the lines by newlines."""
        return text_of(self.words)

    def as_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "source": str(self.source),
            "width": self.width,
            "height": self.height,
            "confidence": round(self.confidence, 4),
            "turned": self.turned,
            "words": [
                [w.text, *(round(v, 4) for v in w.box), w.line, round(w.confidence, 3)]
                for w in self.words
            ],
            **({"layer": self.layer} if self.layer else {}),
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Page:
        words = tuple(
            Word(str(t), Box(float(a), float(b), float(c), float(d)), int(line), float(conf))
            for t, a, b, c, d, line, conf in value["words"]
        )
        return Page(
            int(value["number"]),
            TextSource(value["source"]),
            words,
            float(value["width"]),
            float(value["height"]),
            float(value["confidence"]),
            int(value["turned"]),
            str(value.get("layer", "")),
        )


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file (of a mail, a portfolio); it becomes a document of its own."""

    name: str
    content: bytes


class Bookmark(NamedTuple):
    """An entry of a PDF's own table of contents and the page it leads to."""

    page: int
    title: str


@dataclass(frozen=True, slots=True)
class MrzStrip:
    """A machine readable zone as read from an image, not yet judged.

    `doubtful` names fields with a character that was not clearly seen and that no check digit
    vouches for: they, and the strip, cannot be proved.
    """

    page: int
    box: Box
    lines: tuple[str, ...]
    confidence: float
    doubtful: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "page": self.page,
            "box": [round(v, 4) for v in self.box],
            "lines": list(self.lines),
            "confidence": round(self.confidence, 4),
            "doubtful": list(self.doubtful),
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> MrzStrip:
        return MrzStrip(
            int(value["page"]),
            Box(*(float(v) for v in value["box"])),
            tuple(str(line) for line in value["lines"]),
            float(value["confidence"]),
            tuple(str(name) for name in value.get("doubtful", ())),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """All pages of one document. `media` is a media type found by content, never by name.

    `mrz` holds machine readable zones found on page images: (page, box, lines as read).
    `headers` holds what a mail says of itself (sender, date, subject).
    """

    media: str
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    mrz: tuple[MrzStrip, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    bookmarks: tuple[Bookmark, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Everything but the attachments' bytes, which travel as frames of their own."""
        return {
            "media": self.media,
            "pages": [p.as_json() for p in self.pages],
            "problems": [p.as_json() for p in self.problems],
            "mrz": [m.as_json() for m in self.mrz],
            "headers": dict(self.headers),
            "bookmarks": [list(mark) for mark in self.bookmarks],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Reading:
        return Reading(
            str(value["media"]),
            tuple(Page.from_json(p) for p in value["pages"]),
            tuple(Problem.from_json(p) for p in value["problems"]),
            (),
            tuple(MrzStrip.from_json(m) for m in value["mrz"]),
            {str(k): str(v) for k, v in value["headers"].items()},
            tuple(Bookmark(int(n), str(title)) for n, title in value.get("bookmarks", ())),
        )


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as a picture, to be bound into a packet without being decoded again.

    `data` is a baseline JPEG ("jpeg") or one CCITT group 4 strip of the whole page in which ink is
    coded as black runs ("g4"; ITU-T T.6). `width_pt` and `height_pt` are the page's size in
    points, turned as it is read.
    """

    number: int
    width_pt: float
    height_pt: float
    width_px: int
    height_px: int
    encoding: str  # "jpeg" | "g4"
    colours: str  # "rgb" | "gray" | "bw"
    data: bytes
