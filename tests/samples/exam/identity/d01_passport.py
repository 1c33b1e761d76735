"""D01 of the exam: national passports; the strip is right, except where a sample says it is misprinted."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import misprinted, strip, td3

_GIN = td3("GIN", "BALDEYA", "OUSMANE", "R0714423", "GIN", "880101", "M", "240630")
_XXA = td3("NLD", "RAJENDRANATH", "SELVAM", "N0000004T", "XXA", "860304", "M", "281119")
_MIS = misprinted(
    td3("UKR", "KOVALENTSEV", "BOHDAN", "FA771203", "UKR", "700915", "M", "260101"), 1, 14
)

SAMPLES = (
    Sample(
        "d01-guinee",
        "D01",
        "exam_kaart",
        ("RÉPUBLIQUE DE GUINÉE", "PASSEPORT"),
        f"""
!photo
@Type/Type=P
@Code du pays=GIN
@N° du passeport=R0714423
@Nom/Surname=BALDEYA
@Prénoms/Given names=OUSMANE
@Nationalité=GUINÉENNE
@Date de naissance=01 JAN 1988
@Sexe=M
@Lieu de naissance=LABÉ
@Date de délivrance=01 JUL 2019
@Date d'expiration=30 JUN 2024
{strip(_GIN)}
""",
        {
            "document_number": "R0714423", "issuing_state": "GIN", "surname": "BALDEYA",
            "given_names": "OUSMANE", "nationality": "GIN", "birth_date": "1988-01-01",
            "sex": "M", "birth_place": "LABÉ", "issue_date": "2019-07-01",
            "expiry_date": "2024-06-30", "mrz": list(_GIN),
        },
        languages=("fra", "eng"),
        form=Form.CARD,
    ),
    Sample(
        "d01-staatloos-1954",
        "D01",
        "exam_kopie",
        ("KONINKRIJK DER NEDERLANDEN", "REISDOCUMENT VOOR VREEMDELINGEN"),
        f"""
!photo
@Verdrag van 28 september 1954 / Convention of 28 September 1954=staatloze / stateless
@Nummer / No.=N0000004T
@Naam / Surname=RAJENDRANATH
@Voornamen / Given names=SELVAM
@Nationaliteit / Nationality=XXA
@Geboortedatum / Date of birth=04 MRT/MAR 1986
@Geslacht / Sex=M
@Geboorteplaats / Place of birth=MANDAPAM
@Afgegeven / Issued=19 NOV/NOV 2023
@Geldig tot / Valid until=19 NOV/NOV 2028
{strip(_XXA)}
""",
        {
            "document_number": "N0000004T", "issuing_state": "NLD", "surname": "RAJENDRANATH",
            "given_names": "SELVAM", "nationality": "stateless", "birth_date": "1986-03-04",
            "sex": "M", "birth_place": "MANDAPAM", "issue_date": "2023-11-19",
            "expiry_date": "2028-11-19", "mrz": list(_XXA),
        },
        form=Form.CARD,
        note="nationality code XXA: stateless under the 1954 convention",
    ),
    Sample(
        "d01-oekraine-misdruk",
        "D01",
        "exam_kaart",
        ("УКРАЇНА / UKRAINE", "ПАСПОРТ / PASSPORT"),
        f"""
!photo
@Тип/Type=P
@Код держави=UKR
@Номер паспорта/Passport No.=FA771203
@Прізвище/Surname=KOVALENTSEV
@Ім'я/Given names=BOHDAN
@Громадянство/Nationality=UKRAINE
@Дата народження/Date of birth=15 SEP 1970
@Стать/Sex=M
@Місце народження/Place of birth=KHARKIV
@Дійсний до/Date of expiry=01 JAN 2026
{strip(_MIS)}
""",
        {
            "document_number": "FA771203", "issuing_state": "UKR", "surname": "KOVALENTSEV",
            "given_names": "BOHDAN", "nationality": "UKR", "birth_date": "1970-09-15",
            "sex": "M", "expiry_date": "2026-01-01", "mrz": list(_MIS),
            "birth_place": "KHARKIV",
        },
        languages=("eng", "rus"),
        form=Form.CARD,
        unproved=("mrz", "birth_date"),
        note="misprinted strip: one digit of the birth date is wrong, mrz may not be proved",
    ),
)  # fmt: skip
