"""Errors as pages: one designed answer for each status, in the user's language."""

from __future__ import annotations

import logging

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException, SecurityError
from werkzeug.wrappers import Response as BaseResponse

from extractors.model import Text
from vault.errors import Forbidden, NotFound, StorageError, TooLarge, UsageError, VaultError
from vault.web.language import language

LOG = logging.getLogger("kluis.web")

_KNOWN = {
    403: Forbidden("forbidden", Text("Dit mag niet.", "This is not allowed.")),
    404: NotFound("no_such_page", Text("Deze pagina bestaat niet.", "This page does not exist.")),
    405: UsageError("method", Text("Dit adres kent deze handeling niet.", "Method not known.")),
    413: TooLarge("too_large", Text("Dit is te groot.", "This is too large.")),
}
_UNKNOWN = VaultError(
    "unexpected",
    Text("Er ging iets mis dat wij niet hadden voorzien.", "Something unexpected went wrong."),
    Text(
        "Uw gegevens zijn niet veranderd. Probeer het opnieuw; meld het als het blijft.",
        "Your data was not changed. Try again; report it if it stays.",
    ),
)


def install(app: Flask) -> None:
    app.register_error_handler(VaultError, _vault_error)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _last_resort)


def _vault_error(error: VaultError) -> BaseResponse:
    if error.status >= 500:
        LOG.error("request failed: %s", error.code)
    return answer(error, error.status)


def _http_error(error: HTTPException) -> BaseResponse:
    status = error.code or 500
    if status < 400 and error.response is not None:
        return error.get_response()
    if isinstance(error, SecurityError):
        return _elsewhere()
    known = _KNOWN.get(status) or (
        UsageError("bad_request", Text("Dit verzoek klopt niet.", "This request is not right."))
        if status < 500
        else _UNKNOWN
    )
    return answer(known, status)


def _elsewhere() -> BaseResponse:
    """Another host name than ours (A-49): no page, since no address of a page can be made."""
    text = "Dit adres hoort niet bij deze kluis. / This address is not of this vault.\n"
    return Response(text, 400, mimetype="text/plain")


def _last_resort(error: Exception) -> BaseResponse:
    # The type's name and where it was raised, never the message: that may quote a document.
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    LOG.error("unexpected %s at %s", type(error).__name__, place.rsplit("/", 2)[-1])
    return answer(_UNKNOWN, 500)


def answer(error: VaultError, status: int) -> BaseResponse:
    """A page, or JSON for a script or a program."""
    wanted = language()
    if request.headers.get("Accept", "").startswith("application/json"):
        response = jsonify(error.as_json(wanted))
        response.status_code = status
        return response
    page = render_template(
        "problem.html",
        code=error.code,
        message=error.message,
        hint=error.hint,
        status=status,
        sign_in=status == 401,
        retry=isinstance(error, StorageError),
    )
    return Response(page, status)
