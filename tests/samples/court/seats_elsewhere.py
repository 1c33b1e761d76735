"""D80 to D83: appeals, defences and rulings of other seats, between 2003 and 2026."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-gronden-2010", "D80", "dev_kantoor", ("Tolsmaat Advocaten", "Singelkade 0, Rijnstad"),
        """
* Rechtbank 's-Gravenhage
* Centraal Inschrijfbureau Vreemdelingenzaken
* Postbus 0000, Haarlem

Rijnstad, 16 april 2010

BEROEPSCHRIFT

Geeft eerbiedig te kennen:

De heer Issaka Ouédraogol, V-nummer 274.110.0392, verder te noemen eiser, wonende te Rijnstad, te dezer zake
vertegenwoordigd door mr. F. Tolsmaat;

dat de Minister van Justitie bij besluit van 22 maart 2010 het bezwaar van eiser kennelijk ongegrond heeft verklaard;

dat eiser zich met dit besluit niet kan verenigen en daartegen beroep instelt.

Redenen waarom: het de rechtbank behage het beroep gegrond te verklaren.
""",
        {"date": "2010-04-16", "attacked_decision_date": "2010-03-22", "v_number": "2741100392",
         "name": "Issaka Ouédraogol"},
    ),
    Sample(
        "d80-webformulier-2024", "D80", "dev_formulier", ("Mijn Rechtspraak", "Digitaal beroep vreemdelingenzaken"),
        """
# Beroep instellen

@Ingediend op=23-09-2024
@Rechtbank=Den Haag
@Soort zaak=regulier
@Besluit waartegen u beroep instelt=besluit van 26-08-2024
@Naam eisende partij=E. Kpodarelu
@V-nummer=2645001178
@Gemachtigde=mr. A.B. Lindewater

## Gronden van beroep

De hoorplicht is geschonden. Niet valt in te zien waarom het attest van het consulaat onvoldoende is.
""",
        {"date": "2024-09-23", "attacked_decision_date": "2024-08-26", "v_number": "2645001178"},
    ),
    Sample(
        "d81-verweer-2012", "D81", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
        """
Aan de rechtbank 's-Gravenhage, nevenzittingsplaats Waterstad

Verweerschrift inzake Nuurow tegen de Minister voor Immigratie, Integratie en Asiel

Registratienummer: AWB 12 / 2207
V-nummer: 2730.114.006
Datum zitting: 19 april 2012

Verweerder verzoekt de rechtbank het beroep tegen het besluit van 24 januari 2012 ongegrond te verklaren, met
verwijzing naar hetgeen in dat besluit is overwogen. Eiser stelt dat hij uit Marka komt. De taalanalyse wijst anders uit.

Waterstad, 4 april 2012

mr. H. Vinkeveld
""",
        {"date": "2012-04-04", "docket": ["AWB 12/2207"], "v_number": "2730114006",
         "attacked_decision_date": "2012-01-24"},
        absent=("conclusion",),
    ),
    Sample(
        "d81-brief-2025", "D81", "dev_rijks", ("IND", "Juridische Zaken, Procesvertegenwoordiging"),
        """
* Rechtbank Den Haag
* zittingsplaats Waterstad

@Datum=14 maart 2025
@Zaaknummers=NL24.36118 (beroep), NL24.36119 (vovo)
@V-nummer=2645001178
@Onderwerp=reactie op het beroep

Hieronder treft u mijn verweerschrift aan. Eiseres voert vier gronden aan. Geen daarvan kan slagen. De minister vraagt
u het beroep ongegrond te verklaren en het verzoek af te wijzen.
""",
        {"date": "2025-03-14", "docket": ["NL24.36118", "NL24.36119"], "v_number": "2645001178"},
    ),
    Sample(
        "d82-gravenhage-2009", "D82", "dev_getypt",
        ("RECHTBANK 's-GRAVENHAGE", "sector bestuursrecht", "nevenzittingsplaats Waterstad"),
        """
Reg.nr: AWB 08/22341

UITSPRAAK

in het geding tussen:

Aster Kahsayu, geboren op 3 februari 1979, V-nummer 250.440.1178, van Eritrese nationaliteit, eiseres,
gemachtigde: mr. S. de Beukelaer, advocaat te Rijnstad,

en

de Staatssecretaris van Justitie, verweerder, gemachtigde: mr. H. Vinkeveld.

I. PROCESVERLOOP

1. Bij besluit van 28 mei 2008 heeft verweerder afwijzend beslist op de aanvraag van eiseres van 2 april 2007.

