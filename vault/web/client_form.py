"""The form about a client, to and from a Client. Everything in it is sealed with the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from werkzeug.datastructures import MultiDict

from checklists.traits import TRAITS
from extractors.model import Text
from vault.domain.case import Case, Client
from vault.errors import UsageError

CHOICES = {"sex": ("F", "M", "X"), "capacity": ("capable", "doubtful", "incapable")}
MAX_LINE = 200  # letters of one line


def client_of(form: MultiDict[str, str], before: Client | None = None) -> Client:
    """The Client typed in; UsageError names the line that is not right."""
    return replace(
        before or Client(name=""),
        name=_line(form, "name") or "",
        aliases=tuple(_list(form, "aliases")),
        birth_date=iso_date(form.get("birth_date", "")),
        birth_place=_line(form, "birth_place"),
        arrival=iso_date(form.get("arrival", "")),
        v_number=_line(form, "v_number"),
        nationalities=tuple(_claims(form)),
        candidate_countries=tuple(_country(code) for code in _list(form, "candidate_countries")),
        residence_countries=tuple(_country(code) for code in _list(form, "residence_countries")),
        birth_country=_country(form["birth_country"].strip())
        if form.get("birth_country", "").strip()
        else None,
        first_application=iso_date(form.get("first_application", "")),
        traits=_traits(form, before),
    )


def form_of(case: Case) -> dict[str, str]:
    """What the form shows of a case."""
    one = case.client
    return {
        "title": case.title,
        "name": one.name,
        "aliases": ", ".join(one.aliases),
        "birth_date": one.birth_date or "",
        "birth_place": one.birth_place or "",
        "arrival": one.arrival or "",
        "v_number": one.v_number or "",
        "nationalities": "\n".join(
            f"{claim.get('value', '')}: {claim.get('by', '')}" for claim in one.nationalities
        ),
        "candidate_countries": ", ".join(one.candidate_countries),
        "residence_countries": ", ".join(one.residence_countries),
        "birth_country": one.birth_country or "",
        "first_application": one.first_application or "",
        "sex": str((one.traits or {}).get("sex", "")),
        "capacity": str((one.traits or {}).get("capacity", "")),
    }


def traits_of(case: Case) -> list[str]:
    """The words of the closed set that were ticked."""
    return [name for name, value in (case.client.traits or {}).items() if value is True]


def _traits(form: MultiDict[str, str], before: Client | None) -> dict[str, object]:
    """Ticked words as True, two choices as text; what the form does not know stays."""
    kept = {
        name: value
        for name, value in ((before.traits if before else None) or {}).items()
        if name not in TRAITS and name not in CHOICES
    }
    ticked = {name: True for name in form.getlist("traits") if name in TRAITS}
    chosen = {name: form[name] for name, values in CHOICES.items() if form.get(name, "") in values}
    return {**kept, **ticked, **chosen}


def _line(form: Mapping[str, str], name: str) -> str | None:
    return " ".join(form.get(name, "").split())[:MAX_LINE] or None


def _list(form: Mapping[str, str], name: str) -> list[str]:
    parts = form.get(name, "")[:4000].replace(";", ",").replace("\n", ",").split(",")
    return [" ".join(part.split())[:MAX_LINE] for part in parts if part.strip()]


def iso_date(typed: str) -> str | None:
    """An ISO date, or a year alone, of what was typed; UsageError when it is no date."""
    text = "".join(typed.split())[:MAX_LINE] or None
    if text is None or (text.isdigit() and len(text) == 4):
        return text
    day, month, year = [*text.replace("/", "-").replace(".", "-").split("-"), "", ""][:3]
    try:
        if len(day) == 4:
            return date(int(day), int(month), int(year)).isoformat()
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError as error:
        raise UsageError(
            "bad_date",
            Text("Een datum klopt niet.", "A date is not right."),
            Text("Schrijf 31-12-1990, of alleen het jaar.", "Write 31-12-1990, or the year alone."),
        ) from error


def _claims(form: Mapping[str, str]) -> list[dict[str, str]]:
    """One claim a line: "LKA: eigen verklaring"."""
    found = []
    for line in form.get("nationalities", "")[:4000].splitlines():
        value, _, by = line.partition(":")
        if value.strip():
            known = value.strip().lower()
            code = known if known in ("stateless", "unknown") else _country(value.strip())
            found.append({"value": code, "by": " ".join(by.split())[:MAX_LINE]})
    return found


def _country(text: str) -> str:
    code = text.upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise UsageError(
            "bad_country",
            Text("Een land staat er niet als code.", "A country is not written as a code."),
            Text("Schrijf drie letters, zoals LKA of SDN.", "Write three letters, as LKA or SDN."),
        )
    return code
