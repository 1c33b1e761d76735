"""Papers of the immigration procedure in a seventeenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-mensenhandel-zeventien", "D20", "dev_vrij",
        ("Immigratie- en Naturalisatiedienst", "Team Mensenhandel"),
        """
@Datum=18 april 2019
@V-nummer=2799 115 330
@Ons kenmerk=MH-19-0442

Geachte mevrouw Osaghaen,

Uw aangifte van mensenhandel van 11 april 2019 is door de politie aan ons doorgezonden. Volgens de regels geldt die als
een aanvraag om een verblijfsvergunning voor slachtoffers van mensenhandel. Wij hebben de aanvraag op 15 april 2019
ontvangen en geregistreerd.

Zodra wij beslissen hoort u dat schriftelijk. U mag zolang in Nederland blijven.

Hoogachtend,
""",
        {"date": "2019-04-18", "v_number": "2799115330", "reference": "MH-19-0442", "procedure": "mensenhandel",
         "visit_date": "2019-04-15", "name": "Osaghaen"},
        absent=("birth_date",),
    ),
    Sample(
        "d22-eerste-2008-zeventien", "D22", "dev_klerk",
        ("Ministerie van Justitie, IND", "Aanmeldcentrum Ter Apel"),
        """
Verslag van het eerste gehoor

Gehouden te Ter Apel op 9 september 2008 van 10.05 tot 12.40 uur

De vreemdeling heeft verklaard te zijn: Farid Ahmad NOORULHAQ, geboren op 1 juni 1988 te Baghlan, van Afghaanse
nationaliteit.
IND-nummer: 0809.08.1140. V-nummer: 270.118.4433

Het gehoor werd gevoerd in het Dari met behulp van een tolk (nr. 1288).

Wat is uw laatste adres? In Pol-e Khomri. Mijn vader is daar op 4 februari 2007 gedood.

Heeft u documenten? Mijn taskera, afgegeven op 12 maart 2004.

De ambtenaar, 0217
""",
        {"hearing_date": "2008-09-09", "name": "Farid Ahmad NOORULHAQ", "birth_date": "1988-06-01",
         "birth_place": "Baghlan", "nationality": "AFG", "ind_number": "0809.08.1140", "v_number": "2701184433",
         "source_language": "prs"},
    ),
    Sample(
        "d23-lang-zeventien", "D23", "dev_brief",
        ("Rechtshulp Rivierenland", "Advocaten voor vreemdelingen"),
        """
@Aan=IND Zevenaar
@Datum=2 juni 2023
@Onze referentie=RR/23-118
@Cliënt=Azad Barzanimir, 2811.440.227

Geachte heer/mevrouw,

Hierbij zend ik u de aanvullingen en correcties op het aanmeldgehoor van 25 mei 2023 en het nader gehoor van 30 mei 2023.

Aanmeldgehoor
- pagina 4: cliënt is in 1996 geboren, niet in 1998.

Nader gehoor
- pagina 11: de arrestatie was op 7 oktober 2021.

Met vriendelijke groet,

!sign mr. drs. S. Lammertsen |
""",
        {"date": "2023-06-02", "reference": "RR/23-118", "v_number": "2811440227", "name": "Azad Barzanimir"},
    ),
    Sample(
        "d24-regulier-zeventien", "D24", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Regulier Verblijf"),
        """
@Datum=30 november 2016
@V-nummer=2611 770 448
@Onderwerp=voornemen tot intrekking

Geachte heer Bouzidani,

U heeft sinds 4 mei 2009 een verblijfsvergunning. Op 3 oktober 2016 bent u veroordeeld. Ik ben daarom voornemens uw
verblijfsvergunning in te trekken en u een inreisverbod van vijf jaar op te leggen.

U kunt hierop binnen twee weken schriftelijk reageren. Daarna neem ik een besluit.

Hoogachtend,
de Staatssecretaris van Veiligheid en Justitie
""",
        {"date": "2016-11-30", "v_number": "2611770448", "name": "Bouzidani"},
        absent=("outcome", "remedy"),
    ),
    Sample(
        "d25-formeel-zeventien", "D25", "dev_kantoor",
        ("De Wolff Sneekstra", "advocaten en mediators"),
        """
IND, AC Ter Apel

