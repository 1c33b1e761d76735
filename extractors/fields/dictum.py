"""The dictum: what a court decided, as a list of codes, read from the decision part alone.

GEGROND, ONGEGROND, NIET_ONTVANKELIJK, ONBEVOEGD, VERNIETIGT_BESLUIT, RECHTSGEVOLGEN_IN_STAND,
NIEUW_BESLUIT_BINNEN(6w), ZELF_VOORZIEN, VOVO_TOEGEWEZEN, VOVO_AFGEWEZEN, BEVESTIGT,
VERNIETIGT_UITSPRAAK, TUSSENUITSPRAAK(4w), GEBREK_GEPASSEERD_6:22, PROCESKOSTEN(1050), DWANGSOM, and
for the civil court TOEGEWEZEN, AFGEWEZEN. A ruling that is GEGROND with RECHTSGEVOLGEN_IN_STAND
changes nothing: `is_win` says so.

>>> parse("De rechtbank: - verklaart het beroep gegrond; - vernietigt het bestreden besluit;"
...       " - bepaalt dat de rechtsgevolgen van het vernietigde besluit in stand blijven.")
['GEGROND', 'VERNIETIGT_BESLUIT', 'RECHTSGEVOLGEN_IN_STAND']
>>> parse("Het beroep is gegrond. De rechtbank ziet geen aanleiding de rechtsgevolgen in stand te laten.")
['GEGROND']
>>> parse("De rechtbank verklaart het beroep ongegrond en wijst het verzoek om schadevergoeding af.")
['ONGEGROND']
>>> is_win(['GEGROND', 'VERNIETIGT_BESLUIT', 'RECHTSGEVOLGEN_IN_STAND'])
False
"""

from __future__ import annotations

import re

from extractors.fields.money import number as amount
from extractors.fields.number_words import WORD, number
from extractors.folding import flatten, loosen

