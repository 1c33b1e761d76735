"""D55: a current list of medication of a pharmacy. Source: domain.md 2.1 D."""

from __future__ import annotations

from extractors.fields import (
    medicines,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    whole,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, BSN, person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D55",
    name="medication_list",
    edition=2,
    label=Text("Medicatieoverzicht", "Medication list"),
    family="medical",
    issuer=Text("apotheek", "pharmacy"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            5.6,
            "overzicht actuele medicatie",
            "actuele medicatie",
            "actuele medicatielijst",
            "medicatie-overzicht",
            "medicatiepaspoort",
            "geneesmiddelenoverzicht",
            "overzicht geneesmiddelen",
            "medicijnlijst",
            "medicijnoverzicht",
            "toedienlijst",
            "medicatiekaart",
            "current medication",
            "afleveroverzicht",
            "overzicht van uw medicijnen",
            "actueel overzicht geneesmiddelen",
            "medicatieverificatie",
        ),
        *title(
            5.6,
            "actueel medicatieoverzicht",
            "medicatieoverzicht",
            "amo",
            "medicatielijst",
            "overzicht medicatie",
            "actueel medicatie overzicht",
            "medicatieprofiel",
            "medication list",
            "medicatiestatus",
        ),
        *top(1.4, "apotheek", "pharmacy"),
        *body(
            0.7,
            "stofnaam",
            "dosering",
            "voorgeschreven door",
            "sterkte",
            "gebruik",
            "startdatum",
            "1 dd",
            "tablet",
        ),
        *against(
            3.0, "advocaten", "rechtbank", "bureau medische advisering", "price list", "quotation"
        ),
    ),
    fields=(
        letter_date("datum overzicht", "afdrukdatum", "printdatum", "datum afdruk"),
        person("patiënt", "patiëntnaam"),
        BIRTH_DATE,
        BSN,
        spec("medicines", whole(medicines.read)),
        spec(
            "organisation",
            label("apotheek"),
            captured(r"(?P<v>apotheek [a-z' \-]{3,40})", zone="head"),
        ),
        spec("practitioner", label("voorgeschreven door", "huisarts", "voorschrijver")),
    ),
)
