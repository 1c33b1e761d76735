"""Lines of a page and the cells in them, as places in the text of a view."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Box


@dataclass(frozen=True, slots=True)
class Cell:
    """A run of words of a line with no wide gap between them: text[start:end]."""

    page: int
    line: int
    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts the lines of the whole document from 0."""

    page: int
    number: int
    start: int
    end: int
    cells: tuple[Cell, ...]

    @property
    def box(self) -> Box:
        box = self.cells[0].box
        for cell in self.cells[1:]:
            box = box.union(cell.box)
        return box
