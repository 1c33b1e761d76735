"""The text of office XML as a reader sees it: a table row is a line, cells apart by tabs.

Both families are read by one walk: WordprocessingML (ECMA-376 part 1) and OpenDocument text.
What a writer deleted or moved away, field codes and comments are not what a reader sees.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODF_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ODF_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
ODF_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_BREAKS = {
    f"{WORD}br": "\n",
    f"{WORD}cr": "\n",
    f"{WORD}tab": "\t",
    f"{WORD}ptab": "\t",
    f"{WORD}noBreakHyphen": "-",
    f"{WORD}txbxContent": "\n",  # a text box stands beside the line it hangs on
    f"{ODF_TEXT}line-break": "\n",
    f"{ODF_TEXT}tab": "\t",
    f"{ODF_TEXT}s": " ",
}
_PARAGRAPHS = frozenset({f"{WORD}p", f"{ODF_TEXT}p", f"{ODF_TEXT}h"})
_ROWS = frozenset({f"{WORD}tr", f"{ODF_TABLE}table-row"})
_CELLS = frozenset({f"{WORD}tc", f"{ODF_TABLE}table-cell"})
_UNSEEN = frozenset(
    {f"{WORD}delText", f"{WORD}instrText", f"{WORD}rPr", f"{WORD}pPr", f"{WORD}moveFrom"}
    | {f"{ODF_TEXT}tracked-changes", f"{ODF_OFFICE}annotation"}
)
_CHANGES = frozenset(
    {f"{WORD}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "commentReference")}
    | {f"{ODF_TEXT}changed-region", f"{ODF_OFFICE}annotation"}
)
_MAX_DEPTH = 200


def text_of(root: Element) -> str:
    """What a reader sees of it, the lines ended by newlines."""
    return "".join(_pieces(root, 0))


def has_changes(root: Element) -> bool:
    """Whether somebody kept track of changes or wrote comments beside the text."""
    return any(element.tag in _CHANGES for element in root.iter())


def _pieces(element: Element, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    tag = element.tag
    if tag in _ROWS:
        cells = (" ".join("".join(_pieces(cell, depth + 1)).split()) for cell in _cells(element))
        yield "\t".join(cells).rstrip() + "\n"
        return
    if tag == _CHOICES:
        yield _one_of(element, depth)
        return
    if tag in _BREAKS:
        yield _BREAKS[tag]
    speaks = tag == f"{WORD}t" or tag.startswith(ODF_TEXT)
    if speaks and element.text:
        yield element.text
    for child in element:
        if child.tag not in _UNSEEN:
            yield from _pieces(child, depth + 1)
        if child.tail and element.tag.startswith(ODF_TEXT):
            yield child.tail
    if tag in _PARAGRAPHS:
        yield "\n"


def _one_of(element: Element, depth: int) -> str:
    """A text box is kept twice, for new programs and for old: the first that says something."""
    said = ("".join(_pieces(choice, depth + 1)) for choice in element)
    return next((text for text in said if text.strip()), "")


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag in _CELLS:
            yield child
        elif child.tag == f"{WORD}sdt":
            yield from (one for one in child.iter() if one.tag in _CELLS)
