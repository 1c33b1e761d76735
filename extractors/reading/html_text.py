"""HTML to text: what a reader would see, by the standard parser; nothing is fetched or run."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from extractors.errors import problem
from extractors.model import Problem
from extractors.reading.limits import MAX_TEXT
from extractors.reading.text_files import decode, limited

_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object"})
_BLOCK_NAMES = """p div br tr li ul ol table h1 h2 h3 h4 h5 h6 blockquote section article header
footer hr pre address dt dd form"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_CELLS = frozenset({"td", "th"})
_RUNS = re.compile(r" {2,}")
_BLANKS = re.compile(r"\s+")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_.:\-]{2,40})", re.IGNORECASE)
_HIDING = ("display:none", "visibility:hidden", "font-size:0")


class _Stripper(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.length = 0
        self.remote = False
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        style = values.get("style", "").replace(" ", "").lower()
        if tag in _SILENT or (any(way in style for way in _HIDING) and tag not in ("br", "img")):
            self._silent.append(tag)
        source = values.get("src", "")
        self.remote |= source.startswith(("http:", "https:", "//"))
        if not self._silent:
            self._add("\n" if tag in _BLOCKS else "\t" if tag in _CELLS else "")

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag in self._silent:
            while self._silent.pop() != tag:
                pass
        elif not self._silent and tag in _BLOCKS and tag != "br":
            self._add("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._add(_BLANKS.sub(" ", data))

    def _add(self, text: str) -> None:
        if text and self.length <= MAX_TEXT:
            self.parts.append(text)
            self.length += len(text)


def read_html(content: bytes) -> tuple[str, tuple[Problem, ...]]:
    """A saved page as a reader sees it, with what is to be said of it."""
    text, remote = text_of(decode(content, charset_of(content)))
    text, cut = limited(text)
    return text, (*((problem("external_link"),) if remote else ()), *cut)


def charset_of(content: bytes) -> str | None:
    """The encoding that the first lines of a page claim for it."""
    found = _CHARSET.search(content[:2048])
    return found[1].decode("ascii") if found else None


def text_of(html: str) -> tuple[str, bool]:
    """The visible text, and whether the page wanted something from the internet."""
    stripper = _Stripper()
    stripper.feed(html[: 4 * MAX_TEXT])
    stripper.close()
    lines = (_RUNS.sub(" ", line).strip() for line in "".join(stripper.parts).split("\n"))
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip(), stripper.remote
