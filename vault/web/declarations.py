"""Say of one requirement that it is impossible (with proof) or not needed (with a name)."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from checklists.loading import checklists
from checklists.model import ReasonCode
from extractors.model import Text
from vault.domain.effort import Declaration, DeclarationKind
from vault.domain.user import Permission
from vault.errors import UsageError, VaultError
from vault.services import cases, efforts, review
from vault.web.checklists import checklist_asked
from vault.web.returning import done
from vault.web.rows import subject_asked
from vault.web.site import session

bp = Blueprint("declarations", __name__, url_prefix="/cases/<case_id>")


@bp.get("/declare")
def ask_declare(case_id: str, problem: VaultError | None = None) -> str:
    """The form: which of the two, why, and what proves it."""
    values = request.values
    chosen, requirement = checklist_asked(), values.get("requirement", "")[:40]
    asked = {one.id: one for one in checklists()[chosen].requirements}
    return render_template(
        "checklists/declare.html",
        case=cases.load_case(session(), case_id),
        checklist=chosen,
        requirement=requirement,
        asked=asked.get(requirement),
        subject=subject_asked(case_id) or "",
        reasons=list(ReasonCode),
        documents=review.list_documents(session(), case_id),
        efforts=efforts.list_efforts(session(), case_id),
        may_waive=session().user.may(Permission.WAIVE),
        form=request.form,
        problem=problem,
    )


@bp.post("/declare")
def declare(case_id: str) -> Response | tuple[str, int]:
    form = request.form
    try:
        kind = _kind(form.get("kind", ""))
        chosen = checklist_asked()
        declaration = Declaration(
            id="",
            kind=kind,
            checklist=chosen,
            requirement=form.get("requirement", "")[:40],
            subject=subject_asked(case_id),
            reason=form.get("reason", "") if kind is DeclarationKind.IMPOSSIBLE else "waived",
            explanation=form.get("explanation", "").strip()[:2000],
            document_ids=tuple(form.getlist("documents")),
            effort_ids=tuple(form.getlist("efforts")),
            by="",
            on="",
            alternative=form.get("alternative", "").strip()[:2000],
        )
        efforts.declare(session(), case_id, declaration)
    except UsageError as error:
        if error.status != 400:
            raise
        return ask_declare(case_id, error), 400
    return done("declared", "efforts.list_efforts", case_id=case_id, checklist=chosen)


@bp.post("/withdraw")
def withdraw(case_id: str) -> Response:
    efforts.withdraw(session(), case_id, request.form.get("declaration", ""))
    return done("withdrawn", "efforts.list_efforts", case_id=case_id)


def _kind(text: str) -> DeclarationKind:
    try:
        return DeclarationKind(text)
    except ValueError as error:
        raise UsageError(
            "no_kind", Text("Kies: onmogelijk of niet nodig.", "Choose: impossible or not needed.")
        ) from error
