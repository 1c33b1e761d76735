"""The small markup in which the samples are written, so that wording and look stay apart.

One line prefix per kind of block; lines without a prefix run together into a paragraph:

    # Title            ## Heading          - bullet           > right      ^ centred
    @Label=value       a labelled value (consecutive ones form a block)
    | a | b |          a table row, first row of a table is its heading
    * line             a line that stays a line (an address)
    ~ text             a right-to-left paragraph
    ---  ===           a rule, a new page
    !sign Name | role  !stamp text   !box text   !mrz LINE   !photo   !gap 20   !small text

Inside a paragraph **two stars** make bold.
"""

from __future__ import annotations

from typing import NamedTuple


class Block(NamedTuple):
    """`kind` names the block; `rows` its content: one or more lines, each split into parts."""

    kind: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return " ".join(part for row in self.rows for part in row)


_PREFIXES = {
    "# ": "title",
    "## ": "heading",
    "- ": "bullet",
    "> ": "right",
    "^ ": "centre",
    "~ ": "rtl",
    "* ": "lines",
}
_JOINING = {"lines", "keys", "table", "mrz"}  # consecutive lines of these are one block


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of one document, in order."""
    blocks: list[Block] = []
    for line in text.strip("\n").split("\n"):
        kind, row = _line(line.strip())
        joins = kind in _JOINING or kind == "paragraph"
        if joins and blocks and blocks[-1].kind == kind:
            blocks[-1] = Block(kind, (*blocks[-1].rows, row))
        else:
            blocks.append(Block(kind, (row,)))
    return tuple(b for b in blocks if b.kind != "blank")


def _line(line: str) -> tuple[str, tuple[str, ...]]:
    if not line:
        return "blank", ()
    if line in ("---", "==="):
        return ("rule" if line == "---" else "page"), ()
    for prefix, kind in _PREFIXES.items():
        if line.startswith(prefix):
            return kind, (line[len(prefix) :].strip(),)
    if line.startswith("@"):
        label, _, value = line[1:].partition("=")
        return "keys", (label.strip(), value.strip())
    if line.startswith("|"):
        return "table", tuple(cell.strip() for cell in line.strip("|").split("|"))
    if line.startswith("!"):
        kind, _, rest = line[1:].partition(" ")
        if kind == "mrz":
            return "mrz", (rest.strip(),)
        return kind, tuple(part.strip() for part in rest.split("|"))
    return "paragraph", (line,)


def plain(text: str) -> str:
    """The words of a document without markup, one block a line: for .txt, .docx and mail."""
    lines: list[str] = []
    for block in parse(text):
        if block.kind == "keys":
            lines += [f"{label}: {value}" for label, value in block.rows]
        elif block.kind == "table":
            lines += ["   ".join(row) for row in block.rows]
        elif block.kind in ("lines", "mrz"):
            lines += [row[0] for row in block.rows]
        elif block.kind == "bullet":
            lines.append("- " + block.text)
            continue
        elif block.kind == "sign":
            lines += ["", *block.rows[0]]
        elif block.kind in ("rule", "page", "photo", "gap"):
            pass
        else:
            lines.append(block.text)
        lines.append("")
    return "\n".join(lines).replace("**", "").strip() + "\n"
