"""What each party says, by party: the minutes of a consultation and the format of a review team.

A party stands at the beginning of a line, a bullet or a cell, before what it says; as a heading
above it; or as the subject of a sentence.

>>> parse("IND: presentatie nodig; DT&V: herkomst niet vast te stellen")
{'IND': 'presentatie nodig', 'DT&V': 'herkomst niet vast te stellen'}
>>> parse("Standpunt IND\\nEr zijn geen nieuwe feiten.\\nStandpunt DT&V\\nDT&V wacht op een antwoord.")
{'IND': 'Er zijn geen nieuwe feiten', 'DT&V': 'DT&V wacht op een antwoord'}
>>> parse("1. AVIM\\tgeen bezwaar\\n2. Gemeente Delft\\topvang tot de zomer\\nScenario: terugkeer")
{'AVIM': 'geen bezwaar', 'Gemeente Delft': 'opvang tot de zomer'}
>>> parse("Standpunt IND: geen procedure. Standpunt DT&V: vertrek kan.")
{'IND': 'geen procedure', 'DT&V': 'vertrek kan'}
>>> parse("IND | geen aanvraag\\nDT&V | wacht af")
{'IND': 'geen aanvraag', 'DT&V': 'wacht af'}
>>> parse("Volgens de IND is de zaak gesloten. ROS blijft bij haar verzoek.")
{'IND': 'is de zaak gesloten', 'ROS': 'blijft bij haar verzoek'}
>>> parse("IND: niets nieuws.\\nDe zaak is gesloten.\\nDT&V: akkoord.\\nActies volgen.")
{'IND': 'niets nieuws. De zaak is gesloten', 'DT&V': 'akkoord'}
>>> parse("De medewerker van de IND zegt niets. IOM: geen intake. COA: vol.")
{'IOM': 'geen intake', 'COA': 'vol', 'IND': 'zegt niets'}
>>> parse("Aanwezig:\\nIND: mw. A. de Boer\\nCOA: dhr. Smit") is None
True
"""

from __future__ import annotations

import re
from itertools import zip_longest

