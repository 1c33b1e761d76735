"""Interim rulings, hearings and measures in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-middelburg-lus-12", "D84", "dev_dienst",
        ("rechtbank DEN HAAG", "zittingsplaats Middelburg", "bestuursrecht - vreemdelingen"),
        """
@Registratienummer=NL20.17733
@Datum=18 november 2020

Tussenuitspraak ex artikel 8:80a van de Algemene wet bestuursrecht van de meervoudige kamer voor vreemdelingenzaken

in het geding tussen

[eiseres] Chioma Ezeobiokwu, V-nummer 2751200056, en de staatssecretaris van Justitie en Veiligheid.

1. De staatssecretaris heeft op 22 mei 2020 de aanvraag afgewezen. De zaak is op 21 oktober 2020 ter zitting aan de orde
geweest.

6. Het besluit is niet goed gemotiveerd. De rechtbank stelt de staatssecretaris in staat dit gebrek binnen acht weken te
herstellen. Wil hij dat niet, dan meldt hij dit binnen twee weken.

Deze tussenuitspraak is gedaan door mr. W. Poortvlietse, voorzitter.
""",
        {"date": "2020-11-18", "docket": ["NL20.17733"], "seat": "Middelburg", "chamber": "meervoudige",
         "v_number": "2751200056", "attacked_decision_date": "2020-05-22", "hearing_date": "2020-10-21",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d88-den-bosch-verslag-12", "D88", "dev_klerk",
        ("Rechtbank Den Haag", "Zittingsplaats 's-Hertogenbosch"),
        """
# Zittingsverslag

@Zaak=NL22.3318
@Behandeld ter zitting van=8 september 2022
@Kamer=enkelvoudige
@Rechter=mr. N. Vlijmenaar
@Griffier=P. Udenhouter

| Verschenen | Namens |
| Abel Mekonninov | eiser |
| mr. R. Heeswijker | eiser, gemachtigde |
| mr. I. Zeelandman | verweerder |

De rechter vraagt wat nog ontbreekt. Verweerder: een origineel stuk met foto zou volstaan.

Dit verslag is opgemaakt op 12 september 2022.
""",
        {"date": "2022-09-12", "hearing_date": "2022-09-08", "docket": ["NL22.3318"], "seat": "'s-Hertogenbosch",
         "chamber": "enkelvoudige"},
    ),
    Sample(
        "d89-cat-interim-12", "D89", "dev_missie",
        ("UNITED NATIONS", "Office of the High Commissioner for Human Rights", "Committee against Torture"),
        """
@Reference=CAT/1044/2020
@Date=19 October 2020

Dear Sir,

The Committee registered the communication of Mr. Nadarajan Sivakumaranu. Under rule 114 of its rules of procedure it
requests the State party not to return him to Sri Lanka as long as his complaint is pending.

!sign Secretary of the Committee
""",
        {"date": "2020-10-19", "number": "1044/2020", "name": "Nadarajan Sivakumaranu"},
        languages=("eng",),
    ),
    Sample(
        "d89-ehrm-tot-12", "D89", "dev_brief",
        ("European Court of Human Rights", "Third Section"),
        """
Strasbourg, 2 June 2016

Application no. 30519/16, Hakimov-Zadeh v. the Netherlands

Dear Madam,

The duty judge has decided to indicate to the Government of the Netherlands, under Rule 39, that the applicant, Mr Farrukh
Hakimov-Zadeh, should not be removed before 23 June 2016.
""",
        {"date": "2016-06-02", "number": "30519/16", "name": "Farrukh Hakimov-Zadeh", "expires_on": "2016-06-23"},
        languages=("eng",),
    ),
    Sample(
        "d82-haarlem-mondeling-12", "D82", "dev_verslag",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Haarlem", "Team bestuursrecht"),
        """
@Zaaknummers=NL23.8841 (beroep), NL23.8842 (verzoek)
@V-nummer=2751200067

# Proces-verbaal van de mondelinge uitspraak van de enkelvoudige kamer van 12 mei 2023

in de zaken van Zeynab Hosseinzadehi, eiseres/verzoekster (gemachtigde mr. B. Spaarndammer), en de staatssecretaris.

Eiseres komt op tegen het besluit van 20 maart 2023 waarbij haar asielaanvraag niet in behandeling is genomen.

## Beslissing

Het beroep is gegrond. Het besluit wordt vernietigd. De staatssecretaris beslist opnieuw op de aanvraag. Het verzoek om een
voorlopige voorziening wijst de voorzieningenrechter af. De proceskosten van € 1.674,- komen voor rekening van de
staatssecretaris.

Partijen kunnen binnen een week hoger beroep instellen bij de Afdeling bestuursrechtspraak.
""",
        {"date": "2023-05-12", "docket": ["NL23.8841", "NL23.8842"], "seat": "Haarlem", "chamber": "enkelvoudige",
         "v_number": "2751200067", "attacked_decision_date": "2023-03-20",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "VOVO_AFGEWEZEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d85-afdeling-kort-12", "D85", "dev_hof",
        ("RAAD VAN STATE", "Afdeling bestuursrechtspraak"),
        """
202206714/1/V2. Datum: 8 maart 2023

Het hoger beroep van de staatssecretaris van Justitie en Veiligheid tegen de uitspraak van de rechtbank Den Haag van 24
november 2022 in zaak nr. NL22.9981 in het geding tussen [de vreemdeling] en de staatssecretaris.

De grief slaagt. Het hoger beroep is gegrond. De aangevallen uitspraak wordt vernietigd en het beroep wordt alsnog ongegrond
verklaard.
""",
        {"date": "2023-03-08", "docket": ["202206714/1/V2"], "attacked_decision_date": "2022-11-24",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "ONGEGROND"], "appellant": "IND"},
    ),
)  # fmt: skip
