"""D13: a laissez-passer that was issued. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.personal import DOCUMENT_NUMBER, EXPIRY_DATE, ISSUE_DATE, ISSUING_STATE, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D13",
    name="laissez_passer",
    edition=3,
    label=Text("Laissez-passer (afgegeven)", "Laissez-passer (issued)"),
    family="identity",
    issuer=Text("ambassade", "embassy"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(
            -3.0,
            r"(?m)^\W*(?:betreft|onderwerp|subject|re|objet|concerns?|concerne)\s?:[^\n]{3,}$",
            r"(?m)\b(?:application (?:for|of)|applicant|interview(?:ed)? on|demande d|aanvraag)\b",
            r"\b(?:unable|not able|cannot|refus\w+|declin\w+)\b[^.]{0,40}\b(?:issue|deliver|grant)\b",
        ),
        *act(
            4.0,
            r"(?m)^\W*(?:(?:this|dit|ce|le present) [a-z\-]+ (?:is |est )?)?(?:only )?(?:valid|valable|geldig|valido|good)\b[^.\n]{0,30}\b"
            r"(?:un (?:seul |unique )?voyage|(?:single|one)(?:[ \-]way)? (?:journey|trip)|(?:een|enkele|eenmalige) reis|"
            r"un solo viaje|uma (?:so|unica) viagem)",
        ),
        *body(
            -2.2,
            "willingness to issue",
            "the embassy confirms",
            "has the honour",
            "presents its compliments",
            "kind regards",
            "yours sincerely",
            "dear sir",
            "hereby informs",
            "geachte heer",
            "with reference to",
        ),
        *title(
            4.8,
            "laissez passer",
            "sauf-conduit",
            "sauf conduit",
            "travel document in lieu of passport",
            "document in lieu of passport",
            "temporary travel document",
            "temporary passport",
            "certificate of identity and travel",
            "certificate for return",
            "return travel document",
            "titre de voyage provisoire",
            "свидетельство на возвращение",
            "one way travel document",
            "travel permit",
            "return permit",
            "one way pass",
            "repatriation certificate",
            "temporary travel permit",
            "salvoconducto",
            "salvo conduto",
        ),
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
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        person("bearer", "holder", "name of bearer", "this is to certify that"),
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
