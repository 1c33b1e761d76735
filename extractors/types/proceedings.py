"""Fields of decisions and rulings: numbers, dictum's terms, remedies, grounds and procedure."""

from __future__ import annotations

import re

from extractors.fields import (
    docket,
    ecli,
    ground,
    ind_number,
    procedure,
    remedy,
    term,
)
from extractors.locating.headers import (
    pick_date,
)
from extractors.locating.labels import label
from extractors.locating.patterns import after, everywhere
from extractors.locating.view import View
from extractors.model import Found, Method
from extractors.types.specs import picker, spec

IND_NUMBER = spec("ind_number", everywhere(ind_number.find, 0.85, Method.LABEL))


def _standing_ecli(view: View) -> list[Found]:
    """An ECLI that stands alone in its cell in the head: the ruling's own number."""
    found = []
    for cited in ecli.find(view.text[: view.head_end]):
        line = view.line_at(cited.start)
        cell = next(c for c in line.cells if cited.start < c.end)
        if (cited.end - cited.start) >= 0.6 * (cell.end - cell.start):
            found.append(view.found(cited.start, cited.end, Method.PATTERN, 0.9, cited.value))
    return found


ECLI_OWN = spec(
    "ecli",
    label("ecli", "ecli-nummer", pick=picker(ecli.find), page=1),
    after(r"ecli", pick=picker(ecli.find), within=2, zone="head"),
    _standing_ecli,
)


REMEDY = spec("remedy", everywhere(remedy.find, 0.88, Method.PHRASE))


DEPARTURE_TERM = spec("departure_term_days", everywhere(term.find_departure, 0.85, Method.PHRASE))


ENTRY_BAN = spec("entry_ban_years", everywhere(term.find_entry_ban, 0.88, Method.PHRASE))


GROUNDS = spec("grounds", everywhere(ground.find, 0.8), many=True)


def _procedure(view: View) -> list[Found]:
    """The procedure: of the subject line, else of the head, else of the first sentences.

    Within each the most telling name counts, not the first: a unit called "Asiel" sends letters about
    anything.
    """
    head = view.lines[: view.head_lines]
    subjects = [
        (cell.start, min(cell.end + 90, len(view.text)))
        for line in head
        for cell in line.cells
        if re.match(r"\W*(?:betreft|onderwerp|inzake|subject)\b", view.flat[cell.start : cell.end])
    ]
    for start, end in [*subjects, (0, view.head_end + 200), (0, view.head_end + 1200)]:
        said = list(procedure.PROCEDURE.find(view.text[start:end].replace("\n", " ")))
        if said:
            best = min(said, key=lambda m: procedure.PROCEDURE.codes.index(m.value))
            place = (start + best.start, start + best.end)
            return [view.found(*place, Method.PHRASE, 0.8, best.value)]
    return []


PROCEDURE = spec(
    "procedure",
    label("procedure", "soort aanvraag", "verblijfsdoel", "soort procedure"),
    _procedure,
)


CASE_NUMBERS = spec(
    "case_numbers",
    label(
        "zaaknummer",
        "zaaknummers",
        "zaak-/rekestnummer",
        "zaaknr",
        "rekestnummer",
        "procedurenummer",
    ),
    lambda view: _dockets(view, view.head_end),
    lambda view: _dockets(view, 2500),
)


DOCKET = spec(
    "docket",
    lambda view: _own_dockets(view, view.head_end) or _own_dockets(view, 2500),
    many=True,
)


def _dockets(view: View, end: int) -> list[Found]:
    found = list(docket.find(view.text[:end]))
    if not found:
        return []
    values = list(dict.fromkeys(f.value for f in found))
    return [view.found(found[0].start, found[-1].end, Method.PATTERN, 0.9, values)]


def _own_dockets(view: View, end: int) -> list[Found]:
    return [
        view.found(d.start, d.end, Method.PATTERN, 0.9, d.value)
        for d in docket.find(view.text[:end])
    ]


ATTACKED_DECISION_DATE = spec(
    "attacked_decision_date",
    label(
        "bestreden besluit",
        "datum bestreden besluit",
        "datum besluit",
        "besluit van",
        pick=pick_date,
    ),
    after(
        r"(?:bestreden besluit|bestreden beschikking)[^.]{0,40}?(?:van|d\.d\.)",
        r"(?:tegen|gericht tegen) (?:het|de|uw) (?:besluit|beschikking|beslissing(?: op bezwaar)?|uitspraak)[^.]{0,60}?(?:van|d\.d\.|gedagtekend)",
        r"bij (?:besluit|beschikking) van",
        r"(?:besluit|beschikking|beslissing(?: op bezwaar)?) (?:van|d\.d\.)",
        pick=pick_date,
        within=24,
    ),
)
