"""The nouns of the ground floor.

A `Reading` is what a document says, word by word, with boxes. An `Extraction` is what one edition
of one `DocumentType` makes of that reading. Both are plain frozen values; `as_json` and the
`from_json` constructors are the only forms in which they cross a process boundary.

Units: boxes are fractions of the page (0..1, origin top left), so they hold for any rendering;
confidences are 0..1; pages count from 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from extractors.locating.view import View


class Text(NamedTuple):
    """One sentence in the two languages of the screens, Dutch first."""

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language.startswith("en") else self.nl


class Sensitivity(StrEnum):
    """Classes of the recipient matrix (domain.md 4.4)."""

    IDENTITY = "I"
    ASYLUM = "A"
    BELIEF = "C"  # religion, sexual orientation, politics
    MEDICAL = "M"
    GOVERNMENT = "G"
    RETURN = "R"
    PRIVILEGED = "L"
    SOCIAL = "S"
    PUBLIC = "P"


class Box(NamedTuple):
    """A rectangle on a page, in fractions of its width and height."""

    left: float
    top: float
    right: float
    bottom: float

    def union(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


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
class Problem:
    """Something a person must know: a code of `extractors/errors.py`, page, plain sentence."""

    code: str
    page: int | None
    message: Text

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "page": self.page, "message": list(self.message)}

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Problem:
        return Problem(str(value["code"]), value["page"], Text(*value["message"]))


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a mail; it becomes a document of its own."""

    name: str
    content: bytes


class Bookmark(NamedTuple):
    """An entry of a PDF's own table of contents and the page it leads to."""

    page: int
    title: str


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


class Method(StrEnum):
    """How a value was found."""

    LABEL = "label"  # beside or below a printed label
    PATTERN = "pattern"  # a shape that means itself (an ECLI)
    PHRASE = "phrase"  # a phrase of the outcome vocabulary
    HEADER = "header"  # the header block of a letter or mail
    TABLE = "table"
    MRZ = "mrz"
    PERSON = "person"  # a user typed it


