"""D50 to D59 again: other practices, other wordings, other orders of question and answer."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-nota-2021-anders", "D50", "dev_rijks",
        ("Bureau Medische Advisering", "Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
@Datum advies=11 februari 2021
@Adviesnummer=2021-0117-BMA
@V-nummer=279.440.0117
@Nationaliteit=Armeense
@Land van herkomst=Armenië
@Aangevraagd door=IND Asiel Rijnstad

# Medisch advies

## Klachten en diagnose

Betrokkene is bekend met een posttraumatische stressstoornis en een recidiverende depressieve stoornis.

## Beantwoording van de vragen

1. Is betrokkene in staat om te reizen? Ja, mits betrokkene tijdens de reis wordt begeleid door een
psychiatrisch verpleegkundige en een schriftelijke overdracht van de medische gegevens plaatsvindt.

2. Zal het uitblijven van de behandeling naar verwachting op korte termijn leiden tot een medische
noodsituatie? Dat is niet uit te sluiten; een medische noodsituatie binnen drie tot zes maanden kan niet
worden uitgesloten.

3. Is behandeling in het land van herkomst aanwezig? Nee. Sertraline is beschikbaar, maar een
behandeling door een psychiater is in Armenië niet beschikbaar.

!sign drs. T. Hoogerbruggen | medisch adviseur
""",
        {
            "date": "2021-02-11", "reference": "2021-0117-BMA", "v_number": "2794400117", "country": "ARM",
            "travel": "ABLE_WITH_CONDITIONS", "emergency": "NOT_EXCLUDED", "available": "NO",
        },
    ),
    Sample(
        "d50-geen-noodsituatie-anders", "D50", "dev_dienst",
        ("IND - Bureau Medische Advisering", "Postbus 0007, Rijnstad"),
        """
@Ons kenmerk=BMA/18/44170
@Datum=3 september 2018
@V-nr.=2765118804
@Betreft=BMA-advies artikel 64

Geachte collega,

Op uw verzoek bericht ik u het volgende. De patiënt heeft diabetes mellitus type 2 en gebruikt metformine.

Het achterwege blijven van behandeling zal naar mijn oordeel niet binnen drie maanden tot een medische
noodsituatie leiden. De patiënt kan reizen; bijzondere voorzieningen zijn niet nodig. Metformine en controle
door een internist zijn in Nigeria voorhanden.

!sign dr. K. Wijnhovenaar | arts, medisch adviseur BMA
""",
        {
            "date": "2018-09-03", "reference": "BMA/18/44170", "v_number": "2765118804", "country": "NGA",
            "travel": "ABLE", "emergency": "NO", "available": "YES",
        },
    ),
    Sample(
        "d50-niet-reizen-anders", "D50", "dev_verslag",
        ("Bureau Medische Advisering",),
        """
# ADVIES BMA

@Kenmerk=2019-117-AM
@Datum=6 december 2019
@V-nummer=2810077440
@Herkomstland=Sierra Leone

**Reizen.** Vanwege een instabiele hartritmestoornis wordt betrokkene niet in staat geacht te reizen.

**Medische noodsituatie.** Staken van de behandeling leidt naar verwachting binnen enkele weken tot een medische
noodsituatie (overlijden).

**Behandelmogelijkheden.** Omdat betrokkene niet kan reizen, is de beschikbaarheid van behandeling in Sierra
Leone niet onderzocht.
""",
        {
            "date": "2019-12-06", "reference": "2019-117-AM", "v_number": "2810077440", "country": "SLE",
            "travel": "NOT_ABLE", "emergency": "YES_SHORT_TERM", "available": "NOT_EXAMINED",
        },
    ),
    Sample(
        "d51-2022-anders", "D51", "dev_kliniek",
        ("Bureau Medische Advisering",),
        """
# Toestemming voor het verstrekken van medische informatie

@Achternaam=Conteharo
@Voornamen=Mabinty
@Geboren=3-7-1980
@V-nummer=2801174400

Ik geef mijn behandelaars toestemming om medische informatie te verstrekken aan het Bureau Medische
Advisering.

@Naam huisarts=dr. W. Kamerbeekers
@Naam specialist=drs. H. Osterhausen

@Plaats en datum=Waterstad, 14 maart 2022
@Handtekening=M. Conteharo
""",
        {
            "date": "2022-03-14", "v_number": "2801174400", "birth_date": "1980-07-03",
            "practitioner": ["dr. W. Kamerbeekers", "drs. H. Osterhausen"], "signed": True,
        },
    ),
    Sample(
        "d52-2020-anders", "D52", "dev_verslag",
        (),
        """
# Verklaring omtrent de medische situatie van de vreemdeling

@Naam patiënt=A. Mensahward
@V-nummer=2744117709
@Geboortedatum=12 mei 1975

## In te vullen door de behandelaar

@Naam en functie behandelaar=drs. J. Ruyterkamp, internist
@BIG-registratienr.=39044411701
@Diagnose=hiv-infectie en chronische hepatitis B
@Behandeling=antiretrovirale therapie
@Ingevuld op=7 april 2020

!sign J. Ruyterkamp
!stamp POLIKLINIEK INTERNE | WATERSTAD
""",
        {
            "date": "2020-04-07", "v_number": "2744117709", "practitioner": "drs. J. Ruyterkamp",
            "big_number": "39044411701", "diagnosis": "hiv-infectie en chronische hepatitis B",
        },
    ),
    Sample(
        "d53-psycholoog-anders", "D53", "dev_stichting",
        ("GGZ De Dijk", "Polikliniek psychotrauma"),
        """
> Waterstad, 2 december 2019

* Aan: mr. P. Zuiderwijk
* Betreft: dhr. S. Rahimzadehi, geb. 04-04-1988

Geachte mevrouw Zuiderwijk,

Bovengenoemde patiënt is sinds maart 2019 bij ons in behandeling. Er is sprake van een posttraumatische
stressstoornis (DSM-5 309.81). De behandeling bestaat uit EMDR en prazosine. Zonder behandeling verwachten
wij een toename van suïcidaliteit.

Met vriendelijke groet,

!sign dr. A. van Heukelum | gz-psycholoog, BIG 59077711825
""",
        {
            "date": "2019-12-02", "birth_date": "1988-04-04", "practitioner": "dr. A. van Heukelum",
            "big_number": "59077711825",
        },
    ),
    Sample(
        "d53-huisarts-kort-anders", "D53", "dev_getypt",
        ("Huisartsenpraktijk Kadeweg", "Kadeweg 0, Rijnstad"),
        """
@Datum=17-1-2018
@Patiënt=mevr. N. Abdulkarimi
@Geboortedatum=1-5-1961
@Diagnose=chronisch nierfalen stadium IV

Patiënte wordt door mij behandeld sinds 2016. Zij staat onder controle van de nefroloog.

!sign R. Tjongers | huisarts | BIG-nummer 19011122201
""",
        {
            "date": "2018-01-17", "birth_date": "1961-05-01", "diagnosis": "chronisch nierfalen stadium IV",
            "big_number": "19011122201", "practitioner": "R. Tjongers",
        },
    ),
    Sample(
        "d54-epd-anders", "D54", "dev_kliniek",
        ("Gasthuis Waterstad",),
        """
# Uitdraai elektronisch patiëntendossier

@Patiëntnummer=4417080
@Naam=K. Diallobah
@Geb. datum=09-11-1979
@Afdrukdatum=21 mei 2021
@Periode=1 januari 2017 - 21 mei 2021

| Datum | Specialisme | Regel |
| 03-02-2017 | interne | eerste consult, verwezen door huisarts |
| 14-06-2019 | cardiologie | echo: matige klepinsufficiëntie |
""",
        {
            "date": "2021-05-21", "birth_date": "1979-11-09",
            "period": {"from": "2017-01-01", "to": "2021-05-21"},
        },
    ),
    Sample(
        "d55-overzicht-anders", "D55", "dev_formulier",
        ("Apotheek De Sluis",),
        """
# Overzicht actuele medicatie

@Naam=F. Okonkweze
@Geboren=08-09-1983
@Datum overzicht=30 november 2020

| Geneesmiddel | Sterkte | Gebruik |
| Amlodipine tablet | 5 mg | 1 maal per dag |
| Metformine tablet | 500 mg | 2 maal per dag |
""",
        {"date": "2020-11-30", "birth_date": "1983-09-08", "medicines": ["amlodipine", "metformine"]},
    ),
    Sample(
        "d56-dakar-anders", "D56", "dev_kantoor",
        ("PHARMACIE DU PLATEAU", "Dakar, Sénégal"),
        """
# DEVIS

@Date=4 avril 2018
@Patient=M. Ndiayebah
@Médicament=Tacrolimus 1 mg

Prix par mois : 185 000 FCFA

!sign Le pharmacien
""",
        {"date": "2018-04-04", "amount": {"value": 185000, "currency": "XOF", "per": "month"}},
        languages=("fra",),
    ),
    Sample(
        "d56-yerevan-anders", "D56", "dev_formulier",
        ("ERIMED CLINIC", "Yerevan, Armenia"),
        """
# PRICE LIST / COST OF TREATMENT

@Date=12.10.2020
@Service=haemodialysis, one session

Total: USD 90 per session. The cost per month is USD 1,170.
""",
        {"date": "2020-10-12"},
        languages=("eng",),
    ),
    Sample(
        "d57-conakry-anders", "D57", "dev_formulier",
        ("CENTRE HOSPITALIER UNIVERSITAIRE", "Service de néphrologie", "Conakry, République de Guinée"),
        """
# ATTESTATION MÉDICALE

@Réf.=CHU/NEPH/2019/044
@Date=8 juillet 2019

Je soussigné, chef de service, atteste que la transplantation rénale n'est pas disponible dans notre hôpital.

!sign Dr. M. Bangourah | médecin chef
""",
        {"date": "2019-07-08", "reference": "CHU/NEPH/2019/044"},
        languages=("fra",),
    ),
    Sample(
        "d58-bewind-anders", "D58", "dev_getypt",
        ("RECHTBANK RIJNSTAD", "Team kanton en handelsrecht"),
        """
@Zaaknummer=4417080 BM VERZ 17-117
@Datum=23 maart 2017

# Beschikking onderbewindstelling

De kantonrechter stelt een bewind in over de goederen van M. Kamarateh, geboren 6 juni 1971, en benoemt tot
bewindvoerder: Bureau Balans te Rijnstad.
""",
        {"date": "2017-03-23", "birth_date": "1971-06-06"},
    ),
    Sample(
        "d59-wlz-anders", "D59", "dev_rijks",
        ("Centrum indicatiestelling zorg (CIZ)",),
        """
@Datum=9 mei 2022
@Ons kenmerk=CIZ-44170-22
@Betreft=Besluit op uw aanvraag Wlz

Geachte heer Rahimzadehi,

U heeft recht op zorg vanuit de Wet langdurige zorg. U krijgt het zorgprofiel GGZ-wonen 3. De indicatie is geldig tot
9 mei 2025.
""",
        {"date": "2022-05-09", "reference": "CIZ-44170-22"},
    ),
)  # fmt: skip
