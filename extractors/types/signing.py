"""Fields of whoever signs: whether a paper is signed, which practitioner, which BIG number."""

from __future__ import annotations

import re

from extractors.fields import (
    big_number,
)
from extractors.folding import fold
from extractors.locating.headers import (
    pick_with,
)
from extractors.locating.known import is_label
from extractors.locating.labels import label
from extractors.locating.patterns import everywhere
from extractors.locating.practising import learned
from extractors.locating.signers import signatory
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Found, Locator, Method
from extractors.types import told
from extractors.types.specs import pick_person, spec

BIG_NUMBER = spec(
    "big_number",
    everywhere(big_number.find, 0.93, Method.LABEL),
    label(
        "big-nummer",
        "big-registratienummer",
        "big nummer",
        "big",
        pick=pick_with(r"(?P<v>\d(?:[ .\-]?\d){10})"),
    ),
)


_SIGNATURE = label(
    "handtekening",
    "handtekening client",
    "handtekening aanvrager",
    "datum en handtekening",
    "plaats, datum en handtekening",
    "naam en handtekening",
    "handtekening arts",
    "handtekening behandelaar",
    "date and signature",
    "name and signature",
    "handtekening betrokkene",
    "handtekening vreemdeling",
    "signature",
    "ondertekening",
    "signature of holder",
)


