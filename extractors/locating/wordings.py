"""Labels known by their words and not by their exact text.

Papers of a hundred registries say one thing in a hundred ways: "Datum van geboorte", "Geb.datum en
-plaats", "Né(e) le", "Birth date of the child". A wording is a pattern that the folded text of a label
must hold, and a pattern that it must not hold. A label is what stands before a colon, else before the
first digit, else a whole short cell with something beside or below it. It comes after the exact
labels: it is broader and less sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.folding import loosen
from extractors.later import later
from extractors.locating.beside import Pick, Span, candidates
from extractors.locating.cells import Cell
from extractors.locating.cutting import cut
from extractors.locating.known import LONGEST_LABEL, know_wording
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_LEAD = re.compile(r"[\W\d]{0,10}")
_ENDS = re.compile(r"\s?[:=]|\s?\.{3,}|\s?_{3,}")
_VERB = re.compile(r"\b(?:is|was|zijn|heeft|wordt|werd|kan|moet|has|are|were|will|est|sont)\b")
_COMPOUND = r"(?:s?(?:datum|plaats|land|nummer|naam|nr))?"  # "geboorte" of "geboortedatum"
_NUMBER_BEGINS = re.compile(
    r"(?<=\s)(?:[a-z]{1,6}[/\-.])+\d|(?<=\s)[a-z]\d{3}|\d"
)  # "CM/417", "M417", "417"
_MOST_WORDS = 7  # more words are a sentence


def worded(
    holds: str,
    *,
    without: str = "",
    pick: Pick | None = None,
    below: bool = True,
    page: int | None = None,
    confidence: float = 0.84,
    remembered: bool = True,
) -> Locator:
    """A locator of what stands at a label that holds the one pattern and not the other.

    Both are regular expressions, lower case, on folded text; look-alike letters are loosened. Not
    `remembered`: the words may be the value of another label too ("in onderzoek").
    """
    wanted = later(lambda: re.compile(loosen(holds)))
    unwanted = later(lambda: re.compile(loosen(without)) if without else None)
    if remembered:
        around = r"(?:[\w'.()/-]+ ){0,2}(?:%s)\w*" + _COMPOUND + r"(?: [\w'.()/-]+){0,2}"
        know_wording(later(lambda: re.compile(around % loosen(holds))))

    def locate(view: View) -> list[Found]:
        found = []
        for hit in label_spans(view):
            text = view.flat[hit.start : hit.end]
            if page is not None and view.page_at(hit.start) != page:
                continue
            if wanted().search(text) is None:
                continue
            if (not_it := unwanted()) is not None and not_it.search(text):
                continue
            for span in candidates(view, hit, below, 1):
                value = cut(view, span, pick)
                if value is not None:
                    found.append(view.found(*value, Method.LABEL, confidence * hit.sure))
                    break
        return found

    return locate


def label_spans(view: View) -> list[Span]:
    """Every place of the document that may be a label."""
    cached: list[Span] | None = view.__dict__.get("_label_spans")
    if cached is None:
        cached = view.__dict__["_label_spans"] = [
            span for line in view.lines for cell in line.cells for span in _in_cell(view, cell)
        ]
    return cached


def _in_cell(view: View, cell: Cell) -> Iterator[Span]:
    text = view.flat[cell.start : cell.end]
    lead = _LEAD.match(text)
    begin = lead.end() if lead is not None and lead.end() < len(text) else 0
    end = _ENDS.search(text, begin)
    two = LONGEST_LABEL * (1 + (" / " in text))  # the same label in two languages
    if end is not None and end.start() - begin <= LONGEST_LABEL:
        stop, sure = end.end(), 1.0
    else:
        digit = _NUMBER_BEGINS.search(text[begin:])
        stop = begin + digit.start() if digit is not None else len(text)
        stop -= text.startswith("(") and text.endswith(")") and stop == len(text)
        sure = 0.9
        if stop - begin > two or stop - begin < 2:
            return
    label = text[begin:stop]
    if _longest(label) <= _MOST_WORDS and (sure == 1.0 or not _VERB.search(label)):
        yield Span(cell.start + begin, cell.start + stop, sure)


def _longest(label: str) -> int:
    """The words of the longest of the languages in which a label is printed."""
    return max(len(part.split()) for part in label.split(" / "))
