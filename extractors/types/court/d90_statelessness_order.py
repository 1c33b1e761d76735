"""D90: the civil court's order on statelessness (Wvs). Source: domain.md 2.1 F, 1.5."""

from __future__ import annotations

from extractors.fields import (
    dictum,
)
from extractors.locating.meanings import (
    of_decision,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    head,
    heading,
    title,
    top,
)
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.proceedings import CASE_NUMBERS, CIVIL_DOCKET, ECLI_OWN
from extractors.types.rulings import (
    CHAMBER,
    COURT,
    ruling_date,
)
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D90",
    name="statelessness_order",
    edition=3,
    label=Text("Beschikking staatloosheid", "Order on statelessness"),
    family="court",
    issuer=Text("Rechtbank Den Haag", "district court of The Hague"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *heading(
            6.0,
            r"(?:beschikking|verzoek\w*|vaststelling) [^.]{0,60}staatlo\w+",
        ),
        *act(
            2.6,
            r"\b(?:geen enkele|door geen|geen) (?:\w+ )?(?:staat|land|enkel land)\b[^.]{0,60}\b(?:onderdaan|staatsburger|nationaliteit)\b",
            r"\bha rk\W{1,3}\d\d-\d+[\s\S]{0,1500}\b(?:onderdaan|staatloo?s\w*|nationaliteit)\b",
        ),
        *act(
            2.2,
            r"\b(?:stelt|vast te stellen|vaststelling|verzoek)[^.]{0,100}staatlo",
        ),
        *title(
            6.0,
            "verzoek vaststelling staatloosheid",
            "beschikking op verzoek vaststelling staatloosheid",
            "beschikking op het verzoek tot vaststelling van staatloosheid",
            "vaststelling staatloos",
            "verzoekschrift vaststelling staatloosheid",
            "beschikking inzake staatloosheid",
            "beschikking wvs",
        ),
        *title(
            6.0,
            "vaststelling van staatloosheid",
            "beschikking vaststelling staatloosheid",
            "vaststelling staatloosheid",
            "beschikking op het op ingekomen verzoekschrift",
            "verzoek tot vaststelling van staatloosheid",
            "beschikking staatloosheid",
            "wet vaststellingsprocedure staatloosheid",
        ),
        *against(
            3.0, "multidisciplinair review team", "mrt", "lso", "lvv"
        ),  # who may advise to ask for one
        *top(1.4, "rechtbank den haag", "rechtbank", "team familie"),
        *head(1.2, "rekestnummer", "ha rk", "staatloosheid", "verzoekschrift"),
        *body(
            0.7,
            "staatloos",
            "wet vaststellingsprocedure staatloosheid",
            "als onderdaan wordt beschouwd",
            "onmiddellijk belang",
            "verzoeker",
        ),
        *NOT_FROM_LAWYER,
        *against(4.0, "raad van state", "kantonrechter", "immigratie- en naturalisatiedienst"),
    ),
    fields=(
        ruling_date("beschikking van"),
        COURT,
        CASE_NUMBERS,
        CIVIL_DOCKET,
        ECLI_OWN,
        person("verzoeker", "verzoekster"),
        BIRTH_DATE,
        BIRTH_PLACE,
        spec("dictum", of_decision(dictum.parse_civil)),
        spec("outcome", of_decision(lambda text: next(iter(dictum.parse_civil(text) or []), None))),
        CHAMBER,
    ),
)
