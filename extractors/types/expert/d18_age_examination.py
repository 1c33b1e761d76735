"""D18: an age examination or inspection. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.fields import (
    conclusion,
)
from extractors.locating.meanings import (
    meanings,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    against,
    body,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D18",
    name="age_examination",
    edition=2,
    label=Text("Leeftijdsonderzoek of leeftijdsschouw", "Age examination"),
    family="expert",
    issuer=Text("NFI, IND of AVIM", "NFI, IND or police"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *title(
            5.0,
            "leeftijdsbepaling",
            "rapport leeftijdsschouw",
            "leeftijdsdiagnostiek",
            "verslag leeftijdsonderzoek",
            "conclusie leeftijdsschouw",
            "schouw leeftijd",
            "resultaat leeftijdsonderzoek",
            "onderzoek naar leeftijd",
            "proces-verbaal leeftijdsschouw",
            "rapport leeftijdsbepaling",
        ),
        *title(
            5.0,
            "leeftijdsonderzoek",
            "leeftijdsschouw",
            "rapport leeftijdsonderzoek",
            "verslag leeftijdsschouw",
            "medisch leeftijdsonderzoek",
            "uitslag leeftijdsonderzoek",
        ),
        *body(
            0.8,
            "evident meerderjarig",
            "evident minderjarig",
            "sleutelbeenderen",
            "sleutelbeen",
            "hand-polsgebied",
            "schouw",
            "epifysair",
            "leeftijd",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank", "beschikking"),
    ),
    fields=(
        letter_date("datum onderzoek", "datum schouw"),
        REFERENCE,
        V_NUMBER,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec("conclusion", meanings(conclusion.AGE.find, r"conclusie", r"uitkomst", r"resultaat")),
        SIGNED,
    ),
)
