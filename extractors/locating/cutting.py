"""Cutting a value out of the text beside its label: up to the next label, or what a pick chooses."""

from __future__ import annotations

import re

from extractors.folding import skeleton
from extractors.locating.beside import Pick
from extractors.locating.known import KNOWN
from extractors.locating.view import View

_MAX_VALUE = 160  # letters: a label's value is no paragraph
_NEXT_LABEL = re.compile(r"\s{1,}[a-z][a-z.\-/']{1,28}(?: [a-z.\-/']{1,20}){0,3}\s?:\s")
_CAPITAL_LABEL = re.compile(
    r"\s[A-ZÀ-Ž][^\W\d_.\-/']{2,28}(?: [a-zà-ÿ.\-/']{1,20}){0,3}\s?:(?=\s|$)"
)
_LABEL_WORDS = 5  # looked at before a colon


def _next_known_label(flat: str) -> int:
    """Where a label of another field begins in a value ("Vos Voornaam: Jan"), else the end."""
    for colon in re.finditer(r"\s?[:=](?=\s|$)", flat):
        words = list(re.finditer(r"\S+", flat[: colon.start()]))[-_LABEL_WORDS:]
        for word in words[0 if len(words) < _LABEL_WORDS else 1 :]:
            if word.start() > 0 and skeleton(flat[word.start() : colon.start()]) in KNOWN:
                return word.start()
    return len(flat)


def cut(view: View, span: tuple[int, int], pick: Pick | None) -> tuple[int, int] | None:
    start, end = span
    end = min(end, start + _MAX_VALUE)
    text = view.text[start:end]
    if pick is not None:
        picked = pick(text[: _next_known_label(view.flat[start:end])]) or pick(text)
        return (start + picked[0], start + picked[1]) if picked else None
    following = _CAPITAL_LABEL.search(text) or _NEXT_LABEL.search(view.flat[start:end])
    if following is not None and following.start() > 0:
        end = start + following.start()
    text = view.text[start:end]
    inner = text.strip(" \t\n:.;,=_-*|‚'`\\«»~")
    if not inner:
        return None
    begin = start + text.index(inner)
    return begin, begin + len(inner)
