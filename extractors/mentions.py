"""What a document cites: decisions, rulings, advice, reports, letters and ECLI numbers.

A mention has the type of what is cited, its date and number as far as they stand near, the page and
the sentence. It is the raw material for "mentioned but not in the vault". A date or number is
needed, except for papers of which a case has few (a BMA advice, a language analysis): those count
once even without. What a document says of itself ("dit besluit") is no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.fields import date, docket, ecli
from extractors.fields.vocabulary import sentence_end, sentence_start
from extractors.folding import loosen
from extractors.locating.view import View
from extractors.model import Mention, Method

_QUOTE = 300  # letters of a quoted sentence
_NEAR = 70  # letters after the noun in which its date must begin
_NUMBER_NEAR = 110
_MOST = 200  # mentions of one document


class _Noun(NamedTuple):
    type_id: str
    kind: str
    pattern: str
    alone: bool = False  # counts without date or number


_NOUNS = (
    _Noun("D29", "decision", r"beslissing(?:en)? op (?:het )?bezwaar"),
    _Noun("D50", "advice", r"bma-?(?: |-)?(?:advies|adviezen|rapport|nota)", True),
    _Noun(
        "D50",
        "advice",
        r"(?:medisch )?advies van (?:het )?(?:bma|bureau medische advisering)",
        True,
    ),
    _Noun("D41", "report", r"contra-? ?expertises?(?: taalanalyse)?", True),
    _Noun("D42", "report", r"(?:reactie|weerwoord)[^.]{0,30}contra-? ?expertise", True),
    _Noun("D40", "report", r"(?:rapport(?:age)? )?taalanalyse(?:rapport)?", True),
    _Noun("D40", "report", r"language analysis(?: report)?", True),
    _Noun(
        "D16",
        "report",
        r"(?:verklaring|rapport|onderzoek)(?: van onderzoek)? (?:van |door )?(?:het )?bureau documenten",
        True,
    ),
    _Noun(
        "D45",
        "report",
        r"deskundigen(?:verklaring|rapport|oordeel)|"
        r"(?:verklaring|rapport|brief) van (?:de |een )?(?:\w+)?(?:deskundige|taalkundige|wetenschapper|hoogleraar)|"
        r"expert (?:opinion|report|statement)",
    ),
    _Noun("D46", "report", r"immo-? ?rapport(?:age)?", True),
    _Noun(
        "D68",
        "advice",
        r"(?:ambtsbericht|(?:zwaarwegend )?advies)(?: \w+){0,2} (?:de )?(?:dt&v|dienst terugkeer en vertrek)",
        True,
    ),
    _Noun("D43", "report", r"individue(?:el|le) ambtsbericht"),
    _Noun("D44", "report", r"algemeen ambtsbericht"),
    _Noun("D30", "decision", r"intrekking(?:sbesluit)?(?: van het (?:bestreden )?besluit)?"),
    _Noun("D31", "decision", r"(?:terugkeerbesluit|inreisverbod)"),
    _Noun("D84", "ruling", r"tussenuitspraak"),
    _Noun("D85", "ruling", r"uitspraak van de (?:afdeling|abrvs|raad van state)[^.,;]{0,50}?"),
    _Noun("D83", "ruling", r"uitspraak van de voorzieningenrechter"),
    _Noun(
        "D82", "ruling", r"(?:uitspra(?:ak|ken)|vonnis)(?: van (?:deze|de) rechtbank[^.,;]{0,60}?)?"
    ),
    _Noun("D88", "minutes", r"proces-verbaal van (?:de )?zitting", True),
    _Noun(
        "D22",
        "report",
        r"(?:rapport(?:en)? (?:van )?(?:het )?)?(?:nader|eerste|aanmeld|aanvullend) ?gehoor",
    ),
    _Noun("D23", "letter", r"correcties en aanvullingen"),
    _Noun("D25", "letter", r"zienswijze"),
    _Noun("D24", "decision", r"voornemen"),
    _Noun("D28", "letter", r"bezwaarschrift"),
    _Noun("D86", "letter", r"hoger-? ?beroepschrift"),
    _Noun("D80", "letter", r"beroepschrift|gronden van (?:het )?beroep"),
    _Noun("D63", "letter", r"terugkoppeling[^.]{0,30}presentatie|presentatie in persoon"),
    _Noun("D62", "letter", r"(?:lp|laissez-? ?passer)-? ?aanvraag"),
    _Noun("D66", "letter", r"bemiddelingsverzoek"),
    _Noun("D69", "minutes", r"vertrekgesprek"),
    _Noun("D65", "letter", r"(?:verklaring|brief)(?: van)?(?: de)? iom|iom-verklaring", True),
    _Noun(
        "D60",
        "letter",
        r"(?:brief|verklaring)(?: van)? (?:de |het )?(?:\w+ )?(?:ambassade|consulaat)",
    ),
    _Noun(
        "D91",
        "minutes",
        r"lso-? ?(?:verslag|overleg|notulen)|verslag van het (?:lso|lokaal samenwerkingsoverleg)",
    ),
    _Noun(
        "D93",
        "advice",
        r"(?:mrt-? ?advies|advies van het (?:mrt|multidisciplinair review team))",
        True,
    ),
    _Noun("D52", "form", r"verklaring omtrent (?:de )?medische situatie", True),
    _Noun("D03", "act", r"geboorteakte", True),
    _Noun("D04", "act", r"overlijdensakte", True),
    _Noun("D05", "act", r"huwelijksakte", True),
    _Noun(
        "D26",
        "decision",
        r"(?:asiel)?beschikking(?:en)?|(?:bestreden |primaire |eerdere |afwijzende )?besluit(?:en)?",
    ),
    _Noun(
        "D53",
        "letter",
        r"(?:brief|verklaring|rapport|rapportage) van (?:de |het |zijn |haar )?(?:behandelend\w*|huisarts|psychiater|psycholoog|specialist|ggz)",
    ),
    _Noun("D104", "letter", r"(?:brief|e-?mail|schrijven)"),
)
_COMPILED = [(noun, re.compile(rf"(?<![a-z]){loosen(noun.pattern)}(?![a-z])")) for noun in _NOUNS]
_OWN = re.compile(r"\b(?:deze|dit|onderhavige?|huidige|datum)\s+$")
_DENIED = re.compile(r"\b(?:geen|zonder|ontbreekt een|no|not an?|without an?)\s+$")
_DATED = re.compile(
    r"^[^.;]{0,40}?\b(?:van|d\.d\.|d\.d|dd\.?|gedateerd|gedagtekend|of|dated|datum|op)\s*(?:op )?$|^\W{0,6}$"
)


def mentions(view: View, own_type: str = "", own_date: str | None = None) -> tuple[Mention, ...]:
    """Every citation of the document, in order of place, each thing once.

    `own_type` and `own_date` say what the document is itself: that it does not cite.
    """
    found: list[tuple[int, Mention]] = []
    seen: set[tuple[str | None, str | None, str | None]] = set()
    taken = bytearray(len(view.flat))  # the letters that are a citation already
    numbers = [*_numbers(view)]
    for noun, pattern in _COMPILED:
        for match in pattern.finditer(view.flat, _body_start(view)):
            start, end = match.span()
            if 1 in taken[start:end]:
                continue
            leading = view.flat[max(0, start - 16) : start]
            if _OWN.search(leading) or _DENIED.search(leading):
                continue
            if _kin(own_type, noun.type_id) and _is_heading(view, start, end):
                continue
            taken[start:end] = b"\1" * (end - start)
            mention = _mention(view, noun, start, end, numbers, own_type)
            if mention is None or (own_date == mention.date and _kin(own_type, noun.type_id)):
                continue
            key = (mention.type_id, mention.date, mention.number)
            if key not in seen:
                seen.add(key)
                found.append((start, mention))
    found += _bare_numbers(view, numbers, found)
    found.sort(key=lambda pair: pair[0])
    return tuple(mention for _, mention in found[:_MOST])


def _kin(own_type: str, type_id: str) -> bool:
    """May a paper of the first type call itself by the name of the second?"""
    return (
        own_type == type_id
        or {own_type, type_id} <= {"D82", "D83", "D84", "D85"}
        or ({own_type, type_id} <= {"D26", "D29", "D30", "D31"})
    )


def _is_heading(view: View, start: int, end: int) -> bool:
    """Alone on its line: the title of the paper itself, and the date after it is of something else."""
    line = view.line_at(start)
    return not any(map(str.isalnum, view.flat[line.start : start] + view.flat[end : line.end]))


def _body_start(view: View) -> int:
    """Where citing begins: after the head, but with its subject line."""
    for line in view.lines[: view.head_lines]:
        if re.match(r"\W*(?:betreft|onderwerp|inzake|subject)\b", view.flat[line.start : line.end]):
            return line.start
    return view.head_end if view.head_lines < len(view.lines) else 0


def _numbers(view: View) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, kind, value) of every number that names a ruling."""
    for cited in (*ecli.find(view.text), *ecli.find_ljn(view.text)):
        yield cited.start, cited.end, "ecli", cited.value
    for case in docket.find(view.text):
        yield case.start, case.end, "docket", case.value


