"""Which kind of document is this? Ranked answers with reasons in words; no guess.

Whose paper it is, its title and its signature count before what is written in it, because letters
quote decisions and rulings quote advice (domain.md 2.4). A general kind (a letter, a letter of an
embassy) gives way to one that the paper says it is, in its title or by what it does. The weights of
a type's phrases add up to its evidence e; the score is 1 - exp(-e/4). Below `THRESHOLD` the caller
must say "unknown".
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache

from extractors.folding import loosen
from extractors.locating.line_roles import goes_on, is_answer, is_key, is_sentence, is_subject
from extractors.locating.phrases import Hit, PhraseFinder
from extractors.locating.view import View
from extractors.model import DocumentType, Phrase, Reading, TypeMatch
from extractors.needles import Sought
from extractors.registry import types

THRESHOLD = 0.5
_SCALE = 4.0
_BODY_CEILING = 2.4  # all murmurs of the body together
PAGES = 6  # first pages that are looked at; what a document is stands in front
_OWN_EVIDENCE = 1.0  # that a type needs beside a letterhead which it shares with others
_LETTERHEAD_ALONE = 1.2  # all that such a letterhead counts without it
_OUTSPOKEN = (
    2.2  # a title, subject or deed that says what a paper is, so that general kinds give way
)
_GIVES_WAY = 0.01
_BY_LINE = "(?m)"  # with which the pattern of an act begins that looks at lines
_ALTERNATIVES = 5
_OF_A_SENTENCE = 0.3  # of a long line: a phrase that fills less is part of a sentence
_LONG_TITLE = 12  # letters of a title that may begin a sentence
_QUOTED = 200  # letters before a phrase in which quotation marks are counted
_MENTIONED = re.compile(r"\b(?:de|het|een|the|an?|la|le|du|van|of|from|uw|onze|your)\s*$")
_QUOTING = re.compile(r"\b(?:uw|your|bovengenoemde?|voornoemde?)\s*$")


def classify(reading: Reading) -> list[TypeMatch]:
    """Every type with some evidence, best first; empty when nothing speaks for any."""
    known = types()  # every label must be known before lines are laid out by them
    return rank(View(reading, reading.pages[:PAGES]), known)


def rank(view: View, known: Mapping[str, DocumentType] | None = None) -> list[TypeMatch]:
    """As `classify`, of a view at hand."""
    scene = _Scene(view)
    weighed = {}
    for kind in (types() if known is None else known).values():
        evidence, says, reasons = _weigh(kind, scene)
        if evidence > 0:
            weighed[kind] = 1 - math.exp(-evidence / _SCALE), says, tuple(reasons)
    outspoken = [
        score
        for kind, (score, says, _) in weighed.items()
        if says >= _OUTSPOKEN and score >= THRESHOLD and not kind.general
    ]
    most = max(outspoken, default=2.0) - _GIVES_WAY
    matches = [
        TypeMatch(kind.id, min(score, most) if kind.general else score, reasons)
        for kind, (score, _, reasons) in weighed.items()
    ]
    matches.sort(key=lambda match: (-match.score, match.id))
    return matches


def chosen(matches: list[TypeMatch]) -> tuple[TypeMatch | None, tuple[TypeMatch, ...]]:
    """The answer, or None below the threshold, and the alternatives."""
    if matches and matches[0].score >= THRESHOLD:
        return matches[0], tuple(matches[1 : _ALTERNATIVES + 1])
    return None, tuple(matches[:_ALTERNATIVES])


class _Scene:
    """A view with its phrases found once each and the zones of its places."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._finder = PhraseFinder(view)
        self._hits: dict[str, list[Hit]] = {}

    def hits(self, phrase: Phrase) -> list[Hit]:
        found = self._hits.get(phrase.text)
        if found is None:
            if phrase.where in _SAME:
                by_line = phrase.text.startswith(_BY_LINE)
                text = self.view.lined if by_line else self.view.prose
                matches = _pattern(phrase.text).finditer(text)
                found = [Hit(*match.span()) for match in matches]
            else:
                found = self._finder.hits(phrase.text)
            self._hits[phrase.text] = found
        return found

    def share(self, phrase: Phrase) -> tuple[float, str]:
        """How much of its weight a phrase earns (0..1) and where it stands."""
        best, where = 0.0, ""
        for hit in self.hits(phrase)[:12]:
            share, place = _ZONES[phrase.where](self.view, hit)
            if share > best:
                best, where = share, place
                if hit.edits:
                    best *= 0.85
        return best, where

    def words(self, phrase: Phrase) -> str:
        """The phrase, or of a pattern the words that it stands for here."""
        if phrase.where not in _SAME:
            return phrase.text.rstrip("*")
        first = self.hits(phrase)[0]
        return " ".join(self.view.flat[first.start : first.end].split())