Groningen, 4 december 2014

betreft: zienswijze inzake mevrouw R. Gebrezgabihero, V-nr. 2741 008 339

Geachte collega,

Namens cliënte reageer ik op het voornemen d.d. 3 december 2014.

Verweerder gelooft haar lidmaatschap van de Pinkstergemeente niet. Zij verwijst naar de verklaring van haar voorganger van
30 november 2014.

Cliënte verzoekt haar aanvraag in te willigen.

!sign mr. P. Sneekstra |
""",
        {"date": "2014-12-04", "v_number": "2741008339", "name": "R. Gebrezgabihero"},
        absent=("outcome",),
    ),
    Sample(
        "d26-chavez-zeventien", "D26", "dev_brief",
        ("IND", "Verblijf en Nationaliteit"),
        """
@Datum=9 mei 2022
@V-nummer=2733.881.605
@Zaaknummer=Z1-21441802

Geachte mevrouw Amoako-Sarfolin,

U heeft op 5 oktober 2021 toetsing aan het EU-recht gevraagd, omdat u voor uw Nederlandse zoon zorgt.

Wij hebben uw aanvraag afgewezen. U heeft niet aangetoond dat uw zoon zo afhankelijk van u is dat hij met u mee moet als u
Nederland verlaat.

U krijgt vier weken om zelf uit Nederland te vertrekken.

U kunt bezwaar maken. Wij moeten uw bezwaarschrift binnen vier weken na de verzenddatum van deze brief hebben ontvangen.
""",
        {"date": "2022-05-09", "v_number": "2733881605", "reference": "Z1-21441802", "outcome": "AFGEWEZEN",
         "departure_term_days": 28, "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "Amoako-Sarfolin"},
        absent=("entry_ban_years",),
    ),
    Sample(
        "d26-dublin-zeventien", "D26", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Unit Dublin"),
        """
* De heer T. Haileselassin
* p/a mr. B. Oldersma

@Datum=16 augustus 2017
@V-nummer=2788004991
@Betreft=asielaanvraag van 21 mei 2017

BESLUIT

Uw aanvraag neem ik niet in behandeling, omdat Italië daarvoor verantwoordelijk is. Italië heeft op 4 augustus 2017 niet op
tijd gereageerd op het verzoek om u over te nemen.

In uw zienswijze van 11 augustus 2017 noemt u uw hartklachten. BMA is niet gevraagd om advies.

U wordt overgedragen aan Italië.

Wilt u dat een rechter dit besluit beoordeelt? Dan moet u binnen één week na bekendmaking beroep instellen.
""",
        {"date": "2017-08-16", "v_number": "2788004991", "name": "T. Haileselassin", "outcome": "NIET_IN_BEHANDELING",
         "remedy": {"kind": "beroep", "weeks": 1}},
        absent=("entry_ban_years",),
    ),
    Sample(
        "d26-art64-ja-zeventien", "D26", "dev_getypt",
        ("Immigratie- en Naturalisatiedienst",),
        """
Datum: 25 februari 2020
V-nummer: 2655 009 117
Behandeld door: medewerker 3319

Geachte heer Sookramsinghal,

U heeft gevraagd om uitstel van vertrek om medische redenen.

Ik besluit dat u van 20 februari 2020 tot 20 februari 2021 niet hoeft te vertrekken. Dat is de periode waarvoor artikel 64
van de Vreemdelingenwet op u wordt toegepast. Volgens het BMA (advies van 6 februari 2020) zou zonder dialyse op korte termijn
een medische noodsituatie ontstaan en is dialyse in Suriname voor u niet beschikbaar.

Tegen dit besluit kunt u bezwaar maken, binnen vier weken na de datum hierboven.
""",
        {"date": "2020-02-25", "v_number": "2655009117", "name": "Sookramsinghal", "procedure": "art64",
         "outcome": "INGEWILLIGD", "remedy": {"kind": "bezwaar", "weeks": 4}},
        absent=("emergency", "departure_term_days"),
    ),
    Sample(
        "d27-kort-zeventien", "D27", "dev_vrij",
        ("Immigratie- en Naturalisatiedienst", "Postbus 00, Rijswijk"),
        """
@Datum=1 juli 2010
@Kenmerk=1005.18.0442

