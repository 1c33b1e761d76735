"""D52 to D59 of the exam once more: forms, lists, a hospital abroad, a judge and an office for care."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d52-2018",
        "D52",
        "exam_kolom",
        ("Ziekenhuis Oosterhaven", "Polikliniek Nefrologie"),
        """
@Datum=24 juli 2018
@V-nummer=2761104482
@Naam=J. Tchakounang
@Geboortedatum=17-06-1973

# Verklaring omtrent medische situatie vreemdeling

@Behandelaar=dr. M. Tiggelovens
@Specialisme=internist-nefroloog
@BIG-nummer=19088801103
@Diagnose=chronische nierinsufficiëntie stadium 5
@Behandeling=hemodialyse, driemaal per week
@Verwachte duur=levenslang

Zonder dialyse overlijdt betrokkene binnen enkele weken.

!sign M. Tiggelovens
""",
        {
            "date": "2018-07-24", "v_number": "2761104482", "name": "J. Tchakounang",
            "birth_date": "1973-06-17", "practitioner": "dr. M. Tiggelovens", "big_number": "19088801103",
            "diagnosis": "chronische nierinsufficiëntie stadium 5",
        },
    ),
    Sample(
        "d55-havenapotheek-2023",
        "D55",
        "exam_schrijven",
        ("Havenapotheek", "Kade 00, Havenstad"),
        """
@Datum=20 februari 2023
@Geboren=08-11-1955

# Actueel medicatieoverzicht

Patiënt: mevrouw G. Abrahamyanova

| Stofnaam | Sterkte | Vorm | Gebruik |
| levothyroxine | 75 microgram | tablet | 1 x per dag 1 |
| alendroninezuur | 70 mg | tablet | 1 x per week 1 |
| simvastatine | 40 mg | tablet | 1 x per dag 1 voor de nacht |

Allergieën: penicilline. Gestopt in januari 2023: naproxen.
""",
        {
            "date": "2023-02-20", "name": "G. Abrahamyanova", "birth_date": "1955-11-08",
            "organisation": "Havenapotheek",
            "medicines": ["levothyroxine", "alendroninezuur", "simvastatine"],
        },
        note="one medicine is named as stopped, one as an allergy",
    ),
    Sample(
        "d57-ulaanbaatar-2019",
        "D57",
        "exam_schrijven",
        ("National Lung Hospital", "Department of Respiratory Medicine", "Ulaanbaatar, Mongolia"),
        """
@Date=14 January 2019
@Ref. No.=NLH/2019/0031

To whom it may concern,

In reply to the letter of Mr Kuijpersman of 3 December 2018 we inform you that two of the four drugs mentioned are
out of stock since October 2018. A new supply is not expected before summer. Treatment of resistant tuberculosis
is given in our hospital only.

!sign Dr. T. Ganbold-Erdene | head of department
!stamp NATIONAL LUNG HOSPITAL
""",
        {
            "date": "2019-01-14", "reference": "NLH/2019/0031", "country": "MNG",
            "organisation": "National Lung Hospital",
        },
        languages=("eng",),
    ),
    Sample(
        "d58-mentor-2022",
        "D58",
        "exam_register",
        ("Rechtbank Oosterhaven", "Kamer voor kantonzaken"),
        """
@Zaaknummer=10114407 OV VERZ 22-3301
@Datum beschikking=28 november 2022

# Beschikking instelling mentorschap

op verzoek van Stichting Zorgbrug, ten behoeve van

de heer Rashid Mamedoviani, geboren op 13 juli 1969, hierna: betrokkene.

Betrokkene is door een verstandelijke beperking niet in staat zijn belangen van niet-vermogensrechtelijke aard
waar te nemen.

De kantonrechter stelt met ingang van heden een mentorschap in en benoemt tot mentor mevrouw C. Spijkerboerman.

!sign kantonrechter
""",
        {"date": "2022-11-28", "name": "Rashid Mamedoviani", "birth_date": "1969-07-13"},
    ),
    Sample(
        "d59-oosterhaven-2023",
        "D59",
        "exam_hof",
        ("Rechtbank Oosterhaven", "Team Jeugd en Familie"),
        """
**Zaaknummer: C/16/550117 / FA RK 23-771**

# Beschikking zorgmachtiging (Wvggz)

Beschikking van 16 maart 2023 op verzoek van de officier van justitie ten aanzien van mevrouw Shewit Habtewoldan,
geboren op 27 januari 1993.

Betrokkene lijdt aan een psychotische stoornis. Vrijwillige zorg is niet mogelijk gebleken.

De rechtbank verleent een zorgmachtiging. Deze geldt tot en met 16 september 2023.

!sign rechter
""",
        {
            "date": "2023-03-16", "name": "Shewit Habtewoldan", "birth_date": "1993-01-27",
            "expires_on": "2023-09-16",
        },
    ),
)  # fmt: skip
