"""What can be recorded: the acts of the house, `noun.verb` as in its table of words.

The value goes into the sealed history of the case and into the leaf of the log. A leaf says which
act, never about what: that lies behind its commitment.
"""

from __future__ import annotations

from enum import StrEnum

from extractors.model import Text


class Event(StrEnum):
    """One recordable act on a case."""

    CASE_OPENED = "case.opened"
    CASE_CHANGED = "case.changed"
    CASE_SHARED = "case.shared"
    CASE_REVOKED = "case.revoked"
    CASE_ERASED = "case.erased"
    DOCUMENT_RECEIVED = "document.received"
    DOCUMENT_READ = "document.read"
    DOCUMENT_EXTRACTED = "document.extracted"
    DOCUMENT_INDEXED = "document.indexed"
    DOCUMENT_FAILED = "document.failed"
    DOCUMENT_OPENED = "document.opened"
    DOCUMENT_EXPORTED = "document.exported"
    DOCUMENT_REMADE = "document.remade"
    PART_ACCEPTED = "part.accepted"
    PART_CHANGED = "part.changed"
    PART_UNDONE = "part.undone"
    PARTS_REJECTED = "parts.rejected"
    LIKENESS_SAID = "likeness.said"
    FIELD_CONFIRMED = "field.confirmed"
    FIELD_CORRECTED = "field.corrected"
    EFFORT_RECORDED = "effort.recorded"
    DECLARED = "requirement.declared"
    DECLARATION_WITHDRAWN = "requirement.withdrawn"
    CHECKLIST_ASSESSED = "checklist.assessed"
    LETTER_DRAFTED = "letter.drafted"
    PACKET_ORDERED = "packet.ordered"
    PACKET_ASSEMBLED = "packet.assembled"
    PACKET_OPENED = "packet.opened"
    PACKET_FAILED = "packet.failed"
    RESULT_REFUSED = "result.refused"

    @property
    def label(self) -> Text:
        """The act in words, for the history page."""
        return _LABELS[self]


_LABELS = {
    Event.CASE_OPENED: Text("dossier gemaakt", "case made"),
    Event.CASE_CHANGED: Text("dossiergegevens gewijzigd", "case details changed"),
    Event.CASE_SHARED: Text("dossier gedeeld", "case shared"),
    Event.CASE_REVOKED: Text("toegang ingetrokken", "access taken back"),
    Event.CASE_ERASED: Text("dossier gewist", "case erased"),
    Event.DOCUMENT_RECEIVED: Text("stuk ontvangen", "document received"),
    Event.DOCUMENT_READ: Text("stuk gelezen", "document read"),
    Event.DOCUMENT_EXTRACTED: Text("gegevens gevonden", "fields found"),
    Event.DOCUMENT_INDEXED: Text("stuk doorzoekbaar gemaakt", "document made searchable"),
    Event.DOCUMENT_FAILED: Text("stuk niet gelezen", "document not read"),
    Event.DOCUMENT_OPENED: Text("stuk gedownload", "document downloaded"),
    Event.DOCUMENT_EXPORTED: Text("stuk uitgevoerd als age-bestand", "document exported"),
    Event.DOCUMENT_REMADE: Text("gegevens opnieuw laten zoeken", "fields looked for anew"),
    Event.PART_ACCEPTED: Text(
        "deel van een bestand werd een stuk", "part of a file made a document"
    ),
    Event.PART_CHANGED: Text("pagina's van een stuk gewijzigd", "pages of a part changed"),
    Event.PART_UNDONE: Text("stuk weer bij zijn bestand gevoegd", "part put back into its file"),
    Event.PARTS_REJECTED: Text("bestand is één stuk", "file said to be one document"),
    Event.LIKENESS_SAID: Text("gezegd of twee stukken hetzelfde zijn", "two documents compared"),
    Event.FIELD_CONFIRMED: Text("gegeven bevestigd", "field confirmed"),
    Event.FIELD_CORRECTED: Text("gegeven verbeterd", "field corrected"),
    Event.EFFORT_RECORDED: Text("poging vastgelegd", "effort recorded"),
    Event.DECLARED: Text("vereiste onmogelijk of niet nodig verklaard", "requirement declared"),
    Event.DECLARATION_WITHDRAWN: Text("verklaring ingetrokken", "declaration withdrawn"),
    Event.CHECKLIST_ASSESSED: Text("dossier getoetst", "case assessed"),
    Event.LETTER_DRAFTED: Text("brief gedownload", "letter downloaded"),
    Event.PACKET_ORDERED: Text("bundel aangevraagd", "packet ordered"),
    Event.PACKET_ASSEMBLED: Text("bundel gemaakt", "packet assembled"),
    Event.PACKET_OPENED: Text("bundel gedownload", "packet downloaded"),
    Event.PACKET_FAILED: Text("bundel niet gelukt", "packet failed"),
    Event.RESULT_REFUSED: Text(
        "uitkomst geweigerd: niet van de leesdienst", "result refused: not from the worker"
    ),
}
