"""What stands before every view: host, method, origin, session, token.

The order matters. Origin and session are checked on the head of the request; a file part is
parsed only afterwards, and only on a route marked `receives_files`. Every route needs a session
unless it is marked `public`; every unsafe method needs the token of the session's cookie. Nothing
that a person decides happens on GET, so that neither a link nor a prefetching mail scanner can act
(A-36, A-48); only what a worker has read already is taken in when a member looks.
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
from vault.domain.user import Permission
from vault.errors import AccessError, Forbidden, VaultError
from vault.services import access
from vault.web import headers
from vault.web.site import ports

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
ANONYMOUS_BYTES = 16
FORM_BYTES = 512 * 1024  # a form without files
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
        if g.get("fresh_anonymous"):
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
    _know_browser(settings)
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
    if not g.may_upload or request.mimetype != "multipart/form-data":
        request.max_content_length = FORM_BYTES  # Werkzeug bounds only multipart text by itself
    if g.may_upload and request.method not in SAFE:
        # before the first byte of a file: only members may leave something here
        g.session.open((request.view_args or {})["case_id"], Permission.RECEIVE)
    if request.method not in SAFE:
        _check_token()
    return None


def _know_browser(settings: Settings) -> None:
    """The random name of a browser that has not signed in; whatever is not ours is replaced."""
    given = request.cookies.get(anonymous_cookie(settings), "")
    known = len(given) == 2 * ANONYMOUS_BYTES and set(given) <= set("0123456789abcdef")
    g.anonymous = given if known else secrets.token_hex(ANONYMOUS_BYTES)
    g.fresh_anonymous = not known and request.endpoint != "static"


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
        if request.method in SAFE:
            return _to_the_door()
        raise AccessError(
            "session_over",
            Text("U bent niet (meer) aangemeld.", "You are not signed in (any more)."),
        ) from error
    return None


def _to_the_door() -> BaseResponse:
    """Sign in first, then back to the page that was asked for."""
    if not access.has_users(ports()):
        return redirect(url_for("access.setup"), 303)
    back = None if request.path == "/" else request.path
    return redirect(url_for("access.sign_in", next=back), 303)


def _check_origin() -> None:
    """Fetch Metadata, with Origin as the fallback; neither or a foreign one is refused (A-36).

    Our own `Referrer-Policy: no-referrer` makes browsers send `Origin: null` with a form of ours
    (Fetch, "append a request Origin header"); only then does the metadata decide alone.
    """
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    own = request.host_url.rstrip("/")
    if site is not None and site not in ("same-origin", "none"):
        raise _foreign()
    if origin is not None and origin != own and (origin, site) != ("null", "same-origin"):
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


def _discard_sinks(error: BaseException | None) -> None:  # noqa: ARG001 (Flask's signature)
    """What was uploaded and not adopted is removed, however the request ended."""
    for sink in g.pop("sinks", []):
        try:
            sink.discard()
        except VaultError as failure:
            LOG.warning("an upload could not be discarded: %s", failure.code)
