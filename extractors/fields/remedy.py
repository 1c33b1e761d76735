"""The remedy clause: which remedy is open, within which term, counted from what.

{"kind": "bezwaar"|"beroep"|"hoger beroep"|"administratief beroep"|"verzet"|"cassatie",
"weeks" or "days": n, "from": "verzending"|"bekendmaking"|"uitspraak"}, or {"kind": "geen"} where the
paper says that nothing is open. Only the clause itself counts: "u hebt beroep ingesteld" is none.

Terms: Algemene wet bestuursrecht art. 6:7, 6:8; Vreemdelingenwet art. 69. The paper's own clause is
what is read here, not the law.

>>> parse("U kunt binnen vier weken na de dag van bekendmaking bezwaar maken")
{'kind': 'bezwaar', 'weeks': 4, 'from': 'bekendmaking'}
>>> parse("Tegen deze uitspraak staat geen hoger beroep open.")
{'kind': 'geen'}
>>> parse("U hebt vier weken de tijd om in beroep te gaan."), parse("Bezwaartermijn: 6 weken")
({'kind': 'beroep', 'weeks': 4}, {'kind': 'bezwaar', 'weeks': 6})
>>> parse("U kunt bezwaar maken. Doe dit uiterlijk zes weken na de verzenddatum van deze brief.")
{'kind': 'bezwaar', 'weeks': 6, 'from': 'verzending'}
>>> parse("Eiser heeft binnen vier weken beroep ingesteld") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.number_words import WORD, number
from extractors.folding import flatten, loosen

_KINDS = (
    ("hoger beroep", r"hoger[\s-]*beroep(?:schrift)?"),
    ("administratief beroep", r"administratief\s*beroep"),
    ("bezwaar", r"bezwaar(?:schrift|termijn)?"),
    ("verzet", r"verzet(?:schrift)?"),
    ("cassatie", r"cassatie"),
    ("beroep", r"beroep(?:schrift|stermijn)?"),
)
_ENGLISH = {"objection": "bezwaar", "appeal": "beroep", "further appeal": "hoger beroep"}
_KIND = re.compile(r"\b(?:" + "|".join(f"({loosen(p)})" for _, p in _KINDS) + r")\b")
_TERM = re.compile(
    r"(?:binnen|uiterlijk|\btot|\bgedurende|\bvoor\s+het\s+verstrijken\s+van|termijn[^.]{0,70}?\b(?:is|bedraagt|van)|(?:beroeps|bezwaar)termijn\s?:?|"
    r"\bhe(?:eft|bt)\s+(?:u\s+)?(?:daarvoor|hiervoor)|\b(?:daarvoor|hiervoor)\s+he(?:eft|bt)\s+u|\b(?:voor|om)\s[^.]{0,80}\bhe(?:eft|bt)\s+u|\bhe(?:eft|bt)(?:\s+u)?(?:\s+daarvoor|\s+hiervoor)?(?=\s+\w+\s+\w+\s+de\s+tijd))"
    rf"\s+(?:een\s+termijn\s+van\s+)?(?P<n>{WORD}|\d{{1,2}})\s+(?P<u>week|weken|dag|dagen|werkdagen)"
)
_TERM_FIRST = re.compile(
    rf"\b(?P<n>{WORD}|\d{{1,2}})\s+(?P<u>week|weken|dag|dagen)\s+(?:lang|de\s+tijd|vanaf|nadat|na\s+(?:de\s+)?(?:dag|datum|verzend|bekend|uitreik))"
)
_CLAUSE = re.compile(
    r"\b(?:kan|kunt|kunnen|mogelijk|opkomen|dient|moet|moeten|staat|open|mogelijkheid|indienen|instellen|maken|worden ingesteld|"
    r"worden ingediend|rechtsmiddel\w*|tegen (?:deze|dit)|de tijd|daarvoor|hiervoor|doe(?:t|n)?|maakt?|stelt?|dien|ga|stuur|zend|wilt u|(?:beroeps|bezwaar)?termijn)\b|"
    r"(?:beroep|bezwaar)\s?:"
)
_PAST = re.compile(
    r"\b(?:heeft|hebben|had|is|zijn|werd)\b[^.]{0,90}(?<!\bworden )\b(?:ingesteld|ingediend|gemaakt|aangetekend)\b(?! worden)"
)
_NONE = re.compile(
    loosen(
        r"(?:staat|is) (?:tegen (?:deze|dit) \w+ )?geen (?:hoger beroep|beroep|rechtsmiddel|gewoon rechtsmiddel|bezwaar)"
    )
    + r"[^.]{0,20}?(?:open|mogelijk)|"
    + loosen(r"tegen (?:deze|dit) \w+ staat geen (?:hoger )?(?:beroep|rechtsmiddel)")
    + "|"
    + loosen(
        r"tegen (?:deze|dit) \w+ (?:kan|kunt|kunnen) (?:u |partijen )?(?:niet|geen) (?:in )?(?:hoger )?beroep"
    )
)
_COURT = re.compile(r"\b(?:kunt|kan|wilt|moet)\b[^.]{0,80}\bnaar de recht(?:er|bank)\b")
_LEAVING = re.compile(
    r"\b(?:verlaten|vertrek\w*|terugker\w+|herstel\w*|zienswijze|opnieuw|nieuw besluit|besluit te nemen|beslissen|betalen|gebrek|draagt|dwangsom)\b"
)
_PART = re.compile(
    r"(?:verzoek|voorlopige voorziening|voor zover|tussenuitspraak|schadevergoeding|griffierecht)"
)
_FROM = re.compile(
    r"na\s+(?:de\s+)?(?:dag(?:tekening)?\s+)?(?:(?:van|waarop|na)\s+)?(?:de\s+|deze\s+|het\s+|dit\s+)?(?:datum\s+van\s+)?(?:\w+\s+){0,4}?"
    r"(?P<f>verzending|verzenddatum|verzonden|toezending|bekendmaking|bekendgemaakt|bekend\s+is|uitreiking|uitgereikt|uitspraak(?!\s+(?:is|wordt|aan)\b)|dagtekening)"
)
_POINTS = {
    "verz": "verzending",
    "toez": "verzending",
    "beke": "bekendmaking",
    "uitr": "bekendmaking",
}
_POINTS |= {"uits": "uitspraak", "dagt": "verzending"}


@dataclass(frozen=True, slots=True)
class RemedyFound:
    start: int
    end: int
    value: dict[str, object]


def parse(text: str) -> dict[str, object] | None:
    """The first remedy clause of the text."""
    first = next(find(text), None)
    return first.value if first is not None else None


def find(text: str) -> Iterator[RemedyFound]:
    """Every remedy clause: a sentence with a term and a remedy that is still to be used."""
    flat = flatten(text)
    none = list(_NONE.finditer(flat))
    yield from (RemedyFound(*m.span(), {"kind": "geen"}) for m in none if not _of_a_part(flat, m))
    yield from _terms(flat)
    yield from (RemedyFound(*m.span(), {"kind": "geen"}) for m in none if _of_a_part(flat, m))


def _of_a_part(flat: str, match: re.Match[str]) -> bool:
    """Is it only of a part of the ruling that no remedy is open?"""
    return _PART.search(flat[max(0, match.start() - 90) : match.end() + 60]) is not None


def _place(match: re.Match[str]) -> int:
    return match.start()


def _terms(flat: str) -> Iterator[RemedyFound]:
    for term in sorted([*_TERM.finditer(flat), *_TERM_FIRST.finditer(flat)], key=_place):
        start, end = _sentence(flat, term.start(), term.end())
        sentence = flat[start:end]
        kind = _kind(sentence, flat[max(0, start - 200) : start], flat[end : end + 120])
        count = number(term["n"])
        if kind is None or count is None or _PAST.search(sentence) or not _CLAUSE.search(sentence):
            continue
        unit = "weeks" if term["u"].startswith("we") and "dag" not in term["u"] else "days"
        value: dict[str, object] = {"kind": kind, unit: count}
        point = _FROM.search(sentence)
        if point is not None:
            value["from"] = _POINTS[point["f"][:4]]
        yield RemedyFound(start, end, value)


def _kind(sentence: str, before: str, after: str) -> str | None:
    """The remedy of the sentence itself, else of the nearest sentence before or after it."""
    found = _KIND.search(sentence)
    if found is None and _COURT.search(sentence):
        return "beroep"
    if found is None and not _LEAVING.search(sentence):
        earlier, later = list(_KIND.finditer(before))[-1:], _KIND.search(after)
        if earlier and (later is None or len(before) - earlier[0].end() <= later.start()):
            found = earlier[0]
        else:
            found = later
    if found is None:
        return None
    index = next(n for n, group in enumerate(found.groups()) if group)
    kind = _KINDS[index][0]
    if kind == "beroep" and re.search(r"\bhoger\s*beroep", sentence):
        return "hoger beroep"
    return kind


def _sentence(flat: str, start: int, end: int) -> tuple[int, int]:
    ends = [flat.rfind(mark, 0, start) for mark in (". ", "; ", "  ")]
    begin = max(*ends, start - 260) + 1
    stop = flat.find(". ", end)
    stop = len(flat) if stop < 0 else stop + 1
    return max(begin, 0), min(stop, end + 300)
