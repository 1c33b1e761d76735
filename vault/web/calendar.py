"""The calendar feed: its owner makes and revokes it here, calendar programs fetch it here.

The address is the key: it is shown once and kept nowhere, in no log either (`serve` keeps none).
A guess at its 256 bits needs no throttle; one would only let a stranger stop everybody's calendar.
"""

from __future__ import annotations

from flask import Blueprint, Response, g, render_template, url_for
from werkzeug.wrappers import Response as BaseResponse

from vault.domain.calendar import MEDIA
from vault.services import feeds
from vault.web.documents import attachment
from vault.web.guard import public
from vault.web.returning import done
from vault.web.site import ports, session

bp = Blueprint("calendar", __name__, url_prefix="/calendar")
FILE = "termijnen.ics"


@bp.get("")
def show() -> str:
    """What a feed is, what it holds, and the buttons to make or revoke one's own."""
    return render_template("calendar/show.html", exists=feeds.exists(session()))


@bp.post("/make")
def make() -> str:
    """A new feed; its address is shown on this page and never again."""
    token = feeds.make(session())
    address = url_for("calendar.fetch", token=token, _external=True)
    return render_template("calendar/made.html", address=address)


@bp.post("/revoke")
def revoke() -> BaseResponse:
    feeds.revoke(session())
    return done("feed_revoked", "calendar.show")


@bp.get("/<token>.ics")
@public
def fetch(token: str) -> Response:
    """The calendar behind a token; one and the same 404 for anything else."""
    content = feeds.calendar(ports(), token).encode()
    g.fresh_anonymous = False  # a calendar program fills in no form: it gets no cookie
    return attachment(content, FILE, len(content), MEDIA)
