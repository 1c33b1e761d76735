"""D08: school, diploma, driver, voter, military, party and course papers; bible courses too.

Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    DOCUMENT_NUMBER,
    EXPIRY_DATE,
    FATHER,
    GIVEN_NAMES,
    ISSUE_DATE,
    REGISTRATION_NUMBER,
    SURNAME,
)
from extractors.types.usual import (
    BIRTH_DATE,
    BIRTH_PLACE,
    letter_date,
    person,
    spec,
)

TYPE = DocumentType(
    id="D08",
    name="school_and_other_papers",
    edition=1,
    label=Text(
        "Diploma, rijbewijs, kiezers-, militair of partijbewijs",
        "School, driver, voter, military or party paper",
    ),
    family="identity",
    issuer=Text("diverse", "various"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.0,
            "diploma",
            "certificaat",
            "certificate of completion",
            "school leaving certificate",
            "rijbewijs",
            "driving licence",
            "driver's license",
            "driving license",
            "permis de conduire",
            "voter card",
            "voter id card",
            "voter registration card",
            "military service",
            "military booklet",
            "militair boekje",
            "livret militaire",
            "membership card",
            "lidmaatschapskaart",
            "party card",
            "household list",
            "student card",
            "school certificate",
            "school report",
            "schoolrapport",
            "certificate of attendance",
            "bewijs van deelname",
            "deelnamecertificaat",
            "secondary school certificate",
            "transcript of records",
            "certificate of education",
            "getuigschrift",
            "bulletin scolaire",
            "attestation de scolarité",
            "white card",
            "temporary registration card",
            "baccalauréat",
            "cursuscertificaat",
            "schooldiploma",
        ),
        *body(
            0.5,
            "has successfully completed",
            "heeft met goed gevolg",
            "is awarded",
            "head teacher",
            "cursus",
            "examination",
        ),
        *body(0.4, "school", "university", "student", "pupil", "leerling"),
        *against(
            2.5,
            "advocaten",
            "geboorteakte",
            "birth certificate",
            "embassy of",
            "rechtbank",
            "baptism",
        ),
    ),
    fields=(
        person(
            "student",
            "name of student",
            "pupil",
            "leerling",
            "holder",
            "cursist",
            "naam cursist",
            "this is to certify that",
            "uitgereikt aan",
        ),
        spec(
            "kind",
            captured(
                r"(?P<v>bijbelcursus|alphacursus|alpha-cursus|rijbewijs|driving licen[cs]e|diploma|voter (?:id )?card|student card|membership card|household list|schoolrapport|getuigschrift)",
                zone="head",
            ),
            captured(r"(?P<v>certificaat|certificate)", zone="head"),
        ),
        BIRTH_DATE,
        BIRTH_PLACE,
        SURNAME,
        GIVEN_NAMES,
        FATHER,
        DOCUMENT_NUMBER,
        REGISTRATION_NUMBER,
        ISSUE_DATE,
        EXPIRY_DATE,
        letter_date(),
        COUNTRY_IN_HEAD,
        spec(
            "organisation",
            label(
                "school",
                "name of school",
                "naam school",
                "institution",
                "instelling",
                "issued by",
                "issuing authority",
            ),
        ),
    ),
    foreign=True,
)
