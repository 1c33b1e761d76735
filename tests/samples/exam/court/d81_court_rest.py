"""D81, D83, D84, D89, D90 of the exam: defence, interim relief, interim ruling, interim measure, statelessness."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d81-2023", "D81", "exam_rijks", ("IND", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=2 maart 2023
@Onderwerp=verweerschrift
@Zaaknummer=NL22.20114

De staatssecretaris persisteert bij het bestreden besluit en concludeert tot ongegrondverklaring.

!sign procesvertegenwoordiger
""",
        {"date": "2023-03-02", "docket": ["NL22.20114"]}, absent=("dictum",),
    ),
    Sample(
        "d81-2011", "D81", "exam_getypt", ("IMMIGRATIE- EN NATURALISATIEDIENST", "VERWEERSCHRIFT"),
        """
@Datum=4 januari 2011
@Nummer=AWB 10/33071

Verweerder stelt zich op het standpunt dat het beroep geen doel treft.
""",
        {"date": "2011-01-04", "docket": ["AWB 10/33071"]},
    ),
    Sample(
        "d83-afgewezen", "D83", "exam_hof", ("Rechtbank Den Haag", "zittingsplaats Oosterhaven"),
        """
**Zaaknummer: AWB 14/30117**

# Uitspraak van de voorzieningenrechter

Datum uitspraak: 7 januari 2015

Verzoeker vraagt een voorlopige voorziening. Onverwijlde spoed ontbreekt.

## Beslissing

De voorzieningenrechter wijst het verzoek af.
""",
        {"date": "2015-01-07", "docket": ["AWB 14/30117"], "seat": "Oosterhaven", "dictum": ["VOVO_AFGEWEZEN"]},
    ),
    Sample(
        "d83-rvs", "D83", "exam_getypt", ("RAAD VAN STATE", "Voorzitter van de Afdeling bestuursrechtspraak"),
        """
@Nummer=202001447/2/V2
@Datum=3 april 2020

Uitspraak van de voorzieningenrechter op het verzoek om een voorlopige voorziening van de staatssecretaris.

Beslissing: de voorzieningenrechter wijst het verzoek toe.
""",
        {"date": "2020-04-03", "docket": ["202001447/2/V2"], "dictum": ["VOVO_TOEGEWEZEN"]},
    ),
    Sample(
        "d84-2022", "D84", "exam_hof", ("Rechtbank Den Haag", "zittingsplaats Waterstad"),
        """
Zaaknummer: NL21.19920

# Tussenuitspraak van 12 april 2022

De rechtbank:
- draagt de minister op het gebrek te herstellen binnen zes weken;
- houdt iedere verdere beslissing aan.
""",
        {"date": "2022-04-12", "docket": ["NL21.19920"], "seat": "Waterstad", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-2016", "D84", "exam_getypt", ("RECHTBANK DEN HAAG", "zittingsplaats Oosterhaven"),
        """
@Zaaknummer=AWB 15/22071
@Uitspraak=3 maart 2016

TUSSENUITSPRAAK (bestuurlijke lus)

Verweerder krijgt de gelegenheid het gebrek te herstellen met een nader advies, binnen vier weken.
""",
        {"date": "2016-03-03", "docket": ["AWB 15/22071"], "dictum": ["TUSSENUITSPRAAK"],
         "seat": "Oosterhaven"},
    ),
    Sample(
        "d89-cat", "D89", "exam_gezant", ("United Nations", "Committee against Torture"),
        """
@Date=19 August 2020
@Communication=1044/2020

The Committee requests the State party not to return the complainant while the communication is being
considered. This request for interim measures is made under rule 114.
""",
        {"date": "2020-08-19", "number": "1044/2020"}, languages=("eng",),
    ),
    Sample(
        "d89-hrc", "D89", "exam_kantoor", ("Human Rights Committee", "Geneva"),
        """
@Date=11 May 2017
@Subject=interim measure

Under rule 92 the Netherlands is requested not to deport Ms N. Rostamiyan to Iran. The interim measure
remains in force until further notice.
""",
        {"date": "2017-05-11", "name": "N. Rostamiyan"}, languages=("eng",),
    ),
    Sample(
        "d90-afgewezen", "D90", "exam_hof", ("Rechtbank Den Haag", "Team handel en insolventie"),
        """
@Zaaknummer=C/09/671140
@Rekestnummer=HA RK 24-390
@Datum=20 maart 2025

# Beschikking inzake de vaststelling van staatloosheid

Verzoekster heeft de nationaliteit van Eritrea niet verloren.

## Beslissing

De rechtbank wijst het verzoek af.
""",
        {"date": "2025-03-20", "docket": ["C/09/671140", "HA RK 24-390"], "outcome": "AFGEWEZEN"},
    ),
    Sample(
        "d90-niet-ontvankelijk", "D90", "exam_getypt", ("RECHTBANK DEN HAAG", "CIVIEL RECHT"),
        """
@Rekestnummer=HA RK 25-044
@Datum=5 juni 2025

Beschikking op het verzoek tot vaststelling van staatloosheid.

De rechtbank verklaart verzoeker niet-ontvankelijk, omdat zijn asielaanvraag nog loopt.
""",
        {"date": "2025-06-05", "docket": ["HA RK 25-044"], "outcome": "NIET_ONTVANKELIJK"},
    ),
)  # fmt: skip
