"""D02: national identity cards, with and without a strip, Latin, Arabic and Cyrillic."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, td1

_ALB = td1("ALB", "DERVISHAJ", "LULJETA", "IK0440218", "ALB", "810923", "F", "270115", "J15923044K")

SAMPLES = (
    Sample(
        "d02-albanie",
        "D02",
        "dev_kaart",
        ("REPUBLIKA E SHQIPËRISË", "LETËRNJOFTIM / IDENTITY CARD"),
        f"""
!photo
@Mbiemri/Surname=DERVISHAJ
@Emri/Given names=LULJETA
@Nr. personal/Personal No.=J15923044K
@Shtetësia/Nationality=Shqiptare/ALB
@Datëlindja/Date of birth=23.09.1981
@Gjinia/Sex=F
@Nr. dokumenti/Card No.=IK0440218
@Data e skadimit/Date of expiry=15.01.2027
===
{strip(_ALB)}
""",
        {
            "document_number": "IK0440218", "issuing_state": "ALB", "surname": "DERVISHAJ",
            "given_names": "LULJETA", "nationality": "ALB", "birth_date": "1981-09-23", "sex": "F",
            "expiry_date": "2027-01-15", "mrz": list(_ALB),
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-syrie-arabisch",
        "D02",
        "dev_kopie",
        ("الجمهورية العربية السورية", "بطاقة الهوية الشخصية"),
        """
!photo
@الاسم=سامر
@النسبة=الحمداني
@اسم الأب=يوسف
@اسم الأم=هدى
@محل وتاريخ الولادة=حلب 1979/04/03
@الرقم الوطني=02010000417
""",
        {"birth_date": "1979-04-03"},
        languages=("ara", "eng"),
        form=Form.CARD,
    ),
)  # fmt: skip
