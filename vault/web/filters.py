"""What templates may call: dates in words, sizes, the form token, labels of types and states."""

from __future__ import annotations

from datetime import date, datetime

from flask import Flask, g
from flask_babel import format_date, format_datetime

from extractors.model import UNKNOWN_TYPE, Text
from extractors.registry import types
from vault.web.guard import csrf_token
from vault.web.language import say


def install(app: Flask) -> None:
    app.add_template_filter(day, "day")
    app.add_template_filter(moment, "moment")
    app.add_template_filter(size, "size")
    app.add_template_filter(type_label, "type_label")
    app.add_template_global(csrf_token, "csrf_token")
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
    return str(format_date(value, "long"))


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
        return say(Text("nog niet gelezen", "not read yet"))
    if type_id == UNKNOWN_TYPE:
        return say(Text("soort niet herkend", "type not recognised"))
    known = types().get(type_id)
    return say(known.label) if known is not None else type_id


def signed_in() -> object | None:
    """The user of this request, or None."""
    session = g.get("session")
    return session.user if session is not None else None
