"""Court papers in few words, and in many."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-kort-rotterdam-17", "D84", "dev_getypt",
        ("RECHTBANK DEN HAAG zittingsplaats Rotterdam",),
        """
* TUSSENUITSPRAAK
* NL23.18804
* Daoud Ahmadshahiri (eiser) / de staatssecretaris van Justitie en Veiligheid (verweerder)
* V-nummer 2777016620

Op 4 augustus 2023 vond de zitting plaats. Het besluit van 12 juni 2023 is onvoldoende gemotiveerd. De rechtbank stelt verweerder in de gelegenheid om binnen drie weken na
verzending van deze uitspraak het gebrek te herstellen.

Deze uitspraak is gedaan op 18 augustus 2023 door mr. A. Hofland, rechter.
""",
        {"date": "2023-08-18", "docket": ["NL23.18804"], "seat": "Rotterdam", "name": "Daoud Ahmadshahiri", "v_number": "2777016620",
         "attacked_decision_date": "2023-06-12", "hearing_date": "2023-08-04", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-formeel-arnhem-17", "D84", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Arnhem", "Bestuursrecht"),
        """
zaaknummers: NL24.30117 en NL24.30118

uitspraak van de meervoudige kamer van 3 december 2024 in de zaak tussen

Mulu Gebrekirstosa, eiseres, V-nummer 2761009347
(gemachtigde: mr. H. Kruimelaar),

en

de minister van Asiel en Migratie, de minister.

# Tussenuitspraak

## Inleiding

1. Met het bestreden besluit van 17 juli 2024 heeft de minister de opvolgende aanvraag van eiseres niet-ontvankelijk verklaard.

1.1. De rechtbank heeft het beroep op 22 oktober 2024 op zitting behandeld. Hieraan hebben deelgenomen: eiseres, haar gemachtigde en de gemachtigde van de minister.

## Beoordeling door de rechtbank

2. De minister heeft de doopakte van eiseres niet laten onderzoeken.

## Conclusie en gevolgen

3. De rechtbank past de bestuurlijke lus toe. De minister krijgt zes weken om het gebrek te herstellen.

## Beslissing

De rechtbank:
- draagt de minister op binnen één week aan de rechtbank mee te delen of zij gebruik maakt van de gelegenheid het gebrek te herstellen;
- stelt de minister in de gelegenheid om binnen zes weken na verzending van deze tussenuitspraak het gebrek te herstellen met inachtneming van de overwegingen en aanwijzingen in deze tussenuitspraak;
- houdt iedere verdere beslissing aan.
""",
        {"date": "2024-12-03", "docket": ["NL24.30117", "NL24.30118"], "seat": "Arnhem", "chamber": "meervoudige",
         "name": "Mulu Gebrekirstosa", "v_number": "2761009347", "attacked_decision_date": "2024-07-17", "hearing_date": "2024-10-22",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d88-kort-17", "D88", "dev_getypt",
        ("RECHTBANK DEN HAAG zp. Middelburg",),
        """
* PROCES-VERBAAL VAN DE ZITTING 14-01-2020
* zaak: NL19.28816
* eiser: Osman Jallohbari
* V-nr: 2755517304
* verweerder: stas JenV
* kamer: enkelvoudige kamer

R: Wat heeft u nog nodig van eiser?
Verw.: Een paspoort of een laissez-passer.
E: De ambassade in Brussel helpt mij niet.

Opgem. 21-01-2020, griffier
""",
        {"hearing_date": "2020-01-14", "docket": ["NL19.28816"], "seat": "Middelburg", "chamber": "enkelvoudige",
         "name": "Osman Jallohbari", "v_number": "2755517304"},
    ),
    Sample(
        "d88-formeel-17", "D88", "dev_dienst",
        ("RECHTBANK 'S-GRAVENHAGE", "nevenzittingsplaats Assen", "sector bestuursrecht"),
        """
# PROCES-VERBAAL VAN DE ZITTING

gehouden op 19 november 2008 te Assen door de enkelvoudige kamer voor vreemdelingenzaken in de zaak met procedurenummer AWB 08/30114 van

Aziz Khodadadivar, geboren op 11 augustus 1974, van Iraanse nationaliteit,
eiser,
gemachtigde: mr. G. Wiersmalle, advocaat te Assen,

tegen

