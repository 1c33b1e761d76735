"""One's own account: who I am here, my safety number, a new passphrase."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.wrappers import Response

from vault.crypto.passphrase import new_passphrase
from vault.errors import AccessError, UsageError, VaultError
from vault.services import access, sharing
from vault.web.access import repeated
from vault.web.guard import drop_session_cookie
from vault.web.returning import done
from vault.web.site import ports, session

bp = Blueprint("account", __name__, url_prefix="/account")


@bp.get("")
def show(problem: VaultError | None = None) -> str:
    me = session()
    return render_template(
        "account/show.html",
        user=me.user,
        safety_number=sharing.safety_number(me, me.user.id),
        suggestion=new_passphrase(),
        problem=problem,
    )


@bp.post("/passphrase")
def change_passphrase() -> Response | tuple[str, int]:
    """A new passphrase for the same key; every session of this user ends."""
    form = request.form
    try:
        new = repeated(form.get("new", ""), form.get("repeat", ""))
        access.change_passphrase(session(), form.get("old", ""), new)
    except (UsageError, AccessError) as error:
        return show(error), error.status
    answer = done("passphrase", "access.sign_in")
    drop_session_cookie(answer, ports().settings)
    return answer
