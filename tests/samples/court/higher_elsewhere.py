"""D84 to D86: interim rulings, the Council of State with and without reasons, and grievances."""

from __future__ import annotations

from tests.samples.model import Sample

_AFDELING = ("Raad van State", "Afdeling bestuursrechtspraak")

SAMPLES = (
    Sample(
        "d84-staatloos-2022", "D84", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats 's-Hertogenbosch", "Bestuursrecht"),
        """
zaaknummer: NL21.18803 T

tussenuitspraak van de meervoudige kamer van 1 februari 2022 in de zaak tussen

[eiseres], v-nummer: 269.001.1748, eiseres, gemachtigde mr. K. Vermolen,

en

de staatssecretaris van Justitie en Veiligheid, verweerder, gemachtigde mr. M. Ploeg.

## Procesverloop

Bij besluit van 27 oktober 2021 heeft verweerder de aanvraag van eiseres afgewezen als kennelijk ongegrond.
De rechtbank heeft het beroep op 13 januari 2022 op zitting behandeld.

## Overwegingen

6. Het besluit berust niet op een deugdelijke motivering. De rechtbank zal verweerder in de gelegenheid stellen dit
gebrek te herstellen (artikel 8:51a van de Awb).

## Beslissing

De rechtbank:
- heropent het onderzoek;
- draagt verweerder op binnen twee weken mee te delen of hij gebruik maakt van de gelegenheid het gebrek te herstellen;
- stelt verweerder in de gelegenheid binnen acht weken het gebrek te herstellen;
- houdt iedere verdere beslissing aan.

Deze uitspraak is gedaan door mr. A. Venneman, voorzitter, en leden.
""",
        {"date": "2022-02-01", "docket": ["NL21.18803"], "seat": "'s-Hertogenbosch", "chamber": "meervoudige",
         "v_number": "2690011748", "attacked_decision_date": "2021-10-27", "hearing_date": "2022-01-13",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-prejudicieel-2016", "D84", "dev_getypt", ("Rechtbank Den Haag", "zittingsplaats Groningen"),
        """
Bestuursrecht
zaaknummer AWB 15/20117

Tussenuitspraak van de enkelvoudige kamer voor vreemdelingenzaken

D. Chakrabartil, eiser, tegen de staatssecretaris van Veiligheid en Justitie, verweerder

1. Eiser komt op tegen het besluit van 4 november 2015. Ter zitting van 22 maart 2016 heeft verweerder erkend dat het
advies van het Bureau Medische Advisering verouderd was.

2. Met toepassing van de bestuurlijke lus krijgt verweerder de gelegenheid een nieuw advies te vragen.

BESLIST

De rechtbank bepaalt dat verweerder binnen tien weken na verzending van deze uitspraak het geconstateerde gebrek kan
herstellen en houdt de zaak voor het overige aan.

Aldus gegeven door mr. Y. Eggerhof op 14 april 2016. Tegen deze tussenuitspraak staat nog geen hoger beroep open.
""",
        {"date": "2016-04-14", "docket": ["AWB 15/20117"], "seat": "Groningen", "chamber": "enkelvoudige",
         "attacked_decision_date": "2015-11-04", "hearing_date": "2016-03-22", "dictum": ["TUSSENUITSPRAAK"]},
        absent=("available",),
    ),
    Sample(
        "d84-twee-zaken-2024", "D84", "dev_vrij", ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht"),
        """
@Zaaknummers=NL24.7012 en NL24.7014
@Partijen=eisers (gemachtigde: mr. S. Brouwerling) tegen de minister van Asiel en Migratie
@Soort uitspraak=tussenuitspraak
@Datum=9 september 2024

De rechtbank komt tot het oordeel dat het rapport van het iMMO onvoldoende bij het besluit van 12 februari 2024 is
betrokken. Dat gebrek leent zich voor herstel.

De minister heeft zes weken de tijd om het besluit te herstellen. Eisers mogen daarna binnen vier weken reageren.

De rechtbank stelt de minister in de gelegenheid om het gebrek te herstellen en houdt elke andere beslissing aan tot
de einduitspraak.
""",
        {"date": "2024-09-09", "docket": ["NL24.7012", "NL24.7014"], "seat": "Utrecht",
         "attacked_decision_date": "2024-02-12", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-91-2-2009", "D85", "dev_getypt", _AFDELING,
        """
200902744/1/V3.
Datum uitspraak: 19 mei 2009

AFDELING
BESTUURSRECHTSPRAAK

Uitspraak met toepassing van artikel 8:54, eerste lid, van de Algemene wet bestuursrecht op het hoger beroep van:

Aster Kahsayu,
appellante,

tegen de uitspraak in zaak nr. 08/22341 van de rechtbank 's-Gravenhage, nevenzittingsplaats Waterstad, van
23 februari 2009 in het geding tussen:

appellante

en

de staatssecretaris van Justitie.

1. Procesverloop

Bij besluit van 28 mei 2008 heeft de staatssecretaris een aanvraag van appellante afgewezen.

2. Overwegingen

2.1. Hetgeen in het hoger-beroepschrift is aangevoerd, kan niet tot vernietiging leiden. Gelet op artikel 91, tweede
lid, van de Vw 2000 wordt met dat oordeel volstaan.

2.2. Het hoger beroep is kennelijk ongegrond. De aangevallen uitspraak dient te worden bevestigd.

3. Beslissing

De Afdeling bestuursrechtspraak van de Raad van State

recht doende in naam der Koningin:

bevestigt de aangevallen uitspraak.

Verzonden: 19 mei 2009
""",
        {"date": "2009-05-19", "docket": ["200902744/1/V3"], "dictum": ["BEVESTIGT"],
         "attacked_decision_date": "2009-02-23", "sent_date": "2009-05-19"},
    ),
    Sample(
        "d85-minister-2024", "D85", "dev_vrij", _AFDELING,
        """
# Uitspraak

@Nummer=202306118/1/V2
@Datum=11 december 2024
@ECLI=ECLI:NL:RVS:2024:99105

Uitspraak op het hoger beroep van:

1. de minister van Asiel en Migratie,

2. M. Shirzadnia en L. Shirzadnia-Omrani, mede voor hun minderjarige kinderen,

appellanten,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Roermond, van 3 oktober 2023 in zaak nr. NL23.20114.

## Beoordeling

3. De grief van de minister slaagt. Het hoger beroep van de vreemdelingen is ongegrond. De uitspraak wordt vernietigd
voor zover daarbij het besluit is vernietigd.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I.	verklaart het hoger beroep van de minister gegrond;
II.	verklaart het hoger beroep van de vreemdelingen ongegrond;
III.	vernietigt de uitspraak van de rechtbank Den Haag van 3 oktober 2023;
IV.	verklaart het in die zaak ingestelde beroep ongegrond.

Aldus vastgesteld door mr. B. Zandhoven, voorzitter, en mr. W. Kerk en mr. N. Oord, leden. Uitgesproken in het openbaar
op 11 december 2024.
""",
        {"date": "2024-12-11", "docket": ["202306118/1/V2"], "ecli": "ECLI:NL:RVS:2024:99105",
         "attacked_decision_date": "2023-10-03", "dictum": ["GEGROND", "ONGEGROND", "VERNIETIGT_UITSPRAAK"]},
    ),
    Sample(
        "d85-niet-ontvankelijk-2015", "D85", "dev_brief", _AFDELING,
        """
Zaaknummer 201507733/1/V1
Uitspraak van 2 november 2015

Op het hoger beroep van S. Mutambala-Kazi, verblijvend te Waterstad,

appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Arnhem, van 24 augustus 2015 met nummer AWB 15/4410.

Het hogerberoepschrift is na afloop van de termijn ingediend. Van verschoonbaarheid is niet gebleken.

De Afdeling verklaart het hoger beroep niet-ontvankelijk.

w.g. Van der Lindhout, lid van de enkelvoudige kamer
""",
        {"date": "2015-11-02", "docket": ["201507733/1/V1"], "attacked_decision_date": "2015-08-24",
         "dictum": ["NIET_ONTVANKELIJK"]},
    ),
    Sample(
        "d85-terug-2019", "D85", "dev_hof", _AFDELING,
        """
201808811/1/V1.

Datum uitspraak: 20 november 2019

# AFDELING BESTUURSRECHTSPRAAK

Uitspraak op het hoger beroep van:

de vreemdeling,

appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Middelburg, van 25 september 2018 in zaak
nr. NL18.9077 in het geding tussen:

de vreemdeling

en

de staatssecretaris van Justitie en Veiligheid.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep gegrond;
II. vernietigt de aangevallen uitspraak;
III. verklaart het in die zaak ingestelde beroep gegrond;
IV. vernietigt het besluit van de staatssecretaris van 15 mei 2018, V-nummer 277.440.1108;
V. veroordeelt de staatssecretaris tot vergoeding van bij de vreemdeling in verband met de behandeling van het beroep
en het hoger beroep opgekomen proceskosten tot een bedrag van € 1.536,00.
""",
        {"date": "2019-11-20", "docket": ["201808811/1/V1"], "attacked_decision_date": "2018-09-25",
         "v_number": "2774401108",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "VERNIETIGT_BESLUIT", "PROCESKOSTEN"]},
    ),
    Sample(
        "d86-staatssecretaris-2009", "D86", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Den Haag"),
        """
Aan de Afdeling bestuursrechtspraak van de Raad van State

HOGER BEROEP VREEMDELINGENZAKEN

Datum: 20 maart 2009
Onderwerp: hoger-beroepschrift

De Staatssecretaris van Justitie, appellant, stelt hierbij hoger beroep in tegen de uitspraak van de rechtbank
's-Gravenhage, nevenzittingsplaats Waterstad, van 23 februari 2009, geregistreerd onder nummer AWB 08/22341, inzake
A. Kahsayu (V-nummer 2504401178).

GRIEF

Ten onrechte heeft de rechtbank geoordeeld dat niet kon worden volstaan met een verwijzing naar het ambtsbericht.

De Staatssecretaris van Justitie, voor deze, mr. H. Vinkeveld
""",
        {"date": "2009-03-20", "appellant": "IND", "attacked_decision_date": "2009-02-23",
         "docket": ["AWB 08/22341"], "v_number": "2504401178"},
    ),
    Sample(
        "d86-grieven-2023", "D86", "dev_vrij", ("Advocatenpraktijk Noorderzon", "mr. D. Huizelaar"),
        """
@Aan=Raad van State, Hoger beroep vreemdelingenzaken
@Datum=9 oktober 2023
@Inzake=Shirzadnia e.a. / staatssecretaris, rechtbank NL23.20114, V-nummers 2880044711 en 2880044729
@Betreft=hoger beroep tegen uitspraak d.d. 3 oktober 2023

Edelhoogachtbaar college,

Namens appellanten kom ik in hoger beroep van de hiervoor genoemde uitspraak, waarvan een afschrift wordt
bijgevoegd. Zij voeren de volgende grieven aan.

Grief I. De rechtbank heeft miskend dat de overgelegde doopakte een origineel stuk is.

Met de meeste hoogachting,
D. Huizelaar
""",
        {"date": "2023-10-09", "docket": ["NL23.20114"], "attacked_decision_date": "2023-10-03",
         "v_number": "2880044711"},
    ),
)  # fmt: skip
