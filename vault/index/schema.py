"""What is indexed: one entry a page, with the words and the document's field terms.

`VERSION` goes up with every change here or in `analysis.py`; an index of another version is built
anew from the sealed readings at the next search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from whoosh.fields import ID, KEYWORD, NUMERIC, STORED, TEXT, Schema

from extractors.model import UNKNOWN_TYPE, Reading
from extractors.registry import types
from vault.domain.document import Document, ReviewedField
from vault.index.analysis import DutchAnalyzer, folded

VERSION = 1
SCHEMA = Schema(
    document=ID(stored=True),
    page=NUMERIC(stored=True),
    text=STORED,
    body=TEXT(analyzer=DutchAnalyzer(), phrase=True),
    file=TEXT(analyzer=DutchAnalyzer(), phrase=False),
    type=KEYWORD(lowercase=True),
    date=KEYWORD,
    country=KEYWORD(lowercase=True),
    ecli=KEYWORD(lowercase=True),
    v=KEYWORD,
    number=KEYWORD(lowercase=True),
    name=TEXT(analyzer=DutchAnalyzer(), phrase=False),
)
COUNTRIES = {"country", "nationality", "issuing_state"}
NAMES = {
    "name",
    "surname",
    "given_names",
    "aliases",
    "father",
    "mother",
    "deceased",
    "practitioner",
}
NUMBERS = {
    "docket",
    "case_numbers",
    "ind_number",
    "document_number",
    "reference",
    "number",
    "registration_number",
    "big_number",
}
ISO_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")


def entries(
    document: Document, reading: Reading, fields: Iterable[ReviewedField]
) -> Iterator[dict[str, Any]]:
    """The entries of one document, a page each; a document without pages has none."""
    shared = {
        "document": document.id,
        "file": document.name,
        "type": " ".join(_type_terms(document.type_id)),
        **_field_terms(fields),
    }
    for page in reading.pages:
        yield {**shared, "page": page.number, "text": page.text, "body": page.text}


def _type_terms(type_id: str | None) -> list[str]:
    known = types().get(type_id or UNKNOWN_TYPE)
    if known is None:
        return [type_id or UNKNOWN_TYPE]
    words = f"{known.label.nl} {known.label.en} {known.name}".replace("_", " ")
    return [known.id, known.name, *folded(words).split()]


def _field_terms(fields: Iterable[ReviewedField]) -> dict[str, str]:
    terms: dict[str, list[str]] = {}
    for field in fields:
        for value in _texts(field.value):
            for target, term in _targets(field.name, value):
                terms.setdefault(target, []).append(term)
    return {target: " ".join(dict.fromkeys(values)) for target, values in terms.items()}


def _targets(name: str, value: str) -> Iterator[tuple[str, str]]:
    if name in NAMES:
        yield "name", value
    if name in COUNTRIES:
        yield "country", compact(value)
    if name == "ecli":
        yield "ecli", compact(value)
    if name == "v_number":
        yield "v", compact(value)
    if name in NUMBERS:
        yield "number", compact(value)
    if ISO_DATE.fullmatch(value):
        yield from (("date", value[:length]) for length in (4, 7, 10) if length <= len(value))


def compact(value: str) -> str:
    """A number or code as one term: no blanks.

    >>> compact("AWB 19/3144"), compact("200 000 0011")
    ('AWB19/3144', '2000000011')
    """
    return "".join(value.split())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
