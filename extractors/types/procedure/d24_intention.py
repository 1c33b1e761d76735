"""D24: the notice that the immigration service means to refuse (voornemen). Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.fields import (
    credibility,
)
from extractors.locating.meanings import (
    sentences,
    whole,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import ALIASES, BIRTH_DATE, V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER, PROCEDURE
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D24",
    name="intention",
    edition=2,
    label=Text("Voornemen", "Notice of intention"),
    family="procedure",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.GOVERNMENT, Sensitivity.ASYLUM),
    phrases=(
        *act(
            2.4,
            r"dit is (?:nog )?geen besluit",
            r"(?:van plan|voornemens) [^.]{0,80}niet (?:in te willigen|te verlenen|te verlengen|in behandeling)",
        ),
        *heading(
            5.4,
            r"voornemen (?:tot|om)\b",
            r"(?:van plan|voornemens) [^.]{0,40}(?:aanvraag|vergunning)",
            r"(?:wil|willen) uw (?:\w+ ){0,3}(?:aanvraag|vergunning) [^.]{0,40}(?:afwijzen|intrekken|verklaren|stellen)",
        ),
        *act(
            2.4,
            r"\b(?:overweeg|overwegen|overweegt) [^.]{0,120}(?:af te wijzen|in te trekken|ontvankelijk te verklaren|buiten behandeling)",
            r"voordat (?:ik|wij) (?:dat|dit|een) besluit (?:neem|nemen)[^.]{0,80}(?:mening|reageren|reactie|zienswijze)",
            r"(?:van plan|voornemens) (?:om )?[^.]{0,160}(?:af te wijzen|afwijzen|in te trekken|ontvankelijk te verklaren|"
            r"buiten behandeling te stellen|niet in behandeling te nemen)",
            r"\b(?:ik|wij) (?:wil|willen) (?:uw|die|deze|de) [^.]{0,80}(?:afwijzen|ontvankelijk verklaren|buiten behandeling|intrekken)",
            r"(?:reageren|reactie|gelegenheid)[^.]{0,100}(?:zienswijze|dit voornemen)",
            r"(?:reageren|reactie)[^.]{0,60}\. (?:uw reactie|dat|dit) heet een zienswijze",
        ),
        *title(
            5.4,
            "voornemen tot het nemen van een afwijzend besluit",
            "voornemen asiel",
            "voornemen om uw aanvraag af te wijzen",
            "voornemen om de aanvraag af te wijzen",
            "voornemen tot afwijzing van uw aanvraag",
            "voornemen tot afwijzen aanvraag",
            "voornemen tot niet-ontvankelijk verklaren",
            "voornemen tot buiten behandeling stellen",
            "kennisgeving voornemen",
            "aanvullend voornemen",
            "nieuw voornemen",
        ),
        *title(
            5.4,
            "voornemen",
            "voornemen tot afwijzing",
            "voornemen tot afwijzing asielaanvraag",
            "voornemen tot het afwijzen van de aanvraag",
            "voornemen afwijzing aanvraag",
            "voornemen tot niet-ontvankelijkverklaring",
            "voornemen tot intrekking",
        ),
        *FROM_IND,
        *body(
            0.9,
            "is voornemens",
            "voornemens om",
            "ben ik voornemens",
            "een zienswijze",
            "uw zienswijze",
            "zienswijze indienen",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "zienswijze op het voornemen", "rechtbank", "beslissing op bezwaar"),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        ALIASES,
        NATIONALITY,
        BIRTH_DATE,
        spec(
            "credibility",
            whole(credibility.parse, r"geloofwaardigheid\w*", r"beoordeling[^:]{0,40}"),
        ),
        PROCEDURE,
        spec("reason", sentences(r"(?:omdat|kennelijk ongegrond|niet-ontvankelijk|ongegrond)\b")),
        spec(
            "scope",
            captured(
                r"(?P<v>binnen (?:een|twee|vier|zes|\d+) (?:dag(?:en)?|week|weken)[^.\n]{0,40}zienswijze)",
                r"(?P<v>zienswijze[^.\n]{0,60}binnen (?:een|twee|vier|zes|\d+) (?:dag(?:en)?|week|weken))",
            ),
        ),
    ),
)
