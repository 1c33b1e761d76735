"""Draft the letters a report calls for, and the client's sheet. Nothing of it is kept.

A draft goes to the writer's screen and from there onto paper; the vault keeps that a letter was
downloaded, not what it said. Whoever sends it records an attempt (`services/efforts.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checklists.evaluate import assess
from checklists.facts import CaseFacts
from checklists.loading import checklists
from checklists.model import Checklist, Finding, Insight, Report
from extractors.model import Text
from vault.archive.cases import OpenCase
from vault.audit.events import Event
from vault.domain.ids import ID_LENGTH
from vault.domain.user import Permission
from vault.errors import Conflict, NotFound
from vault.letters import sheet as sheets
from vault.letters import writing
from vault.letters.catalogue import Letter
from vault.letters.catalogue import letters as all_letters
from vault.letters.sheet import LANGUAGES, Sheet
from vault.letters.writing import Draft, Occasion
from vault.session import Session
from vault.standing.facts import case_facts

MAX_LETTERS = 60_000  # of a text that comes back to be downloaded


@dataclass(frozen=True, slots=True)
class About:
    """What a letter is about: a requirement and its row, or a kind of insight, of a checklist."""

    checklist: str
    requirement: str = ""
    subject: str | None = None
    insight: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A finding or an insight, and the letters it calls for."""

    about: About
    label: Text
    letters: tuple[Letter, ...]


def choices(session: Session, case_id: str, checklist_id: str) -> list[Choice]:
    """Everything in today's report that calls for a letter."""
    _, report, _ = _assessed(session.open(case_id), checklist_id)
    known = all_letters().values()
    found = []
    for finding in report.findings:
        about = About(checklist_id, finding.requirement, finding.subject)
        fitting = tuple(letter for letter in known if letter.fits(finding))
        found.append(Choice(about, _name(finding), fitting))
    for insight in _one_of_each(report):
        fitting = tuple(letter for letter in known if letter.fits_insight(insight))
        found.append(Choice(About(checklist_id, insight=insight.kind), insight.text, fitting))
    return [one for one in found if one.letters]


def fitting(finding: Finding) -> tuple[Letter, ...]:
    """The letters one finding calls for."""
    return tuple(letter for letter in all_letters().values() if letter.fits(finding))


def fitting_insight(insight: Insight) -> tuple[Letter, ...]:
    """The letters one insight calls for."""
    return tuple(letter for letter in all_letters().values() if letter.fits_insight(insight))


def draft(session: Session, case_id: str, letter_id: str, about: About) -> Draft:
    """A fresh draft; NotFound for an unknown letter, requirement or insight."""
    opened = session.open(case_id, Permission.REVIEW)
    letter = _letter(letter_id)
    facts, report, _ = _assessed(opened, about.checklist)
    return writing.draft(
        letter,
        facts,
        _occasion(report, about),
        client=opened.case.client.name,
        writer=session.user.name,
        on=report.on,
    )


def release(session: Session, case_id: str, letter_id: str, text: str, *, looked: bool) -> bytes:
    """The edited text as a file. Words this recipient must not see ask for a second look first.

    Conflict "words_to_look_at" names none of them: the page that shows the text does.
    """
    archive = session.open(case_id, Permission.REVIEW).archive
    letter = _letter(letter_id)
    text = text[:MAX_LETTERS].replace("\r\n", "\n")
    if writing.words_to_look_at(letter, text) and not looked:
        raise Conflict(
            "words_to_look_at",
            Text(
                "In deze brief staan woorden die niet naar deze ontvanger horen te gaan.",
                "This letter has words that should not go to this recipient.",
            ),
            Text("Kijk de brief na en bevestig dat.", "Look the letter over and confirm it."),
        )
    with archive.change() as change:
        change.record(Event.LETTER_DRAFTED, {"letter": letter.id})
    return text.encode()


def edited(letter_id: str, text: str) -> Draft:
    """A draft as its writer left it, with what must be looked at."""
    letter = _letter(letter_id)
    return Draft(letter, text, writing.words_to_look_at(letter, text))


def client_sheet(session: Session, case_id: str, checklist_id: str, language: str) -> Sheet:
    """What we have and what is needed, in the client's language; NotFound for another."""
    opened = session.open(case_id)
    if language not in LANGUAGES:
        raise NotFound("no_such_language", Text("Deze taal is er niet.", "No such language."))
    facts, report, checklist = _assessed(opened, checklist_id)
    return sheets.sheet(language, opened.case.client.name, facts, checklist, report)


def _assessed(opened: OpenCase, checklist_id: str) -> tuple[CaseFacts, Report, Checklist]:
    """Today's report. Looking leaves no trace: only an assessment is kept."""
    checklist = checklists().get(checklist_id)
    if checklist is None:
        raise NotFound("no_such_checklist", Text("Deze toets bestaat niet.", "No such checklist."))
    facts = case_facts(opened)
    today: date = opened.archive.ports.clock.today()
    return facts, assess(checklist, facts, today), checklist


def _occasion(report: Report, about: About) -> Occasion:
    if about.insight:
        for insight in report.insights:
            if insight.kind == about.insight:
                return Occasion(insight=insight)
    elif not about.requirement:
        return Occasion()
    for finding in report.findings:
        if (finding.requirement, finding.subject) == (about.requirement, about.subject):
            return Occasion(finding)
    raise NotFound(
        "no_such_requirement",
        Text("Deze eis staat niet (meer) in de toets.", "This requirement is not in the list."),
    )


def _letter(letter_id: str) -> Letter:
    letter = all_letters().get(letter_id)
    if letter is None:
        raise NotFound("no_such_letter", Text("Deze brief bestaat niet.", "No such letter."))
    return letter


def _name(finding: Finding) -> Text:
    """With its row: a country or a practitioner; a document's id tells nobody anything."""
    subject = finding.subject or ""
    row = f" ({subject})" if subject and len(subject) != ID_LENGTH else ""
    return Text(finding.label.nl + row, finding.label.en + row)


def _one_of_each(report: Report) -> list[Insight]:
    return list({insight.kind: insight for insight in reversed(report.insights)}.values())
