"""Coming in and going out: setup, invitation, sign in, sign out, lock, recover."""

from __future__ import annotations

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.crypto.passphrase import new_passphrase
from vault.errors import AccessError, Forbidden, UsageError
from vault.services import access
from vault.web import enrolment
from vault.web.guard import drop_session_cookie, public, set_session_cookie
from vault.web.remembering import log_was_cut, remember
from vault.web.returning import done, safe_path
from vault.web.site import ports

bp = Blueprint("access", __name__)


@bp.get("/setup")
@public
def setup() -> str | Response:
    """The very first page of a new vault; closed for good once there is a user."""
    if access.has_users(ports()):
        return redirect(url_for("access.sign_in"), 303)
    return enrolment.first_page(first=True)


@bp.post("/setup")
@public
def make_first_user() -> enrolment.Answer:
    if access.has_users(ports()):
        raise Forbidden(
            "already_set_up",
            Text("De kluis heeft al gebruikers.", "The vault has users already."),
        )
    return enrolment.step(first=True)


@bp.get("/invitation")
@public
def invitation() -> str:
    """A colleague with a code; looking does not use the code up (A-48)."""
    return enrolment.first_page(first=False)


@bp.post("/invitation")
@public
def accept_invitation() -> enrolment.Answer:
    return enrolment.step(first=False)


@bp.get("/sign-in")
@public
def sign_in() -> str | Response:
    if g.get("session") is not None:
        return redirect(safe_path(request.args.get("next", "")), 303)
    if not access.has_users(ports()):
        return redirect(url_for("access.setup"), 303)
    return render_template("access/sign_in.html", back=request.args.get("next", ""), problem=None)


@bp.post("/sign-in")
@public
def open_vault() -> enrolment.Answer:
    """A new session under a new cookie; an older session of this browser ends (A-30)."""
    form = request.form
    try:
        signed_in = access.sign_in(ports(), form.get("login", ""), form.get("passphrase", ""))
    except (UsageError, AccessError) as error:
        page = render_template("access/sign_in.html", back=form.get("next", ""), problem=error)
        return page, error.status
    if g.get("cookie"):
        access.sign_out(ports(), g.cookie)
    me = access.resume(ports(), signed_in.cookie)
    if log_was_cut(me):
        answer = done("log_cut", "cases.list_cases")
    else:
        answer = redirect(safe_path(request.form.get("next", "")), 303)
    remember(answer, me)
    set_session_cookie(answer, signed_in.cookie, ports().settings)
    return answer


@bp.post("/sign-out")
def sign_out() -> Response:
    return _leave("signed_out")


@bp.post("/lock")
def lock() -> Response:
    """The same as signing out, under the word people look for when someone walks in."""
    return _leave("locked")


@bp.get("/recover")
@public
def recover() -> str:
    return render_template("access/recover.html", suggestion=new_passphrase(), problem=None)


@bp.post("/recover")
@public
def recover_with_code() -> enrolment.Answer:
    form = request.form
    try:
        new = repeated(form.get("new", ""), form.get("repeat", ""))
        access.recover(ports(), form.get("login", ""), form.get("code", ""), new)
    except (UsageError, AccessError) as error:
        page = render_template("access/recover.html", suggestion=new_passphrase(), problem=error)
        return page, error.status
    answer = done("recovered", "access.sign_in")
    drop_session_cookie(answer, ports().settings)
    return answer


def repeated(new: str, repeat: str) -> str:
    """The new passphrase, when it was typed twice the same."""
    if new != repeat:
        raise UsageError(
            "not_the_same",
            Text(
                "De twee nieuwe wachtzinnen zijn niet gelijk.",
                "The two new passphrases are not the same.",
            ),
            Text("Typ ze allebei opnieuw.", "Type both again."),
        )
    return new


def _leave(code: str) -> Response:
    access.sign_out(ports(), g.cookie)
    answer = done(code, "access.sign_in")
    drop_session_cookie(answer, ports().settings)
    return answer
