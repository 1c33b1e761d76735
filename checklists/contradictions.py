"""Every variant of name, birth date, birth place and nationality, and which of them clash.

A language analysis says nothing about nationality and is never read for it; a Red Cross message
says nothing about kinship. A date with unknown parts (year only, 1 January by habit) does not
clash with a full date of the same year. "stateless" or "unknown" said by an authority is a doubt,
not a contradiction, beside a country the client claims; nor is a vanished state beside one that
came after it, or a place written in another script.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from checklists.calendars import explanations
from checklists.dated import parse_date
from checklists.facts import DocumentFact
from checklists.persons import ROLES, same_name, script_of
from checklists.successor_states import may_be_one
from checklists.values import fold, members
from checklists.view import View
from extractors.model import Text

_NEVER_NATIONALITY = frozenset({"D40", "D41", "D42"})
_NEVER_KIN = frozenset({"D70"})
_OTHERS_PAPERS = ROLES - {"client"}
# Papers that print the client's own particulars; others (rulings, experts) may name anybody.
_PERSONAL = frozenset(
    {*("D01", "D02", "D03", "D06", "D07", "D08", "D09", "D10", "D11", "D12", "D13"),
     *("D20", "D21", "D22", "D26", "D29", "D31", "D60", "D63", "D64", "D65")}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Variant:
    """One value of one particular; `document` is "" for what the client's own sheet says."""

    kind: str
    value: str
    document: str
    date: date | None
    precision: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`first` is the first writer of each value; `hints` are innocent reasons to check."""

    kind: str
    values: tuple[str, ...]
    documents: tuple[str, ...]
    text: Text
    first: tuple[str, ...] = ()
    hints: tuple[Text, ...] = ()


_TRANSLITERATION = Text("dezelfde klank, anders geschreven", "the same sound, spelled another way")
_LABELS = {
    "birth_date": Text("geboortedatum", "birth date"),
    "birth_place": Text("geboorteplaats", "birth place"),
    "nationality": Text("nationaliteit", "nationality"),
    "name": Text("naam", "name"),
}


def variants(view: View) -> tuple[Variant, ...]:
    """All variants, oldest document first (so the first is who wrote it first)."""
    found: list[Variant] = []
    client = view.client
    if client.birth_date:
        birth = client.birth_date.isoformat()
        found.append(Variant("birth_date", birth, "", None, client.birth_date_precision))
    found += [Variant("name", name, "", None) for name in client.names]
    for document in view.documents:
        if document.type in _PERSONAL and _is_own(document):
            found += _of(document)
    return tuple(found)


def _is_own(document: DocumentFact) -> bool:
    person = document.fields.get("person")
    return not (isinstance(person, str) and fold(person) in _OTHERS_PAPERS)


def _of(document: DocumentFact) -> list[Variant]:
    fields, found = document.fields, []
    for value in members(fields.get("birth_date")):
        parsed = parse_date(value)
        if parsed:
            found.append(
                Variant("birth_date", parsed[0].isoformat(), document.id, document.date, parsed[1])
            )
    place = fields.get("birth_place")
    if isinstance(place, Mapping):
        place = place.get("place") or place.get("value")
    if isinstance(place, str) and place:
        found.append(Variant("birth_place", place, document.id, document.date))
    if document.type not in _NEVER_NATIONALITY:
        for value in members(fields.get("nationality")):
            if isinstance(value, str) and value:
                found.append(Variant("nationality", value, document.id, document.date))
    name = fields.get("name")
    if isinstance(name, str) and name:
        found.append(Variant("name", name, document.id, document.date))
    return found


def contradictions(view: View) -> tuple[Contradiction, ...]:
    """Clashes in birth date, birth place and nationality; names vary too much to accuse."""
    known = view.memo.get("contradictions")
    if known is None:
        found = []
        for kind in ("birth_date", "birth_place", "nationality"):
            clash = _clash(kind, [v for v in variants(view) if v.kind == kind])
            if clash:
                found.append(clash)
        known = view.memo["contradictions"] = tuple(found)
    assert isinstance(known, tuple)  # noqa: S101
    return known


def _clash(kind: str, found: list[Variant]) -> Contradiction | None:
    different: list[Variant] = []
    for variant in found:
        if kind == "nationality" and fold(variant.value) in ("unknown", "stateless", "xxa", "xxx"):
            continue
        if all(_differ(kind, variant, other) for other in different):
            different.append(variant)
    if len(different) < 2:
        return None
    values = tuple(v.value for v in different)
    documents = tuple(dict.fromkeys(v.document for v in found if v.document))
    label = _LABELS[kind]
    count = len(values)
    return Contradiction(
        kind,
        values,
        documents,
        Text(
            f"{label.nl}: {count} verschillende waarden in het dossier",
            f"{label.en}: {count} different values in the file",
        ),
        tuple(v.document for v in different),
        _hints(kind, different),
    )


def _hints(kind: str, different: list[Variant]) -> tuple[Text, ...]:
    """Reasons that fit some pair of the values: calendars for dates, scripts for places."""
    found: list[Text] = []
    for number, one in enumerate(different):
        for other in different[number + 1 :]:
            if kind == "birth_date":
                days = parse_date(one.value), parse_date(other.value)
                if days[0] and days[1]:
                    found += explanations(days[0][0], days[1][0])
            elif kind == "birth_place" and same_name(one.value, other.value):
                found.append(_TRANSLITERATION)
    return tuple(dict.fromkeys(found))


def _differ(kind: str, one: Variant, other: Variant) -> bool:
    if kind == "birth_date" and "year" in (one.precision, other.precision):
        return one.value[:4] != other.value[:4]
    if kind == "birth_date" and (one.value[5:] == "01-01" or other.value[5:] == "01-01"):
        return one.value[:4] != other.value[:4]
    if kind == "birth_place":
        a, b = fold(one.value), fold(other.value)
        return a not in b and b not in a and script_of(a) == script_of(b)
    if kind == "nationality":
        return not may_be_one(one.value, other.value)
    return fold(one.value) != fold(other.value)
