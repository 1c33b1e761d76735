"""D72: a letter of UNHCR. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import affairs
from extractors.types.camps import KEYS
from extractors.types.declaring import (
    about,
    act,
    against,
    body,
    shared,
    sign,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.personal import REGISTRATION_NUMBER
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.specs import spec
from extractors.types.states import COUNTRY_OF_ORIGIN, NATIONALITY

TYPE = DocumentType(
    id="D72",
    name="unhcr_letter",
    edition=2,
    label=Text("UNHCR-brief", "UNHCR letter"),
    family="return_file",
    issuer=Text("UNHCR", "UNHCR"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(-2.4, KEYS),
        *act(
            2.4,
            r"(?m)\A(?:[^\n]*\n){0,4}?[^\n]*\b(?:unhcr|high commissioner for refugees)\b[\s\S]{0,700}?"
            rf"^\W*(?:dear|geachte|monsieur|madame|to whom|aan wie|a qui|sir)\b(?=[\s\S]*(?:{'|'.join(affairs.PROTECTION)}))",
        ),
        *title(
            1.6,
            "confirmation of registration",
            "verification of refugee status",
            "letter of confirmation",
            "statement of unhcr",
        ),
        *about(*affairs.PROTECTION),
        *shared(
            *top(
                3.4,
                "unhcr",
                "united nations high commissioner for refugees",
                "unhcr representation",
                "unhcr the un refugee agency",
            )
        ),
        *title(1.6, "to whom it may concern", "unhcr letter", "brief unhcr"),
        *sign(1.4, "unhcr", "protection officer", "protection associate", "representation"),
        *body(
            0.5,
            "dear",
            "geachte",
            "registered with unhcr",
            "person of concern",
            "representation",
            "mandate",
        ),
        *against(
            3.0,
            "registration card",
            "identity card",
            "advocaten",
            "rechtbank",
            "refugee certificate",
            "asylum seeker certificate",
            "country of origin",
        ),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        person(),
        spec(
            "registration_number",
            label(
                "unhcr no",
                "unhcr registration number",
                "case number",
                "individual number",
                "registration number",
            ),
            captured(r"(?<![\w/-])(?P<v>\d{3}-\d{2}[a-z]\d{5})(?![\w/-])", loose=False),
            captured(
                r"\bregist\w+ (?:no|nr|number|nummer)\.?\s?:? ?(?P<v>[a-z0-9][\w/\-]{4,20})",
                r"\b(?:case|individual|group|file) (?:no|nr|number)\.?\s?:? ?(?P<v>[a-z0-9]*\d[\w/\-]{3,20})",
                confidence=0.75,
            ),
            *REGISTRATION_NUMBER.locators,
        ),
        NATIONALITY,
        BIRTH_DATE,
        COUNTRY_OF_ORIGIN,
        spec(
            "statement",
            sentences(r"(?:registered|recogni[sz]ed|no record|confirm|erkend|geregistreerd)"),
        ),
    ),
)
