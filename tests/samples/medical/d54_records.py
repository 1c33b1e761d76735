"""D54 to D59: records, medication, prices and facilities abroad, guardianship, compulsory care."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-his", "D54", "dev_getypt", ("HUISARTSENPRAKTIJK DE WAAL", "Uitdraai journaal"),
        """
@Patiënt=A. Tahirovska, 11-11-1959
@Periode=2016 - 2019
@Datum uitdraai=3 juli 2019

EPISODE: chronische pijn

12-01-2018 S: veel pijn in de handen. O: gezwollen gewrichten. E: reumatoïde artritis. P: verwijzing.

14-02-2018 S: slaapt slecht. P: controle over vier weken (SOEP).
""",
        {"date": "2019-07-03"},
    ),
    Sample(
        "d55-apotheek", "D55", "dev_kliniek", ("Apotheek De Vijzel", "Rijnstad"),
        """
# Actueel medicatieoverzicht (AMO)

@Patiënt=K. Petrosyanov
@Geboortedatum=17-10-1966
@Datum=20 februari 2018

| Stofnaam | Sterkte | Vorm | Dosering |
| metoprolol | 50 mg | tablet | 2 x daags |
| furosemide | 40 mg | tablet | 1 x daags |
""",
        {"date": "2018-02-20", "birth_date": "1966-10-17", "medicines": ["metoprolol", "furosemide"]},
    ),
    Sample(
        "d56-accra", "D56", "dev_gezant", ("Ridgeway Pharmacy Ltd", "Accra, Ghana"),
        """
# PROFORMA QUOTATION

@Date=8 July 2019
@Customer=K. Owusu

| Item | Price per month |
| Epoetin alfa 4000 IU | GHS 1,450.00 |

!sign Pharmacist
""",
        {"date": "2019-07-08", "amount": {"value": 1450, "currency": "GHS", "per": "month"}},
        languages=("eng",),
    ),
    Sample(
        "d57-banjul", "D57", "dev_gezant", ("Atlantic General Hospital", "Banjul, The Gambia"),
        """
@Date=6 June 2024
@Ref=AGH/NEPH/117

To whom it may concern,

Our hospital has four dialysis machines; two are out of order. New patients are not accepted. Epoetin is
not available in the country.

!sign Medical Director
""",
        {"date": "2024-06-06", "reference": "AGH/NEPH/117"}, languages=("eng",),
    ),
    Sample(
        "d58-mentor", "D58", "dev_hof", ("RECHTBANK RIJNSTAD", "Team kanton en handel"),
        """
@zaaknummer=7714420 OV VERZ 19-117
@datum=4 juni 2019

# Beschikking tot instelling van een mentorschap

De kantonrechter stelt een mentorschap in ten behoeve van Anzor Yusupovich en benoemt tot mentor: J. de
Regtenaar.

!sign kantonrechter
""",
        {"date": "2019-06-04"},
    ),
    Sample(
        "d59-zorgmachtiging", "D59", "dev_hof", ("RECHTBANK RIJNSTAD", "Familie en Jeugd"),
        """
@zaaknummer=C/16/500117
@datum=8 oktober 2020

# Beschikking zorgmachtiging

De rechtbank verleent op grond van de Wvggz een zorgmachtiging voor Zaur Ibragimovets voor de duur van zes
maanden, tot en met 8 april 2021.

!sign rechter
""",
        {"date": "2020-10-08"},
    ),
)  # fmt: skip
