"""Conditions and tests of a rule in Dutch words: no field name, no code, no bracket too many.

`condition` is what stands after “als”; `test` after “waarin”. A field or code without a word of
its own is shown as it is, in quotes, so that nothing is hidden from whoever reviews the rule.
"""

from __future__ import annotations

from checklists.conditions import (
    THIS,
    Age,
    AllOf,
    AnyOf,
    Condition,
    DayIs,
    DocumentTest,
    FieldTest,
    HasDocument,
    HasTrait,
    Not,
    RequirementIs,
)
from checklists.country_names import COUNTRY_NAMES
from checklists.dated import Period, dutch
from checklists.document_names import names_of
from checklists.traits import TRAITS

_FIELDS = {
    "advice": "het advies",
    "appellant": "wie in beroep ging",
    "asks": "wat wordt gevraagd",
    "available": "of de behandeling daar beschikbaar is",
    "big_number": "het BIG-nummer",
    "categories": "de genoemde bijlagen of gegevens",
    "conclusion": "de conclusie",
    "country": "het land",
    "credibility": "de geloofwaardigheid",
    "diagnosis": "de diagnose",
    "emergency": "of een medische noodsituatie dreigt",
    "entry_ban_years": "de duur van het inreisverbod",
    "kind": "het soort",
    "legalised": "of het gelegaliseerd is",
    "mentions": "welke stukken worden genoemd",
    "number": "het nummer",
    "organisation": "de organisatie",
    "outcome": "de uitkomst",
    "person": "de houder",
    "positions": "de standpunten",
    "practitioner": "de behandelaar",
    "procedure": "de procedure",
    "question": "de centrale vraag",
    "quote": "wat er letterlijk staat",
    "reason": "de reden",
    "recipients": "de ontvangers",
    "result": "het resultaat",
    "scenario": "het scenario",
    "statement": "wat wordt verklaard",
    "topic": "het onderwerp",
    "travel": "of reizen kan",
    "withdrawn_on": "de dag van intrekking",
}
_CODES = {
    "ABLE": "reizen kan",
    "ABLE_WITH_CONDITIONS": "reizen kan onder voorwaarden",
    "NOT_ABLE": "reizen kan niet",
    "YES": "ja",
    "NO": "nee",
    "PARTLY": "deels",
    "YES_SHORT_TERM": "ja, op korte termijn",
    "NOT_EXCLUDED": "niet uit te sluiten",
    "TA_CLEARLY_YES": "eenduidig wel te herleiden",
    "TA_PROBABLY_YES": "waarschijnlijk wel te herleiden",
    "TA_PROBABLY_NO": "waarschijnlijk niet te herleiden",
    "TA_CLEARLY_NO": "eenduidig niet te herleiden",
    "EMB_RECOGNISED": "erkend als onderdaan",
    "EMB_NOT_NATIONAL": "geen onderdaan",
    "EMB_INSUFFICIENT_INFO": "te weinig gegevens",
    "EMB_BORDER_HANDOVER_OK": "overdracht aan de grens kan",
    "EMB_NO_ANSWER": "geen antwoord",
    "EMB_LP_PROMISED": "LP toegezegd",
    "EMB_LP_ISSUED": "LP afgegeven",
    "EMB_LP_WITHDRAWN": "toezegging ingetrokken",
    "EMB_REFUSED_TO_SEE": "niet ontvangen",
    "EMB_VERBAL_ONLY": "alleen mondeling",
    "POSITIVE": "positief",
    "NEGATIVE": "negatief",
    "ENDED_NO_ADVICE": "beëindigd zonder advies",
    "GELOOFWAARDIG": "geloofwaardig",
    "NIET_GELOOFWAARDIG": "niet geloofwaardig",
    "INGEWILLIGD": "ingewilligd",
    "TOEGEWEZEN": "toegewezen",
    "GEEN_UITSPRAAK": "geen uitspraak over de echtheid",
    "NOT_CONSISTENT": "niet consistent",
    "IP_NOT_CONSISTENT": "niet consistent",
    "revoked": "ingetrokken",
    "is_not": "is geen onderdaan",
    "is": "is onderdaan",
    "is_national": "is onderdaan",
    "true": "ja",
    "father": "vader",
    "mother": "moeder",
    "child": "kind",
    "vader": "vader",
    "moeder": "moeder",
    "kind": "kind",
    "cannot_arrange": "kan het vertrek niet regelen",
    "other": "een ander",
}
_ROWS = {
    "candidate_country": "dit land",
    "practitioner": "deze behandelaar",
    "foreign_document": "dit stuk",
    "new_element": "dit stuk",
}
_HOW = {"is": "is", "is_not": "is niet", "mentions": "noemt", "not_mentions": "noemt niet"}