Geachte heer Karimkhanpour,

Uw aanvraag van 18 mei 2010 is onvolledig. U heeft geen geldig document voor grensoverschrijding overgelegd en u heeft de
leges van € 331 niet betaald.

U wordt in de gelegenheid gesteld dit verzuim binnen twee weken na heden te herstellen.

De Minister van Justitie
""",
        {"date": "2010-07-01", "ind_number": "1005.18.0442", "name": "Karimkhanpour"},
        absent=("outcome", "remedy"),
    ),
    Sample(
        "d28-eigen-zeventien", "D28", "dev_getypt",
        ("Hassan Omar Diriyeh", "Lijsterbesstraat 00, Tilburg"),
        """
Aan de IND

Tilburg, 12 januari 2018

V-nummer 2766 110 084

Ik ben het niet eens met uw besluit van 20 december 2017. Daarom maak ik bezwaar.

U schrijft dat ik mijn paspoort niet heb laten zien. Ik heb dat wel gestuurd met de brief van 9 november 2017.

Mijn advocaat zal later nog schrijven.

Hassan Omar Diriyeh
""",
        {"date": "2018-01-12", "v_number": "2766110084", "attacked_decision_date": "2017-12-20",
         "name": "Hassan Omar Diriyeh"},
    ),
    Sample(
        "d29-deels-zeventien", "D29", "dev_klerk",
        ("Immigratie- en Naturalisatiedienst", "Bezwaar"),
        """
@Datum=5 augustus 2025
@V-nummer=2810 440 226
@Bezwaarmaker=Rania Alhamdanieh
@Uw bezwaar van=14 maart 2025
@Gericht tegen=besluit van 18 februari 2025

BESLUIT OP BEZWAAR

Uw bezwaar is ongegrond. Het besluit van 18 februari 2025 om u geen vergunning voor medische behandeling te geven, blijft in
stand.

U bent op 10 juni 2025 gehoord. U zei toen dat uw zus de medicijnen niet meer kan betalen. Dat is geen reden om anders te
beslissen.

U kunt tegen dit besluit in beroep bij de rechtbank. Daarvoor heeft u vier weken, te rekenen vanaf de dag na bekendmaking.
""",
        {"date": "2025-08-05", "v_number": "2810440226", "name": "Rania Alhamdanieh", "hearing_date": "2025-06-10",
         "attacked_decision_date": "2025-02-18", "procedure": "medisch", "outcome": "ONGEGROND",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d30-mail-zeventien", "D30", "dev_nota",
        ("IND Procesvertegenwoordiging",),
        """
@Van=pv-zwolle@ind.voorbeeld.invalid
@Aan=griffie-zwolle@rechtspraak.voorbeeld.invalid
@Datum=7 februari 2024
@Onderwerp=NL23.40118 intrekking

Edelachtbare,

Het besluit van 4 december 2023 in de zaak van mevrouw Berhaneyesus is vandaag ingetrokken. Over drie maanden verwacht ik een
nieuwe beslissing te kunnen nemen. De gemachtigde, mr. Van Duivenvoorden, krijgt hiervan een kopie.
""",
        {"date": "2024-02-07", "docket": ["NL23.40118"], "withdrawn_decision_date": "2023-12-04", "name": "Berhaneyesus"},
    ),
    Sample(
        "d31-kmar-zeventien", "D31", "dev_loket",
        ("KONINKLIJKE MARECHAUSSEE", "Brigade Vreemdelingenzaken Schiphol"),
        """
# Besluit tot het uitvaardigen van een inreisverbod

@Personalia=Leonardo Marques Pintolani, 17-07-1992, Braziliaanse
@V-nummer=2814.003.771
@Datum=24 augustus 2023

De vreemdeling heeft de vrije termijn met 210 dagen overschreden. Aan hem wordt een inreisverbod opgelegd. De duur daarvan is
1 jaar. Hij vertrekt vandaag zelf naar São Paulo.

Bezwaar tegen dit besluit is niet mogelijk. Beroep kan worden ingesteld binnen vier weken bij de rechtbank Den Haag.
""",
        {"date": "2023-08-24", "v_number": "2814003771", "entry_ban_years": 1, "name": "Leonardo Marques Pintolani",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
)  # fmt: skip
