"""The browser remembers the state of the log at its last sign-in, and has it compared at the next.

A cookie, because it must work without script and be out of the reach of one. It survives what the
server does not: a database that was put back. It names nobody and is worth nothing to a thief.
"""

from __future__ import annotations

import base64
import binascii
import logging

from flask import request
from werkzeug.wrappers import Response

from vault.config import Settings
from vault.services import witness
from vault.session import Session

KEPT_SECONDS = 400 * 86400  # as long as browsers keep any cookie (RFC 6265bis)
LOG = logging.getLogger("kluis.web")


def cookie_name(settings: Settings) -> str:
    return "__Host-kluis-log" if settings.https else "kluis-log"


def log_was_cut(session: Session) -> bool:
    """Whether the log no longer begins with what this browser saw at its last sign-in."""
    kept = request.cookies.get(cookie_name(session.ports.settings), "")
    try:
        note = base64.urlsafe_b64decode(kept).decode()
    except (binascii.Error, ValueError):
        return False
    if not note or witness.holds(session, note):
        return False
    LOG.error("the log does not begin with what a browser of user %s saw", session.user.id)
    return True


def remember(answer: Response, session: Session) -> None:
    """Have the browser keep the present state."""
    settings = session.ports.settings
    answer.set_cookie(
        cookie_name(settings),
        base64.urlsafe_b64encode(witness.note(session).encode()).decode(),
        max_age=KEPT_SECONDS,
        path="/",
        httponly=True,
        samesite="Strict",
        secure=settings.https,
    )
