"""Texts laid out as a typewriter would: every column has its place, so columns are real."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from extractors.model import Box, Page, Reading, TextSource, Word

COLUMNS, ROWS = 92, 60


def typed(text: str) -> Reading:
    """A reading of the text; a form feed begins a new page."""
    pages = []
    for number, sheet in enumerate(text.strip("\n").split("\f"), 1):
        words = tuple(
            Word(
                match.group(),
                Box(match.start() / COLUMNS, row / ROWS, match.end() / COLUMNS, (row + 0.7) / ROWS),
                row,
            )
            for row, line in enumerate(sheet.splitlines())
            for match in re.finditer(r"\S+", line)
        )
        pages.append(Page(number, TextSource.TEXT, words, 595.0, 842.0))
    return Reading("text/plain", tuple(pages))


@pytest.fixture
def type_out() -> Callable[[str], Reading]:
    return typed
