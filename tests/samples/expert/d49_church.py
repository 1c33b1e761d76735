"""D49a, D49b, D49c: baptism, church statement, report of a church committee."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d49a-rijnstad-2016",
        "D49a",
        "dev_akte",
        ("Protestantse Gemeente Rijnstad", "Oude Kerk"),
        """
# DOOPBEWIJS

^ Hierbij wordt verklaard dat

^ **Farhad Moradianpour**

^ geboren op 14 augustus 1987

^ is gedoopt op 27 maart 2016

^ in de naam van de Vader, de Zoon en de Heilige Geest

!sign ds. W. Hollander-Smit | predikant
""",
        {"date": "2016-03-27", "birth_date": "1987-08-14", "organisation": "Protestantse Gemeente Rijnstad"},
    ),
    Sample(
        "d49b-kerkenraad-2020",
        "D49b",
        "dev_kantoor",
        ("Gereformeerde Kerk Lindedorp", "Kerkstraat 00"),
        """
> Lindedorp, 9 juni 2020

# Verklaring

De kerkenraad verklaart dat de heer Reza Golshanian sinds oktober 2018 een trouw bezoeker is van onze
gemeente. Hij komt vrijwel elke zondag en neemt deel aan de Bijbelkring op donderdag.

Wij hebben gezien dat hij veranderd is: hij is opener geworden en vertelt anderen over zijn geloof. Wij
baseren ons op onze wekelijkse gesprekken met hem.

!sign K. Bouwhuizen | scriba van de kerkenraad
""",
        {"date": "2020-06-09"},
    ),
    Sample(
        "d49c-commissie-2018",
        "D49c",
        "dev_verslag",
        ("Commissie bekeerlingen", "Landelijk dienstencentrum van de kerken"),
        """
# Rapport van de commissie bekeerlingen

@Datum=28 november 2018
@Betreft=de heer Kourosh Daneshvari
@Gesprekken=12 oktober en 2 november 2018

De commissie heeft twee gesprekken gevoerd over het proces van bekering, de kennis van het geloof en de
activiteiten in de gemeente.

**Conclusie:** de commissie is er vast van overtuigd dat de bekering van de heer Daneshvari oprecht is.

!sign prof. dr. T. Wiersingaal | voorzitter
""",
        {"date": "2018-11-28"},
    ),
)  # fmt: skip
