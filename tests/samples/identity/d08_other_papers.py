"""D08: school, military, driver and course papers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d08-rijbewijs-nigeria",
        "D08",
        "dev_formulier",
        ("FEDERAL ROAD AUTHORITY", "Lagos State"),
        """
# DRIVING LICENCE

@Licence No.=LAG00417AB12
@Surname=OKONKWEZE
@Given names=CHIDI EMMANUEL
@Date of birth=08/09/1983
@Date of issue=02/02/2009
@Class=B
""",
        {
            "document_number": "LAG00417AB12", "surname": "OKONKWEZE",
            "birth_date": "1983-09-08", "issue_date": "2009-02-02",
        },
        languages=("eng",),
    ),
    Sample(
        "d08-school-soedan",
        "D08",
        "exam_akte",
        ("Al Salam Secondary School", "Locality of Nyala, South Darfur"),
        """
# SCHOOL LEAVING CERTIFICATE

@Name of pupil=Abdelrahim Yagoub Adamou
@Date of birth=01/01/1987
@Place of birth=Kass
@Attended from=1999
@Attended until=2003
@Date of issue=15 June 2003

This certificate is given to the pupil upon request of his father.

!sign The Headmaster
!stamp AL SALAM SCHOOL | NYALA
""",
        {"name": "Abdelrahim Yagoub Adamou", "birth_date": "1987-01-01", "issue_date": "2003-06-15"},
        languages=("eng",),
    ),
    Sample(
        "d08-bijbelcursus",
        "D08",
        "exam_stichting",
        ("Evangelische Gemeente De Bron", "Havenkade 00, Rijnstad"),
        """
# Certificaat

@Naam=Mehrnaz Rostamiyan
@Cursus=Bijbelcursus voor beginners, twaalf lessen
@Datum=16 december 2017

De leiding van de cursus verklaart dat de hierboven genoemde deelnemer alle lessen heeft gevolgd en de
cursus met goed gevolg heeft afgesloten.

!sign J. Veldkampen | cursusleider
""",
        {"name": "Mehrnaz Rostamiyan", "date": "2017-12-16"},
    ),
    Sample(
        "d08-militair-oekraine",
        "D08",
        "dev_akte",
        ("УКРАЇНА", "Міністерство оборони"),
        """
# ВІЙСЬКОВИЙ КВИТОК / MILITARY SERVICE CARD

@Surname / Прізвище=TKACHENKIV
@Name / Ім'я=OLEKSIY
@Date of birth=11.12.1969
@Series and No.=SO 441207
@Issued=20.05.1992
""",
        {
            "document_number": "SO 441207", "surname": "TKACHENKIV", "given_names": "OLEKSIY",
            "birth_date": "1969-12-11", "issue_date": "1992-05-20",
        },
        languages=("rus", "eng"),
    ),
)  # fmt: skip
