"""D08 of the exam: school, military, driver and course papers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
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
        {"name": "Abdelrahim Yagoub Adamou", "birth_date": "1987-01-01", "issue_date": "2003-06-15",
         "birth_place": "Kass", "organisation": "Al Salam Secondary School"},
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
        {"name": "Mehrnaz Rostamiyan", "date": "2017-12-16", "organisation": "Evangelische Gemeente De Bron"},
    ),
)  # fmt: skip
