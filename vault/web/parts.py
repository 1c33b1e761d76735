"""Whole files: take one apart into documents, change a part, put it back."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from extractors.model import Text
from vault.errors import UsageError
from vault.services import parts
from vault.web.document_page import document_page
from vault.web.returning import done
from vault.web.site import session

bp = Blueprint("parts", __name__, url_prefix="/cases/<case_id>/documents/<document_id>/parts")
Answer = Response | tuple[str, int]


@bp.post("/accept")
def accept(case_id: str, document_id: str) -> Answer:
    """The lines that are ticked become documents; their page numbers may have been changed."""
    try:
        ranges = [_range(number) for number in request.form.getlist("take")]
        parts.accept(session(), case_id, document_id, ranges)
    except UsageError as error:
        return _said(case_id, document_id, error)
    return _back("divided", case_id, document_id)


@bp.post("/reject")
def reject(case_id: str, document_id: str) -> Answer:
    """The file is one document."""
    try:
        parts.reject(session(), case_id, document_id)
    except UsageError as error:
        return _said(case_id, document_id, error)
    return _back("whole", case_id, document_id)


@bp.post("/change")
def change(case_id: str, document_id: str) -> Answer:
    """Other pages for this part."""
    try:
        first, last = _range("")
        parts.change(session(), case_id, document_id, first, last)
    except UsageError as error:
        return _said(case_id, document_id, error)
    return _back("moved", case_id, document_id)


@bp.post("/undo")
def undo(case_id: str, document_id: str) -> Answer:
    """Put this part back into its file, whose page comes next."""
    try:
        document = parts.undo(session(), case_id, document_id)
    except UsageError as error:
        return _said(case_id, document_id, error)
    return _back("undone", case_id, document.id)


def _range(number: str) -> tuple[int, int]:
    """First and last page of one line; one page when only one is filled in."""
    first = request.form.get(f"first{number}", 0, type=int)
    last = request.form.get(f"last{number}", 0, type=int)
    if not first and not last:
        raise UsageError(
            "no_pages",
            Text("Vul pagina's in bij het stuk.", "Fill in the pages of the document."),
        )
    return first or last, last or first


def _said(case_id: str, document_id: str, error: UsageError) -> Answer:
    """The same page with the problem above it; what is no mistake in a form goes on its way."""
    if error.status != 400:
        raise error
    return document_page(case_id, document_id, error), 400


def _back(code: str, case_id: str, document_id: str) -> Response:
    return done(code, "documents.show", case_id=case_id, document_id=document_id)
