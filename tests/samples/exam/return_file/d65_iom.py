"""D65 of the exam: statements of IOM."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d65-2019-terugmelding",
        "D65",
        "exam_kliniek",
        ("IOM Nederland", "International Organization for Migration", "Kantoor Rijswijk"),
        """
# Terugmelding bij aanvraag vrijwillig vertrek

@Aan=raadsman van de aanvrager
@Opgemaakt op=5 september 2019
@Aanvrager=Baraka Wekesana
@Gewenste bestemming=Oeganda

De aanvrager meldde zich op 14 maart 2019 bij ons spreekuur. Twee keer is met hem een formulier voor een
vervangend reisdocument naar de vertegenwoordiging gestuurd, en twee keer bleef antwoord uit.

Zonder reisdocument kunnen wij geen vlucht regelen. Wij sluiten het dossier; het kan opnieuw worden geopend
zodra er een document is.

!sign IOM-adviseur
""",
        {"date": "2019-09-05", "country": "UGA", "outcome": "cannot_arrange", "name": "Baraka Wekesana"},
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
