"""The closed set of conditions a checklist may use; there is no expression language.

A condition is a frozen value; `holds(condition, look)` decides it. `Look` is what a condition may
see: the facts as of the day, the row it is asked for (a country, a practitioner, a document) and
the status of other requirements. In YAML:

    trait: stateless                          a word of `checklists.traits.TRAITS`
    document: [D50]  where: …  at_least: 1    such a document is there
    requirement: MED-05  is: [missing]        another requirement has one of these statuses
    age: {at_least: 18}  age: {below: 18}     the client's age on the day
    from: 2023-10-01     before: 2023-01-01   the day of assessment
    any: [...]  all: [...]  not: …            combinations
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from checklists.country_names import named
from checklists.dated import add_months
from checklists.facts import DocumentFact
from checklists.statuses import Status
from checklists.traits import has_trait
from checklists.values import about, dig, members, mentions, same
from checklists.view import View

THIS = "this"


@dataclass(frozen=True, slots=True)
class FieldTest:
    """One test on one field. `how`: is, is_not, mentions, not_mentions, known, unknown.

    The value "this" stands for the row: the country, practitioner or document asked for. The field
    "topic" is whatever says what a paper is about: subject, statement, conclusion, quote.
    """

    field: str
    how: str
    values: tuple[str, ...] = ()

    def holds(self, document: DocumentFact, subject: str | None) -> bool:
        value = (
            about(document.fields) if self.field == "topic" else dig(document.fields, self.field)
        )
        if self.how == "known":
            return value not in (None, "", [], {}, False)
        if self.how == "unknown":
            return value in (None, "", [], {}, False)
        wanted = tuple((subject or "") if v == THIS else v for v in self.values)
        if self.how in ("is", "is_not"):
            found = any(same(one, other) for one in members(value) for other in wanted)
            return found if self.how == "is" else not found
        found = any(mentions(value, words) for words in wanted if words)
        if THIS in self.values:  # a row about nobody in particular takes whoever is named
            found = found or (named(value, subject) if subject else bool(members(value)))
        return found if self.how == "mentions" else not found


@dataclass(frozen=True, slots=True)
class DocumentTest:
    """Documents of one of these types that pass every test."""

    types: tuple[str, ...]
    where: tuple[FieldTest, ...] = ()

    def matches(self, view: View, subject: str | None) -> tuple[DocumentFact, ...]:
        return tuple(
            document
            for document in view.of(self.types)
            if all(test.holds(document, subject) for test in self.where)
        )


@dataclass(frozen=True, slots=True)
class HasDocument:
    test: DocumentTest
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class HasTrait:
    trait: str


@dataclass(frozen=True, slots=True)
class RequirementIs:
    requirement: str
    statuses: tuple[Status, ...]


@dataclass(frozen=True, slots=True)
class Age:
    at_least: int = 0
    below: int = 200


@dataclass(frozen=True, slots=True)
class DayIs:
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


Condition = HasDocument | HasTrait | RequirementIs | Age | DayIs | AllOf | AnyOf | Not


class Look(Protocol):
    """What a condition may see."""

    @property
    def view(self) -> View: ...

    @property
    def subject(self) -> str | None: ...

    def status_of(self, requirement: str) -> Status: ...


def holds(condition: Condition | None, look: Look) -> bool:
    """Whether the condition holds; no condition always does."""
    match condition:
        case None:
            return True
        case HasDocument(test, at_least):
            return len(test.matches(look.view, look.subject)) >= at_least
        case HasTrait(trait):
            return has_trait(look.view, trait)
        case RequirementIs(requirement, statuses):
            return look.status_of(requirement) in statuses
        case Age(at_least, below):
            years = age(look.view)
            return years is not None and at_least <= years < below
        case DayIs(start, end):
            on = look.view.on
            return (start is None or start <= on) and (end is None or on < end)
        case AllOf(parts):
            return all(holds(part, look) for part in parts)
        case AnyOf(parts):
            return any(holds(part, look) for part in parts)
        case Not(part):
            return not holds(part, look)


def age(view: View) -> int | None:
    """Whole years on the day; with only a year of birth, the age reached in that year."""
    birth = view.client.birth_date
    if birth is None:
        return None
    if view.client.birth_date_precision == "year":
        return view.on.year - birth.year
    years = view.on.year - birth.year
    return years if add_months(birth, 12 * years) <= view.on else years - 1
