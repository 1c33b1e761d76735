"""What `kluis document receive` and `process` do once the services are loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from extractors.model import Text
from vault.cli.forms import line, told
from vault.cli.frame import Frame, progress_bar
from vault.domain.document import Document
from vault.errors import UsageError, VaultError
from vault.services import intake, processing, remaking, review
from vault.session import Session


def receive(frame: Frame, case_id: str, files: tuple[Path, ...], no_process: bool) -> None:
    """Keep every file, read it unless `no_process`, and tell how each fared."""
    results: list[dict[str, Any]] = []
    failures: list[VaultError] = []
    with frame.session() as session:
        for file in files:
            try:
                kept = _receive_one(frame, session, case_id, file, no_process)
                results.append(told(frame, session, kept))
            except VaultError as error:  # the rest of the upload goes on
                failures.append(error)
                results.append({"name": file.name, **error.as_json(frame.language)})
    frame.show(results, [line(one) for one in results])
    if failures:
        raise failures[0]


def _receive_one(
    frame: Frame, session: Session, case_id: str, file: Path, no_process: bool
) -> Document:
    try:
        with file.open("rb") as stream:
            kept = intake.receive(session, case_id, stream, file.name)
    except OSError as error:
        raise UsageError(
            "file_unreadable",
            Text(f"{file.name} is niet te openen.", f"{file.name} cannot be opened."),
        ) from error
    if no_process:
        return kept
    with progress_bar(frame, file.name) as advance:
        return processing.process(session, case_id, kept.id, advance)


def process(frame: Frame, case_id: str, document_id: str | None, again: bool, stale: bool) -> None:
    """Read one document or all that wait, first taking in what workers left."""
    results = []
    with frame.session() as session:
        processing.settle(session, case_id)
        if stale:
            old = [one.id for one in remaking.stale(session, case_id)]
            remaking.remake(session, case_id, [one for one in old if document_id in (None, one)])
        for one in review.list_documents(session, case_id):
            if document_id in (None, one.id):
                with progress_bar(frame, one.name) as advance:
                    done = processing.process(session, case_id, one.id, advance, again)
                results.append(told(frame, session, done))
    frame.show(results, [line(one) for one in results])
