"""D20: an application form or the acknowledgment of one. Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER, PROCEDURE
from extractors.types.specs import dated

TYPE = DocumentType(
    id="D20",
    name="application",
    edition=3,
    label=Text("Aanvraagformulier of ontvangstbevestiging", "Application or acknowledgment"),
    family="procedure",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *act(
            1.8,
            r"(?:bevestig|bevestigen|bevestigt) [^.]{0,60}ontvangst [^.]{0,80}(?:aanvraag|verzoek)",
            r"(?:wij|ik) (?:hebben|heb) (?:op [^.]{0,40})?(?:uw|de|een) [^.]{0,80}(?:aanvraag|verzoek)[^.]{0,80}ontvangen",
            r"(?:ontvingen|ontving) (?:wij|ik) [^.]{0,40}(?:aanvraag|verzoek)",
            r"dat (?:wij|ik) uw (?:aanvraag|verzoek) (?:hebben|heb)\b",
            r"(?:aanvraag|verzoek) (?:is|werd) [^.]{0,60}(?:binnengekomen|ontvangen|in behandeling genomen)",
            r"(?:nemen|neem|gaan) (?:wij|ik) uw (?:aanvraag|verzoek) [^.]{0,20}in behandeling",
        ),
        *title(
            5.0,
            "ontvangstbevestiging van uw aanvraag",
            "bevestiging van uw aanvraag",
            "ontvangst van de aanvraag",
            "bewijs van ontvangst aanvraag",
            "aanvraag om een verblijfsvergunning",
            "aanvraag voor een verblijfsvergunning",
            "aanvraag verblijfsvergunning regulier",
            "verzoek om toepassing van artikel 64",
            "ontvangstbewijs aanvraag",
            "aanvraag toepassing artikel 64",
            "aanvraag artikel 64",
        ),
        *title(
            5.0,
            "ontvangstbevestiging",
            "ontvangstbevestiging aanvraag",
            "bevestiging ontvangst aanvraag",
            "aanvraag voor het verblijfsdoel",
            "aanvraagformulier",
            "bevestiging van ontvangst",
            "aanvraag verblijfsvergunning",
            "ontvangst van uw aanvraag",
            "ontvangst aanvraag",
            "aanvraag tot toepassing van artikel 64",
            "aanvraag uitstel van vertrek",
        ),
        *FROM_IND,
        *body(
            1.0,
            "wij hebben uw aanvraag ontvangen op",
            "wij hebben uw aanvraag ontvangen",
            "uw aanvraag is ontvangen",
            "uiterlijk op",
            "beslistermijn",
            "wij beslissen uiterlijk",
            "in goede orde ontvangen",
            "verblijfsdoel",
        ),
        *NOT_FROM_LAWYER,
        *against(
            4.0,
            "bemiddeling",
            "rechtbank",
            "bezwaar",
            "herstel verzuim",
            "opvolgende asielaanvraag",
            "m35-o",
            "dienst terugkeer en vertrek",
            "afwijzing",
            "griffie",
            "inzage",
        ),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        BIRTH_DATE,
        PROCEDURE,
        dated(
            "visit_date",
            "ontvangen op",
            "datum ontvangst",
            "ontvangstdatum",
            others=(after(r"ontvangen[^.]{0,16}\bop", r"op", pick=pick_date, within=16),),
        ),
        dated(
            "expires_on",
            "uiterlijke beslisdatum",
            "beslissing uiterlijk",
            "uiterlijk",
            others=(
                after(
                    r"(?:uiterlijk|beslissen)[^.]{0,16}\b(?:op|voor)",
                    r"uiterlijk",
                    pick=pick_date,
                    within=16,
                ),
            ),
        ),
    ),
)
