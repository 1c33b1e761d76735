"""A page that was read, as it crosses from the process that reads to the one that keeps.

Both sides import this; it loads no decoder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from extractors.model import MrzStrip, Page, Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class PageRead:
    """A finished page with what was found on it; `turned` pictures stand upright.

    `small` is the page as it will be shown, not yet turned; it has no JSON form.
    """

    page: Page
    problems: tuple[Problem, ...]
    strips: tuple[MrzStrip, ...] = ()
    small: NDArray[np.uint8] | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "page": self.page.as_json(),
            "problems": [problem.as_json() for problem in self.problems],
            "strips": [strip.as_json() for strip in self.strips],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        return cls(
            Page.from_json(value["page"]),
            tuple(Problem.from_json(problem) for problem in value["problems"]),
            tuple(MrzStrip.from_json(strip) for strip in value["strips"]),
        )
