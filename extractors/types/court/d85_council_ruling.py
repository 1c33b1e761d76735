"""D85: a ruling of the Administrative Jurisdiction Division of the Council of State.

Source: domain.md 2.1 F; raadvanstate.nl.
"""

from __future__ import annotations

from extractors.fields import (
    dictum,
)
from extractors.locating.meanings import (
    of_decision,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_COUNCIL_OF_STATE,
    NOT_FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    head,
    title,
)
from extractors.types.persons import V_NUMBER
from extractors.types.proceedings import CASE_NUMBERS, COUNCIL_DOCKET, ECLI_OWN
from extractors.types.rulings import (
    APPELLANT,
    ATTACKED_RULING_DATE,
    CHAMBER,
    COURT,
    ruling_date,
)
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D85",
    name="council_ruling",
    edition=3,
    label=Text("Uitspraak Raad van State", "Council of State ruling"),
    family="court",
    issuer=Text("Afdeling bestuursrechtspraak van de Raad van State", "Council of State"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            2.0,
            r"(?:de )?afdeling (?:bestuursrechtspraak van de raad van state )?\W{0,3}(?:recht ?doende [^:]{0,40})?:?\W{0,4}(?:bevestigt|verklaart|vernietigt)\b",
        ),
        *body(
            -2.2,
            "verzocht aanwezig te zijn",
            "verzocht te verschijnen",
            "nodig ik u uit",
            "nodigen wij u uit",
            "wij nodigen u uit",
            "u wordt uitgenodigd",
        ),
        *FROM_COUNCIL_OF_STATE,
        *title(
            3.0,
            "uitspraak",
            "uitspraak op het hoger beroep van",
            "uitspraak met toepassing van artikel 8:54",
        ),
        *head(
            1.4,
            "uitspraak op het hoger beroep van",
            "8:54",
            "afdeling bestuursrechtspraak",
            "tegen de uitspraak van de rechtbank",
        ),
        *body(
            0.6,
            "de afdeling bestuursrechtspraak van de raad van state",
            "bevestigt de aangevallen uitspraak",
            "vernietigt de uitspraak",
            "recht doende",
            "het hoger beroep is kennelijk",
            "de grief",
            "lid van de enkelvoudige kamer",
        ),
        *NOT_FROM_LAWYER,
        *NOT_FROM_IND,
        *against(
            4.0,
            "hogerberoepschrift",
            "hoger beroepschrift",
            "proces-verbaal",
            "uitnodiging",
            "schriftelijke uiteenzetting",
        ),
    ),
    fields=(
        ruling_date("datum uitspraak"),
        COURT,
        CHAMBER,
        CASE_NUMBERS,
        COUNCIL_DOCKET,
        ECLI_OWN,
        V_NUMBER,
        APPELLANT,
        ATTACKED_RULING_DATE,
        spec("dictum", of_decision(dictum.parse)),
        dated("sent_date", "verzonden", "verzonden op"),
    ),
)
