"""Coordination papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-verslag-telefonisch-15", "D91", "dev_missie",
        ("LVV Eemland", "Casusoverleg"),
        """
# Verslag casusoverleg 18 mei 2021

Betreft: Nuradin Shirwacade, V-nummer 2751500201

Deelnemers: IND, DT&V, gemeente Amersveld, Stichting Anker

**IND** geeft aan dat een nieuwe asielaanvraag zonder nieuwe stukken kansloos is. **DT&V** meldt dat Somalië geen gedwongen terugkeer accepteert.
De gemeente Amersveld betaalt de opvang tot september.

Conclusie: scenario doormigratie onderzoeken.
""",
        {"date": "2021-05-18", "name": "Nuradin Shirwacade", "v_number": "2751500201",
         "positions": {"IND": "geeft aan dat een nieuwe asielaanvraag zonder nieuwe stukken kansloos is",
                       "DT&V": "meldt dat Somalië geen gedwongen terugkeer accepteert"}},
    ),
    Sample(
        "d91-plan-15", "D91", "dev_stichting",
        ("Gemeente Amersveld", "LVV"),
        """
# Actieplan

@Deelnemer=Eyerusalem Tadesseya
@V-nummer=2751500212
@Datum LSO=3 november 2022
@Scenario=terugkeer

| Partij | Standpunt |
| IND | Geen openstaande procedure. |
| DT&V | Ethiopië vraagt om een geboorteakte. |
| AVIM | Geen opmerkingen. |
""",
        {"date": "2022-11-03", "name": "Eyerusalem Tadesseya", "v_number": "2751500212", "scenario": "terugkeer",
         "positions": {"IND": "Geen openstaande procedure.", "DT&V": "Ethiopië vraagt om een geboorteakte."}},
    ),
    Sample(
        "d93-advies-luidt-15", "D93", "dev_rijks",
        ("Multidisciplinair Review Team", "Landelijke Vreemdelingenvoorziening"),
        """
@Datum=28 juni 2021
@Ons kenmerk=MRT/21/063
@Betreft=advies casus Nuradin Shirwacade (2751500201)

Geachte leden van het LSO Eemland,

De vraag die u stelde was: welke route naar verblijf staat nog open?

Het advies van het MRT luidt: bereid een aanvraag op grond van artikel 8 EVRM voor.
""",
        {"date": "2021-06-28", "reference": "MRT/21/063", "name": "Nuradin Shirwacade", "v_number": "2751500201",
         "question": "welke route naar verblijf staat nog open?",
         "advice": "bereid een aanvraag op grond van artikel 8 EVRM voor."},
    ),
    Sample(
        "d94-burgemeesters-samen-15", "D94", "dev_brief",
        ("Gemeente Amersveld",),
        """
@Datum=5 december 2018
@Kenmerk=2018-44120
@Onderwerp=kinderpardon familie Avetisyanko

Geachte staatssecretaris,

Als burgemeester van Amersveld schrijf ik u over de familie Avetisyanko. Ik verzoek u deze zaak zelf te bezien.

!sign L. Bolsiusse | burgemeester
""",
        {"date": "2018-12-05", "reference": "2018-44120", "subject": "kinderpardon familie Avetisyanko"},
    ),
    Sample(
        "d96-werkgever-15", "D96", "dev_loket",
        (),
        """
# Aan wie het aangaat

Mijn naam is Piet Soesterbergen, geboren op 30 april 1950. Van 2009 tot 2014 woonde Joseph Owusuansah bij ons in huis. Hij vertelde vaak over zijn
dorp in Ghana. Wij beschouwen hem als een zoon.

Soest, 13 februari 2019

P. Soesterbergen
""",
        {"date": "2019-02-13", "sender": "Piet Soesterbergen", "birth_date": "1950-04-30", "person": "Joseph Owusuansah",
         "signed": True},
    ),
    Sample(
        "d99-formulier-engels-15", "D99", "dev_formulier",
        ("Anchor Foundation",),
        """
# Consent form

@Name=Precious Igweogbu
@Date of birth=6 May 1990
@V-number=2751500223
@Anchor Foundation may share my data with=IND, my lawyer, DT&V
@Valid until=30 June 2024
@Explained in=English
@Date=1 July 2023
@Signature=P. Igweogbu
""",
        {"date": "2023-07-01", "name": "Precious Igweogbu", "birth_date": "1990-05-06", "v_number": "2751500223",
         "source_language": "eng", "recipients": ["IND", "lawyer", "DT&V"], "expiry_date": "2024-06-30", "signed": True},
        absent=("withdrawn_on",),
        languages=("eng",),
    ),
    Sample(
        "d99-intrekking-kort-15", "D99", "dev_klerk",
        ("Stichting Anker",),
        """
# Intrekken van toestemming

Ondergetekende Precious Igweogbu (6 mei 1990) wil niet langer dat Stichting Anker haar gegevens deelt. Dit geldt vanaf 15 januari 2024.

Amersveld, 12 januari 2024

!sign P. Igweogbu
""",
        {"date": "2024-01-12", "name": "Precious Igweogbu", "birth_date": "1990-05-06", "signed": True},
    ),
    Sample(
        "d101-coa-brief-15", "D101", "dev_praktijk",
        ("Centraal Orgaan opvang asielzoekers", "Locatie Leersum"),
        """
@Datum=15 juni 2021
@Ons kenmerk=LEE/21/0417
@V-nummer=2751500234

Geachte heer Gebreslassiye,

Omdat u zich driemaal niet heeft gemeld, worden uw verstrekkingen per 1 juli 2021 stopgezet.
""",
        {"date": "2021-06-15", "reference": "LEE/21/0417", "v_number": "2751500234"},
    ),
    Sample(
        "d103-handgeschreven-15", "D103", "dev_brief",
        (),
        """
14 maart 2022

Ik heet Gulnara Osmonaliyevan en ik ben geboren in Osh, 21 november 1981.

Ik wil mijn verhaal opschrijven. Mijn man sloeg mij en de politie hielp niet. In 2015 ben ik met mijn zoon vertrokken.

Dit heb ik in het Russisch opgeschreven; mijn buurvrouw heeft het vertaald.

G. Osmonaliyevan
""",
        {"date": "2022-03-14", "name": "Gulnara Osmonaliyevan", "birth_date": "1981-11-21", "birth_place": "Osh",
         "source_language": "rus", "signed": True},
    ),
    Sample(
        "d95-slaapplek-15", "D95", "dev_getypt",
        ("NOODOPVANG SOEST",),
        """
Soest, 3 mei 2022

Wij verklaren dat Haile Kinfeyohannes, geboren op 11 november 1984, sinds 14 februari 2020 bij ons een slaapplek heeft.

!sign Coördinator
""",
        {"date": "2022-05-03", "name": "Haile Kinfeyohannes", "birth_date": "1984-11-11",
         "period": {"from": "2020-02-14", "to": None}},
    ),
)  # fmt: skip
