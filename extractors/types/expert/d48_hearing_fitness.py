"""D48: medical advice on being heard (FMMU, before: MediFirst). Source: domain.md 2.1 C."""

from __future__ import annotations

from extractors.fields import (
    conclusion,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    paragraph,
    sentences,
)
from extractors.locating.practising import practising
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import PRACTITIONER_SIGNS
from extractors.types.specs import pick_person, spec

# When somebody was examined dates an advice that has no other date.
_EXAMINED_ON = label("datum onderzoek", "onderzoeksdatum", "onderzocht op", pick=pick_date)
TYPE = DocumentType(
    id="D48",
    name="hearing_fitness",
    edition=4,
    label=Text("Advies horen en beslissen (FMMU/MediFirst)", "Advice on being heard"),
    family="expert",
    issuer=Text("FMMU of MediFirst", "FMMU or MediFirst"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            5.4,
            "medisch advies gehoor",
            "advies gehoor",
            "advies hoorbaarheid",
            "medisch onderzoek horen en beslissen",
            "advies medisch onderzoek gehoor",
            "medisch horen en beslissen advies",
            "advies horen & beslissen",
            "medisch advies horen & beslissen",
        ),
        *title(
            5.4,
            "advies horen en beslissen",
            "medisch advies horen en beslissen",
            "fmmu-advies",
            "medisch advies in het kader van horen en beslissen",
            "advies horen",
            "advies medifirst",
            "fmmu advies",
            "medisch advies horen en/of beslissen",
        ),
        *top(3.6, "fmmu", "forensisch medische maatschappij utrecht", "medifirst"),
        *act(
            2.8,
            r"\b(?:kan|kunnen|in staat|niet|mag)\b[^.]{0,60}\b(?:gehoord|horen|verhoord)\b",
            r"\b(?:horen|gehoor)\b[^.]{0,60}\b(?:beperking\w*|rekening)",
        ),
        *body(
            0.7,
            "horen en beslissen",
            "beperkingen",
            "kan worden gehoord",
            "gehoord worden",
            "coherent en consistent",
        ),
        *against(3.0, "advocaten", "rechtbank", "bureau medische advisering"),
    ),
    fields=(
        letter_date("datum advies", "datum rapport", others=(_EXAMINED_ON,)),
        REFERENCE,
        V_NUMBER,
        person(),
        BIRTH_DATE,
        spec("conclusion", meanings(conclusion.HEARING.find, r"conclusie\w*", r"advies")),
        spec("scope", label("beperkingen"), paragraph(r"beperkingen"), sentences(r"beperking")),
        spec(
            "practitioner",
            label("arts", "verpleegkundige", "onderzoeker", pick=pick_person),
            practising,
            PRACTITIONER_SIGNS,
        ),
    ),
)
