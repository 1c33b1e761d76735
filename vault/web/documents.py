"""Documents of a case: bring in, see how far reading is, look at one, take it along."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from flask import Blueprint, Response, jsonify, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from vault.domain.document import Document
from vault.errors import VaultError
from vault.services import cases, intake, originals, processing, remaking, review
from vault.web import filters
from vault.web.document_page import document_page
from vault.web.document_relations import relations_of
from vault.web.guard import receives_files
from vault.web.headers import CONTENT_CSP
from vault.web.language import language, say
from vault.web.request import Doorstep
from vault.web.returning import done
from vault.web.site import ports, session

bp = Blueprint("documents", __name__, url_prefix="/cases/<case_id>")


@bp.get("")
def list_documents(case_id: str, failures: list[dict[str, object]] | None = None) -> str:
    """The first tab of a case: its documents, and the place to add more.

    Like every look of a member it takes in what was read meanwhile (security.md 1.8).
    """
    processing.settle(session(), case_id)
    found = review.list_documents(session(), case_id)
    return render_template(
        "documents/list.html",
        case=cases.load_case(session(), case_id),
        documents=found,
        relations=relations_of(session(), case_id, found),
        waiting=sum(one.waits for one in found),
        sandbox_problem=processing.sandbox_problem(ports()),
        max_upload_mb=ports().settings.max_upload_mb,
        failures=failures or [],
    )


@bp.post("")
@receives_files
def upload(case_id: str) -> BaseResponse | tuple[str, int]:
    """Keep every file that arrives; one that fails does not stop the rest."""
    kept: list[Document] = []
    failures: list[dict[str, object]] = []
    for file in request.files.getlist("files"):
        doorstep = file.stream
        if not isinstance(doorstep, Doorstep) or (not file.filename and not doorstep.plain_length):
            continue  # a browser sends one empty part when no file was chosen
        try:
            kept.append(_keep(case_id, doorstep, file.filename or ""))
        except VaultError as error:
            name = intake.clean_name(file.filename or "")
            failures.append({"name": name, **error.as_json(language())})
    if _wants_json():
        return jsonify({"documents": [_form(one) for one in kept], "failures": failures})
    if failures:
        return list_documents(case_id, failures), 400
    return done("received", "documents.list_documents", case_id=case_id)


def _keep(case_id: str, doorstep: Doorstep, name: str) -> Document:
    document = intake.adopt(session(), case_id, doorstep.filled(), name)
    processing.issue(session(), case_id, document)
    return document


@bp.get("/state")
def state(case_id: str) -> BaseResponse:
    """How far each document is; the list and the upload poll this."""
    waiting = processing.settle(session(), case_id)
    steps = {one.document_id: (one.done, one.total) for one in waiting}
    found = review.list_documents(session(), case_id)
    return jsonify(
        {
            "waiting": len(waiting),
            "documents": [{**_form(one), "steps": steps.get(one.id)} for one in found],
        }
    )


@bp.get("/documents/<document_id>")
def show(case_id: str, document_id: str) -> str:
    """One document: its page, what was read on it, what a person made of that."""
    return document_page(case_id, document_id)


@bp.get("/documents/<document_id>/pages/<int:page>")
def page_picture(case_id: str, document_id: str, page: int) -> Response:
    """Our own picture of a page (WebP), never the original."""
    picture = review.preview(session(), case_id, document_id, page)
    return Response(picture, mimetype="image/webp")


@bp.post("/documents/<document_id>/download")
def download(case_id: str, document_id: str) -> Response:
    """The received bytes: only to be saved, never run here (A-60)."""
    document, chunks = originals.download(session(), case_id, document_id)
    return attachment(chunks, document.name, document.original.plain_length)


@bp.post("/documents/<document_id>/export")
def export(case_id: str, document_id: str) -> Response | str:
    """As an age file. First a fresh identity is shown once; its form then saves the file."""
    recipient = request.form.get("recipient", "").strip()
    found = review.load(session(), case_id, document_id)
    if not recipient:
        identity, recipient = originals.new_identity()
        return render_template(
            "documents/exported.html",
            case=cases.load_case(session(), case_id),
            document=found.document,
            identity=identity,
            recipient=recipient,
        )
    exported = originals.export(session(), case_id, document_id, recipient)
    return attachment(exported.chunks, found.document.name + ".age", exported.length)


@bp.post("/documents/<document_id>/again")
def read_again(case_id: str, document_id: str) -> BaseResponse:
    processing.again(session(), case_id, document_id)
    return done("again", "documents.show", case_id=case_id, document_id=document_id)


@bp.post("/documents/<document_id>/remake")
def remake(case_id: str, document_id: str) -> BaseResponse:
    """Look for the fields anew in the words at hand."""
    remaking.remake(session(), case_id, [document_id])
    return done("remade", "documents.show", case_id=case_id, document_id=document_id)


@bp.post("/remake")
def remake_all(case_id: str) -> BaseResponse:
    """The same for every document that an older edition looked at."""
    old = remaking.stale(session(), case_id)
    remaking.remake(session(), case_id, [one.id for one in old])
    return done("remade", "documents.list_documents", case_id=case_id)


def attachment(
    content: Iterator[bytes] | bytes, name: str, length: int | None, media: str = ""
) -> Response:
    """An answer that a browser saves under a name and shows to nobody (RFC 6266, A-60, A-61)."""
    answer = Response(content, mimetype=media or "application/octet-stream")
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in name)
    answer.headers["Content-Disposition"] = (
        f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    )
    answer.headers["Content-Security-Policy"] = CONTENT_CSP
    if length is not None:
        answer.headers["Content-Length"] = str(length)
    return answer


def _wants_json() -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def _form(document: Document) -> dict[str, object]:
    """One line of the list, as the script shows it."""
    return {
        "id": document.id,
        "name": document.name,
        "url": url_for("documents.show", case_id=document.case_id, document_id=document.id),
        "state": str(document.state),
        "label": say(document.state.label),
        "type": filters.kind_of(document),
        "pages": document.page_count,
        "size": filters.size(document.original.plain_length),
    }
