"""The overview: one's own cases side by side, read from their sealed summaries."""

from __future__ import annotations

from flask import Blueprint, render_template
from werkzeug.wrappers import Response

from checklists.loading import checklists
from vault.services import dashboard, feeds
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("overview", __name__, url_prefix="/overview")


@bp.get("")
def show() -> str:
    """What is late, what comes, what stands still, what many lack; what nobody assessed yet."""
    found = dashboard.load(session())
    return render_template(
        "overview/show.html",
        board=found,
        labels={one: known.label for one, known in checklists().items()},
        tags=feeds.tags(session(), [line.case.id for line in found.lines]),
    )


@bp.post("/renew")
def renew() -> Response:
    """Look at every case anew, as of today."""
    dashboard.renew(session())
    return done("renewed", "overview.show")
