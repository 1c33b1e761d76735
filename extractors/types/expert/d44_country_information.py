"""D44: general country information: official reports, EUAA, UNHCR, NGOs. Source: domain.md 2.1 C."""

from __future__ import annotations

from extractors.fields import (
    country,
)
from extractors.locating.patterns import captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D44",
    name="country_information",
    edition=2,
    label=Text("Algemeen ambtsbericht of landeninformatie", "Country of origin information"),
    family="expert",
    issuer=Text("Buitenlandse Zaken, EUAA, UNHCR, ngo's", "foreign ministry, EUAA, UNHCR, NGOs"),
    sensitivity=(Sensitivity.PUBLIC,),
    phrases=(
        *title(
            5.4,
            "thematisch algemeen ambtsbericht",
            "country information",
            "country focus",
            "country fact sheet",
            "position on returns",
            "international protection considerations",
            "country background note",
            "situation report",
            "landenbericht",
            "coi query response",
            "coi query",
            "annual report",
            "human rights report",
        ),
        *title(
            5.4,
            "algemeen ambtsbericht",
            "country of origin information",
            "country of origin information report",
            "thematisch ambtsbericht",
            "coi report",
            "country report",
            "country guidance",
            "world report",
            "country policy and information note",
            "landeninformatie",
            "landenrapport",
            "country report on human rights practices",
        ),
        *top(
            1.6,
            "euaa",
            "easo",
            "human rights watch",
            "amnesty international",
            "ministerie van buitenlandse zaken",
            "european union agency for asylum",
            "home office",
        ),
        *body(
            0.4,
            "human rights situation",
            "mensenrechtensituatie",
            "veiligheidssituatie",
            "security situation",
            "verslagperiode",
        ),
        *against(3.0, "advocaten", "rechtbank", "individueel", "to whom it may concern"),
    ),
    fields=(
        letter_date("published", "publicatiedatum"),
        spec(
            "country",
            captured(r"(?:algemeen|thematisch) ambtsbericht (?P<v>[a-z\- ]{3,24})"),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.7),
        ),
        REFERENCE,
    ),
)
