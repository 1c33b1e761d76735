"""Court papers of other seats, years and registries."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-arnhem-2014", "D82", "dev_vrij",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Arnhem", "Bestuursrecht"),
        """
@Zaaknummer=AWB 14/2207
@V-nummer=2099120034

# uitspraak van de enkelvoudige kamer van 11 september 2014

in de zaak tussen

Tekle Haileab, eiser (gemachtigde: mr. S. Brandlicht),

en

de staatssecretaris van Veiligheid en Justitie, verweerder.

## Procesverloop

Bij besluit van 3 februari 2014 heeft verweerder de aanvraag van eiser afgewezen. De zaak is behandeld ter
zitting van 14 augustus 2014.

## Overwegingen

1. Uit het BMA-advies blijkt dat behandeling in het land van herkomst aanwezig is. Dat zegt niets over de
toegang daartoe.

## Beslissing

De rechtbank:
- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- bepaalt dat de rechtsgevolgen van het vernietigde besluit in stand blijven;
- veroordeelt verweerder in de proceskosten tot een bedrag van € 974,-.

Tegen deze uitspraak kan binnen vier weken na verzending hoger beroep worden ingesteld.
""",
        {"date": "2014-09-11", "docket": "AWB 14/2207", "v_number": "2099120034", "seat": "Arnhem",
         "attacked_decision_date": "2014-02-03",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"]},
        absent=("available", "conclusion"),
    ),
    Sample(
        "d83-afgewezen-2022", "D83", "dev_brief",
        ("Rechtbank Den Haag", "Team vreemdelingen", "Zittingsplaats Roermond"),
        """
@zaaknummer=NL22.1193
@datum uitspraak=9 maart 2022

# uitspraak van de voorzieningenrechter

op het verzoek om voorlopige voorziening van Samira Haddadian, verzoekster,

tegen de staatssecretaris van Justitie en Veiligheid.

## Overwegingen

De voorzieningenrechter ziet in wat verzoekster aanvoert geen spoedeisend belang.

## Beslissing

De voorzieningenrechter wijst het verzoek om een voorlopige voorziening af.

Tegen deze uitspraak staat geen hoger beroep of verzet open.
""",
        {"date": "2022-03-09", "docket": "NL22.1193", "dictum": ["VOVO_AFGEWEZEN"]},
    ),
    Sample(
        "d84-gebrek-2019", "D84", "dev_brief",
        ("RECHTBANK DEN HAAG", "zittingsplaats Haarlem"),
        """
@Zaaknummer=AWB 19/1044
@Datum=21 februari 2019

# TUSSENUITSPRAAK

in het geding tussen Nouri Tahmasian, eiser, en de staatssecretaris.

## Overwegingen

Het besluit is niet goed gemotiveerd. De rechtbank ziet aanleiding de bestuurlijke lus toe te passen.

## Beslissing

De rechtbank stelt verweerder in de gelegenheid om binnen zes weken na verzending van deze tussenuitspraak het
gebrek te herstellen en houdt iedere verdere beslissing aan.
""",
        {"date": "2019-02-21", "docket": "AWB 19/1044"},
    ),
    Sample(
        "d85-bevestigd-2016", "D85", "dev_vrij",
        ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
> 201509988/1/V2
> Datum uitspraak: 15 juli 2016

# AFDELING BESTUURSRECHTSPRAAK

Uitspraak met toepassing van artikel 8:54, eerste lid, van de Awb op het hoger beroep van

de staatssecretaris van Veiligheid en Justitie, appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Zwolle, van 2 december 2015 in zaak nr. 15/17765.

## Overwegingen

De grief faalt.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

bevestigt de aangevallen uitspraak.
""",
        {"date": "2016-07-15", "docket": "201509988/1/V2", "dictum": ["BEVESTIGT"]},
    ),
    Sample(
        "d87-oproep-2021", "D87", "dev_vrij",
        ("Rechtbank Den Haag", "Griffie vreemdelingenzaken", "Zittingsplaats Groningen"),
        """
@Datum=4 oktober 2021
@Zaaknummer=NL21.6612
@Onderwerp=uitnodiging voor de zitting

* Mr. S. Brandlicht
* Postbus 0000
* Rotterdam

Geachte heer,

De rechtbank behandelt het beroep op 11 november 2021 om 10.30 uur. De zitting is in het gerechtsgebouw te
Groningen, zaal 3.

U kunt tot tien dagen voor de zitting nog stukken indienen.
""",
        {"date": "2021-10-04", "docket": "NL21.6612", "hearing_date": "2021-11-11"},
    ),
    Sample(
        "d88-zitting-2017", "D88", "dev_brief",
        ("Rechtbank Den Haag", "Zittingsplaats Middelburg"),
        """
# Proces-verbaal van de zitting

@Zaaknummer=AWB 17/3090
@Zitting=5 september 2017
@Rechter=mr. T. Zeeuwsman
@Griffier=L. Oosterhuizen

Verschenen zijn eiseres met haar gemachtigde en namens verweerder mr. B. Landman.

De rechter vraagt verweerder welke stukken nog nodig zijn. Verweerder antwoordt dat hij dat nu niet kan zeggen.

De rechter sluit het onderzoek. Waarvan opgemaakt dit proces-verbaal.
""",
        {"hearing_date": "2017-09-05", "docket": "AWB 17/3090"},
    ),
    Sample(
        "d88-verslag-2023", "D88", "dev_vrij",
        ("RECHTBANK DEN HAAG", "zittingsplaats Utrecht"),
        """
# PROCES-VERBAAL

van het verhandelde ter openbare zitting van 18 april 2023 in de zaak NL23.2077 van Blessing Osaretinmwen
tegen de staatssecretaris van Justitie en Veiligheid.

Eiseres zegt: ik heb alles gegeven wat ik heb.

De gemachtigde van verweerder zegt: een origineel document ontbreekt nog.
""",
        {"hearing_date": "2023-04-18", "docket": "NL23.2077"},
    ),
    Sample(
        "d90-toegewezen-2024", "D90", "dev_vrij",
        ("RECHTBANK DEN HAAG", "Team familie"),
        """
@Rekestnummer=HA RK 24-118
@Zaaknummer=C/09/661120
@Datum beschikking=5 december 2024

# Beschikking op het op 2 april 2024 ingekomen verzoekschrift

van Sathiyan Rajendram, verzoeker, strekkende tot vaststelling van staatloosheid.

## Beslissing

De rechtbank stelt vast dat verzoeker staatloos is.
""",
        {"date": "2024-12-05"},
    ),
    Sample(
        "d86-grieven-2019", "D86", "dev_brief",
        ("Brandlicht Advocaten", "Havenkade 0, Rotterdam"),
        """
* Raad van State, Afdeling bestuursrechtspraak
* Postbus 0000, Den Haag

@Datum=1 april 2019
@Betreft=hogerberoepschrift
@Aangevallen uitspraak=6 maart 2019

Edelgrootachtbaar college,

Namens Nouri Tahmasian stel ik hoger beroep in.

**Grief 1.** Ten onrechte overweegt de rechtbank dat de verklaring van de deskundige niets toevoegt.

!sign mr. S. Brandlicht
""",
        {"date": "2019-04-01", "attacked_decision_date": "2019-03-06"},
    ),
)  # fmt: skip
