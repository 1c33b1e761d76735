"""Files of practices and letters of hospitals abroad in a ninth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-huisarts-journaal", "D54", "dev_praktijk",
        ("Huisartsenpraktijk Het Kompas",),
        """
# Journaal

@Patiënt=Mw. Fatoumata Bahindé
@Geb.datum=14-02-1983
@BSN=onbekend
@Huisarts=J. Terwisgaarden
@Uitdraai d.d.=03-06-2021
@Selectie=01-01-2017 - 31-05-2021

| Datum | SOEP | Regel |
| 12-01-2017 | S | Hoofdpijn, slaapt slecht. |
| 12-01-2017 | P | Paracetamol 500 mg, zo nodig. |
| 19-05-2021 | E | PTSS, verwijzing GGZ. |
""",
        {"date": "2021-06-03", "name": "Fatoumata Bahindé", "birth_date": "1983-02-14",
         "practitioner": "J. Terwisgaarden", "period": {"from": "2017-01-01", "to": "2021-05-31"}},
    ),
    Sample(
        "d54-gezondheidscentrum-kopie", "D54", "dev_kliniek",
        ("Gezondheidszorg Asielzoekers", "Centrum Oostmeer"),
        """
Oostmeer, 12 augustus 2020

Betreft: afschrift patiëntendossier

Geachte meneer Tesfalem Ghebrehiweti,

U vroeg om een afschrift van uw medische gegevens. Bijgaand vindt u 37 bladzijden, van 5 mei 2016 tot 2 juli 2020. Uw
geboortedatum in ons systeem is 1 januari 1995.

!sign praktijkassistent
""",
        {"date": "2020-08-12", "name": "Tesfalem Ghebrehiweti", "birth_date": "1995-01-01", "pages": 37,
         "period": {"from": "2016-05-05", "to": "2020-07-02"}},
    ),
    Sample(
        "d57-accra-hospital", "D57", "dev_gezant",
        ("RIDGEVIEW TEACHING HOSPITAL", "Department of Oncology", "P.O. Box 417, Accra, Ghana"),
        """
@Our Ref.=RTH/ONC/22/093
@Date=9th August, 2022

Re: Enquiry about treatment for Mr. Kofi Amponsahene

Dear Doctor,

Thank you for your enquiry. We wish to inform you that imatinib is not stocked by our pharmacy and has not been available in
the country since last year. We are therefore unable to offer the treatment described.

Yours sincerely,

!sign Dr. A. Boatengmaa | Head of Department
""",
        {"date": "2022-08-09", "reference": "RTH/ONC/22/093", "organisation": "RIDGEVIEW TEACHING HOSPITAL",
         "country": "GHA", "name": "Kofi Amponsahene", "available": "NO"},
        languages=("eng",),
    ),
)  # fmt: skip
