"""Cases: the list, a new one, its client, its history, closing and erasing it."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from checklists.traits import TRAITS
from vault.domain.case import CaseState
from vault.domain.user import Permission
from vault.errors import UsageError, VaultError
from vault.services import access, cases, erasure, review
from vault.web.client_form import client_of, form_of, traits_of
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("cases", __name__, url_prefix="/cases")
Answer = str | Response | tuple[str, int]


@bp.get("")
def list_cases() -> str:
    """One's own cases; another's is not even counted."""
    lines, problem = cases.survey(session())
    return render_template("cases/list.html", lines=lines, problem=problem)


@bp.get("/new")
def new_case(problem: VaultError | None = None) -> str:
    session().require(Permission.OPEN_CASE)
    return render_template(
        "cases/new.html",
        problem=problem,
        form=request.form,
        traits=request.form.getlist("traits"),
        all_traits=TRAITS,
    )


@bp.post("/new")
def open_case() -> Answer:
    try:
        made = cases.open_case(session(), request.form.get("title", ""), client_of(request.form))
    except UsageError as error:
        return new_case(error), error.status
    return done("opened", "documents.list_documents", case_id=made.id)


@bp.get("/<case_id>/client")
def client(case_id: str, problem: VaultError | None = None) -> str:
    """What is known of the person the case is about."""
    case = cases.load_case(session(), case_id)
    return render_template(
        "cases/client.html",
        case=case,
        form=request.form if problem else form_of(case),
        traits=request.form.getlist("traits") if problem else traits_of(case),
        all_traits=TRAITS,
        problem=problem,
    )


@bp.post("/<case_id>/client")
def change_client(case_id: str) -> Answer:
    before = cases.load_case(session(), case_id)
    try:
        changed = client_of(request.form, before.client)
        title = request.form.get("title", "").strip() or before.title
        cases.change_client(session(), case_id, title, changed)
    except UsageError as error:
        return client(case_id, error), error.status
    return done("saved", "cases.client", case_id=case_id)


@bp.post("/<case_id>/close")
def close_case(case_id: str) -> Response:
    cases.close_case(session(), case_id)
    return done("closed", "cases.client", case_id=case_id)


@bp.post("/<case_id>/reopen")
def reopen_case(case_id: str) -> Response:
    cases.close_case(session(), case_id, closed=False)
    return done("reopened", "cases.client", case_id=case_id)


@bp.get("/<case_id>/history")
def history(case_id: str) -> str:
    """Everything that happened in the case, newest first."""
    return render_template(
        "cases/history.html",
        case=cases.load_case(session(), case_id),
        events=cases.history(session(), case_id),
        problem=cases.history_problem(session(), case_id),
        names={user.id: user.name for user in access.list_users(session())},
        documents={one.id: one for one in review.list_documents(session(), case_id)},
    )


@bp.get("/<case_id>/erase")
def ask_erase(case_id: str, problem: VaultError | None = None) -> str:
    case = cases.load_case(session(), case_id)
    session().require(Permission.ERASE)
    return render_template(
        "cases/erase.html", case=case, closed=case.state is CaseState.CLOSED, problem=problem
    )


@bp.post("/<case_id>/erase")
def erase_case(case_id: str) -> Answer:
    """For good, after the title was typed over."""
    try:
        erasure.erase(session(), case_id, request.form.get("title", ""))
    except UsageError as error:
        if error.status != 400:
            raise
        return ask_erase(case_id, error), error.status
    return done("erased", "cases.list_cases")