@dataclass(frozen=True, slots=True)
class Provenance:
    """Why we believe a Field. `edition` is that of the DocumentType that looked."""

    page: int
    box: Box | None
    method: Method
    tool: str
    edition: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Field:
    """A value found. `value` is canonical (JSON: str, int, float, bool, list, dict); dates are ISO.

    `proved` is true only when a check digit of the document itself agrees.
    `raw` is what stood on the page (for `mrz`: the list of lines).
    `checks`, of an `mrz`: the name of each check digit and whether it agrees with those lines.
    """

    name: str
    value: Any
    raw: Any
    provenance: Provenance
    proved: bool = False
    checks: tuple[tuple[str, bool], ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The flat form promised by `python -m extractors extract`, plus tool and edition."""
        p = self.provenance
        checks = {"checks": dict(self.checks)} if self.checks else {}
        return {
            "name": self.name,
            "value": self.value,
            "raw": self.raw,
            "page": p.page,
            "box": [round(v, 4) for v in p.box] if p.box else None,
            "method": str(p.method),
            "confidence": round(p.confidence, 3),
            "proved": self.proved,
            "tool": p.tool,
            "edition": p.edition,
            **checks,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Field:
        box = Box(*(float(v) for v in value["box"])) if value["box"] else None
        provenance = Provenance(
            int(value["page"]),
            box,
            Method(value["method"]),
            str(value["tool"]),
            int(value["edition"]),
            float(value["confidence"]),
        )
        return Field(
            str(value["name"]),
            value["value"],
            value["raw"],
            provenance,
            bool(value["proved"]),
            tuple((str(name), bool(ok)) for name, ok in value.get("checks", {}).items()),
        )


@dataclass(frozen=True, slots=True)
class TypeMatch:
    """One candidate type of a document with its score (0..1) and the reasons in words."""

    id: str
    score: float
    reasons: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "score": round(self.score, 3), "reasons": list(self.reasons)}

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> TypeMatch:
        return TypeMatch(str(value["id"]), float(value["score"]), tuple(value["reasons"]))


UNKNOWN_TYPE = "unknown"


@dataclass(frozen=True, slots=True)
class Mention:
    """Another document that this one cites: its type, date and number, as far as they are said.

    `type_id` is None when only a number is cited; `kind` is then "ecli" or "docket". `quote` is the
    sentence around it.
    """

    kind: str
    type_id: str | None
    date: str | None
    number: str | None
    page: int
    box: Box | None
    quote: str

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "type": self.type_id,
            "date": self.date,
            "number": self.number,
            "page": self.page,
            "box": [round(v, 4) for v in self.box] if self.box else None,
            "quote": self.quote,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Mention:
        return Mention(
            str(value["kind"]),
            value["type"],
            value["date"],
            value["number"],
            int(value["page"]),
            Box(*(float(v) for v in value["box"])) if value["box"] else None,
            str(value["quote"]),
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A proposal: these pages (both ends counted) of a scan are one document. Never more than that.

    `type` is what the part looks like; `reasons` say in words why it begins where it begins.
    """

    first: int
    last: int
    type: TypeMatch
    reasons: tuple[Text, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "first": self.first,
            "last": self.last,
            "type": self.type.as_json(),
            "reasons": [list(reason) for reason in self.reasons],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Part:
        return Part(
            int(value["first"]),
            int(value["last"]),
            TypeMatch.from_json(value["type"]),
            tuple(Text(*reason) for reason in value["reasons"]),
        )


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one document. `type.id` is "unknown" below the threshold, never a guess.

    `flags` are remarks a person should see (untranslated, a BSN stands here, page 3 of 7 is
    missing); they have the form of a Problem but nothing failed.
    """

    type: TypeMatch
    alternatives: tuple[TypeMatch, ...]
    fields: tuple[Field, ...]
    problems: tuple[Problem, ...] = ()
    edition: int = 0
    mentions: tuple[Mention, ...] = ()
    parts: tuple[Part, ...] = ()
    flags: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "type": self.type.as_json(),
            "alternatives": [m.as_json() for m in self.alternatives],
            "fields": [f.as_json() for f in self.fields],
            "problems": [p.as_json() for p in self.problems],
            "edition": self.edition,
            "mentions": [m.as_json() for m in self.mentions],
            "parts": [p.as_json() for p in self.parts],
            "flags": [f.as_json() for f in self.flags],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Extraction:
        return Extraction(
            TypeMatch.from_json(value["type"]),
            tuple(TypeMatch.from_json(m) for m in value["alternatives"]),
            tuple(Field.from_json(f) for f in value["fields"]),
            tuple(Problem.from_json(p) for p in value["problems"]),
            int(value["edition"]),
            tuple(Mention.from_json(m) for m in value.get("mentions", ())),
            tuple(Part.from_json(p) for p in value.get("parts", ())),
            tuple(Problem.from_json(f) for f in value.get("flags", ())),
        )


class Found(NamedTuple):
    """What a locator hands on: the raw text, where it stands, and how it was found.

    `value` is set by locators that look for meanings (outcome phrases) and not for text; the
    field's parser must accept it as it is.
    """

    raw: str
    page: int
    box: Box | None
    method: Method
    confidence: float
    value: Any = None


Locator = Callable[["View"], list[Found]]
Parser = Callable[[str], Any]  # canonical value, or None when it is not one


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a DocumentType: where to look and what the value means.

    Locators are tried in order; the first whose find parses wins, unless `many`, when every
    distinct value is kept as a field of its own. The same name has the same parser in every type.
    """

    name: str
    label: Text
    locators: tuple[Locator, ...]
    parse: Parser
    many: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recognising phrase, lower case, tolerant of blanks and OCR damage.

    `where` is "title" (a line of its own in the head), "top" (the letterhead: first lines), "head"
    (all before the salutation), "sign" (the last lines), "body" (anywhere, counts little), "deed"
    (anywhere, counts in full: what the paper does, as "hierbij machtig ik"), "against" (letterhead,
    title or subject). `weight` > 0 speaks for the type, < 0 against it.
    A closing "*" lets the word go on.
    """

    text: str
    weight: float = 1.0
    where: str = "body"
    shared: bool = False  # a letterhead of many types: says whose paper it is, not which


@dataclass(frozen=True, slots=True)
class DocumentType:
    """What a kind of document is. `id` is the catalogue number of domain.md 2.1 ("D50")."""

    id: str
    name: str  # short English name, as in the module: "bma_advice"
    edition: int
    label: Text
    family: str
    issuer: Text
    sensitivity: tuple[Sensitivity, ...]
    phrases: tuple[Phrase, ...]
    fields: tuple[FieldSpec, ...]
    foreign: bool = False  # usually not in Dutch: a translation is asked
    media: str = ""  # a media type that speaks for this type ("message/rfc822")
    mrz: tuple[str, ...] = ()  # first letters of machine readable zones that speak for it
