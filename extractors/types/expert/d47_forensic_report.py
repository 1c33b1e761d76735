"""D47: a forensic report of NFI or NIFP. Source: domain.md 2.1 C."""

from __future__ import annotations

from extractors.fields import (
    conclusion,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.locating.practising import practising
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import PRACTITIONER_SIGNS
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D47",
    name="forensic_report",
    edition=2,
    label=Text("NFI- of NIFP-rapport", "NFI or NIFP forensic report"),
    family="expert",
    issuer=Text("NFI of NIFP", "NFI or NIFP"),
    sensitivity=(Sensitivity.MEDICAL, Sensitivity.ASYLUM),
    phrases=(
        *title(
            1.8,
            "forensisch onderzoek",
            "deskundigenrapport",
            "psychiatrisch onderzoek",
            "psychologisch onderzoek",
            "letselonderzoek van",
        ),
        *title(
            4.0,
            "deskundigenrapport nfi",
            "letselonderzoek",
            "rapport letselonderzoek",
            "pro justitia rapportage",
            "forensisch medische letselbeschrijving",
            "letselbeschrijving",
            "rapportage pro justitia",
        ),
        *title(
            4.0,
            "forensisch rapport",
            "forensisch psychiatrisch onderzoek",
            "forensisch psychologisch onderzoek",
            "forensisch-psychiatrisch rapport",
            "rapport forensisch onderzoek",
            "forensisch letselrapport",
            "psychiatrische rapportage",
            "psychologische rapportage",
            "pro justitia",
            "rapport nfi",
            "forensisch-medisch onderzoek",
            "nfi-rapport",
            "letselrapportage",
            "forensisch medisch rapport",
        ),
        *top(
            5.0,
            "nederlands forensisch instituut",
            "nfi",
            "nifp",
            "nederlands instituut voor forensische psychiatrie en psychologie",
        ),
        *body(0.5, "letsel", "littekens", "consistent", "istanbul protocol", "deskundige"),
        *against(3.0, "advocaten", "rechtbank", "immo", "leeftijdsonderzoek"),
    ),
    fields=(
        letter_date("datum rapport"),
        REFERENCE,
        V_NUMBER,
        person("onderzochte persoon", "onderzochte", "onderzocht", "examinee", "person examined"),
        BIRTH_DATE,
        spec("conclusion", meanings(conclusion.ISTANBUL.find, r"conclusie\w*")),
        spec(
            "practitioner",
            label(
                "deskundige",
                "rapporteur",
                "arts",
                "opsteller",
                "onderzoeker",
                "opgesteld door",
                "auteur",
            ),
            PRACTITIONER_SIGNS,
            practising,
        ),
    ),
)
