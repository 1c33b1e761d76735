"""The closed vocabularies of a checklist: statuses, levels, results and reasons for *impossible*.

Each member has a `label` in Dutch and English. Source: the house's domain book, 0.1 and 0.2.
"""

from __future__ import annotations

from enum import StrEnum

from extractors.model import Text


class Status(StrEnum):
    """What one requirement's state is on the day of assessment."""

    PRESENT = "present"
    PRESENT_STALE = "present_stale"
    PRESENT_WEAK = "present_weak"
    PRESENT_CONTESTED = "present_contested"
    ADVERSE = "adverse"
    REQUESTED = "requested"
    REFUSED_BY_HOLDER = "refused_by_holder"
    MISSING = "missing"
    IMPOSSIBLE = "impossible"
    CONFLICT = "conflict"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        return _STATUS_LABELS[self]

    @property
    def is_evidence(self) -> bool:
        """A document is there and counts for the client, whatever its quality."""
        return self in _EVIDENCE


_STATUS_LABELS = {
    Status.PRESENT: Text("aanwezig", "present"),
    Status.PRESENT_STALE: Text("verlopen: vernieuwen", "out of date: renew"),
    Status.PRESENT_WEAK: Text("aanwezig maar zwak", "present but weak"),
    Status.PRESENT_CONTESTED: Text("aanwezig maar betwist", "present but contested"),
    Status.ADVERSE: Text("spreekt tegen de cliënt", "speaks against the client"),
    Status.REQUESTED: Text("aangevraagd", "requested"),
    Status.REFUSED_BY_HOLDER: Text("geweigerd door de houder", "refused by the holder"),
    Status.MISSING: Text("ontbreekt", "missing"),
    Status.IMPOSSIBLE: Text("onmogelijk", "impossible"),
    Status.CONFLICT: Text("patstelling", "deadlock"),
    Status.NOT_APPLICABLE: Text("niet van toepassing", "not applicable"),
    Status.WAIVED: Text("niet nodig verklaard", "waived"),
    Status.UNKNOWN: Text("nog niet beoordeeld", "not yet assessed"),
}
_EVIDENCE = {
    Status.PRESENT,
    Status.PRESENT_STALE,
    Status.PRESENT_WEAK,
    Status.PRESENT_CONTESTED,
}


class Level(StrEnum):
    """How much a requirement weighs: only the first two count in the result."""

    REQUIRED = "required"
    CONDITIONAL = "conditional"
    STRENGTHENING = "strengthening"
    WARNING = "warning"

    @property
    def label(self) -> Text:
        return _LEVEL_LABELS[self]

    @property
    def counts(self) -> bool:
        return self in (Level.REQUIRED, Level.CONDITIONAL)


_LEVEL_LABELS = {
    Level.REQUIRED: Text("verplicht", "required"),
    Level.CONDITIONAL: Text("verplicht in dit geval", "required in this case"),
    Level.STRENGTHENING: Text("versterkt de zaak", "strengthens the case"),
    Level.WARNING: Text("waarschuwing", "warning"),
}


class Result(StrEnum):
    """The outcome of a whole checklist. Never a percentage."""

    COMPLETE = "complete"
    COMPLETE_WITH_IMPOSSIBILITIES = "complete_with_impossibilities"
    INCOMPLETE = "incomplete"
    BLOCKED = "blocked"
    NOT_OPEN = "not_open"


class Basis(StrEnum):
    """How well the rule itself is known; `unsure` is never decisive."""

    SOURCE = "source"
    KNOWN = "known"
    PRACTICE = "practice"
    UNSURE = "unsure"

    @property
    def label(self) -> Text:
        return _BASIS_LABELS[self]


_BASIS_LABELS = {
    Basis.SOURCE: Text("gezien in de bron (uittreksel)", "seen in the source (excerpt)"),
    Basis.KNOWN: Text("bekende regel, bron niet gezien", "known rule, source not seen"),
    Basis.PRACTICE: Text("praktijk of eigen afleiding", "practice or our own derivation"),
    Basis.UNSURE: Text("onzeker: telt niet mee", "unsure: does not count"),
}


class ReasonCode(StrEnum):
    """Why a thing cannot be had; each reason wants its own proof."""

    I1 = "I1"
    I2 = "I2"
    I3 = "I3"
    I4 = "I4"
    I5 = "I5"
    I6 = "I6"
    I7 = "I7"
    I8 = "I8"
    I9 = "I9"
    I10 = "I10"

    @property
    def label(self) -> Text:
        return _REASONS[self][0]

    @property
    def proof(self) -> Text:
        """What proves it, in one sentence."""
        return _REASONS[self][1]


_REASONS = {
    ReasonCode.I1: (
        Text("nooit geregistreerd", "never registered"),
        Text(
            "eigen verklaring, verklaring van een landendeskundige of landeninformatie, en een "
            "brief dat zoeken niets opleverde",
            "own statement, a country expert's statement or country information, and a letter "
            "that a search found nothing",
        ),
    ),
    ReasonCode.I2: (
        Text("de autoriteit weigert of is niet bevoegd", "the authority refuses or lacks power"),
        Text(
            "weigeringsbrief; als die er niet is: bezoekverslag, aangetekende brief en getuige",
            "letter of refusal; failing that: visit log, registered letter and witness",
        ),
    ),
    ReasonCode.I3: (
        Text("de autoriteit antwoordt niet", "the authority does not answer"),
        Text(
            "ten minste twee (aangetekende) brieven of mails en één herinnering",
            "at least two (registered) letters or mails and one reminder",
        ),
    ),
    ReasonCode.I4: (
        Text("vragen brengt cliënt of familie in gevaar", "asking endangers client or family"),
        Text(
            "notitie van de advocaat en landeninformatie; het asieldossier is niet afgesloten",
            "the lawyer's note and country information; the asylum file is not closed",
        ),
    ),
    ReasonCode.I5: (
        Text("de persoon kan het niet (ziekte, beperking)", "the person is not capable"),
        Text(
            "psychiatrisch verslag over de wilsbekwaamheid, of een mentorschapsbeschikking",
            "psychiatric report on capacity, or a mentorship order",
        ),
    ),
    ReasonCode.I6: (
        Text("gebeurd waar niemand registreert", "happened where nobody registers"),
        Text(
            "verklaring van familie, antwoord van kampbestuur of UNHCR, bericht van het Rode "
            "Kruis, foto's van het graf, religieus register",
            "a relative's statement, answer of camp authority or UNHCR, Red Cross message, "
            "photos of the grave, religious register",
        ),
    ),
    ReasonCode.I7: (
        Text("register vernietigd of onbereikbaar", "register destroyed or out of reach"),
        Text(
            "landeninformatie, ambtsbericht of antwoord van het archief",
            "country report or archive answer",
        ),
    ),
    ReasonCode.I8: (
        Text(
            "de Nederlandse overheid heeft het en geeft het niet", "held and withheld by the State"
        ),
        Text(
            "schriftelijk verzoek en de weigering of het zwijgen; LSO-verslag",
            "written request and the refusal or silence; LSO minutes",
        ),
    ),
    ReasonCode.I9: (
        Text("kan volgens de wet niet bestaan", "cannot exist in law"),
        Text("tekst van de buitenlandse wet en een deskundige", "foreign law text and an expert"),
    ),
    ReasonCode.I10: (
        Text("onevenredig duur of niemand ter plaatse", "disproportionate cost or nobody there"),
        Text(
            "offertes, verklaring van familie, uitkomst van het Rode Kruis",
            "quotes, statement of relatives, Red Cross result",
        ),
    ),
}
