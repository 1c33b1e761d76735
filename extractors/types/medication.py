"""The medicines of a paper: below the heading of a table's column, in a section, else in the text."""

from __future__ import annotations

import re

from extractors.fields import medicines
from extractors.locating.columns import column
from extractors.locating.meanings import whole
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

_COLUMN = column(
    r"^(?:genees)?middel|^stofnaam|^medic(?:ijn|atie|ament|ine|ation)|^(?:drug|produ[ck]t|preparaat|artikel)\b|"
    r"werkzame stof|^naam (?:genees)?middel|^substan[ct]ie?|^active ingredient",
    without=r"groep|code|datum|kosten|price",
)
_NAME = re.compile(r"[^\W\d_][^\W\d_'\-]{2,}(?: [^\W\d_]{3,})?")
_FORMS = re.compile(
    r"(?i)\s*\b(?:tablet\w*|tabs?|caps\w*|drank|inj\w*|retard|mga|msr|zalf|creme|crème|cr|hydrogel|spray|"
    r"druppels|oplossing|susp\w*|filmomh\w*|oral|dragee|poeder|pleister|inhal\w*|aerosol|xr|sr|er|comp\w*)\b.*$"
)


def medication(*headings: str) -> tuple[Locator, ...]:
    """Locators of field "medicines"; `headings` (patterns) open sections that count before the text."""
    return _listed, whole(medicines.read, *headings, r"medicatie\w*", r"medicijnen", r"medication")


def _listed(view: View) -> list[Found]:
    """The substances of the column as one value, each once."""
    cells = _COLUMN(view)
    names = [name for cell in cells if (name := _substance(cell.raw))]
    if not names:
        return []
    return [cells[0]._replace(value=list(dict.fromkeys(names)), method=Method.TABLE)]


def _substance(text: str) -> str | None:
    said = medicines.read(text)
    if said:
        return _FORMS.sub("", said[0]) or said[0]
    name = _NAME.match(_FORMS.sub("", text))
    return name.group().lower() if name is not None else None
