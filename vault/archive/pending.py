"""What a worker leaves behind: sealed to the case, authenticated under the document's file key.

The blob `pending/<document>/<id>` is an age file to the case's public key. Inside are frames
(`extractors/frames.py`) and last a MAC over all of them. Anybody who knows the case's public key
can make an age file; only who held the document's file key can make the MAC (security.md C1).
"""

from __future__ import annotations

import hashlib
import io

from extractors.frames import read_frame, write_frame
from extractors.model import Attachment, Extraction, Problem, Reading, Text
from vault.archive.derived import Outcome
from vault.archive.ports import Ports
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.crypto import age_stream, capabilities
from vault.crypto.age_recipients import HybridRecipient
from vault.domain.document import Document
from vault.domain.ids import new_id
from vault.errors import IntegrityError
from vault.store import job_rows


def put(
    ports: Ports,
    recipient: HybridRecipient,
    file_key: bytes,
    *,
    case_id: str,
    document_id: str,
    outcome: Outcome,
) -> None:
    """Seal an outcome and note that it waits for a member."""
    body = io.BytesIO()
    write_frame(
        body,
        "result",
        reading=outcome.reading.as_json() if outcome.reading else None,
        extraction=outcome.extraction.as_json() if outcome.extraction else None,
        refused=outcome.refused.as_json() if outcome.refused else None,
    )
    for page, picture in outcome.previews:
        write_frame(body, "preview", picture, page=page)
    for attachment in outcome.attachments:
        write_frame(body, "attachment", attachment.content, name=attachment.name)
    put_body(ports, recipient, file_key, case_id, document_id, body.getvalue())


def put_body(
    ports: Ports,
    recipient: HybridRecipient,
    mac_key: bytes,
    case_id: str,
    subject_id: str,
    body: bytes,
) -> None:
    """Seal any body to the case under a MAC key that job and member share."""
    mac = capabilities.result_mac(mac_key, subject_id, hashlib.sha256(body).digest())
    pending_id = new_id()
    sealed = age_stream.seal_file(mac + body, [recipient])
    ports.blobs.put(f"pending/{subject_id}/{pending_id}", sealed)
    with ports.database.write() as connection:
        job_rows.add_pending(
            connection,
            job_rows.PendingRow(pending_id, subject_id, case_id, ports.clock.seconds()),
        )


def list_of_case(ports: Ports, case_id: str) -> list[job_rows.PendingRow]:
    """Outcomes that wait for a member of this case, oldest first."""
    with ports.database.read() as connection:
        return job_rows.pending_of_case(connection, case_id)


def open_body(archive: CaseArchive, row: job_rows.PendingRow, mac_key: bytes) -> bytes:
    """The body, after its MAC; IntegrityError when it was not made by our worker.

    That somebody tried is told in the case's history, in one transaction with its removal.
    """
    sealed = archive.ports.blobs.get(f"pending/{row.subject_id}/{row.id}")
    plain = age_stream.open_file(sealed, [archive.keys.identity])
    mac, body = plain[:32], plain[32:]
    if not capabilities.check_result_mac(
        mac_key, row.subject_id, hashlib.sha256(body).digest(), mac
    ):
        with archive.change() as change:
            if job_rows.delete_pending(change.connection, row.id):
                change.record(Event.RESULT_REFUSED, {"document": row.subject_id})
        raise IntegrityError(
            "forged_result",
            Text(
                "Een uitkomst kwam niet van de leesdienst en is niet gebruikt.",
                "A result did not come from the worker and was not used.",
            ),
        )
    return body


def open_outcome(archive: CaseArchive, row: job_rows.PendingRow, document: Document) -> Outcome:
    """What the worker found in the document."""
    stream = io.BytesIO(open_body(archive, row, document.original.file_key))
    result, previews, attachments = None, [], []
    while (frame := read_frame(stream)) is not None:
        if frame.kind == "result":
            result = frame.header
        elif frame.kind == "preview":
            previews.append((int(frame.header["page"]), frame.payload))
        elif frame.kind == "attachment":
            attachments.append(Attachment(str(frame.header["name"]), frame.payload))
    if result is None:
        raise IntegrityError("empty_result", Text("Een uitkomst is leeg.", "A result is empty."))
    return Outcome(
        Reading.from_json(result["reading"]) if result["reading"] else None,
        Extraction.from_json(result["extraction"]) if result["extraction"] else None,
        previews,
        attachments,
        Problem.from_json(result["refused"]) if result["refused"] else None,
    )


def delete(ports: Ports, row: job_rows.PendingRow) -> None:
    """Forget an outcome, and with it what a worker that died left of others for the subject."""
    with ports.database.write() as connection:
        job_rows.delete_pending(connection, row.id)
    for key in list(ports.blobs.list(f"pending/{row.subject_id}/")):
        ports.blobs.delete(key)
