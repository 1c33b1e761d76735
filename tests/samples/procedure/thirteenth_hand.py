"""Hearings, decisions and letters of the IND, and letters of nobody in particular, in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-aanmeldgehoor-kolom-13", "D22", "dev_loket",
        ("Immigratie- en Naturalisatiedienst", "Ter Apel"),
        """
# Rapport aanmeldgehoor

@Achternaam=Yildirimogluer
@Voornamen=Zeki Can
@Geboren te=Mardin
@Op=20-05-1995
@V-nummer=2751300052
@Voertaal=Koermandji (Noord-Koerdisch)
@Tolknummer=4471
@Gehoord op=08-10-2021 van 09.15 tot 11.40 uur

U bent vandaag hier voor een eerste gesprek over uw identiteit en reis.
""",
        {"hearing_date": "2021-10-08", "v_number": "2751300052", "surname": "Yildirimogluer", "given_names": "Zeki Can",
         "birth_date": "1995-05-20", "birth_place": "Mardin", "source_language": "kmr"},
    ),
    Sample(
        "d26-opvolgend-ongeloof-13", "D26", "dev_klerk",
        ("Immigratie- en Naturalisatiedienst", "Asiel Zevenaar"),
        """
# Beschikking

@V-nummer=2751300063
@Naam=Massoud Ebrahimikhan
@Geboren=1 januari 1987
@Dagtekening=19 augustus 2020

Op 6 maart 2020 heeft u opnieuw asiel gevraagd omdat u christen bent geworden.

Ik geloof dat u bent wie u zegt te zijn en dat u uit Afghanistan komt. Dat u zich hebt bekeerd, vind ik niet geloofwaardig.

Om deze redenen is uw aanvraag kennelijk ongegrond. U dient Nederland onmiddellijk te verlaten en er wordt een inreisverbod
opgelegd voor twee jaar.

Tegen deze beschikking kunt u binnen een week beroep instellen bij de rechtbank Den Haag.
""",
        {"date": "2020-08-19", "v_number": "2751300063", "name": "Massoud Ebrahimikhan", "birth_date": "1987-01-01",
         "procedure": "hasa", "outcome": "AFGEWEZEN", "entry_ban_years": 2, "remedy": {"kind": "beroep", "weeks": 1},
         "credibility": {"identiteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG", "bekering": "NIET_GELOOFWAARDIG"}},
    ),
    Sample(
        "d26-artikel64-toegekend-13", "D26", "dev_praktijk",
        ("Immigratie- en Naturalisatiedienst", "Directie Regulier Verblijf"),
        """
@Datum=11 mei 2022
@V-nummer=2751300074
@Onderwerp=uitstel van vertrek

Geachte heer Kalombokatu,

Tot en met 10 november 2022 hoeft u Nederland niet te verlaten: op grond van het BMA-advies van 2 mei 2022 krijgt u uitstel van
vertrek.

Bent u het niet eens met dit besluit? Dan kunt u binnen vier weken bezwaar maken.
""",
        {"date": "2022-05-11", "v_number": "2751300074", "procedure": "art64", "outcome": "INGEWILLIGD",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d27-brief-stukken-13", "D27", "dev_dienst",
        ("IND", "Team Humanitair"),
        """
@Datum=1 september 2021
@V-nummer=2751300085
@Referentie=BS/21/0913

Beste mevrouw Haroutunova,

U heeft op 16 augustus 2021 een verblijfsvergunning buiten schuld aangevraagd. Ik kan nog niet beslissen, want u heeft geen
ambtsbericht van de DT&V en geen kopie van uw geboorteakte meegestuurd. Wilt u deze vóór 22 september 2021 opsturen?
""",
        {"date": "2021-09-01", "v_number": "2751300085", "reference": "BS/21/0913", "procedure": "buitenschuld"},
    ),
    Sample(
        "d30-intrekking-per-direct-13", "D30", "dev_missie",
        ("Immigratie- en Naturalisatiedienst", "Juridische Zaken"),
        """
@Datum=24 april 2019
@V-nummer=2751300096
@Zaak=AWB 19/1180

Geachte mr. Nieuwkoopster,

Hierbij laat ik u weten dat mijn besluit van 8 januari 2019 is ingetrokken. Binnen vier maanden ontvangt uw cliënt een nieuwe
beslissing op het bezwaar van 2 juli 2018. De proceskosten worden vergoed.
""",
        {"date": "2019-04-24", "v_number": "2751300096", "docket": ["AWB 19/1180"],
         "withdrawn_decision_date": "2019-01-08", "term_months": 4},
    ),
    Sample(
        "d31-maatregel-bewaring-13", "D31", "dev_formulier",
        ("Politie", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
# Terugkeerbesluit en inreisverbod

@Naam=Senad Mehanovicer
@Geboortedatum=28-08-1991
@V-nummer=2751300107
@Uitgereikt=12-10-2022

De vreemdeling moet de Europese Unie onmiddellijk verlaten. Tegen hem wordt een inreisverbod uitgevaardigd met een duur van één
jaar. Beroep kan worden ingesteld binnen vier weken.
""",
        {"date": "2022-10-12", "v_number": "2751300107", "birth_date": "1991-08-28", "entry_ban_years": 1,
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "letter-sportclub-13", "letter", "dev_stichting",
        ("Sportvereniging Zeemeeuwen '38",),
        """
@Datum=16 augustus 2023

Beste leden,

De contributie wordt dit jaar in twee termijnen geïnd. Wie niet automatisch betaalt, krijgt een acceptgiro.

!sign de penningmeester
""",
        {"date": "2023-08-16"},
        absent=("outcome",),
    ),
    Sample(
        "letter-verzekeraar-13", "letter", "dev_rijks",
        ("Onderlinge Verzekeringen Maasoever",),
        """
* De heer A. Warsamadow
* Sluisweg 0
* 3300 ZZ Maasoever

@Datum=22 november 2021
@Polisnummer=88120-4
@Betreft=wijziging premie

Geachte heer Warsamadow,

Vanaf 1 januari 2022 betaalt u € 4,10 per maand meer voor uw aansprakelijkheidsverzekering.
""",
        {"date": "2021-11-22"},
        absent=("outcome",),
    ),
    Sample(
        "letter-bibliotheek-13", "letter", "dev_vrij",
        (),
        """
Maasoever, 5 juni 2020

Beste mevrouw Hintsaho,

Wat leuk dat u zich hebt aangemeld voor het taalcafé. Wij beginnen weer in september, elke woensdag om tien uur in de
bibliotheek. Neem gerust een vriendin mee.

Hartelijke groet,

!sign Trudy Langendijker
""",
        {"date": "2020-06-05"},
        absent=("outcome",),
    ),
)  # fmt: skip
