"""The language in which somebody was heard, wrote, or had a paper read to him.

Only words that name a language known to `fields/language.py` count, so that "in het gesprek" is none.
"""

from __future__ import annotations

import re

from extractors.fields import language
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Found, Locator, Method

_NAME = rf"(?P<v>(?:{'|'.join(sorted(map(re.escape, language.NAMES), key=len, reverse=True))})e?)"
_TAAL = r"(?:[ -]?(?:taal|language))?"
_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        rf"\b(?:tolk(?:en)?|interpreter|interprete)\b(?: \([^)\n]{{0,24}}\))?[ ,:]{{1,2}}(?:(?:in|voor|for|en|de|het|the|taal|nr\.?|nummer|\d+),? )*{_NAME}\b",
        rf"\b{_NAME}{_TAAL}[ -](?:sprekende |speaking )?(?:tolk|interpreter)\b",
        rf"\b(?:gehoord|gesproken|gevoerd|gehouden|plaatsgevonden|plaats|opgesteld|geschreven|voorgelezen|uitgelegd|verteld?|vertel|"
        rf"spreekt|sprak|spreek|bedient?|verliep|opgetekend|communicatie|written|spoken|conducted|held|read|explained|told|dictated|"
        rf"speaks?|interviewed)\b[^.\n]{{0,60}}?\b(?:in|van)(?: (?:het|de|the))?(?: taal)? {_NAME}\b",
        rf"\b(?:tolk|interpreter)\b[^.\n]{{0,30}}?\b(?:het|de|the) {_NAME}\b",
        rf"\b(?:mijn|zijn|haar|my|his|her) (?:eigen |own )?(?:taal|moedertaal|language),? (?:het |de )?{_NAME}\b",
        rf"\b(?:gesproken|spoken|spraken|spreken|gevoerd) (?:in|wij|we|)[ :]{{0,2}}{_NAME}\b",
        rf"\b(?:uit|vanuit|from) (?:het |de |the )?{_NAME}\b[^.\n]{{0,20}}\b(?:vertaald|omgezet|overgezet|translated)",
        rf"\b(?:vertaald|vertaling) (?:uit|vanuit) (?:het |de )?{_NAME}\b",
        rf"\b{_NAME} (?:spreekt|sprak|spreken|praat|spraken)\b",
        r"\ben (?P<v>francais|anglais|portugais|arabe|espagnol|russe|turc|armenien|lingala|swahili|somali)\b",
        rf"\b(?:spreekt|sprak|spreek|speaks?|spoke|parle)(?: (?!geen|niet|no|not)[a-z]+){{0,4}}? {_NAME}\b",
        rf"\b(?:in|uit|vanuit|from) (?:het|de|the) {_NAME}(?=[ -](?:taal|language)\b)",
        rf"\b(?:\w*taal|language|langue)(?: (?:van|of|de) [^.\n]{{0,24}}?)?(?: is| was)?,? {_NAME}\b",
        rf"\bin (?:het|de) {_NAME}\b",
    )
]
_LABELLED = worded(
    r"\b(?:\w*taal|language|langue|tolktaal|voertaal|tolk(?:gegevens)?|interpreter)\b",
    without=r"nummer|\bnr|naam|name|ja\b|aanwezig|vertaald|doeltaal|target|analyse|analysis",
)


def _told(view: View) -> list[Found]:
    """Each language that the running text names, but the one of the office itself."""
    flat = " ".join(view.flat.splitlines()) if "\n" in view.flat else view.flat
    found = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(flat):
            if language.parse(match["v"]) not in (None, "nld"):
                found.append(view.found(*match.span("v"), Method.PATTERN, 0.68))
    return found


SPOKEN: tuple[Locator, ...] = (_LABELLED, _told)