def _mention(
    view: View,
    noun: _Noun,
    start: int,
    end: int,
    numbers: list[tuple[int, int, str, str]],
    own_type: str,
) -> Mention | None:
    stop = min(sentence_end(view.flat, end + 12), end + _NEAR + 60)
    day = None
    for found in date.find_flat(view.flat[end : min(stop + 20, end + _NEAR + 30)]):
        if found.start <= _NEAR and _DATED.match(view.flat[end : end + found.start]):
            day = found.value
        break
    number = None
    if noun.kind in ("ruling", "decision", "minutes"):
        number = next((v for a, _, _, v in numbers if end <= a <= end + _NUMBER_NEAR), None)
    if day is None and number is None and (not noun.alone or noun.type_id == own_type):
        return None
    if noun.type_id == "D104" and day is None:
        return None
    return _build(view, noun.kind, noun.type_id, day, number, start, end)


def _bare_numbers(
    view: View, numbers: list[tuple[int, int, str, str]], found: list[tuple[int, Mention]]
) -> list[tuple[int, Mention]]:
    """ECLI numbers that no noun took, and docket numbers outside the head."""
    taken = {mention.number for _, mention in found}
    out = []
    for start, end, kind, value in numbers:
        in_head = start < min(view.head_end, 2500)
        if value in taken or in_head:
            continue
        taken.add(value)
        type_id = _type_of(value) if kind == "ecli" else ("D85" if "/V" in value else "D82")
        out.append((start, _build(view, kind, type_id, None, value, start, end)))
    return out


def _type_of(value: str) -> str | None:
    if ":RVS:" in value:
        return "D85"
    return "D82" if ":NL:RB" in value else None


def _build(
    view: View,
    kind: str,
    type_id: str | None,
    day: str | None,
    number: str | None,
    start: int,
    end: int,
) -> Mention:
    where = view.found(start, end, Method.PATTERN)
    begin = max(sentence_start(view.flat, start), start - _QUOTE // 2)
    stop = min(sentence_end(view.flat, end) + 1, begin + _QUOTE)
    quote = " ".join(view.text[begin : max(stop, end)].split())
    return Mention(kind, type_id, day, number, where.page, where.box, quote)
