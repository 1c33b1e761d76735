"""Courts: which, where it sits, in which chamber.

>>> court("RECHTBANK DEN HAAG"), court("rechtbank 's-Gravenhage"), seat("Zittingsplaats Utrecht")
('Rechtbank Den Haag', "Rechtbank 's-Gravenhage", 'Utrecht')
>>> chamber("uitspraak van de meervoudige kamer voor vreemdelingenzaken")
'meervoudig'
"""

from __future__ import annotations

import re

from extractors.locating.folding import flatten, loosen

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
    ("meervoudig", r"meervoudige"),
    ("enkelvoudig", r"enkelvoudige"),
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
    """The place where the court sits."""
    match = re.search(SEAT, flatten(text))
    return _SEATS[match.group()] if match else None


def chamber(text: str) -> str | None:
    """ "enkelvoudig", "meervoudig" or "voorzieningenrechter"."""
    flat = flatten(text)
    return next((code for code, pattern in _CHAMBERS if re.search(loosen(pattern), flat)), None)
