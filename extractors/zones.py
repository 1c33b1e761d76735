"""Where a phrase stands on a paper, and how much of its weight it earns there (0..1).

A title or letterhead earns much, the subject less, a sentence little; what is quoted or stands at a
label is no letterhead (domain.md 2.4, trap 1).
"""

from __future__ import annotations

import re

from extractors.locating.cells import Line
from extractors.locating.line_roles import goes_on, is_answer, is_key, is_sentence, is_subject
from extractors.locating.phrases import Hit
from extractors.locating.view import View

_OF_A_SENTENCE = 0.3  # of a long line: a phrase that fills less is part of a sentence
_WHOLE = 0.95  # of a line, which says nothing else
_LONG_TITLE = 12  # letters of a title that may begin a sentence
_NAME_LINES = 2  # of the letterhead, that say whose paper it is
_QUOTED = 200  # letters before a phrase in which quotation marks are counted
_MENTIONED = re.compile(
    r"\b(?:de|het|een|the|an?|la|le|du|van|of|from|uw|onze|your|bij|door|met|naar|voor|tegen|by|with|to|at|via)\s*$"
)
_QUOTING = re.compile(r"\b(?:uw|your|bovengenoemde?|voornoemde?)\s*$")


def _line_share(view: View, hit: Hit) -> float:
    """The part of its cell that a phrase fills, letters only."""
    line = view.line_at(hit.start)
    for cell in line.cells:
        if cell.start <= hit.start < cell.end:
            letters = sum(map(str.isalnum, view.flat[cell.start : cell.end]))
            inside = sum(map(str.isalnum, view.flat[hit.start : min(hit.end, cell.end)]))
            return inside / max(letters, 1)
    return 0.0


def _ends_cell(view: View, line: Line, hit: Hit) -> bool:
    """Does the phrase stand at the end of its cell, which holds more than it?"""
    return any(
        cell.start < hit.start and hit.end <= cell.end and not view.flat[hit.end : cell.end].strip()
        for cell in line.cells
    )


def _title(view: View, hit: Hit) -> tuple[float, str]:
    in_head = hit.start < view.head_end
    line = view.line_at(hit.start)
    if line.number >= max(view.head_lines, 30) or line.page != view.lines[0].page:
        return 0.12, "tekst"
    if view.in_addressee(hit.start):
        return 0.0, ""
    if is_subject(view, line) and in_head:
        return (0.35 if _QUOTING.search(view.flat[: hit.start]) else 0.6), "onderwerp"
    if is_key(view, line, hit.start) or _mentioned(view, hit):
        return 0.12, "tekst"
    fills = _line_share(view, hit)
    printed = view.text[hit.start : hit.end]
    if in_head and printed.isupper() and view.flat[line.start : hit.start].strip() == "":
        return 0.8, "titel"  # in capitals at the beginning of its line, whatever stands behind it
    begins = in_head and hit.start == line.start and hit.end - hit.start >= _LONG_TITLE
    if begins and fills < _OF_A_SENTENCE and not goes_on(view, line):
        return 0.5, "kop"  # "Tussenuitspraak van 27 maart 2025 van de ... in de zaken van"
    heads = fills >= _WHOLE and printed[:1].isupper()  # a word that ends a sentence is small
    if (fills < _OF_A_SENTENCE and is_sentence(line)) or (goes_on(view, line) and not heads):
        return 0.12, "tekst"
    if fills >= 0.45:
        return (1.0 if in_head else 0.75), "titel"
    if in_head and printed.isupper() and not is_sentence(line) and _ends_cell(view, line, hit):
        return 0.7, "titel"  # in capitals behind the name of whose paper it is
    if view.flat[line.start : hit.start].strip() == "" and fills >= 0.25 and in_head:
        return 0.8, "titel"
    return (0.45, "kop") if in_head else (0.15, "tekst")


def _mentioned(view: View, hit: Hit) -> bool:
    """Does a sentence speak of it: "op verzoek van de rechtbank", in a letter that begins high?"""
    line = view.line_at(hit.start)
    before = view.flat[line.start : hit.start]
    return is_sentence(line) and _MENTIONED.search(before) is not None


def _top(view: View, hit: Hit) -> tuple[float, str]:
    if view.in_addressee(hit.start) or _mentioned(view, hit):
        return 0.0, ""
    if is_subject(view, view.line_at(hit.start)):
        return 0.0, ""
    if hit.start < view.top_end:
        return (0.3, "kop") if is_answer(view, hit.start) else (1.0, "briefhoofd")
    if hit.start < view.head_end:
        return 0.3, "kop"
    return (0.35, "ondertekening") if hit.start >= view.sign_start else (0.0, "")


def _against(view: View, hit: Hit) -> tuple[float, str]:
    """Letterhead, title or subject: what only stands in a text speaks against nothing."""
    if hit.start >= view.head_end or view.in_addressee(hit.start) or _mentioned(view, hit):
        return 0.0, ""
    if hit.start < view.top_end:
        return 1.0, "briefhoofd"
    share, where = _title(view, hit)
    return (share, where) if where in ("titel", "onderwerp") else (0.0, "")


def _head(view: View, hit: Hit) -> tuple[float, str]:
    return (1.0, "kop") if hit.start < view.head_end else (0.0, "")


def _sign(view: View, hit: Hit) -> tuple[float, str]:
    return (1.0, "ondertekening") if hit.start >= view.sign_start else (0.0, "")


def _body(view: View, hit: Hit) -> tuple[float, str]:
    return (0.0, "") if _is_quoted(view, hit) else (1.0, "tekst")


def _deed(view: View, hit: Hit) -> tuple[float, str]:
    """Wherever it stands, but not in quotation marks: what is quoted is not done."""
    return (0.0, "") if _is_quoted(view, hit) else (1.0, "handeling")


def _is_quoted(view: View, hit: Hit) -> bool:
    """Does it stand behind a quotation mark that opens?"""
    return view.flat.count('"', max(0, hit.start - _QUOTED), hit.start) % 2 == 1


def _about(view: View, hit: Hit) -> tuple[float, str]:
    """Anywhere but in the name of the office, which may say what it does."""
    return (1.0, "tekst") if view.line_at(hit.end - 1).number >= _NAME_LINES else (0.0, "")


SAME = {
    "act": "deed",
    "heading": "title",
    "about": "about",
}  # given by a regular expression: synonyms of these
ZONES = {
    "about": _about,
    "act": _deed,
    "deed": _deed,
    "title": _title,
    "heading": _title,
    "top": _top,
    "against": _against,
    "head": _head,
    "sign": _sign,
    "body": _body,
}
