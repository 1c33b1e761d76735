"""D02: a national identity card (tazkera, NIC, menenet, nüfus, ID card).

Source: domain.md 2.1 A; ICAO Doc 9303 parts 5 and 6.
"""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import DOCUMENT_NUMBER, EXPIRY_DATE, ISSUE_DATE, ISSUING_STATE, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D02",
    name="identity_card",
    edition=3,
    label=Text("Identiteitskaart", "National identity card"),
    family="identity",
    issuer=Text("staat", "state"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.0,
            *("identiteitsboekje", "shenasnameh", "identity booklet", "nic card", "tassera"),
            "identity document",
            "identification card",
            "national identity document",
            "carte d'identité nationale",
            "carte d'identité biométrique",
            "carte d'identité consulaire",
            "cédula de identidad",
            "kimlik kartı",
            "nüfus hüviyet cüzdanı",
            "letërnjoftim",
            "lična karta",
            "bewijs van identiteit",
            "البطاقة الشخصية",
            "هوية الاحوال المدنية",
            "البطاقة الوطنية",
            "الهوية الوطنية",
            "بطاقة تعريف",
            "کارت ملی",
            "تذکره الکترونیکی",
            "национальное удостоверение",
            "посвідчення особи",
            "national identity number",
            "nationale identiteitskaart",
            "id-kaart",
            "eritrean national identity card",
            "electronic tazkira",
            "kebele identification card",
            "kebele id",
        ),
        *title(
            4.0,
            "identity card",
            "national id",
            "national identity card",
            "identiteitskaart",
            "carte d'identité",
            "carte nationale d'identité",
            "id card",
            "tazkera",
            "tazkira",
            "nüfus cüzdanı",
            "menenet",
            "personalausweis",
            "بطاقة الهوية",
            "بطاقة شخصية",
            "تذکره",
            "تذكرة",
            "удостоверение личности",
            "национальная карта",
            "መታወቂያ",
            "national identification card",
            "voter and identity card",
        ),
        *body(
            0.6, "identity card no", "id number", "national id no", "father's name", "card number"
        ),
        *against(
            3.0, "embassy of", "ambassade", "advocaten", "refugee identity card", "unhcr", "unrwa"
        ),
    ),
    fields=(
        DOCUMENT_NUMBER,
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        person(),
        FATHER,
        MOTHER,
        NATIONALITY,
        BIRTH_DATE,
        SEX,
        BIRTH_PLACE,
        ISSUE_DATE,
        EXPIRY_DATE,
        ISSUING_STATE,
    ),
    foreign=True,
    mrz=("I", "A", "C"),
)
