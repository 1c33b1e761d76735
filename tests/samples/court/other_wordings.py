"""D80 to D90 again: other courts, years, orders of party and number, other closing words."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-pro-forma-anders", "D80", "dev_stichting", ("Advocatenkantoor De Sluis", "Rijnstad"),
        """
* Rechtbank Den Haag
* Zittingsplaats Rijnstad
* Postbus 0000, Rijnstad

@Datum=12 augustus 2020
@Inzake=T. Gebreyohannesi / de Staatssecretaris van Justitie en Veiligheid
@V-nummer=2891174403
@Betreft=pro forma beroep tegen het besluit van 30 juli 2020

Edelachtbaar college,

Namens eiser stel ik beroep in tegen bovenvermeld besluit. Ik verzoek u mij een termijn te geven voor de gronden.

!sign mr. L. Oosterhuizen
""",
        {"date": "2020-08-12", "attacked_decision_date": "2020-07-30", "v_number": "2891174403"},
    ),
    Sample(
        "d82-utrecht-2012-anders", "D82", "dev_getypt",
        ("RECHTBANK 'S-GRAVENHAGE", "Nevenzittingsplaats Waterstad", "Sector bestuursrecht, vreemdelingenkamer"),
        """
zaaknummer: AWB 11/40117

# uitspraak van de enkelvoudige kamer van 8 maart 2012

inzake

S. Ahmadyari, geboren op 1 januari 1985, van Afghaanse nationaliteit, eiser,
gemachtigde: mr. K. Vermolen,

tegen

de Minister voor Immigratie, Integratie en Asiel, verweerder.

## Procesverloop

Bij besluit van 22 november 2011 heeft verweerder de aanvraag van eiser afgewezen. Het beroep is behandeld ter
zitting van 16 februari 2012.

## Overwegingen

1. Verweerder heeft het relaas niet geloofwaardig geacht.

## Beslissing

De rechtbank

- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- bepaalt dat de rechtsgevolgen daarvan in stand blijven;
- veroordeelt verweerder in de proceskosten van eiser tot een bedrag van € 874,-.

Aldus gedaan door mr. P. Hendrikxen en in het openbaar uitgesproken op 8 maart 2012.

Tegen deze uitspraak kan binnen vier weken na de dag van verzending hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.
""",
        {
            "date": "2012-03-08", "docket": ["AWB 11/40117"], "seat": "Waterstad", "chamber": "enkelvoudige",
            "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
            "attacked_decision_date": "2011-11-22", "remedy": {"kind": "hoger beroep", "weeks": 4},
        },
        note="gegrond that changes nothing",
    ),
    Sample(
        "d82-mondeling-anders", "D82", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats Rijnstad", "Bestuursrecht"),
        """
@zaaknummer=NL22.4417

# proces-verbaal van de mondelinge uitspraak van de enkelvoudige kamer van 19 april 2022 in de zaak tussen

[eiseres], V-nummer 288.117.4402, eiseres (gemachtigde: mr. P. Zuiderwijk), en

de staatssecretaris van Justitie en Veiligheid, verweerder.

## Beslissing

De rechtbank verklaart het beroep niet-ontvankelijk.

## Overwegingen

1. Eiseres heeft geen belang meer, omdat verweerder het besluit van 4 maart 2022 heeft ingetrokken.

Deze uitspraak is gedaan op 19 april 2022 door mr. A. Kortenaer, rechter.

Bent u het niet eens met deze uitspraak? Dan kunt u binnen één week hoger beroep instellen bij de Raad van State.
""",
        {
            "date": "2022-04-19", "docket": ["NL22.4417"], "seat": "Rijnstad", "chamber": "enkelvoudige",
            "dictum": ["NIET_ONTVANKELIJK"], "remedy": {"kind": "hoger beroep", "weeks": 1},
        },
    ),
    Sample(
        "d83-afgewezen-anders", "D83", "dev_getypt", ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad"),
        """
zaaknummer: NL23.11740

# Uitspraak van de voorzieningenrechter op het verzoek om een voorlopige voorziening in de zaak tussen

[verzoeker], verzoeker, en de staatssecretaris van Justitie en Veiligheid.

## Beslissing

De voorzieningenrechter wijst het verzoek om een voorlopige voorziening af.

Deze uitspraak is gedaan door mr. J. Pelikaanse en is openbaar gemaakt op 2 juni 2023. Tegen deze uitspraak staat geen
hoger beroep open.
""",
        {
            "date": "2023-06-02", "docket": ["NL23.11740"], "seat": "Waterstad",
            "dictum": ["VOVO_AFGEWEZEN"], "remedy": {"kind": "geen"},
        },
    ),
    Sample(
        "d84-lus-anders", "D84", "dev_getypt", ("Rechtbank Den Haag", "zittingsplaats Waterstad"),
        """
