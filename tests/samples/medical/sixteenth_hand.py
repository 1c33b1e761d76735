"""Medical papers in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-vragen-16", "D50", "dev_rijks",
        ("Ministerie van Justitie en Veiligheid", "Bureau Medische Advisering"),
        """
# Medisch advies

@Datum=23 januari 2020
@Ons kenmerk=BMA 2019/11/4173
@Betreft=de heer Yaw Adjei-Frempongo
@V-nummer=2790417332

**Vraag 1a. Wat zijn de klachten van betrokkene?** Betrokkene lijdt aan sikkelcelziekte met pijnlijke crises.

**Vraag 2. Waaruit bestaat de behandeling?** Controle bij de internist-hematoloog; medicatie: hydroxycarbamide, foliumzuur.

**Vraag 3. Is te verwachten dat het uitblijven van de behandeling zal leiden tot een medische noodsituatie?** Ja, op een termijn van drie tot zes maanden.

**Vraag 4. Kan betrokkene reizen?** Betrokkene wordt in staat geacht te reizen met de gangbare vervoermiddelen. Reisvoorwaarden zijn niet nodig.

**Vraag 5. Is de behandeling in Ghana aanwezig?** Ja, in het Korle Bu ziekenhuis te Accra (MedCOI AVA 13417).

De medisch adviseur, drs. T.P. Zonneveldsen, arts
""",
        {"date": "2020-01-23", "reference": "BMA 2019/11/4173", "name": "Yaw Adjei-Frempongo", "v_number": "2790417332",
         "emergency": "YES_SHORT_TERM", "term_months": 6, "travel": "ABLE", "available": "YES", "country": "GHA",
         "medicines": ["hydroxycarbamide", "foliumzuur"], "practitioner": "drs. T.P. Zonneveldsen"},
    ),
    Sample(
        "d50-nota-aanvullend-16", "D50", "dev_praktijk",
        ("BMA",),
        """
# Aanvullende nota

@Aan=IND, Rijswijk
@Van=dr. H. Ommerenstein, arts-adviseur
@Datum=12 april 2017
@Referentie=2017-4173/B
@Inzake=Naira Melkonyanets, geb. 8-11-1955, Armenië

