"""Documents and readings of invented words, without any reader."""

from __future__ import annotations

from extractors.model import Attachment, Box, Extraction, Page, Reading, TextSource, TypeMatch, Word
from vault.archive import documents
from vault.archive.cases import OpenCase
from vault.archive.derived import Outcome
from vault.archive.documents import UploadSink
from vault.domain.document import Document
from vault.domain.ids import new_id

LETTER = b"Geachte heer, hierbij zenden wij u de gevraagde verklaring. " * 40


def received(opened: OpenCase, content: bytes = LETTER, name: str = "brief.txt") -> Document:
    """A document of the case, sealed as an upload is."""
    archive = opened.archive
    sink = UploadSink(archive.ports, 1 << 30)
    sink.write(content)
    document = Document(
        id=new_id(),
        case_id=opened.case.id,
        name=name,
        received=archive.ports.clock.minute_text(),
        received_by=archive.user_id,
        original=sink.finish(),
    )
    return documents.add_document(archive, document)


def outcome_of(content: bytes = LETTER, attachments: tuple[Attachment, ...] = ()) -> Outcome:
    """What a reader would make of a text: its words in one line."""
    words = tuple(
        Word(text, Box(n / 40, 0.1, (n + 0.9) / 40, 0.12), line=0)
        for n, text in enumerate(content.decode().split()[:30])
    )
    reading = Reading("text/plain", (Page(1, TextSource.TEXT, words, 595.0, 842.0),))
    extraction = Extraction(TypeMatch("unknown", 0.0, ()), (), ())
    return Outcome(reading, extraction, ((1, b"a picture"),), attachments)
