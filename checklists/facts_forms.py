"""The ways people write facts by hand, brought to the one form `facts_parsing` takes.

A facts file is typed by a lawyer, a colleague or a stranger: a date may stand in quotes or the
Dutch way round, a field directly under its document, a remedy as a sentence, a country by its
name. Each is understood, or refused with the place and what to write; nothing is dropped silently.
Facts that come from the vault never pass here: they have the one form already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from checklists.country_names import COUNTRY_NAMES
from checklists.dated import parse_date
from checklists.errors import FactsError
from checklists.facts_parsing import DATE_FIELDS, SHORT, known_fields, unknown_field, wrong
from checklists.facts_words import code_mistake
from checklists.values import fold, members

NOTES = frozenset(
    {"as_of", "case", "description", "expect", "expected", "id", "name", "note", "notes", "title"}
)
_CLIENT_WORDS = {"name": "names", "aliases": "names", "v_nummer": "V", "V-nummer": "V", "v": "V"}
_DATED = frozenset(
    {*DATE_FIELDS, "birth_date", "expires_on", "expiry_date", "hearing_date", "issue_date"}
    | {"recording_date", "withdrawn_on", "attacked_decision_date"}
)
_FLAGS = frozenset({"original", "legalised", "signed"})
_YES_NO = {"yes": True, "ja": True, "true": True, "no": False, "nee": False, "false": False}
_TYPE = re.compile(r"^[dD](\d{1,3})([a-cA-C]?)$")
_DUTCH_DAY = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$")
_LOOSE_DAY = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")
_WORDS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "twaalf": 12}
_TERM = re.compile(r"\b(\d+|" + "|".join(_WORDS) + r")\s*(w|week|weken|weeks|d|dag|dagen|days)\b")
_KIND = re.compile(r"\b(hoger beroep|bezwaar|beroep|zienswijze|verzet)")
_CODES = {fold(name): code for code, names in COUNTRY_NAMES.items() for name in names}


def tidy(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The file in the one form; FactsError names the first thing that cannot be understood."""
    found = {str(k): v for k, v in plain.items() if str(k) not in NOTES}
    nationality = found.pop("nationality", None)
    client = dict(_mapping(found.get("client") or {}, "client"))
    if nationality is not None:
        client["nationality"] = nationality
    found["client"] = _client(client)
    for part, one in (
        ("documents", _document),
        ("efforts", _effort),
        ("declarations", _declaration),
    ):
        if part in found:
            found[part] = _each(found[part], part, one)
    return found


def _each(
    value: Any, part: str, one: Callable[[Mapping[str, Any], str], dict[str, Any]]
) -> list[dict[str, Any]]:
    made = []
    for number_, item in enumerate(members(value), 1):
        named = item.get("id") if isinstance(item, Mapping) else None
        where = f"{part.removesuffix('s')} {named or f'nr. {number_}'}"
        made.append(one(_mapping(item, where), where))
    return made


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise wrong(
            where, "schrijf dit als `naam: waarde`-regels", "write this as `name: value` lines"
        )
    return value


# ---- the client ------------------------------------------------------------------------------


