"""The person a running text is about: "de heer A. Omar, geboren op ...", "Ms. Genet Asfaha", "le nommé X".

A name is a run of capitalised words, with initials and particles. What stands around a run says
whether it is the person: a date of birth behind it most, a subject line or a role ("cliënt") before it
next, a title ("Mrs.") less. Lawyers, physicians, interpreters and whoever signs are named too: what
says their trade speaks against them. A letter that names nobody is about whom it greets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.fields import country, nationality
from extractors.locating.going_on import flows, one_title
from extractors.locating.introductions import (
    BIRTH,
    CALLED,
    CHILD_OF,
    DAY,
    INITIALS,
    KNOWS,
    LIVES_IN,
    LIVING,
    NO_PARTICLE,
    OTHERS,
    PART,
    PARTY_BEHIND,
    RELATIVE,
    ROLE,
    RUN,
    SAYS,
    SECOND_PARENT,
    SELF,
    SUBJECT,
    TITLE,
    TRADE,
    UP,
    WRAPS,
)
from extractors.locating.no_names import ENDS_RUN, NO_NAME
from extractors.locating.view import EARLY, View
from extractors.model import Found, Method

_TRADE_BEFORE = re.compile(  # "mr." is a lawyer, "Mr." a man
    rf"\b(?:(?i:{TRADE}|drs?\.|ds\.|prof\.|ir\.|rev\.)|mr\.)[ ,:(]*(?:(?i:de heer|mevrouw) |M\. ?)?$"
)
_TRADE_BEHIND = re.compile(
    rf"(?i)^[ ,(\n]{{1,3}}(?:(?!dear|geachte|beste|ch[eè]re?|hooggeachte|sehr|weledel\w*)\w+ )?(?:{TRADE})\b"
)
_BEHIND = rf",?\s\(?(?:{BIRTH}|(?i:v-?nummer|v-?nr|v-number|v nummer)|(?<=\()[1-9]\d{{9}}\))"
_DAY_BEHIND = rf"(?:\s\([mvf]\))?(?:,?\s\(|,\s){DAY}"

_BORN = 3.0
_BEHIND_IT = 2.8  # and more: what tells a name stands behind it, so that its last line counts
_CALLED = 2.5  # a client of somebody: no reader, even in the block of the addressee
_READER = 0.5
_GREETED = 0.3
_BARE = 2.4  # a subject without title or role
_PATTERNS = tuple(
    (rank, re.compile(pattern))
    for rank, pattern in (
        (_BORN, rf"(?:{TITLE})?{RUN}{_BEHIND}"),
        (_BORN, rf"(?:{TITLE})?{RUN},\s{LIVING}{_BEHIND}"),
        (_BORN, rf"(?:{TITLE}|{ROLE}[,:]?\s(?:{TITLE})?){RUN}{_DAY_BEHIND}"),
        (2.8, rf"(?<![\w.]){RUN}\s\({DAY}"),
        (
            2.6,
            rf"\b{SUBJECT}(?:\s?[:;]|\s|\t|\.{{3,}}|_{{3,}}){{1,3}}(?:{ROLE},? )?{TITLE}{RUN}",
        ),
        (
            2.4,
            rf"\b{SUBJECT}(?:\s?[:;]|\s|\t|\.{{3,}}|_{{3,}}){{1,3}}(?:{ROLE}[,:]? )?{RUN}(?=[ ,;.]*(?:\n|\t|\(|$|/|,| -| (?:tegen|contre|against|v\.|c\.)\s))",
        ),
        (
            2.3,
            rf"\b(?i:v-?nummer|v-?nr\.?|v-number):? \d[\d .]{{8,12}},? \(?(?:{TITLE})?{RUN}(?=[,.;)\n]|\s\(|$)",
        ),
        (2.2, rf"\b{ROLE}[,:]?\s(?:{TITLE})?{RUN}"),
        (2.1, rf"\b{SELF}(?:{TITLE})?{RUN}"),
        (
            1.9,
            rf"\b(?i:national|citizen|onderdaan|staatsburger|man|vrouw|woman|refugee|vluchteling|ressortissante?)\s{RUN}",
        ),
        (
            1.2,
            rf"\b(?i:met|with|samen met|together with|accompanied|begeleidde|vergezelde|avec)\s(?:{TITLE})?{RUN}(?=\s(?i:naar|to|bij|at|a|au|the embassy)\b)",
        ),
        (
            1.9,
            rf"{RUN}(?=\s(?i:(?:(?:niet|nog|thans) )?(?:de|geen|the) [a-z]+ (?:nationaliteit|staatsburgerschap|nationality|citizenship))\b)",
        ),
        (2.0, rf"\b(?:{SAYS}|{KNOWS})(?:{TITLE})?{RUN}"),
        (
            1.6,
            rf"\b(?i:overname|terugname|terugkeer|toelating|uitzetting|identificatie|presentatie|nationaliteit|identiteit|herkomst|situatie|verblijf|vertrek|overdracht|"
            rf"readmission|return|admission|identification|nationality|identity|removal|deportation)(?:\s(?i:van|of|de|voor|for)|\s?:)\s(?:{TITLE})?{RUN}",
        ),
        (
            1.5,
            rf"\b{SUBJECT}(?:\s?[:;]|\s|\t|\.{{3,}}|_{{3,}}){{1,3}}(?:[a-z][\w&-]*\.? ){{1,6}}{RUN}(?=[ ]*(?:\n|$))",
        ),
        (1.4, rf"(?<![\w.])(?:{TITLE}){RUN}"),
    )
)
_TITLE_INSIDE = re.compile(  # "Identification de Monsieur Jean Ndayizi"
    r" (?:Monsieur|Madame|Mademoiselle|Mr|Mrs|Ms|Mme|Mlle|Mevrouw|Mevr|Dhr|Herrn?|Frau)\.? (?=\S)"
)
_GREETS_BARELY = re.compile(r"[^\t\n]{0,3}[:,]\s*(?:\n|$)")  # "Ms. van Loon:" alone on its line
_GREETING = re.compile(
    rf"(?m)^[ \t]*(?i:geachte|beste|dear|hooggeachte|cher|chère|sehr geehrter?)\s{TITLE}{RUN}"
)
_TITLE_ALONE = re.compile(rf"[ \t]*{TITLE}")
_OF = re.compile(rf"(?:van|de) (?=[{UP}])")
_FULL_NAME = 2  # words
_MOST = 6  # names that are offered


_DATED_BEHIND = re.compile(rf"(?:\s\([mvf]\))?(?:,?\s\(|,\s)(?P<v>{DAY})")


class _Candidate(NamedTuple):
    rank: float
    start: int
    end: int


def named(view: View) -> list[Found]:
    """Names of the person, the likeliest first."""
    return [
        view.found(
            *_with_first_name(view, c.start, c.end), Method.PATTERN, min(0.4 + c.rank / 6, 0.8)
        )
        for c in _best(view)
    ]


def _best(view: View) -> list[_Candidate]:
    """The likeliest names, sought once in a view."""
    cached: list[_Candidate] | None = view.__dict__.get("_named")
    if cached is None:
        ranked = sorted(_candidates(view), key=lambda c: (-c.rank, c.start))
        cached = view.__dict__["_named"] = ranked[:_MOST]
    return cached


def greeted(view: View) -> list[Found]:
    """Whom the letter greets by name: "Geachte mevrouw Hersi"."""
    return [
        view.found(*span, Method.HEADER, 0.6)
        for match in _GREETING.finditer(view.text)
        if (span := trimmed(view, *match.span("v"))) is not None
    ]


def dated_behind(view: View) -> list[Found]:
    """The date directly behind the person: "mevrouw Y. Tewelde (13 juli 1991)": when he was born."""
    found = []
    for candidate in _best(view):
        day = _DATED_BEHIND.match(view.text, candidate.end)
        if day is None or candidate.rank < _BARE:
            continue
        if candidate.rank >= _CALLED or _long_ago(view, day["v"]):
            found.append(view.found(*day.span("v"), Method.PATTERN, 0.7))
    return found


def _long_ago(view: View, day: str) -> bool:
    """Is a day ten years older at least than the newest year that the head names?"""
    newest = max(map(int, re.findall(r"\b(?:19|20)\d\d\b", view.text[: view.head_end])), default=0)
    return int(day[-4:]) + 10 <= newest


def _candidates(view: View) -> Iterator[_Candidate]:
    for rank, pattern in _PATTERNS:
        for match in pattern.finditer(view.text, 0, EARLY):
            start, end = match.span("v")
            span = trimmed(view, _last_line(view, start, end) if rank >= _BEHIND_IT else start, end)
            if span is None or _is_another(view, *span):
                continue
            if rank < _CALLED and view.in_addressee(span[0]):
                yield _Candidate(_READER, *span)
                continue
            if rank < _CALLED and _greeted_barely(view, *span):
                yield _Candidate(_GREETED, *span)
                continue
            words = view.text[slice(*span)].split()
            if rank == _BARE and (len(words) < 2 or _all_capitals(view, match.start(), *span)):
                continue  # "Onderwerp: Terugkeer", "VERKLARING INZAKE VERTREK"
            yield _Candidate(rank - (0.9 if len(words) == 1 else 0), *span)
    for match in _GREETING.finditer(view.text):
        span = trimmed(view, *match.span("v"))
        if span is not None:
            yield _Candidate(_GREETED, *span)


def _greeted_barely(view: View, start: int, end: int) -> bool:
    """Does a title with the name stand alone on its line, before a colon or comma: "Ms. van Loon:"?"""
    before = view.text[view.line_at(start).start : start]
    return (
        _TITLE_ALONE.fullmatch(before) is not None
        and _GREETS_BARELY.match(view.text, end) is not None
    )


def _last_line(view: View, start: int, end: int) -> int:
    """Where the last line of a run begins, of lines that are no running text (a letterhead above)."""
    for broken in re.finditer(r"\n", view.text[start:end]):
        before = view.text[start : start + broken.start()]
        alone = len(view.text[start + broken.end() : end].split()) < _FULL_NAME
        if alone or flows(view, view.line_at(start)) or re.fullmatch(INITIALS, before + " "):
            continue
        return _last_line(view, start + broken.end(), end)
    return start


def _all_capitals(view: View, opening: int, start: int, end: int) -> bool:
    """Is it a title in capitals: "VERKLARING INZAKE VERTREK"? "RE: KWAME ASANTE" is none."""
    before = view.text[opening:start]
    return view.text[opening:end].isupper() and ":" not in before


def trimmed(view: View, start: int, end: int) -> tuple[int, int] | None:
    """The run without words that begin something else, or None when it is no name."""
    text = view.text[start:end]
    broken = text.find("\n")
    line = view.line_at(start)
    before = view.text[line.start : start]
    wrapped = (
        re.search(WRAPS, before) is not None
    )  # a cell that breaks its sentence, however narrow
    begun = broken >= 0 and re.fullmatch(INITIALS, text[:broken] + " ") is not None
    if (
        broken >= 0
        and not wrapped
        and not begun
        and not (flows(view, line) or one_title(view, line))
    ):
        text = text[:broken]
    if (called := re.match(CALLED, text)) is not None:
        start, text = start + called.end(), text[called.end() :]
    if (of := _OF.match(text)) and (wrapped or re.search(NO_PARTICLE, before)):
        start, text = start + of.end(), text[of.end() :]
    if titled := _TITLE_INSIDE.search(text):
        start, text = start + titled.end(), text[titled.end() :]
    for word in re.finditer(r"[^\s]+", text):
        if ENDS_RUN.fullmatch(word.group()) and word.group()[:1].isupper():
            text = text[: word.start()]
            break
    text = re.sub(rf"(?:\s+{PART})+\s*$", "", text.rstrip())
    if len(text) < 3 or NO_NAME.search(text) or country.is_name(text):
        return None
    if " " not in text and nationality.parse(text) is not None:
        return None  # "Nationality: Afghan"
    return start, start + len(text)


def _with_first_name(view: View, start: int, end: int) -> tuple[int, int]:
    """The full name of which only a part is said, where the text has one and no other: "mevrouw Farrokhian"."""
    surname = view.text[start:end]
    if " " in surname or "\n" in surname:
        return start, end
    full = {}
    for match in re.finditer(RUN, view.text):
        said = surname.casefold() in match["v"].casefold()  # "MUSA KEITA", above a letter
        span = trimmed(view, *match.span("v")) if said else None
        if span is None or _is_another(view, *span):
            continue
        words = view.text[slice(*span)].split()
        relative = RELATIVE.search(view.text[max(span[0] - 30, 0) : span[0]])
        ends = [word.casefold() for word in (words[0], words[-1])]
        if len(words) > 1 and surname.casefold() in ends and relative is None:
            full[" ".join(words)] = span
    return next(iter(full.values())) if len(full) == 1 else (start, end)


def _is_another(view: View, start: int, end: int) -> bool:
    """Is it somebody with a trade, or whom the letter greets?"""
    line = view.line_at(start)
    before = view.text[max(start - 40, 0) : start]
    if re.match(OTHERS, view.text[line.start : start]) or re.search(LIVES_IN, before):
        return True
    if SECOND_PARENT.search(view.text[max(start - 90, 0) : start].replace("\n", " ")):
        return True
    before = before.replace("\n", " ")
    return bool(
        CHILD_OF.search(before)
        or _TRADE_BEFORE.search(before)
        or _TRADE_BEHIND.match(view.text[end : end + 40])
        or re.match(PARTY_BEHIND, view.text[end : end + 50])
    )
