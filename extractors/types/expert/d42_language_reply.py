"""D42: the language office's reply to a counter-expertise. Source: domain.md 2.1 C."""

from __future__ import annotations

from extractors.fields import (
    conclusion,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D42",
    name="language_reply",
    edition=2,
    label=Text(
        "Reactie TOELT op contra-expertise", "Language office's reply to a counter-expertise"
    ),
    family="expert",
    issuer=Text("IND, TOELT", "IND language office"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *title(
            8.0,
            "reactie op de contra-expertise taalanalyse",
            "commentaar op de contra-expertise",
            "weerwoord contra-expertise",
            "reactie op contra-expertise van",
            "reactie op contra-analyse",
            "reactie taalanalyse contra-expertise",
            "repliek op contra-expertise",
            "nadere reactie op contra-expertise",
            "reactie op het contra-expertiserapport",
        ),
        *title(
            8.0,
            "reactie op contra-expertise",
            "reactie op de contra-expertise",
            "weerwoord",
            "reactie toelt",
            "reactie contra-expertise",
            "reactie toelt op contra-expertise",
            "weerwoord op contra-expertise",
            "commentaar op contra-expertise",
            "reactie op contra-expertise taalanalyse",
        ),
        *top(1.6, "team onderzoek en expertise land en taal", "bureau land en taal", "toelt"),
        *body(0.5, "contra-expert", "handhaaft", "taalanalyse", "gehandhaafd"),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank"),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        spec("conclusion", meanings(conclusion.REPLY.find, r"conclusie\w*")),
        spec("expert", label("contra-expert")),
    ),
)
