"""Look for fields anew in words at hand, when a type became better than what looked before.

Nothing is read again and no correction is lost. A worker does it, or `kluis document process`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vault.archive import derived, digests, documents, reading_jobs
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.domain.document import Document, DocumentState
from vault.domain.user import Permission
from vault.session import Session


def stale(session: Session, case_id: str) -> list[Document]:
    """Documents whose fields were looked for by an older edition, or as another type, than now."""
    archive = session.open(case_id).archive
    known = digests.digests(archive)
    return [one for one in documents.list_documents(archive) if _is_stale(archive, one, known)]


def _is_stale(archive: CaseArchive, one: Document, known: dict[str, digests.Digest]) -> bool:
    if one.state is not DocumentState.INDEXED:
        return False
    looked = known.get(one.id)
    if looked is not None:
        return digests.is_stale(one, looked.type_id, looked.edition)
    extraction = derived.load_extraction(archive, one.id)  # from before there were digests
    return extraction is not None and digests.is_stale(one, extraction.type.id, extraction.edition)


def remake(session: Session, case_id: str, document_ids: Sequence[str]) -> int:
    """Have the fields of these documents looked for anew; how many there are words of."""
    opened = session.open(case_id, Permission.REVIEW)
    archive = opened.archive
    changed = []
    for document_id in document_ids:
        document = documents.load_document(archive, document_id)
        if not document.waits and derived.load_reading(archive, document_id) is not None:
            changed.append(replace(document, state=DocumentState.READ, reason=None))
    for document in changed:
        with archive.change() as change:
            derived.save_document(change, document)
            change.record(Event.DOCUMENT_REMADE, {"document": document.id})
        reading_jobs.issue(archive, document)
    return len(changed)
