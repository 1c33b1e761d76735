"""D09: a religious registration from the country of origin (baptism book, nikah). Source: domain.md 2.1 A."""

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
    MOTHER,
    REGISTRATION_NUMBER,
)
from extractors.types.usual import (
    BIRTH_DATE,
    BIRTH_PLACE,
    dated,
    letter_date,
    person,
    spec,
)

TYPE = DocumentType(
    id="D09",
    name="religious_registration",
    edition=1,
    label=Text(
        "Religieuze registratie uit het land van herkomst",
        "Religious registration from the country of origin",
    ),
    family="identity",
    issuer=Text("kerk of moskee", "church or mosque"),
    sensitivity=(Sensitivity.IDENTITY, Sensitivity.BELIEF),
    phrases=(
        *title(
            4.6,
            "baptismal certificate",
            "extract from the baptism register",
            "baptism register",
            "doopregister",
            "uittreksel doopregister",
            "extract of baptismal register",
            "nikah certificate",
            "extrait de baptême",
            "certificat de baptême",
            "church marriage certificate",
            "parish register",
        ),
        *body(
            0.7,
            "parish",
            "diocese",
            "godparents",
            "sponsors",
            "mosque",
            "imam",
            "orthodox church",
            "tewahedo",
            "parish priest",
        ),
        *against(3.0, "protestantse gemeente", "advocaten", "predikant"),
    ),
    fields=(
        person("name of child", "name of baptised"),
        dated(
            "date", "date of baptism", "baptised on", "datum doop", others=letter_date().locators
        ),
        BIRTH_DATE,
        BIRTH_PLACE,
        FATHER,
        MOTHER,
        REGISTRATION_NUMBER,
        COUNTRY_IN_HEAD,
        spec("organisation", label("parish", "church", "mosque", "parochie")),
    ),
    foreign=True,
)
