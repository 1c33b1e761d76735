"""Who practises medicine, named in prose or below a letter: "drs. P. Verdonk, arts", "huisarts dr. A. Smit".

A name counts when a medical trade stands directly behind or before it, or a doctor's title before it.
"""

from __future__ import annotations

import re

from extractors.locating.introductions import RUN
from extractors.locating.named import trimmed
from extractors.locating.view import View
from extractors.model import Found, Method

_DOCTOR = r"(?:(?:[Pp]rof|PROF|[Dd]rs?|DRS?|[Mm]ed|[Ii]r)\.? ?)"
_MEDICAL = (
    r"(?i:[a-z-]*(?:arts|psycholoog|psychologe|(?:nefr|neur|cardi|ur|immun|gynaec|dermat|pulm|radi|onc|hemat|hepat|"
    r"endocrin|infecti|reumat|gastr\w*enter|path|psych|epileps|allerg)olo(?:og|gist|gue)|iater|iatrist|iatre|therapeut\w*|"
    r"internist|chirurg|surgeon|anesthesist|verpleegkundig\w*|medisch adviseur|general practitioner|physician|"
    r"m[eé]decin|nurse practitioner|pharmacist|apotheker))\b"
)
_BEFORE = re.compile(
    rf"(?<![\w-])(?:{_MEDICAL}|\b(?:GP|gp))(?:[,:]?[ ]|,\n)\(?(?:(?:is|was|mevrouw|de heer|mw\.|dhr\.|mevr\.|Mrs?\.?|Ms\.?)\s)?(?:{_DOCTOR}){{0,3}}{RUN}"
)
_BEHIND = re.compile(
    rf"(?P<t>(?:{_DOCTOR}){{0,3}}){RUN}(?:, ?[A-Z]{{2,3}})?[,]?[ \n(|\t]{{1,2}}(?:(?:als|is|uw|de|the|our|head|in opleiding tot) )?"
    rf"(?:[a-z-]+ ){{0,2}}?{_MEDICAL}"
)
_TITLED = re.compile(rf"(?<![\w.])(?:{_DOCTOR}){{1,3}}{RUN}")


def learned(view: View) -> list[Found]:
    """Names with a doctor's or professor's title: in the letterhead and below the letter first."""
    found: dict[int, Found] = {}
    spans = ((0, view.top_end), (view.sign_start, len(view.text)), (0, len(view.text)))
    for start, end in spans:
        for match in _TITLED.finditer(view.text, start, end):
            span = trimmed(view, *match.span("v"))
            if span is not None and not view.in_addressee(span[0]):
                found.setdefault(span[0], view.found(*span, Method.PATTERN, 0.65))
    return list(found.values())


_LABEL = re.compile(
    r"(?i)(?:big|agb|coi|medcoi|naam|specialisme|functie|praktijk|ggz|polikliniek|afdeling|instelling|adres|"
    r"telefoon|datum|conclusie|diagnose|beleid)\b"
)


def practising(view: View) -> list[Found]:
    """Names with a trade below the letter, then elsewhere, then names with a doctor's title."""
    found: dict[int, Found] = {}
    ranked = (
        [(0.72, m) for m in _BEHIND.finditer(view.text, view.sign_start)]
        + [(0.68, m) for p in (_BEHIND, _BEFORE) for m in p.finditer(view.text)]
        + [(0.55, m) for m in _TITLED.finditer(view.text)]
    )
    for sure, match in ranked:
        span = trimmed(view, *match.span("v"))
        if span is None or view.in_addressee(span[0]) or _LABEL.match(view.text, span[0]):
            continue
        found.setdefault(span[0], view.found(*span, Method.PATTERN, sure))
    return list(found.values())