def condition(one: Condition | None, row: str = "", inside: bool = False) -> str:
    """The condition as a clause. `row` is the kind of row `this` stands for.

    `inside` puts brackets around what joins more than one.
    """
    match one:
        case None:
            return "altijd"
        case HasTrait(trait):
            return f"“{TRAITS[trait].nl}”"
        case HasDocument(document, at_least):
            count = f"{at_least} keer " if at_least > 1 else ""
            return f"er {count}is: {documents(document, row)}"
        case RequirementIs(requirement, statuses):
            return f"{requirement} {_or([s.label.nl for s in statuses])} is"
        case Age(at_least, below):
            return _age(at_least, below)
        case DayIs(start, end):
            return f"de dag van beoordeling ligt{period(Period(start, end))}"
        case AllOf(parts):
            return _joined(parts, " en ", row, inside) or "altijd"
        case AnyOf(parts):
            return _joined(parts, " of ", row, inside)
        case Not(HasDocument(document, _)):
            return f"er niet is: {documents(document, row)}"
        case Not(part):
            return f"niet {condition(part, row, True)}"


def documents(test_: DocumentTest, row: str = "") -> str:
    """ "BMA-advies (D50) waarin of reizen kan is: reizen kan niet"."""
    where = looked_at(test_, row)
    return names_of(test_.types).nl + (f" waarin {where}" if where else "")


def looked_at(test_: DocumentTest, row: str = "") -> str:
    """What is looked at in the papers of a test, "" when any will do."""
    return " en ".join(test(t, row) for t in test_.where)


def test(one: FieldTest, row: str) -> str:
    field = _field(one.field)
    if one.how in ("known", "unknown"):
        return f"{field} {'bekend' if one.how == 'known' else 'niet bekend'} is"
    values = _or(list(dict.fromkeys(_value(v, row) for v in one.values)))
    return f"{field} {_HOW[one.how]}: {values}"


def period(value: Period) -> str:
    """ " vanaf 1-7-2019 tot 12-6-2026", "" for always."""
    start = f" vanaf {dutch(value.start)}" if value.start else ""
    end = f" tot {dutch(value.end)}" if value.end else ""
    return start + end


def _field(path: str) -> str:
    name, _, inner = path.partition(".")
    word = _FIELDS.get(name, f"“{name}”")
    return f"{word} van {inner}" if inner else word


def _value(value: str, row: str) -> str:
    if value == THIS:
        return _ROWS.get(row, "deze rij")
    if value in _CODES:
        return _CODES[value]
    if value in COUNTRY_NAMES:
        return COUNTRY_NAMES[value][0]
    if value.isupper() and len(value) > 3:  # a code that is its own Dutch word
        return value.replace("_", " ").lower()
    return f"“{value}”"


def _age(at_least: int, below: int) -> str:
    if not at_least:
        return f"de cliënt jonger is dan {below}"
    return f"de cliënt {at_least} jaar of ouder is" + (f", tot {below}" if below < 200 else "")


def _joined(parts: tuple[Condition, ...], word: str, row: str, inside: bool) -> str:
    said = word.join(condition(part, row, True) for part in parts)
    return f"({said})" if inside and len(parts) > 1 else said


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} of {words[-1]}"
