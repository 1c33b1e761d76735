"""Medical papers in the hands of many practices: advice of several years, prints, discharge letters."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-brief-2012", "D50", "dev_kantoor",
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "Immigratie- en Naturalisatiedienst",
         "Bureau Medische Advisering", "Postbus 0120, Rijswoude"),
        """
* IND Regulier Zuid
* t.a.v. mevrouw S. Brandtsma

Rijswoude, 14 mei 2012

@Betreft=medisch advies inzake de heer Kofi Amponsahene
@Geboren=2 februari 1969
@IND-kenmerk=0911.12.4417
@Ons nummer=BMA-12-04417

Geachte mevrouw Brandtsma,

Op 20 maart 2012 vroeg u mij te adviseren over bovengenoemde, die de Ghanese nationaliteit stelt te bezitten. Ik
heb informatie ontvangen van de huisarts en van de behandelend cardioloog.

Cliënt lijdt aan hartfalen op basis van een gedilateerde cardiomyopathie. Hij krijgt bisoprolol, enalapril en
furosemide en komt eens per drie maanden op de polikliniek.

Als de behandeling wordt gestaakt, verwacht ik dat binnen een termijn van drie maanden een medische
noodsituatie zal ontstaan. Met de gebruikelijke vervoermiddelen acht ik cliënt in staat te reizen. Ik stel daarbij
geen nadere eisen.

Blijkens de geraadpleegde bronnen is de noodzakelijke medische behandeling in Ghana aanwezig, te weten in
Accra. Alle genoemde middelen zijn daar verkrijgbaar.

Hoogachtend,