_TERM = rf"(?P<n>{WORD}|\d{{1,2}}) (?P<u>weken|week|maanden|maand|dagen|dag)"
_ROWS = (
    (
        "GEGROND",
        r"(?:beroep(?:en)?|verzet)[^.;]{0,80}?(?<![n])\bgegrond",
        r"\bgegrond[^.;]{0,20}beroep",
    ),
    (
        "ONGEGROND",
        r"(?:beroep|beroepen|verzet|hoger beroep)[^.;]{0,80}?ongegrond",
        r"ongegrond(?:verklaring)?[^.;]{0,20}(?:beroep|verzet)",
    ),
    ("NIET_ONTVANKELIJK", r"niet-? ?ontvankelijk"),
    ("ONBEVOEGD", r"(?:verklaart )?(?:zich|zichzelf) onbevoegd"),
    (
        "VERNIETIGT_UITSPRAAK",
        r"vernietigt (?:\w+ ){0,4}uitspraak",
        r"vernietigt (?:\w+ ){0,3}aangevallen uitspraak",
        r"uitspraak(?: [^.;]{0,80})? (?:wordt|is|dient te worden) vernietigd",
    ),
    (
        "VERNIETIGT_BESLUIT",
        r"vernietigt (?:[\w'-]+,? ){0,6}(?:besluit|besluiten|beslissing|beschikking|beschikkingen)",
        r"(?:besluit|besluiten|beslissing|beschikking)(?: van [^.;]{0,30})? vernietigt (?:de|zij|hij)",
        r"gegrond verklaard en (?:het|de) (?:\w+ ){0,2}(?:besluit|beslissing|beschikking) vernietigd",
        r"besluit[^.;]{0,60}gegrond en vernietigt (?:dit|dat|het|deze)\b",
        r"(?:besluit|besluiten|beslissing|beschikking)(?: [^.;]{0,80})? (?:wordt|worden|is|zijn|dient te worden) vernietigd",
    ),
    (
        "RECHTSGEVOLGEN_IN_STAND",
        r"rechtsgevolgen[^.;]{0,120}(?:in stand (?:blijven|worden gelaten|laten|te laten|gelaten)|(?:blijven|worden|zijn) [^.;]{0,20}in stand)",
        r"laat de rechtsgevolgen[^.;]{0,80}in stand",
        r"in stand (?:laten|blijven) van de rechtsgevolgen",
    ),
    (
        "ZELF_VOORZIEN",
        r"in de plaats (?:treedt|komt|stelt)",
        r"voorziet zelf in de zaak",
        r"zelf in de zaak",
    ),
    (
        "VOVO_TOEGEWEZEN",
        r"wijst (?:het verzoek|de verzoeken)[^.;]{0,80}(?:voorlopige voorziening)?[^.;]{0,40}\btoe\b",
        r"verzoek[^.;]{0,60}voorlopige voorziening[^.;]{0,30}toegewezen",
        r"treft (?:de|een) (?:voorlopige )?voorziening",
        r"verbiedt (?:[\w']+ ){0,4}(?:uit te zetten|uitzetting)",
        r"verzoek[^.;]{0,60}voorziening[^.;]{0,60}\btoe\b",
        r"schorst (?:[\w']+ ){0,6}(?:besluit|beschikking|uitzetting|overdracht|werking|rechtsgevolgen|beslissing)",
        r"\bniet (?:\w+ ){0,3}(?:uitgezet|overgedragen|uitgeleverd|verwijderd|uit te zetten|over te dragen|uitzetten)",
        r"(?:uitzetting|overdracht|verwijdering) (?:[\w']+ ){0,6}(?:achterwege|verboden|opgeschort|geschorst)",
        r"verzoek(?:en)? (?:[\w']+ ){0,8}(?:wordt|worden|is|zijn) (?:\w+ )?toegewezen",
    ),
    (
        "VOVO_AFGEWEZEN",
        r"wijst (?:het verzoek|de verzoeken)[^.;]{0,80}voorlopige voorziening[^.;]{0,40}\baf\b",
        r"wijst (?:het verzoek|de verzoeken)(?! (?:om|tot) (?:\w+ ){0,3}(?:schade|proces|dwangsom|herop|aanhoud|wraking))[^.;]{0,30}\baf\b",
        r"verzoek[^.;]{0,60}voorlopige voorziening[^.;]{0,30}afgewezen",
        r"verzoek(?:en)?(?! (?:om|tot) (?:\w+ ){0,3}(?:schade|proces|dwangsom|herop|aanhoud|wraking)) (?:[\w']+ ){0,6}(?:wordt|worden|is|zijn) (?:\w+ ){0,2}afgewezen",
        r"wijst af het verzoek",
        r"verzoek(?:en)?(?! (?:om|tot) (?:\w+ ){0,3}(?:schade|proces|dwangsom|herop|aanhoud|wraking))[^.;]{0,60}\bwijst (?:\w+ ){0,3}(?:rechter|rechtbank|hij|zij|\w*rechter)[^.;]{0,20}\baf\b",
    ),
    (
        "BEVESTIGT",
        r"bevestigt (?:\w+ ){0,4}uitspraak",
        r"uitspraak(?: [^.;]{0,80})? (?:wordt|is|dient te worden) (?:\w+ ){0,2}bevestigd",
        r"(?:wordt|dient te worden) bevestigd[^.;]{0,20}uitspraak",
    ),
    ("GEBREK_GEPASSEERD_6:22", r"passeert (?:het|dit) gebrek", r"artikel 6:22"),
    ("DWANGSOM", r"(?<!geen\s)dwangsom"),
)
_COMPILED = [(code, [re.compile(loosen(p)) for p in patterns]) for code, *patterns in _ROWS]
_WITHIN = loosen(r"(?:binnen (?:een termijn van )?|uiterlijk |een termijn van |gedurende )")
_NEW = re.compile(
    loosen(r"(?:draagt|opdracht|gelast|bepaalt|dient|moet|neemt|nemen|nieuw|opnieuw)[^.;]{0,120}?")
    + _WITHIN
    + _TERM
)
_NEW_BARE = re.compile(
    loosen(
        r"(?:draagt [^.;]{0,60} op|gelast|bepaalt|dient|moet|dienen|moeten|opdracht)[^.;]{0,80}"
        r"(?:nieuwe? (?:besluit|beslissing|beschikking)|opnieuw [^.;]{0,60}(?:beslis|besluit|beschik))|"
        r"opnieuw (?:te (?:beslissen|besluiten)|(?:een )?(?:besluit|beslissing) (?:te nemen|neemt))"
    )
)
_REPAIR = re.compile(
    loosen(r"(?:gelegenheid|herstel\w*|gebrek|uitlaten|kenbaar)[^.;]{0,200}?") + _WITHIN + _TERM
)
_REPAIR_BEFORE = re.compile(
    _WITHIN
    + _TERM
    + loosen(
        r"[^.;]{0,160}(?:(?:gebrek|gebreken|besluit)[^.;]{0,40}herstel|herstel[^.;]{0,40}gebrek)"
    )
)
_COSTS = re.compile(
    loosen(
        r"(?:proceskosten\w*|kosten van (?:de|deze|het|dit) (?:procedure|geding|beroep|rechtsbijstand)|"
        r"(?:opgekomen|gemaakte) kosten|in de kosten)"
    )
    + r"[^;]{0,140}?(?:€|eur|euro)\s{0,2}(?P<n>\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{2})?)"
)
_COSTS_BEFORE = re.compile(
    r"(?:€|eur|euro)\s{0,2}(?P<n>\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{2})?)[^;]{0,80}?"
    + loosen(r"(?:proceskosten|kosten van (?:de|deze|het) (?:procedure|geding|beroep))")
)
_NOT_IN_FORCE = re.compile(
    loosen(
        r"(?:geen|niet)\b[^.;]{0,60}rechtsgevolgen[^.;]{0,60}in stand|rechtsgevolgen[^.;]{0,80}niet in stand"
    )
)
_NO_COSTS = re.compile(r"geen (?:aanleiding|grond|proceskosten)|afgewezen|niet in de proceskosten")
_INTERIM = re.compile(
    loosen(
        r"houdt (?:iedere|elke|de|het) (?:[\w-]+ ){0,4}?(?:beslissing|zaak|beroep|uitspraak)[^.;]{0,60} aan\b|tussenuitspraak|heropent het onderzoek|"
        r"(?:beslissing|uitspraak|zaak)[^.;]{0,30} aangehouden"
    )
)
_CIVIL = [  # what is granted may stand beside "het meer of anders verzochte af"
    (code, re.compile(loosen(pattern)))
    for code, pattern in (
        (
            "TOEGEWEZEN",
            r"\bstelt (?:[\w,-]+ ){0,4}?(?:vast )?dat[^.;]{0,160}(?<!niet\s)staatlo|"
            r"\bstelt [^.;]{0,100}staatloosheid[^.;]{0,120}\bvast\b|stelt vast (?:de )?staatloosheid|"
            r"verklaart (?:voor recht )?(?:dat )?[^.;]{0,120}\bstaatloos|"
            r"staatloosheid[^.;]{0,80}(?:wordt|is) (?:\w+ ){0,2}vastgesteld|"
            r"wijst (?:het|de) verzoek\w*[^.;]{0,80}\btoe\b|"
            r"verzoek[^.;]{0,160}(?:wordt|is|zal) (?:\w+ ){0,3}(?:toegewezen|ingewilligd)",
        ),
        ("NIET_ONTVANKELIJK", r"niet-? ?ontvankelijk"),
        (
            "AFGEWEZEN",
            r"wijst (?:het|de|dit) (?:verzoek\w*|verzochte)[^.;]{0,120}\baf\b|wijst af|"
            r"verzoek[^.;]{0,200}(?:wordt|is|zal|dient)[^.;]{0,40}afgewezen|"
            r"(?:niet|geen) [^.;]{0,60}(?:vaststell\w+|vastgesteld)[^.;]{0,40}staatlo",
        ),
        ("TOEGEWEZEN", r"\bis staatloos\b|\bstaatloos is\b"),
    )
]
_UNITS = {"w": "w", "m": "m", "d": "d"}
CODES = frozenset(code for code, *_ in _ROWS) | {
    "NIEUW_BESLUIT_BINNEN",
    "NIEUW_BESLUIT",
    "TUSSENUITSPRAAK",
    "PROCESKOSTEN",
    "TOEGEWEZEN",
    "AFGEWEZEN",
}
_ORDER = (*(row[0] for row in _ROWS), "NIEUW_BESLUIT_BINNEN", "NIEUW_BESLUIT", "TUSSENUITSPRAAK")


