"""D20, D26, D30 and D31 in an eighth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-ontvangst-2017", "D20", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=23 mei 2017
@V-nummer=2799 001 147
@Aanvraag=artikel 64 Vw

Geachte heer Ruslanovich,

Uw verzoek en de bijlagen zijn op 19 mei 2017 bij de IND aangekomen. Voordat het BMA om advies wordt gevraagd, kijken wij
of alles er is. Daarover krijgt u binnen twee weken een brief.
""",
        {"date": "2017-05-23", "v_number": "2799001147", "procedure": "art64"},
    ),
    Sample(
        "d26-afw-2021", "D26", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Postbus 0000, Rijnstad"),
        """
* de heer A. Ruslanovich
* Molenweg 0
* 0000 ZZ Waterstad

@Datum=5 november 2021
@V-nummer=2799 001 147
@Betreft=uw aanvraag medische behandeling

Geachte heer Ruslanovich,

Uw aanvraag om een verblijfsvergunning onder de beperking medische behandeling van 3 februari 2021 wordt niet ingewilligd.
U heeft niet aangetoond dat Nederland het meest aangewezen land is.

U kunt binnen vier weken na de datum van dit besluit een bezwaarschrift indienen. Zolang over dat bezwaar niet is beslist,
mag u hier blijven.
""",
        {"date": "2021-11-05", "v_number": "2799001147", "procedure": "medisch", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "A. Ruslanovich"},
    ),
    Sample(
        "d26-elementen-2020", "D26", "dev_stichting", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
# Asielbeschikking

@Datum=24 september 2020
@Vreemdeling=Samuel Gebreslasieu
@Geboortedatum=11 maart 1999
@V-nummer=2861 100 774

Uw aanvraag van 2 april 2019 wijs ik af als ongegrond.

## Beoordeling van de elementen

**Element 1: identiteit, nationaliteit en herkomst.** Dit element is geloofwaardig.

**Element 2: illegale uitreis.** Dit element is ongeloofwaardig.

**Element 3: homoseksuele gerichtheid.** Ik kan u hierin niet volgen; dit element is niet geloofwaardig.

## Gevolgen

U bent verplicht binnen vier weken Nederland te verlaten. Binnen vier weken kunt u beroep instellen.
""",
        {"date": "2020-09-24", "v_number": "2861100774", "birth_date": "1999-03-11", "outcome": "AFGEWEZEN",
         "departure_term_days": 28, "remedy": {"kind": "beroep", "weeks": 4},
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG",
                         "geaardheid": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d30-bericht-2022", "D30", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Juridische Zaken"),
        """
* mr. L. Oosterhuizen

@Datum=10 februari 2022
@Zaaknummers=NL22.1107 en NL22.1108
@V-nummer=2799001147
@Onderwerp=herziening

Geachte heer Oosterhuizen,

Uw beroepsgronden geven mij aanleiding de zaak te heroverwegen. Ik handhaaf mijn besluit van 14 januari 2022 niet en trek
dit in. U kunt binnen zes maanden een nieuw besluit tegemoetzien.
""",
        {"date": "2022-02-10", "withdrawn_decision_date": "2022-01-14", "docket": ["NL22.1107", "NL22.1108"],
         "v_number": "2799001147", "term_months": 6},
    ),
    Sample(
        "d31-licht-2016", "D31", "dev_brief", ("Immigratie- en Naturalisatiedienst", "AC Schiphol"),
        """
@Datum=8 maart 2016
@V-nummer=2788 660 114
@Naam=Gulnara Ismayilzadeh, geboren op 30 januari 1990
@Betreft=inreisverbod

U heeft niet voldaan aan het terugkeerbesluit van 4 november 2015. Om die reden mag u gedurende een periode van twee jaar
het grondgebied van de lidstaten niet inreizen (artikel 66a Vw). De periode begint op de dag van uw vertrek.

Voor het indienen van een bezwaarschrift heeft u vier weken.
""",
        {"date": "2016-03-08", "v_number": "2788660114", "birth_date": "1990-01-30", "entry_ban_years": 2,
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
)  # fmt: skip
