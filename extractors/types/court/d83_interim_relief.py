"""D83: a ruling on interim relief, by the judge for interim relief. Source: domain.md 2.1 F."""

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
    deed,
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
    SEAT,
    ruling_date,
)
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D83",
    name="interim_relief",
    edition=3,
    label=Text("Uitspraak voorlopige voorziening", "Ruling on interim relief"),
    family="court",
    issuer=Text("voorzieningenrechter", "judge for interim relief"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            -6.0,
            r"de rechtbank\s?:?\W{0,4}(?:verklaart|vernietigt) (?:het|de) (?:beroep|beroepen|bestreden besluit)\b",
            r"(?<!indien\s)\bhet beroep (?:is|wordt) (?:dus |daarom |kennelijk )?(?:gegrond|ongegrond|niet-ontvankelijk)\.",
        ),
        *act(
            2.8,
            r"voorzieningenrechter[,:]?\W{0,4}(?:rechtdoende)?\W{0,4}(?:wijst|schorst|verbiedt|bepaalt|treft|gelast|verklaart)\b",
        ),
        *deed(
            2.8,
            "de voorzieningenrechter wijst",
            "de voorzieningenrechter:",
            "voorzieningenrechter schorst",
            "voorzieningenrechter verbiedt",
            "voorzieningenrechter bepaalt",
            "de voorzieningenrechter gevraagd",
            "de voorzieningenrechter verzocht",
            "de voorzieningenrechter verklaart",
            "voorzieningenrechter treft",
            "de voorzieningenrechter overweegt",
            "verzoek om voorlopige voorziening af",
            "verzoek om voorlopige voorziening toe",
        ),
        *title(
            4.2,
            "uitspraak van de voorzieningenrechter in de zaak",
            "uitspraak op verzoek om voorlopige voorziening",
            "uitspraak inzake verzoek om voorlopige voorziening",
            "beslissing voorlopige voorziening",
            "uitspraak vovo",
            "uitspraak op het verzoek",
        ),
        *FROM_COURT,
        *title(
            4.2,
            "uitspraak van de voorzieningenrechter",
            "uitspraak voorlopige voorziening",
            "uitspraak op het verzoek om voorlopige voorziening",
            "uitspraak op het verzoek om een voorlopige voorziening",
            "uitspraak van de voorzieningenrechter op het verzoek",
            "voorlopige voorziening",
        ),
        *head(2.0, "voorzieningenrechter", "verzoek om voorlopige voorziening"),
        *body(
            0.6,
            "voorzieningenrechter",
            "verzoek om een voorlopige voorziening",
            "verzoeker",
            "wijst het verzoek",
            "onverwijlde spoed",
        ),
        *NOT_FROM_LAWYER,
        *NOT_FROM_IND,
        *against(3.5, "raad van state", "tussenuitspraak", "proces-verbaal", "uitnodiging"),
        *against(1.4, "beroep en voorlopige voorziening"),
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
        person("verzoeker", "verzoekster"),
        ATTACKED_IN_COURT,
        HEARD_ON,
        spec("dictum", of_decision(dictum.parse)),
        REMEDY,
    ),
)
