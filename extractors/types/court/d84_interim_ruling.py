"""D84: an interim ruling (bestuurlijke lus): the authority may repair a defect. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.fields import (
    dictum,
)
from extractors.locating.meanings import (
    of_decision,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_COURT,
    NOT_FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import ATTACKED_IN_COURT, CASE_NUMBERS, DOCKET, ECLI_OWN
from extractors.types.rulings import (
    CHAMBER,
    COURT,
    HEARD_ON,
    SEAT,
    ruling_date,
)
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D84",
    name="interim_ruling",
    edition=3,
    label=Text("Tussenuitspraak", "Interim ruling"),
    family="court",
    issuer=Text("rechtbank", "district court"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            2.6,
            r"past [^.]{0,30}bestuurlijke lus toe",
            r"toepassing van de bestuurlijke lus",
            r"\bhersteltermijn\b|\bherstelmogelijkheid\b",
            r"elke (?:verdere|andere) beslissing",
        ),
        *heading(
            6.5,
            r"\btussenuitspraak (?:van|op|in|met|ex|als)\b",
            r"\been tussenuitspraak\b",
        ),
        *act(
            2.4,
            r"\bstelt [^.]{0,80}in de gelegenheid [^.]{0,120}(?:gebrek|herstel)",
            r"houdt (?:iedere|elke|de) [^.]{0,40}beslissing[^.]{0,20} aan\b",
            r"(?:minister|staatssecretaris|verweerder) [^.]{0,60}gelegenheid [^.]{0,120}(?:gebrek|besluit) te herstellen",
        ),
        *title(1.8, "bestuurlijke lus"),
        *title(
            6.5,
            "tussenuitspraak in de zaak",
            "tussenuitspraak met bestuurlijke lus",
            "tussenuitspraak ex artikel 8:80a",
            "tussenuitspraak in de zaak tussen",
            "tussenuitspraak op het beroep",
        ),
        *FROM_COURT,
        *title(
            6.5,
            "tussenuitspraak",
            "tussenuitspraak bestuurlijke lus",
            "tussenuitspraak van de enkelvoudige kamer",
            "tussenuitspraak van de meervoudige kamer",
            "tussenuitspraak van de rechtbank",
        ),
        *body(
            0.8,
            "het gebrek te herstellen",
            "in de gelegenheid",
            "bestuurlijke lus",
            "houdt iedere verdere beslissing aan",
            "8:51a",
            "houdt iedere beslissing aan",
        ),
        *NOT_FROM_LAWYER,
        *NOT_FROM_IND,
        *against(3.0, "raad van state", "uitnodiging"),
    ),
    fields=(
        ruling_date("datum uitspraak"),
        COURT,
        SEAT,
        CHAMBER,
        CASE_NUMBERS,
        DOCKET,
        ECLI_OWN,
        V_NUMBER,
        person("eiser", "eiseres"),
        ATTACKED_IN_COURT,
        HEARD_ON,
        spec("dictum", of_decision(dictum.parse_interim)),
    ),
)