2. Het beroep is behandeld ter zitting van 12 januari 2009.

II. OVERWEGINGEN

3. De rechtbank is van oordeel dat verweerder niet heeft kunnen volstaan met een verwijzing naar het ambtsbericht.

III. BESLISSING

De rechtbank:

1. verklaart het beroep gegrond;
2. vernietigt het bestreden besluit;
3. draagt verweerder op een nieuw besluit te nemen met inachtneming van deze uitspraak;
4. veroordeelt verweerder in de kosten van deze procedure, begroot op € 644,-.

Deze uitspraak is gedaan door mr. R.J. Amstelveld en uitgesproken in het openbaar op 23 februari 2009, in
tegenwoordigheid van de griffier.

RECHTSMIDDEL

Partijen kunnen binnen vier weken na de verzenddatum hoger beroep instellen bij de Raad van State.

Afschrift verzonden: 25 februari 2009
""",
        {"date": "2009-02-23", "docket": ["AWB 08/22341"], "seat": "Waterstad", "v_number": "2504401178",
         "attacked_decision_date": "2008-05-28", "hearing_date": "2009-01-12", "sent_date": "2009-02-25",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-beroep-en-vovo-2023", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Roermond", "Bestuursrecht"),
        """
zaaknummers: NL23.20114 (beroep) en NL23.20115 (voorlopige voorziening)

V-nummers: 2880.044.711 en 2880.044.729

uitspraak van de enkelvoudige kamer en de voorzieningenrechter in de zaken tussen

**M. Shirzadnia**, geboren op 4 september 1988, eiser,

**L. Shirzadnia-Omrani**, geboren op 11 december 1990, eiseres,

(gemachtigde: mr. D. Huizelaar),

en

**de staatssecretaris van Justitie en Veiligheid**, de staatssecretaris (gemachtigde: mr. C. Rietdijkse).

## Inleiding

1. In deze uitspraak beoordeelt de rechtbank het beroep van eisers tegen de afwijzing van hun asielaanvragen. Met de
bestreden besluiten van 7 juli 2023 heeft de staatssecretaris deze aanvragen kennelijk ongegrond verklaard. De
rechtbank heeft het beroep op 5 september 2023 op zitting behandeld.

## Beoordeling door de rechtbank

2. Het beroep is ongegrond. Hierna legt de rechtbank uit hoe zij tot dit oordeel komt.

## Conclusie en gevolgen

3. Eisers krijgen geen gelijk. Omdat op het beroep is beslist, is voor een voorlopige voorziening geen plaats meer.

## Beslissing

De rechtbank verklaart het beroep ongegrond.

De voorzieningenrechter wijst het verzoek om een voorlopige voorziening af.

Deze uitspraak is gedaan door mr. E. Kortenaer, (voorzieningen)rechter, in aanwezigheid van mr. J. Bos, griffier.
Uitgesproken in het openbaar op 3 oktober 2023.

## Informatie over hoger beroep

Een partij die het niet eens is met deze uitspraak, kan een hogerberoepschrift sturen naar de Raad van State. Dit moet
binnen één week na de dag van bekendmaking van deze uitspraak. Tegen de uitspraak op het verzoek staat geen hoger
beroep open.
""",
        {"date": "2023-10-03", "docket": ["NL23.20114", "NL23.20115"], "seat": "Roermond",
         "v_number": "2880044711", "attacked_decision_date": "2023-07-07", "hearing_date": "2023-09-05",
         "dictum": ["ONGEGROND", "VOVO_AFGEWEZEN"], "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d82-niet-tijdig-2025", "D82", "dev_brief",
        ("RECHTBANK DEN HAAG", "Bestuursrecht", "zittingsplaats Middelburg"),
        """
zaaknummer: NL25.4471

Proces-verbaal van de mondelinge uitspraak van de enkelvoudige kamer in de zaak tussen

[eiser], V-nummer: 299.100.7741, eiser
(gemachtigde: mr. S. Brouwerling) en

de minister van Asiel en Migratie, de minister

Na sluiting van het onderzoek ter zitting op 8 oktober 2025 heeft de rechtbank direct uitspraak gedaan.

Beslissing

De rechtbank:
- verklaart het beroep gegrond;
- vernietigt het met een besluit gelijk te stellen niet tijdig nemen van een besluit;
- draagt de minister op om binnen acht weken na verzending van dit proces-verbaal alsnog een besluit te nemen op de
aanvraag van eiser;
- bepaalt dat de minister aan eiser een dwangsom van € 100,- verbeurt voor elke dag waarmee hij deze termijn
overschrijdt, met een maximum van € 7.500,-;
- veroordeelt de minister in de proceskosten van eiser tot een bedrag van € 453,50.

