"""Who may be told: the parties that a consent names, and how a sentence or a list enumerates them."""

from __future__ import annotations

import re

LONGEST = 40  # letters of a recipient's name
PARTY = re.compile(
    r"(?<![\w@])(?:[Gg]emeente(?: [A-Z][\w-]+)?|IND|DT ?& ?V|DTV|AVIM|[Pp]olitie|MRT|LSO|COA|GGD|BMA|IOM|"
    r"[Hh]uisarts|GGZ|UWV|Leger des Heils|Stichting [A-Z]\w+|ASKV|SNDVU|VidK|ROS|INLIA|LOS|LVV|UNHCR|[Aa]mbassade|"
    r"[Aa]dvocaat|[Ll]awyer|[Ss]olicitor|[Mm]unicipality(?: of [A-Z][\w-]+)?|[Gg]eneral practitioner|[Dd]octor|"
    r"[Pp]olice|[Ee]mbassy|[Rr]ed Cross|[Pp]sycholoog|[Pp]sychiater|[Kk]erk|[Ss]chool|MOO|Dokters van de Wereld|"
    r"Dienst\sTerugkeer\s(?:en|&)\sVertrek|Immigratie-\sen\sNaturalisatiedienst|[Vv]reemdelingenpolitie|[Zz]iekenhuis|[Hh]ospital|[Zz]orgverzekeraar|[Gg]emeentelijke gezondheidsdienst|Centraal Orgaan opvang asielzoekers|Vluchtelingenwerk|VluchtelingenWerk|Rode Kruis|Raad voor Rechtsbijstand)(?!\w)"
)
WHOSE = re.compile(r"^(?:(?:mijn|my|de|het|the|mon|ma|notre|onze|our)(?: |$))+", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!\bdrs)(?<!\b[dm]r)(?<!\bst)[.;](?=\s|$)")
_BULLET = re.compile(r"\s*(?:[-•*·–]|\d{1,2}[.)]|[a-h][.)]) ")
_NAMELY = re.compile(
    r"^[^.\n]{0,60}?\b(?:te weten|namelijk|namely|met name):? |"
    r"^[^.\n:]{0,40}\b(?:organisaties?|partijen|instanties?|instellingen|personen|ontvangers|organisations|parties):\s+"
)
_BETWEEN = re.compile(r",|(?<!Terugkeer )(?<!- )(?<!Zorg )\b(?:en|and|et|alsmede|evenals)\b")
_UNFINISHED = re.compile(r"(?:,|\b(?:en|and|et|de|het|the|mijn|my))\s*$")
_SAYS_WHY = re.compile(
    r"\b(?:over|voor(?! [A-Z])|om|zodat|als|indien|omdat|die|dat|wanneer|about|for|so|if|when|who|that|which|to|mits|tot|until|only|alleen|in verband)\b.*|\(.*"
)
_NAME_OF_PARTY = re.compile(r"(?:(?:[A-Z][\w'’&.-]*|van|de|der|den|het|of|the|voor)(?: |$)){1,5}$")
_MOST_WORDS = 2  # of a party that is called by what it does: "behandelend arts"
_SHORT = 4  # words of a line that is an item of a list


def enumerated(text: str) -> list[str]:
    """The parties of an enumeration in a sentence or list, as each is called there.

    >>> enumerated("de GGD, mijn huisarts (dr. Bos) en Huize Agnes over mijn zorg. De IND hoort niets")
    ['GGD', 'huisarts', 'Huize Agnes']
    >>> enumerated("de Immigratie- en Naturalisatiedienst en de Dienst Terugkeer en Vertrek.")
    ['Immigratie- en Naturalisatiedienst', 'Dienst Terugkeer en Vertrek']
    >>> enumerated("- gemeente Zwolle\\n- de zorgverzekeraar\\nHet gaat om: medische gegevens")
    ['gemeente Zwolle', 'zorgverzekeraar']
    """
    values = []
    text = _NAMELY.sub("", re.sub(r"\([^)]*\)", "", text), count=1)
    for part in _BETWEEN.split(", ".join(_items(text))):
        called = WHOSE.sub("", " ".join(_SAYS_WHY.sub("", part).split()).strip(" :'\""))
        party = PARTY.search(called)
        whole = _NAME_OF_PARTY.match(called) or len(called.split()) <= _MOST_WORDS
        if party is not None and not (whole and party.start() == 0):
            values.append(" ".join(party.group().split()))
        elif whole and called and len(called) <= LONGEST and not any(map(str.isdigit, called)):
            values.append(called)
    return values


def _items(text: str) -> list[str]:
    """The lines of the enumeration, to the end of its sentence or of its list."""
    lines = text.strip().split("\n")
    listed = _BULLET.match(lines[0]) is not None
    taken: list[str] = []
    for line in lines:
        item = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
        goes_on = not taken or _BULLET.match(line) or _UNFINISHED.search(taken[-1])
        short = not listed and len(line.split()) <= _SHORT and PARTY.search(line)
        if not (goes_on or short):
            break
        stop = _SENTENCE.search(item)
        said = item[: stop.start()] if stop else item
        if taken and _UNFINISHED.search(taken[-1]):
            said = f"{taken.pop()} {said}"  # "de Immigratie- en" of the line before
        taken.append(said)
        if stop is not None and not listed:
            break
    return taken
