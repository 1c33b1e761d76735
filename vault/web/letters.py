"""Letters and the client's sheet: drafted here, edited in the browser, kept nowhere.

No name stands in an address or a file name: a letter is called after its kind. What is downloaded
or printed goes through `letters.release`, which looks once more for words that must not go there.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from checklists.recipients import RECIPIENTS
from extractors.model import Text
from vault.domain.user import Permission
from vault.errors import Conflict, NotFound, VaultError
from vault.letters.sheet import languages
from vault.letters.writing import Draft
from vault.services import assessment, cases, letters
from vault.services.letters import About
from vault.web.checklists import checklist_asked, choices
from vault.web.documents import attachment
from vault.web.rows import row_of, subject_asked
from vault.web.site import session

bp = Blueprint("letters", __name__, url_prefix="/cases/<case_id>")
Answer = str | Response | tuple[str, int]


@bp.get("/letters")
def list_letters(case_id: str) -> str:
    """Everything in today's report that calls for a letter, for one checklist."""
    case = cases.load_case(session(), case_id)
    session().require(Permission.REVIEW)
    chosen = _checklist(case_id)
    return render_template(
        "letters/list.html",
        case=case,
        choices=choices(),
        chosen=chosen,
        found=letters.choices(session(), case_id, chosen),
        arguments=_arguments,
    )


@bp.get("/letters-for")
def choose(case_id: str) -> str:
    """The letters that one finding or insight calls for."""
    case = cases.load_case(session(), case_id)
    session().require(Permission.REVIEW)
    about = _about(case_id)
    found = [c for c in letters.choices(session(), case_id, about.checklist) if c.about == about]
    if not found:
        raise NotFound(
            "no_letter_for_this",
            Text("Hiervoor is (nu) geen brief.", "There is no letter for this (now)."),
        )
    return render_template(
        "letters/choose.html",
        case=case,
        choice=found[0],
        arguments=_arguments,
    )


@bp.get("/letters/<letter_id>")
def draft(case_id: str, letter_id: str) -> str:
    """A fresh draft to edit, with what its writer must know."""
    about = _about(case_id)
    fresh = letters.draft(session(), case_id, letter_id, about)
    return _editor(case_id, fresh, about)


@bp.post("/letters/<letter_id>")
def release(case_id: str, letter_id: str) -> Answer:
    """The edited text, to save or to print; it comes back once when words must be looked at."""
    form = request.form
    text = form.get("text", "")
    looked = form.get("looked") == "yes"
    try:
        content = letters.release(session(), case_id, letter_id, text, looked=looked)
    except Conflict as problem:
        if problem.code != "words_to_look_at":
            raise
        return _editor(case_id, letters.edited(letter_id, text), _about(case_id), problem), 409
    if form.get("as") == "paper":
        case = cases.load_case(session(), case_id)
        return render_template("letters/paper.html", case=case, text=content.decode())
    return attachment(content, f"{letter_id}.txt", len(content), "text/plain")


@bp.get("/sheet")
def sheet(case_id: str) -> str:
    """What we have and what is needed, for the client, in one of seven languages."""
    case = cases.load_case(session(), case_id)
    chosen, code = _checklist(case_id), request.args.get("language", "") or "nl"
    return render_template(
        "letters/sheet.html",
        case=case,
        choices=choices(),
        chosen=chosen,
        languages=languages(),
        sheet=letters.client_sheet(session(), case_id, chosen, code),
    )


def _editor(case_id: str, text: Draft, about: About, problem: VaultError | None = None) -> str:
    return render_template(
        "letters/draft.html",
        case=cases.load_case(session(), case_id),
        draft=text,
        about=about,
        recipient=RECIPIENTS[text.letter.recipient],
        arguments=_arguments,
        row=row_of(about.requirement, about.subject) if about.requirement else {},
        limit=letters.MAX_LETTERS,
        problem=problem,
    )


def _checklist(case_id: str) -> str:
    """The checklist asked for, else the one the case was assessed for, else the first."""
    if request.values.get("checklist"):
        return checklist_asked()
    return next(iter((*assessment.followed(session(), case_id), *assessment.checklist_ids())))


def _about(case_id: str) -> About:
    values = request.values
    checklist = checklist_asked()
    if values.get("insight"):
        return About(checklist, insight=values["insight"][:40])
    return About(checklist, values.get("requirement", "")[:40], subject_asked(case_id))


def _arguments(about: About) -> dict[str, Any]:
    """What an address says of it."""
    if about.insight:
        return {"checklist": about.checklist, "insight": about.insight}
    return {"checklist": about.checklist, **row_of(about.requirement, about.subject)}
