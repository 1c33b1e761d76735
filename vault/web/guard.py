"""What stands before every view: host, method, origin, session, token.

The order matters. Origin and session are checked on the head of the request; a file part is
parsed only afterwards, and only on a route marked `receives_files`. Every route needs a session
unless it is marked `public`; every unsafe method needs the token of the session's cookie.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, Response, current_app, g, redirect, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from extractors.model import Text
from vault.config import Settings
from vault.errors import AccessError, Forbidden, VaultError
from vault.services import access
from vault.web import headers
from vault.web.site import ports

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
View = TypeVar("View", bound=Callable[..., Any])
LOG = logging.getLogger("kluis.web")


def public(view: View) -> View:
    """Mark a view that needs no session."""
    view.kluis_public = True  # type: ignore[attr-defined]
    return view


def receives_files(view: View) -> View:
    """Mark a view whose multipart files are sealed as they arrive."""
    view.kluis_files = True  # type: ignore[attr-defined]
    return view


def install(app: Flask, settings: Settings) -> None:
    """Put the guard before, and the headers behind, every view."""
    app.before_request(_check)
    app.teardown_request(_discard_sinks)

    @app.after_request
    def _headers(response: Response) -> Response:
        if not request.cookies.get(anonymous_cookie(settings)):
            response.set_cookie(
                anonymous_cookie(settings),
                g.anonymous,
                httponly=True,
                samesite="Strict",
                secure=settings.https,
            )
        return headers.apply(response, https=settings.https, static=request.endpoint == "static")


def cookie_name(settings: Settings) -> str:
    return "__Host-kluis" if settings.https else "kluis"


def anonymous_cookie(settings: Settings) -> str:
    return "__Host-kluis-form" if settings.https else "kluis-form"


def csrf_token() -> str:
    """The token of this browser: from the session's cookie, before signing in from another."""
    secret = g.get("cookie") or str(g.anonymous).encode()
    return hmac.new(secret, b"dossierkluis form", hashlib.sha256).hexdigest()


def set_session_cookie(response: BaseResponse, cookie: bytes, settings: Settings) -> None:
    response.set_cookie(
        cookie_name(settings),
        cookie.hex(),
        httponly=True,
        secure=settings.https,
        samesite="Strict",
        path="/",
    )


def drop_session_cookie(response: BaseResponse, settings: Settings) -> None:
    response.delete_cookie(
        cookie_name(settings), path="/", secure=settings.https, httponly=True, samesite="Strict"
    )
    response.headers["Clear-Site-Data"] = '"cache", "storage"'


def _check() -> BaseResponse | None:
    settings = ports().settings
    g.anonymous = request.cookies.get(anonymous_cookie(settings)) or secrets.token_hex(16)
    view = current_app.view_functions.get(request.endpoint or "")
    if request.method not in SAFE:
        _check_origin()
    if view is None or request.endpoint == "static":
        return None
    open_to_all = getattr(view, "kluis_public", False)
    answer = _resume(settings, open_to_all)
    if answer is not None:
        return answer
    g.may_upload = getattr(view, "kluis_files", False) and g.get("session") is not None
    if request.method not in SAFE:
        _check_token()
    return None


def _resume(settings: Settings, open_to_all: bool) -> BaseResponse | None:
    raw = request.cookies.get(cookie_name(settings), "")
    try:
        cookie = bytes.fromhex(raw)
        if len(cookie) != 32:
            raise AccessError("no_session", Text("U bent niet aangemeld.", "Not signed in."))
        g.session = access.resume(ports(), cookie)
        g.cookie = cookie
    except (ValueError, AccessError) as error:
        if open_to_all:
            return None
        if request.method in SAFE and "HX-Request" not in request.headers:
            target = "access.setup" if not access.has_users(ports()) else "access.sign_in"
            return redirect(url_for(target), 303)
        raise AccessError(
            "session_over",
            Text("U bent niet (meer) aangemeld.", "You are not signed in (any more)."),
        ) from error
    return None


def _check_origin() -> None:
    """Fetch Metadata, with Origin as the fallback; neither or a foreign one is refused (A-36)."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    own = request.host_url.rstrip("/")
    if site is not None and site not in ("same-origin", "none"):
        raise _foreign()
    if origin is not None and origin != own:
        raise _foreign()
    if site is None and origin is None:
        raise _foreign()


def _check_token() -> None:
    given = request.headers.get("X-CSRF-Token") or request.form.get("csrf", "")
    if not hmac.compare_digest(given.encode(), csrf_token().encode()):
        raise _foreign()


def _foreign() -> Forbidden:
    return Forbidden(
        "foreign_request",
        Text(
            "Dit formulier kwam niet van deze kluis, of u was intussen opnieuw aangemeld.",
            "This form did not come from this vault, or you signed in again meanwhile.",
        ),
        Text("Ga terug, laad de pagina opnieuw en probeer het nog eens.", "Reload and try again."),
    )


def _discard_sinks(error: BaseException | None) -> None:
    """What was uploaded and not adopted is removed, however the request ended."""
    for sink in g.pop("sinks", []):
        try:
            sink.discard()
        except VaultError as failure:
            LOG.warning("an upload could not be discarded: %s", failure.code)
