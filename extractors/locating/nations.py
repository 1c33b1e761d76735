"""States as letterheads name them, by an adjective or a town, and nationalities in sentences."""

from __future__ import annotations

import re

from extractors.fields import country, nationality, place
from extractors.locating.view import View
from extractors.model import Found, Method

_STATE_ADJECTIVE = re.compile(
    r"\b(?:republi\w+|royaume|kingdom|koninkrijk|etat|state|government|gouvernement|ambassade|consulat|embassy|consulate|ministry|"
    r"police|politie|army|armee|croix|red crescent) (?:(?:of|de|du|la|the|populaire|islamique|arabe|democratique|federale|socialiste) ){0,2}"
    r"(?P<v>(?!republi|royaume|kingdom)[a-z]{4,}(?:-[a-z]+)?)\b|\b(?P<w>[a-z]{4,}(?:-[a-z]+)?) (?:republic|embassy|consulate|government|ministry|police|army|"
    r"republiek|ambassade|consulaat|overheid|autoriteiten|authorities)\b"
)


def adjective_in_head(view: View) -> list[Found]:
    """The state of "République togolaise" or "Kyrgyz Republic" in the head."""
    for match in _STATE_ADJECTIVE.finditer(view.flat, 0, view.head_end):
        group = "v" if match["v"] else "w"
        code = nationality.parse(match[group])
        if code is not None and len(code) == 3 and code != "NLD":
            return [view.found(*match.span(group), Method.HEADER, 0.65, code)]
    return []


def town_in_head(view: View) -> list[Found]:
    """The state in which the town of the letterhead lies."""
    known = place.town(view.text[: view.head_end])
    if known is None:
        return []
    start, end, code = known
    return [view.found(start, end, Method.HEADER, 0.5, code)]


_OF_NATIONALITY = re.compile(
    r"\b(?:(?:an?|als|een|the|is|,) )?(?P<v>[a-z]{4,}(?:-[a-z]+)?)[ -](?:national|citizen|nationality|asylum-seeker|asylum seeker|"
    r"refugee|onderdaan|staatsburger|nationaliteit|asielzoeker|vluchteling)\b|"
    r"\b(?:nationals?|citizens?|onderdaan|staatsburger|ressortissante?|citoyen\w*) (?:of|van|de|du) (?:(?:the|de|het|la|l') ?)?"
    r"(?P<y>[a-z][a-z' \-]{3,60})|"
    r",\s(?P<u>[a-z]{4,}),?\s(?:born|geboren|nee?|geb\.)\s|"
    r"\bnationality\W{1,3}(?P<z>[a-z]{4,}(?: [a-z]{4,})?)|"
    r"\b(?:de )?nationalite (?P<w>[a-z]{4,}(?:-[a-z]+)?)|\bressortissante? (?P<x>[a-z]{4,}(?:-[a-z]+)?)"
)
_DENIES = re.compile(r"\b(?:not|niet|geen|pas|cannot|whether|of (?:hij|zij))\b[^.]{0,40}$")


def _state_of(text: str) -> str | None:
    """The state with whose name the text begins: "democratic republic of the congo born"."""
    first = next(country.find(text), None)
    return first.value if first is not None and first.start < 24 else None


def of_nationality(view: View) -> list[Found]:
    """The adjective before "national" or behind "nationalité", where no sentence denies it."""
    for match in _OF_NATIONALITY.finditer(view.flat):
        group = next(name for name in ("u", "v", "w", "x", "y", "z") if match[name])
        value = (_state_of if group == "y" else nationality.parse)(match[group])
        denied = _DENIES.search(view.flat, max(0, match.start() - 60), match.start())
        if value is not None and len(value) == 3 and value != "NLD" and denied is None:
            return [view.found(*match.span(group), Method.PHRASE, 0.6, value)]
    return []
