"""Assess a case: what is there, what is missing and why, as of a date."""

from __future__ import annotations

from collections import Counter
from datetime import date

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from checklists.loading import checklists
from checklists.model import ReasonCode, Status
from extractors.model import Text
from vault.domain.effort import Declaration, DeclarationKind
from vault.domain.user import Permission
from vault.errors import UsageError, VaultError
from vault.services import assessment, cases, efforts, review
from vault.web.returning import done
from vault.web.site import ports, session

bp = Blueprint("checklists", __name__, url_prefix="/cases/<case_id>")
# What needs work first; what is in order last.
ORDER = (
    Status.CONFLICT,
    Status.ADVERSE,
    Status.MISSING,
    Status.PRESENT_CONTESTED,
    Status.REFUSED_BY_HOLDER,
    Status.REQUESTED,
    Status.PRESENT_STALE,
    Status.PRESENT_WEAK,
    Status.UNKNOWN,
    Status.IMPOSSIBLE,
    Status.PRESENT,
    Status.WAIVED,
    Status.NOT_APPLICABLE,
)


@bp.get("/assess")
def choose(case_id: str, problem: VaultError | None = None) -> str:
    """Choose a checklist and a date."""
    return render_template(
        "checklists/choose.html",
        case=cases.load_case(session(), case_id),
        choices=_choices(),
        chosen=request.values.get("checklist", ""),
        on=ports().clock.today().isoformat(),
        problem=problem,
    )


@bp.post("/assess")
def assess(case_id: str) -> str | tuple[str, int]:
    """The report: a function of the checklist, the facts and the date."""
    try:
        on = _date(request.form.get("on", ""))
        chosen = _checklist(request.form.get("checklist", ""))
    except UsageError as error:
        return choose(case_id, error), 400
    report = assessment.assess(session(), case_id, chosen, on)
    documents = {one.id: one for one in review.list_documents(session(), case_id)}
    counts = Counter(finding.status for finding in report.findings)
    return render_template(
        "checklists/report.html",
        case=cases.load_case(session(), case_id),
        choices=_choices(),
        chosen=chosen,
        on=on.isoformat(),
        report=report,
        groups=[(s, [f for f in report.findings if f.status is s]) for s in ORDER if counts[s]],
        documents=documents,
    )


@bp.get("/declare")
def ask_declare(case_id: str, problem: VaultError | None = None) -> str:
    """Say of one requirement that it is impossible (with proof) or not needed (waived)."""
    values = request.values
    chosen = _checklist(values.get("checklist", ""))
    return render_template(
        "checklists/declare.html",
        case=cases.load_case(session(), case_id),
        checklist=chosen,
        requirement=values.get("requirement", "")[:40],
        subject=values.get("subject", "")[:40],
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
        declaration = Declaration(
            id="",
            kind=kind,
            checklist=_checklist(form.get("checklist", "")),
            requirement=form.get("requirement", "")[:40],
            subject=form.get("subject", "")[:40] or None,
            reason=form.get("reason", "") if kind is DeclarationKind.IMPOSSIBLE else "waived",
            explanation=form.get("explanation", "").strip()[:2000],
            document_ids=tuple(form.getlist("documents")),
            effort_ids=tuple(form.getlist("efforts")),
            by="",
            on="",
        )
        efforts.declare(session(), case_id, declaration)
    except UsageError as error:
        if error.status != 400:
            raise
        return ask_declare(case_id, error), 400
    return done("declared", "efforts.list_efforts", case_id=case_id)


@bp.post("/withdraw")
def withdraw(case_id: str) -> Response:
    efforts.withdraw(session(), case_id, request.form.get("declaration", ""))
    return done("withdrawn", "efforts.list_efforts", case_id=case_id)


def _choices() -> dict[str, Text]:
    known = checklists()
    return {one: known[one].label for one in assessment.checklist_ids()}


def _checklist(chosen: str) -> str:
    if chosen not in assessment.checklist_ids():
        raise UsageError(
            "no_checklist", Text("Kies een toets uit de lijst.", "Choose a listed checklist.")
        )
    return chosen


def _kind(text: str) -> DeclarationKind:
    try:
        return DeclarationKind(text)
    except ValueError as error:
        raise UsageError(
            "no_kind", Text("Kies: onmogelijk of niet nodig.", "Choose: impossible or not needed.")
        ) from error


def _date(text: str) -> date:
    if not text.strip():
        return ports().clock.today()
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(
            "bad_date", Text("De datum klopt niet.", "The date is not right.")
        ) from error
