"""Fields of decisions and rulings: numbers, dictum's terms, remedies, grounds and procedure."""

from __future__ import annotations

import re

from extractors.fields import (
    date,
    docket,
    ecli,
    ground,
    ind_number,
    procedure,
    remedy,
    term,
)
from extractors.fields.vocabulary import Meaning
from extractors.locating.headers import (
    pick_date,
)
from extractors.locating.labels import label
from extractors.locating.patterns import after, before, before_clause, everywhere
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Method
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


_TICKED = re.compile(
    r"\W{0,2}(?:\[\s?[xv]\s?\]|\(\s?[xv]\s?\)|[\u2611\u2612\u2713\u2714\u2717\u2718])"
)
_NARROWER = {  # names for many procedures, and those that each may stand for
    "humanitair": ("buitenschuld", "mensenhandel", "art8"),
    "asiel": ("hasa", "dublin"),
    "regulier": ("buitenschuld", "medisch", "mensenhandel", "art8", "chavez", "humanitair"),
}


def _procedure(view: View) -> list[Found]:
    """The procedure: of the subject line, else of the head, else of the first sentences.

    Within each the most telling name counts, not the first: a unit called "Asiel" sends letters about
    anything. A name for many procedures ("humanitair tijdelijk") gives way to one of them that is
    said after it.
    """
    head = view.lines[: view.head_lines]
    subjects = [
        (cell.start, min(cell.end + 90, len(view.text)))
        for line in head
        for cell in line.cells
        if re.match(r"\W*(?:betreft|onderwerp|inzake|subject)\b", view.flat[cell.start : cell.end])
    ]
    wide: list[Found] = []
    ticked = [
        (cell.start, cell.end)
        for line in view.lines
        for cell in line.cells
        if _TICKED.match(view.flat[cell.start : cell.end])
    ]
    for start, end in [*ticked, *subjects, (0, view.head_end + 200), (0, view.head_end + 1200)]:
        text = view.text[start:end].replace("\n", " ")
        said = _positive(list(procedure.PROCEDURE.find(text)), text)
        narrower = (
            [m for m in said if m.value in _NARROWER.get(wide[0].value, ())] if wide else said
        )
        if narrower:
            best = min(narrower, key=lambda m: procedure.PROCEDURE.codes.index(m.value))
            place = (start + best.start, start + best.end)
            found = [view.found(*place, Method.PHRASE, 0.8, best.value)]
            if best.value not in _NARROWER:
                return found
            wide = found
    return wide


def _positive(said: list[Meaning], text: str) -> list[Meaning]:
    """Without what is refused besides ("ook geen uitstel van vertrek"), when something else is said."""
    kept = [m for m in said if not _BESIDES.search(text[max(m.start - 130, 0) : m.start])]
    return kept if {m.value for m in kept} - {"regulier"} else said


_BESIDES = re.compile(r"(?i)\b(?:ook|evenmin|ambtshalve|tevens|noch)\b[^.;]{0,110}$")
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


def _of_court(*courts: str) -> FieldSpec:
    """The docket numbers of that court; those of other courts only when there is none of it."""

    def locate(view: View) -> list[Found]:
        for end in (view.head_end, 2500):
            own = [d for d in docket.find(view.text[:end]) if d.court in courts]
            if own:
                return [view.found(d.start, d.end, Method.PATTERN, 0.9, d.value) for d in own]
        return _own_dockets(view, view.head_end) or _own_dockets(view, 2500)

    return spec("docket", locate, many=True)


COUNCIL_DOCKET = _of_court("council")
CIVIL_DOCKET = _of_court("civil")


def _dockets(view: View, end: int) -> list[Found]:
    found = list(docket.find(view.text[:end]))
    if not found:
        return []
    values = list(dict.fromkeys(f.value for f in found))
    return [view.found(found[0].start, found[-1].end, Method.PATTERN, 0.9, values)]


def _own_dockets(view: View, end: int) -> list[Found]:
    """The first docket number and those close behind it; what stands further on is cited."""
    found: list[Found] = []
    last = 0
    for own in docket.find(view.text[:end]):
        if found and own.start - last > _APART:
            break
        found.append(view.found(own.start, own.end, Method.PATTERN, 0.9, own.value))
        last = own.end
    return found


_APART = 160  # letters between two docket numbers of one case


_DECISION = (
    r"(?:besluit|besluiten|beschikking|beschikkingen|beslissing(?: op (?:het |uw )?bezwaar)?)"
)
_DECIDED = (
    r"(?:besloten|beslist|beschikt|afgewezen|geweigerd|(?:ongegrond|ontvankelijk) verklaard|besluit genomen|"
    r"beslissing genomen|buiten behandeling gesteld|afwees|besloot|weigerde|besluit ontvangen)"
)
_DAY = r"\d{1,2}(?: [a-z]{3,9} |-\d{1,2}-)\d{4}"
_ON_OBJECTION = (  # "de bezwaren tegen de besluiten van 3 maart 2017 ongegrond verklaard"
    rf"bezwa(?:ar|ren)\w*(?:[^.;\d]|{_DAY}){{0,80}}?(?:ongegrond|gegrond|ontvankelijk)"
)


def _called_attacked(view: View) -> list[Found]:
    """The date directly before "(hierna: het bestreden besluit)", else of the decision on objection:
    a ruling tells of the first decision too."""
    days = list(date.find_flat(view.flat))
    for pattern in _ATTACKED:
        for day in days:
            if pattern.match(view.prose, day.end):
                return [view.found(day.start, day.end, Method.PATTERN, 0.9)]
    return []


_ATTACKED = (
    re.compile(
        r"[\s,]*\(?(?:(?:hierna|verder)\b[^.;\d)]{0,20})?\W{0,3}(?:het |de )?(?:bestreden|aangevallen) (?:besluit|beschikking)"
    ),
    re.compile(r"[^.;\d]{0,100}" + _ON_OBJECTION),
)
ATTACKED_DECISION_DATE = spec(
    "attacked_decision_date",
    label(
        "bestreden besluit",
        "aangevallen besluit",
        "bestreden beschikking",
        "datum bestreden besluit",
        "datum besluit",
        "datum beschikking",
        "besluit van",
        "uw besluit",
        "uw beschikking",
        "besluit waartegen bezwaar wordt gemaakt",
        "besluit waartegen beroep wordt ingesteld",
        "tegen het besluit van",
        pick=pick_date,
    ),
    after(
        rf"(?:bestreden|aangevallen) {_DECISION}[^.]{{0,40}}?(?:van|d\.d\.|gedateerd)",
        rf"(?:tegen|gericht tegen) (?:het|de|uw|een) (?:{_DECISION}|uitspraak)[^.]{{0,60}}?(?:van|d\.d\.|gedagtekend|gedateerd|met dagtekening)",
        r"(?:besluit|beschikking|beslissing) (?:die|dat|waarmee|waarbij|waarin)\b[^.]{0,70}\bop",
        r"(?:tegen|betreft|betreffende) (?:de|uw|het) (?:weigering|afwijzing|intrekking|niet-ontvankelijkverklaring)[^.]{0,60}?(?:van|d\.d\.)",
        rf"bij (?:\w+ )?{_DECISION} (?:van|d\.d\.)",
        rf"{_DECISION},? ?\(?(?:van|d\.d\.|gedateerd|gedagtekend|met dagtekening|met datum)",
        pick=pick_date,
        within=24,
    ),
    before(_DECIDED, within=140),
    before_clause(_DECIDED),
)
ATTACKED_IN_COURT = spec(
    "attacked_decision_date", _called_attacked, *ATTACKED_DECISION_DATE.locators
)
