"""Which kind of document is this? Ranked answers with reasons in words; no guess.

Whose paper it is, its title and its signature count before what is written in it, because letters
quote decisions and rulings quote advice (domain.md 2.4). A general kind (a letter, a letter of an
embassy) gives way to one that the paper says it is, in its title or by what it does. The weights of
a type's phrases add up to its evidence e; the score is 1 - exp(-e/4). Below `THRESHOLD` the caller
must say "unknown".
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from extractors.folding import loosen
from extractors.locating.phrases import Hit, PhraseFinder
from extractors.locating.view import View
from extractors.model import DocumentType, Phrase, Reading, TypeMatch
from extractors.needles import Sought
from extractors.registry import types
from extractors.zones import SAME, ZONES

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
_MAIL = "message/rfc822"
_SUBJECT = 0.6  # of its weight that a title earns in a subject, which is all the title of a mail
_MAILED = ("return_file", "coordination")  # papers of a procedure are enclosed in a mail
_NO_MAIL = -4.0  # no passport or act of a registry comes as a mail


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
        (kind, score)
        for kind, (score, says, _) in weighed.items()
        if says >= _OUTSPOKEN and score >= THRESHOLD
    ]
    matches = [
        TypeMatch(kind.id, min(score, _most(kind, outspoken)), reasons)
        for kind, (score, _, reasons) in weighed.items()
    ]
    matches.sort(key=lambda match: (-match.score, match.id))
    return matches


def _most(kind: DocumentType, outspoken: list[tuple[DocumentType, float]]) -> float:
    """The highest score that a general kind may have; one known by its kind of file, a mail, gives
    way to the other general kinds too."""
    if not kind.general:
        return 1.0
    said = [
        score for other, score in outspoken if not other.general or (kind.media and not other.media)
    ]
    return max(said, default=2.0) - _GIVES_WAY


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
            if phrase.where in SAME:
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
            share, place = ZONES[phrase.where](self.view, hit)
            if share > best:
                best, where = share, place
                if hit.edits:
                    best *= 0.85
        return best, where

    def words(self, phrase: Phrase) -> str:
        """The phrase, or of a pattern the words that it stands for here."""
        if phrase.where not in SAME:
            return phrase.text.rstrip("*")
        first = self.hits(phrase)[0]
        return " ".join(self.view.flat[first.start : first.end].split())


def _weigh(kind: DocumentType, scene: _Scene) -> tuple[float, float, list[str]]:
    """The evidence for a type, that of its title or deed alone, and the reasons, best first."""
    total, murmurs, shared, own, reasons = 0.0, 0.0, 0.0, 0.0, []
    strongest = {"title": 0.0, "top": 0.0, "deed": 0.0}
    says = 0.0
    for phrase in kind.phrases:
        share, where = scene.share(phrase)
        if not share:
            continue
        if phrase.where == "about":
            own += _OWN_EVIDENCE
            continue
        earned, zone = phrase.weight * share, SAME.get(phrase.where, phrase.where)
        own += max(earned, 0.0) if not phrase.shared else 0.0
        if phrase.shared:
            shared = max(shared, earned) + 0.3 * min(shared, earned)
        elif phrase.weight > 0 and where == "tekst":
            murmurs += earned
        elif phrase.weight > 0 and zone in strongest:  # synonyms do not add up
            before = strongest[zone]
            strongest[zone] = max(before, earned)
            says = max(says, _outspoken(earned, where, kind, scene.view.reading))
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


def _outspoken(earned: float, where: str, kind: DocumentType, reading: Reading) -> float:
    """How loudly a title or deed says what the paper is."""
    if where == "onderwerp" and reading.media == _MAIL and kind.family in _MAILED:
        return earned / _SUBJECT
    return earned if where in ("titel", "handeling") else 0.0


def _other_evidence(kind: DocumentType, reading: Reading) -> list[tuple[float, str]]:
    found = []
    if kind.media and reading.media == kind.media:
        found.append((3.0, f"bestandssoort {kind.media}"))
    if reading.media == _MAIL and kind.family == "identity":  # it speaks of one, or encloses it
        found.append((_NO_MAIL, f"bestandssoort {_MAIL} (spreekt ertegen)"))
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
