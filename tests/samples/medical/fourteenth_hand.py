"""Doctors, records and prices in a fourteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-ja-nee-14", "D50", "dev_nota",
        ("Bureau Medische Advisering (BMA)",),
        """
Datum: 27 juni 2017
Ons kenmerk: BMA 17.06.3310
Betreft: Suleyman Tekinoglui, geb. 1-5-1963, V-nummer 2751400175
Land: Turkije

Is betrokkene onder behandeling? Ja, voor hartfalen.
Medische noodsituatie op korte termijn bij uitblijven van behandeling? Niet uit te sluiten.
Kan betrokkene reizen? Ja.
Behandelmogelijkheden? Aanwezig.

M.C. Drielander, medisch adviseur
""",
        {"date": "2017-06-27", "reference": "BMA 17.06.3310", "name": "Suleyman Tekinoglui", "birth_date": "1963-05-01",
         "v_number": "2751400175", "country": "TUR", "emergency": "NOT_EXCLUDED", "travel": "ABLE", "available": "YES",
         "practitioner": "M.C. Drielander"},
    ),
    Sample(
        "d50-bma-geen-nood-14", "D50", "dev_klerk",
        ("BUREAU MEDISCHE ADVISERING",),
        """
# Advies aan de IND

@Datum=5 november 2018
@Nummer=2018/11/0417-A
@Vreemdeling=Mirwais Jabarkheliyan
@V-nummer=2751400186
@Te beoordelen land=Afghanistan

Antwoord 1. Er zijn klachten van de rug.
Antwoord 2. Als de behandeling achterwege blijft, zijn op korte termijn geen ernstige gevolgen te verwachten; er ontstaat geen medische
noodsituatie.
Antwoord 3. Betrokkene kan met elk gangbaar vervoermiddel reizen.
Antwoord 4. Gezien antwoord 2 is niet onderzocht of behandeling in Afghanistan beschikbaar is.
""",
        {"date": "2018-11-05", "reference": "2018/11/0417-A", "name": "Mirwais Jabarkheliyan", "v_number": "2751400186",
         "country": "AFG", "emergency": "NO", "travel": "ABLE", "available": "NOT_EXAMINED"},
    ),
    Sample(
        "d52-arts-invulling-14", "D52", "dev_kliniek",
        ("Gezondheidscentrum De Brink",),
        """
# Verklaring omtrent medische situatie vreemdeling (in te vullen door de behandelaar)

@Naam=Zainab Bangurale
@Geboren=22 april 1978
@V-nummer=2751400197
@Diagnose=diabetes mellitus type 2
@Medicatie=metformine, insuline glargine

Ingevuld op 3 oktober 2022 door R. Drentenaar, huisarts (BIG 49033322101)

Handtekening: R. Drentenaar
""",
        {"date": "2022-10-03", "name": "Zainab Bangurale", "birth_date": "1978-04-22", "v_number": "2751400197",
         "diagnosis": "diabetes mellitus type 2", "practitioner": "R. Drentenaar", "big_number": "49033322101",
         "signed": True},
    ),
    Sample(
        "d53-ontslagbrief-14", "D53", "dev_getypt",
        ("WESTERZIEKENHUIS", "Afdeling Neurologie"),
        """
@Ontslagdatum=12 februari 2021
@Briefdatum=15 februari 2021
@Patient=O. Keitadjian
@Geb.=19-11-1959

Geachte collega,

Bovengenoemde patient lag van 5 tot 12 februari op onze afdeling.

Diagnose: herseninfarct links

Medicatie bij ontslag: clopidogrel, atorvastatine

F. Nieuwstadter, neuroloog
""",
        {"date": "2021-02-15", "name": "O. Keitadjian", "birth_date": "1959-11-19", "diagnosis": "herseninfarct links",
         "medicines": ["clopidogrel", "atorvastatine"], "practitioner": "F. Nieuwstadter"},
    ),
    Sample(
        "d54-export-epd-14", "D54", "dev_brief",
        ("Academisch Medisch Centrum Oostland", "Inzage en afschrift"),
        """
# Export elektronisch patiëntendossier

@Patiënt=Selam Hadgumaryam
@Geboortedatum=5-5-1990
@Behandelaar=dr. I. Klundertse
@Van=01-02-2019
@Tot=31-12-2021
@Aangemaakt=17-01-2022
@Aantal bladzijden=133
""",
        {"date": "2022-01-17", "name": "Selam Hadgumaryam", "birth_date": "1990-05-05", "practitioner": "dr. I. Klundertse",
         "pages": 133, "period": {"from": "2019-02-01", "to": "2021-12-31"}},
    ),
    Sample(
        "d54-his-lang-14", "D54", "dev_dienst",
        ("Huisartsen Noordvliet",),
        """
# Medische gegevens van mevrouw T. Asmeromai (geb. 27-07-1984)

Uitdraai gemaakt op 8 september 2022. Het betreft alle contacten sinds 14 november 2016.

| Datum | Soort | Tekst |
| 14-11-2016 | S | moe, slaapt slecht |
| 02-09-2022 | P | verwijzing psycholoog |

Totaal 31 pagina's
""",
        {"date": "2022-09-08", "name": "T. Asmeromai", "birth_date": "1984-07-27", "pages": 31},
    ),
    Sample(
        "d56-price-quote-14", "D56", "dev_missie",
        ("MERCY CANCER CENTRE", "Kumasi, Ghana"),
        """
@Date=11 May 2021
@Quotation No.=MCC/Q/2021/55
@Patient=Akosua Boatengmaa
@Treatment=Trastuzumab 440 mg
@Cost per cycle=GHS 9,800
""",
        {"date": "2021-05-11", "reference": "MCC/Q/2021/55", "organisation": "MERCY CANCER CENTRE", "country": "GHA",
         "name": "Akosua Boatengmaa", "amount": {"value": 9800, "currency": "GHS"}},
        languages=("eng",),
    ),
    Sample(
        "d51-toestemming-bma-14", "D51", "dev_loket",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Toestemmingsverklaring medische gegevens

@Naam=Mercy Oboitekyi
@Geboortedatum=1 juni 1981
@V-nummer=2751400208

Ik geef mijn behandelaars toestemming om medische gegevens aan het Bureau Medische Advisering te geven:

| Behandelaar | Soort |
| drs. L. Waalwijkse | psychiater |
| H. Drunenaar | huisarts |

@Datum=4 juli 2022
@Handtekening=M. Oboitekyi
""",
        {"date": "2022-07-04", "name": "Mercy Oboitekyi", "birth_date": "1981-06-01", "v_number": "2751400208",
         "practitioner": ["drs. L. Waalwijkse", "H. Drunenaar"], "signed": True},
    ),
)  # fmt: skip
