"""Bring in evidence: one pass from the doorstep to a sealed document.

`receive` reads a stream and seals it as it arrives. The web does the same in two steps, because
Werkzeug writes a multipart file into an object of ours while the request is still arriving:
`begin` gives that object, `adopt` makes the document of it. What is not adopted is discarded.
"""

from __future__ import annotations

import unicodedata
from typing import BinaryIO

from vault.archive.documents import UploadSink, add_document
from vault.archive.ports import Ports
from vault.domain.document import Document
from vault.domain.ids import new_id
from vault.domain.user import Permission
from vault.session import Session

BLOCK = 1 << 20  # bytes read from a stream at a time
MAX_NAME = 200  # letters of a file name kept


def begin(ports: Ports) -> UploadSink:
    """A sink that seals what is written into it; needs no key of anybody."""
    return UploadSink(ports, ports.settings.max_upload_mb << 20)


def adopt(
    session: Session, case_id: str, sink: UploadSink, name: str, parent_id: str | None = None
) -> Document:
    """Make a document of a filled sink. An empty file is kept too, and flagged when read."""
    opened = session.open(case_id, Permission.RECEIVE)
    document = Document(
        id=new_id(),
        case_id=case_id,
        name=clean_name(name),
        received=session.ports.clock.minute_text(),
        received_by=session.user.id,
        original=sink.finish(),
        parent_id=parent_id,
    )
    return add_document(opened.archive, document)


def receive(session: Session, case_id: str, stream: BinaryIO, name: str) -> Document:
    """Seal a stream into a new document of the case."""
    session.open(case_id, Permission.RECEIVE)
    sink = begin(session.ports)
    try:
        while block := stream.read(BLOCK):
            sink.write(block)
        return adopt(session, case_id, sink, name)
    finally:
        sink.discard()


def clean_name(name: str) -> str:
    """A file name fit to be shown: no path, no control or direction characters (A-61)."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(c for c in last if unicodedata.category(c)[0] != "C")
    return kept.strip()[:MAX_NAME] or "naamloos"
