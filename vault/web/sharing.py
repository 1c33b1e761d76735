"""Members of a case: give a colleague its key, take it back."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.domain.user import Permission, User
from vault.errors import NotFound, UsageError, VaultError
from vault.services import access, cases, sharing
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("sharing", __name__, url_prefix="/cases/<case_id>/members")


@bp.get("")
def members(case_id: str, problem: VaultError | None = None) -> str:
    """Who holds the key, who gave it, and whom it could be given."""
    held_by = cases.members(session(), case_id)
    ids = {member.user_id for member in held_by}
    colleagues = [u for u in access.list_users(session()) if u.id not in ids and not u.disabled]
    return render_template(
        "sharing/members.html",
        case=cases.load_case(session(), case_id),
        members=held_by,
        colleagues=colleagues,
        problem=problem,
    )


@bp.get("/compare")
def compare(case_id: str, problem: VaultError | None = None) -> str:
    """The colleague's safety number, to be compared before the key is given (C2)."""
    case = cases.load_case(session(), case_id)
    session().require(Permission.SHARE)
    other = _colleague(request.values.get("colleague", ""))
    return render_template(
        "sharing/compare.html",
        case=case,
        other=other,
        safety_number=sharing.safety_number(session(), other.id),
        problem=problem,
    )


@bp.post("/share")
def share(case_id: str) -> Response | tuple[str, int]:
    cases.load_case(session(), case_id)
    other = _colleague(request.form.get("colleague", ""))
    if request.form.get("compared") != "yes":
        error = UsageError(
            "not_compared",
            Text(
                "Zet een vinkje als u het nummer hebt vergeleken.",
                "Tick the box when you have compared the number.",
            ),
        )
        return compare(case_id, error), error.status
    sharing.share(session(), case_id, other.login)
    return done("shared", "sharing.members", case_id=case_id)


@bp.post("/revoke")
def revoke(case_id: str) -> Response | tuple[str, int]:
    try:
        sharing.revoke(session(), case_id, request.form.get("user", ""))
    except UsageError as error:
        if error.status != 400:
            raise
        return members(case_id, error), error.status
    return done("revoked", "sharing.members", case_id=case_id)


def _colleague(user_id: str) -> User:
    for user in access.list_users(session()):
        if user.id == user_id:
            return user
    raise NotFound("no_such_user", Text("Deze collega bestaat niet.", "No such colleague."))
