"""Two documents that look like one paper: a person says whether they are."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.errors import UsageError
from vault.services import likeness
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("likeness", __name__, url_prefix="/cases/<case_id>/documents/<document_id>")


@bp.post("/likeness")
def say(case_id: str, document_id: str) -> Response:
    """Of this document and `other`: "second" (this one counts no more), "first", "different"
    or "open" (take back what was said)."""
    other, verdict = request.form.get("other", ""), request.form.get("verdict", "")
    if verdict == "second":
        likeness.say_same(session(), case_id, kept=other, left_out=document_id)
    elif verdict == "first":
        likeness.say_same(session(), case_id, kept=document_id, left_out=other)
    elif verdict == "different":
        likeness.say_different(session(), case_id, document_id, other)
    elif verdict == "open":
        likeness.take_back(session(), case_id, document_id, other)
    else:
        raise UsageError("no_verdict", Text("Kies een antwoord.", "Choose an answer."))
    return done("compared", "documents.show", case_id=case_id, document_id=document_id)
