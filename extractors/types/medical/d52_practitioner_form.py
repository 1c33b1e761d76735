"""D52: the form on which one practitioner states the medical situation; six weeks valid.

Source: domain.md 2.1 D, 1.4.
"""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import paragraph, question
from extractors.locating.practising import practising
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import worded
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.diagnosing import DIAGNOSED
from extractors.types.letters import letter_date
from extractors.types.medication import medication
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import BIG_NUMBER, SIGNED
from extractors.types.specs import pick_person, spec

TYPE = DocumentType(
    id="D52",
    name="practitioner_form",
    edition=3,
    label=Text(
        "Verklaring omtrent medische situatie vreemdeling",
        "Practitioner's form on the medical situation",
    ),
    family="medical",
    issuer=Text("behandelaar", "practitioner"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            6.0,
            "verklaring omtrent de medische situatie",
            "verklaring over de medische situatie van de vreemdeling",
            "verklaring medische situatie",
            "verklaring van de behandelaar omtrent medische situatie",
            "formulier medische situatie vreemdeling",
            "medische situatie vreemdeling",
            "bewijs omtrent medische situatie",
            "bewijs omtrent medische situatie vreemdeling",
        ),
        *title(
            6.0,
            "verklaring omtrent medische situatie vreemdeling",
            "verklaring omtrent medische situatie",
            "verklaring omtrent de medische situatie van de vreemdeling",
            "verklaring medische situatie vreemdeling",
        ),
        *body(
            0.6,
            "in te vullen door de behandelaar",
            "big-nummer",
            "big-registratienummer",
            "stempel",
            "behandelaar",
            "aard van de klachten",
            "zes weken",
        ),
        *against(3.0, "advocaten", "rechtbank", "bureau medische advisering advies"),
    ),
    fields=(
        letter_date("datum ondertekening", "datum invullen", "plaats en datum"),
        V_NUMBER,
        person("naam patient", "patiënt"),
        BIRTH_DATE,
        spec(
            "practitioner",
            label(
                "naam behandelaar",
                "behandelaar",
                "naam arts",
                "arts",
                "behandelend arts",
                "naam en functie",
                "ondergetekende",
                "specialist",
                pick=pick_person,
            ),
            practising,
            worded.PRACTITIONER,
        ),
        BIG_NUMBER,
        spec(
            "diagnosis",
            label(
                "diagnose",
                "ziektebeeld",
                "aandoening",
                "medische diagnose",
                "hoofdaandoening",
                "werkdiagnose",
                "aard van de klachten",
                "klachten",
                "diagnose/klachten",
                "klachten en diagnose",
                *("de klachten zijn", "de aandoening is", "de diagnose is"),
                "medische klachten",
                "aard van de aandoening",
                "aard van de ziekte",
                "ziekte",
                "waaraan lijdt",
                "waaraan lijdt betrokkene",
                "waaraan lijdt de vreemdeling",
                "waaraan lijdt de patiënt",
            ),
            paragraph(
                r"diagnose",
                r"(?:aard van de )?klachten",
                question(r"diagnos\w+"),
                question(r"klachten|aandoening\w*"),
            ),
            DIAGNOSED,
        ),
        spec(
            "treatment",
            label(
                "behandeling",
                "aard van de behandeling",
                "huidige behandeling",
                "behandeling en medicatie",
            ),
            paragraph(r"(?:aard van de |huidige )?behandeling", question("behandeling")),
        ),
        spec("medicines", *medication(question("medicatie|medicijnen|geneesmiddelen"))),
        SIGNED,
    ),
)
