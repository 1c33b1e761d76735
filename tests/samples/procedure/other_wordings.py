"""D20 to D32 again, as the immigration service and lawyers of other years write them."""

from __future__ import annotations

from tests.samples.model import Sample

_IND = "Immigratie- en Naturalisatiedienst"

SAMPLES = (
    Sample(
        "d20-regulier-2023-anders", "D20", "dev_dienst", (_IND, "Postbus 0002, Rijnstad"),
        """
* Mevrouw T. Gebreyohannesi
* Kadeweg 0
* 0000 ZZ Waterstad

@Datum=2 maart 2023
@V-nummer=2891174403
@Zaaknummer=Z2-44170801175
@Onderwerp=Wij hebben uw aanvraag ontvangen

Geachte mevrouw Gebreyohannesi,

Op 27 februari 2023 ontvingen wij uw aanvraag voor het verblijfsdoel humanitair niet-tijdelijk (buiten schuld).
Wij nemen uiterlijk op 28 mei 2023 een beslissing.

Met vriendelijke groet,

!sign Immigratie- en Naturalisatiedienst
""",
        {"date": "2023-03-02", "v_number": "2891174403", "procedure": "buitenschuld"},
    ),
    Sample(
        "d22-nader-2019-anders", "D22", "dev_verslag", (_IND, "Aanmeldcentrum Ter Apel"),
        """
# Verslag van nader gehoor

@Datum van het gehoor=11 november 2019
@Plaats=Ter Apel
@V-nummer=2804400117
@Achternaam=Barzanjiwi
@Voornamen=Hêmin Karim
@Gestelde nationaliteit=Iraakse
@Geboortedatum=21 maart 1995
@Taal van de tolk=Sorani
@Gehoormedewerker=5517

De medewerker vraagt of de vreemdeling de tolk goed kan verstaan. Antwoord: ja.

Vraag: kunt u in eigen woorden vertellen waarom u bent vertrokken?
""",
        {
            "date": "2019-11-11", "v_number": "2804400117", "surname": "Barzanjiwi",
            "given_names": "Hêmin Karim", "birth_date": "1995-03-21",
        },
    ),
    Sample(
        "d23-correcties-2020-anders", "D23", "dev_stichting", ("Zuiderwijk Advocaten", "Waterstad"),
        """
* IND, Aanmeldcentrum Ter Apel

@Datum=15 november 2019
@Betreft=H.K. Barzanjiwi, correcties en aanvullingen op het nader gehoor van 11 november 2019
@V-nummer=2804400117

Geachte heer, mevrouw,

Cliënt wenst het volgende te corrigeren. Pagina 4: in plaats van "2014" moet staan "2015".

!sign mr. P. Zuiderwijk | advocaat
""",
        {"date": "2019-11-15", "hearing_date": "2019-11-11", "v_number": "2804400117"},
    ),
    Sample(
        "d24-2021-anders", "D24", "dev_dienst", (_IND,),
        """
@Datum=8 januari 2021
@V-nummer=2804400117
@Onderwerp=Voornemen om uw asielaanvraag af te wijzen

Geachte heer Barzanjiwi,

Ik ben van plan uw aanvraag af te wijzen als kennelijk ongegrond. U kunt binnen twee weken laten weten wat u van dit
voornemen vindt. Dat heet een zienswijze.

!sign De Staatssecretaris van Justitie en Veiligheid | namens deze
""",
        {"date": "2021-01-08", "v_number": "2804400117"},
    ),
    Sample(
        "d26-wvs-2023-anders", "D26", "dev_rijks", (_IND, "Ministerie van Asiel en Migratie"),
        """
* De heer H.K. Barzanjiwi
* p/a Zuiderwijk Advocaten
* Dijkstraat 0, Waterstad

@Datum=21 oktober 2024
@V-nummer=2804400117
@Onderwerp=Wij wijzen uw aanvraag af

Geachte heer Barzanjiwi,

U heeft op 3 april 2024 asiel aangevraagd. In deze brief leest u onze beslissing.

## Onze beslissing

Wij wijzen uw asielaanvraag af als kennelijk ongegrond.

## Waarom

Wij geloven uw identiteit en nationaliteit. Wij vinden uw problemen met de militie niet geloofwaardig.

## Wat betekent dit voor u?

U moet Nederland binnen 4 weken verlaten. Deze beslissing is ook een terugkeerbesluit.

## Bent u het niet eens met deze beslissing?

U kunt binnen 4 weken nadat wij deze beslissing hebben verzonden in beroep gaan bij de rechtbank.

!sign De Minister van Asiel en Migratie | namens deze
""",
        {
            "date": "2024-10-21", "v_number": "2804400117", "procedure": "asiel", "outcome": "AFGEWEZEN",
            "remedy": {"kind": "beroep", "weeks": 4}, "departure_term_days": 28,
        },
    ),
    Sample(
        "d26-inwilliging-2016-anders", "D26", "dev_dienst", (_IND, "Ministerie van Veiligheid en Justitie"),
        """
@Datum=14 juli 2016
@Ons kenmerk=1602.11.0417
@V-nummer=2780117441
@Betreft=Beschikking

De Staatssecretaris van Veiligheid en Justitie heeft kennis genomen van de aanvraag van 11 februari 2016 tot het
verlenen van een verblijfsvergunning onder de beperking medische behandeling.

BESLUIT

De aanvraag wordt ingewilligd. De vergunning is geldig van 11 februari 2016 tot 11 februari 2017.

Een belanghebbende kan binnen vier weken na de datum van bekendmaking van deze beschikking een bezwaarschrift indienen.
""",
        {
            "date": "2016-07-14", "v_number": "2780117441", "ind_number": "1602.11.0417",
            "procedure": "medisch", "outcome": "INGEWILLIGD", "remedy": {"kind": "bezwaar", "weeks": 4},
        },
    ),
    Sample(
        "d26-buiten-behandeling-anders", "D26", "dev_rijks", (_IND,),
        """
@Datum=6 juni 2022
@V-nummer=2881174402
@Betreft=Besluit op uw aanvraag

Geachte mevrouw,

Op 1 maart 2022 heeft u een aanvraag ingediend om toepassing van artikel 64 van de Vreemdelingenwet. U heeft de
gevraagde medische stukken niet binnen de gestelde termijn toegezonden. Daarom stel ik uw aanvraag buiten
behandeling.

Bent u het niet eens met dit besluit? Dan kunt u binnen vier weken bezwaar maken.

!sign De Staatssecretaris van Justitie en Veiligheid
""",
        {
            "date": "2022-06-06", "v_number": "2881174402", "procedure": "art64",
            "outcome": "BUITEN_BEHANDELING", "remedy": {"kind": "bezwaar", "weeks": 4},
        },
    ),
    Sample(
        "d27-2022-anders", "D27", "dev_dienst", (_IND,),
        """
@Datum=4 april 2022
@Uw V-nummer=2881174402
@Onderwerp=Uw aanvraag is niet compleet

Geachte mevrouw,

U heeft een aanvraag ingediend om uitstel van vertrek. Wij missen nog: een ingevulde verklaring van uw behandelaar en
een kopie van uw paspoort. Stuur deze stukken binnen twee weken op. Doet u dat niet, dan nemen wij uw aanvraag niet in
behandeling.
""",
        {"date": "2022-04-04", "v_number": "2881174402"},
    ),
    Sample(
        "d28-gronden-anders", "D28", "dev_getypt", ("mr. P. Zuiderwijk, advocaat", "Dijkstraat 0, Waterstad"),
        """
* Immigratie- en Naturalisatiedienst
* Postbus 0001
* 0000 ZZ Rijnstad

> Waterstad, 29 juni 2022

Inzake: mw. A. Conteharo, V-nummer 288.117.4402
Betreft: bezwaar tegen uw besluit d.d. 6 juni 2022

Geachte heer, mevrouw,

Namens cliënte maak ik bezwaar tegen bovengenoemd besluit, waarbij haar aanvraag buiten behandeling is gesteld.
De gronden volgen hieronder.

!sign mr. P. Zuiderwijk
""",
        {"date": "2022-06-29", "v_number": "2881174402", "attacked_decision_date": "2022-06-06"},
    ),
    Sample(
        "d29-gegrond-2022-anders", "D29", "dev_dienst", (_IND,),
        """
@Datum=17 oktober 2022
@V-nummer=2881174402
@Onderwerp=Besluit op uw bezwaar

Geachte mevrouw,

Op 29 juni 2022 heeft u bezwaar gemaakt tegen het besluit van 6 juni 2022. U bent op 12 september 2022 gehoord.

Ik verklaar uw bezwaar gegrond en herroep het besluit van 6 juni 2022.

Tegen dit besluit kunt u binnen vier weken beroep instellen bij de rechtbank Den Haag.
""",
        {
            "date": "2022-10-17", "v_number": "2881174402", "outcome": "GEGROND",
            "attacked_decision_date": "2022-06-06", "hearing_date": "2022-09-12",
            "remedy": {"kind": "beroep", "weeks": 4},
        },
    ),
    Sample(
        "d30-2021-anders", "D30", "dev_dienst", (_IND, "Procesvertegenwoordiging"),
        """
* Rechtbank Den Haag, zittingsplaats Waterstad

@Datum=7 mei 2021
@Onderwerp=Intrekken van het bestreden besluit
@V-nummer=2804400117
@Uw zaaknummer=NL21.1174

Geachte heer, mevrouw,

Ik deel u mee dat ik het besluit van 22 januari 2021 intrek. Ik neem binnen drie maanden een nieuw besluit. De
proceskosten zal ik vergoeden.
""",
        {
            "date": "2021-05-07", "withdrawn_decision_date": "2021-01-22", "v_number": "2804400117",
            "docket": "NL21.1174",
        },
    ),
    Sample(
        "d31-avim-anders", "D31", "dev_getypt", ("Politie", "Eenheid Waterstad", "AVIM"),
        """
# Terugkeerbesluit en inreisverbod

@Datum=30 augustus 2019
@V-nummer=2799440117
@Naam=Diallobah, Kadija
@Geboren op=9 november 1979

De vreemdeling dient Nederland onmiddellijk te verlaten. Tegen de vreemdeling wordt een inreisverbod voor vijf jaren
uitgevaardigd.
""",
        {"date": "2019-08-30", "v_number": "2799440117", "entry_ban_years": 5, "birth_date": "1979-11-09"},
    ),
    Sample(
        "d32-dtv-anders", "D32", "dev_rijks", ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=19 april 2021
@Ons kenmerk=AVG-21-117
@Onderwerp=Uw verzoek om inzage

Geachte heer Zuiderwijk,

U heeft verzocht om inzage in de persoonsgegevens van uw cliënt (V-nummer 2799440117). Op grond van artikel 15 van
de AVG ontvangt u hierbij een afschrift van het dossier, 212 pagina's.
""",
        {"date": "2021-04-19", "v_number": "2799440117", "reference": "AVG-21-117"},
    ),
)  # fmt: skip