_EMPTY = re.compile(r"(?:handtekening|signature|ondertekening)[^\n:]{0,30}:?\s{0,3}[_.\u2026]{3,}")
_ROLE = re.compile(r"\s*(?:, ?|\(|- )(?!Nederland|Netherlands)[A-Za-z][^\d,]{2,40}$")
_HONORIFIC = re.compile(
    r"^(?:(?:mw|mevr|mevrouw|dhr|de heer|mr|mrs|ms|mme|monsieur|madame|professor|prof|drs?|ds|ir|ing|rev|reverend|pastor|pastoor|"
    r"pater|father|fr|imam|broeder|zuster|/s/)\b[./]? ?|/s/ )+",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\W*(?:met (?:\w+ ){0,2}groet\w*|\w*groet(?:en|jes)?|hoogachtend|(?:kind |best |warm )?regards|"
    r"(?:yours )?(?:sincerely|faithfully|truly)|respectfully|cordialement)\b"
)
_DAYS = re.compile(r"\d{1,2}[-./ ]\w{1,9}[-./ ]\d{2,4}")
_GREETED = re.compile(  # "Met vriendelijke groet, Dawa Phuntsok"
    r"(?i)^\W*(?:met (?:\w+ ){0,2}groet\w*|groet(?:en|jes)?|hoogachtend|(?:kind |best |warm )?regards|(?:yours )?(?:sincerely|faithfully|truly)|cordialement)[, ]+(?=\S)"
)
_DAY_BEFORE = re.compile(
    r"^\d{1,2}[-./ ]\w{1,9}[-./ ]\d{2,4}[, ]+"
)  # "11-11-2021 Mehret Fissehaye"
_DAY_BEHIND = re.compile(r"[,/| -]+\d{1,2}[-./ ]\w{1,9}[-./ ]\d{2,4}$")
_LAST = 8  # lines in which a paper is signed
_NO_SIGNATURE = re.compile(r"datum|plaats|naam|ontbreekt|geen\b|niet\b|bijlage|stempel|\bdate\b")


_SIGNER = re.compile(
    r"(?:(?:[Mm]r|[Dd]rs?|[Pp]rof|[Ii]r|[Dd]s|[Rr]ev|[Ff]r|[Pp]astor|[Pp]ater)\.? ?)*(?:[A-Z][a-z]+ )?(?:[A-Z]\. ?)+(?:van |de |der |den )*"
    r"[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+)*|[A-Z][a-z'’\-]+(?: (?:van |de |der |den |el |al )*[A-Z][\w'’\-]+){1,3}|"
    r"[A-Z][A-Z'’\-]+(?: [A-Z][a-z'’\-]+)+|"
    r"(?:[Dd]e |[Ll]a |[Ll]e |[Tt]he |[Hh]et )?(?:[Cc]li[eë]nte?|[Mm]andante?|[Vv]olmachtgever|[Oo]ndergetekende|"
    r"[Dd]eponent|[Dd]eclarant|[Dd]éclarante?|[Ss]oussignée?|[Gg]etuige|[Mm]achtiginggever|[Dd]eelnemer|"
    r"[Dd]eelneemster|[Uu]ndersigned|[Cc]lient)"
)


def _signed(view: View) -> list[Found]:
    no = re.search(
        r"niet (?:\w+ )?(?:onder)?getekend|unsigned|zonder handtekening|handtekening ontbreekt",
        view.flat,
    )
    if no is not None:
        return [view.found(*no.span(), Method.PHRASE, 0.7, False)]
    yes = re.search(
        r"\bw\.\s?g\.|\bgez\. ?(?=[a-z])|\(merkteken\)|was getekend|(?<![a-z])getekend(?!e)|\(handtekening[^)]{0,30}\)|handtekening\s*:\s*(?:[a-z0-9]|\[x\]|/)|"
        r"(?:aldus |naar waarheid )?ondertekend(?: te|:|\s+op|(?: door)?(?: de| het)? ?\w+: ?(?:ja|\w{2}))|voor akkoord\s?:\s?[a-z]|signature\s*:\s*[a-z0-9]|(?<!un)signed\b|[☒☑✓] ?(?:ondertekend|getekend)|digitaal ondertekend|ondertekend door (?:de |beide )?(?:client|vreemdeling|betrokkene|partijen|gemachtigde|deelnemer|ondergetekende)|(?:duim|vinger)afdruk van|thumb ?print of|(?:merkteken|kruisje)\s?: ?x|"
        r"\[(?:\w+ )?(?:handtekening|signature|paraaf)[^\]]{0,30}\]|\(signature[^)]{0,30}\)|signe\b|\bsworn (?:at|to|before|by)\b|deponent\s?: ?[a-z]",
        view.flat,
    )
    if yes is not None:
        return [view.found(*yes.span(), Method.PHRASE, 0.6, True)]
    return (
        _signature_beside(view)[:1]
        or _name_below(view)
        or _speaker_below(view)
        or _undersigned(view)
    )


def _signature_beside(view: View) -> list[Found]:
    """Something written beside or below the word "handtekening"."""
    return [
        found._replace(value=True, confidence=0.55)
        for found in _SIGNATURE(view)
        if not _NO_SIGNATURE.search(fold(found.raw))
        and re.search(r"[^\W\d_]", _DAYS.sub("", found.raw))
    ]


def _name_below(view: View) -> list[Found]:
    """A name alone in the last lines: where a signature usually stands. Hardly more than a hint."""
    for line in reversed(view.lines[-_LAST:]):
        text = _GREETED.sub("", view.text[line.start : line.end].strip())
        text = _ROLE.sub("", text)
        text = _DAY_BEHIND.sub("", _DAY_BEFORE.sub("", text))
        text = _HONORIFIC.sub("", text.strip("() "))
        alone = len(line.cells) == 1 and line.number >= len(view.lines) // 2
        both = len(line.cells) == 2 and line.number >= len(view.lines) // 2
        if both and all(_SIGNER.fullmatch(view.text[c.start : c.end]) for c in line.cells):
            return [view.found(line.start, line.end, Method.HEADER, 0.35, True)]
        if alone and (_SIGNER.fullmatch(text) or _greeted_off(view, line.number, text)):
            return [view.found(line.start, line.end, Method.HEADER, 0.35, True)]
    return []


def _speaker_below(view: View) -> list[Found]:
    """Whoever speaks in the paper, named once more in its last lines: "ANNA OMAR", "Anna"."""
    speaker = next((one.raw for one in told.SPEAKER(view)), "")
    names = fold(speaker).split()
    for line in reversed(view.lines[-_LAST:] if len(names) > 1 else []):
        said = fold(_DAY_BEHIND.sub("", view.text[line.start : line.end])).split()
        its_own = all(
            w in names or w[0] in {n[0] for n in names if w[1:] in ("", ".")} for w in said
        )
        late = line.number >= len(view.lines) // 2
        above = view.lines[max(line.number - 1, 0)].cells[0]
        if late and its_own and any(w in names for w in said) and not is_label(view, above):
            return [view.found(line.start, line.end, Method.HEADER, 0.35, True)]
    return []


def _greeted_off(view: View, number: int, text: str) -> bool:
    """Is the line one name below a greeting ("Met vriendelijke groet, / Selam")?"""
    above = view.lines[number - 1] if number else None
    return (
        above is not None
        and re.fullmatch(r"[A-Z][a-z'’\-]{2,20}", text) is not None
        and _GREETING.match(view.flat, above.start) is not None
    )


def _undersigned(view: View) -> list[Found]:
    """Who calls himself the undersigned signs, unless the line for it is still empty."""
    said = re.search(r"\b(?:ondergetekenden?|undersigned|soussignee?)\b", view.flat)
    if said is None or _EMPTY.search(view.flat):
        return []
    return [view.found(*said.span(), Method.PHRASE, 0.35, True)]


SIGNED = spec("signed", _signed)


def _signing_practitioner(view: View) -> list[Found]:
    """The name in the last lines with a medical title before it or a profession below it."""
    start = view.sign_start
    match = re.search(
        r"(?:\bdrs?\.|\bprof\.)\s*(?P<v>[a-z][^\n\t,;]{2,40})", fold(view.text[start:])
    ) or re.search(
        r"(?P<v>(?:[a-z]\. ?)+[^\n\t,;]{2,40}),?\s*(?:huisarts|psychiater|internist|arts|psycholoog|"
        r"neuroloog|cardioloog|anesthesioloog|chirurg|longarts|verpleegkundig)",
        fold(view.text[start:]),
    )
    if match is None:
        return []
    return [view.found(start + match.start(), start + match.end("v"), Method.HEADER, 0.65)]


PRACTITIONER_SIGNS: Locator = _signing_practitioner


SIGNS_BY_NAME: Locator = signatory()
_KINDS = re.compile(
    r"(?i)\b(?:reports?|opinions?|statements?|evidence|witness|rapport|verklaring|advies)\b"
)


def _pick_expert(text: str) -> tuple[int, int] | None:
    """A person; "Expert report" is none."""
    picked = pick_person(text)
    return picked if picked is not None and not _KINDS.search(text[slice(*picked)]) else None


EXPERT = spec(
    "expert",
    label(
        "contra-expert",
        "deskundige",
        "expert",
        "linguïst",
        "linguist",
        "taalkundige",
        "naam deskundige",
        "name of expert",
        "onderzoeker",
        "author",
        "opgesteld door",
        pick=_pick_expert,
    ),
    worded(
        r"^(?:naam |name of )?(?:(?:the |de )?\w*(?:deskundige|expert|author|auteur|linguist\w*|taalkundige|onderzoeker|"
        r"researcher|scholar|wetenschapper)\b|(?:\w+ )?(?:opgesteld|uitgebracht|geschreven|written|prepared|drafted|report|"
        r"rapport|advies|opinion|etabli|redige) (?:door|by|van|of|par))",
        without=r"datum|date|kenmerk|refer|number|nummer|adres|address|titel|title|report$|opinion$|statement$|rapport$",
        pick=_pick_expert,
        confidence=0.75,
    ),
    told.SPEAKER,
    signatory(titled=True),
    learned,
)
