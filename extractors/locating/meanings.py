"""Codes said in prose: outcome vocabularies looked for where an outcome is said.

A heading ("Conclusie", "Beslissing") opens a section; what is said there counts before what is said
elsewhere, because reports tell history and quote others before they conclude.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from extractors.folding import loosen
from extractors.locating.known import is_known
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

Finder = Callable[[str], Iterable[Any]]
_STOP = re.compile(
    r"[.?!][\"')]*\s+(?=[^\W\d]|\d)|\n\s*\n|(?<=,)\n(?=\n)|\n(?=[a-z][a-z \-/&]{2,28}:\s)|"
    r"(?m:^[^\n]{1,44}\n)(?=[^\n]{50})"
)
_NEXT_QUESTION = re.compile(r"\s*(?:\d{1,2}|[a-z])[.)]\s.*\?\s*$")
_SECTION = 2600  # letters that a section may have
_NUMBERING = r"^\W{0,4}(?:[ivx\d]{1,4}[.):]?(?:\d{1,2}[.):]?)*\s*)?"
_CLOSING = re.compile(
    loosen(
        r"(?:deze uitspraak is gedaan|aldus (?:gedaan|vastgesteld)|uitgesproken (?:in het openbaar|door)|rechtsmiddel|"
        r"tegen deze (?:uitspraak|beslissing)|gedaan door mr|de griffier|afschrift verzonden|informatie over hoger beroep|bent u het niet eens)"
    )
)
_COURT = r"(?:rechtbank|voorzieningenrechter|(?:enkelvoudige|meervoudige) kamer|afdeling(?: bestuursrechtspraak van de raad van state)?)"
_DECISION = re.compile(
    loosen(
        rf"(?:de {_COURT}|recht ?doende(?: in naam der koningin| in naam van de koning)?)"
        r"(?:,? recht ?doende)?(?: in naam der koningin| in naam van de koning)?\s*,?:|"
        rf"(?:de )?{_COURT} (?:beslist|besluit|oordeelt|doet uitspraak)(?: dan ook| daarom)?(?: als volgt)\s?[:.]|"
        r"beslist wordt\s?:|(?:beslist|besluit|beslissende|luidt)(?: (?:de beslissing|dan ook|daarom))? als volgt\s?[:.]|(?<=\s)rechtdoende:?\s"
    )
)
_DECIDES = re.compile(  # the sentence that decides, of a ruling without that heading
    loosen(
        rf"de {_COURT},? (?:verklaart|vernietigt|bevestigt|wijst|schorst|treft|verbiedt|gelast|veroordeelt|"
        r"bepaalt dat|draagt|stelt (?:\w+ ){1,4}in de gelegenheid|stelt vast dat (?:\w+ ){1,6}staatloos|heropent)\b|"
        r"(?:doet|deed|doen) [^.:]{0,60}uitspraak\s?:|"
        r"(?:het|de|dit) (?:hoger )?(?:beroep|beroepen|verzet)(?: van [^.]{0,40})? (?:is|zijn|wordt|worden) (?:dus |daarom |dan ook |kennelijk )*"
        r"(?:gegrond|ongegrond|niet-ontvankelijk)"
    )
)


def question(words: str) -> str:
    """A heading that asks, with one of the words in it: "2. Wat is de diagnose?"."""
    return rf"(?=[^?\n]{{0,90}}\?)(?:[a-z'\-]+,? ){{0,8}}(?:{words})(?: [a-z',\-]+){{0,8}}"


def sections(view: View, *headings: str) -> Iterator[tuple[int, int]]:
    """Spans that begin after a heading; headings are regular expressions, lower case."""
    pattern = re.compile(_NUMBERING + "(?:" + "|".join(map(loosen, headings)) + r")\b[^\w]*")
    for line in view.lines:
        for cell in line.cells:
            text = view.flat[cell.start : cell.end]
            match = pattern.match(text)
            if match is None:
                continue
            rest = text[match.end() :]
            if len(rest) <= 24 or ":" in match.group():
                start = cell.start + match.end()
                yield start, min(start + _SECTION, len(view.text))


def meanings(
    find: Finder,
    *headings: str,
    which: str = "first",
    confidence: float = 0.85,
    head: bool = False,
) -> Locator:
    """Codes of a vocabulary: those under a heading first, then those elsewhere.

    `which`: "first" or "last" in the text outside the headings. `head`: what stands in the header
    block ("Betreft: afwijzing aanvraag") counts first of all.
    """

    def locate(view: View) -> list[Found]:
        found = []
        if head:
            found += _in(view, find, 0, view.head_end, confidence)
        if headings:
            for start, end in reversed(list(sections(view, *headings))):
                found += _in(view, find, start, end, confidence + 0.05)
        everywhere = _in(view, find, 0, len(view.text), confidence - 0.1)
        return found + (everywhere if which == "first" else everywhere[::-1])

    return locate


def weightiest(find: Finder, order: Sequence[str], confidence: float = 0.8) -> Locator:
    """Of all codes said in the text the one that stands first in `order`."""

    def locate(view: View) -> list[Found]:
        found = _in(view, find, 0, len(view.text), confidence)
        return sorted(found, key=lambda f: order.index(f.value))

    return locate


def _in(view: View, find: Finder, start: int, end: int, confidence: float) -> list[Found]:
    return [
        view.found(start + m.start, start + m.end, Method.PHRASE, confidence, m.value)
        for m in find(view.said[start:end])
    ]


def decision_part(view: View) -> tuple[int, int] | None:
    """The span of a ruling's decision: from "Beslissing" or "De rechtbank:" to the closing words; else
    from the first sentence in which the court "verklaart", "wijst", "bevestigt"."""
    headings = (
        r"(?:de )?beslissing(?: van de rechtbank)?",
        r"dictum",
        r"wat beslist de recht(?:er|bank)",
        r"wat is de (?:beslissing|uitkomst)",
        r"beslist",
        r"(?:de )?uitspraak luidt",
    )
    starts = [start for start, _ in sections(view, *headings)]
    starts += [match.end() for match in _DECISION.finditer(view.flat)]
    if not starts:
        decides = _DECIDES.search(view.flat, len(view.flat) // 4)
        starts = [decides.start()] if decides is not None else []
    if not starts:
        return None
    begin = max(starts)
    for start in sorted(starts, reverse=True):  # "Beslissing" directly above "De rechtbank:"
        if begin - start < 160:
            begin = start
    closing = _CLOSING.search(view.flat, begin + 10)
    return begin, min(closing.start() if closing else len(view.flat), begin + 3500)


def of_decision(parse: Callable[[str], Any], confidence: float = 0.9) -> Locator:
    """What `parse` makes of the decision part as a whole; of a ruling without one, of its conclusion
    or its last third, much less surely."""

    def locate(view: View) -> list[Found]:
        span, sure = decision_part(view), confidence
        if span is None:
            span, sure = _conclusion(view), confidence - 0.3
        value = parse(" ".join(view.text[slice(*span)].split()))
        if value is None:
            return []
        return [view.found(*_trimmed(view, *span), Method.PHRASE, sure, value)]

    return locate


def _conclusion(view: View) -> tuple[int, int]:
    headed = list(sections(view, r"(?:de )?conclusie(?: en gevolgen)?", r"slotsom"))
    begin = headed[-1][0] if headed else len(view.text) * 2 // 3
    closing = _CLOSING.search(view.flat, begin + 10)
    return begin, closing.start() if closing else len(view.text)


def whole(
    parse: Callable[[str], Any], *headings: str, zone: str = "any", confidence: float = 0.75
) -> Locator:
    """What `parse` makes of the section under a heading, else of the whole text."""

    def locate(view: View) -> list[Found]:
        spans = list(sections(view, *headings)) if headings else []
        if zone == "any":
            spans.append((0, len(view.text)))
        for start, end in spans:
            value = parse(view.text[start:end])
            if value is not None:
                return [view.found(*_trimmed(view, start, end), Method.PHRASE, confidence, value)]
        return []

    return locate


def sentences(
    *patterns: str, confidence: float = 0.7, longest: int = 400, group: bool = False
) -> Locator:
    """The sentence in which a pattern (lower case) stands; `group`: its group `v` alone."""
    compiled = [re.compile(loosen(pattern)) for pattern in patterns]

    def locate(view: View) -> list[Found]:
        for pattern in compiled:
            match = pattern.search(view.flat)
            if match is None:
                continue
            if group:
                return [view.found(*match.span("v"), Method.PHRASE, confidence)]
            start, end = sentence_around(view, match.start(), match.end(), longest)
            return [view.found(start, end, Method.PHRASE, confidence)]
        return []

    return locate


def sentence_around(view: View, start: int, end: int, longest: int = 400) -> tuple[int, int]:
    """The sentence around a span; a new paragraph, and a short line, end a sentence too."""
    begin = max(start - longest // 2, 0)
    for match in _STOP.finditer(view.lined, begin, min(start + 1, len(view.lined))):
        begin = match.end() if match.end() <= start else begin
    stop = _STOP.search(view.lined, end)
    last = min(stop.start() + 1 if stop else len(view.lined), end + longest)
    return begin, last


def paragraph(
    *headings: str, confidence: float = 0.75, lines: int = 6, body: bool = False
) -> Locator:
    """The text under a heading, to the next blank-looking end: at most so many lines.

    `body`: only a heading below the head of the paper, which may hold the same words as its title.
    """

    def locate(view: View) -> list[Found]:
        for start, _ in sections(view, *headings):
            if body and start < view.head_end:
                continue
            line = view.line_at(start)
            if view.flat[start : line.end].strip():
                end = line.end
                following = line.number + 1
            else:
                following = line.number + 2
                if following > len(view.lines) or _heads_labels(view, line.number + 1):
                    continue
                start, end = view.lines[following - 1].start, view.lines[following - 1].end
            for nth in range(following, min(following + lines - 1, len(view.lines))):
                after = view.lines[nth]
                if view.text[end - 1 : end] in ".:?" or after.page != line.page:
                    break
                if _NEXT_QUESTION.match(view.flat[after.start : after.end]):
                    break
                end = after.end
            return [view.found(start, end, Method.HEADER, confidence)]
        return []

    return locate


def _heads_labels(view: View, number: int) -> bool:
    """Does a label with its value stand in that line, so that what is above it is a title?"""
    cells = view.lines[number].cells
    return len(cells) > 1 and is_known(view, cells[0])


def _trimmed(view: View, start: int, end: int) -> tuple[int, int]:
    """The span without outer blanks, cut to a length that a person reads."""
    text = view.text[start:end]
    lead = len(text) - len(text.lstrip())
    return start + lead, start + min(len(text.rstrip()), lead + 600)
