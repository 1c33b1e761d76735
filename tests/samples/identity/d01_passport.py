"""D01: national passports; the strip is right, except where a sample says it is misprinted."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, td3

_SLE = td3("SLE", "KAMARANKE", "MARIATU FATMATA", "E0417725", "SLE", "560612", "F", "220814")
_ARM = td3(
    "ARM", "HOVSEPYANTS", "TIGRAN", "AN0731145", "ARM", "790302", "M", "180505", "2790302118"
)

SAMPLES = (
    Sample(
        "d01-sierra-leone",
        "D01",
        "dev_kaart",
        ("REPUBLIC OF SIERRA LEONE", "PASSPORT"),
        f"""
!photo
@Type=P
@Country code=SLE
@Passport No.=E0417725
@Surname=KAMARANKE
@Given names=MARIATU FATMATA
@Nationality=SIERRA LEONEAN
@Date of birth=12 JUN 1956
@Sex=F
@Place of birth=MAKENI
@Date of issue=15 AUG 2017
@Date of expiry=14 AUG 2022
@Authority=IMMIGRATION FREETOWN
{strip(_SLE)}
""",
        {
            "document_number": "E0417725", "issuing_state": "SLE", "surname": "KAMARANKE",
            "given_names": "MARIATU FATMATA", "nationality": "SLE", "birth_date": "1956-06-12",
            "sex": "F", "birth_place": "MAKENI", "issue_date": "2017-08-15",
            "expiry_date": "2022-08-14", "mrz": list(_SLE),
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-armenie",
        "D01",
        "dev_kopie",
        ("REPUBLIC OF ARMENIA", "PASSPORT / ПАСПОРТ"),
        f"""
!photo
@Type / Тип=P
@Code of issuing state=ARM
@Passport number / Номер=AN0731145
@Surname / Фамилия=HOVSEPYANTS
@Given name / Имя=TIGRAN
@Citizenship=ARMENIAN
@Date of birth / Дата рождения=02/03/1979
@Sex=M
@Place of birth=GYUMRI
@Date of issue=05/05/2008
@Date of expiry=05/05/2018
@Authority=011
{strip(_ARM)}
""",
        {
            "document_number": "AN0731145", "issuing_state": "ARM", "surname": "HOVSEPYANTS",
            "given_names": "TIGRAN", "nationality": "ARM", "birth_date": "1979-03-02",
            "sex": "M", "birth_place": "GYUMRI", "issue_date": "2008-05-05",
            "expiry_date": "2018-05-05", "mrz": list(_ARM),
        },
        languages=("eng", "rus"),
        form=Form.CARD,
    ),
)  # fmt: skip
