"""Pages that belong to no case and need no sign-in: the start, the language, the health check."""

from __future__ import annotations

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from vault.services import cases
from vault.web.guard import public
from vault.web.language import COOKIE, LANGUAGES
from vault.web.returning import safe_path
from vault.web.site import ports, session

bp = Blueprint("outside", __name__)
YEAR_SECONDS = 365 * 86400


@bp.get("/")
def start() -> Response:
    """The first page of a signed-in user: the overview, or the empty list of cases."""
    first = "overview.show" if cases.has_cases(session()) else "cases.list_cases"
    return redirect(url_for(first), 303)


@bp.get("/health")
@public
def health() -> tuple[str, int, dict[str, str]]:
    """For a container's health check: the process answers. Tells nothing else."""
    return "ok\n", 200, {"Content-Type": "text/plain; charset=utf-8"}


@bp.post("/language")
@public
def choose_language() -> Response:
    """Remember the language of the screens in this browser."""
    answer = redirect(safe_path(request.form.get("back", "")), 303)
    chosen = request.form.get("language", "")
    if chosen in LANGUAGES:
        answer.set_cookie(
            COOKIE,
            chosen,
            max_age=YEAR_SECONDS,
            httponly=True,
            samesite="Strict",
            secure=ports().settings.https,
        )
    return answer
