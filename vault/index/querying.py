"""From what a user types to a query, and from a hit to a snippet.

Words must all stand on the page; if no page has them all, pages with some of them are shown.
`"two words"` is a phrase; `-word` excludes; `word*` completes. Field terms, Dutch or English:
soort/type, datum/date, land/country, ecli, v, nummer/number, naam/name, bestand/file. Anything
else with a colon is read as words; nothing a user types is an error but typing nothing.
"""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from whoosh.query import And, Every, Not, Or, Phrase, Prefix, Query, Term

from extractors.model import Text
from vault.errors import UsageError
from vault.index.analysis import Piece, folded, pieces, term_of
from vault.index.schema import compact

MAX_QUERY = 500  # letters
SNIPPET = 240  # letters
MAX_WINDOWS = 30  # places tried as the beginning of a snippet
Snippet = tuple[tuple[str, bool], ...]
_NAMES = {
    "type": "type soort",
    "date": "date datum",
    "country": "country land nationaliteit nationality",
    "ecli": "ecli",
    "v": "v v-nummer vnummer v_number",
    "number": "number nummer zaaknummer docket",
    "name": "name naam",
    "file": "file bestand",
}
FIELDS = {alias: field for field, aliases in _NAMES.items() for alias in aliases.split()}
_WORDS = frozenset({"name", "file"})  # fields of words; the others hold codes
_AROUND = string.punctuation + "„”“’‘«»…–—·•"  # signs around a word, never part of it
_BLANKS = re.compile(r"\s+")
_ITEM = re.compile(r'(-?)(?:([\w-]+):)?(?:"([^"]*)"?|(\S+))')
_ECLI = re.compile(r"\bECLI\s*:\s*[A-Z]{2}\s*:\s*[A-Z]+\s*:\s*\d{4}\s*:\s*[A-Z0-9.]+", re.I)


class Parsed(NamedTuple):
    """`every`: all words on one page; `some`: at least one of them."""

    every: Query
    some: Query


def parse(text: str) -> Parsed:
    """The query; UsageError when there is nothing to look for.

    >>> str(parse('soort:D50 "niet in staat" -reis').every)
    '(type:d50 AND body:"niet in staat" AND NOT body:reis)'
    """
    wanted: list[Query] = []
    unwanted: list[Query] = []
    for minus, query in _items(_ECLI.sub(_as_term, text.strip()[:MAX_QUERY])):
        (unwanted if minus else wanted).append(query)
    if not wanted and not unwanted:
        raise UsageError(
            "empty_query",
            Text("Typ een woord om te zoeken.", "Type a word to search for."),
        )
    without = [Not(query) for query in unwanted]
    wanted = wanted or [Every()]
    return Parsed(And([*wanted, *without]), And([Or(wanted), *without]).normalize())


def _items(text: str) -> Iterator[tuple[bool, Query]]:
    for minus, name, phrase, word in _ITEM.findall(text):
        field = FIELDS.get(name.lower())
        value = phrase or word
        if name and field is None:  # not a field of ours: words like any other
            field, value = None, f"{name} {value}"
        query = _query(field, value)
        if query is not None:
            yield bool(minus), query


def _query(field: str | None, value: str) -> Query | None:
    if field is not None and field not in _WORDS:
        code = compact(folded(value) if field == "type" else value.lower())
        return Term(field, code.rstrip("*")) if code else None
    target = field or "body"
    terms = [piece.term for piece in pieces(value)]
    if len(terms) == 1 and value.endswith("*"):
        return Prefix(target, folded(value.rstrip("*")))
    if len(terms) == 1:
        return Term(target, terms[0])
    if not terms:
        return None
    return Phrase(target, terms) if target == "body" else And([Term(target, t) for t in terms])


def _as_term(match: re.Match[str]) -> str:
    return f"ecli:{compact(match.group())}"


def snippet(text: str, terms: Collection[str]) -> Snippet:
    """The part of a page with most different terms, cut at words; pairs of (text, is a hit)."""
    found = _found(text, terms)
    if not found:
        end = SNIPPET
        return ((" ".join(text[:end].split()), False),) if text.strip() else ()
    best = _fullest(found)
    start = _word_start(text, max(0, best.start - 40))
    end = min(len(text), start + SNIPPET)
    parts: list[tuple[str, bool]] = [("… ", False)] if start else []
    at = start
    for piece in found:
        if piece.start >= end:
            break
        if piece.start < at or piece.end > end:
            continue
        parts += [(text[at : piece.start], False), (text[piece.start : piece.end], True)]
        at = piece.end
    parts.append((text[at:end].rstrip() + (" …" if end < len(text) else ""), False))
    return tuple((part if hit else _BLANKS.sub(" ", part), hit) for part, hit in parts if part)


def _found(text: str, terms: Collection[str]) -> list[Piece]:
    """The words of a page that have one of the terms, in order.

    No word holds a blank, so a run of letters and signs between blanks is looked at once, however
    often it stands on the page, and only the runs with a hit are taken apart.
    """
    found = []
    for run in set(text.split()):
        if _has_hit(run, terms):
            hits = [piece for piece in pieces(run) if piece.term in terms]
            found += [
                Piece(hit.term, at + hit.start, at + hit.end)
                for at in _places(run, text)
                for hit in hits
            ]
    return sorted(found, key=attrgetter("start"))


def _has_hit(run: str, terms: Collection[str]) -> bool:
    word = run.strip(_AROUND)
    if word.isalpha():  # one word, as nearly all are
        return term_of(word) in terms
    return any(piece.term in terms for piece in pieces(word))


def _places(run: str, text: str) -> Iterator[int]:
    """Where a run stands between blanks, in characters; no more than a snippet is chosen from."""
    at, number, last = text.find(run), 0, len(text)
    while 0 <= at <= last:
        end = at + len(run)
        if (at == 0 or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield at
            number += 1
            if number == MAX_WINDOWS:
                last = at + SNIPPET
        at = text.find(run, end)


def _fullest(found: Sequence[Piece]) -> Piece:
    """The piece at which the window with most different terms begins, the first of equals.

    `found` is in the order of the text.
    """
    if len({piece.term for piece in found}) == 1:
        return found[0]
    best, most = found[0], 0
    for number, first in enumerate(found[:MAX_WINDOWS]):
        near = {first.term}
        for piece in found[number + 1 :]:
            if piece.start >= first.start + SNIPPET - 40:
                break
            near.add(piece.term)
        if len(near) > most:
            best, most = first, len(near)
    return best


def _word_start(text: str, at: int) -> int:
    if at == 0:
        return 0
    blank = re.search(r"\s", text[at : at + 40])
    return at + blank.end() if blank else at
