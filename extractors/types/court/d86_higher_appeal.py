"""D86: a higher appeal (of the client or of the IND), or a written reply to one. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    head,
    sign,
    title,
)
from extractors.types.letters import REFERENCE, SENDER, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import CASE_NUMBERS, DOCKET
from extractors.types.rulings import (
    APPELLANT,
    ATTACKED_RULING_DATE,
)

TYPE = DocumentType(
    id="D86",
    name="higher_appeal",
    edition=2,
    label=Text("Hogerberoepschrift of schriftelijke uiteenzetting", "Higher appeal or reply to it"),
    family="court",
    issuer=Text("advocaat of IND", "lawyer or IND"),
    sensitivity=(Sensitivity.PRIVILEGED, Sensitivity.GOVERNMENT),
    phrases=(
        *act(
            2.6,
            r"\bwordt [^.]{0,80}\bhoger beroep (?:ingesteld|aangetekend)",
            r"\b(?:stel|teken|dien|ga|gaat|kom|komt)t? (?:[a-z.',-]+ ){0,6}hoger beroep (?:in|aan|van|tegen)\b",
            r"\b(?:kom|komt|ga|gaat) (?:\w+ ){0,3}in hoger beroep",
        ),
        *deed(
            2.4,
            "stelt hierbij hoger beroep in",
            "stel ik hoger beroep in",
            "stel ik hierbij hoger beroep in",
            "hoger beroep in te stellen tegen",
        ),
        *title(
            6.0,
            "hogerberoepschrift vreemdelingenzaken",
            "hogerberoepsgronden",
            "gronden van hoger beroep",
            "grievenschrift",
            "incidenteel hoger beroep",
            "nadere uiteenzetting",
            "hoger beroep tegen de uitspraak",
            "hoger beroep vreemdelingenzaak",
            "indiening hoger beroep",
            "beroepschrift in hoger beroep",
            "reactie op hoger beroep",
            "verweer in hoger beroep",
        ),
        *title(
            6.0,
            "hogerberoepschrift",
            "hoger beroepschrift",
            "hoger beroep",
            "schriftelijke uiteenzetting",
            "grieven",
            "instellen hoger beroep",
            "hoger beroepschrift vreemdelingenzaken",
            "aanvullende grieven",
            "hoger beroep van de staatssecretaris",
            "hogerberoepschrift van de staatssecretaris",
        ),
        *head(1.2, "raad van state", "afdeling bestuursrechtspraak"),
        *sign(
            0.5,
            "advocaat",
            "gemachtigde",
            "namens de staatssecretaris",
            "namens de minister",
            "procesvertegenwoordiging",
        ),
        *body(
            0.8,
            "grief",
            "grief 1",
            "eerste grief",
            "hoger beroep in te stellen",
            "stelt hierbij hoger beroep in",
            "ten onrechte heeft de rechtbank",
            "ten onrechte overwogen",
            "stel ik hoger beroep in",
            "de aangevallen uitspraak",
        ),
        *against(3.0, "rechtbank den haag", "rechtbank 's-gravenhage"),
        *against(
            4.0,
            "uitspraak op het hoger beroep",
            "uitspraak van de enkelvoudige",
            "proces-verbaal",
            "uitnodiging zitting",
        ),
    ),
    fields=(
        letter_date(),
        APPELLANT,
        ATTACKED_RULING_DATE,
        CASE_NUMBERS,
        DOCKET,
        V_NUMBER,
        REFERENCE,
        person(),
        SENDER,
    ),
)
