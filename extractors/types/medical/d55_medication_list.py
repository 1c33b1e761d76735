"""D55: a current list of medication of a pharmacy. Source: domain.md 2.1 D."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.organisations import PHARMACIES, letterhead, mentioned
from extractors.locating.practising import practising
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    deed,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.medication import medication
from extractors.types.persons import BIRTH_DATE, BSN, person
from extractors.types.printed import PRINT_DATES, PRINTED_ON
from extractors.types.specs import pick_person, spec

TYPE = DocumentType(
    id="D55",
    name="medication_list",
    edition=3,
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
        *deed(
            2.8,
            "medicatielijst van",
            "medicatieoverzicht van",
            "overzicht van de medicatie van",
            "overzicht van medicijnen van",
            "gebruikt op dit moment de volgende medicijnen",
            "gebruikt de volgende medicatie",
            "gebruikt de volgende geneesmiddelen",
            "heeft de volgende medicijnen in gebruik",
            "is currently taking the following",
        ),
        *title(
            5.6,
            "medicatiegegevens",
            "medicatiehistorie",
            "medicatieafspraken",
            "actueel gebruik",
            "medicijnen in gebruik",
            "uw medicijnen",
            "thuismedicatie",
            "basisset medicatie",
            "basisset medicatiegegevens",
            "aflevergegevens",
            "afleverhistorie",
            "overzicht afgeleverde medicatie",
            "overzicht afgeleverde geneesmiddelen",
            "patiëntenoverzicht medicatie",
            "list of medication",
            "medication overview",
            "medication record",
            "current medications",
            "liste des médicaments",
        ),
        *top(
            1.4,
            "apotheek",
            "pharmacy",
            "dienstapotheek",
            "ziekenhuisapotheek",
            "stadsapotheek",
            "politheek",
            "apotheker",
        ),
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
        spec("date", label(*PRINT_DATES, pick=pick_date), PRINTED_ON, *letter_date().locators),
        person("patiënt", "patiëntnaam", "naam patiënt", "cliënt"),
        BIRTH_DATE,
        BSN,
        spec("medicines", *medication()),
        spec(
            "organisation",
            letterhead(PHARMACIES),
            label("apotheek", "naam apotheek", "uw apotheek", "pharmacy", "verstrekkende apotheek"),
            mentioned(PHARMACIES),
        ),
        spec(
            "practitioner",
            label("voorgeschreven door", "huisarts", "voorschrijver", "arts", pick=pick_person),
            practising,
        ),
    ),
)
