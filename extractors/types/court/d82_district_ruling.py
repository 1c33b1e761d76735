"""D82: a ruling of a district court in an immigration case. The dictum is read from the decision part.

Source: domain.md 2.1 F, 2.3; rulings on rechtspraak.nl.
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
    FROM_COURT,
    NOT_FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    head,
    title,
)
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import (
    ATTACKED_IN_COURT,
    CASE_NUMBERS,
    DOCKET,
    ECLI_OWN,
    REMEDY,
)
from extractors.types.rulings import (
    CHAMBER,
    COURT,
    HEARD_ON,
    PROCEDURE_SAID,
    SEAT,
    ruling_date,
)
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D82",
    name="district_ruling",
    edition=3,
    label=Text("Uitspraak rechtbank", "District court ruling"),
    family="court",
    issuer=Text("rechtbank", "district court"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            -3.0,
            r"past [^.]{0,30}bestuurlijke lus toe",
            r"\bhersteltermijn\b|\bherstelmogelijkheid\b",
            r"\bu wordt verwacht op\b|komt op zitting",
        ),
        *act(
            6.0,
            r"de rechtbank\s?:?\W{0,4}(?:verklaart|vernietigt) (?:het|de) (?:beroep|beroepen|bestreden besluit)\b",
        ),
        *body(
            -2.6,
            "de voorzieningenrechter wijst",
            "voorzieningenrechter schorst",
            "voorzieningenrechter verbiedt",
            "de voorzieningenrechter overweegt",
            "voorzieningenrechter treft",
        ),
        *body(
            -2.2,
            "nodig ik u uit",
            "wij nodigen u uit",
            "nodigen wij u uit",
            "u wordt uitgenodigd",
            "nog stukken indienen",
        ),
        *title(
            2.2,
            "uitspraak in de zaak tussen",
            "uitspraak van de rechtbank",
            "uitspraak ex artikel 8:54",
            "uitspraak als bedoeld in artikel 8:54",
            "proces-verbaal van de mondelinge uitspraak",
            "proces-verbaal mondelinge uitspraak",
            "uitspraak bestuursrecht",
            "uitspraak in het geding tussen",
            "vereenvoudigde uitspraak",
        ),
        *FROM_COURT,
        *title(
            2.2,
            "uitspraak",
            "uitspraak van de enkelvoudige kamer",
            "uitspraak van de meervoudige kamer",
            "uitspraak op het beroep",
            "uitspraak van de enkelvoudige kamer voor vreemdelingenzaken",
            "mondelinge uitspraak",
            "uitspraak enkelvoudige kamer",
        ),
        *head(1.0, "in de zaak tussen", "in het geding tussen", "zaaknummer"),
        *body(
            0.5,
            "procesverloop",
            "overwegingen",
            "de rechtbank:",
            "verklaart het beroep",
            "gemachtigde",
            "eiser",
            "verweerder",
            "hoger beroep worden ingesteld",
        ),
        *NOT_FROM_LAWYER,
        *NOT_FROM_IND,
        *against(
            5.0,
            "raad van state",
            "tussenuitspraak",
            "proces-verbaal van de zitting",
            "proces-verbaal van zitting",
            "proces-verbaal zitting",
            "uitnodiging",
            "beroepschrift",
            "verweerschrift",
            "vaststelling van staatloosheid",
            "kantonrechter",
            "kanton",
            "mentorschap",
            "zorgmachtiging",
            "rekestnummer",
        ),
        *against(2.0, "proces-verbaal"),
        *against(1.3, "voorlopige voorziening", "voorzieningenrechter"),
    ),
    fields=(
        ruling_date("datum uitspraak", "uitspraakdatum"),
        COURT,
        SEAT,
        CHAMBER,
        CASE_NUMBERS,
        DOCKET,
        ECLI_OWN,
        V_NUMBER,
        person("eiser", "eiseres"),
        dated(
            "sent_date",
            "afschrift verzonden aan partijen op",
            "afschrift verzonden op",
            "verzonden op",
            "verzonden",
            "datum verzending",
            "bekendgemaakt op",
        ),
        ATTACKED_IN_COURT,
        HEARD_ON,
        spec("dictum", of_decision(dictum.parse)),
        REMEDY,
        PROCEDURE_SAID,
    ),
)
