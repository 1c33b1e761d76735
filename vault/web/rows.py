"""Which row of a requirement a link is about, without saying in the address what must not be there.

A country's code or a document's id may stand in an address. The name of a practitioner may not: it
was read from a document, and addresses stay in histories. It travels as a code that only this
browser's session can make, and is found back by assessing again.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Any

from flask import g, request

from extractors.model import Text
from vault.errors import NotFound
from vault.services import assessment
from vault.web.site import session

TELLS_NOTHING = re.compile(r"[A-Z]{3}|[a-z2-7]{26}")
MAX_SUBJECT = 200


def row_of(requirement: str, subject: str | None) -> dict[str, Any]:
    """The arguments of an address that name one row of a requirement."""
    if subject is None:
        return {"requirement": requirement}
    if TELLS_NOTHING.fullmatch(subject):
        return {"requirement": requirement, "subject": subject}
    return {"requirement": requirement, "row": _code(requirement, subject)}


def subject_asked(case_id: str) -> str | None:
    """The subject that this request is about, from a form or an address; NotFound when gone."""
    code = request.values.get("row", "")
    if not code:
        return request.values.get("subject", "").strip()[:MAX_SUBJECT] or None
    report = assessment.look(session(), case_id, request.values.get("checklist", ""))
    for finding in report.findings:
        subject = finding.subject
        if subject and hmac.compare_digest(_code(finding.requirement, subject), code):
            return subject
    raise NotFound(
        "no_such_requirement",
        Text("Deze eis staat niet (meer) in de toets.", "This requirement is not in the list."),
    )


def _code(requirement: str, subject: str) -> str:
    said = f"{requirement}\0{subject}".encode()
    return hmac.new(g.cookie, b"dossierkluis row\0" + said, hashlib.sha256).hexdigest()[:20]
