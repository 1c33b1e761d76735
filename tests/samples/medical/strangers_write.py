"""Medical papers by an author who knew only what such a paper is: longer, with more dates than the one that counts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-vreemd-bma-2018", "D50", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
@Datum=19 april 2018
@Ons kenmerk=BMA/2018/04417
@Uw kenmerk=IND unit Zwolle
@V-nummer=2761600152
@Betreft=medisch advies Gayane Stepanyanik, geboren 7 juni 1961

Aan: IND, unit Zwolle

Op 12 februari 2018 heeft u om advies gevraagd. Informatie van huisarts en cardioloog is op 15 maart 2018 ontvangen.

1. Bij betrokkene is sprake van hartfalen. Zij gebruikt bisoprolol en furosemide.
2. Het uitblijven van behandeling zal naar verwachting op korte termijn leiden tot een medische noodsituatie.
3. Behandeling is in Armenië aanwezig.
4. Betrokkene kan reizen, mits zij wordt begeleid door een verpleegkundige en na aankomst wordt overgedragen.

!sign H. de Bruinsmeer | medisch adviseur
""",
        {"date": "2018-04-19", "reference": "BMA/2018/04417", "v_number": "2761600152", "name": "Gayane Stepanyanik",
         "birth_date": "1961-06-07", "country": "ARM", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM", "available": "YES",
         "diagnosis": "hartfalen", "practitioner": "H. de Bruinsmeer"},
    ),
    Sample(
        "d50-vreemd-bma-tabel-2023", "D50", "dev_formulier",
        ("Bureau Medische Advisering", "IND"),
        """
# Medisch advies

@Adviesnummer=23-0711-BMA
@Datum advies=11 juli 2023
@V-nummer=2761600163
@Naam=Boubacar Keitansar
@Land=Guinee
@Aangevraagd door=IND, Den Bosch, d.d. 3 mei 2023

| Vraag | Antwoord |
| Diagnose | chronische hepatitis B |
| Kan betrokkene reizen? | Ja |
| Medische noodsituatie bij uitblijven van behandeling? | Niet uit te sluiten binnen drie tot zes maanden |
| Behandelmogelijkheden in het land van herkomst | Niet aanwezig |

Bron: MedCOI, AVA 16804.
""",
        {"date": "2023-07-11", "reference": "23-0711-BMA", "v_number": "2761600163", "name": "Boubacar Keitansar", "country": "GIN",
         "travel": "ABLE", "emergency": "NOT_EXCLUDED", "available": "NO", "diagnosis": "chronische hepatitis B", "term_months": 6},
    ),
    Sample(
        "d51-vreemd-toestemming-2021", "D51", "dev_formulier",
        ("Toestemmingsverklaring medische gegevens",),
        """
@Naam=Tesfalem Woldemichaelu
@Geboortedatum=5-5-1982
@V-nummer=2761600174

Hierbij geef ik toestemming aan onderstaande behandelaars om medische gegevens te verstrekken aan het Bureau Medische Advisering.

| Naam behandelaar | Adres |
| dr. F. Sterrenburgh, huisarts | Kerkweg 2, Rijnstad |
| drs. O. Wielemaar, psychiater | GGZ Rijnstad |

Datum: 14 september 2021

Handtekening: T. Woldemichaelu (w.g.)
""",
        {"date": "2021-09-14", "name": "Tesfalem Woldemichaelu", "birth_date": "1982-05-05", "v_number": "2761600174", "signed": True,
         "practitioner": ["dr. F. Sterrenburgh", "drs. O. Wielemaar"]},
    ),
    Sample(
        "d52-vreemd-formulier-2020", "D52", "dev_formulier",
        ("Verklaring omtrent medische situatie vreemdeling",),
        """
## 1. Gegevens vreemdeling

@Achternaam en voornamen=Osmanovich, Zejna
@Geboortedatum=21-11-1957
@V-nummer=2761600185

## 2. Gegevens behandelaar

@Naam=dr. B. Hoogmolenaar
@Functie=internist-nefroloog
@BIG-nummer=19055512301

## 3. Medische situatie

Wat is de diagnose? Eindstadium nierfalen.
Welke behandeling wordt gegeven? Hemodialyse, drie keer per week.
Sinds wanneer? 3 februari 2019.
Wat zijn de gevolgen als de behandeling wordt gestaakt? Overlijden binnen twee weken.

## 4. Ondertekening

@Datum=12 oktober 2020
@Plaats=Zwolle
!sign dr. B. Hoogmolenaar
""",
        {"date": "2020-10-12", "name": "Osmanovich, Zejna", "birth_date": "1957-11-21", "v_number": "2761600185", "practitioner": "dr. B. Hoogmolenaar",
         "big_number": "19055512301", "diagnosis": "Eindstadium nierfalen", "signed": True},
    ),
    Sample(
        "d52-vreemd-kort-2017", "D52", "dev_praktijk",
        ("GGZ Zuidrand", "Team Vluchtelingen"),
        """
# Verklaring omtrent medische situatie vreemdeling

Ondergetekende, drs. Y. van Oudewaterink (klinisch psycholoog, BIG 49022233301), verklaart dat Najib Stanekzaiwal, geboren 1 juli 1991
(V-nummer 2761600196), bij hem onder behandeling is sinds 4 april 2016 wegens een ernstige depressieve stoornis. Betrokkene krijgt wekelijks
gesprekken en gebruikt mirtazapine.

Maastricht, 24 augustus 2017

!sign drs. Y. van Oudewaterink
""",
        {"date": "2017-08-24", "name": "Najib Stanekzaiwal", "birth_date": "1991-07-01", "v_number": "2761600196",
         "practitioner": "drs. Y. van Oudewaterink", "big_number": "49022233301", "diagnosis": "ernstige depressieve stoornis",
         "medicines": ["mirtazapine"], "signed": True},
    ),
    Sample(
        "d52-vreemd-tabel-2023", "D52", "dev_kliniek",
        ("Huisartsenpraktijk Linnaeushof",),
        """
# VERKLARING OMTRENT MEDISCHE SITUATIE VREEMDELING

| Vreemdeling | Abdirashid Muuminadan, geb. 17-03-1975 |
| V-nummer | 2761600206 |
| Behandelend arts | J.M. Vroegindeweijer, huisarts |
| BIG-registratie | 29011144401 |
| Aandoening | diabetes mellitus type 1 |
| Medicatie | insuline glargine, insuline aspart |
| Laatste consult | 2 mei 2023 |
| Ingevuld op | 9 mei 2023 |
""",
        {"date": "2023-05-09", "name": "Abdirashid Muuminadan", "birth_date": "1975-03-17", "v_number": "2761600206",
         "practitioner": "J.M. Vroegindeweijer", "big_number": "29011144401", "diagnosis": "diabetes mellitus type 1"},
    ),
    Sample(
        "d53-vreemd-collega-2019", "D53", "dev_praktijk",
        ("Ziekenhuis Oostelijk Rijnland", "Afdeling Longziekten"),
        """
Datum: 28 november 2019
Betreft: mw. Fatima Belarbiyan, geboren 09-10-1968, V-nummer 2761600217

Geachte collega,

Bovengenoemde patiënte zag ik op 21 november 2019 op de polikliniek.

Voorgeschiedenis: 2008 appendectomie. 2015 COPD.
Conclusie: ernstig COPD, GOLD IV.
Beleid: tiotropium, zuurstof thuis. Controle 20 februari 2020.

Met collegiale groet,

!sign dr. S. Wateringhuis | longarts, BIG 39066677701
""",
        {"date": "2019-11-28", "name": "Fatima Belarbiyan", "birth_date": "1968-10-09",
         "practitioner": "dr. S. Wateringhuis", "big_number": "39066677701", "diagnosis": "ernstig COPD, GOLD IV"},
    ),
    Sample(
        "d53-vreemd-ggz-2022", "D53", "dev_stichting",
        ("GGZ Middenpolder", "Centrum Transculturele Psychiatrie"),
        """
Almere, 6 april 2022

Aan: mr. P. Zonnevelder, advocaat

Betreft: Yusuf Abdulkadirov, 15-08-1986

Geachte mevrouw Zonnevelder,

Op uw verzoek van 14 maart 2022 bericht ik u als volgt. Cliënt is sinds 2 november 2020 bij ons in behandeling. Classificatie volgens DSM-5:
posttraumatische stressstoornis. Hij gebruikt sertraline 100 mg en quetiapine 50 mg. Zonder behandeling is de kans op suïcide groot. De prognose
is matig.

!sign drs. L. Immerzeelaar | psychiater
BIG-nummer: 79044455501
""",
        {"date": "2022-04-06", "name": "Yusuf Abdulkadirov", "birth_date": "1986-08-15", "practitioner": "drs. L. Immerzeelaar",
         "big_number": "79044455501", "diagnosis": "posttraumatische stressstoornis", "medicines": ["sertraline", "quetiapine"]},
    ),
    Sample(
        "d53-vreemd-huisarts-kort-2016", "D53", "dev_vrij",
        ("Huisartsenpraktijk Het Veerhuis",),
        """
Nijmegen, 2-3-2016

L.S.,

Patiënt Viktor Sargsianovich, geboren 22-01-1950, is bij mij bekend met hypertensie en een doorgemaakt herseninfarct (2014). Hij gebruikt
amlodipine en clopidogrel.

!sign M. Zevenhuisman | huisarts
""",
        {"date": "2016-03-02", "name": "Viktor Sargsianovich", "birth_date": "1950-01-22", "practitioner": "M. Zevenhuisman",
         "medicines": ["amlodipine", "clopidogrel"]},
    ),
    Sample(
        "d54-vreemd-journaal-2018", "D54", "dev_getypt",
        ("HUISARTSENPRAKTIJK BUITENSINGEL", "Medicom"),
        """
# JOURNAAL

@Patient=ABEBE TEKLUHAIMANOT
@Geb. datum=14-04-1980
@Afgedrukt op=05-02-2018
@Periode=01-01-2015 t/m 31-01-2018
@Pagina's=23

EPISODE Slaapstoornis
12-03-2015 S: slaapt niet, nachtmerries  O: vermoeid  E: P06  P: temazepam 10 mg
EPISODE Rugpijn
22-11-2017 S: pijn laag in de rug  O: geen uitval  E: L03  P: paracetamol
""",
        {"date": "2018-02-05", "name": "ABEBE TEKLUHAIMANOT", "birth_date": "1980-04-14", "period": {"from": "2015-01-01", "to": "2018-01-31"},
         "pages": 23},
    ),
    Sample(
        "d54-vreemd-epd-2021", "D54", "dev_kliniek",
        ("Medisch Centrum Westergouw", "Patiëntenadministratie"),
        """
# Kopie medisch dossier

Aan: de heer Sami Khalilzadehan, geboren 11 december 1977

Rotterdam, 16 juni 2021

Naar aanleiding van uw verzoek van 25 mei 2021 ontvangt u hierbij een afschrift van uw EPD over de periode 3 augustus 2017 tot en met 14 april 2021. Het
afschrift telt 112 bladzijden.

!sign afdeling Medische Administratie
""",
        {"date": "2021-06-16", "name": "Sami Khalilzadehan", "birth_date": "1977-12-11", "period": {"from": "2017-08-03", "to": "2021-04-14"},
         "pages": 112},
    ),
    Sample(
        "d54-vreemd-soep-2014", "D54", "dev_loket",
        ("Gezondheidscentrum Asielzoekers", "locatie Ter Apel"),
        """
# Uitdraai HIS

@Naam=Nimo Warsamerun
@Geboortedatum=1 januari 1990
@Zorgnummer=GCA 440182
@Datum uitdraai=30 september 2014

| Datum | SOEP |
| 11-06-2013 | S: hoofdpijn E: spanningshoofdpijn P: uitleg |
| 02-10-2013 | S: zwanger O: 12 weken P: verwijzing verloskundige |
| 25-08-2014 | S: moe E: anemie P: ferrofumaraat |
""",
        {"date": "2014-09-30", "name": "Nimo Warsamerun", "birth_date": "1990-01-01"},
    ),
    Sample(
        "d55-vreemd-amo-2019", "D55", "dev_loket",
        ("Apotheek De Gouden Vijzelaar", "Deventer"),
        """
# Actueel medicatieoverzicht

@Naam=dhr. G. Mkrtchyanik
@Geboren=3 mei 1953
@Printdatum=14-11-2019

| Medicijn (stofnaam) | Sterkte | Toedieningsvorm | Gebruik |
| Metformine | 850 mg | tablet | 2x per dag 1 |
| Simvastatine | 40 mg | tablet | 1x per dag 1, 's avonds |
| Salbutamol | 100 mcg/dosis | inhalator | zo nodig |

Allergieën: penicilline
""",
        {"date": "2019-11-14", "name": "G. Mkrtchyanik", "birth_date": "1953-05-03", "medicines": ["metformine", "simvastatine", "salbutamol"],
         "organisation": "Apotheek De Gouden Vijzelaar"},
    ),
    Sample(
        "d55-vreemd-lijst-2023", "D55", "dev_klerk",
        ("Dienstapotheek Flevokust",),
        """
Medicatieoverzicht van mevrouw Rahel Ghebremeskelu, geboortedatum 19-09-1985

Datum overzicht: 27 maart 2023

Actuele medicatie:
- emtricitabine/tenofovir 200/245 mg, 1 tablet per dag, sinds 10-01-2020
- dolutegravir 50 mg, 1 tablet per dag, sinds 10-01-2020
- citalopram 20 mg, 1 tablet per dag, sinds 02-02-2022

Gestopt: oxazepam 10 mg
""",
        {"date": "2023-03-27", "name": "Rahel Ghebremeskelu", "birth_date": "1985-09-19", "organisation": "Dienstapotheek Flevokust"},
    ),
    Sample(
        "d56-vreemd-offerte-2022", "D56", "dev_missie",
        ("PHARMACIE CENTRALE DE KALOUM", "Conakry"),
        """
# FACTURE PROFORMA

Conakry, le 8 février 2022

Client : Boubacar Keitansar

| Désignation | Quantité | Prix |
| Ténofovir 245 mg | 30 comprimés | 410 000 GNF |

Total par mois : 410 000 GNF
""",
        {"date": "2022-02-08", "name": "Boubacar Keitansar", "country": "GIN", "organisation": "PHARMACIE CENTRALE DE KALOUM"},
        languages=("fra",),
    ),
    Sample(
        "d57-vreemd-ziekenhuis-2019", "D57", "dev_gezant",
        ("BANJUL CENTRAL TEACHING HOSPITAL", "Renal Unit"),
        """
Banjul, 17 September 2019

Ref: BCTH/RU/19/33

To whom it may concern

Re: Lamin Sannehwar

We were asked on 2 September 2019 whether haemodialysis can be given to the above person. We regret to say that our machines have been out of order
since June 2019 and that the treatment is not available in this hospital.

!sign Dr. A. Jallowan | Medical Director
""",
        {"date": "2019-09-17", "reference": "BCTH/RU/19/33", "name": "Lamin Sannehwar", "country": "GMB", "available": "NO",
         "organisation": "BANJUL CENTRAL TEACHING HOSPITAL"},
        languages=("eng",),
    ),
    Sample(
        "d58-vreemd-mentor-2020", "D58", "dev_hof",
        ("RECHTBANK MIDDEN-NEDERLAND", "Team kanton en bewind"),
        """
# BESCHIKKING

Zaaknummer: 8411207 / BM VERZ 20-1187

Beschikking van 23 juni 2020

op het verzoek tot instelling van een mentorschap ten behoeve van Hamid Ghafarizadeh, geboren op 30 maart 1964 te Mashhad.

De kantonrechter stelt een mentorschap in en benoemt tot mentor: M. de Rooijwijk, Postbus 14 te Amersfoort.
""",
        {"date": "2020-06-23", "name": "Hamid Ghafarizadeh", "birth_date": "1964-03-30", "person": "M. de Rooijwijk"},
    ),
    Sample(
        "d59-vreemd-zorgmachtiging-2021", "D59", "dev_hof",
        ("RECHTBANK OVERIJSSEL",),
        """
# Beschikking zorgmachtiging (Wvggz)

Zaaknummer: C/08/270114 / FA RK 21-2290

Beschikking van 7 oktober 2021

inzake Jawad Nuristanizay, geboren op 12 juli 1988

De rechtbank verleent een zorgmachtiging tot en met 7 april 2022.
""",
        {"date": "2021-10-07", "name": "Jawad Nuristanizay", "birth_date": "1988-07-12", "expires_on": "2022-04-07"},
    ),
)  # fmt: skip
