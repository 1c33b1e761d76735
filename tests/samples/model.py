"""The nouns of the samples: a Sample is one invented document with what a reader must find in it.

Every person, number, address and organisation letterhead here is invented. The split is not a
property of a sample but of its *look* (tests/samples/looks.py): a layout belongs wholly to the
development set or wholly to the exam, so nothing tuned on the one is measured on the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Split(StrEnum):
    DEVELOPMENT = "development"
    EXAM = "exam"


class Form(StrEnum):
    """What the document is before anyone scans it."""

    PAPER = "paper"  # drawn as pages
    CARD = "card"  # a passport page or card: always an image, never born digital
    MAIL = "mail"  # an .eml; on paper it is a printed mail
    OFFICE = "office"  # a .docx
    TEXT = "text"  # a .txt


@dataclass(frozen=True, slots=True)
class Sample:
    """One invented document.

    `text` is in the markup of tests/samples/markup.py. `fields` holds canonical values: dates ISO,
    countries ISO 3166 alpha-3, outcomes as codes of domain.md 2.3; a list where a field may occur
    more than once. `absent` names fields that must come out empty (a trap). `type` is the
    catalogue number, or "letter" for a letter of no other kind.
    """

    name: str
    type: str
    look: str
    head: tuple[str, ...]
    text: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    absent: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("nld", "eng")
    form: Form = Form.PAPER
    unproved: tuple[str, ...] = ()  # fields that may never be shown as proved
    note: str = ""  # which trap of domain.md 2.4 this is, if any
    headers: Mapping[str, str] = field(default_factory=dict)  # of a mail


class HeadStyle(StrEnum):
    LEFT_RULE = "left_rule"
    CENTRE_CREST = "centre_crest"
    RIGHT_BLOCK = "right_block"
    RIBBON = "ribbon"
    BAND = "band"
    TYPED = "typed"
    LEFT_BAR = "left_bar"
    DOUBLE_RULE = "double_rule"
    DISC = "disc"
    BOXED = "boxed"


class KeyStyle(StrEnum):
    """How label and value stand to one another."""

    INLINE = "inline"  # Label: value
    TABLE = "table"  # label, blank column, value
    CELLS = "cells"  # the same in a grid of lines
    STACKED = "stacked"  # small label over the value, two columns
    SIDE = "side"  # first block: a narrow column right of the address
    ROW = "row"  # first block: labels in one row, values below them
    COLON = "colon"  # Label        : value
    DOTTED = "dotted"  # Label ....... value


@dataclass(frozen=True, slots=True)
class Look:
    """The geometry of a letterhead and page. Lengths in millimetres, sizes in points."""

    split: Split
    head: HeadStyle
    keys: KeyStyle
    font: str = "sans"
    size: float = 10
    colour: str = "#1c3f73"
    margins: tuple[float, float, float, float] = (20, 22, 20, 25)  # top right bottom left
    footer: str = "Pagina {page} van {pages}"
    footer_side: str = "right"
    justified: bool = False
    frame: bool = False  # an ornamental border, as on civil acts
    page: str = "A4"
    spacing: float = 1.28


class Degradation(StrEnum):
    CLEAN = "clean"
    SCAN_200 = "scan200"
    SCAN_300 = "scan300"
    FAX = "fax"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A finished file: a name with the ending its content deserves, and the bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """A whole file. `members` are names of samples; "" is a blank page, "# Productie 3" a sheet that says so.

    "d82-2016 +40" is that sample grown by forty paragraphs: several pages long.
    """

    name: str
    split: Split
    members: tuple[str, ...]
    scanned: bool