U legde ons de brief van de nefroloog van 1 maart 2017 voor. Wij zien daarin geen reden ons advies van 9 december 2016 te herzien. Het staken van de dialyse
leidt binnen enkele dagen tot overlijden: een medische noodsituatie op korte termijn. Dialyse is in Jerevan beschikbaar. Betrokkene kan reizen
onder voorwaarde dat de dialyse aansluitend wordt voortgezet en dat een verpleegkundige meereist.
""",
        {"date": "2017-04-12", "reference": "2017-4173/B", "name": "Naira Melkonyanets", "birth_date": "1955-11-08",
         "country": "ARM", "emergency": "YES_SHORT_TERM", "available": "YES", "travel": "ABLE_WITH_CONDITIONS",
         "practitioner": "dr. H. Ommerenstein"},
    ),
    Sample(
        "d51-toestemming-16", "D51", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Toestemmingsverklaring medische gegevens

## Uw gegevens

@V-nummer=2810417330
@Achternaam en voornamen=Keitansey, Fodé Lansana
@Geboren op=25-10-1978
@Nationaliteit=Guineese

Ik geef toestemming aan de hierna genoemde behandelaars om medische gegevens over mij te verstrekken aan het Bureau Medische Advisering.

| Behandelaar | Instelling | Plaats |
| dr. A. Queridonck | Longpolikliniek | Veenwijk |
| mw. S. Lubbersinga, SPV | GGZ Noordrand | Veenwijk |

Plaats en datum: Veenwijk, 6 juli 2021

Handtekening: F.L. Keitansey
""",
        {"v_number": "2810417330", "name": "Keitansey, Fodé Lansana", "birth_date": "1978-10-25",
         "practitioner": ["dr. A. Queridonck", "S. Lubbersinga"], "date": "2021-07-06", "signed": True},
    ),
    Sample(
        "d52-verklaring-ggz-16", "D52", "dev_formulier",
        ("Verklaring omtrent medische situatie vreemdeling",),
        """
## A. Gegevens vreemdeling

@Naam=Tsegaye Birhanewerq
@Geboortedatum=13-05-1987
@V-nummer=2791417333

## B. In te vullen door de behandelaar

@Naam behandelaar=drs. L. Opperdoesen, psychiater
@BIG-registratienummer=49041733001
@Instelling=Centrum Transculturele Psychiatrie Veldrand
@In behandeling sinds=februari 2018
@Diagnose=posttraumatische stressstoornis met psychotische kenmerken
@Medicatie=olanzapine 10 mg, prazosine 2 mg
@Behandeling=wekelijks gesprek, medicatie

## C. Ondertekening

@Datum=24-09-2019
@Handtekening behandelaar=L. Opperdoesen
""",
        {"name": "Tsegaye Birhanewerq", "birth_date": "1987-05-13", "v_number": "2791417333",
         "practitioner": "drs. L. Opperdoesen", "big_number": "49041733001", "date": "2019-09-24",
         "diagnosis": "posttraumatische stressstoornis met psychotische kenmerken",
         "medicines": ["olanzapine", "prazosine"], "signed": True},
    ),
    Sample(
        "d53-spoedeisend-16", "D53", "dev_kliniek",
        ("Ziekenhuis Westerhage", "Spoedeisende Hulp"),
        """
@Patiënt=Mw. Z. Ibragimovaste
@Geb.=17-07-1969
@Datum=3 februari 2021
@Behandelaar=A. Kuipersloot, SEH-arts KNMG

Geachte collega,

Bovengenoemde patiënte zag ik vandaag wegens drukkende pijn op de borst met uitstraling naar de linkerarm.

**Voorgeschiedenis:** hypertensie, 2016 galblaasoperatie.

**Conclusie:** acuut myocardinfarct.

**Beleid:** opname CCU, gestart met ticagrelor, atorvastatine en metoprolol.

Met collegiale groet,

A. Kuipersloot
""",
        {"date": "2021-02-03", "name": "Z. Ibragimovaste", "birth_date": "1969-07-17", "practitioner": "A. Kuipersloot",
         "diagnosis": "acuut myocardinfarct", "medicines": ["ticagrelor", "atorvastatine", "metoprolol"]},
    ),
    Sample(
        "d53-psycholoog-brief-16", "D53", "dev_kantoor",
        ("Praktijk voor psychotherapie Het Baken",),
        """
> Harderzijl, 14 oktober 2022

Aan: mr. T. Ruigrokker

Betreft: de heer Nasratullah Ahmadzaiyan, geboren 1-1-1995

Op uw verzoek en met toestemming van cliënt bericht ik u als volgt. Cliënt is sinds 8 maart 2021 bij mij in behandeling. Volgens de DSM-5 is sprake van een
ernstige depressieve stoornis. Hij krijgt eens per twee weken EMDR en gebruikt mirtazapine, voorgeschreven door zijn huisarts dr. Van
Schaikwijk. Zonder behandeling acht ik het gevaar van suïcide reëel.

!sign drs. Evelien Toornstraten | GZ-psycholoog, BIG 69041733025
""",
        {"date": "2022-10-14", "name": "Nasratullah Ahmadzaiyan", "birth_date": "1995-01-01",
         "practitioner": "drs. Evelien Toornstraten", "big_number": "69041733025",
         "diagnosis": "ernstige depressieve stoornis", "medicines": ["mirtazapine"]},
    ),
    Sample(
        "d54-his-journaal-16", "D54", "dev_getypt",
        ("Huisartsenpost asielzoekers Ganzerveld",),
        """
# Uitdraai patiëntdossier

@Naam=Fikadu, Mehretson
@Geb.dat.=11-01-1991
@Afgedrukt=28-08-2019
@Aantal bladzijden=14
@Over=02-05-2017 t/m 19-08-2019

| Datum | SOEP | Tekst | Mdw |
| 19-08-2019 | S | slaapt slecht, nachtmerries | RV |
| 19-08-2019 | P | verwijzing POH-GGZ | RV |
| 06-02-2018 | S | hoest, koorts sinds 3 dagen | MK |
| 02-05-2017 | S | nieuwe patiënt, intake | RV |
""",
        {"name": "Fikadu, Mehretson", "birth_date": "1991-01-11", "date": "2019-08-28", "pages": 14,
         "period": {"from": "2017-05-02", "to": "2019-08-19"}},
    ),
    Sample(
        "d54-begeleidend-16", "D54", "dev_brief",
        ("Gezondheidscentrum Waterrand",),
        """
* Waterrand, 9 maart 2022

Betreft: afschrift medisch dossier mevrouw Nuria Dahiryey, 15-06-1982

Hierbij zend ik u het volledige medisch dossier van bovengenoemde patiënte, zoals gevraagd in uw brief van 21 februari 2022. Het dossier beslaat de jaren 2015 tot en met
2022 en telt 88 pagina's: journaal, episodelijst, specialistenbrieven en laboratoriumuitslagen.

!sign dr. B. Steggerdasma | huisarts
""",
        {"date": "2022-03-09", "name": "Nuria Dahiryey", "birth_date": "1982-06-15", "pages": 88,
         "period": {"from": "2015", "to": "2022"}, "practitioner": "dr. B. Steggerdasma"},
    ),
    Sample(
        "d55-apotheek-lijst-16", "D55", "dev_verslag",
        ("Apotheek De Zandloper", "Kerkplein 4, Zandhuizerveen"),
        """
# Overzicht van uw medicijnen

| Patiënt | Geboren | Uitgiftedatum lijst |
| Mw. A. Tewoldemedhinu | 30-11-1963 | 07-12-2021 |

| Geneesmiddel | Sterkte | Gebruik |
| amlodipine tablet | 5 mg | 1x daags 1 |
| metformine tablet | 850 mg | 2x daags 1 |
| insuline glargine | 100 E/ml | 1x daags 22 E |

Overgevoeligheden: penicilline
""",
        {"name": "A. Tewoldemedhinu", "birth_date": "1963-11-30", "date": "2021-12-07",
         "medicines": ["amlodipine", "metformine", "insuline glargine"], "organisation": "Apotheek De Zandloper"},
    ),
    Sample(
        "d56-offerte-ethiopie-16", "D56", "dev_missie",
        ("BLUE NILE KIDNEY CENTER", "Addis Ababa, Ethiopia"),
        """
# PROFORMA INVOICE

@Invoice No.=BNK/PI/0417/23
@Date=16 May 2023
@For=Mr. Getachew Mamoyewu

| Description | Unit price | Frequency | Total per month |
| Haemodialysis session | ETB 3,500 | 12 | ETB 42,000 |

The above price is valid for thirty days and excludes medication.
""",
        {"reference": "BNK/PI/0417/23", "date": "2023-05-16", "name": "Getachew Mamoyewu", "country": "ETH",
         "organisation": "BLUE NILE KIDNEY CENTER", "amount": {"value": 42000, "currency": "ETB", "per": "month"}},
    ),
    Sample(
        "d57-lettre-hopital-16", "D57", "dev_gezant",
        ("HÔPITAL RÉGIONAL DE KARA", "Service de psychiatrie", "TOGO"),
        """
N/Réf: HRK/PSY/417/2021

Kara, le 30 juin 2021

Objet: votre demande concernant Monsieur Essodong KPATCHAH

Madame, Monsieur,

Suite à votre courrier du 3 juin 2021, nous vous informons que notre service ne dispose ni de clozapine ni des moyens de contrôler la
formule sanguine. Le traitement demandé n'est donc pas disponible dans notre hôpital ni ailleurs dans la région.

Veuillez agréer nos salutations distinguées.

!sign Dr Mazalo TCHALLAHA | Chef de service
""",
        {"reference": "HRK/PSY/417/2021", "date": "2021-06-30", "name": "Essodong KPATCHAH", "country": "TGO",
         "organisation": "HÔPITAL RÉGIONAL DE KARA", "available": "NO"},
    ),
)  # fmt: skip
