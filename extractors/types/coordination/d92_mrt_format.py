"""D92: the format that parties fill in for the Multidisciplinary Review Team: one central question.

Source: domain.md 2.1 G, 1.2.
"""

from __future__ import annotations

from extractors.fields import (
    positions,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sentences,
    whole,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    ADVISED_BY_TEAM,
    act,
    against,
    body,
    deed,
    head,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D92",
    name="mrt_format",
    edition=2,
    label=Text("MRT-format", "MRT referral form"),
    family="coordination",
    issuer=Text("partijen van het LSO", "LSO parties"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *act(-3.5, *ADVISED_BY_TEAM),
        *heading(
            4.8,
            r"(?:aanmelding|inbreng|aanvraag|verzoek|voorlegging|opschaling|format|formulier)\b[^\n]{0,40}\b(?:mrt|multidisciplinair review ?team)\b",
        ),
        *deed(
            2.0,
            "vraag voor het mrt",
            "centrale vraag aan het mrt",
            "leggen wij de casus voor aan het mrt",
            "leggen aan het mrt voor",
        ),
        *title(
            4.8,
            "opschaling naar het mrt",
            "opschaling naar mrt",
            "opschaling mrt",
            "opschalingsformulier mrt",
            "vraag aan het mrt",
            "voorleggen aan het mrt",
            "casus mrt",
            "inbrengformulier mrt",
            "adviesaanvraag mrt",
            "adviesaanvraag aan het mrt",
            "aanvraag mrt",
            "aanvraag advies mrt",
            "verzoek om advies mrt",
            "verzoek advies mrt",
            "aanmelding casus multidisciplinair review team",
            "casus multidisciplinair review team",
        ),
        *title(
            4.8,
            "format voor het mrt",
            "format casus mrt",
            "casusformat multidisciplinair review team",
            "aanmelding casus mrt",
            "aanmelding bij het mrt",
            "aanmeldingsformulier mrt",
            "aanmeldformulier casus mrt",
            "casus voor het mrt",
            "casusinbreng mrt",
            "casusbeschrijving mrt",
            "inbreng mrt",
            "verzoek aan het mrt",
            "mrt aanmelding",
            "mrt-aanmelding",
            "mrt-casus",
            "voorlegging aan mrt",
            "voorlegging mrt",
        ),
        *title(
            4.8,
            "mrt-format",
            "format mrt",
            "aanmeldformulier mrt",
            "aanmelding mrt",
            "casusformat mrt",
            "multidisciplinair review team aanmelding",
            "format multidisciplinair review team",
            "aanmeldformat mrt",
            "inbrengformat mrt",
            "mrt format",
            "aanmeldformulier multidisciplinair review team",
            "aanmelding multidisciplinair review team",
            "multidisciplinair review team",
        ),
        *head(1.0, "mrt", "multidisciplinair review team"),
        *body(
            0.8,
            "centrale vraag",
            "in te vullen door",
            "ingevuld door partijen",
            "ingebracht door",
            "wat is er al geprobeerd",
            "gevraagde oplossing",
        ),
        *against(
            4.5,
            "advies van het mrt",
            "mrt-advies",
            "advies mrt",
            "advocaten",
            "rechtbank",
            "lso-verslag",
            "toestemming",
            "advies multidisciplinair review team",
        ),
    ),
    fields=(
        letter_date("datum invulling", "datum aanmelding"),
        V_NUMBER,
        person(),
        spec(
            "question",
            label(
                "centrale vraag",
                "de centrale vraag",
                "vraag aan het mrt",
                "vraagstelling",
                "hoofdvraag",
                "vraag voor het mrt",
                "adviesvraag",
                "onze vraag",
                lines=4,
            ),
            paragraph(
                r"(?:de |onze )?(?:centrale |hoofd|advies|kern)?vra(?:ag|gen)(?:stelling)?(?: (?:aan|voor) het mrt)?"
            ),
            sentences(
                r"(?:de )?(?:centrale |hoofd|advies)?vraag (?:is|luidt|aan het mrt is)[^.?]{0,20}?:? ?(?P<v>[^?\n]{12,300}\?)",
                group=True,
            ),
        ),
        spec("signed", *SIGNED.locators),
        spec(
            "recipients",
            label("verzonden aan", "verzendlijst", "verspreiding", "verstuurd aan", "ontvangers"),
            label(
                "partijen",
                "ondertekenaars",
                "ingevuld door",
                "betrokken partijen",
                "ondertekend door",
            ),
        ),
        spec("scenario", label("scenario", "begeleidingsscenario")),
        spec("positions", whole(positions.parse, r"standpunt\w*[^:]{0,30}")),
    ),
)
