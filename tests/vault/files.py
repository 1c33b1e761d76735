"""A whole file in a case: three letters in one scan, read, with the parts a reader proposes.

pages 1-2   a decision of the immigration service      page 3   blank
page  4     a letter of an embassy                     pages 5-6   a decision on objection
"""

from __future__ import annotations

import io

from extractors.model import (
    Box,
    Extraction,
    Page,
    Part,
    Reading,
    Text,
    TextSource,
    TypeMatch,
    Word,
)
from tests.vault.conftest import Vault
from vault.archive import derived, documents
from vault.archive.derived import Outcome
from vault.services import intake, processing
from vault.session import Session

PAGES = (
    "Immigratie- en Naturalisatiedienst\nDatum: 12 maart 2019\nV-nummer: 280.123.4567\n"
    "Beschikking\nUw aanvraag wordt afgewezen.",
    "Rechtsmiddelen\nU kunt binnen vier weken bezwaar maken.",
    "",
    "Ambassade van Ghana\nDen Haag, 3 maart 2021\nGeachte heer Amari,\n"
    "Wij kunnen u geen laissez-passer geven.\nHoogachtend,",
    "Immigratie- en Naturalisatiedienst\nDatum: 4 juni 2020\nBeslissing op bezwaar\n"
    "Het bezwaar tegen de beschikking van 12 maart 2019 is ongegrond.",
    "Rechtsmiddelen\nU kunt binnen vier weken beroep instellen bij de rechtbank.",
)
WHY = (Text("briefhoofd bovenaan", "letterhead at the top"),)
PROPOSED = (
    Part(1, 2, TypeMatch("D26", 0.9, ("briefhoofd",)), WHY),
    Part(4, 4, TypeMatch("D60", 0.8, ("briefhoofd",)), WHY),
    Part(5, 6, TypeMatch("D29", 0.9, ("briefhoofd",)), WHY),
)


def reading(pages: tuple[str, ...] = PAGES) -> Reading:
    """Every line a line, every word somewhere on it."""
    return Reading(
        "application/pdf", tuple(_page(number, text) for number, text in enumerate(pages, 1))
    )


def _page(number: int, text: str) -> Page:
    words = tuple(
        Word(word, Box(0.1 + 0.08 * i, 0.1 + 0.04 * n, 0.17 + 0.08 * i, 0.13 + 0.04 * n), n)
        for n, line in enumerate(text.splitlines())
        for i, word in enumerate(line.split()[:10])
    )
    return Page(number, TextSource.OCR if words else TextSource.NONE, words, 595, 842)


def keep(
    session: Session, case_id: str, document_id: str, read: Reading, extraction: Extraction
) -> None:
    """Put a reading into the case as a worker's outcome would be, and make it findable."""
    archive = session.open(case_id).archive
    previews = [(page.number, b"picture of page %d" % page.number) for page in read.pages]
    document = documents.load_document(archive, document_id)
    derived.keep_outcome(archive, document, Outcome(read, extraction, previews))
    processing.settle(session, case_id)


def whole_file(vault: Vault, case_id: str, session: Session | None = None) -> str:
    """The id of the file."""
    acting = session or vault.noor
    document = intake.receive(acting, case_id, io.BytesIO(b"%PDF-1.4 whole"), "dossier.pdf")
    extraction = Extraction(TypeMatch("D26", 0.9, ("briefhoofd",)), (), (), parts=PROPOSED)
    keep(acting, case_id, document.id, reading(), extraction)
    return document.id


def finish(session: Session, case_id: str) -> None:
    """Do at once what waits for a worker."""
    for document in documents.list_documents(session.open(case_id).archive):
        if document.waits:
            processing.process(session, case_id, document.id, lambda *_: None)
