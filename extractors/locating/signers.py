"""Who signs: the name below the closing words, in the fullest form in which the paper has it.

A letter is signed "dr. H. Wolvenkamp" and says "dr. Hendrikje Wolvenkamp" in its letterhead or "I, the
undersigned, Reverend Samuel Oyelaranti" in its text: it is the same person, better named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.locating.introductions import RUN, TRADE
from extractors.locating.named import trimmed
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_TITLE = (
    r"(?:(?:(?i:prof|professor|dr|drs|ds|ir|ing|mr|mrs|ms|mw|rev|reverend|pastor|pastoor|pater|priester|abb[eé]|cur[eé]|pasteur|eerwaarde|dominee|predikant|voorganger|ouderling|kapelaan|broeder|zuster|pr|fr|father|sheikh|imam|"
    r"de heer|mevrouw|mme|hon)\b\.?|\(?(?i:w\.?\s?g\.?|getekend|signed|was getekend)\)?:?) ?)*"
)
_SIGNATURE = re.compile(rf"^\W{{0,3}}{_TITLE}{RUN}(?P<rest>[^\n\t]*)$")
_CLOSES = re.compile(
    r"(?:hoogachtend|met (?:\w+ ){0,2}(?:groet\w*|hoogachting)|groet(?:en|jes)?\b|was getekend|w\.g\.|yours|(?:kind |best |warm )?"
    r"regards|sincerely|respectfully|cordialement|veuillez agreer|salutations|ondertekend|signature|handtekening|naam\b|"
    r"mit freundlichen|\w*groet\w*)"
)
_OFFICE = re.compile(
    rf"(?i)\b(?:{TRADE}|officer|head|chief|registrar|commissioner|dean|rector|principal|manager|counsell?or|hoofd|chef|"
    r"ambtenaar|medewerk\w+|employee|division|college|board|council|bestuur|namens|client|embassy|for the|lecturer|fellow|researcher|scholar|secretary|director|hoogleraar|docent)\b"
)
_GREETS = re.compile(r"(?i)\W*(?:geachte|beste|dear|hooggeachte|ch[eè]re?|sehr geehrt)")
_DAY_BEHIND = re.compile(r"[, ]+\d{1,2}[-./ ]\w{1,9}[-./ ]\d{2,4}$")
_LEAST_WORDS = 2
_LAST_LINES = 9


def signatory(*, titled: bool = False) -> Locator:
    """The signer by name; `titled`: with the academic or clerical title that stands before it."""

    def locate(view: View) -> list[Found]:
        for start, end in _signatures(view):
            full = _fullest(view, start, end)
            return [view.found(*(_with_title(view, *full) if titled else full), Method.HEADER, 0.6)]
        return []

    return locate


def _signatures(view: View) -> Iterator[tuple[int, int]]:
    """Names that stand on a line of their own at the end, those behind closing words first."""
    lines = [line for line in view.lines[-_LAST_LINES:] if line.number >= view.head_lines // 2]
    closed = next(
        (n for n, line in enumerate(lines) if _CLOSES.match(view.flat, line.start)), len(lines)
    )
    for line in (*lines[closed:], *reversed(lines[:closed])):
        cell = line.cells[0]
        text = _DAY_BEHIND.sub("", view.text[cell.start : cell.end])
        if _GREETS.match(text) or view.in_addressee(cell.start):
            continue
        match = _SIGNATURE.match(text)
        if (
            match is None
            or any(map(str.isdigit, text))
            or re.search(r"[,.:;] ?[a-z]", match["rest"])
        ):
            continue
        if re.match(r" ?[a-z]", match["rest"]) or _OFFICE.search(match["v"]):
            continue
        span = trimmed(view, cell.start + match.start("v"), cell.start + match.end("v"))
        if span is not None and len(view.text[slice(*span)].split()) >= _LEAST_WORDS:
            yield span


def _fullest(view: View, start: int, end: int) -> tuple[int, int]:
    """The longest name of the paper with the signer's surname and initial; else the span itself."""
    words = re.findall(r"[^\W\d_][^\s.]*", view.text[start:end])
    if not words or (len(words[0]) > 1 and "." not in view.text[start:end]):
        return start, end
    surname, best = words[-1], (start, end)
    for match in re.finditer(rf"{RUN}", view.text[:start]):
        name = match["v"]
        if surname.casefold() not in name.casefold() or name[0] != words[0][0]:
            continue
        span = trimmed(view, *match.span("v"))
        if span is not None and span[1] - span[0] > best[1] - best[0]:
            best = span
    return best


def _with_title(view: View, start: int, end: int) -> tuple[int, int]:
    """The span with the titles before it: "Prof. dr. A. Smit"."""
    before = re.search(
        r"(?i:(?:\b(?:prof(?:essor)?|drs?|rev(?:erend)?|ds|ir|ing)\b\.? ?)+)$",
        view.text[max(0, start - 24) : start],
    )
    return (start - len(before.group()) if before is not None else start), end
