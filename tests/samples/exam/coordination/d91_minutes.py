"""D91, D92, D93 of the exam: LSO minutes, MRT format and MRT advice."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-brio-2021",
        "D91",
        "exam_verslag",
        ("BRIO", "Breed overleg ongedocumenteerden", "Havenstad"),
        """
# Besprekingsverslag

@Datum overleg=11 maart 2021
@Deelnemers=gemeente, DT&V, IND, opvang
@Besproken=mevrouw T.
@Scenario=legalisering

| Partij | Standpunt |
| IND | een nieuwe aanvraag kan alleen met nieuwe stukken |
| DT&V | wil een origineel document zien |
| Gemeente | verlengt de opvang met drie maanden |

Het Lokaal Samenwerkingsoverleg (LSO) wordt op 10 juni 2021 voortgezet.
""",
        {
            "date": "2021-03-11", "scenario": "legalisering",
            "positions": {
                "IND": "een nieuwe aanvraag kan alleen met nieuwe stukken",
                "DT&V": "wil een origineel document zien",
                "gemeente": "verlengt de opvang met drie maanden",
            },
        },
    ),
    Sample(
        "d91-2023",
        "D91",
        "exam_stichting",
        ("Stichting Perspectief", "Actieplan LSO"),
        """
@Datum=6 september 2023
@Overleg=Lokaal Samenwerkingsoverleg LVV
@Begeleidingsscenario=terugkeer

Aanwezig waren gemeente, IND, DT&V en Stichting Perspectief.

IND: er loopt geen procedure.

DT&V: een LP-aanvraag voor Nigeria is mogelijk.

NGO: eerst medische stabilisatie.

Besluit: het LSO bespreekt de zaak opnieuw in december.
""",
        {
            "date": "2023-09-06", "scenario": "terugkeer",
            "positions": {
                "IND": "er loopt geen procedure",
                "DT&V": "een LP-aanvraag voor Nigeria is mogelijk",
                "NGO": "eerst medische stabilisatie",
            },
        },
    ),
    Sample(
        "d92-2022",
        "D92",
        "exam_formulier",
        ("MRT", "Format voor bespreking"),
        """
# Format Multidisciplinair Review Team

@Ingevuld op=1 juni 2022
@Gemeente=Oosterhaven
@Centrale vraag=Kan het verblijf worden geregeld zonder paspoort?
@Ondertekenaars=gemeente en DT&V
""",
        {"date": "2022-06-01", "question": "Kan het verblijf worden geregeld zonder paspoort?"},
    ),
    Sample(
        "d92-2019",
        "D92",
        "exam_verslag",
        ("Gemeente Waterstad", "Aanmelding bij het MRT"),
        """
@Datum=9 december 2019
@Team=Multidisciplinair Review Team (MRT)
@Centrale vraag=Wie vraagt het medisch advies aan?

Toelichting: partijen in het LSO komen er samen niet uit.
""",
        {"date": "2019-12-09", "question": "Wie vraagt het medisch advies aan?"},
    ),
    Sample(
        "d93-2022",
        "D93",
        "exam_verslag",
        ("MRT", "Multidisciplinair Review Team LVV"),
        """
# MRT-advies

@Datum advies=20 september 2022
@Aan=LSO Oosterhaven
@Advies=begeleid betrokkene naar een contra-expertise op de taalopname

Het LSO neemt dit advies van het MRT in beginsel over.
""",
        {
            "date": "2022-09-20",
            "advice": "begeleid betrokkene naar een contra-expertise op de taalopname",
        },
    ),
    Sample(
        "d93-2020",
        "D93",
        "exam_rijks",
        ("Programma LVV", "Multidisciplinair Review Team"),
        """
@Datum=17 maart 2020
@Betreft=advies van het MRT

Het MRT heeft de ingebrachte casus beoordeeld. Het MRT kan geen advies geven over een oplossing, omdat de
identiteit niet is vast te stellen.

!sign voorzitter MRT
""",
        {"date": "2020-03-17"},
    ),
)  # fmt: skip
