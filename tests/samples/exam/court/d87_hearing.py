"""D87 and D88 of the exam: invitation to a hearing and the record of one."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
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
        {"date": "2023-02-06", "hearing_date": "2023-03-16", "docket": ["NL22.20114"], "seat": "Waterstad"},
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
        {"date": "2022-05-20", "hearing_date": "2022-05-12", "docket": ["NL22.1477"], "seat": "Oosterhaven"},
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
        {"hearing_date": "2011-01-18", "docket": ["AWB 10/33071"],
         "seat": "Oosterhaven", "chamber": "enkelvoudige"},
    ),
)  # fmt: skip
