"""D53: a letter of a general practitioner, specialist or mental health worker.

Source: domain.md 2.1 D, 1.4.
"""

from __future__ import annotations

from extractors.fields import (
    medicines,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sentences,
    whole,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import worded
from extractors.types.declaring import (
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.signing import BIG_NUMBER, PRACTITIONER_SIGNS
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D53",
    name="practitioner_letter",
    edition=2,
    label=Text(
        "Brief huisarts, specialist of ggz", "Letter of a GP, specialist or mental health worker"
    ),
    family="medical",
    issuer=Text("behandelaar", "practitioner"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            3.6,
            "brief aan huisarts",
            "brief huisarts",
            "brief specialist",
            "medisch verslag",
            "behandelverslag",
            "behandelrapportage",
            "verklaring behandelaar",
            "verklaring behandelend arts",
            "verklaring psychiater",
            "verklaring psycholoog",
            "psychologisch rapport",
            "intakebrief",
            "evaluatiebrief",
            "tussentijdse brief",
            "consultbrief",
            "brief polikliniek",
            "poliklinische controle",
            "ontslagbericht",
            "spoedeisende hulp brief",
            "medical certificate",
            "rapport médical",
            "certificat médical",
            "medische gegevens op verzoek",
            "overdracht zorg",
            "verslag behandeling",
        ),
        *title(
            3.6,
            "medische verklaring",
            "specialistenbrief",
            "behandelbrief",
            "ontslagbrief",
            "brief behandelaar",
            "medische informatie",
            "medische rapportage",
            "poliklinische brief",
            "behandelverklaring",
            "huisartsenbrief",
            "medical report",
            "medical statement",
            "verklaring huisarts",
            "psychiatrisch rapport",
            "verwijsbrief",
            "behandelinformatie",
            "psychiatrische rapportage",
        ),
        *top(
            2.6,
            "huisartsenpraktijk",
            "huisartsenpost",
            "ziekenhuis",
            "umc",
            "medisch centrum",
            "ggz",
            "polikliniek",
            "psychiatrie",
            "gezondheidscentrum",
            "huisarts",
            "hospital",
            "kliniek",
            "geestelijke gezondheidszorg",
            "pijnpoli",
            "pijncentrum",
            "centrum '45",
            "arq",
            "psychotrauma",
            "revalidatie",
            "afdeling interne geneeskunde",
            "huisartsen",
            "i-psy",
            "parnassia",
            "arkin",
            "altrecht",
            "apotheek",
        ),
        *sign(
            1.6,
            "huisarts",
            "psychiater",
            "internist",
            "arts",
            "psycholoog",
            "gz-psycholoog",
            "neuroloog",
            "cardioloog",
            "specialist",
            "verpleegkundig specialist",
            "anesthesioloog",
            "big",
            "big-nummer",
            "longarts",
            "chirurg",
        ),
        *body(
            0.6,
            "geachte collega",
            "voorgeschiedenis",
            "anamnese",
            "dsm-5",
            "dsm-iv",
            "lichamelijk onderzoek",
            "beleid",
            "diagnose",
            "conclusie",
            "patiënt",
            "medicatie",
            "prognose",
            "bovengenoemde patiënt",
            "onder behandeling",
        ),
        *against(
            4.0,
            "bureau medische advisering",
            "advocaten",
            "advocaat",
            "rechtbank",
            "immo",
            "verklaring omtrent medische situatie",
            "toestemmingsverklaring",
            "medicatieoverzicht",
            "instituut voor mensenrechten",
            "fmmu",
            "kantonrechter",
            "zorgmachtiging",
            "indicatiebesluit",
            "journaal",
            "proforma invoice",
            "quotation",
            "price list",
        ),
    ),
    fields=(
        letter_date(),
        person("patient", "naam patiënt", "patiëntnaam", "betreft patient"),
        BIRTH_DATE,
        spec(
            "practitioner",
            label(
                "behandelaar",
                "behandelend arts",
                "naam behandelaar",
                "arts",
                "huisarts",
                "psychiater",
                "specialist",
            ),
            worded.PRACTITIONER,
            PRACTITIONER_SIGNS,
        ),
        BIG_NUMBER,
        REFERENCE,
        spec(
            "diagnosis",
            label(
                "diagnose",
                "diagnoses",
                "diagnosis",
                "dsm-5 diagnose",
                "dsm-5 classificatie",
                "classificatie",
                "hoofddiagnose",
                "conclusie",
            ),
            paragraph(r"diagnoses?", r"diagnosis", r"dsm-5(?: classificatie)?"),
            sentences(
                r"(?:gediagnosticeerd met|lijdt aan|bekend met|lijdende aan|sprake van|suffers from)\b"
            ),
        ),
        spec(
            "treatment",
            label("behandeling", "beleid", "treatment", "huidige behandeling", "therapie"),
            paragraph(r"(?:huidige )?behandeling", r"beleid", r"therapie"),
            sentences(
                r"(?:behandeling bestaat uit|onder behandeling|wordt behandeld|behandeld met)\b"
            ),
        ),
        spec(
            "medicines",
            whole(medicines.read, r"medicatie\w*", r"medicijnen", r"huidige medicatie"),
        ),
        spec(
            "statement",
            sentences(
                r"(?:zonder (?:deze |de |adequate )?(?:behandeling|medicatie)|bij (?:staken|stoppen|het uitblijven) van|indien de behandeling|without treatment)"
            ),
        ),
    ),
)
