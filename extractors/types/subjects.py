"""The person whom a subject names at its label: all of it, or behind the matter ("advies casus Nuradin Shirwa")."""

from __future__ import annotations

import re

from extractors.fields import country
from extractors.locating.labels import label
from extractors.locating.no_names import NO_NAME
from extractors.model import Locator

_NAMES_ONLY = re.compile(
    r"^\W{0,3}(?:(?i:de heer|mevrouw|dhr|mevr|mw|mrs?|ms|monsieur|madame)\.? )?"
    r"(?P<v>[A-ZÀ-Ž][\w'’-]*\w\.?(?: (?:(?:van|de|der|den|el|al|bin|ould) ){0,2}[A-ZÀ-Ž][\w'’-]*\w){1,5})\s*(?=$|[,(/;\n]| -)"
)
_MATTER = re.compile(
    r"(?i)\w(?:ing|atie|tie|heid|schrift|ment|tion|besluit|aanvraag|verzoek|advies|vrouw|onderzoek)\b|\b(?:uw|artikel|casus|dossier|zaak|brief|rapport|uitslag|gezin|familie|staatssecretaris|minister|burgemeester|autoriteiten|college|raad)\b"
)


def _pick_names_only(text: str) -> tuple[int, int] | None:
    """A name that is all of a subject: "Betreft" and beside it "Rohullah Karimzade"."""
    match = _NAMES_ONLY.match(text)
    if match is None or _MATTER.search(match["v"]) or NO_NAME.search(match["v"]):
        return None
    return match.span("v")


_LABELS = (
    "betreft",
    "betreffende",
    "inzake",
    "over",
    "concerning",
    "concerns",
    "regarding",
    "concerne",
    "aangaande",
)
IN_SUBJECT: Locator = label(
    *_LABELS,
    pick=_pick_names_only,
)


_NAME_LAST = re.compile(
    r"^\W{0,3}(?:[a-z][\w&-]*\.?[ \n]){1,6}(?:(?i:de heer|mevrouw|dhr|mevr|mw|mrs?|ms)\.?[ \n])?"
    r"(?P<v>[A-ZÀ-Ž][\w'’-]*\w\.?(?:[ \n](?:(?:van|de|der|den|el|al|bin|ould)[ \n]){0,2}[A-ZÀ-Ž][\w'’-]*\w){1,4})\s*(?=$|[,(])"
)
_NARROW = 44  # letters of a subject that does not run on into the next line
_AT_A_PLACE = re.compile(r"(?:^|\s)(?:te|in|naar|bij|uit|tegen|aan|to|from|at|against)\s$")


def _pick_name_last(text: str) -> tuple[int, int] | None:
    """A name of two words at least that ends a subject: "individueel ambtsbericht Emeka Obi"."""
    broken = text.find("\n")
    if 0 < broken < _NARROW and text[broken + 1 : broken + 2].isupper():
        text = text[:broken]  # what stands below a short subject begins something else
    match = _NAME_LAST.match(text)
    if match is None or _AT_A_PLACE.search(text[: match.start("v")]):
        return None
    said = " ".join(match["v"].split())
    if _MATTER.search(said) or NO_NAME.search(said) or country.is_name(said):
        return None
    return match.span("v")


ENDS_SUBJECT: Locator = label(
    *_LABELS, "onderwerp", "subject", "objet", pick=_pick_name_last, lines=2
)
