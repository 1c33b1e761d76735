"""Decisions, repair letters, objections, withdrawals and entry bans in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d26-2001-zestien", "D26", "dev_getypt",
        ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst"),
        """
Aan: Hakimovich, Dragan, geboren op 30 mei 1966, van Joegoslavische nationaliteit

IND-dossiernr.: 9908.17.8050

BESCHIKKING

Bij geschrift van 17 augustus 1999 heeft betrokkene een aanvraag om toelating als vluchteling ingediend.
Hij is op 2 december 1999 nader gehoord.

Overwogen wordt dat niet aannemelijk is dat betrokkene gegronde reden heeft te vrezen voor vervolging.

BESLUIT

De aanvraag wordt niet ingewilligd.

Betrokkene dient Nederland binnen vier weken te verlaten.

Tegen deze beschikking kan binnen vier weken na de dag waarop zij is bekendgemaakt bezwaar worden gemaakt bij
de Staatssecretaris van Justitie.

's-Gravenhage, 14 februari 2001

De Staatssecretaris van Justitie,
namens de Staatssecretaris
""",
        {"date": "2001-02-14", "ind_number": "9908.17.8050", "name": "Hakimovich, Dragan",
         "birth_date": "1966-05-30", "procedure": "asiel", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}, "departure_term_days": 28},
        absent=("entry_ban_years",),
    ),
    Sample(
        "d26-kennelijk-zestien", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* De heer Zaza Kvirikashvilia
* p/a Aanmeldcentrum Ter Apel

@Datum=19 september 2018
@V-nummer=2788.661.022
@Geboortedatum=8 april 1981
@Nationaliteit=Georgische

# Beschikking

## Besluit

Ik wijs uw aanvraag om een verblijfsvergunning asiel voor bepaalde tijd van 10 september 2018 af als kennelijk
ongegrond op grond van artikel 30b, eerste lid, onder b, van de Vreemdelingenwet 2000. U krijgt ook geen
verblijfsvergunning op een andere grond en geen uitstel van vertrek op grond van artikel 64.

Dit besluit geldt als terugkeerbesluit. U moet Nederland onmiddellijk verlaten.

Ik leg u een inreisverbod op voor de duur van twee jaar.

## Overwegingen

Uw identiteit, nationaliteit en herkomst zijn geloofwaardig. Uw problemen met de broers van uw vrouw zijn
geloofwaardig, maar niet zwaarwegend genoeg. Ik verwijs naar het voornemen van 14 september 2018.

## Bent u het niet eens met dit besluit?

Uw advocaat kan binnen een week na de bekendmaking van dit besluit beroep instellen bij de rechtbank Den Haag.
U mag de behandeling van het beroep niet in Nederland afwachten.
""",
        {"date": "2018-09-19", "v_number": "2788661022", "birth_date": "1981-04-08", "nationality": "GEO",
         "name": "Zaza Kvirikashvilia", "procedure": "asiel", "outcome": "AFGEWEZEN", "entry_ban_years": 2,
         "departure_term_days": 0, "remedy": {"kind": "beroep", "weeks": 1},
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                         "herkomst": "GELOOFWAARDIG", "relaas": "GELOOFWAARDIG"}},
    ),
    Sample(
        "d26-inwilliging-zestien", "D26", "dev_brief",
        ("IND", "Postbus 00, Den Haag"),
        """
@Datum=4 juli 2023
@V-nummer=2790448805
@Onderwerp=Uw aanvraag van 16 januari 2022

Beste mevrouw Alsheikhanian,

Goed nieuws. U krijgt een verblijfsvergunning asiel voor bepaalde tijd. De vergunning is geldig van 16 januari
2022 tot 16 januari 2027.

Wij geloven wat u heeft verteld over uw identiteit en nationaliteit en over de arrestatie van uw man.

Binnen twee weken krijgt u een uitnodiging om uw verblijfsdocument op te halen.

**Bent u het niet eens met deze beslissing?** Dan kunt u binnen vier weken beroep instellen bij de rechtbank.

Met vriendelijke groet,

de Staatssecretaris van Justitie en Veiligheid
""",
        {"date": "2023-07-04", "v_number": "2790448805", "procedure": "asiel", "outcome": "INGEWILLIGD",
         "remedy": {"kind": "beroep", "weeks": 4}, "name": "Alsheikhanian"},
        absent=("entry_ban_years", "departure_term_days"),
    ),
    Sample(
        "d26-art64-zestien", "D26", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Unit Medisch"),
        """
@Datum=3 april 2014
@Ons kenmerk=1310.22.0917
@V-nummer=2512004473
@Inlichtingen bij=mw. Terpstraat

Aan de gemachtigde van de heer O. Jawaradeh, mr. Smitskamp

Geachte heer Smitskamp,

Op 22 oktober 2013 vroeg u voor uw cliënt toepassing van artikel 64 Vw. Het BMA heeft op 18 maart 2014
geadviseerd. Uit dat advies blijkt dat uw cliënt kan reizen mits hij medicijnen voor de reis meekrijgt en dat
het uitblijven van behandeling niet tot een medische noodsituatie op korte termijn zal leiden.

Gelet hierop verleen ik geen uitstel van vertrek. De aanvraag is afgewezen.

Uw cliënt dient Nederland binnen vier weken te verlaten. Doet hij dat niet, dan kan hij worden uitgezet.

Indien uw cliënt zich met dit besluit niet kan verenigen, kan daartegen binnen vier weken na de dag van
verzending van deze brief een bezwaarschrift worden ingediend.

Hoogachtend,
De Staatssecretaris van Veiligheid en Justitie,
""",
        {"date": "2014-04-03", "ind_number": "1310.22.0917", "v_number": "2512004473", "procedure": "art64",
         "outcome": "AFGEWEZEN", "departure_term_days": 28, "remedy": {"kind": "bezwaar", "weeks": 4},
         "name": "O. Jawaradeh"},
        absent=("emergency", "entry_ban_years"),
    ),
    Sample(
        "d26-niet-ontvankelijk-zestien", "D26", "dev_vrij",
        ("Ministerie van Asiel en Migratie", "IND"),
        """
@Datum verzending=28 oktober 2024
@V-nummer=281.770.4419
@Vreemdeling=Tsegaye Demissiew
@Geboren=1-1-1986

Besluit op de opvolgende asielaanvraag van 9 oktober 2024

De aanvraag is niet-ontvankelijk als bedoeld in artikel 30a, eerste lid, aanhef en onder d, van de
Vreemdelingenwet 2000. In de uitspraak van 12 juni 2023 (NL23.99881) heeft de rechtbank Den Haag, zittingsplaats
Roermond, het beroep tegen de vorige afwijzing ongegrond verklaard; de Afdeling heeft dat op 4 september 2023
bevestigd. De brief van de parochie van 30 september 2024 is geen nieuw element dat relevant is.

Eerder is een inreisverbod van twee jaar uitgevaardigd, dat blijft van kracht.

Rechtsmiddelen: u kunt tegen dit besluit in beroep gaan. Het beroepschrift moet binnen één week na
bekendmaking zijn ontvangen door de rechtbank Den Haag, Centraal Inschrijfbureau Vreemdelingenzaken.
""",
        {"date": "2024-10-28", "v_number": "2817704419", "name": "Tsegaye Demissiew", "birth_date": "1986-01-01",
         "procedure": "hasa", "outcome": "NIET_ONTVANKELIJK", "remedy": {"kind": "beroep", "weeks": 1}},
        absent=("entry_ban_years",),
    ),
    Sample(
        "d26-buiten-behandeling-zestien", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=11 mei 2009
@V-nummer=2099004417
@Kenmerk=REG/09/4471
@Onderwerp=aanvraag verblijf als vreemdeling die buiten zijn schuld niet kan vertrekken

Geachte heer Mnatsakanjan,

Bij brief van 30 maart 2009 bent u in de gelegenheid gesteld binnen twee weken de ontbrekende stukken over te
leggen. U heeft daarop niet gereageerd.

Uw aanvraag van 2 maart 2009 wordt daarom met toepassing van artikel 4:5 van de Algemene wet bestuursrecht
buiten behandeling gesteld.

U kunt binnen vier weken na de datum van deze beschikking een bezwaarschrift sturen aan de IND.

De Staatssecretaris van Justitie
""",
        {"date": "2009-05-11", "v_number": "2099004417", "reference": "REG/09/4471", "procedure": "buitenschuld",
         "outcome": "BUITEN_BEHANDELING", "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "Mnatsakanjan"},
    ),
    Sample(
        "d27-lijst-zestien", "D27", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Locatie 's-Hertogenbosch"),
        """
@Datum=8 augustus 2023
@V-nummer=2751660433
@Referentie=MED-2023-4410

Geachte mevrouw Sesayani,

U vroeg op 24 juli 2023 om uitstel van vertrek vanwege uw gezondheid (artikel 64). Uw aanvraag is nog niet
compleet. Wij missen:

- een bewijs omtrent uw medische situatie, niet ouder dan zes weken, van elke behandelaar;
- een kopie van uw paspoort, of uitleg waarom u dat niet heeft.

Stuur ons deze stukken vóór 22 augustus 2023. Doet u dat niet, dan kunnen wij besluiten uw aanvraag niet verder
te behandelen.

Met vriendelijke groet,

Team Medische Zaken
""",
        {"date": "2023-08-08", "v_number": "2751660433", "reference": "MED-2023-4410", "procedure": "art64",
         "expires_on": "2023-08-22", "name": "Sesayani"},
        absent=("outcome", "remedy"),
    ),
    Sample(
        "d27-bezwaar-gronden-zestien", "D27", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Directie Juridische Zaken"),
        """
@Datum=20 januari 2012
@Uw kenmerk=ABD/2011-88
@V-nummer=2611004488

Mr. C. Abbinksma
Postbus 00, Enschede

Geachte mevrouw Abbinksma,

Het door u namens de heer R. Petrosjantz ingediende bezwaarschrift van 11 januari 2012 tegen het besluit van
15 december 2011 bevat geen gronden. Ik stel u in de gelegenheid dit verzuim te herstellen. De gronden dienen
uiterlijk 3 februari 2012 te zijn ontvangen. Blijven zij uit, dan kan het bezwaar op grond van artikel 6:6 Awb
niet-ontvankelijk worden verklaard.

De Minister voor Immigratie, Integratie en Asiel,
namens de Minister
""",
        {"date": "2012-01-20", "v_number": "2611004488", "expires_on": "2012-02-03", "name": "R. Petrosjantz"},
        absent=("outcome", "procedure"),
    ),
    Sample(
        "d28-proforma-zestien", "D28", "dev_kantoor",
        ("Advocatencollectief De Brug", "Oudegracht 00, Utrecht"),
        """
Per fax

IND, afdeling bezwaar
Postbus 00, Den Haag

Utrecht, 30 december 2013

Cliënt: Kofi Agyemangbota
V-nr: 2688.770.015
Uw beschikking: 6 december 2013

Geachte heer/mevrouw,

Hierbij maak ik namens cliënt bezwaar tegen bovengenoemde beschikking. De gronden volgen zodra ik het dossier
heb ontvangen; ik verzoek u mij daarvoor een termijn van vier weken te geven. Cliënt wenst te worden gehoord.

Tevens heb ik de rechtbank gevraagd te bepalen dat cliënt niet wordt uitgezet.

Hoogachtend,

!sign mw. mr. T. Vonkeman |
""",
        {"date": "2013-12-30", "v_number": "2688770015", "attacked_decision_date": "2013-12-06",
         "name": "Kofi Agyemangbota"},
    ),
    Sample(
        "d28-gronden-zestien", "D28", "dev_klerk",
        ("Lindenhoek Recht", "Breda"),
        """
* Aan de Staatssecretaris van Justitie en Veiligheid, IND
* Breda, 18 mei 2021
* Kenmerk: 2021.0331/LH

AANVULLENDE GRONDEN VAN BEZWAAR

in de zaak van mevrouw Nino Beridzashvili, V-nummer 2790 115 663, tegen het besluit van 2 april 2021,
waarbij toepassing van artikel 64 Vw is geweigerd.

1. Het BMA-advies van 5 maart 2021 vermeldt dat levothyroxine beschikbaar is, maar zegt niets over de prijs.
2. Volgens de brief van apotheek Aversi van 22 april 2021 kost de behandeling 140 lari per maand.

Ik verzoek u het bezwaar gegrond te verklaren en de beschikking te herroepen.

mr. L. Hoekema
""",
        {"date": "2021-05-18", "v_number": "2790115663", "attacked_decision_date": "2021-04-02",
         "name": "Nino Beridzashvili", "reference": "2021.0331/LH"},
        absent=("outcome", "dictum"),
    ),
)  # fmt: skip
