"""D80 to D90 in a fourth hand: detention, opposition, final rulings, minutes in reported speech."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-brief-2016", "D80", "dev_dienst", ("mr. S. Brandlicht", "advocaat", "Rotterdam"),
        """
Aan de Rechtbank Den Haag, Centraal Inschrijfbureau

12 februari 2016

Inzake Chakrabartil / IND

Geacht college,

Mijn cliënt, de heer D. Chakrabartil (V-nummer 277.004.1163), kan zich niet vinden in de beschikking die de
staatssecretaris op 18 januari 2016 heeft gegeven. Door middel van dit schrijven komt hij daarvan in beroep.

De gronden volgen binnen de door u te stellen termijn. Een afschrift van de beschikking gaat hierbij.
""",
        {"date": "2016-02-12", "attacked_decision_date": "2016-01-18", "v_number": "2770041163"},
    ),
    Sample(
        "d82-verzet-2012", "D82", "dev_dienst", ("Rechtbank 's-Gravenhage", "Sector bestuursrecht", "Nevenzittingsplaats Zwolle"),
        """
Registratienummer: Awb 11/22071 V

# UITSPRAAK

op het verzet van

Bintou Diakitéh, opposante, gemachtigde mr. J. Vroomsteijn.

## Procesverloop

Bij uitspraak van 7 november 2011 heeft de rechtbank het beroep van opposante tegen het besluit van verweerder van
24 juni 2011 kennelijk niet-ontvankelijk verklaard. Zij heeft verzet gedaan. Opposante is op 26 januari 2012 gehoord.

## Overwegingen

De termijnoverschrijding is verschoonbaar.

## Beslissing

De rechtbank verklaart het verzet gegrond.

Deze uitspraak is gedaan door mr. O. Rijnvos, en op 9 februari 2012 in het openbaar uitgesproken.
""",
        {"date": "2012-02-09", "docket": ["AWB 11/22071"], "seat": "Zwolle", "hearing_date": "2012-01-26",
         "dictum": ["GEGROND"]},
    ),
    Sample(
        "d82-einduitspraak-2022", "D82", "dev_kantoor", ("RECHTBANK DEN HAAG", "Zittingsplaats 's-Hertogenbosch"),
        """
zaaknummer NL21.18803 E

V-nummer 269.001.1748

Einduitspraak van de meervoudige kamer

In de zaak tussen: [eiseres] en de staatssecretaris van Justitie en Veiligheid (verweerder).

Verloop van de procedure

Op 1 februari 2022 deed de rechtbank een tussenuitspraak. Verweerder nam op 24 maart 2022 een aanvullend besluit.

Oordeel

Het gebrek is niet hersteld. Het beroep tegen het besluit van 27 oktober 2021, zoals aangevuld, is gegrond. De rechtbank
voorziet zelf: eiseres krijgt een verblijfsvergunning asiel met ingang van 12 mei 2021.

De rechtbank:

1. verklaart het beroep gegrond;
2. vernietigt de besluiten van 27 oktober 2021 en 24 maart 2022;
3. bepaalt dat deze uitspraak in de plaats treedt van de vernietigde besluiten;
4. begroot de proceskosten, door verweerder te betalen, op € 2.277,-.

's-Hertogenbosch, 13 juni 2022

Tegen deze uitspraak én de tussenuitspraak: hoger beroep binnen 4 weken.
""",
        {"date": "2022-06-13", "docket": ["NL21.18803"], "seat": "'s-Hertogenbosch", "chamber": "meervoudige",
         "v_number": "2690011748", "attacked_decision_date": "2021-10-27",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "ZELF_VOORZIEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-ongegrond-2019", "D82", "dev_dienst", ("Rechtbank Den Haag", "zittingsplaats Utrecht", "vreemdelingenkamer"),
        """
@Zaaknummer=UTR 19/1177
@Eiser=I. Mahamatou-Seid
@Verweerder=de staatssecretaris van Justitie en Veiligheid

# Mondelinge uitspraak

Zitting: 21 november 2019. Rechter: mr. E. Kortenaer. Griffier: mr. J. Bos.

Aanwezig: eiser en zijn gemachtigde.

De rechtbank doet na de zitting direct uitspraak: het beroep wordt ongegrond verklaard.

De redenen zijn kort gezegd: het BMA heeft zorgvuldig geadviseerd. Eiser heeft geen contra-expertise overgelegd. De
rechtbank wijst ook het verzoek om schadevergoeding af.

Hoger beroep staat open tot vier weken na verzending van dit proces-verbaal.
""",
        {"date": "2019-11-21", "docket": ["UTR 19/1177"], "seat": "Utrecht", "dictum": ["ONGEGROND"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
        absent=("available",),
    ),
    Sample(
        "d84-termijn-2025", "D84", "dev_dienst", ("Rechtbank Den Haag", "zittingsplaats Arnhem"),
        """
* Bestuursrecht
* Zaaknummers: NL24.40117 en NL24.40118

Tussenuitspraak van 27 maart 2025 van de enkelvoudige kamer

in de zaken van **Samira Haddadian**, eiseres, V-nummer 2766 110 477,

en **de minister van Asiel en Migratie** (gemachtigde: mr. C. Rietdijkse).

