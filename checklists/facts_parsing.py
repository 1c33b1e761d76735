"""Facts as people write them in YAML, to CaseFacts.

Accepts the field names of the extractors and the short names of the domain book's examples
(`cred`, `dob`, `case`, `org`, `from`/`to` …). A mistake is a FactsError with the place and the
remedy; an unknown field is refused, for a typing error would silently drop evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checklists.dated import only_date, parse_date
from checklists.document_names import DOCUMENT_NAMES
from checklists.errors import FactsError
from checklists.facts import (
    FIELDS,
    QUALITY_FLAGS,
    CaseFacts,
    ClientFacts,
    DeclarationFact,
    DocumentFact,
    EffortFact,
    NationalityClaim,
)
from checklists.traits import TRAITS
from checklists.values import members
from extractors.model import Text

_SHORT = {
    "cred": "credibility",
    "big": "big_number",
    "case": "case_numbers",
    "hearing": "hearing_date",
    "org": "organisation",
    "dob": "birth_date",
    "pob": "birth_place",
    "to": "recipients",
    "withdraws": "withdrawn_decision_date",
    "quotes": "quote",
    "V": "v_number",
    "country_of_issue": "issuing_state",
    "source": "organisation",
    "dept": "organisation",
    "art": "scope",
    "from": "sender",
}
_CLIENT_WORDS = frozenset(
    {
        "id",
        "V",
        "v_number",
        "nationality",
        "dob",
        "birth_date",
        "pob",
        "birth_place",
        "birth_country",
        "residence",
        "arrival",
        "sex",
        "capacity",
        "names",
        "first_application",
        "traits",
    }
)
_DATE_FIELDS = (
    "date",
    "report_date",
    "decision_date",
    "sent_date",
    "visit_date",
    "presentation_date",
)


def _wrong(where: str, nl: str, en: str) -> FactsError:
    return FactsError(Text(f"{where}: {nl}", f"{where}: {en}"))


def facts_from_plain(plain: Mapping[str, Any]) -> CaseFacts:
    """Known keys: client, nationality, documents, efforts, declarations; `expect` is left alone."""
    known = {"client", "nationality", "documents", "efforts", "declarations", "expect", "name"}
    for key in plain:
        if key not in known:
            raise _wrong(str(key), "dit onderdeel bestaat niet", "there is no such part")
    client = dict(plain.get("client") or {})
    if "nationality" in plain:
        client["nationality"] = plain["nationality"]
    documents = tuple(_document(d) for d in members(plain.get("documents")))
    ids = [d.id for d in documents]
    if len(set(ids)) != len(ids):
        raise _wrong("documents", "een id staat er twee keer", "an id stands twice")
    return CaseFacts(
        _client(client),
        documents,
        tuple(_effort(e, i) for i, e in enumerate(members(plain.get("efforts")), 1)),
        tuple(_declaration(d) for d in members(plain.get("declarations"))),
    )


def _client(value: Mapping[str, Any]) -> ClientFacts:
    for key in value:
        if key not in _CLIENT_WORDS:
            raise _wrong(f"client.{key}", "dit gegeven kennen we niet", "unknown particular")
    birth = parse_date(value.get("dob", value.get("birth_date")))
    place = value.get("pob", value.get("birth_place"))
    country = str(value.get("birth_country") or "")
    if isinstance(place, Mapping):
        country = str(place.get("country") or country)
        place = place.get("place")
    traits = frozenset(str(t) for t in members(value.get("traits")))
    for trait in traits:
        if trait not in TRAITS:
            raise _wrong(f"client.traits {trait}", "dit kenmerk bestaat niet", "no such trait")
    return ClientFacts(
        id=str(value.get("id") or ""),
        v_number=str(value.get("V", value.get("v_number")) or ""),
        nationality=tuple(_nationality(n) for n in members(value.get("nationality"))),
        birth_date=birth[0] if birth else None,
        birth_date_precision=birth[1] if birth else "",
        birth_place=str(place or ""),
        birth_country=country,
        residence_countries=tuple(str(c) for c in members(value.get("residence"))),
        arrival=only_date(value.get("arrival")),
        sex=str(value.get("sex") or ""),
        capacity=str(value.get("capacity") or ""),
        names=tuple(str(n) for n in members(value.get("names"))),
        first_application=only_date(value.get("first_application")),
        traits=traits,
    )


def _nationality(value: Any) -> NationalityClaim:
    if isinstance(value, str):
        return NationalityClaim(value, "client")
    return NationalityClaim(
        str(value.get("value") or "unknown"),
        str(value.get("by") or "client"),
        str(value.get("status") or ""),
        tuple(str(c) for c in members(value.get("candidates"))),
    )


def _document(value: Mapping[str, Any]) -> DocumentFact:
    where = f"document {value.get('id')}"
    for key in value:
        if key not in ("id", "type", "date", "fields", "pages", "quality", "confirmed"):
            raise _wrong(f"{where}, {key}", "dit gegeven kennen we niet", "unknown particular")
    if not value.get("id") or str(value.get("type")) not in DOCUMENT_NAMES:
        raise _wrong(where, "geef een id en een soort D01 tot D104", "give an id and a type")
    type_id = str(value["type"])
    fields = _fields(type_id, value.get("fields") or {}, where)
    day = only_date(value.get("date"))
    for name in _DATE_FIELDS:
        day = day or only_date(fields.get(name))
    quality = frozenset(str(q) for q in members(value.get("quality")))
    if not quality <= QUALITY_FLAGS:
        raise _wrong(where, "onbekende kwaliteitsvlag", "unknown quality flag")
    pages = {str(k): int(v) for k, v in (value.get("pages") or {}).items()}
    confirmed = bool(value.get("confirmed", False))
    return DocumentFact(str(value["id"]), type_id, day, fields, pages, quality, confirmed)


def _fields(type_id: str, value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    given = dict(value)
    if type_id in ("D95", "D101") and ("from" in given or "to" in given):
        given["period"] = {"from": given.pop("from", None), "to": given.pop("to", None)}
    for key, inner in given.items():
        name = _SHORT.get(str(key), str(key))
        if name not in FIELDS and name not in _DATE_FIELDS:
            raise _wrong(f"{where}, {key}", "dit veld kennen we niet", "unknown field")
        found[name] = inner
    return found


def _effort(value: Mapping[str, Any], number: int) -> EffortFact:
    where = f"effort {value.get('id', number)}"
    on = value.get("on", value.get("date"))
    if not isinstance(on, date):
        raise _wrong(where, "geef `on: jjjj-mm-dd`", "give `on: yyyy-mm-dd`")
    kind = str(value.get("kind"))
    if kind not in ("request", "visit", "reminder", "refusal"):
        raise _wrong(where, "kies request, visit, reminder of refusal", "unknown kind")
    return EffortFact(
        str(value.get("id", f"effort-{number}")),
        kind,
        on,
        str(value.get("towards") or ""),
        value.get("requirement"),
        value.get("subject"),
        str(value.get("channel") or ""),
        str(value.get("witness") or ""),
        str(value.get("result") or ""),
        tuple(str(d) for d in members(value.get("documents"))),
    )


def _declaration(value: Mapping[str, Any]) -> DeclarationFact:
    kind = str(value.get("kind"))
    if kind not in ("impossible", "waived", "confirmed") or not value.get("requirement"):
        raise _wrong(
            "declaration",
            "geef `kind:` (impossible, waived, confirmed) en `requirement:`",
            "give `kind:` and `requirement:`",
        )
    return DeclarationFact(
        kind,
        str(value["requirement"]),
        value.get("subject"),
        str(value.get("checklist") or ""),
        str(value.get("reason") or ""),
        str(value.get("alternative") or ""),
        tuple(str(d) for d in members(value.get("documents"))),
        tuple(str(e) for e in members(value.get("efforts"))),
        str(value.get("by") or ""),
        only_date(value.get("on")),
    )
