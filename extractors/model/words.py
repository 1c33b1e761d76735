"""What all nouns of the ground floor are made of: a sentence in two languages, a box, a problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple


class Text(NamedTuple):
    """One sentence in the two languages of the screens, Dutch first."""

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language.startswith("en") else self.nl


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
