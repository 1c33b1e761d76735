"""Say what is right in a document: confirm, correct, set its type, keep a note."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from vault.errors import UsageError
from vault.services import review
from vault.web.document_page import document_page
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("review", __name__, url_prefix="/cases/<case_id>/documents/<document_id>")
Answer = Response | tuple[str, int]


@bp.post("/confirm")
def confirm(case_id: str, document_id: str) -> Response:
    """The value read is right."""
    review.confirm(session(), case_id, document_id, request.form.get("field", ""), _nth())
    return _back("confirmed", case_id, document_id)


@bp.post("/correct")
def correct(case_id: str, document_id: str) -> Answer:
    """The value is another; what was read stays beside it."""
    form = request.form
    try:
        review.correct(
            session(), case_id, document_id, form.get("field", ""), form.get("value", ""), _nth()
        )
    except UsageError as error:
        if error.status != 400:
            raise
        return document_page(case_id, document_id, error), 400
    return _back("corrected", case_id, document_id)


@bp.post("/type")
def set_type(case_id: str, document_id: str) -> Response:
    review.set_type(session(), case_id, document_id, request.form.get("type", ""))
    return _back("type", case_id, document_id)


@bp.post("/note")
def set_note(case_id: str, document_id: str) -> Response:
    review.set_note(session(), case_id, document_id, request.form.get("note", ""))
    return _back("saved", case_id, document_id)


def _nth() -> int:
    """Which of the fields of one name; one that a person added has none."""
    nth = request.form.get("nth", 0, type=int)
    return nth if nth >= 0 else 10_000


def _back(code: str, case_id: str, document_id: str) -> Response:
    """To the same page of the document, at the same field."""
    page = request.form.get("page", 1, type=int)
    number = request.form.get("number", 0, type=int)
    return done(
        code,
        "documents.show",
        case_id=case_id,
        document_id=document_id,
        page=page if page > 1 else None,
        _anchor=f"field-{number}" if number else None,
    )
