"""D62: the departure service's request for a replacement travel document, as filed.

Source: domain.md 2.1 E; DT&V, "Laissez-passer".
"""

from __future__ import annotations

from extractors.fields import (
    country,
    nationality,
)
from extractors.locating.labels import label
from extractors.locating.patterns import after, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    against,
    body,
    head,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import ALIASES, BIRTH_DATE, BIRTH_PLACE, V_NUMBER, person
from extractors.types.specs import pick_country, spec
from extractors.types.states import ADJECTIVE_COUNTRY, NATIONALITY

TYPE = DocumentType(
    id="D62",
    name="lp_request",
    edition=2,
    label=Text("LP-aanvraag DT&V (afschrift)", "Request for a travel document (copy)"),
    family="return_file",
    issuer=Text("DT&V", "departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            4.5,
            "aanvraag lp",
            "verzoek om afgifte van een laissez-passer",
            "verzoek om afgifte laissez-passer",
            "verzoek om een vervangend reisdocument",
            "application for a travel document",
            "application for laissez-passer",
            "application for travel document",
            "request for emergency travel document",
            "request for issuance of a travel document",
            "aanbieding lp-aanvraag",
            "aanbiedingsbrief laissez-passer",
            "afschrift lp-aanvraag",
            "indiening lp-aanvraag",
            "lp aanvraag",
            "aanvraag van vervangende reisdocumenten",
            "aanvraag van een vervangend reisdocument",
            "request for issuance of a laissez-passer",
        ),
        *title(
            4.5,
            "lp-aanvraag",
            "aanvraag laissez-passer",
            "aanvraag vervangend reisdocument",
            "laissez-passer aanvraag",
            "aanbiedingsbrief",
            "aanvraag van een laissez-passer",
            "request for a laissez-passer",
            "request for travel document",
            "aanbiedingsbrief lp-aanvraag",
            "aanvraag vervangend reisdocument (laissez-passer)",
        ),
        *FROM_DTV,
        *head(1.2, "directie internationale aangelegenheden", "ambassade van", "embassy of"),
        *body(
            0.7,
            "vervangend reisdocument",
            "laissez-passer",
            "hierbij bied ik u",
            "verzoek ik u",
            "ingediend",
            "bijlagen",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0,
            "toezegging",
            "intrekking",
            "terugkoppeling",
            "vertrekgesprek",
            "presentatie in persoon",
            "ambtsbericht",
        ),
    ),
    fields=(
        letter_date("datum indiening", "ingediend op"),
        spec(
            "country",
            after(
                r"(?:ambassade|consulaat|embassy|autoriteiten)(?: \w+){0,2}? van",
                r"(?:embassy|consulate)(?: \w+){0,2}? of",
                pick=pick_country,
                within=12,
            ),
            label("land", "land van herkomst", pick=pick_country),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
            everywhere(nationality.find, 0.5),
            ADJECTIVE_COUNTRY,
        ),
        V_NUMBER,
        REFERENCE,
        person(),
        ALIASES,
        BIRTH_DATE,
        BIRTH_PLACE,
        NATIONALITY,
        spec("categories", label("bijlagen", "bijlage(n)", "enclosures")),
    ),
)
