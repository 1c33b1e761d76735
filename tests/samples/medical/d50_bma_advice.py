"""D50: medical advice of the Bureau Medische Advisering, old and new term, three answers."""

from __future__ import annotations

from tests.samples.model import Sample

_HEAD = (
    "Bureau Medische Advisering",
    "Immigratie- en Naturalisatiedienst",
    "Postbus 0001, 0000 ZZ Rijnstad",
)

SAMPLES = (
    Sample(
        "d50-georgie-2016",
        "D50",
        "dev_rijks",
        _HEAD,
        """
* Immigratie- en Naturalisatiedienst
* Unit Regulier Verblijf
* Postbus 0002
* 0000 ZZ Rijnstad

@Datum=14 april 2016
@Ons kenmerk=BMA 1604.0117
@V-nummer=281.004.5517
@Behandeld door=dr. W. Terpstra, medisch adviseur

# Medisch advies inzake artikel 64 Vreemdelingenwet 2000

Betreft: de heer Giorgi Beridzenko, geboren op 2 mei 1971, nationaliteit volgens uw opgave Georgische.

Op 3 maart 2016 verzocht u het Bureau Medische Advisering om advies. Hieronder treft u de
beantwoording van uw vragen aan. Het advies is gebaseerd op de brieven van de behandelaars van
betrokkene, gedateerd 11 februari 2016 en 20 maart 2016.

## 1. Heeft betrokkene medische klachten en zo ja, welke?

Ja. Betrokkene heeft hepatitis C met levercirrose (Child-Pugh A) en diabetes mellitus type 2.

## 2. Staat betrokkene onder behandeling?

Betrokkene wordt behandeld door een maag-darm-leverarts en door zijn huisarts. De medicatie bestaat
uit metformine 1000 mg, gliclazide 80 mg en propranolol 40 mg.

## 3. Is betrokkene in staat om te reizen?

Betrokkene wordt in staat geacht te reizen met gangbare vervoermiddelen. Er gelden geen nadere
reisvereisten.

## 4. Zal het uitblijven van de behandeling leiden tot een medische noodsituatie op korte termijn?

Ja. Bij het uitblijven van de medische behandeling wordt op een termijn van drie maanden een medische
noodsituatie verwacht, omdat een ontregeling van de diabetes en bloedingen uit de slokdarm te
verwachten zijn.

## 5. Is de noodzakelijke behandeling aanwezig in het land van herkomst?

Ja. Op grond van informatie van MedCOI is de behandeling in Georgië aanwezig. Het gaat om behandeling
door een hepatoloog en een internist in Tbilisi; de genoemde medicijnen zijn verkrijgbaar.

Over de feitelijke toegankelijkheid van de zorg doet het BMA geen uitspraak.

!sign W. Terpstra | medisch adviseur
""",
        {
            "date": "2016-04-14", "reference": "BMA 1604.0117", "v_number": "2810045517",
            "country": "GEO", "travel": "ABLE", "emergency": "YES_SHORT_TERM", "available": "YES",
            "term_months": 3,
        },
    ),
    Sample(
        "d50-guinee-2019",
        "D50",
        "dev_kliniek",
        ("Bureau Medische Advisering (BMA)", "Afdeling medische advisering", "Zandpad 00, Rijnstad"),
        """
# BMA-ADVIES

@Kenmerk advies=2019-BMA-03348
@Datum advies=7-10-2019
@Naam vreemdeling=Mevrouw A. Diallo-Baldé
@Geboortedatum=19-08-1984
@V-nummer=2765 190 043
@Aangevraagd door=IND, locatie Rijnstad
@Land van onderzoek=Guinee

## Klachten en diagnose

Uit de overgelegde medische informatie blijkt dat betrokkene lijdt aan een chronische
posttraumatische stressstoornis en een ernstige depressieve stoornis met psychotische kenmerken.

## Reisvaardigheid

Betrokkene is in staat om te reizen, mits aan de volgende voorwaarden is voldaan:

- begeleiding tijdens de reis door een psychiatrisch verpleegkundige;
- meenemen van voldoende medicatie voor twee maanden;
- een schriftelijke overdracht van de medische gegevens;
- directe fysieke overdracht aan een psychiatrische behandelinstelling bij aankomst.

## Medische noodsituatie

Het uitblijven van behandeling zal naar verwachting leiden tot een medische noodsituatie op korte
termijn, dat wil zeggen binnen een termijn van drie maanden. Er is dan een reëel risico op suïcide.

## Behandelmogelijkheden in Guinee

Volgens de geraadpleegde bronnen (MedCOI BMA-12447) is de noodzakelijke behandeling in Guinee niet
aanwezig. Een psychiater is in Conakry wel werkzaam, maar klinische opname en het middel clozapine
zijn niet beschikbaar.

Dit advies is geldig tot zes maanden na dagtekening.

!sign drs. H. van Wijngaarden | arts, medisch adviseur
""",
        {
            "date": "2019-10-07", "reference": "2019-BMA-03348", "v_number": "2765190043",
            "country": "GIN", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM",
            "available": "NO", "term_months": 3,
        },
    ),
    Sample(
        "d50-gambia-2024",
        "D50",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering", "Ministerie van Justitie en Veiligheid"),
        """
* IND Asiel en Bescherming
* t.a.v. de beslismedewerker
* Rijnstad

@Datum=22 mei 2024
@Betreft=Medisch advies artikel 64 Vw
@Uw kenmerk=Z1-400117720
@Ons kenmerk=BMA/24/05/2207
@V-nummer=2914006632
@Betrokkene=L. Sanneh-Touray, geboren 01-01-1990

Hierbij ontvangt u het door u op 28 maart 2024 gevraagde medisch advies.

**Vraag 1a. Klachten.** Betrokkene heeft terminale nierinsufficiëntie en hypertensie.

**Vraag 1b. Behandeling.** Hemodialyse, driemaal per week, in een academisch ziekenhuis. Daarnaast
gebruikt hij amlodipine, alfacalcidol en epoëtine.

**Vraag 2. Reizen.** Betrokkene kan reizen onder voorwaarden. Tijdens de reis dient hij te worden
begeleid door een verpleegkundige; de dag voor vertrek moet dialyse plaatsvinden en aansluitend aan de
reis moet de dialyse worden voortgezet. De feitelijke overdracht aan een behandelcentrum moet vooraf
zijn geregeld.

**Vraag 3. Medische noodsituatie.** Wanneer de behandeling uitblijft, ontstaat naar huidig
medisch-wetenschappelijk inzicht een medische noodsituatie binnen een indicatieve termijn van drie tot
zes maanden. Hij zal dan overlijden.

**Vraag 4. Aanwezigheid van behandeling.** In Gambia is hemodialyse beperkt aanwezig. Amlodipine is
verkrijgbaar; epoëtine en alfacalcidol zijn niet verkrijgbaar en er is geen alternatief. De noodzakelijke
behandeling is daarmee gedeeltelijk aanwezig.

Voor het beschikbaarheidsonderzoek is gebruikgemaakt van bronnen van EUAA MedCOI, AVA 17760.

!sign M. Oosterveld | medisch adviseur, BIG-geregistreerd arts
""",
        {
            "date": "2024-05-22", "reference": "BMA/24/05/2207", "v_number": "2914006632",
            "country": "GMB", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM",
            "available": "PARTLY", "term_months": 6,
        },
    ),
    Sample(
        "d50-angola-2013",
        "D50",
        "exam_getypt",
        ("BUREAU MEDISCHE ADVISERING", "Aanvullende nota"),
        """
@Kenmerk=BMA-nota 13/0455
@Datum=30 sept. 2013
@Inzake=de heer P. Kalunga dos Santos
@V-nr=2690014472
@Aan=hoofd IND, regio Noord

Op 2 september 2013 heeft u gevraagd of de brief van de psycholoog van 12 augustus 2013 aanleiding
geeft tot wijziging van het advies van 4 juni 2013.

De medisch adviseur stelt vast dat bij betrokkene sprake is van een aanpassingsstoornis. Hij heeft
gesprekken bij een sociaalpsychiatrisch verpleegkundige. Medicatie gebruikt hij niet meer.

Reizen: betrokkene is in staat te reizen. Voorwaarden zijn niet nodig.

Noodsituatie: het uitblijven van behandeling zal niet leiden tot een medische noodsituatie op korte
termijn. Van psychose of suïcidaliteit is niet gebleken.

Omdat geen medische noodsituatie wordt verwacht, is de aanwezigheid van behandelmogelijkheden in Angola
niet onderzocht.

Het advies van 4 juni 2013 blijft gehandhaafd.

!sign R.J. Kuipers | arts, medisch adviseur BMA
""",
        {
            "date": "2013-09-30", "reference": "BMA-nota 13/0455", "v_number": "2690014472",
            "country": "AGO", "travel": "ABLE", "emergency": "NO", "available": "NOT_EXAMINED",
        },
        note="a supplementary note: another advice is cited by date",
    ),
)  # fmt: skip
