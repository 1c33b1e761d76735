"""D65 of the exam: statements of IOM."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d65-2022",
        "D65",
        "exam_stichting",
        ("International Organization for Migration (IOM)", "Missie in Nederland"),
        """
@Datum=26 april 2022
@Betreft=mevrouw Hana Desalegnova
@Land van bestemming=Ethiopië
@Intake=10 januari 2022

Geachte heer, mevrouw,

Mevrouw is tijdens de intake begeleid bij het aanvragen van een reisdocument. De vertegenwoordiging heeft
niet gereageerd. IOM kan het vertrek daarom niet organiseren.

Deze verklaring is op verzoek van betrokkene afgegeven.

!sign counsellor
""",
        {"date": "2022-04-26", "country": "ETH", "outcome": "cannot_arrange", "name": "Hana Desalegnova"},
    ),
    Sample(
        "d65-2014",
        "D65",
        "exam_kantoor",
        ("IOM", "REAN-programma"),
        """
@Datum=20 januari 2014
@Onderwerp=Aanmelding REAN

De Internationale Organisatie voor Migratie verklaart dat de heer Omid Ghaziani op 7 november 2013 een
aanvraag voor ondersteuning bij terugkeer naar Iran heeft gedaan. De aanvraag is in behandeling. Een
vertrekdatum is nog niet bekend.

!sign medewerker intake
""",
        {"date": "2014-01-20", "country": "IRN", "name": "Omid Ghaziani"},
        absent=("outcome",),
        note="still running: there is no outcome yet",
    ),
)  # fmt: skip
