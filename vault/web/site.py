"""What views need of the running vault: its ports, and the session of this request."""

from __future__ import annotations

from typing import cast

from flask import current_app, g

from vault.archive.ports import Ports
from vault.session import Session

EXTENSION = "kluis"


def ports() -> Ports:
    """The ports wired at start."""
    return cast(Ports, current_app.extensions[EXTENSION])


def session() -> Session:
    """The signed-in user's session; the guard has put it there before the view runs."""
    return cast(Session, g.session)
