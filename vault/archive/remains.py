"""What is left of an erased case. Without its share it is noise already; here it goes."""

from __future__ import annotations

from vault.archive.ports import Ports
from vault.domain.case import CaseState
from vault.store import case_rows, document_rows, feed_rows, job_rows, sealed_rows


def remove_remains(ports: Ports, case_id: str) -> None:
    """Delete what is left of an erased case; needs no key, can be done again after a crash.

    Objects before rows: the rows are what names them.
    """
    with ports.database.read() as connection:
        documents = document_rows.of_case(connection, case_id)
        waiting = job_rows.pending_of_case(connection, case_id)
        asked = job_rows.of_case(connection, case_id)
    prefixes = [
        f"x/{case_id}/",
        *(f"o/{document.object_id}/" for document in documents),
        *(f"pending/{one.subject_id}/" for one in waiting),
        *(f"pending/{one.subject_id}/" for one in asked),
    ]
    for prefix in prefixes:
        for key in list(ports.blobs.list(prefix)):
            ports.blobs.delete(key)
    with ports.database.write() as connection:
        epoch = case_rows.lock(connection, case_id).epoch
        sealed_rows.delete_case(connection, case_id)
        document_rows.delete_case(connection, case_id)
        job_rows.delete_case(connection, case_id)
        feed_rows.delete_case(connection, case_id)
        case_rows.delete_wraps(connection, case_id, epoch)
        case_rows.set_state(connection, case_id, str(CaseState.ERASED))
