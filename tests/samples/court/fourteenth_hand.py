"""Courts in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-utrecht-gelegenheid-14", "D84", "dev_kliniek",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht"),
        """
@Zaaknummer=AWB 18/2290
@Uitspraak van=7 februari 2019
@Soort=tussenuitspraak
@Kamer=meervoudige

in de zaak van Yusuf Abdulkadirov, eiser (gemachtigde: mr. O. Wijkenaar), tegen de staatssecretaris van Justitie en Veiligheid.

Eiser heeft beroep ingesteld tegen het besluit van 16 maart 2018. Ter zitting van 10 januari 2019 zijn partijen verschenen.

De rechtbank is van oordeel dat verweerder opnieuw advies aan het BMA moet vragen en stelt hem in de gelegenheid dat te doen binnen tien
weken na heden.
""",
        {"date": "2019-02-07", "docket": ["AWB 18/2290"], "seat": "Utrecht", "chamber": "meervoudige",
         "attacked_decision_date": "2018-03-16", "hearing_date": "2019-01-10", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d88-middelburg-aantekeningen-14", "D88", "dev_rijks",
        ("Rechtbank Den Haag", "zittingsplaats Middelburg"),
        """
@Zaaknummer=NL24.1180
@Datum=27 mei 2024

# Proces-verbaal van het verhandelde ter zitting van 14 mei 2024

Aanwezig: eiser Farid Nurzaian (V-nummer 2751400053), mr. K. Veerseman namens eiser, mr. J. Goesenaar namens de minister.

De rechter houdt de minister voor dat in het dossier drie verklaringen zitten. De minister antwoordt dat originele stukken ontbreken.
""",
        {"date": "2024-05-27", "hearing_date": "2024-05-14", "docket": ["NL24.1180"], "seat": "Middelburg",
         "v_number": "2751400053", "name": "Farid Nurzaian"},
    ),
    Sample(
        "d89-ehrm-nederlands-14", "D89", "dev_stichting",
        ("Europees Hof voor de Rechten van de Mens",),
        """
Straatsburg, 11 september 2019

Klacht nr. 47710/19

Betreft: Abdikarim Xasanowle tegen Nederland

Het Hof heeft op grond van regel 39 van het Reglement besloten dat de Nederlandse regering verzoeker niet mag uitzetten tot en met 9
oktober 2019.
""",
        {"date": "2019-09-11", "number": "47710/19", "name": "Abdikarim Xasanowle", "expires_on": "2019-10-09"},
    ),
    Sample(
        "d82-rotterdam-buiten-zitting-14", "D82", "dev_brief",
        ("Rechtbank Den Haag, zittingsplaats Rotterdam",),
        """
zaaknummer: NL24.20337

# uitspraak van de enkelvoudige kamer van 3 juli 2024 in de zaak tussen

Tesfay Ghilazghiy, eiser,
V-nummer: 2751400064,
(gemachtigde: mr. A. Kralingerhout),

en

de minister van Asiel en Migratie.

## Inleiding

1. In dit geschil gaat het om het besluit van 2 mei 2024, waarmee de minister de aanvraag van eiser heeft afgewezen.

## Conclusie en gevolgen

5. De rechtbank vindt het beroep gegrond en vernietigt het besluit. De minister moet binnen acht weken opnieuw beslissen. Ook moet de minister
€ 875,- aan proceskosten betalen.
""",
        {"date": "2024-07-03", "docket": ["NL24.20337"], "seat": "Rotterdam", "chamber": "enkelvoudige",
         "v_number": "2751400064", "attacked_decision_date": "2024-05-02",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"]},
    ),
    Sample(
        "d85-raad-niet-ontvankelijk-14", "D85", "dev_nota",
        ("Raad van State",),
        """
@Zaaknummer=202304417/1/V3
@Datum uitspraak=6 september 2023

AFDELING BESTUURSRECHTSPRAAK

Uitspraak op het hoger beroep van Grace Oyelarano tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Haarlem, van 21 juni 2023 in zaak
nr. NL23.5519.

Het griffierecht is niet betaald. Het hoger beroep is daarom niet-ontvankelijk.
""",
        {"date": "2023-09-06", "docket": ["202304417/1/V3"], "attacked_decision_date": "2023-06-21",
         "dictum": ["NIET_ONTVANKELIJK"]},
    ),
    Sample(
        "d90-staatloos-vast-14", "D90", "dev_klerk",
        ("RECHTBANK DEN HAAG", "Team Familie en Jeugd"),
        """
rekestnummer HA RK 25-88, zaaknummer C/09/680455

Beschikking d.d. 12 juni 2025 op het verzoek van

Ahmad Faraj Al-Nasserin, geboren te Damascus op 3 augustus 1974, advocaat mr. P. Wassenburger.

Naar het oordeel van de rechtbank wordt verzoeker door geen enkele staat als onderdaan beschouwd. Het verzoek zal worden toegewezen.
""",
        {"date": "2025-06-12", "docket": ["C/09/680455", "HA RK 25-88"], "outcome": "TOEGEWEZEN",
         "birth_date": "1974-08-03", "birth_place": "Damascus", "name": "Ahmad Faraj Al-Nasserin"},
    ),
)  # fmt: skip