def parse(text: str) -> list[str] | None:
    """The codes said in the decision part, in a fixed order; None when there are none.

    A list of codes ("GEGROND, VERNIETIGT_BESLUIT") is understood too.
    """
    given = [word for word in re.split(r"[\s,;]+", text.strip()) if word]
    if given and all(word.split("(")[0] in CODES for word in given):
        return given
    flat = flatten(text)
    found = [code for code, patterns in _COMPILED if any(p.search(flat) for p in patterns)]
    if "RECHTSGEVOLGEN_IN_STAND" in found and _NOT_IN_FORCE.search(flat):
        found.remove("RECHTSGEVOLGEN_IN_STAND")
    found += _with_terms(flat)
    costs = _COSTS.search(flat) or _COSTS_BEFORE.search(flat)
    if costs is not None and not _NO_COSTS.search(costs.group()):
        value = amount(costs["n"])
        found.append(
            f"PROCESKOSTEN({value:.2f})" if isinstance(value, float) else f"PROCESKOSTEN({value})"
        )
    return found or None


def parse_interim(text: str) -> list[str]:
    """The decision of an interim ruling: whatever its words, it is one, with or without a term.

    >>> parse_interim("De minister heeft zes weken voor een aanvullend besluit.")
    ['TUSSENUITSPRAAK(6w)']
    """
    flat = flatten(text)
    repair = _REPAIR.search(flat) or _REPAIR_BEFORE.search(flat)
    terms = [repair] if repair is not None else list(re.finditer(_TERM, flat))[-1:]
    return [f"TUSSENUITSPRAAK({_term(terms[0])})" if terms else "TUSSENUITSPRAAK"]


