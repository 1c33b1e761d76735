"""Courts and committees in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-zwolle-zes-weken-13", "D84", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Zwolle", "team toezicht en bestuursrecht"),
        """
Zaaknr: NL23.15502

# TUSSENUITSPRAAK

van de enkelvoudige kamer voor vreemdelingenzaken van 4 oktober 2023 in de zaak tussen

Ibrahim Sesayvanda, geboren op 1 februari 1984, V-nummer 2751300030, eiser,
gemachtigde: mr. E. Hattemerbroek,

en de staatssecretaris van Justitie en Veiligheid.

Het bestreden besluit dateert van 2 mei 2023. Op 6 september 2023 vond de zitting plaats.

De rechtbank komt tot de slotsom dat aan het besluit een motiveringsgebrek kleeft. Zij geeft verweerder zes weken om dat te
herstellen. Tot die tijd wordt iedere verdere beslissing aangehouden.
""",
        {"date": "2023-10-04", "docket": ["NL23.15502"], "seat": "Zwolle", "chamber": "enkelvoudige",
         "v_number": "2751300030", "attacked_decision_date": "2023-05-02", "hearing_date": "2023-09-06",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d88-utrecht-pv-13", "D88", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht"),
        """
# PROCES-VERBAAL

zaaknummer AWB 16/21180

Zitting van de meervoudige kamer, gehouden in het openbaar op dinsdag 31 januari 2017, in de zaak van

Mohammed Rafiqul Sardarian, eiser, tegen de staatssecretaris van Veiligheid en Justitie.

Tegenwoordig: mr. V. Bunnikhuizen, voorzitter, en de griffier.

De voorzitter vraagt welk stuk de doorslag zou geven. De gemachtigde van verweerder antwoordt dat hij dat niet kan zeggen.

Waarvan is opgemaakt dit proces-verbaal.
""",
        {"hearing_date": "2017-01-31", "docket": ["AWB 16/21180"], "seat": "Utrecht", "chamber": "meervoudige"},
    ),
    Sample(
        "d89-hrc-brief-13", "D89", "dev_gezant",
        ("Human Rights Committee", "Petitions and Urgent Actions Section", "Geneva"),
        """
14 February 2018

Communication No. 3102/2018, submitted by Ms. Hawo Cismaanley

The State party has been asked, pursuant to rule 92 of the Committee's rules of procedure, to refrain from removing Ms.
Cismaanley to Somalia while her case is under consideration.

!sign Chief of Section
""",
        {"date": "2018-02-14", "number": "3102/2018", "name": "Hawo Cismaanley"},
        languages=("eng",),
    ),
    Sample(
        "d83-groningen-brief-13", "D83", "dev_brief",
        ("Rechtbank Den Haag, zittingsplaats Groningen", "Voorzieningenrechter"),
        """
@Zaaknummer=NL22.20771
@Datum uitspraak=29 november 2022

Verzoeker: Goitom Araiaho, V-nummer 2751300041

De staatssecretaris wil verzoeker op 5 december 2022 overdragen aan Italië. Bij besluit van 14 november 2022 is zijn aanvraag niet
in behandeling genomen.

De voorzieningenrechter schorst het besluit en verbiedt de overdracht tot op het beroep is beslist. Verweerder betaalt
€ 759,- aan proceskosten.

Hiertegen staat geen rechtsmiddel open.
""",
        {"date": "2022-11-29", "docket": ["NL22.20771"], "seat": "Groningen", "v_number": "2751300041",
         "attacked_decision_date": "2022-11-14", "dictum": ["VOVO_TOEGEWEZEN", "PROCESKOSTEN"],
         "remedy": {"kind": "geen"}},
    ),
    Sample(
        "d82-arnhem-verklaart-13", "D82", "dev_klerk",
        ("Rechtbank 's-Gravenhage", "nevenzittingsplaats Arnhem", "Vreemdelingenkamer"),
        """
Registratienummer: AWB 09/33190

Uitspraak van 15 juli 2010

inzake Zurab Tsiklaurian, geboren op 6 april 1966, van gestelde Georgische nationaliteit, IND dossiernummer 0611.22.0417,
eiser,

tegen de Minister van Justitie, verweerder.

Verweerder heeft bij besluit van 24 augustus 2009 geweigerd eiser een verblijfsvergunning te verlenen. De openbare behandeling was
op 3 juni 2010.

## Beslissing

De rechtbank

1. verklaart het beroep gegrond;
2. vernietigt het bestreden besluit;
3. draagt verweerder op binnen twaalf weken een nieuw besluit te nemen;
4. veroordeelt verweerder in de proceskosten ad € 874,-.

Tegen deze uitspraak kan binnen vier weken na verzending hoger beroep worden ingesteld.
""",
        {"date": "2010-07-15", "docket": ["AWB 09/33190"], "seat": "Arnhem", "attacked_decision_date": "2009-08-24",
         "hearing_date": "2010-06-03",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d87-oproep-13", "D87", "dev_rijks",
        ("Rechtbank Den Haag", "zittingsplaats Rotterdam", "Griffie"),
        """
@Datum=3 mei 2021
@Ons kenmerk=NL21.6014

Geachte heer, mevrouw,

De rechtbank behandelt uw zaak op donderdag 10 juni 2021 om 13.15 uur in zaal 4 van het gerechtsgebouw. U kunt tot tien dagen
voor die datum nog stukken insturen.
""",
        {"date": "2021-05-03", "docket": ["NL21.6014"], "hearing_date": "2021-06-10"},
    ),
)  # fmt: skip
