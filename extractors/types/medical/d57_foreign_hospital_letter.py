"""D57: a letter of a hospital in the country of origin. Source: domain.md 2.1 D."""

from __future__ import annotations

from extractors.fields import (
    bma,
    country,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    sentences,
)
from extractors.locating.organisations import HOSPITALS, letterhead, mentioned
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.letters import FIRST_LINE, REFERENCE, letter_date
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
)
from extractors.types.persons import person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D57",
    name="foreign_hospital_letter",
    edition=3,
    label=Text(
        "Brief ziekenhuis in het herkomstland", "Letter of a hospital in the country of origin"
    ),
    family="medical",
    issuer=Text("ziekenhuis", "hospital"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *act(
            2.6,
            r"\b(?:not|no|only|one|aucune?|pas|geen|niet)\b[^.]{0,70}\b(?:kept here|in (?:the|this|our) (?:whole |entire )?(?:country|nation|region)|for the whole"
            r" (?:country|nation)|dans (?:le|notre|ce) pays|in (?:dit|ons|het hele) land)\b",
        ),
        *act(
            2.8,
            r"\b(?:our|this|the|notre|cet|ce|in onze|dit|ons) (?:\w+ ){0,2}(?:hospital|clinic|cent(?:er|re)|facility|department|ward|unit|"
            r"institution|service|hopital|clinique|etablissement|ziekenhuis|kliniek)\b[^.]{0,110}\b(?:available|unavailable|treat\w*|offer\w*|"
            r"provid\w*|perform\w*|dispose|disponible\w*|assur\w+|traiter|beschikbaar|behandel\w*|equipped|lack\w*|stock)\b",
            r"\b(?:available|unavailable|treated|offered|provided|performed|disponible\w*|assuree?|beschikbaar|in stock)\b[^.]{0,60}"
            r"\b(?:in|at|dans|chez|a|en) (?:our|this|the|notre|cet|ce|nous|onze|dit)\b",
        ),
        *top(
            3.0,
            "heart center",
            "heart centre",
            "cancer centre",
            "cancer center",
            "medical center",
            "medical centre",
            "health centre",
            "health center",
            "cliniques",
            "cliniques universitaires",
            "hôpitaux",
            "polyclinic",
            "polyclinique",
            "dispensary",
            "sanatorium",
            "maternity hospital",
            "krankenhaus",
            "klinikum",
            "hastanesi",
            "bolnica",
            "spital",
            "ospedale",
            "institute of cardiology",
            "institute of oncology",
            "dialysis center",
            "dialysis centre",
            "centre de santé",
            "centre médical",
            "service de",
        ),
        *title(1.8, "attestation"),
        *title(
            2.4,
            "confirmation of availability",
            "information on treatment",
            "letter of confirmation",
            "medical letter",
            "availability of medication",
            "availability of medicines",
            "attestation médicale",
            "lettre médicale",
            "a qui de droit",
            "non-availability",
            "letter on treatment availability",
        ),
        *top(
            3.0,
            "teaching hospital",
            "general hospital",
            "hospital",
            "hôpital",
            "clinic",
            "clinique",
            "medical college",
            "centre hospitalier",
            "ministry of health",
            "district hospital",
            "university teaching hospital",
            "national hospital",
            "больница",
            "مستشفى",
        ),
        *title(
            2.4,
            "to whom it may concern",
            "medical report",
            "statement of availability",
            "availability of treatment",
            "letter of availability",
            "certificat médical",
        ),
        *sign(
            1.4,
            "medical director",
            "medical superintendent",
            "chief medical officer",
            "consultant",
            "pharmacist",
            "médecin",
        ),
        *body(
            0.7,
            "is not available",
            "is available",
            "not available in our hospital",
            "this facility",
            "our hospital",
            "dialysis",
            "not in stock",
            "out of stock",
        ),
        *against(
            4.0,
            "embassy of",
            "advocaten",
            "rechtbank",
            "huisarts",
            "umc",
            "amsterdam",
            "utrecht",
            "rotterdam",
            "quotation",
            "price list",
            "invoice",
            "medisch centrum",
            "bureau medische advisering",
        ),
    ),
    fields=(
        letter_date(),
        spec(
            "organisation",
            letterhead(HOSPITALS),
            label("hospital", "facility", colon=True),
            mentioned(HOSPITALS),
            FIRST_LINE,
        ),
        spec(
            "country",
            *COUNTRY_IN_HEAD.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
        ),
        spec("available", meanings(bma.AVAILABLE_QUESTION.find)),
        spec("statement", sentences(r"(?:not available|is available|available|beschikbaar)")),
        person("patient"),
        REFERENCE,
    ),
    foreign=True,
)