!sign drs. P. Verdonkschot | arts, medisch adviseur
""",
        {"date": "2012-05-14", "reference": "BMA-12-04417", "name": "Kofi Amponsahene", "birth_date": "1969-02-02",
         "country": "GHA", "travel": "ABLE", "emergency": "YES_SHORT_TERM", "available": "YES", "term_months": 3,
         "medicines": ["bisoprolol", "enalapril", "furosemide"], "practitioner": "drs. P. Verdonkschot"},
    ),
    Sample(
        "d50-tabel-2024", "D50", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
# BMA-advies

| Zaakgegevens | |
| Naam vreemdeling | Lusine Hakobjanova |
| V-nummer | 2860.441.173 |
| Geboortedatum | 19-08-1957 |
| Land waarop het advies ziet | Armenië |
| Datum advies | 22-10-2024 |
| Zaaknummer BMA | 24.10442 |

## Vraag 1. Wat zijn de medische klachten?

Chronische nierinsufficiëntie, driemaal per week hemodialyse; diabetes mellitus type 2.

## Vraag 2. Medische noodsituatie

Bij het uitblijven van behandeling wordt binnen de indicatieve termijn van drie tot zes maanden een medische
noodsituatie verwacht: ja.

## Vraag 3. Reizen

Betrokkene is in staat te reizen als aan de volgende voorwaarden is voldaan:
- dialyse op de dag voor vertrek;
- begeleiding door een verpleegkundige;
- fysieke overdracht aan een behandelaar in Yerevan.

## Vraag 4. Aanwezigheid van behandeling

| Behandeling of middel | Aanwezig |
| hemodialyse | ja |
| nefroloog | ja |
| epoëtine alfa | nee |
| insuline glargine | ja |

De behandeling is dus slechts gedeeltelijk aanwezig.

!sign R. Schouwenaar | medisch adviseur
""",
        {"date": "2024-10-22", "reference": "24.10442", "name": "Lusine Hakobjanova", "birth_date": "1957-08-19",
         "country": "ARM", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM", "available": "PARTLY",
         "term_months": 6},
    ),
    Sample(
        "d50-aanvulling-2017", "D50", "dev_brief",
        ("Bureau Medische Advisering (BMA)",),
        """
@Aan=IND, afdeling Asiel & Bescherming
@Dagtekening=30 januari 2017
@Nummer advies=BMA.2016.11785/2
@Cliënt=J. Tchakountéa
@Geboortedatum=11 november 1983
@Nationaliteit=Kameroense

# Aanvullende nota

U legde mij een brief van de psychiater van 9 december 2016 voor en vroeg of deze aanleiding geeft mijn advies van 3
oktober 2016 te herzien. Dat is niet het geval.

Ik blijf bij mijn oordeel dat niet te verwachten is dat bij het achterwege blijven van behandeling op korte termijn een
medische noodsituatie optreedt. Zonder behandeling zullen de klachten toenemen, maar er is nooit sprake geweest van
een suïcidepoging of opname.

Ten aanzien van het reizen geldt dat betrokkene met gangbare middelen van vervoer kan reizen; wel wordt geadviseerd
dat hij zijn medicatie voor de duur van de reis bij zich heeft.

Nu geen medische noodsituatie wordt verwacht, is niet nagegaan of in Kameroen behandelmogelijkheden bestaan.
""",
        {"date": "2017-01-30", "reference": "BMA.2016.11785/2", "name": "J. Tchakountéa", "birth_date": "1983-11-11",
         "nationality": "CMR", "country": "CMR", "travel": "ABLE_WITH_CONDITIONS", "emergency": "NO",
         "available": "NOT_EXAMINED"},
    ),
    Sample(
        "d50-niet-behandelbaar-2020", "D50", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
@Datum=7 juli 2020
@Kenmerk=BMA-20-07731
@V-nr=2844017753

# Medisch advies in het kader van artikel 64 Vw

**Betreft:** mevrouw Binta Sowmahn, geboren op 25 december 1990, afkomstig uit Guinee

**a. Actuele klachten.** Sikkelcelziekte met herhaalde vaso-occlusieve crises.

**b. Behandeling.** Hydroxycarbamide, foliumzuur en zo nodig wisseltransfusie in een gespecialiseerd centrum.

**c. Gevolgen van staken.** Het stoppen van deze behandeling zal naar alle waarschijnlijkheid op korte termijn, dat wil
zeggen binnen drie maanden, leiden tot ernstige lichamelijke schade of overlijden.

**d. Reisvaardigheid.** Betrokkene kan niet reizen zonder dat haar gezondheid ernstig gevaar loopt.

**e. Behandelmogelijkheden.** Volgens MedCOI (BMA 13640) is hydroxycarbamide in Guinee niet verkrijgbaar en ontbreekt
een centrum voor wisseltransfusie. De noodzakelijke behandeling is daar derhalve niet aanwezig.

!sign dr. E. Paauwenkamp | medisch adviseur, BIG 19044455501
""",
        {"date": "2020-07-07", "reference": "BMA-20-07731", "v_number": "2844017753", "name": "Binta Sowmahn",
         "birth_date": "1990-12-25", "country": "GIN", "travel": "NOT_ABLE", "emergency": "YES_SHORT_TERM",
         "available": "NO", "term_months": 3, "practitioner": "dr. E. Paauwenkamp"},
    ),
    Sample(
        "d52-met-vragen-2016", "D52", "dev_formulier",
        (),
        """
# Verklaring omtrent medische situatie vreemdeling

*Dit formulier wordt ingevuld door de behandelend arts. Het mag niet ouder zijn dan zes weken.*

@Betrokkene=Selamawit Abrahaley
@Geboortedatum=22 juni 1985
@V-nummer=2799014468

## 1. Bij welke behandelaar is betrokkene onder behandeling?

@Behandelaar=drs. F. Kloosterhof, longarts
@BIG=69077788801
@Instelling=Gasthuis Waterstad

## 2. Wat is de diagnose?

Multiresistente longtuberculose

## 3. Welke behandeling vindt plaats?

Combinatie van bedaquiline, linezolid en clofazimine, nog ten minste negen maanden.

@Datum=28 september 2016
@Handtekening=F. Kloosterhof
""",
        {"date": "2016-09-28", "v_number": "2799014468", "name": "Selamawit Abrahaley", "birth_date": "1985-06-22",
         "practitioner": "drs. F. Kloosterhof", "big_number": "69077788801",
         "diagnosis": "Multiresistente longtuberculose", "medicines": ["bedaquiline", "linezolid", "clofazimine"],
         "signed": True},
    ),
    Sample(
        "d53-ontslag-2022", "D53", "dev_rijks",
        ("Sint-Elisabeth Ziekenhuis Rijnstad", "Afdeling Cardiologie"),
        """
@Datum=3 maart 2022
@Patiëntnr=7714402
@Behandeld door=dr. G.H. Terwindtman

# Ontslagbrief

Geachte collega Oosterveldt,

Op 24 februari 2022 werd opgenomen uw patiënt de heer R. Mukhametovas, geboren 16-12-1959. Hij verliet ons ziekenhuis
op 2 maart 2022.

@Reden van opname=acuut voorwandinfarct
@Conclusie=STEMI anterior, PCI LAD met plaatsing van een stent

Beleid: acetylsalicylzuur 80 mg en ticagrelor 90 mg gedurende 12 maanden, atorvastatine 40 mg levenslang. Controle op de
polikliniek over zes weken.

Met collegiale groet,

!sign dr. G.H. Terwindtman | cardioloog
""",
        {"date": "2022-03-03", "name": "R. Mukhametovas", "birth_date": "1959-12-16",
         "practitioner": "dr. G.H. Terwindtman", "diagnosis": "STEMI anterior, PCI LAD met plaatsing van een stent",
         "medicines": ["acetylsalicylzuur", "ticagrelor", "atorvastatine"]},
    ),
    Sample(
        "d53-psychiater-2018", "D53", "dev_getypt",
        ("H.M. Zuidgeest, psychiater", "Praktijk aan de Vliet", "Rijnstad"),
        """
Rijnstad, 21-06-2018

Inzake: mevrouw Shirin Farahmandi, geboortedatum 3-9-1982

L.S.,

Op verzoek van patiënte en met haar schriftelijke toestemming bericht ik als volgt.

Patiënte is sinds november 2016 bij mij in behandeling. Beschrijvende diagnose volgens DSM-5: PTSS met dissociatieve
symptomen, alsmede een depressieve stoornis, eenmalige episode, ernstig met psychotische kenmerken. Zij gebruikt
venlafaxine 225 mg, quetiapine 100 mg en zo nodig oxazepam.

Bij onderbreking van de behandeling acht ik de kans op suïcide groot.

!sign H.M. Zuidgeest | psychiater | BIG-registratie 29033344401
""",
        {"date": "2018-06-21", "name": "Shirin Farahmandi", "birth_date": "1982-09-03",
         "practitioner": "H.M. Zuidgeest", "big_number": "29033344401",
         "medicines": ["venlafaxine", "quetiapine", "oxazepam"]},
    ),
)  # fmt: skip
