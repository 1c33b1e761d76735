"""D43: an individual official report of the foreign ministry. Source: domain.md 2.1 C."""

from __future__ import annotations

from extractors.fields import country
from extractors.locating.meanings import (
    paragraph,
)
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import spec
from extractors.types.states import COUNTRY_OF_ORIGIN

TYPE = DocumentType(
    id="D43",
    name="individual_report",
    edition=2,
    label=Text("Individueel ambtsbericht", "Individual official report"),
    family="expert",
    issuer=Text("ministerie van Buitenlandse Zaken", "foreign ministry"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *title(
            6.0,
            "uitkomst individueel onderzoek",
            "individueel onderzoek",
            "antwoord op verzoek om individueel onderzoek",
            "verzoek om individueel ambtsbericht",
            "individueel ambtsbericht in de zaak",
        ),
        *title(
            6.0,
            "individueel ambtsbericht",
            "individueel ambtsbericht inzake",
            "ambtsbericht individuele zaak",
        ),
        *top(2.0, "ministerie van buitenlandse zaken", "minister van buitenlandse zaken"),
        *body(
            0.8,
            "onderzoek ter plaatse",
            "vertrouwenspersoon",
            "rek-check",
            "rek check",
            "onderzoeksresultaten",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0, "rechtbank", "beschikking", "algemeen ambtsbericht", "dienst terugkeer en vertrek"
        ),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        person(),
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        spec("result", paragraph(r"(?:onderzoeks)?resultaten", r"bevindingen", r"conclusie")),
    ),
)