_MAX = 1200  # letters: a quotation, not a chapter
PARTY = (
    r"(?:IND|DT ?& ?V|DTV|DTenV|AVIM|(?:[Vv]reemdelingen)?[Pp]olitie|COA|IOM|GGD|GGZ|BMA|"
    r"[Gg]emeente(?: (?:Den |'s-)?[A-Z]\w+)?|NGO|VidK|ASKV|SNDVU|ROS|"
    r"INLIA|LOS|STIL|VluchtelingenWerk|Vluchtelingenwerk|LVV|[Aa]dvoca(?:at|te)|[Cc]li[eë]nte?|[Bb]etrokkene|"
    r"[Rr]aads(?:man|vrouw)|[Hh]uisarts|[Cc]asemanager|[Bb]egeleid(?:er|ster)|Leger des Heils|"
    r"HVO-Querido|[Vv]oorzitter|MOO|Rode Kruis|Stichting [A-Z]\w+(?: [A-Z]\w+)?)"
)
_OPENS = rf"(?:^|[\n;•|]|(?<=[.!?]) (?=[Ss]tandpunt|[Ii]nbreng|[Vv]isie|{PARTY}(?: ?\([^)\n]{{1,40}}\))?:\s)|[\-–*·](?=\s))[ \t]*(?:[•\-–*·«»]\s*|[eo©] (?=[A-Z])|\d{{1,2}}[.)]\s+|[a-h][.)]\s+)?"
_POSITION = re.compile(
    rf"{_OPENS}(?:(?:[Ss]tandpunt|[Ii]nbreng|[Rr]eactie|[Vv]isie|[Bb]ijdrage|[Pp]ositie)(?: van)? )?"
    rf"(?:[Dd]e |[Hh]et )?(?P<p>{PARTY})(?: ?\([^)\n]{{1,40}}\))?"
    r"(?:[ \t]*[:;][ \t]*\n?[ \t]*|[ \t]+[–-][ \t]+|[ \t]*\t[ \t]*(?=\w)|[ \t]+\|[ \t]*(?=\w)|[ ]{3,}(?=\w)|[ ]*\n{1,2}(?=[A-Z][\w&]* [\w&]))",
    re.MULTILINE,
)
_HEADING = re.compile(
    r"\n\n|\s[•·*]\s(?=[A-Z][\w&/\-]{2,22}(?: [\w&/\-]+){0,2}:\s)|\n(?=[A-Z][a-z]{3,24}\n)|\n(?=[A-Z][\w&/\-]{2,22}(?: [\w&/\-]+){0,2}:\s)"
)
_LAST = re.compile(_HEADING.pattern + r"|(?<=\.)\n(?=[A-Z])")  # nobody says where the last one ends
_SPOKESMAN = (  # "de medewerker van de IND zegt"
    r"(?:(?:medewerk|vertegenwoordig)(?:er|ster)|collega|contactpersoon|regievoerder|consulent|ambtenaar) (?:van|namens) (?:de |het )?"
)
_NOT_SAID = r"(?!en\b|of\b|aanwezig|afwezig|is aanwezig|was aanwezig|zijn aanwezig|met\b|van\b|te\b|d\.d\.|op\b|in\b)"
_SAYS = re.compile(
    rf"(?:^|[.!?•;¶]\s+|[\-–*]\s)(?:(?P<v>[Vv]olgens|[Nn]amens) )?(?:[Dd]e |[Hh]et )?(?:{_SPOKESMAN})?(?P<p>{PARTY})\s+"
    rf"(?P<t>{_NOT_SAID}[a-z][^\n¶]{{4,300}}?)(?=[.!?](?:\s|$)|\s¶|$)"
)
_NEW_LINE = re.compile(
    rf"\n\s*(?=(?:(?:[Vv]olgens|[Nn]amens) )?(?:[Dd]e |[Hh]et )?(?:{_SPOKESMAN})?{PARTY}\s+[a-z])"
)  # a paragraph that begins with a party
_FOOTER = re.compile(
    r"\n\s*(?:[Pp]agina|[Bb]lad|[Bb]lz\.?|[Pp]age)?\s*-?\s*\d+(?:\s*(?:van|of|/)\s*\d+)?\s*-?\s*$"
)
_A_NAME = re.compile(
    r"(?:(?:mw|mevr|mevrouw|dhr|de heer|mr|drs|dr|ing|ir)\b\.?\s*)+[^;:]{0,30}$|(?:[A-Z]\.\s?)+[^.;:]{2,30}$",
    re.IGNORECASE,
)
_ONLY_NAMES = re.compile(  # "Client: Anna Omar, V-nummer 2700011936"
    r"[A-Z][\w'’-]+(?: (?:(?:van|de|der|el|al|bin) )?[A-Z][\w'’-]+){1,4}(?:,? \(?[Vv]-?n\w*\.?:? ?\d{10}\)?)?$"
)


def parse(value: str) -> dict[str, str] | None:
    """What each party says, by party, as written but for the closing stop."""
    marks = list(_POSITION.finditer(value))
    found: dict[str, str] = {}
    for mark, following in zip_longest(marks, marks[1:]):
        end = following.start() if following else len(value)
        stop = (_HEADING if following else _LAST).search(value, mark.end(), end)
        end = stop.start() if stop is not None else end
        said = " ".join(_FOOTER.sub("", value[mark.end() : end]).split()).strip(" ;|-•*")
        party = _party(mark["p"])
        if said and party not in found and not (_A_NAME.match(said) or _ONLY_NAMES.match(said)):
            found[party] = said[:_MAX].removesuffix(".")
    for match in _SAYS.finditer(" ".join(_NEW_LINE.sub(" ¶ ", value).split())):
        found.setdefault(_party(match["p"]), match["t"].strip())
    return found or None


def _party(name: str) -> str:
    bare = name.replace(" ", "") if "&" in name else name
    return "DT&V" if bare in ("DTV", "DTenV", "DT&V") else bare
