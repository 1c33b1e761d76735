"""Whose paper is it? The client's own, a parent's, a child's, or somebody else's.

A paper says so by a role ("father"), or by a name. A name that is not the client's makes the paper
somebody else's: it may still help, but it is no proof of the client's own identity. Spellings
differ, so names are compared loosely; in doubt the paper is the client's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from checklists.facts import ClientFacts, DocumentFact
from checklists.values import first_text, fold

ROLES = frozenset(
    {"client", "father", "mother", "child", "vader", "moeder", "kind", "spouse", "parent", "other"}
)
_PAPERS = frozenset({"D01", "D02", "D03", "D05", "D06", "D07", "D08", "D09"})
_VOWELS = re.compile(r"[aeiouy'’-]")
_TWICE = re.compile(r"(.)\1+")
_ALIKE = 0.85  # below this two names written out are two people


def with_owner(document: DocumentFact, client: ClientFacts) -> DocumentFact:
    """The document, its `person` a role where the name shows that it is not the client's."""
    if document.type not in _PAPERS or not client.names:
        return document
    if fold(first_text(document.fields.get("person"))) in ROLES:
        return document
    name = _name(document.fields)
    if not name or any(same_name(name, known) for known in client.names if known):
        return document
    return replace(document, fields={**document.fields, "person": "other"})


def _name(fields: Mapping[str, Any]) -> str:
    parts = first_text(fields.get("given_names")), first_text(fields.get("surname"))
    whole = first_text(fields.get("name")) or first_text(fields.get("person"))
    return whole or " ".join(part for part in parts if part)


def same_name(one: str, other: str) -> bool:
    """Loosely: the words of one are among the other's by their consonants, or they look alike.

    Consonants, because transliterations differ in vowels and doubled letters.

    >>> same_name("KUMAR, Arul", "Arul Kumar"), same_name("Muhamad Ali", "Mohammed Ali")
    (True, True)
    >>> same_name("Selvan Kumar", "Arul Kumar")
    False

    An initial is the beginning of any name: letters of authorities seldom write given names out.

    >>> same_name("K. Mensah", "Kwadwo Mensah"), same_name("B. Mensah", "Kwadwo Mensah")
    (True, False)
    """
    first, second = (sorted(re.split(r"[\s,.]+", fold(n).strip(" ,."))) for n in (one, other))
    if first == [""] or second == [""]:
        return True
    if _among(first, second) or _among(second, first):
        return True
    return SequenceMatcher(None, " ".join(first), " ".join(second)).ratio() >= _ALIKE


def _among(words: list[str], others: list[str]) -> bool:
    """Are all the words among the others, an initial by the first letter of a word?"""
    bones = {_consonants(word) for word in others}
    return all(
        any(word == other[:1] for other in others) if len(word) == 1 else _consonants(word) in bones
        for word in words
    )


def script_of(text: str) -> str:
    """The script most letters are of, by the first word of their Unicode name.

    >>> script_of("Maungdaw"), script_of("မောင်တော"), script_of("Ереван")
    ('LATIN', 'MYANMAR', 'CYRILLIC')
    """
    names = [unicodedata.name(letter, "?").split()[0] for letter in text if letter.isalpha()]
    return max(sorted(set(names)), key=names.count) if names else ""


def _consonants(word: str) -> str:
    kept = _VOWELS.sub("", word)
    return _TWICE.sub(r"\1", kept) or word
