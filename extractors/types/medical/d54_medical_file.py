"""D54: a print of a medical file (GP system, hospital). Source: domain.md 2.1 D."""

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
)
from extractors.types.letters import letter_date
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import BIRTH_DATE, BSN, person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D54",
    name="medical_file",
    edition=2,
    label=Text("Medisch dossier (uitdraai)", "Medical file (print)"),
    family="medical",
    issuer=Text("praktijk of ziekenhuis", "practice or hospital"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            4.6,
            "uitdraai patiëntendossier",
            "uitdraai his",
            "medisch journaal",
            "huisartsdossier",
            "huisartsendossier",
            "dossieroverzicht",
            "patiëntenkaart",
            "overzicht consulten",
            "consultenoverzicht",
            "epd-uitdraai",
            "elektronisch patiëntendossier",
            "uitdraai elektronisch dossier",
            "zorgdossier",
            "medisch dossier huisarts",
            "samenvatting medisch dossier",
            "uittreksel medisch dossier",
            "uittreksel patiëntendossier",
            "patiëntoverzicht",
            "dossieruitdraai",
            "journaal huisarts",
            "print medisch dossier",
        ),
        *body(
            0.8,
            "subjectief",
            "objectief",
            "evaluatie",
            "plan",
            "icpc-code",
            "contactdatum",
            "visite",
            "telefonisch consult",
            "spreekuur",
            "(s)",
            "(o)",
            "(e)",
            "(p)",
        ),
        *title(
            4.6,
            "journaal",
            "patiëntendossier",
            "medisch dossier",
            "uitdraai dossier",
            "patiëntjournaal",
            "uitdraai medisch dossier",
            "journaalregels",
            "his-uitdraai",
            "episodelijst",
            "huisartsenjournaal",
            "journaaloverzicht",
            "uitdraai huisartsinformatiesysteem",
        ),
        *body(
            0.8,
            "soep",
            "episode",
            "episodes",
            "icpc",
            "s:",
            "o:",
            "e:",
            "p:",
            "deelcontact",
            "consult",
        ),
        *against(3.0, "advocaten", "geachte collega", "rechtbank", "bureau medische advisering"),
    ),
    fields=(
        letter_date("datum uitdraai", "afdrukdatum", "printdatum", "datum afdruk"),
        person("patiënt", "patiëntnaam"),
        BIRTH_DATE,
        BSN,
        PERIOD,
        spec("pages", captured(r"(?:pagina|blad|page) \d{1,3} (?:van|/) (?P<v>\d{1,3})")),
        spec("practitioner", label("huisarts", "praktijk", "arts")),
        spec("medicines", whole(medicines.read, r"medicatie\w*")),
    ),
)
