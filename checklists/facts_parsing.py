"""Facts as people write them in YAML, to CaseFacts.

Accepts the field names of the extractors and the short names of the domain book's examples
(`cred`, `dob`, `case`, `org`, `from`/`to` …). A mistake is a FactsError with the place and the
remedy; an unknown field is refused, for a typing error would silently drop evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
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

SHORT = {
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
    # names of the domain book's own table of fields (2.1)
    "act_no": "registration_number",
    "case_nos": "case_numbers",
    "child": "person",
    "doc_no": "document_number",
    "examined_doc": "examined",
    "expiry": "expiry_date",
    "issue": "issue_date",
    "practitioners": "practitioner",
    "reg_no": "registration_number",
    "signatory": "sender",
    "withdrawn_decision": "withdrawn_decision_date",
}
_DOCUMENT_WORDS = frozenset(
    {"id", "type", "date", "fields", "pages", "quality", "confirmed", "doubtful"}
)
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
DATE_FIELDS = (
    "date",
    "report_date",
    "decision_date",
    "sent_date",
    "visit_date",
    "presentation_date",
)


def wrong(where: str, nl: str, en: str) -> FactsError:
    return FactsError(Text(f"{where}: {nl}", f"{where}: {en}"))


def known_fields() -> frozenset[str]:
    """Every field name a document may carry, the short names included."""
    return FIELDS | frozenset(DATE_FIELDS) | frozenset(SHORT)


def unknown_field(where: str, name: str) -> FactsError:
    """What to say of a field that does not exist, with the one that was probably meant."""
    near = get_close_matches(name, sorted(known_fields()), 1)
    nl = f"; bedoelt u “{near[0]}”?" if near else ""
    en = f"; do you mean “{near[0]}”?" if near else ""
    return wrong(f"{where}, {name}", f"dit veld kennen we niet{nl}", f"unknown field{en}")


def facts_from_plain(plain: Mapping[str, Any]) -> CaseFacts:
    """Known keys: client, nationality, documents, efforts, declarations; `expect` is left alone."""
    known = {"client", "nationality", "documents", "efforts", "declarations", "expect", "name"}
    for key in plain:
        if key not in known:
            raise wrong(
                str(key),
                "dit onderdeel bestaat niet; kies uit client, documents, efforts, declarations",
                "there is no such part; choose from client, documents, efforts, declarations",
            )
    client = dict(plain.get("client") or {})
    if "nationality" in plain:
        client["nationality"] = plain["nationality"]
    documents = tuple(_document(d) for d in members(plain.get("documents")))
    ids = [d.id for d in documents]
    if len(set(ids)) != len(ids):
        raise wrong("documents", "een id staat er twee keer", "an id stands twice")
    return CaseFacts(
        _client(client),
        documents,
        tuple(_effort(e, i) for i, e in enumerate(members(plain.get("efforts")), 1)),
        tuple(_declaration(d) for d in members(plain.get("declarations"))),
    )


def _client(value: Mapping[str, Any]) -> ClientFacts:
    for key in value:
        if key not in _CLIENT_WORDS:
            known = ", ".join(sorted(_CLIENT_WORDS))
            raise wrong(
                f"client.{key}",
                f"dit gegeven kennen we niet; kies uit {known}",
                f"unknown particular; choose from {known}",
            )
    birth = parse_date(value.get("dob", value.get("birth_date")))
    place = value.get("pob", value.get("birth_place"))
    country = str(value.get("birth_country") or "")
    if isinstance(place, Mapping):
        country = str(place.get("country") or country)
        place = place.get("place")
    traits = frozenset(str(t) for t in members(value.get("traits")))
    for trait in traits:
        if trait not in TRAITS:
            near = ", ".join(get_close_matches(trait, TRAITS, 3, 0.5) or sorted(TRAITS))
            raise wrong(
                f"client.traits {trait}",
                f"dit kenmerk bestaat niet; kies bijvoorbeeld {near}",
                f"no such trait; choose for instance {near}",
            )
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
        if key not in _DOCUMENT_WORDS:
            raise wrong(f"{where}, {key}", "dit gegeven kennen we niet", "unknown particular")
    if not value.get("id") or str(value.get("type")) not in DOCUMENT_NAMES:
        raise wrong(
            where,
            "geef een id en een soort D01 tot D104, zoals `{id: a, type: D26}`",
            "give an id and a type, such as `{id: a, type: D26}`",
        )
    type_id = str(value["type"])
    fields = _fields(type_id, value.get("fields") or {}, where)
    day = only_date(value.get("date"))
    for name in DATE_FIELDS:
        day = day or only_date(fields.get(name))
    quality = frozenset(str(q) for q in members(value.get("quality")))
    if not quality <= QUALITY_FLAGS:
        flags = ", ".join(sorted(QUALITY_FLAGS))
        raise wrong(
            where, f"onbekende kwaliteitsvlag; kies uit {flags}", f"unknown quality flag: {flags}"
        )
    pages = {str(k): int(v) for k, v in (value.get("pages") or {}).items()}
    confirmed = bool(value.get("confirmed", False))
    doubtful = frozenset(str(name) for name in members(value.get("doubtful")))
    return DocumentFact(str(value["id"]), type_id, day, fields, pages, quality, confirmed, doubtful)


def _fields(type_id: str, value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    given = dict(value)
    if type_id in ("D95", "D101") and ("from" in given or "to" in given):
        given["period"] = {"from": given.pop("from", None), "to": given.pop("to", None)}
    for key, inner in given.items():
        name = SHORT.get(str(key), str(key))
        if name not in FIELDS and name not in DATE_FIELDS:
            raise unknown_field(where, str(key))
        found[name] = inner
    return found


def _effort(value: Mapping[str, Any], number: int) -> EffortFact:
    where = f"effort {value.get('id', number)}"
    on = value.get("on", value.get("date"))
    if not isinstance(on, date):
        raise wrong(where, "geef `on: jjjj-mm-dd`", "give `on: yyyy-mm-dd`")
    kind = str(value.get("kind"))
    if kind not in ("request", "visit", "reminder", "refusal"):
        raise wrong(where, "kies request, visit, reminder of refusal", "unknown kind")
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
        raise wrong(
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
