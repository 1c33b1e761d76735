"""Which check digits agree, and which look-alikes may be exchanged so that they all do.

A repair is a proposal: it is made only when exchanging look-alikes (O/0, I/1, B/8, S/5, Z/2) in
places that a check digit covers makes *every* check digit of the strip agree, and only when there
is exactly one way with the fewest exchanges. The lines as read are never changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from extractors.mrz.check_digits import FILLER, agrees
from extractors.mrz.formats import Characters, CheckSpan, Format, Span

LOOK_ALIKES = dict(zip("O0I1B8S5Z2", "0O1I8B5S2Z", strict=True))
MAX_EXCHANGES = 2  # beyond those in digit-only places: more would often agree by chance (1 in 10)

Place = tuple[int, int]  # line and column, from 0


@dataclass(frozen=True, slots=True)
class Check:
    """One check digit by the name of its field ("composite" covers several): does it agree?"""

    name: str
    ok: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """A proposal: at this place `read` stands, `proposed` would make every check digit agree."""

    field: str
    line: int
    column: int
    read: str
    proposed: str


def check_spans(form: Format, lines: Sequence[str]) -> tuple[CheckSpan, ...]:
    """The check digits of this very strip: a long document number moves its digit."""
    number = next(check for check in form.checks if check.name == "document_number")
    if not form.number_continues or number.digit.of(lines) != FILLER:
        return form.checks
    optional = form.field("optional").span
    tail = optional.of(lines).split(FILLER)[0]
    if len(tail) < 2:
        return form.checks
    end = optional.start + len(tail) - 1
    rest = Span(optional.line, optional.start, end)
    moved = CheckSpan(number.name, (*number.covers, rest), Span(optional.line, end, end + 1))
    return tuple(moved if check is number else check for check in form.checks)


def checks_of(form: Format, lines: Sequence[str]) -> tuple[Check, ...]:
    """Every check digit, in the order of the format."""
    return tuple(Check(check.name, holds(form, check, lines)) for check in check_spans(form, lines))


def holds(form: Format, check: CheckSpan, lines: Sequence[str]) -> bool:
    """A digit agrees only with a field whose characters may stand there: no letters in a date."""
    if not agrees(check.text(lines), check.digit.of(lines), check.empty_allowed):
        return False
    return all(
        form.characters_at(line, column).admits(lines[line][column])
        for span in check.covers
        for line, column in span.places()
        if form.characters_at(line, column) is Characters.DATE
    )


def covered_places(form: Format, lines: Sequence[str]) -> dict[Place, str]:
    """Each place that a check digit covers (or is), with its field, else the digit's own name."""
    places = {place: check.name for check in check_spans(form, lines) for place in check.places()}
    for field in form.fields:
        places |= {place: field.name for place in field.span.places() if place in places}
    for check in form.checks:
        places[check.digit.places()[0]] = check.name
    return places


def propose(form: Format, lines: Sequence[str]) -> tuple[Repair, ...]:
    """The one smallest set of exchanges that makes all check digits agree; () when there is none
    or when nothing is wrong.
    """
    if all(check.ok for check in checks_of(form, lines)):
        return ()
    places = covered_places(form, lines)
    forced = [place for place in places if _must_be_digit(form, lines, place)]
    base = exchanged(lines, forced)
    for count in range(MAX_EXCHANGES + 1):
        ways = [
            (*forced, *chosen)
            for chosen in combinations(_open_places(form, base, places), count)
            if all(check.ok for check in checks_of(form, exchanged(base, chosen)))
        ]
        if len(ways) == 1:
            return tuple(_repair(lines, places, place) for place in sorted(ways[0]))
        if ways:
            return ()
    return ()


def exchanged(lines: Sequence[str], places: Iterable[Place]) -> tuple[str, ...]:
    """The lines with the look-alike in each of `places`."""
    rows = [list(line) for line in lines]
    for line, column in places:
        rows[line][column] = LOOK_ALIKES[rows[line][column]]
    return tuple("".join(row) for row in rows)


def _must_be_digit(form: Format, lines: Sequence[str], place: Place) -> bool:
    character = lines[place[0]][place[1]]
    if form.characters_at(*place) not in (Characters.DATE, Characters.DIGITS):
        return False
    return character.isalpha() and character in LOOK_ALIKES


def _open_places(form: Format, lines: Sequence[str], places: Iterable[Place]) -> list[Place]:
    """Places under a failing check where the look-alike may stand as well as what was read."""
    failing = [check for check in check_spans(form, lines) if not holds(form, check, lines)]
    suspect = {place for check in failing for place in check.places()}
    return [
        place
        for place in places
        if place in suspect
        and lines[place[0]][place[1]] in LOOK_ALIKES
        and form.characters_at(*place).admits(LOOK_ALIKES[lines[place[0]][place[1]]])
    ]


def _repair(lines: Sequence[str], places: dict[Place, str], place: Place) -> Repair:
    read = lines[place[0]][place[1]]
    return Repair(places[place], place[0], place[1], read, LOOK_ALIKES[read])
