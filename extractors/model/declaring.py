"""A `DocumentType`: by which phrases a kind of document is known, and where its fields stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from extractors.model.extraction import Method
from extractors.model.words import Box, Text

if TYPE_CHECKING:
    from extractors.locating.view import View


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
    (anywhere, counts in full: what the paper does, as "hierbij machtig ik"), "act" and "heading" (a
    deed and a title given by a regular expression), "against" (letterhead, title or subject), or
    "about" (below the letterhead: lets a shared letterhead count in full).
    `weight` > 0 speaks for the type, < 0 against it.
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
    general: bool = False  # a letter of its sender: gives way to a kind that says what it is
    mrz: tuple[str, ...] = ()  # first letters of machine readable zones that speak for it
