"""D87 to D90: invitations, minutes of hearings, interim measures and statelessness."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d87-kennisgeving-2010", "D87", "dev_getypt", ("Rechtbank 's-Gravenhage", "nevenzittingsplaats Rijnstad", "griffie vreemdelingenkamer"),
        """
mr. F. Tolsmaat
Singelkade 0
Rijnstad

datum             7 mei 2010
onderdeel         griffie
ons kenmerk       AWB 10/11744 RL3
uw kenmerk        Ouédraogol/IND
onderwerp         kennisgeving van de zitting

In bovengenoemde zaak deel ik u mee dat het beroep zal worden behandeld ter openbare zitting van maandag 21 juni 2010
te 09.15 uur, Paleis van Justitie, zaal B.

Partijen kunnen tot tien dagen vóór de zitting nadere stukken indienen.

De griffier
""",
        {"date": "2010-05-07", "hearing_date": "2010-06-21", "docket": ["AWB 10/11744"]},
    ),
    Sample(
        "d87-verplaatst-2025", "D87", "dev_dienst", ("Rechtbank Den Haag", "Bestuursrecht", "Zittingsplaats Waterstad"),
        """
* mr. A.B. Lindewater

@datum=24 februari 2025
@zaaknummers=NL24.36118, NL24.36119
@onderwerp=nieuwe zittingsdatum
@bijlage=routebeschrijving

Geachte mevrouw Lindewater,

De zitting van 6 maart 2025 gaat niet door. Uw zaak staat nu op de rol van dinsdag 8 april 2025, 11:00 uur. Er is een
tolk in de Franse taal besteld. Wilt u nog stukken indienen, doe dat dan uiterlijk op 28 maart 2025.

Met vriendelijke groet, de griffie
""",
        {"date": "2025-02-24", "hearing_date": "2025-04-08", "docket": ["NL24.36118", "NL24.36119"]},
        note="the day that was called off is not the hearing",
    ),
    Sample(
        "d88-zakelijk-2009", "D88", "dev_getypt", ("RECHTBANK 's-GRAVENHAGE", "nevenzittingsplaats Waterstad"),
        """
PROCES-VERBAAL VAN HET VERHANDELDE TER ZITTING

Zitting van 12 januari 2009 te 10.00 uur

Registratienummer AWB 08/22341

Tegenwoordig: mr. R.J. Amstelveld, rechter, en mr. V. Lommersee, griffier.

Eiseres, A. Kahsayu, is in persoon verschenen, bijgestaan door haar raadsman mr. S. de Beukelaer. Verweerder heeft zich
doen vertegenwoordigen door mr. H. Vinkeveld.

De rechter geeft eiseres het woord. Zij verklaart dat zij haar identiteitskaart in Asmara heeft achtergelaten.

Verweerder persisteert.

De rechter sluit het onderzoek en bepaalt de uitspraak op uiterlijk 23 februari 2009.
""",
        {"hearing_date": "2009-01-12", "docket": ["AWB 08/22341"], "seat": "Waterstad"},
        absent=("dictum",),
    ),
    Sample(
        "d88-tabel-2022", "D88", "dev_formulier", ("RECHTBANK DEN HAAG", "Zittingsplaats 's-Hertogenbosch"),
        """
# proces-verbaal zitting

| zaaknummer | NL21.18803 |
| datum zitting | 13-01-2022 |
| kamer | meervoudige kamer |
| eiseres | verschenen, met mr. K. Vermolen |
| verweerder | mr. M. Ploeg |
| tolk | mevrouw D. Haddadian, Arabisch |

De voorzitter houdt verweerder voor dat het land van herkomst in het besluit wisselt.

mr. Ploeg: dat klopt, dat had duidelijker gekund.

Waarvan proces-verbaal.
""",
        {"hearing_date": "2022-01-13", "docket": ["NL21.18803"], "chamber": "meervoudige"},
    ),
    Sample(
        "d88-voorzieningenrechter-2024", "D88", "dev_vrij", ("Rechtbank Den Haag", "Team Bestuursrecht 3", "zittingsplaats Zwolle"),
        """
Proces-verbaal van de mondelinge behandeling

In de zaken met nummers NL24.18869 en NL24.18870 van R.O. Zakaryal (V-nummer 2674400193) tegen de minister van Asiel en
Migratie is op dinsdag 11 juni 2024 zitting gehouden door mr. U. Heerema, voorzieningenrechter.

Verzoeker heeft via een videoverbinding deelgenomen. Namens de minister was niemand aanwezig.

De rechter: heeft u nog contact met de ambassade gehad? Verzoeker: zij nemen de telefoon niet op.

Dit proces-verbaal is opgemaakt op 25 juni 2024.
""",
        {"hearing_date": "2024-06-11", "docket": ["NL24.18869", "NL24.18870"], "v_number": "2674400193",
         "seat": "Zwolle", "date": "2024-06-25"},
    ),
    Sample(
        "d89-rule39-2019", "D89", "dev_gezant", ("EUROPEAN COURT OF HUMAN RIGHTS", "COUR EUROPEENNE DES DROITS DE L'HOMME", "Section Three"),
        """
