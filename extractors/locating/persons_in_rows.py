"""Persons in the rows of a table, one a row: the two whose relation is that of husband and wife.

A family extract lists its members under "Naam" or under "Voornaam" and "Achternaam", with what each
is to the others in a column of its own ("echtgenoot", "wife", "gezinshoofd").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.locating.cells import Cell, Line
from extractors.locating.view import View
from extractors.model import Found, Method

_NAME = re.compile(
    r"^(?:volledige |full |complete )?(?:naam|name|nom|noms)\b(?!.*(?:vader|moeder|father|mother|pere|mere|grand|groot))|"
    r"^(?:surname|achternaam|nom|name|naam) (?:and|en|et) |^(?:voornaam|voornamen|given names?|first names?|prenoms?) (?:and|en|et) "
)
_GIVEN = re.compile(
    r"^(?:voornaa?m(?:en)?|given names?|first names?|forenames?|prenoms?|voor naam)\b"
)
_SURNAME = re.compile(
    r"^(?:achternaam|geslachtsnaam|familienaam|surname|family name|last name|nom de famille)\b"
)
_RELATION = re.compile(
    r"relati|hoedanig|verwantschap|\brole\b|\brol\b|\blien\b|parent|status|betrekking"
)
_SPOUSE = re.compile(
    r"^(?:echtgeno\w*|huisvrouw|husband|wife|spouse|man|vrouw|epou[xs]e?|mari|femme|conjointe?|gezinshoofd|hoofd|"
    r"head(?: of (?:the )?(?:family|household))?|chef(?: de (?:famille|menage))?|familiehoofd|eerste vrouw|first wife)\W*$"
)
_MOST_ROWS = 20
_ASIDE = 0.02  # of the page's width: how far a cell may begin left or right of its heading


def spouses_in_rows(view: View) -> list[Found]:
    """The names of husband and wife in the table of a family, in the order of its rows."""
    found = []
    for heading in view.lines:
        if len(heading.cells) < 2:
            continue
        columns = _columns(view, heading)
        if "relation" not in columns or not ("name" in columns or "given" in columns):
            continue
        for row in _rows(view, heading):
            if _SPOUSE.match(_said(view, row, columns["relation"])):
                cells = [
                    cell
                    for kind in ("name", "given", "surname")
                    if (cell := _under(row, columns.get(kind))) is not None
                ]
                if cells:
                    found.append(_named(view, cells))
    return found if len(found) <= 2 else []


def _columns(view: View, heading: Line) -> dict[str, Cell]:
    columns: dict[str, Cell] = {}
    kinds = (("given", _GIVEN), ("surname", _SURNAME), ("relation", _RELATION), ("name", _NAME))
    for cell in heading.cells:
        said = view.flat[cell.start : cell.end].strip()
        kind = next((kind for kind, words in kinds if words.search(said)), None)
        if kind is not None and not any(map(str.isdigit, said)):
            columns.setdefault(kind, cell)
    return columns


def _rows(view: View, heading: Line) -> Iterator[Line]:
    for line in view.lines[heading.number + 1 : heading.number + 1 + _MOST_ROWS]:
        if line.page != heading.page or len(line.cells) < 2:
            return
        yield line


def _under(row: Line, heading: Cell | None) -> Cell | None:
    if heading is None:
        return None
    left = heading.box.left
    return next((c for c in row.cells if abs(c.box.left - left) <= _ASIDE), None)


def _said(view: View, row: Line, heading: Cell) -> str:
    cell = _under(row, heading)
    return view.flat[cell.start : cell.end].strip() if cell is not None else ""


def _named(view: View, cells: list[Cell]) -> Found:
    """The name in one cell, or the given name and the surname in two."""
    first = view.found(cells[0].start, cells[0].end, Method.TABLE, 0.75)
    if len(cells) == 1:
        return first
    said = " ".join(" ".join(view.text[c.start : c.end].split()) for c in cells)
    return first._replace(raw=said)
