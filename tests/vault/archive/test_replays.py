"""Yesterday's outcomes and jobs, put back: they change nothing (A-05, A-16, A-71)."""

from __future__ import annotations

from tests.vault.archive.samples import LETTER, outcome_of, received
from tests.vault.conftest import Vault
from vault.archive import derived, documents, pending, reading_jobs
from vault.archive.cases import OpenCase
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.services import sharing
from vault.store import job_rows

OLD = b"Ambassade weigert, zegt een oude lezing. "


def leave(vault: Vault, opened: OpenCase, document: Document, content: bytes) -> None:
    """What a worker leaves for a document."""
    pending.put(
        vault.ports,
        opened.archive.keys.recipient,
        document.original.file_key,
        case_id=opened.case.id,
        document_id=document.id,
        outcome=outcome_of(content),
    )


def put_back(vault: Vault, opened: OpenCase, subject_id: str, sealed: bytes) -> None:
    """What a writer in database and store can do with a blob they kept."""
    row = job_rows.PendingRow(new_id(), subject_id, opened.case.id, 0)
    vault.ports.blobs.put(f"pending/{subject_id}/{row.id}", sealed)
    with vault.ports.database.write() as connection:
        job_rows.add_pending(connection, row)


def kept_blob(vault: Vault, document: Document) -> bytes:
    (key,) = vault.ports.blobs.list(f"pending/{document.id}/")
    return vault.ports.blobs.get(key)


def words(vault: Vault, opened: OpenCase, document: Document) -> str:
    archive = vault.noor.open(opened.case.id).archive
    reading = derived.load_reading(archive, document.id)
    return reading.pages[0].text if reading is not None else ""


def test_an_outcome_put_back_after_it_was_taken_in_is_dropped(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    leave(vault, opened, document, OLD)
    old = kept_blob(vault, document)
    archive = vault.noor.open(opened.case.id).archive
    reading_jobs.keep(archive, document, outcome_of(LETTER))
    put_back(vault, opened, document.id, old)
    archive = vault.noor.open(opened.case.id).archive
    assert reading_jobs.take_in(archive) == []
    assert words(vault, opened, document).startswith("Geachte heer")
    assert pending.list_of_case(vault.ports, opened.case.id) == []


def test_two_outcomes_of_one_document_are_taken_in_once(vault: Vault) -> None:
    """A worker was thought dead, or a message was put into the queue twice."""
    opened = vault.case(vault.noor)
    document = received(opened)
    for _ in range(2):
        leave(vault, opened, document, LETTER)
    archive = vault.noor.open(opened.case.id).archive
    assert [one.id for one in reading_jobs.take_in(archive)] == [document.id]
    assert pending.list_of_case(vault.ports, opened.case.id) == []
    assert len(documents.list_documents(vault.noor.open(opened.case.id).archive)) == 1


def test_an_outcome_of_another_document_is_dropped(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    one, other = received(opened), received(opened, LETTER + b"2")
    leave(vault, opened, one, OLD)
    put_back(vault, opened, other.id, kept_blob(vault, one))
    archive = vault.noor.open(opened.case.id).archive
    assert [found.id for found in reading_jobs.take_in(archive)] == [one.id]
    states = {d.id: d.state for d in documents.list_documents(archive)}
    assert states[other.id] is DocumentState.RECEIVED


def test_an_outcome_from_before_a_rotation_is_dropped_and_the_document_waits_on(
    vault: Vault,
) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    sharing.share(vault.noor, opened.case.id, "bram")
    leave(vault, opened, document, OLD)
    sharing.revoke(vault.noor, opened.case.id, vault.bram.user.id)
    archive = vault.noor.open(opened.case.id).archive
    assert reading_jobs.take_in(archive) == []
    assert pending.list_of_case(vault.ports, opened.case.id) == []
    assert documents.load_document(archive, document.id).state is DocumentState.RECEIVED


def test_an_outcome_whose_blob_is_gone_is_dropped_and_the_document_waits_on(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    with vault.ports.database.write() as connection:
        job_rows.add_pending(
            connection, job_rows.PendingRow(new_id(), document.id, opened.case.id, 0)
        )
    archive = vault.noor.open(opened.case.id).archive
    assert reading_jobs.take_in(archive) == []
    assert documents.load_document(archive, document.id) == document
