"""D99 and D101 as a stranger writes them who knows only what a paper of the kind states: first hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d99-vreemd-lvv", "D99", "dev_stichting",
        ("LVV Oosterstad",),
        """
# Toestemming gegevensdeling (AVG)

Ik, Mariam Conteheh, geboren op 19 augustus 1993, V-nummer 2817741120, geef LVV Oosterstad toestemming mijn gegevens te delen met:

- gemeente Oosterstad
- IND
- Dienst Terugkeer en Vertrek
- VluchtelingenWerk

Categorieën: identiteit, verblijfsprocedures, medische gegevens.

Deze toestemming geldt tot 1 maart 2022 en kan ik altijd intrekken. Deze tekst is aan mij voorgelezen in het Krio.

Oosterstad, 1 september 2021

!sign M. Conteheh
""",
        {"name": "Mariam Conteheh", "birth_date": "1993-08-19", "v_number": "2817741120", "date": "2021-09-01",
         "recipients": ["gemeente Oosterstad", "IND", "Dienst Terugkeer en Vertrek", "VluchtelingenWerk"],
         "source_language": "kri", "signed": True, "expiry_date": "2022-03-01"},
    ),
    Sample(
        "d99-vreemd-consent", "D99", "dev_kantoor",
        ("Refugee Legal Desk",),
        """
# CONSENT TO SHARE PERSONAL DATA

@Name of client=Tesfay Kidaneab
@Date of birth=11 November 1989
@I agree that my data are shared with=IND, municipality, IOM
@Data=identity, medical file
@Valid until=31 December 2023
@Read to me in=Tigrinya
@Date=4 July 2023

Signature client:

!sign Tesfay Kidaneab
""",
        {"name": "Tesfay Kidaneab", "birth_date": "1989-11-11", "recipients": ["IND", "municipality", "IOM"],
         "expiry_date": "2023-12-31", "source_language": "tir", "date": "2023-07-04", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d99-vreemd-kort", "D99", "dev_klerk",
        (),
        """
# TOESTEMMINGSVERKLARING

Ondergetekende, de heer Said Ahmadzadehi, geboren 2 mei 1980 te Herat, geeft hierbij toestemming aan Stichting Vluchthaven om zijn
gegevens te delen met zijn advocaat, de huisarts en de DT&V.

De toestemming is gegeven op 10 juni 2019 en loopt af op 10 juni 2020.

!sign S. Ahmadzadehi
""",
        {"name": "Said Ahmadzadehi", "birth_date": "1980-05-02", "date": "2019-06-10", "expiry_date": "2020-06-10",
         "recipients": ["advocaat", "huisarts", "DT&V"], "signed": True},
    ),
    Sample(
        "d99-vreemd-intrekking", "D99", "dev_brief",
        ("Stichting Wegwijs Maasdam",),
        """
# Intrekking toestemming AVG

@Naam=Lamin Jawarah
@V-nummer=2801774001
@Toestemming gegeven op=3 februari 2020
@Ingetrokken op=20 oktober 2020
@Ontvangers=IND, gemeente Maasdam

!sign L. Jawarah
""",
        {"name": "Lamin Jawarah", "v_number": "2801774001", "withdrawn_on": "2020-10-20", "signed": True,
         "recipients": ["IND", "gemeente Maasdam"]},
    ),
    Sample(
        "d101-vreemd-rva", "D101", "dev_rijks",
        ("Centraal Orgaan opvang asielzoekers", "Locatie Veendijk"),
        """
* De heer B. Traoureh
* AZC Veendijk, kamer 14

@Datum=9 april 2018
@Uw V-nummer=2774.125.001
@Betreft=einde van uw opvang

Geachte heer Traoureh,

De rechtbank heeft uw beroep ongegrond verklaard. Uw recht op verstrekkingen op grond van de Rva 2005 is daarmee geëindigd. U dient
de opvanglocatie uiterlijk op 7 mei 2018 te hebben verlaten.

Met vriendelijke groet,

!sign casemanager
""",
        {"date": "2018-04-09", "v_number": "2774125001", "name": "B. Traoureh", "expires_on": "2018-05-07"},
    ),
    Sample(
        "d101-vreemd-besluit", "D101", "dev_dienst",
        ("COA", "Unit Juridische Zaken"),
        """
# BESLUIT BEËINDIGING VERSTREKKINGEN

@Kenmerk=COA-JZ-2022-0774
@Dagtekening=2 december 2022
@Vreemdeling=Nguyenah, Thi Lan
@V-nummer=2877 412 009

Het Centraal Orgaan opvang asielzoekers (COA) beëindigt met ingang van 30 december 2022 de aan u geboden opvang. U kunt tegen dit
besluit binnen vier weken beroep instellen.
""",
        {"date": "2022-12-02", "reference": "COA-JZ-2022-0774", "v_number": "2877412009", "name": "Nguyenah, Thi Lan",
         "expires_on": "2022-12-30"},
    ),
    Sample(
        "d101-vreemd-gezin", "D101", "dev_verslag",
        ("Centraal Orgaan opvang asielzoekers",),
        """
Zuiderhaven, 14 februari 2020

Ons kenmerk: 774125/GLO

Betreft: overplaatsing naar de gezinslocatie

Geachte mevrouw Petrosyanuk,

Op 12 maart 2020 stopt uw opvang in deze locatie. Volgens de Rva moet u de woonruimte dan leeg opleveren. U en uw kinderen kunnen
naar de gezinslocatie in Katwolde.

!sign locatiemanager
""",
        {"date": "2020-02-14", "reference": "774125/GLO", "name": "Petrosyanuk", "expires_on": "2020-03-12"},
    ),
)  # fmt: skip
