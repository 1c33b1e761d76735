"""D26: a decision of the immigration service on an application.

Terms are read from the paper's own remedy clause. Source: domain.md 2.1 B, 2.3.
"""

from __future__ import annotations

from extractors.fields import (
    credibility,
    outcome,
)
from extractors.locating.headers import header_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    sentences,
    whole,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    against,
    body,
    title,
)
from extractors.types.usual import (
    ALIASES,
    BIRTH_DATE,
    DEPARTURE_TERM,
    ENTRY_BAN,
    GROUNDS,
    IND_NUMBER,
    NATIONALITY,
    PROCEDURE,
    REFERENCE,
    REMEDY,
    V_NUMBER,
    dated,
    letter_date,
    person,
    spec,
)

TYPE = DocumentType(
    id="D26",
    name="decision",
    edition=1,
    label=Text("Beschikking IND", "IND decision"),
    family="procedure",
    issuer=Text("IND namens de minister of staatssecretaris", "IND for the minister"),
    sensitivity=(Sensitivity.GOVERNMENT, Sensitivity.ASYLUM),
    phrases=(
        *title(
            3.6,
            "beschikking",
            "besluit",
            "beschikking op de aanvraag",
            "besluit op aanvraag",
            "besluit op uw aanvraag",
            "afwijzing aanvraag",
            "afwijzing van uw aanvraag",
            "beslissing op uw aanvraag",
            "inwilliging aanvraag",
            "afwijzing asielaanvraag",
            "besluit asielaanvraag",
            "afwijzing verzoek uitstel van vertrek",
            "beschikking asiel",
            "niet-ontvankelijkverklaring aanvraag",
            "inwilliging",
            "beslissing op aanvraag",
            "asielbesluit",
            "afwijzende beschikking",
        ),
        *FROM_IND,
        *body(
            0.6,
            "rechtsgevolgen van deze beschikking",
            "dit besluit geldt als terugkeerbesluit",
            "wordt afgewezen",
            "wordt ingewilligd",
            "buiten behandeling gesteld",
            "kennelijk ongegrond",
            "niet-ontvankelijk verklaard",
            "rechtsmiddelen",
            "bent u het niet eens met",
        ),
        *body(
            0.4, "verblijfsvergunning", "vreemdelingenwet 2000", "ik wijs uw aanvraag", "gelet op"
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.5,
            "bureau medische advisering",
            "bureau documenten",
            "beslissing op bezwaar",
            "voornemen",
            "bezwaarschrift",
            "rechtbank",
            "raad van state",
            "dienst terugkeer en vertrek",
            "zienswijze",
            "kantonrechter",
            "toevoeging",
            "raad voor rechtsbijstand",
            "rapport taalanalyse",
            "ontvangstbevestiging",
            "herstel verzuim",
            "centraal orgaan opvang",
            "indicatiebesluit",
            "inreisverbod",
            "intrekking",
            "burgemeester",
        ),
    ),
    fields=(
        letter_date("datum besluit", "datum beschikking", "datum van de beschikking"),
        dated(
            "decision_date",
            "datum besluit",
            "datum beschikking",
            "datum van de beschikking",
            "datum",
            "dagtekening",
            others=(header_date(),),
        ),
        dated(
            "sent_date",
            "verzonden",
            "verzonden op",
            "datum verzending",
            "verzenddatum",
            "datum bekendmaking",
            "bekendgemaakt op",
            "uitgereikt op",
        ),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        ALIASES,
        BIRTH_DATE,
        NATIONALITY,
        PROCEDURE,
        spec(
            "outcome",
            meanings(
                outcome.IND.find,
                r"besluit",
                r"beslissing",
                r"ik besluit",
                r"conclusie",
                r"beschikking",
                head=True,
            ),
        ),
        spec(
            "credibility",
            whole(
                credibility.parse,
                r"geloofwaardigheid\w*",
                r"beoordeling[^:]{0,40}",
                r"asielmotieven",
                r"relevante elementen",
            ),
        ),
        GROUNDS,
        REMEDY,
        DEPARTURE_TERM,
        ENTRY_BAN,
        spec("reason", label("reden"), sentences(r"(?:omdat|nu niet is gebleken|want)\b")),
    ),
)
