"""A document as the terminal tells it: for programs and for people."""

from __future__ import annotations

from typing import Any

from vault.cli.frame import Frame
from vault.domain.document import Document, DocumentState
from vault.services import review
from vault.session import Session


def form(one: Document) -> dict[str, Any]:
    """What programs are told of a document."""
    return {
        "id": one.id,
        "name": one.name,
        "state": str(one.state),
        "reason": one.reason,
        "type": one.type_id,
        "pages": one.page_count,
        "media": one.media,
        "sha256": one.original.sha256_plain,
        "parent": one.parent_id,
        "first_page": one.first_page,
        "last_page": one.last_page,
    }


def told(frame: Frame, session: Session, one: Document) -> dict[str, Any]:
    """The form of a document, and in plain words why it was not read."""
    if one.state is not DocumentState.FAILED:
        return form(one)
    problems = review.load(session, one.case_id, one.id).problems
    return {**form(one), "problems": [frame.say(problem.message) for problem in problems]}


def line(form: dict[str, Any]) -> str:
    """What people are told of it."""
    if "error" in form:
        return f"{'-':26}  {form['name']}: {form['message']}"
    why = "".join(f"\n    {problem}" for problem in form.get("problems", ()))
    return f"{form['id']}  {form['type'] or '-':8} {form['state']:9} {form['name']}{why}"
