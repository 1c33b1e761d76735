"""Medical papers by curt and by formal authors who knew only what such a paper is."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-kort-2012", "D50", "dev_nota",
        ("BMA", "Bureau Medische Advisering"),
        """
# Aanvullende nota

@Kenmerk=BMA 12/0884
@Datum=21 augustus 2012
@V-nummer=2761600363
@Cliënt=Lusine Vardanyanova

In aanvulling op het advies van 6 maart 2012 berichten wij u dat betrokkene niet in staat is te reizen. Bij staken van de behandeling ontstaat binnen drie maanden
een medische noodsituatie. In Azerbeidzjan is de behandeling gedeeltelijk aanwezig.
""",
        {"date": "2012-08-21", "reference": "BMA 12/0884", "v_number": "2761600363", "name": "Lusine Vardanyanova", "country": "AZE",
         "travel": "NOT_ABLE", "emergency": "YES_SHORT_TERM", "available": "PARTLY", "term_months": 3},
    ),
    Sample(
        "d51-brief-2019", "D51", "dev_kantoor",
        ("Toestemmingsverklaring",),
        """
Ik, Hawa Bangourason, geboren op 12 december 1979, V-nummer 2761600374, geef toestemming aan mijn huisarts, dr. N. Schaapmanse, en aan mijn internist,
dr. C. van der Leekstra, om medische gegevens te verstrekken aan het BMA.

Rotterdam, 5 juni 2019

!sign H. Bangourason
""",
        {"date": "2019-06-05", "name": "Hawa Bangourason", "birth_date": "1979-12-12", "v_number": "2761600374", "signed": True,
         "practitioner": ["dr. N. Schaapmanse", "dr. C. van der Leekstra"]},
    ),
    Sample(
        "d52-vragen-2022", "D52", "dev_loket",
        ("Verklaring omtrent medische situatie vreemdeling",),
        """
@Naam van de vreemdeling=Rustam Aliyevani
@Geboren=19-04-1969
@V-nummer=2761600385
@Naam van de behandelaar=J. Koppenaalder, psychiater
@BIG=79033322201
@Waaraan lijdt betrokkene?=schizofrenie
@Welke medicijnen?=clozapine, lorazepam
@Sinds=2017
@Ondertekend op=1 maart 2022
""",
        {"date": "2022-03-01", "name": "Rustam Aliyevani", "birth_date": "1969-04-19", "v_number": "2761600385",
         "practitioner": "J. Koppenaalder", "big_number": "79033322201", "diagnosis": "schizofrenie"},
    ),
    Sample(
        "d52-brief-2018", "D52", "dev_kliniek",
        ("Universitair Medisch Centrum Rijnstad", "Afdeling Hematologie"),
        """
# Verklaring omtrent medische situatie vreemdeling

Betreft: Adjoa Serwaahene, geboren 27 juli 1995, V-nummer 2761600396

Bij bovengenoemde patiënte is in 2012 sikkelcelziekte vastgesteld. Zij wordt behandeld met hydroxycarbamide. Zonder behandeling kan zij overlijden.

Rijnstad, 30 januari 2018

!sign prof. dr. K. Biemondse | hematoloog
BIG 59011122201
""",
        {"date": "2018-01-30", "name": "Adjoa Serwaahene", "birth_date": "1995-07-27", "v_number": "2761600396",
         "practitioner": "prof. dr. K. Biemondse", "big_number": "59011122201", "diagnosis": "sikkelcelziekte"},
    ),
    Sample(
        "d53-ontslag-2020", "D53", "dev_kliniek",
        ("Westeinder Ziekenhuis", "Interne geneeskunde"),
        """
# Ontslagbrief

@Patiënt=Mw. N. Habibullahi
@Geboortedatum=12-06-1978
@Opname=3 t/m 11 maart 2020
@Datum brief=16 maart 2020
@Behandelaar=dr. R. Schoonderwoerdt, internist
@Diagnose=diabetische ketoacidose

Beleid: insuline aspart en insuline glargine. Controle over twee weken.
""",
        {"date": "2020-03-16", "name": "N. Habibullahi", "birth_date": "1978-06-12", "practitioner": "dr. R. Schoonderwoerdt",
         "diagnosis": "diabetische ketoacidose"},
    ),
    Sample(
        "d53-psycholoog-2014", "D53", "dev_vrij",
        ("Praktijk voor Psychotherapie De Linde",),
        """
Haarlem, 9 oktober 2014

Betreft: mevrouw Zahra Nuurkadin, geb. 14 februari 1988

Geachte heer Oudkerkman,

Sinds 11 november 2013 behandel ik mevrouw Nuurkadin wegens een depressieve stoornis. De behandeling bestaat uit EMDR.

!sign drs. M. Vlaskampje | GZ-psycholoog, BIG 29077788801
""",
        {"date": "2014-10-09", "name": "Zahra Nuurkadin", "birth_date": "1988-02-14", "practitioner": "drs. M. Vlaskampje",
         "big_number": "29077788801", "diagnosis": "depressieve stoornis"},
    ),
    Sample(
        "d54-kort-2020", "D54", "dev_nota",
        ("Huisartsenpraktijk Molenbeek",),
        """
# Medisch dossier

Patiënt: Ousmane Sowarah, 3-3-1990
Uitdraai van 12-10-2020
Aantal pagina's: 9
Van 2016 tot en met 2020

