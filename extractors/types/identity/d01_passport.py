"""D01: a national passport. Rests on its machine readable zone; labels are in many languages.

Source: domain.md 2.1 A; ICAO Doc 9303 part 4.
"""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.names import GIVEN_NAMES, SURNAME
from extractors.types.personal import DOCUMENT_NUMBER, EXPIRY_DATE, ISSUE_DATE, ISSUING_STATE, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE
from extractors.types.specs import spec
from extractors.types.states import COUNTRY_OF_NATIONALITY, NATIONALITY

TYPE = DocumentType(
    id="D01",
    name="passport",
    edition=2,
    label=Text("Paspoort", "Passport"),
    family="identity",
    issuer=Text("staat", "state"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.0,
            "pasaport",
            "passaporte",
            "passaporto",
            "reisepaß",
            "паспорт гражданина",
            "گذرنامه",
            "ፓስፖርት",
            "paszport",
            "biometric passport",
            "international passport",
            "dienstpaspoort",
        ),
        *title(
            4.0,
            "passport",
            "paspoort",
            "passeport",
            "reisepass",
            "паспорт",
            "جواز سفر",
            "pasaporte",
        ),
        *title(3.0, "nationaal paspoort", "ordinary passport", "diplomatic passport"),
        *body(0.7, "passport no", "passport number", "paspoortnummer", "passeport no"),
        *body(0.5, "holder's signature", "date of expiry", "code of issuing state", "given names"),
        *body(0.5, "issuing authority", "place of issue", "this passport"),
        *against(3.0, "geachte", "embassy of", "ambassade", "advocaten", "visa", "visum"),
    ),
    fields=(
        DOCUMENT_NUMBER,
        SURNAME,
        GIVEN_NAMES,
        NATIONALITY,
        BIRTH_DATE,
        SEX,
        BIRTH_PLACE,
        ISSUE_DATE,
        EXPIRY_DATE,
        spec(  # a national passport is issued by the state whose national its holder is
            "issuing_state", *ISSUING_STATE.locators, COUNTRY_OF_NATIONALITY
        ),
    ),
    foreign=True,
    mrz=("P",),
)
