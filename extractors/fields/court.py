"""Courts: which, where it sits, in which chamber.

>>> court("RECHTBANK DEN HAAG"), court("rechtbank 's-Gravenhage"), seat("Zittingsplaats Utrecht")
('Rechtbank Den Haag', "Rechtbank 's-Gravenhage", 'Utrecht')
>>> chamber("uitspraak van de meervoudige kamer voor vreemdelingenzaken")
'meervoudige'
"""

from __future__ import annotations

import re

from extractors.folding import flatten, loosen

SEATS = [
    "Amsterdam",
    "Rotterdam",
    "Utrecht",
    "Haarlem",
    "Arnhem",
    "Zwolle",
    "Groningen",
    "Middelburg",
    "Roermond",
    "Breda",
    "Almelo",
    "Assen",
    "Leeuwarden",
    "Dordrecht",
    "Maastricht",
    "Alkmaar",
    "Zutphen",
    "Lelystad",
    "Eindhoven",
]
_SEATS = {flatten(seat): seat for seat in SEATS} | {
    "'s-hertogenbosch": "'s-Hertogenbosch",
    "s-hertogenbosch": "'s-Hertogenbosch",
    "den bosch": "'s-Hertogenbosch",
    "den haag": "Den Haag",
    "'s-gravenhage": "'s-Gravenhage",
}
SEAT = "|".join(sorted(map(re.escape, _SEATS), key=len, reverse=True))
_COURT = re.compile(
    loosen("rechtbank ")
    + rf"(?P<p>{SEAT}|midden-nederland|noord-holland|noord-nederland|oost-brabant|zeeland-west-brabant|gelderland|limburg|overijssel)"
)
_CHAMBERS = (
    ("voorzieningenrechter", r"voorzieningenrechter"),
    ("meervoudige", r"meervoudige?"),
    ("enkelvoudige", r"enkelvoudige?"),
)


def court(text: str) -> str | None:
    """The court's name in one form."""
    flat = flatten(text)
    if re.search(loosen("raad van state"), flat) or "abrvs" in flat:
        return "Raad van State"
    if re.search(loosen("europees hof|european court of human rights"), flat):
        return "EHRM"
    match = _COURT.search(flat)
    if match is None:
        return None
    name = match["p"]
    return "Rechtbank " + _SEATS.get(name, "-".join(part.capitalize() for part in name.split("-")))


def seat(text: str) -> str | None:
    """The place where the court sits; a seat that is not known keeps its name as written."""
    match = re.search(SEAT, flatten(text))
    if match is not None:
        return _SEATS[match.group()]
    named = re.search(
        r"(?:^|plaats\W{1,3})\s*((?:'s-)?[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)\W*$", text.strip()
    )
    return named[1] if named else None


def chamber(text: str) -> str | None:
    """ "enkelvoudige", "meervoudige" or "voorzieningenrechter"."""
    flat = flatten(text)
    return next((code for code, pattern in _CHAMBERS if re.search(loosen(pattern), flat)), None)
