"""The words of a packet, from `templates/packet/`: one sentence or block a paragraph.

A template is plain text with Jinja places. A blank line ends a paragraph; `# ` opens a title,
`## ` a heading, `- ` a small line. Values are escaped, so a name with `<` stays a name.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from vault.domain.dates import in_words
from vault.paths import TEMPLATES


class Paragraph(NamedTuple):
    style: str  # "title", "heading", "small" or "body"
    markup: str


_MARKS = (("## ", "heading"), ("# ", "title"), ("- ", "small"))


def paragraphs(template: str, **values: Any) -> list[Paragraph]:
    """The paragraphs of a template with its places filled in."""
    text = _environment().get_template(template).render(**values)
    blocks = ("\n".join(lines.split("\n")).strip() for lines in text.split("\n\n"))
    return [_styled(block) for block in blocks if block]


def day(iso: str | None) -> str:
    """An ISO date in Dutch words; a year or a year and month stay as they are.

    >>> day("2020-06-15"), day("2020"), day(None)
    ('15 juni 2020', '2020', 'ongedateerd')
    """
    if not iso:
        return "ongedateerd"
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    return in_words(found)


def _styled(block: str) -> Paragraph:
    for mark, style in _MARKS:
        if block.startswith(mark):
            return Paragraph(style, block.removeprefix(mark))
    return Paragraph("body", block)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES / "packet"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = day
    return environment