Overwegingen

Eiser heeft op 2 juni 2023 asiel aangevraagd. De beslistermijn is verstreken.

De griffier is verhinderd dit proces-verbaal te ondertekenen.

Tegen deze uitspraak kunt u in hoger beroep binnen vier weken na de dag van verzending.
""",
        {"date": "2025-10-08", "docket": ["NL25.4471"], "seat": "Middelburg", "v_number": "2991007741",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "DWANGSOM", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}, "chamber": "enkelvoudige"},
    ),
    Sample(
        "d82-in-stand-2020", "D82", "dev_vrij", ("Rechtbank Den Haag", "Zittingsplaats Haarlem"),
        """
@Zaaknr.=AWB 19 / 8107 (beroep)
@Uitspraakdatum=30 april 2020
@Partijen=Osei-Bonsuwa / staatssecretaris van Justitie en Veiligheid
@Kamer=meervoudige kamer

Eiser heeft beroep ingesteld tegen het besluit van verweerder van 1 oktober 2019 (het bestreden besluit), waarbij het
bezwaar tegen de weigering van uitstel van vertrek ongegrond is verklaard. De zaak is behandeld op 12 maart 2020.

Het beroep is gegrond wegens strijd met artikel 7:12 van de Awb. De rechtbank ziet aanleiding de rechtsgevolgen in stand
te laten, omdat verweerder het gebrek in beroep heeft hersteld.

De rechtbank beslist als volgt. Het beroep is gegrond. Het besluit van 1 oktober 2019 wordt vernietigd. De
rechtsgevolgen van het vernietigde besluit blijven in stand. Verweerder moet eiser € 1.050,- betalen voor de
proceskosten.

mr. G. Waterlander, voorzitter, mr. P. Hof en mr. Q. Dael, leden

Hoger beroep: binnen vier weken na bekendmaking bij de Afdeling bestuursrechtspraak.
""",
        {"date": "2020-04-30", "docket": ["AWB 19/8107"], "seat": "Haarlem", "chamber": "meervoudige",
         "attacked_decision_date": "2019-10-01", "hearing_date": "2020-03-12",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
        note="gegrond that changes nothing, in prose",
    ),
    Sample(
        "d83-toegewezen-2011", "D83", "dev_getypt", ("RECHTBANK 'S-GRAVENHAGE", "Nevenzittingsplaats Rijnstad"),
        """
Voorzieningenrechter

registratienummer: AWB 11 / 6407

uitspraak ingevolge artikel 8:84 van de Algemene wet bestuursrecht van 4 maart 2011

in de zaak van Abdirahman Cali Nuurow, verzoeker, tegen de minister voor Immigratie en Asiel, verweerder

De voorzieningenrechter, rechtdoende:

- schorst de rechtsgevolgen van het besluit van 21 februari 2011;
- verbiedt verweerder verzoeker uit te zetten totdat op het beroep is beslist;
- veroordeelt verweerder in de proceskosten ad € 437,-.

Tegen deze uitspraak staat geen rechtsmiddel open.
""",
        {"date": "2011-03-04", "docket": ["AWB 11/6407"], "seat": "Rijnstad", "dictum": ["VOVO_TOEGEWEZEN", "PROCESKOSTEN"],
         "attacked_decision_date": "2011-02-21", "remedy": {"kind": "geen"}},
    ),
    Sample(
        "d83-ordemaatregel-2024", "D83", "dev_vrij", ("Rechtbank Den Haag", "Team Vreemdelingenrecht", "Zittingsplaats Zwolle"),
        """
@Datum uitspraak=17 mei 2024
@Zaaknummer=NL24.18870

# Beslissing van de voorzieningenrechter op het verzoek van

R.O. Zakaryal, V-nummer 2674400193, verzoeker

De minister is van plan verzoeker op 18 mei 2024 over te dragen. De tijd is te kort om het verzoek nu te beoordelen.

De voorzieningenrechter wijst het verzoek toe en bepaalt dat verzoeker niet mag worden overgedragen voordat op het
beroep is beslist.
""",
        {"date": "2024-05-17", "docket": ["NL24.18870"], "seat": "Zwolle", "v_number": "2674400193",
         "dictum": ["VOVO_TOEGEWEZEN"]},
    ),
)  # fmt: skip
