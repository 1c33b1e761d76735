"""D13: a laissez-passer that was issued. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.personal import (
    DOCUMENT_NUMBER,
    EXPIRY_DATE,
    GIVEN_NAMES,
    ISSUE_DATE,
    ISSUING_STATE,
    SEX,
    SURNAME,
)
from extractors.types.usual import (
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    letter_date,
    person,
)

TYPE = DocumentType(
    id="D13",
    name="laissez_passer",
    edition=1,
    label=Text("Laissez-passer (afgegeven)", "Laissez-passer (issued)"),
    family="identity",
    issuer=Text("ambassade", "embassy"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            4.8,
            "laissez-passer",
            "emergency travel document",
            "emergency travel certificate",
            "travel certificate",
            "emergency certificate",
            "single journey travel document",
            "titre de voyage",
            "noodreisdocument",
            "emergency passport",
        ),
        *top(0.8, "embassy of", "consulate", "high commission", "ambassade"),
        *body(
            0.6,
            "valid for a single journey",
            "one journey",
            "single journey",
            "valid once",
            "voor één reis",
            "this document is valid",
            "bearer",
            "valable pour un seul voyage",
        ),
        *against(
            4.0,
            "section consulaire",
            "demande de laissez-passer",
            "note verbale",
            "aanvraag",
            "lp-aanvraag",
            "toezegging",
            "advocaten",
            "dienst terugkeer en vertrek",
            "to whom it may concern",
            "geachte",
            "rechtbank",
            "terugkoppeling",
        ),
    ),
    fields=(
        DOCUMENT_NUMBER,
        SURNAME,
        GIVEN_NAMES,
        person("bearer", "holder", "name of bearer"),
        BIRTH_DATE,
        BIRTH_PLACE,
        NATIONALITY,
        SEX,
        ISSUE_DATE,
        EXPIRY_DATE,
        ISSUING_STATE,
        letter_date(),
    ),
    foreign=True,
)
