"""D89: an interim measure of the Strasbourg court or a UN committee. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import after, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    heading,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import person
from extractors.types.rulings import (
    COURT,
)
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D89",
    name="interim_measure",
    edition=3,
    label=Text(
        "Voorlopige maatregel EHRM of VN-comité", "Interim measure of the ECtHR or a UN committee"
    ),
    family="court",
    issuer=Text("EHRM, CAT of HRC", "ECtHR, CAT or HRC"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            2.6,
            r"\b(?:state party|government|staat|regering|etat partie|gouvernement|authorities)\b(?:[^.]|\b(?:mr|ms|mrs|no)\.){0,120}?\b(?:not to|to refrain from|should not|niet|"
            r"de ne pas|to suspend|af te zien)\b[^.]{0,40}\b(?:deport\w*|expel\w*|expuls\w+|remov\w+|return\w*|extradit\w+|uit te zetten|uitzett\w+|renvoy\w+|"
            r"transfer\w*)",
            r"\b(?:rule|rules|article|regel|artikel) (?:39|92|94|108|114)\b[^.]{0,40}\b(?:rules|procedure|reglement|regulations)\b",
        ),
        *heading(
            2.6,
            r"(?:communication|application|complaint|requete) (?:no|number|n[°o])\W{1,3}\d{2,6}/\d{2,4}",
        ),
        *title(
            4.0,
            "interim measures indicated",
            "application of rule 39",
            "rule 39 request",
            "request under rule 39",
            "interim measures of protection",
            "request for interim measures of protection",
            "mesures provisoires",
            "interim measure indicated",
            "decision on interim measures",
        ),
        *top(
            2.4,
            "european court of human rights",
            "europees hof voor de rechten van de mens",
            "cour européenne des droits de l'homme",
            "committee against torture",
            "human rights committee",
            "office of the high commissioner for human rights",
        ),
        *title(
            4.0,
            "rule 39",
            "interim measure",
            "interim measures",
            "request for interim measures",
            "voorlopige maatregel",
            "rule 39 of the rules of court",
        ),
        *body(
            0.8,
            "rule 39",
            "interim measure",
            "should not be removed",
            "until further notice",
            "application no",
            "rules of court",
        ),
        *against(3.0, "advocaten", "rechtbank", "raad van state"),
    ),
    fields=(
        letter_date(),
        spec(
            "number",
            label(
                "application no",
                "application number",
                "communication no",
                "communication number",
                "petition no",
                "complaint no",
                "requête no",
                "verzoekschriftnummer",
                "klachtnummer",
                "zaaknummer",
                pick=pick_with(r"(?P<v>\d{1,6}/\d{2,4})"),
            ),
            captured(
                r"\b(?:application|appl|communication|comm|complaint|petition)\b\W{0,3}(?:no|nr|number|n)?\b\W{0,3}(?P<v>\d{1,6}/\d{2,4})\b",
                r"\bregistered (?:as|under|with)(?: (?:communication|application|complaint|the))?\W{1,2}(?:no|nr|number)\W{0,3}(?P<v>\d{1,6}/\d{2,4})\b",
                r"\b(?:cat|ccpr|hrc|crc|cedaw|ced)[/ .\-]{1,3}(?:c/)?(?:no\.? ?)?(?P<v>\d{1,6}/(?:19|20)\d\d)",
                r"\b(?:requete|klacht(?:schrift)?|verzoekschrift|zaak|case|complaint|petition|mededeling)\b(?:[^.\n\d]|\b(?:nr|no)\.){0,16}(?P<v>\d{1,6}/\d{2,4})\b",
                r"\b(?:cat|ccpr|crc|cedaw)/c/[\w/]{0,12}?d/(?P<v>\d{1,6}/(?:19|20)\d\d)\b",
                r"\((?:no|nr)\.? (?P<v>\d{3,6}/\d{2})\)",
                r"\bv\. (?:the )?[a-z ]{3,24}[,;(–-]{1,2} ?(?:no\.? )?(?P<v>\d{3,6}/\d{2})\b",
                loose=False,
            ),
        ),
        dated(
            "expires_on",
            "until",
            "valid until",
            "geldig tot",
            others=(
                after(
                    r"\b(?:until|till|up to(?: and including)?|tot(?: en met)?|jusqu'au|(?:expires?|lapses?|ends?|eindigt|vervalt) (?:on|op))",
                    r"\b(?:remov\w+|return\w*|expel\w*|deport\w*|extradit\w+|transfer\w*|expuls\w+|renvoy\w+|uit ?gezet|uit te zetten|uitzett?\w+|overgedragen|"
                    r"force|effect)\b[^.]{0,40}\b(?:before|prior to|avant le|voor)",
                    pick=pick_date,
                    within=10,
                ),
            ),
        ),
        spec(
            "name",
            *person(
                *("applicant", "complainant", "author", "petitioner"),
                *("klager", "klaagster", "requérant"),
            ).locators,
            told.CASE_TITLE,
        ),
        COURT,
        spec(
            "result",
            sentences(
                r"(?:should not be|decided to|not to indicate|indicate to the government|refus)"
            ),
        ),
    ),
)
