"""Attempts to obtain something, and what was declared on the strength of them."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.domain.effort import Effort, EffortKind
from vault.errors import UsageError, VaultError
from vault.services import access, assessment, cases, efforts, review
from vault.web.client_form import iso_date
from vault.web.returning import done
from vault.web.rows import MAX_SUBJECT, subject_asked
from vault.web.site import ports, session

bp = Blueprint("efforts", __name__, url_prefix="/cases/<case_id>")

KINDS = {
    EffortKind.REQUEST: Text("verzoek", "request"),
    EffortKind.VISIT: Text("bezoek", "visit"),
    EffortKind.REMINDER: Text("herinnering", "reminder"),
    EffortKind.REFUSAL: Text("weigering", "refusal"),
}
CHANNELS = {
    "letter": Text("brief", "letter"),
    "registered letter": Text("aangetekende brief", "registered letter"),
    "mail": Text("e-mail", "e-mail"),
    "phone": Text("telefoon", "telephone"),
    "in person": Text("persoonlijk", "in person"),
}
COUNTRY_LETTERS = 3


@bp.get("/efforts")
def list_efforts(case_id: str, problem: VaultError | None = None) -> str:
    """All attempts, oldest first, the declarations, and a form for the next attempt."""
    return render_template(
        "efforts/list.html",
        case=cases.load_case(session(), case_id),
        efforts=efforts.list_efforts(session(), case_id),
        declarations=efforts.list_declarations(session(), case_id),
        documents={one.id: one for one in review.list_documents(session(), case_id)},
        names={user.id: user.name for user in access.list_users(session())},
        kinds=KINDS,
        channels=CHANNELS,
        today=ports().clock.today().isoformat(),
        form=request.values,
        subject=subject_asked(case_id) or "",
        assessed=_assessed(),
        problem=problem,
    )


@bp.post("/efforts")
def record(case_id: str) -> Response | tuple[str, int]:
    try:
        efforts.record(session(), case_id, _effort())
    except UsageError as error:
        if error.status != 400:
            raise
        return list_efforts(case_id, error), 400
    back = {"checklist": _assessed()} if _assessed() else {}
    return done("effort", "efforts.list_efforts", case_id=case_id, **back)


def _assessed() -> str:
    """The checklist whose report led here, or nothing."""
    came_from = request.values.get("checklist", "")
    return came_from if came_from in assessment.checklist_ids() else ""


def _effort() -> Effort:
    form = request.form
    try:
        kind = EffortKind(form.get("kind", ""))
    except ValueError as error:
        raise UsageError("no_kind", Text("Kies wat u deed.", "Choose what you did.")) from error
    on = iso_date(form.get("on", ""))
    if on is None or len(on) != 10:
        raise UsageError("no_date", Text("Vul de datum in.", "Fill in the date."))
    channel = form.get("channel", "")
    return Effort(
        id="",
        kind=kind,
        on=on,
        towards=" ".join(form.get("towards", "").split())[:200],
        requirement=form.get("requirement", "").strip()[:40] or None,
        subject=_subject(form.get("subject", "")),
        channel=channel if channel in CHANNELS else "",
        witness=form.get("witness", "").strip()[:200],
        result=form.get("result", "").strip()[:2000],
        document_ids=tuple(form.getlist("documents")),
    )


def _subject(text: str) -> str | None:
    """A country's code in capitals, however it was typed; anything else as it is."""
    text = text.strip()[:MAX_SUBJECT]
    return (text.upper() if len(text) == COUNTRY_LETTERS else text) or None