@Zaaknummer=NL21.4417

# Tussenuitspraak van de meervoudige kamer in de zaak tussen

[eiser], eiser, en de staatssecretaris, verweerder

## Beslissing

De rechtbank:
- stelt verweerder in de gelegenheid om binnen zes weken na verzending van deze tussenuitspraak het gebrek te herstellen
met inachtneming van wat in deze uitspraak is overwogen;
- houdt iedere verdere beslissing aan.

Deze tussenuitspraak is uitgesproken in het openbaar op 12 november 2021.
""",
        {
            "date": "2021-11-12", "docket": ["NL21.4417"], "seat": "Waterstad", "chamber": "meervoudige",
            "dictum": ["TUSSENUITSPRAAK"],
        },
    ),
    Sample(
        "d85-vernietigd-anders", "D85", "dev_getypt", ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
202004417/1/V1.
Datum uitspraak: 27 januari 2021

# UITSPRAAK

op het hoger beroep van:

[de vreemdeling], appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Rijnstad, van 14 juli 2020 in zaak nr. 19/4417 in het
geding tussen: de vreemdeling en de staatssecretaris.

## Overwegingen

1. De enige grief slaagt.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep gegrond;
II. vernietigt de uitspraak van de rechtbank van 14 juli 2020;
III. verklaart het beroep ongegrond.
""",
        {
            "date": "2021-01-27", "docket": ["202004417/1/V1"],
            "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "ONGEGROND"],
        },
    ),
    Sample(
        "d86-vreemdeling-anders", "D86", "dev_kantoor", ("Zuiderwijk Advocaten",),
        """
* Raad van State
* Afdeling bestuursrechtspraak
* Postbus 0000, Den Haag

> Waterstad, 4 mei 2022

Inzake: hogerberoepschrift tegen de uitspraak van de rechtbank Den Haag van 19 april 2022, NL22.4417

Geacht college,

Appellante, M. Conteharo, stelt hierbij hoger beroep in. Grief 1: ten onrechte heeft de rechtbank overwogen dat geen
belang bestaat.

!sign mr. P. Zuiderwijk
""",
        {"date": "2022-05-04", "docket": ["NL22.4417"]},
    ),
    Sample(
        "d87-raad-anders", "D87", "dev_kantoor", ("Rechtbank Den Haag", "Team bestuursrecht", "zittingsplaats Rijnstad"),
        """
* Zuiderwijk Advocaten
* Dijkstraat 0
* 0000 ZZ Waterstad

@Datum=6 september 2021
@Onderwerp=Uitnodiging voor de behandeling op zitting
@Zaaknummer=NL21.4417
@Partijen=[eiser] / staatssecretaris

Geachte heer, mevrouw,

Wij nodigen u uit voor de zitting op donderdag 14 oktober 2021 om 13.30 uur in zaal 4. Nieuwe stukken moeten wij
uiterlijk tien dagen voor de zitting hebben ontvangen.

!sign de griffier
""",
        {"date": "2021-09-06", "hearing_date": "2021-10-14", "docket": ["NL21.4417"]},
    ),
    Sample(
        "d88-zitting-anders", "D88", "dev_hof", ("RECHTBANK DEN HAAG", "zittingsplaats Rijnstad"),
        """
@zaaknummers=NL21.4417 en NL21.4418

# PROCES-VERBAAL

van de openbare zitting van de meervoudige kamer, gehouden op 14 oktober 2021

Verschenen zijn: eiser, bijgestaan door mr. P. Zuiderwijk, en namens verweerder mr. D. Brandwijkel.

De voorzitter vraagt verweerder welk stuk nog ontbreekt. De gemachtigde van verweerder antwoordt dat een originele
geboorteakte wordt verlangd.

De voorzitter sluit het onderzoek.
""",
        {"hearing_date": "2021-10-14", "docket": ["NL21.4417", "NL21.4418"]},
    ),
    Sample(
        "d90-afgewezen-anders", "D90", "dev_getypt", ("RECHTBANK DEN HAAG", "Team familie", "Enkelvoudige kamer"),
        """
Rekestnummer: HA RK 23-441
Zaaknummer: C/09/641170

Datum beschikking: 1 maart 2024

# Vaststelling staatloosheid

Beschikking op het op 3 oktober 2023 ingekomen verzoekschrift van

M. Zaydanov, geboren op 6 juni 1990 te Beiroet, verzoeker, advocaat mr. L. Oosterhuizen.

## Beslissing

De rechtbank wijst het verzoek af.
""",
        {"date": "2024-03-01", "docket": ["C/09/641170", "HA RK 23-441"], "outcome": "AFGEWEZEN"},
    ),
)  # fmt: skip
