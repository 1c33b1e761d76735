"""D05: a marriage act, family booklet or family extract (UNRWA, Syria). Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    FATHER,
    ISSUE_DATE,
    MOTHER,
    REGISTRATION_NUMBER,
)
from extractors.types.usual import (
    dated,
    letter_date,
    spec,
)

TYPE = DocumentType(
    id="D05",
    name="marriage_and_family",
    edition=1,
    label=Text(
        "Huwelijksakte, familieboekje of familie-uittreksel",
        "Marriage act, family booklet or extract",
    ),
    family="identity",
    issuer=Text("burgerlijke stand", "civil registry"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.8,
            "huwelijksakte",
            "akte van huwelijk",
            "marriage certificate",
            "certificate of marriage",
            "acte de mariage",
            "familieboekje",
            "family booklet",
            "livret de famille",
            "family book",
            "uittreksel familie",
            "familie-uittreksel",
            "family extract",
            "family registration extract",
            "extract of family register",
            "إخراج قيد",
            "إخراج قيد عائلي",
            "عقد زواج",
            "свидетельство о браке",
            "trouwboekje",
            "trouwakte",
            "family record",
            "nikah nama",
        ),
        *body(
            0.5,
            "bridegroom",
            "bride",
            "bruidegom",
            "bruid",
            "echtgenoot",
            "echtgenote",
            "husband",
            "wife",
            "head of family",
            "gezinshoofd",
            "date of marriage",
            "huwelijksdatum",
        ),
        *against(3.0, "embassy of", "advocaten", "bureau documenten", "beëdigd vertaler", "unrwa"),
    ),
    fields=(
        REGISTRATION_NUMBER,
        spec(
            "person",
            label(
                "bruidegom",
                "bridegroom",
                "groom",
                "husband",
                "echtgenoot",
                "naam man",
                "gezinshoofd",
                "head of family",
                "époux",
            ),
            label("bruid", "bride", "wife", "echtgenote", "naam vrouw", "épouse"),
            many=True,
        ),
        dated(
            "date",
            "datum huwelijk",
            "huwelijksdatum",
            "date of marriage",
            "gehuwd op",
            "married on",
            "date du mariage",
            others=letter_date().locators,
        ),
        ISSUE_DATE,
        FATHER,
        MOTHER,
        COUNTRY_IN_HEAD,
        spec("relation", label("relatie", "relationship")),
    ),
    foreign=True,
)
