"""The original, as it was received: look at it, take it along as an age file."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.model import Text
from vault.archive import documents
from vault.audit.events import Event
from vault.crypto.age_recipients import X25519Identity, X25519Recipient
from vault.domain.document import Document
from vault.domain.user import Permission
from vault.errors import IntegrityError, UsageError
from vault.session import Session


def download(session: Session, case_id: str, document_id: str) -> tuple[Document, Iterator[bytes]]:
    """The received bytes, chunk by chunk; noted in the case's history.

    The first chunk is fetched at once: a store that is away is said before anything is sent.
    """
    archive = session.open(case_id).archive
    document = documents.load_document(archive, document_id)
    chunks = documents.stream_original(archive, document)
    first = next(chunks, b"")
    with archive.change() as change:
        change.record(Event.DOCUMENT_OPENED, {"document": document_id})
    return document, itertools.chain((first,), chunks)


@dataclass(frozen=True, slots=True)
class Exported:
    """An age file on its way out. `identity` is the fresh key that opens it, or ""."""

    document: Document
    identity: str
    length: int
    chunks: Iterator[bytes]


def export(session: Session, case_id: str, document_id: str, recipient: str = "") -> Exported:
    """The document as an age file that Debian's `age` opens; noted in the case's history.

    Without a recipient (`age1…`) a fresh X25519 identity is made, to be given to whoever opens the
    file. Only the header is made anew.
    """
    archive = session.open(case_id, Permission.ASSEMBLE).archive
    document = documents.load_document(archive, document_id)
    fresh = None if recipient else X25519Identity.generate()
    target = fresh.recipient if fresh is not None else _recipient(recipient)
    length, chunks = documents.export_original(archive, document, target)
    with archive.change() as change:
        change.record(Event.DOCUMENT_EXPORTED, {"document": document_id})
    return Exported(document, fresh.text() if fresh is not None else "", length, chunks)


def new_identity() -> tuple[str, str]:
    """A fresh age identity and its recipient, as text, for someone who has none yet."""
    fresh = X25519Identity.generate()
    return fresh.text(), str(fresh.recipient)


def _recipient(text: str) -> X25519Recipient:
    try:
        return X25519Recipient.parse(text.strip())
    except IntegrityError as error:
        raise UsageError(
            "bad_recipient",
            Text("Dit is geen age-ontvanger (age1…).", "This is no age recipient (age1…)."),
        ) from error