def _line_share(view: View, hit: Hit) -> float:
    """The part of its cell that a phrase fills, letters only."""
    line = view.line_at(hit.start)
    for cell in line.cells:
        if cell.start <= hit.start < cell.end:
            letters = sum(map(str.isalnum, view.flat[cell.start : cell.end]))
            inside = sum(map(str.isalnum, view.flat[hit.start : min(hit.end, cell.end)]))
            return inside / max(letters, 1)
    return 0.0


def _title(view: View, hit: Hit) -> tuple[float, str]:
    in_head = hit.start < view.head_end
    line = view.line_at(hit.start)
    if line.number >= max(view.head_lines, 30) or line.page != view.lines[0].page:
        return 0.12, "tekst"
    if view.in_addressee(hit.start):
        return 0.0, ""
    if is_subject(view, line) and in_head:
        return (0.35 if _QUOTING.search(view.flat[: hit.start]) else 0.6), "onderwerp"
    if is_key(view, line, hit.start):
        return 0.12, "tekst"
    fills = _line_share(view, hit)
    printed = view.text[hit.start : hit.end]
    if in_head and printed.isupper() and view.flat[line.start : hit.start].strip() == "":
        return 0.8, "titel"  # in capitals at the beginning of its line, whatever stands behind it
    begins = in_head and hit.start == line.start and hit.end - hit.start >= _LONG_TITLE
    if begins and fills < _OF_A_SENTENCE and not goes_on(view, line):
        return 0.5, "kop"  # "Tussenuitspraak van 27 maart 2025 van de ... in de zaken van"
    if (fills < _OF_A_SENTENCE and is_sentence(line)) or goes_on(view, line):
        return 0.12, "tekst"
    if fills >= 0.45:
        return (1.0 if in_head else 0.75), "titel"
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


def _body(_view: View, _hit: Hit) -> tuple[float, str]:
    return 1.0, "tekst"


def _deed(view: View, hit: Hit) -> tuple[float, str]:
    """Wherever it stands, but not in quotation marks: what is quoted is not done."""
    before = view.flat[max(0, hit.start - _QUOTED) : hit.start]
    return (0.0, "") if before.count('"') % 2 else (1.0, "handeling")


_SAME = {"act": "deed", "heading": "title"}  # given by a regular expression: synonyms of these
_ZONES = {
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


def _weigh(kind: DocumentType, scene: _Scene) -> tuple[float, float, list[str]]:
    """The evidence for a type, that of its title or deed alone, and the reasons, best first."""
    total, murmurs, shared, own, reasons = 0.0, 0.0, 0.0, 0.0, []
    strongest = {"title": 0.0, "top": 0.0, "deed": 0.0}
    says = 0.0
    for phrase in kind.phrases:
        share, where = scene.share(phrase)
        if not share:
            continue
        earned, zone = phrase.weight * share, _SAME.get(phrase.where, phrase.where)
        own += max(earned, 0.0) if not phrase.shared else 0.0
        if phrase.shared:
            shared = max(shared, earned) + 0.3 * min(shared, earned)
        elif phrase.weight > 0 and where == "tekst":
            murmurs += earned
        elif phrase.weight > 0 and zone in strongest:  # synonyms do not add up
            before = strongest[zone]
            strongest[zone] = max(before, earned)
            says = max(says, earned if where in ("titel", "handeling") else 0.0)
            total += max(earned - before, 0.0) + 0.15 * min(earned, before)
        else:
            total += earned
        reasons.append((earned, _reason(scene.words(phrase), where, phrase.weight > 0)))
    total += min(murmurs, _BODY_CEILING)
    total += shared if own >= _OWN_EVIDENCE else min(shared, _LETTERHEAD_ALONE)
    for earned, reason in _other_evidence(kind, scene.view.reading):
        total += earned
        reasons.append((earned, reason))
    reasons.sort(key=lambda pair: -abs(pair[0]))
    return total, says, [reason for _, reason in reasons[:6]]


def _other_evidence(kind: DocumentType, reading: Reading) -> list[tuple[float, str]]:
    found = []
    if kind.media and reading.media == kind.media:
        found.append((3.0, f"bestandssoort {kind.media}"))
    for strip in reading.mrz:
        if strip.lines and strip.lines[0].startswith(kind.mrz or ("\0",)):
            found.append((6.0, "machineleesbare strook"))
            break
    return found


@lru_cache(maxsize=1024)
def _pattern(pattern: str) -> Sought:
    return Sought(loosen(pattern))


@lru_cache(maxsize=4096)
def _reason(words: str, where: str, speaks_for: bool) -> str:
    sign = "" if speaks_for else " (spreekt ertegen)"
    return f"«{words}» in {where}{sign}"
