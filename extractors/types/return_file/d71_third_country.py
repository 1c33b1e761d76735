"""D71: correspondence with a third country about admission. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.fields import (
    country,
    outcome,
)
from extractors.locating.meanings import (
    meanings,
    sentences,
)
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.usual import (
    NATIONALITY,
    REFERENCE,
    letter_date,
    person,
    spec,
)

TYPE = DocumentType(
    id="D71",
    name="third_country",
    edition=1,
    label=Text(
        "Correspondentie derde land over toelating",
        "Correspondence with a third country on admission",
    ),
    family="return_file",
    issuer=Text("andere staat", "another state"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            1.8,
            "your application",
            "your request",
            "answer to your request for admission",
            "residence enquiry",
        ),
        *title(
            4.0,
            "admission request",
            "request for residence",
            "application for residence",
            "request for re-entry",
            "application for re-admission",
            "re-admission",
            "toelatingsverzoek",
            "verzoek toelating",
            "verzoek om overname",
            "réadmission",
            "demande d'admission",
            "reply to your request",
            "decision on your application",
            "immigration status enquiry",
        ),
        *top(
            2.4,
            "department of home affairs",
            "ministry of home affairs",
            "immigration directorate",
            "immigration service",
            "general directorate of migration",
            "general directorate of residency",
            "directorate of residence",
            "migration board",
            "bureau of immigration",
            "office for foreigners",
            "office des étrangers",
            "préfecture",
            "ausländerbehörde",
            "state secretariat for migration",
            "interior ministry",
            "ministerstvo",
            "migration agency",
            "nationality and passports",
            "immigration and passports",
            "immigration authority",
            "border police",
        ),
        *title(
            4.0,
            "request for admission",
            "verzoek om toelating",
            "toelating derde land",
            "application for admission",
            "readmission request",
            "overnameverzoek",
            "request for readmission",
            "antwoord op verzoek om toelating",
            "decision on admission",
        ),
        *top(
            2.4,
            "ministry of interior",
            "ministry of the interior",
            "immigration department",
            "department of immigration",
            "directorate general of migration",
            "ministry of foreign affairs",
            "migration service",
            "immigration service of",
            "ministère de l'intérieur",
            "bundesamt",
        ),
        *body(
            0.7,
            "admission",
            "toelating",
            "cannot be admitted",
            "right of residence",
            "readmission",
            "refuses admission",
            "toegelaten",
        ),
        *against(
            3.5,
            "embassy of",
            "advocaten",
            "rechtbank",
            "immigratie- en naturalisatiedienst",
            "passport",
            "certificate",
            "dienst terugkeer en vertrek",
        ),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        spec(
            "country",
            *COUNTRY_IN_HEAD.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        person(),
        spec(
            "result",
            sentences(
                r"(?:admission|toelating|readmission|admitted|toegelaten)[^.]{0,80}(?:refus|reject|not|grant|geweigerd|niet|verleend)"
            ),
        ),
        spec("outcome", meanings(outcome.EMBASSY.find)),
        NATIONALITY,
    ),
    foreign=True,
)
