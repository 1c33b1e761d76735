"""What a document cites: decisions, rulings, advice, reports, letters and ECLI numbers.

A mention has the type of what is cited, its date and number as far as they stand near, the page and
the sentence. It is the raw material for "mentioned but not in the vault". A date or number is
needed, except for papers of which a case has few (a BMA advice, a language analysis): those count
once even without. What a document says of itself ("dit besluit") is no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.cited import NOUNS, Noun
from extractors.fields import date, docket, ecli
from extractors.fields.vocabulary import sentence_end, sentence_start
from extractors.folding import loosen
from extractors.locating.line_roles import goes_on, is_sentence
from extractors.locating.view import View
from extractors.model import Mention, Method

_QUOTE = 300  # letters of a quoted sentence
_NEAR = 70  # letters after the noun in which its date must begin
_NUMBER_NEAR = 110
_MOST = 200  # mentions of one document


_COMPILED = [(noun, re.compile(rf"(?<![a-z]){loosen(noun.pattern)}(?![a-z])")) for noun in NOUNS]
_OF_BEFORE = re.compile(r"\b(?:tegen|bij|in|met|na|uit) (?:\w+ )?$")  # an earlier one of its kind
_OWN = re.compile(r"\b(?:ik|deze|dit|onderhavige?|huidige|datum)\s+$")
_DENIED = re.compile(r"\b(?:geen|zonder|ontbreekt een|no|not an?|without an?)\s+$")
_DATED = re.compile(
    r"^[^.;:•]{0,40}?\b(?:van|d\.d\.|d\.d|dd\.?|gedateerd|gedagtekend|of|dated|datum|op)\s*(?:op )?$|^\W{0,6}$"
)


_OF_ANOTHER = re.compile(  # "het besluit noemt het advies van 3 mei", "op de aanvraag van 3 mei"
    r"\b(?:gebo|geb\.|born\b|dat\b|\w*(?:advies|aanvraag|rapport|brief|verklaring|uitspraak|besluit|beschikking|verslag|gehoor)\b)"
)


def mentions(view: View, own_type: str = "", own_date: str | None = None) -> tuple[Mention, ...]:
    """Every citation of the document, in order of place, each thing once.

    `own_type` and `own_date` say what the document is itself: that it does not cite.
    """
    found: list[tuple[int, Mention]] = []
    seen: set[tuple[str | None, str | None, str | None]] = set()
    taken = bytearray(len(view.flat))  # the letters that are a citation already
    numbers, body = sorted(_numbers(view)), _body_start(view)
    head = max(body, view.head_end)
    for noun, pattern in _COMPILED:
        for match in pattern.finditer(view.flat):
            start, end = match.span()
            if 1 in taken[start:end] or (start < body and not _is_said(view, start)):
                continue
            leading = view.flat[max(0, start - 16) : start]
            if _OWN.search(leading) or _DENIED.search(leading):
                continue
            kin = _kin(own_type, noun.type_id)
            if kin and _is_heading(view, start, end):
                continue
            if start < head and own_type == noun.type_id and not _OF_BEFORE.search(leading):
                continue
            taken[start:end] = b"\1" * (end - start)
            mention = _mention(view, noun, start, end, numbers, own_type)
            if mention is None or (own_date == mention.date and kin):
                continue
            key = (mention.type_id, mention.date, mention.number)
            if key not in seen:
                seen.add(key)
                found.append((start, mention))
    found += _bare_numbers(view, numbers, found)
    found = [(place, one) for place, one in found if not _is_told_better(one, found)]
    found.sort(key=lambda pair: pair[0])
    return tuple(mention for _, mention in found[:_MOST])


def _is_told_better(one: Mention, found: list[tuple[int, Mention]]) -> bool:
    """Is the same paper cited elsewhere with its number too?"""
    return one.number is None and any(
        other.number is not None and (other.type_id, other.date) == (one.type_id, one.date)
        for _, other in found
    )


def _kin(own_type: str, type_id: str) -> bool:
    """May a paper of the first type call itself by the name of the second?"""
    return (
        own_type == type_id
        or {own_type, type_id} <= {"D82", "D83", "D84", "D85"}
        or {own_type, type_id} <= {"D26", "D29", "D30", "D31"}
        or (own_type == "D90" and type_id == "D26")
    )


def _is_heading(view: View, start: int, end: int) -> bool:
    """Alone on its line: the title of the paper itself, and the date after it is of something else."""
    line = view.line_at(start)
    return not any(map(str.isalnum, view.flat[line.start : start] + view.flat[end : line.end]))


def _is_said(view: View, place: int) -> bool:
    """Does a sentence say it, in a head that goes on into the text (a ruling has no salutation)?"""
    line = view.line_at(place)
    return is_sentence(line) or goes_on(view, line)


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
    noun: Noun,
    start: int,
    end: int,
    numbers: list[tuple[int, int, str, str]],
    own_type: str,
) -> Mention | None:
    stop = min(sentence_end(view.flat, end + 12), end + _NEAR + 60)
    day = None
    for found in date.find_flat(view.flat[end : min(stop + 20, end + _NEAR + 30)]):
        between = view.flat[end : end + found.start]
        if found.start <= _NEAR and _DATED.match(between) and not _OF_ANOTHER.search(between):
            day = found.value
        break
    number = None
    if noun.kind in ("ruling", "minutes"):
        last = min(sentence_end(view.prose, end), end + _NUMBER_NEAR)
        number = next((v for a, _, _, v in numbers if end <= a <= last), None)
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
