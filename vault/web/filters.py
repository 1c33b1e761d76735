"""What templates may call: dates in words, sizes, the form token, labels of types and states."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from flask import Flask, g
from flask_babel import format_date, format_datetime

from extractors.model import UNKNOWN_TYPE, Text
from extractors.registry import types
from vault.audit.events import Event
from vault.domain.document import Document, DocumentState
from vault.domain.packet import Exhibit
from vault.domain.user import Permission, Role
from vault.web.guard import csrf_token
from vault.web.language import say
from vault.web.returning import alarming, notice

FAMILIES = {
    "identity": Text("Identiteit en burgerlijke stand", "Identity and civil status"),
    "procedure": Text("Procedure bij de IND", "Procedure at the IND"),
    "expert": Text("Deskundigen", "Experts"),
    "medical": Text("Medisch", "Medical"),
    "return_file": Text("Terugkeer", "Return"),
    "court": Text("Rechtbanken", "Courts"),
    "coordination": Text("Overleg, opvang en formulieren", "Coordination, shelter and forms"),
}
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def install(app: Flask) -> None:
    app.add_template_filter(day, "day")
    app.add_template_filter(moment, "moment")
    app.add_template_filter(size, "size")
    app.add_template_filter(type_label, "type_label")
    app.add_template_filter(kind_of, "kind_of")
    app.add_template_filter(page_span, "page_span")
    app.add_template_filter(value_text, "value_text")
    app.add_template_filter(percent, "percent")
    app.add_template_filter(event_label, "event_label")
    app.add_template_filter(role_label, "role_label")
    app.add_template_filter(family_label, "family_label")
    app.add_template_global(csrf_token, "csrf_token")
    app.add_template_global(notice, "notice")
    app.add_template_global(alarming, "alarming")
    app.add_template_global(may, "may")
    app.add_template_global(signed_in, "signed_in")


def day(value: str | date | None) -> str:
    """An ISO date in words; a year or a year and month stay as they are."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value[:10])
        except ValueError:
            return str(value)
    return str(format_date(value, "d MMMM yyyy"))


def moment(value: str) -> str:
    """An ISO date and time (Dutch wall time) in words."""
    try:
        stamp = datetime.fromisoformat(value)
    except ValueError:
        return value
    return str(format_datetime(stamp, "d MMM yyyy, HH:mm", rebase=False))


def size(count: int) -> str:
    """Bytes in a unit a person reads."""
    value = float(count)
    for unit in ("B", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "B" or value >= 10 else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"


def type_label(type_id: str | None) -> str:
    """The name of a document type in the user's language."""
    if type_id is None:
        return say(Text("Nog niet gelezen", "Not read yet"))
    if type_id == UNKNOWN_TYPE:
        return say(Text("Soort niet herkend", "Type not recognised"))
    known = types().get(type_id)
    return say(known.label) if known is not None else type_id


def kind_of(document: Document) -> str:
    """What a document is, or that nobody could tell because it was not read."""
    if document.type_id is None and document.state is DocumentState.FAILED:
        return say(Text("Niet gelezen", "Not read"))
    return type_label(document.type_id)


def page_span(part: Document | Exhibit) -> str:
    """Which pages of its file a part is: "pagina 3" or "pagina 3–7"."""
    first, last = part.first_page, part.last_page
    if first == last:
        return say(Text(f"pagina {first}", f"page {first}"))
    return say(Text(f"pagina {first}–{last}", f"pages {first}–{last}"))


def event_label(name: str) -> str:
    """An act of the history in words; its code when a newer version wrote it."""
    try:
        return say(Event(name).label)
    except ValueError:
        return name


def role_label(role: str) -> str:
    return say(Role(role).label)


def family_label(family: str) -> str:
    """A family of document types in words."""
    return say(FAMILIES.get(family, Text(family, family)))


def value_text(value: object) -> str:
    """A field's canonical value in words: yes and no, lists with commas, parts with names."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return say(Text("ja", "yes") if value else Text("nee", "no"))
    if isinstance(value, Mapping):
        parts = [f"{key}: {value_text(one)}" for key, one in value.items() if one is not None]
        return "; ".join(parts)
    if isinstance(value, list | tuple):
        return ", ".join(value_text(one) for one in value)
    if isinstance(value, str) and ISO_DATE.fullmatch(value):
        return day(value)
    return str(value)


def percent(share: float) -> str:
    """A share of 0..1 as a whole percentage, never more than what was measured."""
    return f"{int(share * 100)} %"


def may(permission: str) -> bool:
    """Whether the role of this request's user allows a verb; services check it again."""
    session = g.get("session")
    return session is not None and session.user.may(Permission(permission))


def signed_in() -> object | None:
    """The user of this request, or None."""
    session = g.get("session")
    return session.user if session is not None else None
