"""Values that are kept as they stand: words, lists of words, yes or no, positions of parties.

>>> text("  Ons   kenmerk "), words("IND; DT&V, gemeente"), yes_no("ja"), yes_no("misschien")
('Ons kenmerk', ['IND', 'DT&V', 'gemeente'], True, None)
>>> positions("IND: presentatie nodig; DT&V: herkomst niet vast te stellen")
{'IND': 'presentatie nodig', 'DT&V': 'herkomst niet vast te stellen'}
"""

from __future__ import annotations

import re
from itertools import zip_longest

from extractors.folding import flatten

_MAX = 1200  # letters: a quotation, not a chapter
_YES = frozenset(["ja", "yes", "true", "1", "wel", "aanwezig", "getekend", "ondertekend", "x"])
_NO = frozenset(["nee", "neen", "no", "false", "0", "niet", "geen", "ontbreekt"])
PARTY = (
    r"(?:IND|DT ?& ?V|DTV|DTenV|AVIM|[Pp]olitie|COA|IOM|GGD|GGZ|[Gg]emeente(?: [A-Z]\w+)?|NGO|VidK|ASKV|SNDVU|ROS|"
    r"INLIA|LOS|STIL|VluchtelingenWerk|Vluchtelingenwerk|LVV|[Aa]dvocaat|[Cc]li[eë]nt|Leger des Heils|"
    r"HVO-Querido|[Vv]oorzitter|MOO|Rode Kruis)"
)
_POSITION = re.compile(
    r"(?:^|[\n;•\-–]\s*|\|\s*)(?:(?:[Ss]tandpunt|[Ii]nbreng|[Rr]eactie|[Vv]isie)(?: van)? )?(?:[Dd]e )?"
    rf"(?P<p>{PARTY})(?: \([^)]{{1,30}}\))?(?:\s*[:–-]\s*|\t\s*(?=[A-Z][a-z])|[ ]*\n(?=[A-Z][a-z]+ [a-z]))",
    re.MULTILINE,
)
_HEADING = re.compile(r"\n\n|\n(?=[A-Z][a-z]{3,24}\n)|(?<=\.)\n(?=[A-Z])")
_SAYS = re.compile(
    r"\b(?:[Dd]e )?(?P<p>IND|DT ?& ?V|[Gg]emeente|VidK|ASKV|SNDVU|ROS|AVIM|NGO)\s+(?P<t>(?:stelt|geeft aan|vindt|"
    r"verklaart|deelt mee|meldt|wil|kan niet|zegt|is van mening|heeft aangegeven|verwijst|eist|vraagt)\b[^.\n]{4,300})"
)


def text(value: str) -> str | None:
    """The words with single blanks."""
    joined = " ".join(value.split()).strip(" :;|")
    return joined[:_MAX] or None


def sentence(value: str) -> str | None:
    """As `text`, without the closing stop."""
    joined = text(value)
    return joined.rstrip(".") if joined else None


def words(value: str) -> list[str] | None:
    """A list parted by commas, semicolons, bullets or "en"."""
    parts = re.split(r"[;,\n•|]|\s-\s|\s+(?:en|and)\s+(?=[^,;]*$)", value)
    found = [
        " ".join(part.split()).strip(" .:-*☒☑✓[]xX" if len(part) > 4 else " .:-*") for part in parts
    ]
    return [part for part in found if part] or None


def yes_no(value: str) -> bool | None:
    """True, False, or None when the text is neither."""
    first = flatten(value).strip(" .:;[]()").split()
    if not first:
        return None
    return True if first[0] in _YES else False if first[0] in _NO else None


def whole(value: str) -> int | None:
    """A whole number."""
    digits = re.search(r"\d+", value)
    return int(digits.group()) if digits else None


def positions(value: str) -> dict[str, str] | None:
    """What each party says, by party, as written but for the closing stop."""
    marks = list(_POSITION.finditer(value))
    found: dict[str, str] = {}
    for mark, following in zip_longest(marks, marks[1:]):
        end = following.start() if following else len(value)
        stop = _HEADING.search(value, mark.end(), end)
        end = stop.start() if stop is not None else end
        said = " ".join(value[mark.end() : end].split()).strip(" ;|-")
        party = _party(mark["p"])
        if said and party not in found:
            found[party] = said[:_MAX].removesuffix(".")
    for match in _SAYS.finditer(" ".join(value.split())):
        found.setdefault(_party(match["p"]), match["t"].strip())
    return found or None


def _party(name: str) -> str:
    bare = name.replace(" ", "") if "&" in name else name
    return "DT&V" if bare in ("DTV", "DTenV", "DT&V") else bare
