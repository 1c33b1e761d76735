"""D87: an invitation to a court hearing; ten days before it papers must be in. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.rulings import (
    COURT,
    SEAT,
)
from extractors.types.usual import (
    ATTACKED_DECISION_DATE,
    CASE_NUMBERS,
    DOCKET,
    REFERENCE,
    V_NUMBER,
    dated,
    letter_date,
    person,
)

TYPE = DocumentType(
    id="D87",
    name="hearing_invitation",
    edition=1,
    label=Text("Uitnodiging zitting", "Invitation to a hearing"),
    family="court",
    issuer=Text("griffie", "court registry"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *title(
            6.0,
            "uitnodiging zitting",
            "uitnodiging voor de zitting",
            "zittingsuitnodiging",
            "oproep zitting",
            "uitnodiging voor zitting",
            "uitnodiging voor een zitting",
            "kennisgeving zitting",
            "aankondiging zitting",
            "uitnodiging behandeling ter zitting",
            "oproeping zitting",
        ),
        *top(1.2, "rechtbank den haag", "rechtbank", "raad van state", "griffie"),
        *sign(0.8, "griffier", "de griffier"),
        *body(
            0.8,
            "u kunt tot tien dagen voor de zitting",
            "tien dagen voor de zitting",
            "de zitting vindt plaats",
            "nodig ik u uit",
            "wordt behandeld op",
            "zittingzaal",
            "zaal",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "uitspraak", "proces-verbaal"),
    ),
    fields=(
        letter_date(),
        dated(
            "hearing_date",
            "datum zitting",
            "zittingsdatum",
            "datum en tijd zitting",
            "datum en tijdstip",
            "zitting op",
            "de zitting is op",
            "datum en tijd",
            "zitting",
            others=(
                after(
                    r"zitting[^.]{0,80}?\b(?:op|van)",
                    r"behandeld[^.]{0,40}\bop",
                    r"op (?:maandag|dinsdag|woensdag|donderdag|vrijdag)",
                    pick=pick_date,
                    within=24,
                ),
            ),
        ),
        COURT,
        SEAT,
        CASE_NUMBERS,
        DOCKET,
        V_NUMBER,
        REFERENCE,
        person("eiser", "eiseres", "partijen"),
        ATTACKED_DECISION_DATE,
    ),
)
