"""Put a paper of a known kind into a case, as if it had been read and confirmed."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from extractors.model import (
    Box,
    Extraction,
    Field,
    Method,
    Page,
    Provenance,
    Reading,
    TextSource,
    TypeMatch,
    Word,
)
from tests.vault.conftest import Vault
from vault.archive import derived, documents
from vault.archive.derived import Outcome
from vault.services import intake, processing
from vault.session import Session


def add_paper(vault: Vault, session: Session, case_id: str, type_id: str, **fields: Any) -> str:
    """The id of the new document; its fields stand proved on page 1."""
    content = io.BytesIO(b"%PDF-1.4 " + type_id.encode() + repr(fields).encode())
    document_id = intake.receive(session, case_id, content, f"{type_id}.pdf").id
    box = Box(0.1, 0.1, 0.4, 0.13)
    page = Page(1, TextSource.TEXT, (Word(type_id, box, 0),), 595, 842)
    found = tuple(
        Field(name, value, str(value), Provenance(1, box, Method.LABEL, "test", 1, 0.95), True)
        for name, value in fields.items()
    )
    extraction = Extraction(TypeMatch(type_id, 0.9, ("proef",)), (), found)
    archive = session.open(case_id).archive
    document = replace(documents.load_document(archive, document_id), type_confirmed=True)
    outcome = Outcome(Reading("application/pdf", (page,)), extraction)
    derived.keep_outcome(archive, replace(document, type_id=type_id), outcome)
    processing.settle(session, case_id)
    return document_id