def parse_civil(text: str) -> list[str] | None:
    """The decision of a civil court on a petition.

    >>> parse_civil("De rechtbank stelt vast dat verzoeker staatloos is.")
    ['TOEGEWEZEN']
    """
    flat = flatten(text)
    for code, pattern in _CIVIL:
        if pattern.search(flat):
            return [code]
    return None


def is_win(dictum: list[str]) -> bool:
    """Does the ruling change something for the person who went to court?"""
    codes = {code.split("(")[0] for code in dictum}
    if "RECHTSGEVOLGEN_IN_STAND" in codes:
        return False
    return bool(codes & {"GEGROND", "VOVO_TOEGEWEZEN", "ZELF_VOORZIEN", "TOEGEWEZEN"})


def _with_terms(flat: str) -> list[str]:
    """The codes that carry a term."""
    repair = _REPAIR.search(flat) or _REPAIR_BEFORE.search(flat)
    if _INTERIM.search(flat):
        return [f"TUSSENUITSPRAAK({_term(repair)})" if repair else "TUSSENUITSPRAAK"]
    new = _NEW.search(flat)
    if new is not None and re.search(r"besluit|beslis", flat[new.start() : new.end() + 120]):
        return [f"NIEUW_BESLUIT_BINNEN({_term(new)})"]
    return ["NIEUW_BESLUIT"] if _NEW_BARE.search(flat) else []


def _term(match: re.Match[str]) -> str:
    return f"{number(match['n'])}{_UNITS[match['u'][0]]}"
