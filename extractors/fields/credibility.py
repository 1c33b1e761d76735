"""Which elements of a statement the authority believes, element by element.

{"identiteit": "GELOOFWAARDIG", "herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"}.
"Not assessed" matters as much as "not believed": a story that was never assessed is no old story.

>>> parse("De identiteit en nationaliteit worden geloofwaardig geacht, maar de herkomst niet.")
{'identiteit': 'GELOOFWAARDIG', 'nationaliteit': 'GELOOFWAARDIG', 'herkomst': 'NIET_GELOOFWAARDIG'}
>>> parse("Het asielrelaas wordt niet beoordeeld. Uw herkomst wordt nog steeds\\nniet geloofd.")
{'relaas': 'NIET_BEOORDEELD', 'herkomst': 'NIET_GELOOFWAARDIG'}
"""

from __future__ import annotations

import re

from extractors.folding import flatten, loosen

_ELEMENTS = (
    ("identiteit", r"identiteit"),
    ("nationaliteit", r"nationaliteit"),
    ("herkomst", r"(?:gestelde )?herkomst|afkomstig"),
    ("bekering", r"bekering|afvalligheid|geloofsovertuiging"),
    ("geaardheid", r"(?:seksuele )?(?:gerichtheid|geaardheid)|homoseksualiteit"),
    (
        "relaas",
        r"(?:asiel|vlucht|verklaarde )?relaas|asielmotie\w+|problemen|gebeurtenissen|ontvoering|detentie",
    ),
)
_ELEMENT = re.compile("|".join(f"(?P<{name}>\\b(?:{loosen(p)}))" for name, p in _ELEMENTS))
_NOT_ASSESSED = re.compile(
    loosen(
        r"(?:niet|geen) (?:\w+ ){0,4}(?:beoordeeld|beoordelen|beoordeling|getoetst|toegekomen)|"
        r"niet toe ?gekomen|komt niet toe aan|blijft buiten beoordeling|behoeft geen (?:\w+ )?(?:bespreking|beoordeling)"
    )
)
_NO = re.compile(
    loosen(
        r"ongeloofwaardig\w*|niet (?:\w+ ){0,5}geloofwaardig\w*|geen (?:\w+ )?geloof|niet (?:\w+ ){0,3}(?:gevolgd|geloofd)|"
        r"niet aannemelijk|geen geloof|wordt getwijfeld|bevreemdingwekkend"
    )
)
_YES = re.compile(
    loosen(
        r"geloofwaardig\w*|aannemelijk|(?:wordt|worden) (?:\w+ )?(?:gevolgd|geloofd)|staan? (?:\w+ )?vast"
    )
)
_CLAUSE = re.compile(
    r"[.;?!\n]|(?:,\s+)?\b(?:maar|echter|daarentegen|terwijl|doch)\b|,(?=\s*(?:de|het|uw)\s)|\s{3,}"
)
_BROKEN = re.compile(r"\n(?=[a-zà-ÿ])")  # a line that goes on in the middle of a sentence
_ALONE = re.compile(r"\bniet\b\s*$")
_SHORT = re.compile(r"^\W*(?:niet|wel|onvoldoende)\b")
_MAX = 40  # clauses that are looked at


def parse(text: str) -> dict[str, str] | None:
    """Each element named with a verdict; None when there is none."""
    found: dict[str, str] = {}
    flat = flatten(_BROKEN.sub(" ", text), lines=True)
    before: str | None = None
    for clause in _CLAUSE.split(flat):
        elements = [m.lastgroup for m in _ELEMENT.finditer(clause) if m.lastgroup]
        verdict = _verdict(clause, before)
        for element in elements:
            if verdict is not None and (element not in found or verdict == "NIET_BEOORDEELD"):
                found[element] = verdict
        before = verdict if verdict is not None else None
    return found or None


def _verdict(clause: str, before: str | None) -> str | None:
    if _NOT_ASSESSED.search(clause):
        return "NIET_BEOORDEELD"
    if _NO.search(clause):
        return "NIET_GELOOFWAARDIG"
    if _YES.search(clause):
        return "GELOOFWAARDIG"
    if before == "GELOOFWAARDIG" and _ALONE.search(clause.strip()):
        return "NIET_GELOOFWAARDIG"
    return None
