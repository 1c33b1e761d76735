"""D42, D43, D44 of the exam: TOELT's reply, individual and general official reports."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d42-weerwoord", "D42", "exam_rijks", ("Immigratie- en Naturalisatiedienst", "TOELT"),
        """
@Datum=11 juni 2024
@Onderwerp=weerwoord op contra-expertise VLR-2024-0147
@Kenmerk=TOELT/24/0312
@V-nummer=2790044718

De linguïst heeft het rapport van 3 april 2024 bestudeerd en blijft bij zijn oordeel.

!sign TOELT
""",
        {"date": "2024-06-11", "v_number": "2790044718", "reference": "TOELT/24/0312"},
    ),
    Sample(
        "d42-wijzigt", "D42", "exam_verslag", ("Bureau Land en Taal",),
        """
# Reactie op contra-expertise

@Datum=16 januari 2012
@V-nummer=2633100447

Het bureau ziet in de contra-expertise van 22 november 2011 reden om de conclusie te herzien.
""",
        {"date": "2012-01-16", "v_number": "2633100447"},
    ),
    Sample(
        "d43-ethiopie", "D43", "exam_rijks", ("Ministerie van Buitenlandse Zaken", "Directie Personenverkeer"),
        """
@Datum=7 december 2011
@Betreft=Individueel ambtsbericht inzake mevrouw Desalegnova
@Kenmerk=DPV/AM/2203

Uit onderzoek ter plaatse is gebleken dat de school het getuigschrift heeft afgegeven.

!sign namens de Minister
""",
        {"date": "2011-12-07", "reference": "DPV/AM/2203"},
    ),
    Sample(
        "d43-pakistan", "D43", "exam_dienst", ("Ministerie van Buitenlandse Zaken",),
        """
@Datum=23 maart 2018
@Kenmerk=AMB-18-0044
@Betreft=individueel ambtsbericht Pakistan

Het onderzoek heeft niet kunnen vaststellen of de aanklacht echt is.

!sign behandelend ambtenaar
""",
        {"date": "2018-03-23", "reference": "AMB-18-0044", "country": "PAK"},
    ),
    Sample(
        "d44-euaa", "D44", "exam_gezant", ("Asylum Agency", "Country of Origin Information Report"),
        """
@Date=14 September 2023
@Country=Somalia

# Somalia: Security Situation

This country of origin information report covers July 2022 to July 2023. Sources are listed in the annex.
""",
        {"date": "2023-09-14", "country": "SOM"}, languages=("eng",),
    ),
    Sample(
        "d44-iran", "D44", "exam_verslag", ("Buitenlandse Zaken", "Directie Consulaire Zaken"),
        """
# Algemeen ambtsbericht Iran

@Datum=8 september 2023

Dit ambtsbericht beschrijft de situatie van bekeerlingen en van deelnemers aan demonstraties.
""",
        {"date": "2023-09-08", "country": "IRN"}, note="mentions converts: a report on a country",
    ),
)  # fmt: skip
