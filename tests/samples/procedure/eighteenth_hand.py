"""Papers of the immigration procedure in an eighteenth hand: short ones."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-baliebewijs-achttien", "D20", "dev_loket",
        ("IND-loket Utrecht",),
        """
Bewijs van indiening

@Naam aanvrager=Zemenaya, Abebech
@V-nr=2790.334.118
@Soort aanvraag=artikel 64 (medisch uitstel)
@Ingeleverd=13-10-2021
@Bijlagen=4

Bewaar dit bewijs. U krijgt bericht zodra uw aanvraag is beoordeeld.
""",
        {"date": "2021-10-13", "v_number": "2790334118", "procedure": "art64", "name": "Zemenaya, Abebech"},
    ),
    Sample(
        "d26-trekt-vergunning-in-achttien", "D26", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=19 januari 2018
@V-nummer=2611 448 003
@Geboren=5 mei 1971
@Betreft=uw aanvraag voor verblijf als vreemdeling die buiten zijn schuld niet uit Nederland kan vertrekken

Geachte mevrouw Ter-Grigorjanova,

De aanvraag die u op 7 augustus 2017 indiende, wordt toegewezen. DT&V heeft op 20 november 2017 een positief zwaarwegend
advies gegeven. De ambassades van Armenië en Azerbeidzjan hebben verklaard dat u geen onderdaan bent.

Uw vergunning is geldig van 7 augustus 2017 tot 7 augustus 2018.

Indien u zich niet met de ingangsdatum kunt verenigen, kunt u binnen vier weken na bekendmaking bezwaar maken.
""",
        {"date": "2018-01-19", "v_number": "2611448003", "birth_date": "1971-05-05", "procedure": "buitenschuld",
         "outcome": "INGEWILLIGD", "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "Ter-Grigorjanova"},
        absent=("departure_term_days", "entry_ban_years", "conclusion"),
    ),
    Sample(
        "d26-asiel-2012-achttien", "D26", "dev_klerk",
        ("IND", "Aanmeldcentrum Den Bosch"),
        """
BESCHIKKING

Vreemdeling: Abdihakim Guuleedal, geboren op 14 februari 1987, Somalische nationaliteit
IND-zaaknummer: 1110.04.0817
V-nummer: 2660.441.709

Gezien de aanvraag van 4 oktober 2011, het rapport van nader gehoor van 13 oktober 2011 en de zienswijze van 17 oktober 2011;

Overwegende dat aan het relaas geen geloof wordt gehecht en dat blijkens het rapport taalanalyse van 2 februari 2012 betrokkene
niet uit Zuid-Somalië komt;

Besluit de Minister voor Immigratie, Integratie en Asiel de gevraagde verblijfsvergunning te weigeren.

Aan betrokkene wordt een vertrektermijn van 28 dagen verleend.

Beroep kan worden ingesteld bij de rechtbank 's-Gravenhage binnen vier weken na bekendmaking.

Den Haag, 6 maart 2012
""",
        {"date": "2012-03-06", "v_number": "2660441709", "ind_number": "1110.04.0817", "name": "Abdihakim Guuleedal",
         "birth_date": "1987-02-14", "nationality": "SOM", "outcome": "AFGEWEZEN", "departure_term_days": 28,
         "remedy": {"kind": "beroep", "weeks": 4}},
        absent=("conclusion",),
    ),
    Sample(
        "d29-hoorplicht-achttien", "D29", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Bezwaar en Beroep"),
        """
@Datum=14 september 2011
@Ons kenmerk=1004.22.0718
@Aan=mr. G. Hellendoornsma

Beslissing op het bezwaarschrift van 3 februari 2011 van de heer Ilir Hoxhajani tegen de beschikking van 10 januari 2011

De Minister voor Immigratie en Asiel verklaart het bezwaar kennelijk ongegrond. Van het horen is afgezien.

Uitzetting blijft niet achterwege. Een verzoek om artikel 64 toe te passen ligt niet voor.

Binnen vier weken na de dag van verzending kan tegen deze beslissing beroep worden ingesteld.
""",
        {"date": "2011-09-14", "ind_number": "1004.22.0718", "name": "Ilir Hoxhajani", "outcome": "ONGEGROND",
         "attacked_decision_date": "2011-01-10", "remedy": {"kind": "beroep", "weeks": 4}},
        absent=("hearing_date",),
    ),
    Sample(
        "d30-terug-achttien", "D30", "dev_getypt",
        ("IND", "Afdeling JZ/PV"),
        """
Aan de rechtbank, zittingsplaats Groningen

Betreft: beroep van M. Dzhabrailovan, AWB 16 / 5519

Datum: 20 mei 2016

Edelachtbaar college,

Verweerder heeft aanleiding gezien de beschikking van 3 maart 2016 in te trekken, omdat BMA om een nieuw advies wordt gevraagd.
Op de aanvraag wordt opnieuw beslist binnen een termijn van 16 weken. Verweerder zal de proceskosten vergoeden.
""",
        {"date": "2016-05-20", "docket": ["AWB 16/5519"], "withdrawn_decision_date": "2016-03-03",
         "name": "M. Dzhabrailovan"},
    ),
    Sample(
        "d31-ongewenst-achttien", "D31", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie"),
        """
@Datum=8 april 2004
@IND-nummer=9610.04.2018
@Betrokkene=Vasile Moldoveanuro, geboren 3 januari 1969

BESCHIKKING

Betrokkene is bij vonnis van 11 juni 2003 veroordeeld tot dertig maanden gevangenisstraf.

Betrokkene wordt op grond van artikel 67, eerste lid, aanhef en onder b, van de Vreemdelingenwet ongewenst verklaard. Hij moet
Nederland onmiddellijk verlaten.

Tegen deze beschikking staat binnen vier weken bezwaar open bij de Minister.
""",
        {"date": "2004-04-08", "ind_number": "9610.04.2018", "name": "Vasile Moldoveanuro", "birth_date": "1969-01-03",
         "departure_term_days": 0, "remedy": {"kind": "bezwaar", "weeks": 4}},
        absent=("entry_ban_years",),
    ),
)  # fmt: skip
