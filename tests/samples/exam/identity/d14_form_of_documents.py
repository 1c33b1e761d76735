"""D14 to D18 of the exam: translation, apostille, document examination, DNA, age assessment."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d14-russisch", "D14", "exam_kantoor", ("mr. drs. V. Petrenkova", "sworn translator"),
        """
@Wbtv-nummer=21147
@Datum=18 mei 2021

# Vertaling uit het Russisch

Verklaring over de geboorteplaats van R.A. Magomadov.

Voor eensluidende vertaling in het Nederlands. De vertaler is beëdigd door de rechtbank.

!sign V. Petrenkova
""",
        {"date": "2021-05-18", "translator_number": "21147", "source_language": "rus",
         "target_language": "nld"},
    ),
    Sample(
        "d14-engels", "D14", "exam_gezant", ("Certified Translations", "Sworn translator Tigrinya - English"),
        """
@Date=30 September 2018
@Wbtv No.=9930

# CERTIFIED TRUE TRANSLATION

School certificate of Yonas Tesfay Habtom, class 8.

I, the undersigned sworn translator, certify that this is a true translation from Tigrinya into English.

!sign H. Zeraiyob
""",
        {"date": "2018-09-30", "translator_number": "9930", "source_language": "tir",
         "target_language": "eng"}, languages=("eng",),
    ),
    Sample(
        "d15-india", "D15", "exam_akte", ("GOVERNMENT OF INDIA", "Ministry of External Affairs"),
        """
# APOSTILLE (Convention de La Haye du 5 octobre 1961)

@Country=India
@Signed by=Shri K. Raghavendra
@Capacity=Registrar
@At=Chennai
@Date=22 January 2020
@No.=MH44170022
""",
        {"date": "2020-01-22", "country": "IND", "number": "MH44170022"}, languages=("eng",),
    ),
    Sample(
        "d15-legalisatie", "D15", "exam_getypt", ("AMBASSADE VAN HET KONINKRIJK DER NEDERLANDEN", "Accra"),
        """
@Nummer=ACC/2015/0771
@Datum=7 oktober 2015
@Land=Ghana

Gezien voor legalisatie van de handtekening van de registrar. Het stuk is gelegaliseerd. Over de inhoud
wordt geen uitspraak gedaan.

!sign consulair medewerker
""",
        {"date": "2015-10-07", "country": "GHA", "number": "ACC/2015/0771"},
    ),
    Sample(
        "d16-geen-uitspraak", "D16", "exam_rijks", ("Bureau Documenten", "Immigratie- en Naturalisatiedienst"),
        """
@Datum=3 maart 2022
@Betreft=Verklaring van onderzoek, militair boekje Eritrea
@Kenmerk=BD-2022-117
@V-nummer=2910044176

Bij gebrek aan vergelijkingsmateriaal kan Bureau Documenten geen uitspraken doen over de echtheid van het
document. Sporen van vervalsing zijn niet aangetroffen.

!sign onderzoeker
""",
        {"date": "2022-03-03", "reference": "BD-2022-117", "v_number": "2910044176",
         "outcome": "GEEN_UITSPRAAK"}, note="no finding is not a negative one; the word vervalsing occurs",
    ),
    Sample(
        "d16-echt", "D16", "exam_dienst", ("IND", "Bureau Documenten", "Zwolle"),
        """
@Datum=19 juni 2014
@Kenmerk=BD 14/2207
@Onderwerp=verklaring van onderzoek paspoort Irak

Het onderzochte paspoort is hoogstwaarschijnlijk echt. De verschijningsvorm komt overeen met het
referentiemateriaal.

!sign documentdeskundige
""",
        {"date": "2014-06-19", "reference": "BD 14/2207", "outcome": "HOOGSTWAARSCHIJNLIJK_ECHT"},
    ),
    Sample(
        "d17-broers", "D17", "exam_kliniek", ("Gen & Familie", "Instituut voor DNA-onderzoek"),
        """
# DNA-rapport

@Datum=26 oktober 2020
@Ons nummer=GF-20-771

Het verwantschapsonderzoek laat zien dat de onderzochte personen waarschijnlijk volle broers zijn.

!sign dr. A. Veenendaler
""",
        {"date": "2020-10-26", "reference": "GF-20-771"},
    ),
    Sample(
        "d17-vader", "D17", "exam_getypt", ("DNA-VERWANTSCHAPSONDERZOEK", "Uitslag"),
        """
@Datum=12 februari 2013

Vaderschap is uitgesloten. De heer Diakitébal is niet de biologische vader van het kind.

!sign laboratoriumhoofd
""",
        {"date": "2013-02-12"},
    ),
    Sample(
        "d18-schouw", "D18", "exam_rijks", ("IND en AVIM", "Leeftijdsschouw"),
        """
@Datum=15 september 2021
@Onderwerp=verslag leeftijdsschouw
@V-nummer=2890044170

Drie medewerkers beoordeelden het uiterlijk en gedrag. Betrokkene is evident meerderjarig.

!sign schouwer 1
""",
        {"date": "2021-09-15", "v_number": "2890044170"},
    ),
    Sample(
        "d18-twijfel", "D18", "exam_getypt", ("PROCES-VERBAAL LEEFTIJDSSCHOUW",),
        """
@Datum=4 april 2019
@V-nummer=2811770036

De schouwers zijn niet eensgezind. Betrokkene is niet evident meerderjarig; een leeftijdsonderzoek wordt
aangeboden.

!sign schouwer 2
""",
        {"date": "2019-04-04", "v_number": "2811770036"}, note="negation",
    ),
)  # fmt: skip
