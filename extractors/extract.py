"""A reading becomes an extraction: its type, its fields, what it cites, what a person must see.

1. Lay the words out for looking (`View`).
2. Say what kind of document it is, or "unknown" (`classify`), unless the caller says it.
3. Ask each field of that type for its value: locators in order, the first value that parses wins.
4. Read machine readable zones; only their check digits prove anything.
5. Note what the document cites and what a person must look at.

Bad content is part of the result, never an exception.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from extractors import classify, flags, strips
from extractors.locating.view import View
from extractors.mentions import mentions
from extractors.model import (
    UNKNOWN_TYPE,
    DocumentType,
    Extraction,
    Field,
    FieldSpec,
    Found,
    Provenance,
    Reading,
    TypeMatch,
)
from extractors.openings import sheets_of
from extractors.registry import edition_of, types
from extractors.splitting import propose
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, BSN, NAME, V_NUMBER
from extractors.types.proceedings import ECLI_OWN, IND_NUMBER

TOOL = "extractors"
_MOST_PAGES = 60  # pages in which fields are looked for; longer scans hold several documents
_MANY = 30  # values of one field that are kept
_SAID = TypeMatch("", 1.0, ("door een gebruiker gezegd",))
_ANY_TYPE: tuple[FieldSpec, ...] = (
    letter_date(),
    NAME,
    BIRTH_DATE,
    V_NUMBER,
    IND_NUMBER,
    REFERENCE,
    ECLI_OWN,
)


def extract(
    reading: Reading, type_id: str | None = None, beat: Callable[[], None] = lambda: None
) -> Extraction:
    """Everything one edition of one type finds; classifies when no type is given.

    `beat` is called as a sign of life: a thousand pages take half a minute.
    """
    kinds = types()  # every label must be known before lines are laid out by them
    view = View(reading, reading.pages[:_MOST_PAGES])
    match, alternatives = _type_of(view, reading, type_id)
    kind = kinds.get(match.id)
    edition = edition_of(match.id)
    found_strips = strips.strips(reading.mrz, reading.pages[:_MOST_PAGES])
    fields = [f for strip in found_strips for f in strips.fields_of(strip, edition)]
    proved_names = {f.name for f in fields}
    for spec in _specs(kind):
        if spec.name not in proved_names:
            fields += _fields(view, spec, edition)
    beat()
    sheets = sheets_of(reading, beat)
    parts = propose(reading, sheets)
    beat()
    return Extraction(
        match,
        alternatives,
        tuple(fields),
        reading.problems,
        edition,
        mentions(view, match.id, _own_date(fields)),
        parts,
        tuple(flags.flags(view, kind, fields, found_strips, sheets, parts, beat)),
    )


def _own_date(fields: list[Field]) -> str | None:
    return next((str(f.value) for f in fields if f.name == "date"), None)


def _type_of(
    view: View, reading: Reading, type_id: str | None
) -> tuple[TypeMatch, tuple[TypeMatch, ...]]:
    first = (
        view
        if len(reading.pages) <= classify.PAGES
        else View(reading, reading.pages[: classify.PAGES])
    )
    best, others = classify.chosen(classify.rank(first))
    if type_id is not None:
        return replace(_SAID, id=type_id), others if best is None else (best, *others)
    if best is None:
        return TypeMatch(UNKNOWN_TYPE, 0.0, ("te weinig herkenbaars",)), others
    return best, others


def _specs(kind: DocumentType | None) -> Iterator[FieldSpec]:
    """The fields of the type, and the number that must be hidden wherever it stands."""
    specs = kind.fields if kind is not None else _ANY_TYPE
    yield from specs
    if not any(spec.name == BSN.name for spec in specs):
        yield BSN


def _fields(view: View, spec: FieldSpec, edition: int) -> list[Field]:
    """The value of a field: one, or every distinct one when the type says there are many."""
    found: list[Field] = []
    for candidate in _candidates(view, spec):
        value = candidate.value if candidate.value is not None else spec.parse(candidate.raw)
        if value is None or any(field.value == value for field in found):
            continue
        found.append(Field(spec.name, value, candidate.raw, _provenance(candidate, edition)))
        if not spec.many or len(found) >= _MANY:
            break
    return found


def _candidates(view: View, spec: FieldSpec) -> Iterable[Found]:
    for locate in spec.locators:
        yield from locate(view)


def _provenance(found: Found, edition: int) -> Provenance:
    return Provenance(found.page, found.box, found.method, TOOL, edition, found.confidence)
