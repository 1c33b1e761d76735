"""Medicines: the substances that a text names; `find` also has strength, form and dose.

A word counts as a medicine when a strength stands behind it ("metformine 500 mg tablet 2 dd 1"), when
it is a generic name (substances.py) or when its ending is one of the common ones of such names. What
somebody cannot bear is no medicine of his.

>>> parse("Metformine 500 mg tablet 2dd1; Risperidon 2 mg")
['metformine', 'risperidon']
>>> parse("Zij gebruikt venlafaxine 225 mg en insuline glargine"), read("Allergie: amoxicilline")
(['venlafaxine', 'insuline glargine'], None)
>>> next(find("Metformine 500 mg tablet 2dd1")).value
{'substance': 'metformine', 'strength': '500 mg', 'form': 'tablet', 'dose': '2dd1'}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.substances import QUALIFIERS, known
from extractors.folding import flatten

_STRENGTH = r"(?P<s>\d+(?:[.,]\d+)?(?:/\d+(?:[.,]\d+)?)?\s?(?:mg(?:/ml|/\d+ml)?|mcg|µg|ug|g|ie|ml|%|eh)(?:/(?:ml|dag|uur))?)"
_MEDICINE = re.compile(
    rf"(?P<n>[a-z][a-z\-]{{3,}}(?:[ /][a-z\-]{{3,}}){{0,3}}?)[\s,:]{{1,4}}(?:retard |mga |xr )?{_STRENGTH}(?![a-z])"
)
_FORM = re.compile(
    r"\b(tablet\w*|capsule\w*|tab|caps|drank|injectie\w*|injectievloeistof|spray|inhalator|zalf|creme|"
    r"pleister\w*|druppels|zetpil\w*|depot|poeder|aerosol)\b"
)
_DOSE = re.compile(
    r"\b(\d+\s?(?:x\s?)?d\.?d\.?\s?\d*(?:[.,]\d+)?|\d+\s?x\s?(?:per dag|daags|p\.?d\.?)|\d(?:-\d){2,3}|zo nodig|z\.?n\.?|"
    r"(?:een|twee|drie|vier|\d+) ?(?:keer|maal) (?:per dag|daags)|1x per \w+)"
)
_NOT = frozenset(
    [
        "dosering",
        "sterkte",
        "aantal",
        "tablet",
        "per",
        "dag",
        "gewicht",
        "lengte",
        "bloeddruk",
        "van",
        "met",
        "een",
        "maximaal",
        "gebruikt",
        "krijgt",
        "slikt",
        "start",
        "gestart",
        "neemt",
        "zij",
        "hij",
        "medicatie",
        "beleid",
        "en",
        "and",
        "takes",
    ]
)
_STEM_ENDINGS = re.compile(
    r"[a-z]{2,}(?:pril|sartan|olol|statine|azepam|azolam|idon|apine|pramide|formine|gliptine|"
    r"prazol|oxine|cilline|mycine|floxacine|vudine|navir|tegravir|citabine|mab|tinib|triptan|"
    r"epine|traline|oxetine|alopram|barbital|lukast|salbutamol|insuline|morfine|codeine|paracetamol|"
    r"ibuprofen|warfarine|coumol|heparine|prednison|prednisolon|levothyroxine|lithium|methadon|"
    r"furosemide|pregabaline|gabapentine|quetiapine|mirtazapine|clozapine|amlodipine|tacrolimus)"
)


_WORD = re.compile(r"\b(?P<n>[a-z]{5,})\b(?= (?P<q>[a-z]{4,8})\b|)")
_UNBEARABLE = re.compile(
    r"(?:allerg|overgevoelig|intoleran|bijwerking\w* (?:van|op)|hypersens|contra-?indicat)[^.;\n]{0,80}"
)


@dataclass(frozen=True, slots=True)
class MedicineFound:
    start: int
    end: int
    value: dict[str, str]


def find(text: str) -> Iterator[MedicineFound]:
    """Every medicine with a strength, and every substance by the ending of its name."""
    flat = _UNBEARABLE.sub(lambda m: " " * len(m.group()), flatten(text, lines=True))
    taken: list[tuple[int, int]] = []
    seen: set[str] = set()
    for match in _MEDICINE.finditer(flat):
        words = match["n"].split()
        while words and _FORM.fullmatch(words[-1]):  # "Amlodipine tablet 5 mg"
            words.pop()
        after = max((n + 1 for n, word in enumerate(words) if word in _NOT), default=0)
        name = _substance(words[after:])
        if not name or name in seen:
            continue
        seen.add(name)
        taken.append(match.span())
        line_end = flat.find("\n", match.end())
        rest = flat[match.end() : min(line_end if line_end >= 0 else len(flat), match.end() + 60)]
        rest = re.split(r"[;\n]|,\s(?=[a-z]{4,} \d)", rest)[0]
        value = {"substance": name, "strength": " ".join(match["s"].split())}
        form, dose = _FORM.search(rest), _DOSE.search(rest)
        value |= {"form": form.group()} if form else {}
        value |= {"dose": dose.group().strip()} if dose else {}
        yield MedicineFound(*match.span(), value)
    for match in _WORD.finditer(flat):
        if not (known(match["n"]) or _STEM_ENDINGS.fullmatch(match["n"])):
            continue
        name = f"{match['n']} {match['q']}" if match["q"] in QUALIFIERS else match["n"]
        if name not in seen and not any(a <= match.start() < b for a, b in taken):
            seen.add(name)
            yield MedicineFound(*match.span(), {"substance": name})


def _substance(words: list[str]) -> str:
    """The name among the words before a strength: the generic name, else the last two words."""
    for nth, word in enumerate(words):
        if known(word):
            end = nth + 2 if words[nth + 1 : nth + 2] and words[nth + 1] in QUALIFIERS else nth + 1
            return " ".join(words[nth:end])
    return " ".join(words[-2:])


def read(text: str) -> list[str] | None:
    """The substances of the medicines that a running text names, each once."""
    return [medicine.value["substance"] for medicine in find(text)] or None


def parse(text: str) -> list[str] | None:
    """The substances of a text, or of a plain list of names."""
    found = read(text)
    if found:
        return found
    names = [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
    return [name.lower() for name in names if name[0].isalpha() and len(name) < 60] or None