de Staatssecretaris van Justitie,
verweerder.

Tegenwoordig zijn mr. B. Tuinier, rechter, en mr. S. Hiddinga, griffier.

De rechter doet de zaak uitroepen. Verschenen zijn eiser in persoon en zijn gemachtigde.

De rechter vraagt verweerder of het individueel ambtsbericht gevolgen heeft voor het besluit.

Verweerder antwoordt dat het ambtsbericht wordt betrokken bij een nieuw besluit.

De rechter sluit het onderzoek.

Dit proces-verbaal is op 26 november 2008 vastgesteld en ondertekend.
""",
        {"date": "2008-11-26", "hearing_date": "2008-11-19", "docket": ["AWB 08/30114"], "seat": "Assen", "chamber": "enkelvoudige",
         "name": "Aziz Khodadadivar"},
    ),
    Sample(
        "d89-kort-17", "D89", "dev_kantoor",
        ("CONSEIL DE L'EUROPE - COUNCIL OF EUROPE", "European Court of Human Rights"),
        """
BY FAX

22/03/2023

Appl. no. 11408/23 - Ahmadshahiri v. the Netherlands

Interim measure (Rule 39)

The acting President decided today to indicate to the Government of the Netherlands not to remove the applicant to Afghanistan until 19 April 2023.
""",
        {"date": "2023-03-22", "number": "11408/23", "expires_on": "2023-04-19"},
        languages=("eng",),
    ),
    Sample(
        "d89-formeel-crc-17", "D89", "dev_dienst",
        ("UNITED NATIONS HUMAN RIGHTS", "Treaty Bodies", "Committee on the Rights of the Child"),
        """
@Date=5 October 2022
@Reference=G/SO CRC-IC NLD (12)
@Communication=No. 207/2022

The Secretariat presents its compliments and has the honour to inform counsel that communication No. 207/2022, submitted on behalf of Lidiya Gebrekirstosa, has been
registered. The Committee, acting through its Working Group on Communications, has requested the State party to adopt interim measures and to refrain from returning the
author to Italy while the case is pending.
""",
        {"date": "2022-10-05", "number": "207/2022", "name": "Lidiya Gebrekirstosa"},
        languages=("eng",),
    ),
    Sample(
        "d80-gronden-kort-17", "D80", "dev_brief",
        ("Kruimelaar Asieladvocatuur",),
        """
Aan de rechtbank Den Haag, zittingsplaats Arnhem

Datum: 12 augustus 2024
Zaaknr.: NL24.30117
Betreft: gronden van beroep Gebrekirstosa / IND

Edelachtbare,

In aanvulling op het beroepschrift van 23 juli 2024 tegen het besluit van 17 juli 2024 voer ik aan dat de doopakte een nieuw element is.

!sign mr. H. Kruimelaar
""",
        {"date": "2024-08-12", "docket": ["NL24.30117"], "attacked_decision_date": "2024-07-17"},
    ),
    Sample(
        "d83-vovo-kort-17", "D83", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Zwolle"),
        """
@zaaknummer=NL20.4471
@datum=20 februari 2020

# Uitspraak van de voorzieningenrechter op het verzoek om voorlopige voorziening van

Osman Jallohbari, verzoeker, V-nummer 2755517304,

tegen

de staatssecretaris van Justitie en Veiligheid.

De voorzieningenrechter wijst het verzoek toe en bepaalt dat verzoeker niet mag worden uitgezet tot op het beroep is beslist.
""",
        {"date": "2020-02-20", "docket": ["NL20.4471"], "seat": "Zwolle", "name": "Osman Jallohbari", "v_number": "2755517304",
         "dictum": ["VOVO_TOEGEWEZEN"]},
    ),
    Sample(
        "d87-verzet-17", "D87", "dev_loket",
        ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
@Datum=2 juni 2021
@Zaaknummer=202102217/1/V1
@Onderwerp=uitnodiging zitting

Geachte mr. Kruimelaar,

De Afdeling behandelt het hoger beroep op woensdag 7 juli 2021 om 10.00 uur aan de Kneuterdijk 22 in Den Haag. U kunt tot tien dagen voor de zitting nog stukken indienen.
""",
        {"date": "2021-06-02", "docket": ["202102217/1/V1"], "hearing_date": "2021-07-07"},
    ),
)  # fmt: skip
