"""Medical papers by a third hand: what neither of the others thought of."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-kort-2011-c", "D50", "dev_stichting",
        ("Bureau Medische Advisering", "Rijnstad"),
        """
> Rijnstad, 9 december 2011

* Aan: IND, unit Asiel
* Uw dossier: 1103.17.0443
* Ons dossier: BMA 11-10443

Geachte collega,

Inzake Rukhsana Baloochim, geboren 15 augustus 1960, van Pakistaanse nationaliteit, adviseer ik u als volgt.

Diagnose: terminale nierinsufficiëntie.

Zonder dialyse overlijdt zij binnen enkele weken; er is dus sprake van een medische noodsituatie op korte termijn. Zij kan de reis
maken wanneer de dag voor vertrek wordt gedialyseerd. Dialyse is in Karachi en Lahore voorhanden.

Met vriendelijke groet,

!sign dr. B. Oldenkampen | arts M&G
""",
        {"date": "2011-12-09", "reference": "BMA 11-10443", "name": "Rukhsana Baloochim", "birth_date": "1960-08-15",
         "country": "PAK", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM", "available": "YES",
         "diagnosis": "terminale nierinsufficiëntie"},
    ),
    Sample(
        "d51-frans-2020-c", "D51", "dev_brief",
        ("Cabinet médical du Port", "Rijnstad"),
        """
# Autorisation

Je soussignée, Fatoumata Kantémbo, née le 12 décembre 1991, autorise mon médecin traitant, le docteur Paul Grandjeannin, à
communiquer mon dossier médical au Bureau Medische Advisering et à mon avocate.

Fait à Rijnstad, le 22 janvier 2020

!sign F. Kantémbo
""",
        {"date": "2020-01-22", "name": "Fatoumata Kantémbo", "birth_date": "1991-12-12", "signed": True},
        languages=("fra", "nld"),
    ),
    Sample(
        "d53-fysio-2017-c", "D53", "dev_nota",
        ("Revalidatiecentrum De Duinrand",),
        """
@Betreft=M. Sissokhoan (m), 20-04-1987
@Datum brief=10 oktober 2017
@Van=L. Apeldoornse, revalidatiearts

Bovengenoemde revalideert bij ons sinds een dwarslaesie op niveau Th6. Hij is rolstoelgebonden en heeft dagelijks hulp nodig bij
transfers. Hij gebruikt baclofen en oxybutynine.

De vooruitzichten op herstel zijn nihil.
""",
        {"date": "2017-10-10", "name": "M. Sissokhoan", "birth_date": "1987-04-20", "practitioner": "L. Apeldoornse",
         "medicines": ["baclofen", "oxybutynine"]},
    ),
    Sample(
        "d54-promedico-2016-c", "D54", "dev_verslag",
        ("Huisartsen Wijk 9",),
        """
# Totaaloverzicht patiënt

| Naam | Y. Abukhadrah |
| Geslacht en geboortedatum | M, 18 mei 1969 |
| Huisarts | E. van den Tooren |
| Overzicht gemaakt op | 7 november 2016 |

## Probleemlijst

- diabetes mellitus type 2 (T90), 2011
- hypertensie (K86), 2013

## Journaal van 4 januari 2012 tot 3 november 2016

* 4 jan 2012 - polsklachten, rust
* 9 sep 2013 - RR 170/100, start hydrochloorthiazide 12,5 mg
* 3 nov 2016 - HbA1c 71, metformine naar 1000 mg
""",
        {"date": "2016-11-07", "name": "Y. Abukhadrah", "birth_date": "1969-05-18",
         "period": {"from": "2012-01-04", "to": "2016-11-03"}, "practitioner": "E. van den Tooren"},
    ),
    Sample(
        "d54-ggz-2023-c", "D54", "dev_rijks",
        ("GGZ Oostland", "Afdeling Cliëntendossier"),
        """
@Cliënt=Bashar Al-Hamwiyan
@Geboren=11-11-1995
@Uitdraai=30 mei 2023
@Omvang=17 pagina's

# Dossier behandeltraject

Aanmelding 6 juli 2020. Afsluiting 12 april 2023. Hoofdbehandelaar: mw. drs. T. Vlaardingerom, klinisch psycholoog.

| Datum | Soort | Notitie |
| 06-07-2020 | intake | nachtmerries, prikkelbaar |
| 14-09-2020 | sessie | start EMDR |
| 12-04-2023 | eindgesprek | klachten verminderd |
""",
        {"date": "2023-05-30", "name": "Bashar Al-Hamwiyan", "birth_date": "1995-11-11", "pages": 17,
         "practitioner": "T. Vlaardingerom"},
    ),
    Sample(
        "d56-kabul-2021-c", "D56", "dev_akte",
        ("Ariana Pharmacy", "Shahr-e Naw, Kabul, Afghanistan"),
        """
@Date=14/02/2021
@Bill to=Family of Nasir Stanikzaim

| Medicine | Price per box (AFN) |
| Sertraline 50 mg | 350 |
| Quetiapine 200 mg | 1,200 |

For one month the patient needs two boxes of each: AFN 3,100.
""",
        {"date": "2021-02-14", "country": "AFG", "medicines": ["sertraline", "quetiapine"],
         "organisation": "Ariana Pharmacy"},
        languages=("eng",),
    ),
    Sample(
        "d59-crisis-2022-c", "D59", "dev_hof",
        ("GEMEENTE RIJNSTAD", "De burgemeester"),
        """
# Beslissing tot het nemen van een crisismaatregel

Artikel 7:1 Wet verplichte ggz

@Betrokkene=Salvatore Mbangalan
@Geboren=2 maart 1990
@Datum en tijd=26 juni 2022, 22.15 uur

De crisismaatregel is geldig tot en met 29 juni 2022.
""",
        {"date": "2022-06-26", "name": "Salvatore Mbangalan", "birth_date": "1990-03-02", "expires_on": "2022-06-29"},
    ),
)  # fmt: skip
