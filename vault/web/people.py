"""People of the organisation: invite, list, close accounts; and what holds on this machine."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.domain.user import Permission, Role
from vault.errors import UsageError
from vault.sandbox import doctor
from vault.services import access, sharing
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("people", __name__, url_prefix="/people")


@bp.get("")
def list_people() -> str:
    me = session()
    me.require(Permission.USERS)
    users = access.list_users(me)
    return render_template(
        "people/list.html",
        users=users,
        numbers={user.id: sharing.safety_number(me, user.id) for user in users},
        roles=list(Role),
    )


@bp.post("/invite")
def invite() -> str:
    """A one-time code, shown once, to be handed over in person or by telephone."""
    try:
        role = Role(request.form.get("role", ""))
    except ValueError as error:
        raise UsageError("no_role", Text("Kies een rol.", "Choose a role.")) from error
    code = access.invite(session(), role)
    return render_template("people/invited.html", code=code, role=role)


@bp.post("/disable")
def disable() -> Response:
    access.disable(session(), request.form.get("user", ""))
    return done("disabled", "people.list_people")


@bp.post("/enable")
def enable() -> Response:
    access.disable(session(), request.form.get("user", ""), disabled=False)
    return done("enabled", "people.list_people")


@bp.get("/doctor")
def health() -> str:
    """The escape attempts of the sandbox and their outcome on this machine."""
    session().require(Permission.DOCTOR)
    return render_template("people/doctor.html", checks=doctor.checks(), holds=doctor.holds())
