"""Which elements of a statement the authority believes, element by element.

{"identiteit": "GELOOFWAARDIG", "herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"}.
"Not assessed" matters as much as "not believed": a story that was never assessed is no old story.
Decisions number the elements and judge them by their number ("het tweede element").

>>> parse("De identiteit en nationaliteit worden geloofwaardig geacht, maar de herkomst niet.")
{'identiteit': 'GELOOFWAARDIG', 'nationaliteit': 'GELOOFWAARDIG', 'herkomst': 'NIET_GELOOFWAARDIG'}
>>> parse("Het asielrelaas wordt niet beoordeeld. Uw herkomst wordt nog steeds\\nniet geloofd.")
{'relaas': 'NIET_BEOORDEELD', 'herkomst': 'NIET_GELOOFWAARDIG'}
>>> parse("1. uw identiteit;\\n2. uw bekering.\\nHet eerste element geloof ik, het tweede element niet.")
{'identiteit': 'GELOOFWAARDIG', 'bekering': 'NIET_GELOOFWAARDIG'}
>>> parse("Aan uw identiteit wordt niet getwijfeld. Wij geloven niet dat u bent bekeerd.")
{'identiteit': 'GELOOFWAARDIG', 'bekering': 'NIET_GELOOFWAARDIG'}
>>> parse("Niet in geschil zijn uw identiteit, uw nationaliteit en uw herkomst uit Iran.")
{'identiteit': 'GELOOFWAARDIG', 'nationaliteit': 'GELOOFWAARDIG', 'herkomst': 'GELOOFWAARDIG'}
>>> parse("Uw identiteit, uw nationaliteit en uw herkomst worden niet geloofd.")["identiteit"]
'NIET_GELOOFWAARDIG'
>>> parse("Element\\tGeloofwaardig?\\nIdentiteit\\tja\\nBekering\\tnee")
{'identiteit': 'GELOOFWAARDIG', 'bekering': 'NIET_GELOOFWAARDIG'}
>>> parse("Uw bekering\\nU bent gedoopt. Dit onderdeel geloven wij niet.")
{'bekering': 'NIET_GELOOFWAARDIG'}
>>> parse("Identiteit\\tgeloofwaardig\\nProblemen in het land van herkomst\\tongeloofwaardig")
{'identiteit': 'GELOOFWAARDIG', 'relaas': 'NIET_GELOOFWAARDIG'}
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.folding import flatten, loosen

_ELEMENTS = (
    ("identiteit", r"identiteit|personalia|wie u (?:bent|zegt te zijn)|dat u [a-z .'-]{3,40} heet"),
    ("nationaliteit", r"nationaliteit"),
    (
        "herkomst",
        r"(?<!land\svan\s)(?<!landen\svan\s)(?:gestelde )?herkomst(?!land)|afkomstig|"
        r"uit [a-z' -]{3,25} kom(?:t|en|st)\b|waar u vandaan komt",
    ),
    ("bekering", r"bekering|bekeerd|afvalligheid|geloofsovertuiging"),
    ("geaardheid", r"(?:seksuele )?(?:gerichtheid|geaardheid)|homoseksualiteit"),
    (
        "relaas",
        r"(?:asiel|vlucht|verklaarde )?relaas|asielmotie\w+|problemen|gebeurtenis\w*|ontvoer\w+|detentie|gedetineerd|"
        r"arrestatie\w*|gearresteerd|gevangen\w*|bedreig\w+|vervolging|dienstplicht|deserti\w+|gedeserteerd|militie\w*|"
        r"aanslag\w*|mishandel\w+|gemarteld|marteling\w*|activiteiten|lidmaatschap|eerwraak|bloedwraak|vlucht(?:reden\w*)?\b|"
        r"uithuwelij\w+|verkracht\w+|besnijdenis",
    ),
)
_ELEMENT = re.compile("|".join(f"(?P<{name}>\\b(?:{loosen(p)}))" for name, p in _ELEMENTS))
_ROW = re.compile(r"^\W{0,3}(?:element |motief )?(?P<n>[1-9])[.):]\s*(?P<t>.+)$", re.MULTILINE)
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde")
_BY_NUMBER = re.compile(
    rf"(?:(?P<w>{'|'.join(_ORDINALS)}) (?:\w+ )?(?:element|\w*motief)|(?:element|\w*motief)\s+(?P<d>[1-9]))\b"
)
_NOT_ASSESSED = re.compile(
    loosen(
        r"(?:niet|geen) (?:\w+ ){0,4}(?:beoordeeld|beoordelen|beoordeling|getoetst|toegekomen)|"
        r"niet toe ?gekomen|niet toe aan|kom(?:t|en)? (?:\w+ ){0,3}niet toe\b|blijft buiten beoordeling|in het midden|"
        r"niet (?:\w+ ){0,2}inhoudelijk (?:\w+ )?(?:beoordeeld|getoetst)|behoeft geen (?:\w+ )?(?:bespreking|beoordeling)"
    )
)
_NO_DOUBT = re.compile(  # two noes that are a yes
    loosen(
        r"niet (?:\w+ ){0,3}(?:getwijfeld|betwist|ongeloofwaardig\w*|in geschil)|twijfelt? (?:\w+ ){0,3}niet|"
        r"niet (?:\w+ ){0,2}in twijfel|(?:geen|zonder) (?:\w+ ){0,3}twijfel\w*|onbetwist"
    )
)
_NO = re.compile(
    loosen(
        r"ongeloofwaardig\w*|niet (?:\w+ ){0,5}geloofwaardig\w*|geen (?:\w+ )?geloof|niet (?:\w+ ){0,3}(?:gevolgd|geloofd)|"
        r"niet (?:\w+ ){0,2}aannemelijk|onvoldoende aannemelijk|(?:wordt|word) (?:\w+ )?getwijfeld|getwijfeld (?:wordt|moet)|bevreemdingwekkend|"
        r"twijfel(?:en)? (?:ik|wij) (?:\w+ )?aan\b|(?:ik|wij) twijfel(?:en)? (?:\w+ )?aan\b|bestaat (?:\w+ )?twijfel|"
        r"in twijfel|onwaarschijnlijk|overtuig(?:t|en) (?:\w+ )?niet|"
        r"gelo(?:of|ven) (?:\w+ ){0,5}niet|volg(?:en)? (?:\w+ ){0,5}niet|niet vast\b|niet geloven|"
        r"(?:mist|missen|ontbeert|ontberen) (?:\w+ ){0,2}overtuigingskracht|niet (?:\w+ )?overtuigend"
    )
)
_YES = re.compile(
    loosen(
        r"geloofwaardig\w*|aannemelijk|(?<!geen\s)\bgeloof (?:\w+ ){0,2}gehecht|(?:wordt|worden) (?:\w+ )?(?:gevolgd|geloofd)|staan? (?:\w+ )?vast|"
        r"(?:ga|gaan|gaat|wordt|word) (?:\w+ ){0,3}(?:uit|uitgegaan) van|vast (?:te|komen te) staan|overtuigend\b|"
        r"(?:wij|ik) (?:geloof|geloven|volg|volgen)\b|(?:geloof|geloven|volg|volgen) (?:wij|ik)\b"
    )
)
_CLAUSE = re.compile(
    r"[.;?!\n]|,\s+echter\b|(?:,\s+)?\b(?:maar|daarentegen|terwijl|doch)\b|"
    r",(?=\s*(?:de|het|uw|wordt|komt|kom|behoeft|hoeft|zodat)\s)|\s{3,}"
)
_LIST = re.compile(
    r",\s*(?:de|het|uw)\s(?:\w+\s?){1,3}(?:,|\ben\b|\bzijn\b|\bworden\b|[.;\n]|$|uit\b)"
)
_BROKEN = re.compile(r"\n(?=[a-zà-ÿ])")  # a line that goes on in the middle of a sentence
_RHETORIC = re.compile(r"niet ten onrechte|ten onrechte niet|niet zonder meer")
_YES_OR_NO = re.compile(r"[\t:|]\s*(ja|nee)\W*$|\s{2,}(ja|nee)\W*$")
_OF_TOPIC = re.compile(
    r"\b(?:dit (?:element|onderdeel|deel|motief|punt)|dit alles|deze (?:verklaring\w*|bewering\w*)|hieraan|daaraan|hierover|"
    r"^\W*dit (?:acht|vind|geloof|volg|is|wordt)|dat geloof)"
)
_ALONE = re.compile(r"\bniet\b\s*$")


def parse(text: str) -> dict[str, str] | None:
    """Each element named with a verdict; None when there is none."""
    found: dict[str, str] = {}
    flat = flatten(_BROKEN.sub(" ", text), lines=True)
    flat = _RHETORIC.sub(lambda match: " " * len(match.group()), flat)
    numbered = _numbered(flatten(text, lines=True))
    before: str | None = None
    waiting: list[str] = []  # elements of a list whose verdict is still to come
    topic: list[str] = []  # what a heading names and the sentences below it judge
    answers = "geloof" in flat
    for clause, goes_on in _clauses(flat):
        verdict = _verdict(clause, before) or (_answer(clause) if answers else None)
        elements = _elements(clause, numbered)
        waiting = waiting if goes_on else []
        topic = elements or topic
        if verdict is not None and not elements and _OF_TOPIC.search(clause):
            elements = topic
        if verdict is None and goes_on:
            verdict = before  # "geloofwaardig zijn uw identiteit, uw herkomst"
        if verdict is None:
            waiting += elements
            continue
        for element in [*waiting, *elements]:
            if element not in found or verdict == "NIET_BEOORDEELD":
                found[element] = verdict
        before, waiting = verdict, []
    return found or None


def _clauses(flat: str) -> Iterator[tuple[str, bool]]:
    """Each clause, and whether it goes on with the list of the clause before it."""
    begin, goes_on = 0, False
    for stop in _CLAUSE.finditer(flat):
        yield flat[begin : stop.start()], goes_on
        begin, goes_on = stop.end(), _LIST.match(flat, stop.start()) is not None
    yield flat[begin:], goes_on


def _numbered(flat: str) -> dict[int, list[str]]:
    """The elements of each number in a list of them; the first list of the text counts."""
    rows: dict[int, list[str]] = {}
    for row in _ROW.finditer(flat):
        named = _named(row["t"])
        if named and int(row["n"]) not in rows:
            rows[int(row["n"])] = named
    return rows


def _named(flat: str) -> list[str]:
    return [m.lastgroup for m in _ELEMENT.finditer(flat) if m.lastgroup]


def _elements(clause: str, numbered: Mapping[int, list[str]]) -> list[str]:
    """What the clause judges: by name, else by the number in the list."""
    by_number: list[str] = []
    for match in _BY_NUMBER.finditer(clause):
        number = int(match["d"]) if match["d"] else _ORDINALS.index(match["w"]) + 1
        by_number += numbered.get(number, [])
    return by_number or _named(clause)


def _verdict(clause: str, before: str | None) -> str | None:
    if _NOT_ASSESSED.search(clause):
        return "NIET_BEOORDEELD"
    if _NO_DOUBT.search(clause):
        return "GELOOFWAARDIG"
    if _NO.search(clause):
        return "NIET_GELOOFWAARDIG"
    if _YES.search(clause):
        return "GELOOFWAARDIG"
    if before == "GELOOFWAARDIG" and _ALONE.search(clause.strip()):
        return "NIET_GELOOFWAARDIG"
    return None


def _answer(clause: str) -> str | None:
    """The verdict of a row that answers "Geloofwaardig?" by yes or no."""
    said = _YES_OR_NO.search(clause)
    if said is None:
        return None
    return "GELOOFWAARDIG" if "ja" in said.group() else "NIET_GELOOFWAARDIG"
