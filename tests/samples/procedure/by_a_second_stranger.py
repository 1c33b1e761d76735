"""D20 to D32 as a second stranger writes them, formal and long where the first is brief."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-tweede-ontvangst", "D20", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=4 juni 2024
@Zaaknummer=Z1-24077412
@V-nummer=2881 774 125
@Onderwerp=ontvangstbevestiging

Geachte mevrouw Sellapperu,

Wij hebben uw aanvraag ontvangen op 29 mei 2024. Het gaat om een aanvraag voor het verblijfsdoel medische behandeling. Wij beslissen
uiterlijk op 29 november 2024.
""",
        {"date": "2024-06-04", "reference": "Z1-24077412", "v_number": "2881774125", "name": "Sellapperu",
         "visit_date": "2024-05-29", "procedure": "medisch"},
    ),
    Sample(
        "d22-tweede-formeel", "D22", "dev_klerk",
        ("Immigratie- en Naturalisatiedienst", "Asielcentrum Waterstad"),
        """
# Rapport van nader gehoor in de algemene asielprocedure

Op woensdag 9 oktober 2013 heb ik, medewerkster van de IND met nummer 5512, in het aanmeldcentrum te Waterstad gehoord een persoon die opgaf te zijn:

@Naam=Rasuliyan
@Voornamen=Fereshteh
@Geslacht=vrouw
@Geboortedatum=21 maart 1984
@Geboorteplaats=Mashhad
@Nationaliteit=Afghaanse
@V-nummer=279.774.1250
@Gehoord in de taal=Dari
@Tolknummer=2207

Er zijn 22 pagina's rapport opgemaakt.
""",
        {"date": "2013-10-09", "surname": "Rasuliyan", "given_names": "Fereshteh", "birth_date": "1984-03-21",
         "birth_place": "Mashhad", "nationality": "AFG", "v_number": "2797741250", "source_language": "prs"},
    ),
    Sample(
        "d22-tweede-kort", "D22", "dev_brief",
        ("IND", "Gehoor opvolgende aanvraag"),
        """
@Vreemdeling=de heer Y. Abdelkarimu
@V-nr=2790 774 126
@Gehoord op=18-03-2021 te Budelveen
@Tolk=Tigrinya, nr. 881
@Rapporteur=R-2281
@Nat.=Eritrese

Begrijpt u de tolk? Ja.

Wat is er nieuw sinds uw eerste aanvraag? Ik heb mijn doopakte laten opsturen.
""",
        {"date": "2021-03-18", "name": "Y. Abdelkarimu", "v_number": "2790774126", "source_language": "tir",
         "nationality": "ERI"},
    ),
    Sample(
        "d22-tweede-verklaart", "D22", "dev_getypt",
        ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst"),
        """
# VERSLAG NADER GEHOOR

IND-dossier  : 0602.21.0774

Datum        : 3 april 2006

Tolk         : in de Franse taal

Ik ben genaamd Bangalya Mohamed en ben geboren te Boké op 12 december 1987. Ik heb de Guinese nationaliteit. Ik ga u nu vragen stellen over uw reis. Hoe bent u
gereisd? Per schip.
""",
        {"date": "2006-04-03", "ind_number": "0602.21.0774", "name": "Bangalya Mohamed", "birth_date": "1987-12-12",
         "birth_place": "Boké", "nationality": "GIN", "source_language": "fra"},
    ),
    Sample(
        "d26-tweede-beschikking", "D26", "dev_klerk",
        ("IMMIGRATIE- EN NATURALISATIEDIENST", "Namens de Minister voor Immigratie en Asiel"),
        """
# BESCHIKKING

inzake de aanvraag tot het verlenen van een verblijfsvergunning asiel voor bepaalde tijd van

@Naam=Bakarian
@Voornaam=Idrissa
@Geboortedatum=04-04-1991
@Nationaliteit=Malinese
@IND-nummer=1102.10.0774
@V-nummer=2774125190

Overwegende dat betrokkene op 10 februari 2011 een aanvraag heeft ingediend; dat de gestelde identiteit ongeloofwaardig is; wordt de aanvraag
afgewezen op grond van artikel 31, eerste lid, van de Vreemdelingenwet 2000.

Rechtsmiddelen: tegen deze beschikking kan binnen vier weken beroep worden ingesteld bij de rechtbank te 's-Gravenhage.

Waterstad, 30 mei 2011
""",
        {"date": "2011-05-30", "birth_date": "1991-04-04", "nationality": "MLI", "ind_number": "1102.10.0774",
         "v_number": "2774125190", "outcome": "AFGEWEZEN", "procedure": "asiel",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d26-tweede-niet-ontvankelijk", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
* de heer S. Mahmoudian
* p/a mr. L. Uitwijk

@Datum=21 februari 2025
@V-nummer=2901 774 125
@Zaaknummer=Z1-25077412
@Onderwerp=Besluit op uw opvolgende asielaanvraag

Geachte heer Mahmoudian,

Uw opvolgende aanvraag van 6 januari 2025 is niet-ontvankelijk, omdat u geen nieuwe elementen of bevindingen heeft aangevoerd. U heeft geen termijn
om zelf te vertrekken.

**Beroep**

Binnen één week na de dag van bekendmaking van dit besluit kunt u in beroep gaan bij de rechtbank Den Haag.
""",
        {"date": "2025-02-21", "v_number": "2901774125", "reference": "Z1-25077412", "name": "S. Mahmoudian",
         "outcome": "NIET_ONTVANKELIJK", "procedure": "hasa", "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d26-tweede-ingewilligd", "D26", "dev_vrij",
        ("IND", "Team Asiel Noord"),
        """
@Datum=1 juli 2022
@Kenmerk=2204.02.0774
@Betreft=inwilliging asielaanvraag

Geachte mevrouw Hailemariamu (V-nummer 2860774125),

Uw asielaanvraag wordt ingewilligd. U krijgt een verblijfsvergunning asiel voor bepaalde tijd, geldig van 2 april 2022 tot 2 april 2027. Uw identiteit,
nationaliteit en herkomst vinden wij geloofwaardig.
""",
        {"date": "2022-07-01", "reference": "2204.02.0774", "v_number": "2860774125", "name": "Hailemariamu",
         "outcome": "INGEWILLIGD", "procedure": "asiel"},
    ),
    Sample(
        "d27-tweede-onvolledig", "D27", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Postbus 000, Rijnstad"),
        """
* Mevrouw D. Kabongola
* Lindelaan 0, Rijnstad

@Datum=11 september 2018
@V-nummer=2774 125 301
@Ons kenmerk=1809.03.0774
@Onderwerp=Gelegenheid tot herstel verzuim

Geachte mevrouw Kabongola,

Op 3 september 2018 ontving ik uw aanvraag om uitstel van vertrek (artikel 64). Daarbij ontbreken:

- bewijs van uw identiteit
- het medisch dossier, niet ouder dan zes weken

U krijgt tot en met 25 september 2018 de tijd om deze stukken alsnog te zenden. Na die datum kan ik uw aanvraag buiten behandeling stellen.
""",
        {"date": "2018-09-11", "v_number": "2774125301", "reference": "1809.03.0774", "name": "D. Kabongola",
         "procedure": "art64", "expires_on": "2018-09-25"},
    ),
    Sample(
        "d27-tweede-mail", "D27", "dev_verslag",
        ("IND", "Loket Asiel, herhaalde aanvragen"),
        """
Rijnstad, 7 mei 2023

Betreft: ontbrekende stukken opvolgende aanvraag, V-nummer 2870774125, E. Gomesola

Geachte raadsvrouw,

De kennisgeving van uw cliënt is onvolledig: de vertaling van bijlage 3 ontbreekt en het formulier is niet ondertekend. Ik verzoek u dit binnen één week, dus
vóór 15 mei 2023, te herstellen.
""",
        {"date": "2023-05-07", "v_number": "2870774125", "name": "E. Gomesola"},
    ),
    Sample(
        "d31-tweede-inreisverbod", "D31", "dev_rijks",
        ("Politie Eenheid Rijnstad", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel (AVIM)"),
        """
# TERUGKEERBESLUIT EN INREISVERBOD

@Datum=16 augustus 2019
@Naam=Thapabahadur, Dipendra
@Geboren=7 juli 1985
@Nationaliteit=Nepalese
@V-nummer=2774125404

U moet Nederland onmiddellijk verlaten. Tegen u wordt een inreisverbod uitgevaardigd voor de duur van twee jaar. Het inreisverbod begint te lopen
zodra u Nederland heeft verlaten.
""",
        {"date": "2019-08-16", "name": "Thapabahadur, Dipendra", "birth_date": "1985-07-07", "nationality": "NPL",
         "v_number": "2774125404", "entry_ban_years": 2},
    ),
)  # fmt: skip
