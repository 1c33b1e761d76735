"""D54 to D59 of the exam: records, medication, prices and facilities abroad, guardianship, compulsory care."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-epd", "D54", "exam_kliniek", ("Academisch Centrum Waterstad", "Elektronisch patiëntendossier"),
        """
# Medisch dossier

@Patiënt=B. Kpodonuwa
@Geboortedatum=02-02-1979
@Afgedrukt op=25 juli 2024

| Datum | Journaal |
| 4-3-2022 | opname wegens herseninfarct |
| 9-5-2022 | episode epileptische aanval |
""",
        {"date": "2024-07-25", "birth_date": "1979-02-02", "name": "B. Kpodonuwa"},
    ),
    Sample(
        "d54-ggz", "D54", "exam_getypt", ("GGZ OEVERLAND", "Decursus / journaal"),
        """
@Cliënt=F. Quispelman
@Geprint=8 maart 2017

01-02-2017 S: hoort stemmen. O: achterdochtig. E: psychose. P: medicatie verhogen (SOEP-verslag).
""",
        {"date": "2017-03-08", "name": "F. Quispelman"},
    ),
    Sample(
        "d55-2022", "D55", "exam_kliniek", ("Stadsapotheek Waterstad",),
        """
# Medicatieoverzicht

@Datum=1 september 2022
@Naam=J. Habimanaka

| Middel (stofnaam) | Sterkte | Gebruik |
| sertraline | 100 mg | 's ochtends 1 |
| quetiapine | 50 mg | voor de nacht 1 |
""",
        {"date": "2022-09-01", "medicines": ["sertraline", "quetiapine"],
         "name": "J. Habimanaka", "organisation": "Stadsapotheek Waterstad"},
    ),
    Sample(
        "d55-lijst", "D55", "exam_getypt", ("ACTUEEL MEDICATIEOVERZICHT",),
        """
@Datum=11-10-2016
@Patiënt=F. Ismailovska

Stofnaam: insuline glargine, 100 E/ml, injectie, 1 x daags 22 E.

Stofnaam: metformine, tablet, 500 mg, 3 x daags.
""",
        {"date": "2016-10-11", "name": "F. Ismailovska", "medicines": ["insuline glargine", "metformine"]},
    ),
    Sample(
        "d56-conakry", "D56", "exam_gezant", ("Pharmacie du Fleuve", "Conakry"),
        """
@Date=12 novembre 2019

# FACTURE PROFORMA

Clozapine 100 mg, trente comprimés : 620 000 GNF par mois.

!sign Le pharmacien
""",
        {"date": "2019-11-12", "amount": {"value": 620000, "currency": "GNF", "per": "month"},
         "organisation": "Pharmacie du Fleuve"},
        languages=("fra",),
    ),
    Sample(
        "d56-freetown", "D56", "exam_akte", ("Lumley Road Hospital", "Freetown"),
        """
# PRICE QUOTATION

@Date=4 May 2021
@Service=haemodialysis
@Price=USD 180.00 per session

!sign Billing office
""",
        {"date": "2021-05-04", "amount": {"value": 180, "currency": "USD", "per": "session"},
         "organisation": "Lumley Road Hospital"},
        languages=("eng",),
    ),
    Sample(
        "d57-labe", "D57", "exam_gezant", ("Hôpital Régional de Labé", "Service de psychiatrie"),
        """
@Date=22 janvier 2020
@Objet=disponibilité des soins

Nous certifions qu'il n'y a pas de psychiatre dans notre hôpital et que l'hospitalisation n'est pas possible.

!sign Le Directeur
""",
        {"date": "2020-01-22", "organisation": "Hôpital Régional de Labé"}, languages=("fra",),
    ),
    Sample(
        "d57-yerevan", "D57", "exam_akte", ("Central Clinic", "Yerevan"),
        """
@Date=15 March 2017

# Letter of the clinic

The clinic confirms that treatment with biologicals is available against payment only.

!sign Head physician
""",
        {"date": "2017-03-15", "organisation": "Central Clinic"}, languages=("eng",),
    ),
    Sample(
        "d58-bewind", "D58", "exam_hof", ("Rechtbank Waterstad", "kantonrechter"),
        """
@Zaaknummer=9044170 BM VERZ 21-2207
@Datum=20 september 2021

# Beschikking

De goederen van mevrouw Amela Tahirovska worden onder beschermingsbewind gesteld. Daarnaast wordt
mentorschap ingesteld. Bewindvoerder en mentor: Stichting Steun.
""",
        {"date": "2021-09-20", "name": "Amela Tahirovska"},
    ),
    Sample(
        "d58-curatele", "D58", "exam_getypt", ("RECHTBANK OOSTERHAVEN", "SECTOR KANTON"),
        """
@Datum=13 mei 2014

De kantonrechter stelt de heer P. Kalunga onder curatele en benoemt tot curator de heer S. Kalunga.
""",
        {"date": "2014-05-13", "name": "P. Kalunga"},
    ),
    Sample(
        "d59-crisis", "D59", "exam_dienst", ("Gemeente Waterstad", "Burgemeester"),
        """
@Datum=30 januari 2022
@Betreft=crisismaatregel Wvggz

De burgemeester legt een crisismaatregel op voor de duur van drie dagen ten aanzien van Milad Farahanipour.

!sign de burgemeester
""",
        {"date": "2022-01-30", "name": "Milad Farahanipour"}, note="signed by a mayor, but no mayor's plea",
    ),
    Sample(
        "d59-indicatie", "D59", "exam_formulier", ("Centrum Indicatiestelling", "Wlz"),
        """
# Indicatiebesluit

@Datum besluit=17 juni 2023
@Naam=Hana Desalegnova
@Zorgprofiel=GGZ wonen

Tegen dit besluit kunt u bezwaar maken binnen zes weken.
""",
        {"date": "2023-06-17", "name": "Hana Desalegnova"},
    ),
)  # fmt: skip