def _client(value: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, inner in value.items():
        name = _CLIENT_WORDS.get(str(key), str(key))
        if name == "names":
            found["names"] = [*found.get("names", ()), *members(inner)]
        elif name in ("dob", "birth_date", "arrival", "first_application"):
            found[name] = _day(inner, f"client.{key}")
        elif name == "nationality":
            found[name] = [_nationality(one) for one in members(inner)]
        elif name == "capacity":
            found[name] = _capacity(inner)
        else:
            found[name] = inner
    place = found.get("pob", found.get("birth_place"))
    if isinstance(place, Mapping) and place.get("country"):
        found["pob"] = {**place, "country": _country(place["country"])}
    if "residence" in found:
        found["residence"] = [_country(one) for one in members(found["residence"])]
    return found


def _nationality(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return {"value": _country(value), "by": "client"}
    candidates = [_country(one) for one in members(value.get("candidates"))]
    said = {"value": _country(value.get("value") or "unknown")}
    return {**value, **said, **({"candidates": candidates} if candidates else {})}


def _country(value: Any) -> str:
    return _CODES.get(fold(str(value)), str(value))


def _capacity(value: Any) -> str:
    words = {"twijfel": "doubtful", "bekwaam": "capable", "onbekwaam": "incapable"}
    said = words.get(str(value), str(value or ""))
    if said not in ("", "capable", "doubtful", "incapable"):
        raise wrong(
            "client.capacity",
            "kies capable, doubtful of incapable",
            "choose capable, doubtful or incapable",
        )
    return said


# ---- documents -------------------------------------------------------------------------------


def _document(value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    fields = dict(_mapping(value.get("fields") or {}, f"{where}, fields"))
    for key, inner in value.items():
        name = str(key)
        if name == "pages" and not isinstance(inner, Mapping):
            fields["pages"] = inner
        elif name in ("id", "type", "date", "pages", "quality", "confirmed", "doubtful"):
            found[name] = inner
        elif name != "fields":
            if name not in known_fields():
                raise unknown_field(where, name)
            fields[name] = inner
    shape = _TYPE.match(str(found.get("type") or ""))
    if shape:
        found["type"] = f"D{int(shape[1]):02d}{shape[2].lower()}"
    if "date" in found:
        found["date"] = _day(found["date"], f"{where}, date")
    if "confirmed" in found:
        found["confirmed"] = _flag(found["confirmed"], f"{where}, confirmed")
    period = found.get("type") in ("D95", "D101")
    found["fields"] = {
        str(key): _field(str(key), inner, str(found.get("type")), where, period)
        for key, inner in fields.items()
    }
    return found


def _field(key: str, value: Any, type_id: str, where: str, period: bool) -> Any:
    name, place = SHORT.get(key, key), f"{where}, {key}"
    if value is None:
        return None
    if name in _DATED or (period and key in ("from", "to")):
        return _day(value, place)
    if name in _FLAGS:
        return _flag(value, place)
    if name == "remedy":
        return [_remedy(one, place) for one in members(value)]
    if name == "positions":
        return _positions(value, place)
    if name == "dictum":
        return [_dictum(one) for one in members(value)]
    if name == "country":
        codes = [_country(one) for one in members(value)]
        return codes[0] if len(codes) == 1 else codes
    mistake = code_mistake(type_id, name, value)
    if mistake is not None:
        raise FactsError(mistake.at(place))
    return value


def _remedy(value: Any, where: str) -> dict[str, Any]:
    """`{kind: bezwaar, weeks: 4}`, `{kind: bezwaar, term: 4w}` or "bezwaar binnen vier weken"."""
    if isinstance(value, str):
        kind, term = _KIND.search(fold(value)), _TERM.search(fold(value))
        if kind is None or term is None:
            raise wrong(where, "schrijf `{kind: bezwaar, weeks: 4}`", "write `{kind: …, weeks: …}`")
        return {"kind": kind[1], **_length(term)}
    found = dict(_mapping(value, where))
    term = _TERM.search(fold(str(found.pop("term", ""))))
    if term is not None:
        found |= _length(term)
    for unit in ("weeks", "days"):
        if unit in found and not isinstance(found[unit], int):
            said = fold(str(found[unit]))
            if not said.isdigit() and said not in _WORDS:
                raise wrong(f"{where}.{unit}", "schrijf een getal", "write a number")
            found[unit] = _WORDS.get(said) or int(said)
    return found


def _length(term: re.Match[str]) -> dict[str, int]:
    count = _WORDS.get(term[1]) or int(term[1])
    return {"days" if term[2].startswith("d") else "weeks": count}


def _positions(value: Any, where: str) -> Any:
    """One mapping of party to what it said, or a list of {party, text}."""
    if isinstance(value, Mapping):
        return {str(party): said for party, said in value.items()}
    found = []
    for one in members(value):
        told = dict(_mapping(one, where))
        said = next((told[k] for k in ("text", "position", "said", "quote") if k in told), None)
        found.append({str(told["party"]): said} if "party" in told and said else told)
    return found


def _dictum(value: Any) -> Any:
    """`NIEUW_BESLUIT_BINNEN(6w)`, or the same as a mapping `{NIEUW_BESLUIT_BINNEN: 6w}`."""
    if isinstance(value, Mapping) and len(value) == 1:
        (word, term), *_ = value.items()
        return f"{word}({term})"
    return value


# ---- efforts and declarations ----------------------------------------------------------------

_EFFORTS = {"verzoek": "request", "bezoek": "visit", "herinnering": "reminder"}
_EFFORTS |= {"weigering": "refusal"}
_SAYS = {"onmogelijk": "impossible", "niet nodig": "waived", "bevestigd": "confirmed"}


def _effort(value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found = {str(k): v for k, v in value.items()}
    for name in ("on", "date"):
        if found.get(name) is not None:
            found[name] = _day(found[name], f"{where}, {name}")
    if isinstance(found.get("kind"), str):
        found["kind"] = _EFFORTS.get(fold(found["kind"]), found["kind"])
    return _with_row(found)


def _declaration(value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found = _with_row({str(k): v for k, v in value.items()})
    if found.get("on") is not None:
        found["on"] = _day(found["on"], f"{where}, on")
    if isinstance(found.get("kind"), str):
        found["kind"] = _SAYS.get(fold(found["kind"]), found["kind"])
    reasons = {f"I{n}" for n in range(1, 11)}
    said = str(found.get("reason") or "I1")  # a claim may still be without its reason
    if found.get("kind") == "impossible" and said not in reasons:
        raise wrong(f"{where}, reason", "kies een reden I1 tot I10", "choose a reason I1 to I10")
    return found


def _with_row(found: dict[str, Any]) -> dict[str, Any]:
    """`BS-1a[LKA]` means requirement BS-1a, row LKA."""
    requirement, bracket, row = str(found.get("requirement") or "").partition("[")
    if bracket:
        found["requirement"] = requirement
        found.setdefault("subject", row.rstrip("]"))
    return found


# ---- small values ----------------------------------------------------------------------------


def _day(value: Any, where: str) -> Any:
    """A date of any precision, ISO or the Dutch way round; FactsError for anything else."""
    if value is None:
        return None
    if isinstance(value, list):
        return [_day(one, where) for one in value]
    text = str(value).strip()
    dutch, loose = _DUTCH_DAY.match(text), _LOOSE_DAY.match(text)
    try:
        if dutch:
            return date(int(dutch[3]), int(dutch[2]), int(dutch[1]))
        if loose and "00" not in text.split("-")[1:]:
            return date(int(loose[1]), int(loose[2]), int(loose[3]))
    except ValueError:
        raise wrong(where, "deze dag bestaat niet", "there is no such day") from None
    if parse_date(value) is None:
        if text.isdigit() and parse_date(int(text)):
            return int(text)
        raise wrong(where, "schrijf een datum als jjjj-mm-dd of jjjj", "write yyyy-mm-dd or yyyy")
    return value


def _flag(value: Any, where: str) -> bool:
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    said = _YES_NO.get(str(value).lower())
    if said is None:
        raise wrong(where, "schrijf ja of nee", "write yes or no")
    return said
