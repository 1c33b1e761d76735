"""A demonstration dossier as facts, by the way of its papers: drawn, spoilt, read, extracted.

From the extraction on it is the code of the vault itself (`vault.standing.facts`): a document here
has the id of its paper, was confirmed by nobody, and nothing of it was corrected.
"""

from __future__ import annotations

from dataclasses import replace

from checklists.facts import CaseFacts
from extractors.extract import extract
from extractors.model import Extraction, Reading
from extractors.reading.read import read
from tests.samples.degrading.degrade import make
from tests.samples.dossiers.entered import declarations_of, efforts_of
from tests.samples.dossiers.model import Dossier, Paper
from tests.samples.scoring.outcome import OPTIONS
from tests.samples.scoring.readings import Readings
from vault.domain.document import Document, DocumentState, Original
from vault.standing.facts import facts_of, paper_of

ENTERED_ON = "2026-11-24"  # the day on which the vault of the demonstration is filled
_NOTHING = Original("", b"", 0, 0, "", "", "")


def extraction_of(paper: Paper, kept: Readings | None = None) -> Extraction:
    """What the extractors make of one paper in the form in which it came."""
    return extract(reading_of(paper, kept))


def reading_of(paper: Paper, kept: Readings | None = None) -> Reading:
    """The paper as read; a HEIC photo is kept under a name of its own beside the same as JPEG."""
    sample = paper.sample
    kept_as = replace(sample, head=(*sample.head, "heic")) if paper.heic else sample
    reading = kept.get(kept_as, paper.degradation) if kept is not None else None
    if reading is None:
        reading = read(make(sample, paper.degradation, heic=paper.heic).content, OPTIONS)
        if kept is not None:
            kept.put(kept_as, paper.degradation, reading)
    return reading


def facts_from_papers(dossier: Dossier, extractions: dict[str, Extraction]) -> CaseFacts:
    """The facts of a dossier of which nobody has corrected anything yet; `extractions` by paper."""
    ids = {paper.id: paper.id for paper in dossier.papers}
    return facts_of(
        dossier.client,
        [paper_of(_document(paper, extractions[paper.id]), extractions[paper.id])
         for paper in dossier.papers],
        efforts_of(dossier, ids),
        declarations_of(dossier, ids, ENTERED_ON),
    )  # fmt: skip


def _document(paper: Paper, extraction: Extraction) -> Document:
    return Document(
        id=paper.id,
        case_id="",
        name=paper.file,
        received=f"{ENTERED_ON}T09:00",
        received_by="",
        original=_NOTHING,
        state=DocumentState.INDEXED,
        type_id=extraction.type.id,
    )
