"""D87 and D88: invitation to a hearing and the record of one."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d87-2018",
        "D87",
        "dev_dienst",
        ("Rechtbank Den Haag", "Zittingsplaats Rijnstad", "griffie vreemdelingenzaken"),
        """
* mr. F. Koopmanschap
* Bleekstraat 00

@Datum=5 september 2018
@Zaaknummer=AWB 18/4471
@Onderwerp=uitnodiging zitting

Geachte heer, mevrouw,

De zaak van de heer Oumarou wordt behandeld op de zitting van 25 oktober 2018 om 10.30 uur in zaal 3.

U kunt tot tien dagen voor de zitting nog stukken indienen.

!sign de griffier
""",
        {"date": "2018-09-05", "hearing_date": "2018-10-25", "docket": ["AWB 18/4471"]},
    ),
    Sample(
        "d87-2023",
        "D87",
        "exam_hof",
        ("Rechtbank Den Haag", "zittingsplaats Waterstad"),
        """
@Datum brief=6 februari 2023
@Zaaknummer=NL22.20114

# Uitnodiging zitting

Hierbij nodig ik u uit voor de zitting op donderdag 16 maart 2023, aanvang 13:45 uur. Nadere stukken
moeten uiterlijk tien dagen voor de zitting zijn ontvangen.

!sign administratief medewerker
""",
        {"date": "2023-02-06", "hearing_date": "2023-03-16", "docket": ["NL22.20114"]},
    ),
    Sample(
        "d87-rvs-2014",
        "D87",
        "exam_dienst",
        ("Raad van State", "Secretarie van de Afdeling bestuursrechtspraak"),
        """
@Datum=22 april 2014
@Nummer=201309934/1/V1
@Betreft=zitting

Hierbij bericht ik u dat het hoger beroep ter zitting zal worden behandeld op 12 juni 2014 om 11.00 uur.
U wordt uitgenodigd daarbij aanwezig te zijn. Stukken kunt u tot tien dagen voor de zitting inzenden.

!sign de secretaris
""",
        {"date": "2014-04-22", "hearing_date": "2014-06-12", "docket": ["201309934/1/V1"]},
    ),
    Sample(
        "d88-2019",
        "D88",
        "dev_getypt",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad"),
        """
@zaaknummer=NL19.7714
@datum zitting=2 juli 2019

PROCES-VERBAAL VAN DE ZITTING

Verschenen zijn: eiser, bijgestaan door mr. I. Schouwenaar; de tolk in het Farsi; en mr. K. Bouma
namens verweerder.

De rechter vraagt waarom het rapport van de commissie niet in het besluit is besproken.

De gemachtigde van verweerder antwoordt dat het rapport is gelezen maar geen doorslag geeft.

De rechter sluit het onderzoek. Uitspraak over zes weken.

Waarvan proces-verbaal.
""",
        {"hearing_date": "2019-07-02", "docket": ["NL19.7714"]},
    ),
    Sample(
        "d88-2022",
        "D88",
        "exam_hof",
        ("Rechtbank Den Haag", "team vreemdelingen, zittingsplaats Oosterhaven"),
        """
@Zaaknummer=NL22.1477
@Opgemaakt op=20 mei 2022

# Proces-verbaal van de zitting van 12 mei 2022

De rechtbank vraagt verweerder wat eiseres nog meer had kunnen overleggen. De gemachtigde van verweerder
kan daarop geen antwoord geven.

Eiseres verklaart: ik heb alles ingeleverd wat ik heb.

!sign griffier
""",
        {"date": "2022-05-20", "hearing_date": "2022-05-12", "docket": ["NL22.1477"]},
    ),
    Sample(
        "d88-2011",
        "D88",
        "exam_getypt",
        ("Rechtbank 's-Gravenhage", "Nevenzittingsplaats Oosterhaven"),
        """
@Registratienummer=AWB 10/33071
@Zitting=18 januari 2011

Proces-verbaal van de zitting van de enkelvoudige kamer

Eiser licht toe dat hij zich bij drie ambassades heeft gemeld. Verweerder persisteert.

De rechtbank doet mondeling uitspraak op een nader te bepalen dag.
""",
        {"hearing_date": "2011-01-18", "docket": ["AWB 10/33071"]},
    ),
)  # fmt: skip