14-06-2016 (S) hoest (E) bronchitis (P) amoxicilline
02-09-2020 (S) pijn op de borst (P) ecg
""",
        {"date": "2020-10-12", "name": "Ousmane Sowarah", "pages": 9, "birth_date": "1990-03-03", "period": {"from": "2016", "to": "2020"}},
    ),
    Sample(
        "d54-epd-2023", "D54", "dev_rijks",
        ("Ziekenhuis Merwedeland", "Afdeling Medisch Archief"),
        """
@Datum=8 februari 2023
@Kenmerk=MA-2023-0117
@Betreft=Afschrift dossier

Patiënt: mevrouw Gulnara Mamedovaly, geboren 30 mei 1966

Bijgaand het elektronisch patiëntendossier over de periode van 1 mei 2019 tot 1 februari 2023, in totaal 64 pagina's.
""",
        {"date": "2023-02-08", "name": "Gulnara Mamedovaly", "birth_date": "1966-05-30", "period": {"from": "2019-05-01", "to": "2023-02-01"},
         "pages": 64},
    ),
    Sample(
        "d54-ggd-2017", "D54", "dev_klerk",
        ("GGZ Noorderpolder", "Cliëntendossier"),
        """
# DECURSUS

Cliënt: Bereket Habtemicaelu
Geboortedatum: 11-09-1992
Printdatum: 21-06-2017

03-02-2016 Intake. S: nachtmerries. O: gespannen. E: PTSS. P: start EMDR.
19-05-2017 Vervolgconsult.
""",
        {"date": "2017-06-21", "name": "Bereket Habtemicaelu", "birth_date": "1992-09-11"},
    ),
    Sample(
        "d55-kort-2016", "D55", "dev_stichting",
        ("Stadsapotheek Hanzewal",),
        """
# Medicatieoverzicht

@Patiënt=Igor Bondarenkov
@Geb.=04-01-1948
@d.d.=18 mei 2016

| Stofnaam | Sterkte | Vorm | Dosis |
| enalapril | 10 mg | tablet | 1dd1 |
| acetylsalicylzuur | 80 mg | tablet | 1dd1 |
""",
        {"date": "2016-05-18", "name": "Igor Bondarenkov", "birth_date": "1948-01-04", "medicines": ["enalapril", "acetylsalicylzuur"],
         "organisation": "Stadsapotheek Hanzewal"},
    ),
    Sample(
        "d55-ziekenhuis-2020", "D55", "dev_kliniek",
        ("Poliklinische Apotheek Amstelgasthuis",),
        """
# ACTUEEL MEDICATIEOVERZICHT (AMO)

@Naam=Mw. H. Weldemariamos
@Geboortedatum=7-7-1977
@Datum afdruk=30-11-2020
@Huisarts=dr. P. Tolhoekman

| Geneesmiddel | Sterkte | Vorm | Gebruik |
| tacrolimus | 1 mg | capsule | 2 x daags 2 |
| prednisolon | 5 mg | tablet | 1 x daags 1 |
| cotrimoxazol | 480 mg | tablet | 1 x daags 1 |
""",
        {"date": "2020-11-30", "name": "H. Weldemariamos", "birth_date": "1977-07-07", "medicines": ["tacrolimus", "prednisolon", "cotrimoxazol"],
         "organisation": "Poliklinische Apotheek Amstelgasthuis"},
    ),
    Sample(
        "d57-engels-2021", "D57", "dev_akte",
        ("AL-SHIFA SPECIALIST HOSPITAL", "Khartoum, Sudan"),
        """
@Ref=ASH/2021/118
@Date=30 March 2021

To whom it may concern

In answer to your e-mail of 11 March 2021 we confirm that treatment for Mr. Yassin Abdelkarimos with clozapine is available in our hospital.

!sign Dr. H. Osmanali | Medical Director
""",
        {"date": "2021-03-30", "reference": "ASH/2021/118", "name": "Yassin Abdelkarimos", "country": "SDN", "available": "YES",
         "organisation": "AL-SHIFA SPECIALIST HOSPITAL"},
        languages=("eng",),
    ),
    Sample(
        "d58-bewind-2018", "D58", "dev_hof",
        ("RECHTBANK ROTTERDAM", "kantonrechter"),
        """
# beschikking bewind

zaaknummer: 6644120 BM VERZ 18-412

uitspraak: 19 maart 2018

betreffende: Rosa Gevorgyanits, geboren op 5 december 1949

De kantonrechter stelt een bewind in over de goederen van betrokkene en benoemt tot bewindvoerder Stichting Budgethulp Maas.
""",
        {"date": "2018-03-19", "name": "Rosa Gevorgyanits", "birth_date": "1949-12-05", "person": "Stichting Budgethulp Maas"},
    ),
    Sample(
        "d59-ciz-2019", "D59", "dev_rijks",
        ("Centrum Indicatiestelling Zorg (CIZ)",),
        """
@Datum=24 oktober 2019
@Ons kenmerk=CIZ/19/55120
@Onderwerp=Indicatiebesluit Wlz

Geachte heer Sahakyanos,

U heeft op 2 september 2019 een aanvraag gedaan. U heeft recht op zorg vanuit de Wlz met ingang van 24 oktober 2019.
""",
        {"date": "2019-10-24", "reference": "CIZ/19/55120", "name": "Sahakyanos"},
    ),
)  # fmt: skip