1. De rechtbank heropent het onderzoek dat zij op 4 maart 2025 op de zitting heeft gesloten.

2. De minister heeft in het bestreden besluit van 1 oktober 2024 niet uitgelegd waarom de brief van de ambassade
onvoldoende is. Hij mag dat alsnog doen en krijgt daarvoor tot en met 24 april 2025.

3. Daarna krijgt eiseres drie weken om te reageren. De rechtbank doet vervolgens in beginsel zonder nieuwe zitting
uitspraak en houdt de zaak tot dan aan.
""",
        {"date": "2025-03-27", "docket": ["NL24.40117", "NL24.40118"], "seat": "Arnhem", "chamber": "enkelvoudige",
         "v_number": "2766110477", "attacked_decision_date": "2024-10-01", "hearing_date": "2025-03-04",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-koning-2014", "D85", "dev_dienst", ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
@Zaaknr.=201309117/1/V4
@Datum=12 augustus 2014

UITSPRAAK op het hoger beroep van T. Mukokal, appellant, tegen de uitspraak van de rechtbank Den Haag, zittingsplaats
Rotterdam, van 3 september 2013 in zaken nrs. 13/14471 en 13/14470.

1. Bij besluit van 22 mei 2013 heeft de staatssecretaris een inreisverbod uitgevaardigd.

2. Appellant klaagt terecht dat de rechtbank niet is ingegaan op zijn gezinsleven. Het hoger beroep is gegrond.

Rechtdoende in naam van de Koning:

verklaart het hoger beroep gegrond; vernietigt de uitspraak van de rechtbank van 3 september 2013 in zaak nr. 13/14471;
wijst de zaak terug naar de rechtbank.

Aldus vastgesteld door mr. B. Zandhoven, lid van de enkelvoudige kamer.
""",
        {"date": "2014-08-12", "docket": ["201309117/1/V4"], "attacked_decision_date": "2013-09-03",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK"]},
    ),
    Sample(
        "d86-uiteenzetting-2024", "D86", "dev_dienst", ("De Sluis advocaten", "mr. L. Oosterhuizen"),
        """
@Aan=Afdeling bestuursrechtspraak van de Raad van State
@Datum=15 januari 2024
@Zaaknummer=202306118/1/V2
@Betreft=schriftelijke uiteenzetting, V-nummer 2880044711

Hooggeacht college,

De staatssecretaris heeft hoger beroep ingesteld tegen de uitspraak van 3 oktober 2023. Namens de vreemdelingen reageer
ik als volgt op zijn grieven. De eerste grief mist feitelijke grondslag.
""",
        {"date": "2024-01-15", "docket": ["202306118/1/V2"], "attacked_decision_date": "2023-10-03",
         "v_number": "2880044711"},
    ),
    Sample(
        "d87-online-2021", "D87", "dev_brief", ("Rechtbank Den Haag", "zittingsplaats Groningen", "administratie bestuursrecht"),
        """
Beste mr. Huizelaar,

De zaak met nummer NL21.2207 (Golzarifar) plannen wij in op 16 juni 2021 van 13:15 tot 14:00 uur. De rechter
ziet partijen via een beeldverbinding. Laat ons binnen een week weten of er een tolk nodig is.

Nagekomen stukken? Die moeten er tien dagen van tevoren zijn.

Groningen, 25 mei 2021

de administratie
""",
        {"date": "2021-05-25", "hearing_date": "2021-06-16", "docket": ["NL21.2207"]},
    ),
    Sample(
        "d88-spreekt-2011", "D88", "dev_kantoor", ("RECHTBANK 'S-GRAVENHAGE", "nevenzittingsplaats Zwolle"),
        """
Awb 11/22071 V

Proces-verbaal van het verhoor van opposante

Op 26 januari 2012 om 10.00 uur is in het gerechtsgebouw te Zwolle gehoord:

Bintou Diakitéh, bijgestaan door mr. J. Vroomsteijn.

Zij verklaart dat zij de brief van de rechtbank niet heeft ontvangen, omdat zij op straat leefde.

Na voorlezing volhardt zij.

Opgemaakt door mr. A. Griffioenstra, griffier
""",
        {"hearing_date": "2012-01-26", "docket": ["AWB 11/22071"], "seat": "Zwolle"},
    ),
    Sample(
        "d90-vrouw-2025", "D90", "dev_dienst", ("Rechtbank Den Haag", "Familie en Toezicht"),
        """
@Zaak=C/09/677310 (HA RK 25-44)
@Beschikking=14 augustus 2025

# Staatloosheid

Op 3 februari 2025 is een verzoekschrift binnengekomen van:

Nour Barakatova, wonend in Waterstad, geboren in het vluchtelingenkamp Yarmouk op 8 maart 1994,

die wordt bijgestaan door mr. E. Zomerdijk.

De Staat refereert zich.

De rechtbank is van oordeel dat verzoekster voldoende heeft aangetoond dat zij staatloos is. Het verzoek wordt dus
toegewezen.

Dit betekent dat de rechtbank vaststelt dat Nour Barakatova staatloos is.
""",
        {"date": "2025-08-14", "docket": ["C/09/677310", "HA RK 25-44"], "outcome": "TOEGEWEZEN",
         "birth_date": "1994-03-08", "name": "Nour Barakatova"},
    ),
)  # fmt: skip