* Mr S. Brandlicht
* Lawyer, Rotterdam

> Strasbourg, 27 June 2019

Application no. 44120/19
Zakaryal v. the Netherlands

Dear Sir,

I write to inform you that on 26 June 2019 the Court (the duty judge) decided, under Rule 39 of the Rules of Court, to
indicate to the Government of the Netherlands that the applicant should not be expelled until 24 July 2019.

Yours faithfully,

!sign Deputy Section Registrar
""",
        {"date": "2019-06-27", "expires_on": "2019-07-24"},
        languages=("eng",),
    ),
    Sample(
        "d89-comite-2023", "D89", "dev_gezant", ("UNITED NATIONS", "Office of the High Commissioner for Human Rights", "Committee against Torture"),
        """
@Reference=G/SO 229/31 NLD 1174/2023
@Date=9 August 2023

Dear Mr. Huizelaar,

The Committee has registered the communication submitted on behalf of Mr. K. Golzarifar. Pursuant to rule 114 of its
rules of procedure, the State party has been requested, as an interim measure, not to return the complainant to Iran
while the communication is under consideration.

!sign Petitions and Urgent Actions Section
""",
        {"date": "2023-08-09"},
        languages=("eng",),
    ),
    Sample(
        "d90-vastgesteld-2025", "D90", "dev_vrij", ("Rechtbank Den Haag", "Team Familie en toezicht", "Meervoudige kamer"),
        """
Vaststelling van staatloosheid

@zaak- en rekestnummer=C/09/672208 / HA RK 24-391
@datum uitspraak=27 mei 2025

Beschikking naar aanleiding van het verzoek van:

**Abdul Karim Shofiqal**,

hierna: verzoeker, geboren op 10 oktober 1986 te Maungdaw, Myanmar,

wonende te Eindhoven, advocaat: mr. G. Looimans.

Belanghebbende: de Staat der Nederlanden (ministerie van Asiel en Migratie, IND).

## De procedure

Het verzoekschrift is ingekomen op 21 oktober 2024. De mondelinge behandeling was op 15 april 2025.

## De beoordeling

Verzoeker heeft aannemelijk gemaakt dat geen staat hem als onderdaan beschouwt.

## De beslissing

De rechtbank:

stelt de staatloosheid vast van Abdul Karim Shofiqal, geboren op 10 oktober 1986 te Maungdaw;

wijst het meer of anders verzochte af.

Tegen deze beschikking staat hoger beroep open bij het gerechtshof Den Haag, binnen drie maanden.
""",
        {"date": "2025-05-27", "docket": ["C/09/672208", "HA RK 24-391"], "outcome": "TOEGEWEZEN",
         "birth_date": "1986-10-10", "birth_place": "Maungdaw", "name": "Abdul Karim Shofiqal"},
    ),
    Sample(
        "d90-niet-ontvankelijk-2024", "D90", "dev_hof", ("RECHTBANK DEN HAAG",),
        """
Enkelvoudige kamer
Rekestnummer: HA RK 23-588
Zaaknummer: C/09/655013
Datum beschikking: 19 september 2024

# Vaststelling van staatloosheid

Beschikking op het op 6 november 2023 ingekomen verzoekschrift van:

Nadezjda Kharchenkowa,
geboren te Odessa, voormalige Sovjet-Unie, op 30 april 1958,
verzoekster,
advocaat: mr. E. Zomerdijk te Rotterdam.

## Beslissing

De rechtbank verklaart verzoekster niet-ontvankelijk in haar verzoek.

Deze beschikking is gegeven door mr. K. Landzaat en uitgesproken ter openbare terechtzitting van 19 september 2024.
""",
        {"date": "2024-09-19", "docket": ["C/09/655013", "HA RK 23-588"], "birth_date": "1958-04-30",
         "outcome": "NIET_ONTVANKELIJK", "birth_place": "Odessa"},
    ),
    Sample(
        "d90-afgewezen-2026", "D90", "dev_brief", ("Rechtbank Den Haag", "Team Familie"),
        """
BESCHIKKING

Wet vaststellingsprocedure staatloosheid

Nummer: C/09/684417 / HA RK 25-207

in de zaak van

de heer Tenzin Norbulingka, geboren op 01-01-1980 te Bylakuppe (India), verzoeker,

De rechtbank oordeelt dat verzoeker niet heeft onderbouwd dat hij het Indiase staatsburgerschap niet bezit. Het verzoek
om vast te stellen dat hij staatloos is, wordt daarom afgewezen.

Deze beschikking is gegeven op 14 januari 2026 door mr. K. Landzaat, rechter.
""",
        {"date": "2026-01-14", "docket": ["C/09/684417", "HA RK 25-207"], "outcome": "AFGEWEZEN",
         "birth_date": "1980-01-01", "birth_place": "Bylakuppe", "name": "Tenzin Norbulingka"},
    ),
)  # fmt: skip
